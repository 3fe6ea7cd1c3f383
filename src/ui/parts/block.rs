//! The plain elements that screens are mostly made of.
//!
//! Functions over [`node`], not `html!`, whose every element becomes code of its own: most elements
//! taken out of `html!` made the wasm eight kilobytes smaller. `html!` stays for what takes events.

use yew::virtual_dom::VTag;
use yew::{AttrValue, Html};

/// An element with attributes. An attribute `key` is Yew's, which tells entries of a list apart.
pub(in crate::ui) fn node(
    tag: &'static str,
    attributes: &[(&'static str, &str)],
    content: Html,
) -> Html {
    let mut node = VTag::new(tag);
    for &(name, value) in attributes {
        if name == "key" {
            node.key = Some(value.into());
        } else if !value.is_empty() {
            node.add_attribute(name, AttrValue::from(value.to_owned()));
        }
    }
    node.add_child(content);
    node.into()
}

/// Things one after the other. Which things there are must not change while the screen is up: what
/// may come and go stands in a [`block`] of its own, and what may grow has keys.
pub(in crate::ui) fn all(mut content: impl AsMut<[Html]>) -> Html {
    in_turn(content.as_mut())
}

/// One function for lists of every length.
fn in_turn(content: &mut [Html]) -> Html {
    content.iter_mut().map(std::mem::take).collect()
}

/// A text.
pub(in crate::ui) fn plain(text: impl Into<AttrValue>) -> Html {
    let text: AttrValue = text.into();
    text.into()
}

/// Anything in an element of this class.
pub(in crate::ui) fn element(tag: &'static str, class: &'static str, content: Html) -> Html {
    node(tag, &[("class", class)], content)
}

/// A text in an element of this class.
pub(in crate::ui) fn text_in(
    tag: &'static str,
    class: &'static str,
    text: impl Into<AttrValue>,
) -> Html {
    element(tag, class, plain(text))
}

/// A paragraph of body text.
pub(in crate::ui) fn paragraph(text: impl Into<AttrValue>) -> Html {
    text_in("p", "govuk-body", text)
}

/// A paragraph of small text.
pub(in crate::ui) fn small(text: impl Into<AttrValue>) -> Html {
    text_in("p", "govuk-body-s", text)
}

/// Anything in a `div` of this class.
pub(in crate::ui) fn block(class: &'static str, content: Html) -> Html {
    element("div", class, content)
}

/// A list with a bullet before each text.
pub(in crate::ui) fn bullets(items: Vec<String>) -> Html {
    let mut shown = Vec::new();
    for item in items {
        shown.push(text_in("li", "", item));
    }
    element("ul", "govuk-list govuk-list--bullet", all(shown))
}

/// A closed box that unfolds.
pub(in crate::ui) fn details(summary: String, content: Html) -> Html {
    let summary = text_in("span", "govuk-details__summary-text", summary);
    let content = [
        element("summary", "govuk-details__summary", summary),
        block("govuk-details__text", content),
    ];
    element("details", "govuk-details", all(content))
}

/// Terms, each with what is said of it.
pub(in crate::ui) fn summary_list(entries: Vec<(String, Html)>) -> Html {
    let mut rows = Vec::new();
    for (key, value) in entries {
        let key = text_in("dt", "govuk-summary-list__key", key);
        let value = element("dd", "govuk-summary-list__value", value);
        rows.push(block("govuk-summary-list__row", all([key, value])));
    }
    element("dl", "govuk-summary-list", all(rows))
}
