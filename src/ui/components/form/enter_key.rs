//! The Enter key in fields of one line.

use crate::app::Action;
use crate::browser::event;
use crate::ui::View;
use std::rc::Rc;
use yew::{Callback, Html, KeyboardEvent, html};

/// Fields with what belongs to them. Enter in one of them sends the action, if there is one.
///
/// They are no form, because a frame that is sandboxed without `allow-forms` sends none, and says nothing of it.
pub(in crate::ui) fn enter_sends(
    view: &View,
    class: Option<&'static str>,
    action: Option<Action>,
    content: Html,
) -> Html {
    let (dispatch, action) = (view.dispatch.clone(), action.map(Rc::new));
    let onkeydown = Callback::from(move |key: KeyboardEvent| {
        if let Some(action) = action.as_ref().filter(|_| event::is_enter_in_field(&key)) {
            key.prevent_default();
            dispatch.emit(Rc::clone(action));
        }
    });
    html! { <div {class} {onkeydown}>{ content }</div> }
}
