//! Where the framework comes from, what it asks for, and what becomes of the answers.

use crate::domain::framework::{Framework, RoleLevel};
use crate::state::Screen;
use crate::text::{self, about as texts, comparison as words};
use crate::ui::View;
use crate::ui::parts::{
    all, back_link, block, details, heading, out_link, paragraph, plain, screen_heading,
    summary_list,
};
use yew::Html;

/// About the framework.
pub(super) fn about(view: &View) -> Html {
    let framework = &view.state.framework;
    let levels =
        framework.scale().map(|(_, level)| (level.name.clone(), plain(level.meaning.clone())));
    let role_levels = framework.role_levels().map(|(_, level)| requirements(framework, level));
    all(vec![
        back_link(view, Screen::Start, text::start::PLACE),
        screen_heading(view),
        paragraph(texts::INTRO),
        source(framework),
        paragraph(framework.attribution.clone()),
        heading(view, 1, texts::LEVELS_HEADING),
        summary_list(levels.collect()),
        paragraph(texts::not_described(not_described(framework))),
        heading(view, 1, texts::REQUIREMENTS_HEADING),
        block("", role_levels.collect()),
        heading(view, 1, texts::PRIVACY_HEADING),
        paragraph(texts::PRIVACY),
    ])
}

fn source(framework: &Framework) -> Html {
    let mut entries = vec![
        (texts::TITLE, plain(framework.title.clone())),
        (texts::PUBLISHER, plain(framework.publisher.clone())),
        (texts::EDITION, plain(text::date(&framework.edition))),
        (texts::SOURCE, out_link(&framework.source, &framework.source)),
        (texts::LICENCE, out_link(&framework.licence_source, &framework.licence)),
    ];
    if let Some(newer) = &framework.newer_edition {
        entries.push((texts::NEWER_EDITION, out_link(&newer.source, &text::date(&newer.edition))));
    }
    summary_list(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

/// How many pairs of skill and level the edition does not describe.
fn not_described(framework: &Framework) -> usize {
    let pairs = framework
        .skills()
        .flat_map(|(_, skill)| framework.scale().map(|(level, _)| skill.statement(level)));
    pairs.filter(Option::is_none).count()
}

/// A list for each role level: legible at any width, unlike a table with a column for each.
fn requirements(framework: &Framework, level: &RoleLevel) -> Html {
    let skills = framework.skills().map(|(index, skill)| {
        (
            skill.name.clone(),
            plain(words::requirement(framework, level.requirement(index)).to_owned()),
        )
    });
    details(level.name.clone(), summary_list(skills.collect()))
}
