//! Sets each text as a property of the element that it stands in, so that Yew holds no text nodes.
//!
//! A browser that translates a page puts elements of its own in the place of text nodes. Yew would write what
//! changes into nodes that are no longer on the page, and the person would go on reading what held before.
//! Setting an element's text replaces whatever is in it by then.

use std::rc::Rc;
use yew::virtual_dom::{VNode, VTag};
use yew::{AttrValue, Html};

/// Makes properties of all texts in what has just been drawn, which nothing else holds.
pub(super) fn set_as_properties(html: &mut Html) {
    match html {
        VNode::VTag(tag) => {
            let Some(tag) = Rc::get_mut(tag) else { return };
            let Some(content) = tag.children_mut() else { return };
            match only_text(content) {
                Some(text) => {
                    *content = Html::default();
                    set(tag, &text);
                }
                None => set_as_properties(content),
            }
        }
        VNode::VList(list) => {
            let Some(list) = Rc::get_mut(list) else { return };
            list.iter_mut().for_each(set_as_properties);
        }
        // It stands beside something else, so it gets an element of its own.
        VNode::VText(text) => {
            let mut element = VTag::new("span");
            set(&mut element, &text.text);
            *html = element.into();
        }
        _ => {}
    }
}

fn set(element: &mut VTag, text: &AttrValue) {
    element.add_property("textContent", &**text);
}

/// The text of what stands in an element, if there is nothing else.
pub fn only_text(content: &Html) -> Option<AttrValue> {
    match content {
        VNode::VText(text) => Some(text.text.clone()),
        VNode::VList(list) => match list.as_slice() {
            [VNode::VText(text)] => Some(text.text.clone()),
            _ => None,
        },
        _ => None,
    }
}
