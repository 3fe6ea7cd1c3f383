//! What the screens draw, as the browser has it: elements and texts.

use skillgauge::domain::formats::json::Json;
use skillgauge::shell::only_text;
use yew::Html;
use yew::virtual_dom::{VNode, VTag};

/// An element or a text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Node {
    Text(String),
    Element { tag: String, attributes: Vec<(String, String)>, content: Vec<Node> },
}

/// The elements that have no content and no end in HTML, of those that screens have.
const VOID: [&str; 1] = ["input"];

/// What has been drawn. A text that stands beside something else gets an element of its own, as
/// `src/shell/element_text.rs` has it in the browser.
pub(crate) fn nodes_of(drawn: &Html) -> Vec<Node> {
    let mut nodes = Vec::new();
    add(drawn, &mut nodes);
    nodes
}

fn add(drawn: &Html, nodes: &mut Vec<Node>) {
    match drawn {
        VNode::VTag(tag) => nodes.push(element(tag)),
        VNode::VList(list) => list.iter().for_each(|drawn| add(drawn, nodes)),
        VNode::VText(text) => nodes.push(Node::Element {
            tag: "span".to_owned(),
            attributes: Vec::new(),
            content: vec![Node::Text(text.text.to_string())],
        }),
        _ => {}
    }
}

fn element(tag: &VTag) -> Node {
    let attributes = tag.attributes.iter().map(|(name, value)| (name.to_owned(), value.to_owned()));
    let content = tag.children().map_or_else(Vec::new, |drawn| match only_text(drawn) {
        Some(text) => vec![Node::Text(text.to_string())],
        None => nodes_of(drawn),
    });
    Node::Element { tag: tag.tag().to_owned(), attributes: attributes.collect(), content }
}

/// The nodes as HTML.
pub(crate) fn html(nodes: &[Node]) -> String {
    let mut html = String::new();
    for node in nodes {
        write(node, &mut html);
    }
    html
}

fn write(node: &Node, html: &mut String) {
    match node {
        Node::Text(text) => html.push_str(&escaped(text)),
        Node::Element { tag, attributes, content } => {
            html.extend(["<", tag]);
            for (name, value) in attributes {
                html.extend([" ", name, "=\"", &escaped(value), "\""]);
            }
            html.push('>');
            if VOID.contains(&&**tag) {
                return;
            }
            for node in content {
                write(node, html);
            }
            html.extend(["</", tag, ">"]);
        }
    }
}

/// A node as JSON, for a script that may not make elements of HTML: a text, or a list of the tag, the attributes and
/// the nodes in it.
pub(crate) fn packed(node: &Node) -> Json {
    match node {
        Node::Text(text) => Json::text(text),
        Node::Element { tag, attributes, content } => {
            let attributes =
                attributes.iter().map(|(name, value)| (name.clone(), Json::text(value)));
            let mut list = vec![Json::text(tag), Json::Object(attributes.collect())];
            list.extend(content.iter().map(packed));
            Json::List(list)
        }
    }
}

/// A text as it can stand in HTML, between elements and in an attribute.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::{html, nodes_of, packed};
    use skillgauge::domain::formats::json_text;
    use yew::html as draw;

    #[test]
    fn what_is_drawn_comes_out_as_html_and_no_text_ends_what_it_is_in() {
        let drawn = draw! {
            <><p class="a\"b">{ "1 < 2 & 3" }</p><div>{ "beside" }<input type="text" /></div></>
        };
        assert_eq!(
            html(&nodes_of(&drawn)),
            "<p class=\"a&quot;b\">1 &lt; 2 &amp; 3</p><div><span>beside</span><input type=\"text\"></div>"
        );
    }

    #[test]
    fn packed_it_is_a_list_of_the_tag_the_attributes_and_what_is_in_it() {
        let drawn = draw! { <p class="a"><b>{ "1 < 2" }</b><input type="text" /></p> };
        let packed: Vec<_> =
            nodes_of(&drawn).iter().map(|node| json_text::write(&packed(node))).collect();
        assert_eq!(packed, [r#"["p",{"class":"a"},["b",{},"1 < 2"],["input",{"type":"text"}]]"#]);
    }
}
