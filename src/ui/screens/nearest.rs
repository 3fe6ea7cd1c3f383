//! The role levels that are nearest to the ratings, over the whole framework.

use crate::domain::analysis::comparison::Comparison;
use crate::domain::analysis::nearest::nearest_role_levels;
use crate::domain::assessment::compare_with::CompareWith;
use crate::domain::framework::RoleIndex;
use crate::state::{Action, Topic};
use crate::text::{self, nearest as texts};
use crate::ui::View;
use crate::ui::parts::{
    Kind, Options, all, back_link, block, button, checkbox, described_button, element, heading,
    link_button, node, paragraph, plain, screen_heading, select, small, text_in,
};
use yew::{Callback, Html};

/// How many are shown at first, and how many more at a time.
const PAGE: usize = 10;

/// The role levels that are nearest.
pub(super) fn nearest(view: &View) -> Html {
    let body = if view.state.assessment().ratings.is_empty() {
        let rate = text::result::rate(view.state.framework().subject);
        all([paragraph(texts::NOTHING_RATED), link_button(view, Topic::Skills, rate)])
    } else {
        list(view)
    };
    all([
        back_link(view, Topic::Result, text::result::SCREEN_NAME),
        screen_heading(view),
        block("", body),
    ])
}

fn list(view: &View) -> Html {
    let state = &view.state;
    let (framework, answers, form) = (state.framework(), state.assessment(), &state.form);
    let own = answers.role.filter(|_| form.without_own_role);
    let wanted = |role: RoleIndex| {
        Some(role) != own && (form.family.is_none() || framework.family_of(role) == form.family)
    };
    let (near, left_out) = nearest_role_levels(framework, &answers.ratings, wanted);
    let mut items = Vec::new();
    for comparison in near.iter().take(PAGE * (form.more + 1)) {
        items.push(item(view, comparison));
    }
    let more = if near.len() > PAGE * (form.more + 1) {
        button(Kind::Secondary, texts::MORE, view.on(Action::More))
    } else {
        Html::default()
    };
    let status = [("class", "govuk-body"), ("role", "status")];
    all([
        heading(view, 1, texts::RULE_HEADING),
        paragraph(texts::RULE),
        block("", families(view)),
        block("", without_own(view)),
        node("p", &status, plain(texts::found(near.len(), left_out))),
        element("ol", "govuk-list skillgauge-levels", all(items)),
        block("", more),
    ])
}

fn families(view: &View) -> Html {
    let framework = view.state.framework();
    if framework.families().next().is_none() {
        return Html::default();
    }
    let chosen = view.state.form.family;
    let family = |name: &str, family| (name.to_owned(), chosen == family, Action::Family(family));
    let mut options = vec![family(texts::ALL_FAMILIES, None)];
    for (place, named) in framework.families() {
        options.push(family(&named.name, Some(place)));
    }
    select(view, "family", texts::FAMILY, Options { groups: vec![(String::new(), options)] })
}

fn without_own(view: &View) -> Html {
    let state = &view.state;
    let role = state.assessment().role.and_then(|role| state.framework().role(role));
    let Some(role) = role else { return Html::default() };
    let label = texts::without_own(&role.name);
    checkbox(view, "without-own", label, state.form.without_own_role, Action::WithoutOwnRole)
}

fn item(view: &View, comparison: &Comparison<'_>) -> Html {
    let (framework, answers) = (view.state.framework(), view.state.assessment());
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
    let compare = Callback::from({
        let (act, index) = (view.act.clone(), comparison.index);
        move |_| {
            act.emit(Action::CompareWith(CompareWith::RoleLevel(index)));
            act.emit(Action::Go(Topic::Result.into()));
        }
    });
    let name = [("id", &*id), ("class", "skillgauge-levels__name")];
    let mut head = vec![node("span", &name, plain(level.name.clone()))];
    head.extend(met);
    let button =
        described_button(Kind::Secondary, texts::COMPARE.into(), compare, Some(id.clone()));
    let content = [
        block("skillgauge-levels__head", all(head)),
        small(role.map_or_else(String::new, |role| texts::of(role, family))),
        small(texts::rated(comparison)),
        block("", all(missing)),
        block("", button),
    ];
    node("li", &[("key", &level.id), ("class", "skillgauge-levels__item")], all(content))
}
