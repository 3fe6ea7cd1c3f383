//! Where the framework comes from, what it asks for, and what becomes of the answers.

use crate::app::{FrameworkRoute, Workspace};
use crate::domain::framework::{Framework, RoleLevel};
use crate::text::{self, about as texts, comparison as words, point_of_view};
use crate::ui::View;
use crate::ui::components::{
    back_link, details, fragment, heading, out_link, paragraph, screen_heading, slot, summary_list,
    text,
};
use yew::Html;

/// About the framework.
pub(super) fn about(view: &View) -> Html {
    let model = &view.model;
    let workspace = model.workspace();
    let framework = &*workspace.framework;
    let levels =
        framework.scale().map(|(_, level)| (level.name.clone(), text(level.meaning.clone())));
    let attribution = framework.attribution.clone().map(paragraph);
    let missing = match not_described(framework) {
        0 => Html::default(),
        pairs => paragraph(texts::not_described(pairs)),
    };
    fragment([
        back_link(view, FrameworkRoute::Skills, text::skills::screen_name(framework.subject)),
        screen_heading(view),
        paragraph(if workspace.file.is_some() { texts::OWN } else { texts::INTRO }),
        source(workspace),
        slot(attribution.unwrap_or_default()),
        heading(view, 1, texts::LEVELS_HEADING),
        summary_list(levels.collect()),
        slot(missing),
        slot(requirements_of_role(view)),
        heading(view, 1, texts::PRIVACY_HEADING),
        paragraph(texts::PRIVACY),
    ])
}

fn source(workspace: &Workspace) -> Html {
    let framework = &*workspace.framework;
    let link = |source: &Option<String>, name: &str| match source {
        Some(source) => out_link(source, name),
        None => text(name.to_owned()),
    };
    let (roles, levels) = (framework.roles_len(), framework.role_levels_len());
    let skills = point_of_view::rated_things(framework.subject, framework.skills_len());
    let mut entries = vec![
        (texts::TITLE, text(framework.title.clone())),
        (texts::PUBLISHER, text(framework.publisher.clone())),
        (texts::EDITION, text(text::date(&framework.edition))),
        (texts::SIZE, text(texts::size(roles, levels, &skills))),
        (texts::LICENCE, link(&framework.licence_source, &framework.licence)),
    ];
    if let Some(source) = &framework.source {
        entries.push((texts::SOURCE, out_link(source, source)));
    }
    if let Some(newer) = &framework.newer_edition {
        entries.push((texts::NEWER_EDITION, out_link(&newer.source, &text::date(&newer.edition))));
    }
    summary_list(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

/// How many pairs of skill and level the edition leaves out where it describes others.
fn not_described(framework: &Framework) -> usize {
    let mut pairs = 0;
    for (index, _) in framework.skills().filter(|(index, _)| framework.has_statements(*index)) {
        for (level, _) in framework.scale() {
            pairs += usize::from(framework.statement(index, level).is_none());
        }
    }
    pairs
}

/// What each level of the person's role asks for.
fn requirements_of_role(view: &View) -> Html {
    let framework = &**view.model.framework();
    let mut levels = Vec::new();
    for index in view.model.assessment().levels_in(framework) {
        if let Some(level) = framework.role_level(index) {
            levels.push(requirements(framework, level));
        }
    }
    if levels.is_empty() {
        return Html::default();
    }
    fragment([heading(view, 1, texts::REQUIREMENTS_HEADING), slot(fragment(levels))])
}

/// The requirements of one role level. A table with a column for each level would not fit into a narrow
/// widget.
fn requirements(framework: &Framework, level: &RoleLevel) -> Html {
    let mut skills = Vec::new();
    for (index, requirement) in level.requirements() {
        let requirement = words::requirement(framework, Some(requirement)).to_owned();
        let name = framework.skill(index).map_or("", |skill| &skill.name);
        skills.push((name.to_owned(), text(requirement)));
    }
    details(level.name.clone(), summary_list(skills))
}
