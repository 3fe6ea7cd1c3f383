//! How a person arrives: by a link to a screen, with something kept in this browser, or for the first time.

use super::storage::StorageNamespace;
use super::window;
use crate::app::Settings;

/// Whether there is nothing to be shown but the first screen: the address names no screen, the page is about nothing
/// in particular, and this browser keeps nothing of the widget. Where the browser does not say, there is nothing.
pub fn is_first_visit(settings: &Settings) -> bool {
    let fragment = if settings.embedded { String::new() } else { fragment() };
    let names_nothing = matches!(&*fragment, "" | "#" | "#/");
    names_nothing && !settings.names_framework() && !StorageNamespace::of(settings).has_any()
}

fn fragment() -> String {
    window().ok().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}
