//! What every screen must have: one heading that takes focus, and something to do or to read below it.

use yew::Html;
use yew::virtual_dom::{VNode, VTag};

/// What a screen is to be like.
pub(crate) struct Expected<'a> {
    /// The key of the element that the screen stands in.
    pub(crate) address: &'a str,
    pub(crate) heading: &'a str,
    /// Whether what the screen comes to stands in the heading too, behind its name: no title may hold that.
    pub(crate) has_verdict: bool,
    /// Whether there is by design nothing to do on it.
    pub(crate) quiet: bool,
}

/// What is wrong with a screen.
#[derive(Debug, PartialEq)]
pub(crate) enum Fault {
    /// It does not stand in one element with its address as key.
    NoBody,
    /// These take focus as its heading.
    Headings(Vec<String>),
    /// There is nothing to do in its own body.
    NothingToDo,
    /// There is something to do where by design there is nothing.
    SomethingToDo,
    /// There is nothing to do, and nothing is said either.
    NothingSaid,
}

/// Checks what the widget draws.
pub(crate) fn check(html: &Html, expected: &Expected<'_>) -> Result<(), Fault> {
    let mut seen = Seen::default();
    look(html, expected.address, false, &mut seen);
    if seen.bodies != 1 {
        return Err(Fault::NoBody);
    }
    let is_heading = match &*seen.headings {
        [heading] if expected.has_verdict => {
            heading.strip_prefix(expected.heading).is_some_and(|verdict| !verdict.is_empty())
        }
        headings => headings == [expected.heading],
    };
    if !is_heading {
        return Err(Fault::Headings(seen.headings));
    }
    match (expected.quiet, seen.something_to_do, seen.something_said) {
        (false, false, _) => Err(Fault::NothingToDo),
        (true, true, _) => Err(Fault::SomethingToDo),
        (true, false, false) => Err(Fault::NothingSaid),
        _ => Ok(()),
    }
}

/// All text, in order.
pub(crate) fn text(html: &Html) -> String {
    let mut text = String::new();
    add_text(html, &mut text);
    text
}

/// How many elements of this kind there are.
pub(crate) fn count(tag: &str, html: &Html) -> usize {
    let mut count = 0;
    each_tag(html, &mut |found| count += usize::from(found.tag() == tag));
    count
}

/// The texts of all buttons.
pub(crate) fn buttons(html: &Html) -> Vec<String> {
    let mut buttons = Vec::new();
    each_tag(html, &mut |tag| {
        if tag.tag() == "button" {
            buttons.push(text_of(tag));
        }
    });
    buttons
}

/// The ids of the fields for text that a browser may fill in from elsewhere, or send to have its spelling checked.
pub(crate) fn fields_with_memory(html: &Html) -> Vec<String> {
    let mut fields = Vec::new();
    each_tag(html, &mut |tag| {
        let kind = match (tag.tag(), attribute(tag, "type")) {
            ("textarea", _) => "text",
            ("input", kind) => kind.unwrap_or("text"),
            _ => return,
        };
        let is_for_text = kind == "text" && attribute(tag, "readonly").is_none();
        // A browser offers to remember a new password, and asks first. A person's own name is no answer, and WCAG asks
        // that the browser can fill it in.
        let known = ["off", "new-password", "name"];
        let remembers = attribute(tag, "autocomplete").is_none_or(|named| !known.contains(&named));
        let is_checked = attribute(tag, "spellcheck") != Some("false");
        if is_for_text && (remembers || is_checked) || kind == "month" && remembers {
            fields.push(attribute(tag, "id").unwrap_or_default().to_owned());
        }
    });
    fields
}

/// The text of the one element with this role and some text.
pub(crate) fn said_as(role: &str, html: &Html) -> String {
    let mut said = Vec::new();
    each_tag(html, &mut |tag| {
        if attribute(tag, "role") == Some(role) && !text_of(tag).is_empty() {
            said.push(text_of(tag));
        }
    });
    let [said] = &*said else { panic!("{} elements say something as {role}", said.len()) };
    said.clone()
}

/// What has been seen of a widget so far.
#[derive(Default)]
struct Seen {
    bodies: usize,
    headings: Vec<String>,
    /// In the body, apart from the heading, the way back, and what is wrong with an entry.
    something_to_do: bool,
    something_said: bool,
}

fn look(html: &Html, address: &str, in_body: bool, seen: &mut Seen) {
    match html {
        VNode::VList(list) => {
            for child in list.iter() {
                look(child, address, in_body, seen);
            }
        }
        VNode::VTag(tag) => look_at(tag, address, in_body, seen),
        VNode::VText(text) => seen.something_said |= in_body && !text.text.is_empty(),
        _ => {}
    }
}

fn look_at(tag: &VTag, address: &str, in_body: bool, seen: &mut Seen) {
    let begins = !in_body && tag.key.as_ref().is_some_and(|key| **key == *address);
    seen.bodies += usize::from(begins);
    let in_body = in_body || begins;
    let attributes = Known::of(tag);
    if attributes.is_heading {
        return seen.headings.push(text_of(tag));
    }
    if in_body && attributes.is_around {
        return;
    }
    if in_body && !seen.something_to_do {
        seen.something_to_do = is_something_to_do(tag);
    }
    if let Some(children) = tag.children() {
        look(children, address, in_body, seen);
    }
}

/// What the attributes of an element say of it. All elements of all screens are looked at: once each.
struct Known {
    /// Whether it takes focus as the heading of a screen.
    is_heading: bool,
    /// Whether it leads back, or says what is wrong with an entry.
    is_around: bool,
}

impl Known {
    fn of(tag: &VTag) -> Self {
        let (mut takes_focus, mut named, mut is_around) = (false, false, false);
        for (name, value) in tag.attributes.iter() {
            match name {
                "tabindex" => takes_focus = value == "-1",
                "id" => named = value.ends_with("-heading"),
                "class" => is_around = ["govuk-back-link", "govuk-error-summary"].contains(&value),
                _ => {}
            }
        }
        Self { is_heading: takes_focus && named, is_around }
    }
}

/// To load what could not be loaded is not what a screen is there for.
fn is_something_to_do(tag: &VTag) -> bool {
    match tag.tag() {
        "a" => attribute(tag, "href").is_some(),
        "button" => text_of(tag) != skillgauge::text::TRY_AGAIN,
        "input" | "select" | "textarea" => true,
        _ => false,
    }
}

fn each_tag(html: &Html, visit: &mut dyn FnMut(&VTag)) {
    match html {
        VNode::VList(list) => list.iter().for_each(|child| each_tag(child, visit)),
        VNode::VTag(tag) => {
            visit(tag);
            if let Some(children) = tag.children() {
                each_tag(children, visit);
            }
        }
        _ => {}
    }
}

fn attribute<'a>(tag: &'a VTag, name: &str) -> Option<&'a str> {
    tag.attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
}

fn text_of(tag: &VTag) -> String {
    tag.children().map(text).unwrap_or_default()
}

fn add_text(html: &Html, to: &mut String) {
    match html {
        VNode::VList(list) => list.iter().for_each(|child| add_text(child, to)),
        VNode::VTag(tag) => {
            if let Some(children) = tag.children() {
                add_text(children, to);
            }
        }
        VNode::VText(text) => to.push_str(&text.text),
        _ => {}
    }
}

mod tests {
    use super::{Expected, Fault, check};
    use yew::{Html, html};

    const HEADING: &str = "Your skills";

    fn heading(said: &'static str) -> Html {
        html! { <h1 id="widget-heading" tabindex="-1">{ said }</h1> }
    }

    /// A widget with this in the body of its screen, among notices and a line about saving that have
    /// something to do in them.
    fn widget(body: Html) -> Html {
        html! {
            <>
                <div><h2>{ "Important" }</h2><button>{ "Keep mine" }</button></div>
                <div><div key="#/skills">{ body }</div></div>
                <p><a href="#/">{ "Saved" }</a></p>
            </>
        }
    }

    fn expected(address: &str) -> Expected<'_> {
        Expected { address, heading: HEADING, has_verdict: false, quiet: false }
    }

    fn checked(body: Html) -> Result<(), Fault> {
        check(&widget(body), &expected("#/skills"))
    }

    fn checked_as_quiet(body: Html) -> Result<(), Fault> {
        check(&widget(body), &Expected { quiet: true, ..expected("#/skills") })
    }

    #[test]
    fn a_heading_with_something_to_do_passes() {
        for to_do in [
            html! { <a href="#/about">{ "About" }</a> },
            html! { <button>{ "Continue" }</button> },
            html! { <input type="radio" /> },
            html! { <select><option>{ "All" }</option></select> },
            html! { <textarea /> },
        ] {
            let body = html! { <>{ heading(HEADING) }<div><p>{ to_do }</p></div></> };
            assert_eq!(checked(body.clone()), Ok(()));
            assert_eq!(checked_as_quiet(body), Err(Fault::SomethingToDo));
        }
    }

    #[test]
    fn a_screen_without_its_body_does_not_pass() {
        let nothing = Fault::Headings(Vec::new());
        assert_eq!(checked(Html::default()), Err(nothing));
        assert_eq!(checked(heading(HEADING)), Err(Fault::NothingToDo));
        assert_eq!(checked_as_quiet(heading(HEADING)), Err(Fault::NothingSaid));
    }

    #[test]
    fn the_way_back_a_mistake_and_loading_again_are_not_what_a_screen_is_there_for() {
        for around in [
            html! { <a class="govuk-back-link" href="#/">{ "Back to start" }</a> },
            html! { <div class="govuk-error-summary"><a href="#x">{ "Choose one" }</a></div> },
            html! { <button>{ skillgauge::text::TRY_AGAIN }</button> },
            html! { <a>{ "leads nowhere" }</a> },
        ] {
            let body = html! { <>{ around }{ heading(HEADING) }</> };
            assert_eq!(checked(body), Err(Fault::NothingToDo));
        }
        let back = html! { <a class="govuk-back-link" href="#/">{ "Back to start" }</a> };
        let body = html! { <>{ back }{ heading(HEADING) }</> };
        assert_eq!(checked_as_quiet(body), Err(Fault::NothingSaid));
    }

    #[test]
    fn a_screen_with_nothing_to_do_passes_where_that_is_by_design_and_it_says_why() {
        let body = html! { <>{ heading(HEADING) }<p>{ "Nothing can be copied." }</p></> };
        assert_eq!(checked_as_quiet(body.clone()), Ok(()));
        assert_eq!(checked(body), Err(Fault::NothingToDo));
    }

    #[test]
    fn a_heading_of_another_screen_does_not_pass() {
        let body = html! { <>{ heading("About") }<button>{ "Continue" }</button></> };
        assert_eq!(checked(body), Err(Fault::Headings(vec!["About".to_owned()])));
    }

    #[test]
    fn a_heading_without_the_verdict_does_not_pass_where_there_is_one() {
        let check = |said| {
            let body = html! { <>{ heading(said) }<button /></> };
            super::check(&widget(body), &Expected { has_verdict: true, ..expected("#/skills") })
        };
        assert_eq!(check("Your skills: all met"), Ok(()));
        assert_eq!(check(HEADING), Err(Fault::Headings(vec![HEADING.to_owned()])));
        assert_eq!(check("All met"), Err(Fault::Headings(vec!["All met".to_owned()])));
    }

    #[test]
    fn two_headings_that_take_focus_do_not_pass() {
        let two = vec![HEADING.to_owned(), HEADING.to_owned()];
        let body = html! { <>{ heading(HEADING) }{ heading(HEADING) }<button /></> };
        assert_eq!(checked(body), Err(Fault::Headings(two)));
    }

    #[test]
    fn a_heading_that_cannot_take_focus_is_none() {
        for without in [
            html! { <h1 id="widget-heading">{ HEADING }</h1> },
            html! { <h1 tabindex="-1">{ HEADING }</h1> },
            html! { <h1 id="widget-title" tabindex="-1">{ HEADING }</h1> },
        ] {
            let body = html! { <>{ without }<button /></> };
            assert_eq!(checked(body), Err(Fault::Headings(Vec::new())));
        }
    }

    #[test]
    fn a_screen_under_another_address_does_not_pass() {
        let html = widget(html! { <>{ heading(HEADING) }<button /></> });
        assert_eq!(check(&html, &expected("#/result")), Err(Fault::NoBody));
    }
}
