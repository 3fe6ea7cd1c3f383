//! What stands below the plot of a result, folded: what the next levels look like, all role levels, the table, and
//! how the result is worked out.

use crate::domain::analysis::comparison::{Comparison, compare_levels, result_rows};
use crate::domain::assessment::compare_with::CompareWith;
use crate::domain::assessment::rating::Rating;
use crate::domain::framework::{Framework, SkillIndex};
use crate::text::point_of_view::{Whose, rated_thing};
use crate::text::{self, comparison as words, result as texts};
use crate::ui::View;
use crate::ui::components::{
    Fold, Grid, ShownResult, bullets, div, element, folds, fragment, heading, paragraph, role_grid,
    rule, skills_table, text_in,
};
use yew::Html;

/// All that folds below a result, with what else a screen has there.
pub(in crate::ui) fn result_folds(
    view: &View,
    result: &ShownResult<'_>,
    others: Vec<Fold>,
) -> Html {
    let ShownResult { framework, assessment, compare_with, .. } = *result;
    let comparison = result.comparison();
    let fold =
        |name: &str, gist, content| Fold { name: name.to_owned(), gist, is_open: false, content };
    let mut shown = Vec::new();
    shown.extend(comparison.as_ref().and_then(|comparison| next_levels(view, result, comparison)));
    let role = assessment.role_in(framework);
    let levels = role.map(|role| compare_levels(framework, &assessment.ratings, role));
    if let Some((role, levels)) = role.zip(levels)
        && levels.len() > 1
    {
        let name = framework.role(role).filter(|_| framework.has_several_roles());
        let choose = |index| (result.choose)(CompareWith::RoleLevel(index));
        let grid = Grid {
            point_of_view: result.point_of_view,
            framework,
            ratings: &assessment.ratings,
            compared: compare_with.role_level(),
            choose: Some(&choose),
            has_links: result.point_of_view.whose == Whose::Yours,
        };
        shown.push(Fold {
            name: texts::role_levels_heading(name.map(|role| &*role.name)),
            gist: words::sentence_for_all(result.point_of_view, &levels),
            is_open: compare_with == CompareWith::All,
            content: role_grid(view, &grid, role),
        });
    }
    shown.push(fold(
        texts::table_heading(framework.subject),
        texts::TABLE_GIST.to_owned(),
        table(result, comparison.as_ref()),
    ));
    shown.extend(others);
    shown.push(fold(texts::RULE_HEADING, texts::RULE_GIST.to_owned(), rule(framework)));
    if !framework.resources().is_empty() {
        let gist = texts::RESOURCES_GIST.to_owned();
        shown.push(fold(texts::RESOURCES_HEADING, gist, resource_list(framework)));
    }
    folds(view, shown)
}

/// The same as the plot, as a table.
fn table(result: &ShownResult<'_>, comparison: Option<&Comparison<'_>>) -> Html {
    let ShownResult { point_of_view, framework, assessment, .. } = *result;
    let listed = result_rows(framework, assessment, comparison);
    let in_areas =
        comparison.is_none() && listed.iter().any(|(index, _)| framework.area_of(*index).is_some());
    let mut rows = Vec::new();
    for (index, row) in listed {
        let Some(skill) = framework.skill(index) else { continue };
        let mut cells = vec![skill.name.clone()];
        if in_areas {
            cells.push(framework.area_of(index).unwrap_or_default().to_owned());
        }
        cells.push(result.rated(index).to_owned());
        if let Some(row) = row {
            cells.push(words::requirement(framework, row.requirement).to_owned());
            cells.push(words::standing(row.standing));
        }
        rows.push(cells);
    }
    let mut columns = vec![rated_thing(point_of_view.subject)];
    columns.extend(in_areas.then_some(texts::COLUMN_AREA));
    columns.push(texts::rated(point_of_view));
    if comparison.is_some() {
        columns.extend([texts::COLUMN_ASKED, texts::COLUMN_DIFFERENCE]);
    }
    let caption = texts::table_caption(comparison.map(|of| &*of.role_level.name));
    // A table with other columns has other cells, and Yew is not to put the one into the other.
    let key = if comparison.is_some() { "compared" } else { "alone" };
    element("div", &[("key", key)], skills_table(caption, &columns, rows))
}

/// For each skill below, the statement of the level after the rated one.
fn next_levels(view: &View, result: &ShownResult<'_>, comparison: &Comparison<'_>) -> Option<Fold> {
    let mut items = Vec::new();
    for row in comparison.blocks() {
        if row.standing.is_below() {
            let name = heading(view, 2, row.skill.name.clone());
            let content = fragment([name, next_level(result.framework, row.index, row.rating)]);
            items.push(element("div", &[("key", &row.skill.id)], content));
        }
    }
    let gist = texts::next_gist(result.framework.subject, items.len());
    let content = div("skillgauge-next", fragment(items));
    let name = texts::NEXT_HEADING.to_owned();
    (comparison.tally().below > 0).then_some(Fold { name, gist, is_open: false, content })
}

/// What the level above a rating looks like.
pub(in crate::ui) fn next_level(
    framework: &Framework,
    skill: SkillIndex,
    rating: Option<Rating>,
) -> Html {
    let Some(level) = rating.and_then(|rating| rating.next(framework)) else {
        return Html::default();
    };
    let from = words::rating(framework, rating);
    let to = words::requirement(framework, Some(level));
    fragment([
        text_in("p", "govuk-body-s skillgauge-next__step", texts::next(from, to)),
        paragraph(text::skill::statement(framework, skill, level)),
    ])
}

/// The framework's edition, which is printed only.
pub(in crate::ui) fn edition_line(framework: &Framework) -> Html {
    let edition = texts::edition(&text::edition(framework));
    text_in("p", "govuk-body-s skillgauge-print-only", edition)
}

/// What a person can learn from, where the framework says.
pub(in crate::ui) fn resources(view: &View, framework: &Framework) -> Html {
    if framework.resources().is_empty() {
        return Html::default();
    }
    fragment([heading(view, 1, texts::RESOURCES_HEADING), resource_list(framework)])
}

fn resource_list(framework: &Framework) -> Html {
    fragment([paragraph(texts::RESOURCES_INTRO), bullets(framework.resources().to_vec())])
}
