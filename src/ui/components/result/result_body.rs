//! The plot of a result, with the choice of what it is compared with.

use crate::app::FrameworkRoute;
use crate::domain::analysis::comparison::{Comparison, result_rows};
use crate::domain::assessment::compare_with::CompareWith;
use crate::domain::assessment::rating::Rating;
use crate::text::point_of_view::Whose;
use crate::text::{comparison as words, result as texts};
use crate::ui::View;
use crate::ui::components::{
    Mark, Options, Plot, PlotRow, ShownResult, classed, fragment, plot, sample, select_in_line,
    slot, text_in, workspace_link,
};
use std::ptr;
use yew::Html;

/// The ratings on a plot, beside what is asked for where there is one role level, and the choice of it.
pub(in crate::ui) fn result_plot(view: &View, result: &ShownResult<'_>) -> Html {
    let ShownResult { point_of_view, framework, assessment, .. } = *result;
    let comparison = result.comparison();
    // The names of one's own skills lead to their questions.
    let mut workspaces = view.model.workspaces().iter();
    let own = workspaces
        .find(|of| ptr::eq(&raw const *of.framework, framework))
        .filter(|_| point_of_view.whose == Whose::Yours);
    let mut rows = Vec::new();
    for (index, row) in result_rows(framework, assessment, comparison.as_ref()) {
        let Some(skill) = framework.skill(index) else { continue };
        let rating = assessment.rating(index);
        let requirement = row.and_then(|row| row.requirement);
        let mut marks = Vec::new();
        marks.extend(rating.map(|rating| (Mark::Own, rating)));
        marks.extend(requirement.map(|level| (Mark::Asked, Rating::At(level))));
        let mut levels = String::new();
        let words = match row {
            None => result.rated(index).to_owned(),
            Some(row) => {
                if rating.is_some() {
                    levels = words::labelled(texts::who(point_of_view), result.rated(index));
                }
                if requirement.is_some() {
                    let asked = words::requirement(framework, requirement);
                    levels.push_str(&words::labelled(texts::COLUMN_ASKED, asked));
                }
                words::standing(row.standing)
            }
        };
        let link = own.map(|workspace| {
            let (to, class) = (FrameworkRoute::Skill(index), "govuk-link skillgauge-plot__link");
            workspace_link(view, workspace, to, class, &skill.name, None)
        });
        rows.push(PlotRow { name: skill.name.clone(), link, marks, levels, words });
    }
    let mut mark_key = vec![(Mark::Own, texts::rated(point_of_view).to_owned())];
    let choice = compare_with_choice(view, result, comparison.as_ref());
    if let (None, Some(comparison)) = (&choice, &comparison) {
        mark_key.push((Mark::Asked, texts::asked(&comparison.role_level.name)));
    }
    let name = texts::skills_heading(point_of_view, comparison.is_some()).to_owned();
    plot(framework, Plot { mark_key, choice: choice.unwrap_or_default(), name, rows })
}

/// The choice of role level, where there is more than one. It says what the bar of the plot stands for.
fn compare_with_choice(
    view: &View,
    result: &ShownResult<'_>,
    comparison: Option<&Comparison<'_>>,
) -> Option<Html> {
    let ShownResult { framework, assessment, compare_with, choose, .. } = *result;
    let mut levels = assessment.levels_in(framework);
    let is_only = levels.len() < 2
        && levels.first().map(|level| CompareWith::RoleLevel(*level)) == Some(compare_with);
    if !result.is_compared() || is_only {
        return None;
    }
    if let CompareWith::RoleLevel(index) = compare_with
        && !levels.contains(&index)
    {
        levels.push(index);
    }
    let name = |index| framework.role_level(index).map_or(String::new(), |l| l.name.clone());
    let mut choices: Vec<_> =
        levels.into_iter().map(|i| (name(i), CompareWith::RoleLevel(i))).collect();
    choices.push((texts::ALL_ROLE_LEVELS.to_owned(), CompareWith::All));
    let choices = choices.into_iter();
    let options = choices.map(|(n, with)| (n, with == compare_with, choose(with)));
    let options = Options::ungrouped(options.collect());
    let (label, mark, printed) = match comparison {
        Some(comparison) => {
            (texts::ASKED_FOR_BY, sample(Mark::Asked), texts::asked(&comparison.role_level.name))
        }
        None => (texts::COMPARE_WITH, Html::default(), String::new()),
    };
    let select = select_in_line(view, "compare-with", label, options);
    let content = [
        slot(mark),
        classed("div", "skillgauge-no-print", select),
        text_in("span", "skillgauge-print-only", printed),
    ];
    Some(classed("div", "skillgauge-plot__key-item", fragment(content)))
}
