//! The keys that choose an answer and go on with it.

use crate::app::Action;
use crate::browser::event;
use crate::ui::View;
use std::rc::Rc;
use yew::{Callback, Html, KeyboardEvent, html};

/// A question with its answers. The key 1 sends the first of the actions, and so on; Enter goes on from a choice.
///
/// It is no form, because a frame that is sandboxed without `allow-forms` sends none, and says nothing of it.
pub(in crate::ui) fn answer_keys(view: &View, by_key: Vec<Action>, content: Html) -> Html {
    let dispatch = view.dispatch.clone();
    let count = by_key.len();
    // A shortcut of the page around the widget may wait until the key goes up.
    let onkeyup = Callback::from(move |key: KeyboardEvent| {
        if event::digit(&key).is_some_and(|digit| (1..=count).contains(&digit)) {
            key.stop_propagation();
        }
    });
    let onkeydown = Callback::from(move |key: KeyboardEvent| {
        let place = event::digit(&key).and_then(|digit| digit.checked_sub(1));
        let action = if event::is_enter_on_choice(&key) {
            Some(&Action::Continue)
        } else {
            place.and_then(|place| by_key.get(place))
        };
        if let Some(action) = action {
            key.prevent_default();
            // The page around the widget may have a shortcut on the same key.
            key.stop_propagation();
            dispatch.emit(Rc::new(action.clone()));
        }
    });
    html! { <div {onkeydown} {onkeyup}>{ content }</div> }
}
