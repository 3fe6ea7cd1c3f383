//! How a person arrives: by a link to a screen, with something kept in this browser, or for the first time.

use super::storage::StorageNamespace;
use super::window;
use crate::app::{Arrival, Settings};

/// Where a person arrives, by the address, by what the page is about, and by what this browser keeps of the widget.
/// Where it may keep nothing, the first screen says so above its heading.
pub fn arrival(settings: &Settings) -> Arrival {
    let fragment = if settings.embedded { String::new() } else { fragment() };
    let is_start = matches!(&*fragment, "" | "#" | "#/");
    match StorageNamespace::of(settings).has_any() {
        Ok(has_any) if is_start => {
            let is_new = !has_any && !settings.names_framework();
            if is_new { Arrival::FirstVisit } else { Arrival::Start }
        }
        _ => Arrival::Elsewhere,
    }
}

fn fragment() -> String {
    window().ok().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}
