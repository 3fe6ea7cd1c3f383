//! Fields for text.

use crate::app::Action;
use crate::browser::event;
use crate::ui::View;
use crate::ui::components::{Weight, div, fragment, hint_id, label_and_hint};
use std::rc::Rc;
use yew::{Callback, Event, Html, InputEvent, html};

/// Makes an action of the text that is entered into a field.
pub(in crate::ui) type Entered = Box<dyn Fn(String) -> Action>;

/// Sends an action with the field's text at each change of it.
fn on_input(view: &View, entered: Entered) -> Callback<InputEvent> {
    let dispatch = view.dispatch.clone();
    Callback::from(move |input: InputEvent| dispatch.emit(Rc::new(entered(event::value(&input)))))
}

/// A field for one line of text, without its label. It sends an action at each change. What the browser may fill
/// in is named as HTML does: nothing, or the person's own name.
pub(in crate::ui) fn text_input(
    view: &View,
    id: &str,
    (class, autocomplete): (&'static str, &'static str),
    described_by: String,
    value: &str,
    entered: Entered,
) -> Html {
    let oninput = on_input(view, entered);
    html! {
        <input id={id.to_owned()} type="text" part="field" value={value.to_owned()} {oninput} {class}
            aria-describedby={described_by} {autocomplete} spellcheck="false" />
    }
}

/// A field for one line of text with its label and hint.
pub(in crate::ui) fn labelled_input(
    view: &View,
    id: &str,
    words: (&'static str, &'static str),
    value: &str,
    entered: Entered,
) -> Html {
    fillable_input(view, id, words, "off", value, entered)
}

/// The same, where the browser may fill something in for people to whom typing is hard. HTML has names for what.
pub(in crate::ui) fn fillable_input(
    view: &View,
    id: &str,
    (label, hint): (&'static str, &'static str),
    autocomplete: &'static str,
    value: &str,
    entered: Entered,
) -> Html {
    let id = view.id(id);
    let field = ("govuk-input", autocomplete);
    let content = [
        label_and_hint(&id, Weight::Bold, label, hint),
        text_input(view, &id, field, hint_id(&id), value, entered),
    ];
    div("govuk-form-group", fragment(content))
}

/// A field for several lines of text, without its label: as many rows are shown, and as many UTF-16 units fit
/// in.
pub(in crate::ui) fn text_area(
    view: &View,
    id: &str,
    (rows, longest): (&'static str, usize),
    described_by: Option<String>,
    value: &str,
    entered: Entered,
) -> Html {
    let oninput = on_input(view, entered);
    html! {
        <textarea id={id.to_owned()} class="govuk-textarea" part="field" {rows}
            maxlength={longest.to_string()} aria-describedby={described_by} value={value.to_owned()}
            {oninput} autocomplete="off" spellcheck="false" />
    }
}

/// A field for a month, without its label. It says what is in it when it is left and not at each key: a month
/// that is half entered reads as none, and would be removed while the person types.
pub(in crate::ui) fn month_input(view: &View, id: &str, value: String, entered: Entered) -> Html {
    let dispatch = view.dispatch.clone();
    let onchange =
        Callback::from(move |change: Event| dispatch.emit(Rc::new(entered(event::value(&change)))));
    html! {
        <input id={id.to_owned()} class="govuk-input govuk-input--width-10" part="field" type="month"
            {value} {onchange} aria-describedby={hint_id(id)} autocomplete="off" />
    }
}
