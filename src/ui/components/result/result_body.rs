//! Ratings beside a role level: a sentence, a plot, a table, what comes next, all role levels. Where
//! nothing is asked for, the ratings by themselves.

use crate::domain::analysis::comparison::{Comparison, ComparisonRow, compare_assessment};
use crate::domain::analysis::standing::Standing;
use crate::domain::assessment::compare_with::CompareWith;
use crate::domain::assessment::rating::Rating;
use crate::domain::framework::{Framework, SkillIndex};
use crate::text::point_of_view::rated_thing;
use crate::text::{self, comparison as words, result as texts};
use crate::ui::View;
use crate::ui::components::{
    Options, Plot, PlotRow, ShownResult, SideBySideLabels, SideBySideRow, bullets, div, element,
    fragment, heading, paragraph, plot, role_levels, select, side_by_side, skills_table, slot,
    summary_sentence, text_in,
};
use yew::Html;

/// Ratings beside a role level, or beside all of them, or by themselves.
pub(in crate::ui) fn result_body(view: &View, result: &ShownResult<'_>) -> Html {
    let ShownResult { point_of_view, framework, assessment, compare_with, .. } = *result;
    let comparison = compare_assessment(framework, assessment, compare_with);
    let sentence = words::result(point_of_view, framework, assessment, comparison.as_ref());
    let skills = match &comparison {
        Some(comparison) => compared(view, result, comparison),
        None => alone(view, result),
    };
    let (choice, levels) = if result.is_compared() {
        (compare_with_choice(view, result), role_levels(view, result))
    } else {
        (paragraph(texts::NOTHING_ASKED), Html::default())
    };
    // The other role levels would take another page on paper, so they are not printed beside one.
    let on_paper = if comparison.is_some() { "skillgauge-no-print" } else { "" };
    fragment([
        summary_sentence(sentence),
        slot(choice),
        slot(skills),
        slot(comparison.map(|c| next_levels(view, framework, &c)).unwrap_or_default()),
        div(on_paper, levels),
        slot(resources(view, framework)),
    ])
}

fn compare_with_choice(view: &View, result: &ShownResult<'_>) -> Html {
    let ShownResult { framework, assessment, compare_with, choose, .. } = *result;
    let mut levels = assessment.levels_in(framework);
    if levels.len() < 2 && levels.first().map(|l| CompareWith::RoleLevel(*l)) == Some(compare_with)
    {
        return Html::default();
    }
    if let CompareWith::RoleLevel(index) = compare_with
        && !levels.contains(&index)
    {
        levels.push(index);
    }
    let name = |index| framework.role_level(index).map_or(String::new(), |l| l.name.clone());
    let mut choices = vec![(text::skills::ALL_ROLE_LEVELS.to_owned(), CompareWith::All)];
    choices.extend(levels.into_iter().map(|i| (name(i), CompareWith::RoleLevel(i))));
    let choices = choices.into_iter();
    let options = choices.map(|(n, with)| (n, with == compare_with, choose(with)));
    let options = Options::ungrouped(options.collect());
    div("skillgauge-no-print", select(view, "compare-with", texts::COMPARE_WITH, options))
}

/// Each skill beside what the role level asks for.
fn compared(view: &View, result: &ShownResult<'_>, comparison: &Comparison<'_>) -> Html {
    let ShownResult { point_of_view, framework, .. } = *result;
    let rows = comparison.by_gap();
    let name = &comparison.role_level.name;
    let mut lines = Vec::new();
    for ComparisonRow { skill, rating, requirement, standing, .. } in rows {
        lines.push(SideBySideRow {
            name: skill.name.clone(),
            levels: (rating, requirement.map(Rating::At)),
            requirement: None,
            words: words::standing(standing),
        });
    }
    let rated = texts::rated(point_of_view);
    let thing = rated_thing(point_of_view.subject);
    let labels = SideBySideLabels {
        marks: (rated.to_owned(), texts::asked(name)),
        absent: (words::rating(framework, None), words::requirement(framework, None)),
        caption: texts::table_caption(Some(name)),
        columns: [thing, rated, texts::COLUMN_ASKED, texts::COLUMN_DIFFERENCE],
        requirement: None,
    };
    let content = [
        heading(view, 1, texts::skills_heading(point_of_view, true)),
        side_by_side(framework, labels, lines),
    ];
    element("section", &[("key", name)], fragment(content))
}

/// The ratings by themselves, when there is no one role level to put beside them.
fn alone(view: &View, result: &ShownResult<'_>) -> Html {
    let ShownResult { point_of_view, framework, assessment, .. } = *result;
    let rated = texts::rated(point_of_view);
    let listed = assessment.listed_skills(framework);
    let in_areas = listed.iter().any(|&index| framework.area_of(index).is_some());
    let (mut plot_rows, mut table_rows) = (Vec::new(), Vec::new());
    for index in listed {
        let Some(skill) = framework.skill(index) else { continue };
        let (name, rating) = (&skill.name, result.rated(index));
        let mut cells = vec![name.clone()];
        if in_areas {
            cells.push(framework.area_of(index).unwrap_or_default().to_owned());
        }
        cells.push(rating.to_owned());
        table_rows.push(cells);
        let filled = assessment.rating(index);
        let words = rating.to_owned();
        plot_rows.push(PlotRow { name: name.clone(), filled, open: None, bar: None, words });
    }
    let mut columns = vec![rated_thing(point_of_view.subject)];
    columns.extend(in_areas.then_some(texts::COLUMN_AREA));
    columns.push(rated);
    let content = [
        heading(view, 1, texts::skills_heading(point_of_view, false)),
        plot(framework, Plot { filled: rated.to_owned(), open: None, bar: None, rows: plot_rows }),
        skills_table(texts::table_caption(None), &columns, table_rows),
    ];
    element("section", &[("key", "all")], fragment(content))
}

/// For each skill below, the statement of the level after the rated one.
fn next_levels(view: &View, framework: &Framework, comparison: &Comparison<'_>) -> Html {
    let mut items = Vec::new();
    for row in comparison.blocks() {
        if matches!(row.standing, Standing::Below(_)) {
            let name = heading(view, 2, row.skill.name.clone());
            let content = fragment([name, next_level(framework, row.index, row.rating)]);
            items.push(element("div", &[("key", &row.skill.id)], content));
        }
    }
    if items.is_empty() {
        return Html::default();
    }
    let content = [
        heading(view, 1, texts::NEXT_HEADING),
        paragraph(texts::NEXT_INTRO),
        slot(fragment(items)),
    ];
    div("skillgauge-next", fragment(content))
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
    fragment([
        heading(view, 1, texts::RESOURCES_HEADING),
        paragraph(texts::RESOURCES_INTRO),
        bullets(framework.resources().to_vec()),
    ])
}
