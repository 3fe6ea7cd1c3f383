//! All levels of a role: which are met, and which requirements the ratings do not meet for each of the
//! others.

use crate::domain::analysis::comparison::{Comparison, compare_levels};
use crate::domain::analysis::difference::requirement_drops;
use crate::domain::framework::{Framework, RoleIndex, Subject};
use crate::text::{comparison as words, result as text};
use crate::ui::View;
use crate::ui::components::{
    ShownResult, bullets, classed, div, fragment, heading, paragraph, slot, small, text_in,
};
use yew::Html;

/// All levels of the role beside the ratings, with the rule they are compared by.
pub(in crate::ui) fn role_levels(view: &View, result: &ShownResult<'_>) -> Html {
    let ShownResult { framework, assessment, .. } = *result;
    let Some(role) = assessment.role_in(framework) else { return rule(view, framework) };
    let levels = compare_levels(framework, &assessment.ratings, role);
    if levels.len() < 2 {
        return rule(view, framework);
    }
    let mut shown = Vec::new();
    for level in &levels {
        shown.push(role_level(level));
    }
    let name = framework.role(role).filter(|_| framework.has_several_roles());
    let content = [
        heading(view, 1, text::role_levels_heading(name.map(|role| &*role.name))),
        classed("ul", "govuk-list skillgauge-levels", fragment(shown)),
        drop_list(framework, role),
        rule(view, framework),
    ];
    slot(fragment(content))
}

fn rule(view: &View, framework: &Framework) -> Html {
    let lowest = framework.scale().next().map_or("", |(_, level)| &level.name);
    let rule = match framework.subject {
        Subject::Person => text::rule(lowest, framework.not_yet),
        Subject::Organisation => text::CONDITIONS_RULE.to_owned(),
    };
    slot(fragment([heading(view, 2, text::RULE_HEADING), paragraph(rule)]))
}

fn role_level(comparison: &Comparison<'_>) -> Html {
    let level = comparison.role_level;
    let (word, class) = if comparison.is_met() {
        (text::MET, "govuk-tag govuk-tag--green")
    } else {
        (text::NOT_MET, "govuk-tag govuk-tag--grey")
    };
    let head = [
        text_in("span", "skillgauge-levels__name", level.name.clone()),
        text_in("strong", class, word),
    ];
    let mut lines = Vec::new();
    for line in words::blocks(&comparison.blocks()) {
        lines.push(small(line));
    }
    let content = [
        div("skillgauge-levels__head", fragment(head)),
        small(words::tally(comparison.tally())),
        slot(fragment(lines)),
    ];
    classed("li", "skillgauge-levels__item", fragment(content))
}

fn drop_list(framework: &Framework, role: RoleIndex) -> Html {
    let drops: Vec<_> = requirement_drops(framework, role)
        .iter()
        .map(|drop| words::requirement_drop(framework, drop))
        .collect();
    if drops.is_empty() {
        return slot(Html::default());
    }
    div("govuk-inset-text", fragment([paragraph(text::DROPS_INTRO), bullets(drops)]))
}
