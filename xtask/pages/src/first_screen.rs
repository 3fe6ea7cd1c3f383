//! The first screen of somebody who has never been here.

use crate::markup::{Node, nodes_of};
use anyhow::{Context, Result};
use skillgauge::app::{
    Action, Arrival, AssessAction, Release, Route, Settings, Waiting, Workspaces,
};
use skillgauge::embed::ID;
use skillgauge::frameworks;
use skillgauge::text;
use skillgauge::ui::{self, View};
use std::rc::Rc;
use yew::Callback;

/// Where the first screen is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Place {
    /// On the widget's own page.
    Page,
    /// On another page, alone in a frame or as an element.
    Frame,
}

/// Stands for the address of the widget's own page, which the build or the script puts in.
const PAGE: &str = "PAGE";

impl Place {
    fn settings(self) -> Settings {
        let unknown = String::new;
        match self {
            // That there is a release shows one link more. What it is matters on the screen behind the link.
            Self::Page => Settings {
                release: Some(Release { version: unknown(), element: unknown(), frame: unknown() }),
                ..Settings::default()
            },
            Self::Frame => Settings {
                embedded: true,
                heading_level: 2,
                share_page: Some(PAGE.to_owned()),
                ..Settings::default()
            },
        }
    }
}

/// The first screen, in the element that `App` in `src/shell/app.rs` draws around it. A browser test compares the two.
pub(crate) fn node(place: Place) -> Result<Node> {
    Ok(drawn(&begun(place.settings())?))
}

/// All that there is to see before the first lazy chunk: the styles for it come first.
pub(crate) fn all_before_the_journey() -> Result<Vec<Node>> {
    let typing = AssessAction::FilterRoles("a role".to_owned()).into();
    let mut all = Vec::new();
    for heading_level in 1..=4 {
        all.push(drawn(&begun(Settings { heading_level, ..Place::Page.settings() })?));
    }
    for action in [typing, Action::Navigate(Route::Choose)] {
        let mut waiting = begun(Place::Page.settings())?;
        waiting.note(Rc::new(action));
        all.push(drawn(&waiting));
        waiting.fail();
        all.push(drawn(&waiting));
    }
    Ok(all)
}

fn begun(settings: Settings) -> Result<Waiting> {
    let outlines = frameworks::outlines().context("the outlines cannot be unpacked")?;
    let workspaces = Workspaces::built_in(outlines).context("there is no framework")?;
    Ok(Waiting::new(workspaces, Rc::new(settings), Arrival::FirstVisit))
}

fn drawn(waiting: &Waiting) -> Node {
    let model = waiting.model();
    let view = View { model, dispatch: Callback::noop(), id: ID.into(), can_lock: false };
    let step = waiting.frame_step().to_string();
    Node::Element {
        tag: "div".to_owned(),
        attributes: [
            ("class", "skillgauge"),
            ("part", "widget"),
            ("lang", text::LANG),
            ("dir", "ltr"),
            ("data-step", &*step),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .to_vec(),
        content: nodes_of(&ui::waiting(&view, waiting.shown())),
    }
}

#[cfg(test)]
mod tests {
    use super::{Place, node};
    use crate::markup::html;

    #[test]
    fn it_says_what_this_is_and_its_links_are_addresses() {
        let html = node(Place::Page).map(|node| html(&[node])).unwrap_or_default();
        assert!(html.contains(skillgauge::text::start::HEADING));
        assert!(html.contains(r#" id="skillgauge-filter""#));
        assert!(html.contains(r##" href="#/team""##));
        assert!(!html.contains(r##" href="#""##));
    }

    #[test]
    fn in_a_frame_links_lead_to_the_page_and_the_heading_is_below_that_of_the_page_around() {
        let html = node(Place::Frame).map(|node| html(&[node])).unwrap_or_default();
        assert!(html.contains(r#"<h2 id="skillgauge-heading""#));
        assert!(html.contains(r#" href="PAGE#/team""#));
        assert!(!html.contains(r##" href="#"##));
    }
}
