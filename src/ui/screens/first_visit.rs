//! The first screen of somebody who has never been here, and what stands on the start of everybody.

use crate::app::{FrameworkRoute, Route, Workspace};
use crate::text::{self, start as texts};
use crate::ui::View;
use crate::ui::components::{
    CodeWords, all_roles, anchor, classed, code_field, delete_everything, details_open, div,
    element, error_summary, find_role, fragment, link, paragraph, screen_heading, slot, text_in,
    workspace_link,
};
use yew::{AttrValue, Html};

/// The first screen, before any other code is here.
pub(in crate::ui) fn first_screen(view: &View) -> Html {
    let begin = find_role(view, None, texts::FIND);
    let other = anchor(view, Route::Choose, SECONDARY_BUTTON, texts::KNOWN_FRAMEWORK, None);
    let content = first_visit(view, begin, other, None);
    whole(view, None, (FIRST, content), &[], Html::default())
}

/// The key of what stands on the first screen of a first visit.
pub(super) const FIRST: &str = "first";

/// The start as a whole, with this content under its key.
pub(super) fn whole(
    view: &View,
    error: Option<&AttrValue>,
    (key, content): (&str, Html),
    drafts: &[&Workspace],
    other_framework: Html,
) -> Html {
    fragment([
        error_summary(view, error, "code"),
        screen_heading(view),
        slot(element("div", &[("key", key)], content)),
        more(view, drafts, other_framework),
        delete_everything(view),
    ])
}

/// What this is, and the way to begin.
pub(super) fn first_visit(
    view: &View,
    begin: Html,
    other_framework: Html,
    error: Option<&AttrValue>,
) -> Html {
    let mut items = Vec::new();
    for fact in texts::FACTS {
        items.push(text_in("li", "", fact));
    }
    let facts = [("class", "skillgauge-facts"), ("aria-label", texts::FACTS_HEADING)];
    let facts = element("ul", &facts, fragment(items));
    let code = details_open(
        texts::CODE_HEADING.to_owned(),
        code_field(view, &CODE_WORDS, error),
        error.is_some(),
    );
    fragment([
        text_in("p", "govuk-body-l", texts::INTRO),
        div("skillgauge-start", fragment([slot(begin), facts])),
        div("skillgauge-ways", fragment([code, slot(other_framework)])),
    ])
}

pub(super) const SECONDARY_BUTTON: &str = "govuk-button govuk-button--secondary";
pub(super) const CODE_WORDS: CodeWords =
    CodeWords { label: texts::CODE_LABEL, hint: texts::CODE_HINT, open: texts::CODE_OPEN };

/// Links to what else there is.
fn more(view: &View, drafts: &[&Workspace], others: Html) -> Html {
    let mut links = Vec::new();
    let is_chosen = view.model.host_workspace().is_some();
    if !is_chosen {
        links.push(all_roles(view));
        if !drafts.is_empty() {
            links.push(others);
        }
    }
    links.push(link(view, Route::Team, text::team::LINK));
    links.push(link(view, Route::Restore, text::data::LINK));
    // Only the widget's own page has the addresses and hashes of its files.
    if view.model.settings().release.is_some() {
        links.push(link(view, Route::EmbedSnippet, text::embed::LINK));
    }
    let about = drafts.first().copied().unwrap_or(view.model.workspace());
    let to = FrameworkRoute::About;
    links.push(workspace_link(view, about, to, "govuk-link", texts::ABOUT_AND_PRIVACY, None));
    let mut items = Vec::new();
    for link in links {
        items.push(classed("li", "", link));
    }
    let role_levels = role_levels(view);
    let content = [classed("ul", "skillgauge-quiet", fragment(items)), slot(role_levels)];
    element("nav", &[("aria-label", texts::MORE), ("class", "skillgauge-more")], fragment(content))
}

/// Links to the role levels of each framework that has several, side by side. Where the page has chosen one, it is a link.
fn role_levels(view: &View) -> Html {
    let mut links = Vec::new();
    let offered = view.model.offered();
    if let [only] = &offered[..] {
        let to = FrameworkRoute::CompareRoleLevels;
        return if only.framework.role_levels_len() > 1 {
            div(
                "skillgauge-quiet",
                workspace_link(view, only, to, "govuk-link", texts::ROLE_LEVELS, None),
            )
        } else {
            Html::default()
        };
    }
    for workspace in offered {
        if workspace.framework.role_levels_len() > 1 {
            let name = text::edition(&workspace.framework);
            let to = FrameworkRoute::CompareRoleLevels;
            let link = workspace_link(view, workspace, to, "govuk-link", &name, None);
            links.push(element("li", &[("key", &workspace.key)], link));
        }
    }
    if links.is_empty() {
        return Html::default();
    }
    let list = classed("ul", "govuk-list", fragment(links));
    let content = fragment([paragraph(texts::ROLE_LEVELS_INTRO), list]);
    details_open(texts::ROLE_LEVELS.to_owned(), content, false)
}
