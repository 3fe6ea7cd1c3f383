//! The role levels that are nearest to the ratings, over the whole framework.

use crate::app::{FrameworkRoute, NearestAction};
use crate::domain::analysis::comparison::Comparison;
use crate::domain::analysis::nearest::nearest_role_levels;
use crate::domain::framework::RoleIndex;
use crate::text::{self, nearest as texts};
use crate::ui::View;
use crate::ui::components::{
    ButtonKind, Options, back_link, button, checkbox, classed, described_button, div, element,
    fragment, heading, nothing_rated, paragraph, screen_heading, select, slot, small, status, text,
    text_in,
};
use yew::Html;

/// How many are shown at first, and how many more at a time.
const PAGE: usize = 10;

/// The role levels that are nearest.
pub(super) fn nearest(view: &View) -> Html {
    let body = if view.model.assessment().ratings.is_empty() {
        nothing_rated(view, texts::NOTHING_RATED)
    } else {
        list(view)
    };
    fragment([
        back_link(view, FrameworkRoute::Result, text::result::SCREEN_NAME),
        screen_heading(view),
        slot(body),
    ])
}

fn list(view: &View) -> Html {
    let model = &view.model;
    let (framework, answers) = (model.framework(), model.assessment());
    let own = answers.role.filter(|_| model.nearest_without_own_role());
    let wanted = |role: RoleIndex| {
        Some(role) != own
            && (model.nearest_family().is_none()
                || framework.family_of(role) == model.nearest_family())
    };
    let (near, left_out) = nearest_role_levels(framework, &answers.ratings, wanted);
    let mut items = Vec::new();
    for comparison in near.iter().take(PAGE * model.nearest_pages()) {
        items.push(item(view, comparison));
    }
    let more = if near.len() > PAGE * model.nearest_pages() {
        button(ButtonKind::Secondary, texts::MORE, view.on(NearestAction::More))
    } else {
        Html::default()
    };
    fragment([
        heading(view, 1, texts::RULE_HEADING),
        paragraph(texts::RULE),
        slot(families(view)),
        slot(without_own(view)),
        status(texts::found(near.len(), left_out)),
        classed("ol", "govuk-list skillgauge-levels", fragment(items)),
        slot(more),
    ])
}

fn families(view: &View) -> Html {
    let framework = view.model.framework();
    if framework.families().next().is_none() {
        return Html::default();
    }
    let chosen = view.model.nearest_family();
    let family = |name: &str, family| {
        (name.to_owned(), chosen == family, NearestAction::Family(family).into())
    };
    let mut options = vec![family(texts::ALL_FAMILIES, None)];
    for (place, named) in framework.families() {
        options.push(family(&named.name, Some(place)));
    }
    select(view, "family", texts::FAMILY, Options::ungrouped(options))
}

fn without_own(view: &View) -> Html {
    let model = &view.model;
    let role = model.assessment().role.and_then(|role| model.framework().role(role));
    let Some(role) = role else { return Html::default() };
    let label = texts::without_own(&role.name);
    let changed = Box::new(|without| NearestAction::WithoutOwnRole(without).into());
    checkbox(view, "without-own", label, model.nearest_without_own_role(), changed)
}

fn item(view: &View, comparison: &Comparison<'_>) -> Html {
    let (framework, answers) = (view.model.framework(), view.model.assessment());
    let level = comparison.role_level;
    let role = framework.role(level.role);
    let family = framework.family_name(level.role);
    let counted = answers.role_skills(framework);
    let mut missing = Vec::new();
    for line in texts::missing(comparison, &counted) {
        missing.push(small(line));
    }
    let met = comparison
        .is_met()
        .then(|| text_in("strong", "govuk-tag govuk-tag--green", text::result::MET));
    let id = view.id(&format!("near-{}", level.id));
    let compare = view.on(NearestAction::Compare(comparison.index));
    let name = [("id", &*id), ("class", "skillgauge-levels__name")];
    let mut head = vec![element("span", &name, text(level.name.clone()))];
    head.extend(met);
    let button =
        described_button(ButtonKind::Secondary, texts::COMPARE.into(), compare, Some(id.clone()));
    let content = [
        div("skillgauge-levels__head", fragment(head)),
        small(role.map_or_else(String::new, |role| texts::of(role, family))),
        small(texts::rated(comparison)),
        slot(fragment(missing)),
        slot(button),
    ];
    element("li", &[("key", &level.id), ("class", "skillgauge-levels__item")], fragment(content))
}
