//! The plain elements that screens are mostly made of.
//!
//! `html!` turns each element into code of its own, and the wasm was eight kilobytes larger with it. So it
//! stays for elements that take events, and all others come from the functions here.

use yew::virtual_dom::VTag;
use yew::{AttrValue, Html};

/// An element with attributes; one that is empty is left out. The attribute `key` is Yew's, which tells the
/// entries of a list apart.
pub(in crate::ui) fn element(
    tag: &'static str,
    attributes: &[(&'static str, &str)],
    content: Html,
) -> Html {
    let mut element = VTag::new(tag);
    for &(name, value) in attributes {
        if name == "key" {
            element.key = Some(value.into());
        } else if !value.is_empty() {
            element.add_attribute(name, AttrValue::from(value.to_owned()));
        }
    }
    element.add_child(content);
    element.into()
}

/// Several things one after the other. While the screen is up, Yew tells them apart by their places, so what
/// may come and go stands in a [`slot`], and the entries of a list that may change have keys.
pub(in crate::ui) fn fragment(mut content: impl AsMut<[Html]>) -> Html {
    in_turn(content.as_mut())
}

/// Not generic, so that lists of every length share one function.
fn in_turn(content: &mut [Html]) -> Html {
    content.iter_mut().map(std::mem::take).collect()
}

/// A text.
pub(in crate::ui) fn text(text: impl Into<AttrValue>) -> Html {
    let text: AttrValue = text.into();
    text.into()
}

/// Anything in an element of this class.
pub(in crate::ui) fn classed(tag: &'static str, class: &'static str, content: Html) -> Html {
    element(tag, &[("class", class)], content)
}

/// A text in an element of this class.
pub(in crate::ui) fn text_in(
    tag: &'static str,
    class: &'static str,
    content: impl Into<AttrValue>,
) -> Html {
    classed(tag, class, text(content))
}

/// Anything in a `div` of this class.
pub(in crate::ui) fn div(class: &'static str, content: Html) -> Html {
    classed("div", class, content)
}

/// A place for something that may come and go while the screen is up. Without an element of its own, Yew
/// would take it for what stands beside it.
pub(in crate::ui) fn slot(content: Html) -> Html {
    div("", content)
}

/// Two columns where there is room, one below the other else. What stands beside the main part has the class
/// `skillgauge-two__beside`.
pub(in crate::ui) fn two_columns(first: Html, second: Html) -> Html {
    div("skillgauge-two", fragment([first, second]))
}

/// What is read out when its text changes, and not seen, because the same is on screen in other words.
pub(in crate::ui) fn announcement(message: &'static str) -> Html {
    element("p", &[("class", "govuk-visually-hidden"), ("role", "status")], text(message))
}

/// A paragraph of body text.
pub(in crate::ui) fn paragraph(text: impl Into<AttrValue>) -> Html {
    text_in("p", "govuk-body", text)
}

/// A paragraph of body text with elements in it.
pub(in crate::ui) fn paragraph_of(content: Html) -> Html {
    classed("p", "govuk-body", content)
}

/// A paragraph that is read out when its text changes.
pub(in crate::ui) fn status(message: impl Into<AttrValue>) -> Html {
    element("p", &[("class", "govuk-body"), ("role", "status")], text(message))
}

/// The sentence that sums a screen up. It is read out when a choice on the screen changes it.
pub(in crate::ui) fn summary_sentence(sentence: String) -> Html {
    let attributes = [("class", "govuk-body-l skillgauge-sentence"), ("aria-live", "polite")];
    element("p", &attributes, text(sentence))
}

/// A paragraph of small text.
pub(in crate::ui) fn small(text: impl Into<AttrValue>) -> Html {
    text_in("p", "govuk-body-s", text)
}

/// A text for who does not see what stands around it.
pub(in crate::ui) fn hidden(text: impl Into<AttrValue>) -> Html {
    text_in("span", "govuk-visually-hidden", text)
}

/// A list with a bullet before each text.
pub(in crate::ui) fn bullets(items: Vec<String>) -> Html {
    let mut shown = Vec::new();
    for item in items {
        shown.push(text_in("li", "", item));
    }
    classed("ul", "govuk-list govuk-list--bullet", fragment(shown))
}

/// A box that shows its summary, and the content when the person opens it.
pub(in crate::ui) fn details(summary: String, content: Html) -> Html {
    details_open(summary, content, false)
}

/// The same, which can be open from the start.
pub(in crate::ui) fn details_open(summary: String, content: Html, is_open: bool) -> Html {
    let summary = text_in("span", "govuk-details__summary-text", summary);
    let content = [
        classed("summary", "govuk-details__summary", summary),
        div("govuk-details__text", content),
    ];
    let open = if is_open { "open" } else { "" };
    element("details", &[("class", "govuk-details"), ("open", open)], fragment(content))
}

/// A list of terms, each with its description.
pub(in crate::ui) fn summary_list(entries: Vec<(String, Html)>) -> Html {
    let mut rows = Vec::new();
    for (key, value) in entries {
        let key = text_in("dt", "govuk-summary-list__key", key);
        let value = classed("dd", "govuk-summary-list__value", value);
        rows.push(div("govuk-summary-list__row", fragment([key, value])));
    }
    classed("dl", "govuk-summary-list", fragment(rows))
}
