//! All role levels: which are met, and what blocks each of the others.

use super::block::{all, block, bullets, element, paragraph, small, text_in};
use super::heading;
use crate::domain::comparison::{Comparison, compare_all, falls};
use crate::domain::framework::Framework;
use crate::domain::rating::Ratings;
use crate::text::{comparison as words, result as text};
use crate::ui::View;
use yew::Html;

/// All role levels beside the ratings, with the rule they are compared by.
pub(super) fn role_levels(view: &View, ratings: &Ratings) -> Html {
    let framework = &view.state.framework;
    let levels = compare_all(framework, ratings);
    let levels = levels.iter().map(role_level).collect();
    let content = vec![
        heading(view, 1, text::ROLE_LEVELS_HEADING),
        element("ul", "govuk-list skillgauge-levels", levels),
        requirement_falls(framework),
        heading(view, 2, text::RULE_HEADING),
        paragraph(text::RULE),
    ];
    block("", all(content))
}

fn role_level(comparison: &Comparison<'_>) -> Html {
    let level = comparison.role_level;
    let (word, class) = if comparison.is_met() {
        (text::MET, "govuk-tag govuk-tag--green")
    } else {
        (text::NOT_MET, "govuk-tag govuk-tag--grey")
    };
    let head = vec![
        text_in("span", "skillgauge-levels__name", level.name.clone()),
        text_in("strong", class, word),
    ];
    let lines = words::blocks(&comparison.blocks()).into_iter().map(small);
    let content = vec![
        block("skillgauge-levels__head", all(head)),
        small(words::tally(comparison.tally())),
        block("", lines.collect()),
    ];
    element("li", "skillgauge-levels__item", all(content))
}

fn requirement_falls(framework: &Framework) -> Html {
    let falls: Vec<_> = falls(framework).iter().map(|fall| words::fall(framework, fall)).collect();
    if falls.is_empty() {
        return block("", Html::default());
    }
    block("govuk-inset-text", all(vec![paragraph(text::FALLS_INTRO), bullets(falls)]))
}
