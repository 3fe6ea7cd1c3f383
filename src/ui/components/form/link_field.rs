//! A link to pass on. Where it goes to a host that the person does not know of, it says so first.

use crate::app::Copyable;
use crate::text::share as texts;
use crate::ui::View;
use crate::ui::components::{copy_field, fragment, paragraph, slot};
use yew::Html;

/// The link that opens this code, if there is a page for it to point at: without one, the code alone is offered.
pub(in crate::ui) fn link_field(view: &View, what: Copyable, code: &str) -> Html {
    let Some(link) = view.model.share_link_for(code) else { return Html::default() };
    let host = view.model.settings().share_host.as_ref();
    let note = host.map(|host| paragraph(texts::other_host(host)));
    fragment([slot(note.unwrap_or_default()), copy_field(view, what, link)])
}
