//! Ratings beside a role level: a sentence, a plot, a table, what comes next, all role levels.

use super::block::{all, block, node, paragraph, plain, text_in};
use super::heading;
use super::label::{Weight, label};
use super::plot::{Plot, PlotRow, plot};
use super::role_levels::role_levels;
use super::skills_table::skills_table;
use crate::domain::assessment::CompareWith;
use crate::domain::comparison::{Comparison, Row, Standing, compare, compare_all};
use crate::domain::framework::{Framework, Level};
use crate::domain::rating::{Rating, Ratings};
use crate::state::Action;
use crate::text::comparison::{self as words, Whose};
use crate::text::{self, result as texts};
use crate::ui::View;
use yew::{Callback, Event, Html, TargetCast, html};

/// Whose ratings are shown, beside what.
pub(in crate::ui) struct Subject<'a> {
    pub(in crate::ui) whose: Whose,
    pub(in crate::ui) ratings: &'a Ratings,
    pub(in crate::ui) compare_with: CompareWith,
}

/// Ratings beside a role level, or beside all of them.
pub(in crate::ui) fn result_body(view: &View, subject: &Subject<'_>) -> Html {
    let framework = &view.state.framework;
    let comparison = match subject.compare_with {
        CompareWith::All => None,
        CompareWith::RoleLevel(index) => compare(framework, subject.ratings, index),
    };
    let sentence = match &comparison {
        Some(comparison) => words::sentence(subject.whose, comparison),
        None => words::sentence_for_all(subject.whose, &compare_all(framework, subject.ratings)),
    };
    let skills = match &comparison {
        Some(comparison) => compared(view, subject.whose, comparison),
        None => alone(view, subject),
    };
    let edition = texts::edition(&framework.title, &text::date(&framework.edition));
    let lead = [("class", "govuk-body-l skillgauge-sentence"), ("aria-live", "polite")];
    all(vec![
        node("p", &lead, plain(sentence)),
        compare_with_choice(view, subject.compare_with),
        block("", skills),
        block("", comparison.map(|c| next_levels(view, &c)).into_iter().collect()),
        role_levels(view, subject.ratings),
        text_in("p", "govuk-body-s skillgauge-print-only", edition),
    ])
}

fn compare_with_choice(view: &View, chosen: CompareWith) -> Html {
    let id = view.id("compare-with");
    let levels = view.state.framework.role_levels();
    let mut options = vec![(CompareWith::All, text::skills::ALL_ROLE_LEVELS.to_owned())];
    options
        .extend(levels.map(|(index, level)| (CompareWith::RoleLevel(index), level.name.clone())));
    let option = |(with, name): &(CompareWith, String)| {
        let selected = if *with == chosen { "selected" } else { "" };
        node("option", &[("selected", selected)], plain(name.clone()))
    };
    let shown: Html = options.iter().map(option).collect();
    let act = view.act.clone();
    let onchange = Callback::from(move |event: Event| {
        let select: web_sys::HtmlSelectElement = event.target_unchecked_into();
        let chosen = usize::try_from(select.selected_index()).ok();
        if let Some((with, _)) = chosen.and_then(|place| options.get(place)) {
            act.emit(Action::CompareWith(*with));
        }
    });
    let content = vec![
        label(&id, Weight::Bold, texts::COMPARE_WITH),
        html! { <select id={&id} class="govuk-select" {onchange}>{ shown }</select> },
    ];
    block("govuk-form-group skillgauge-no-print", all(content))
}

/// Each skill beside what the role level asks for.
fn compared(view: &View, whose: Whose, comparison: &Comparison<'_>) -> Html {
    let framework = &view.state.framework;
    let rows = comparison.by_gap();
    let name = &comparison.role_level.name;
    let plot_row = |row: &Row<'_>| PlotRow {
        name: row.skill.name.clone(),
        filled: row.rating.map(Rating::place),
        open: row.requirement.map(|level| Rating::At(level).place()),
        words: words::standing(row.standing),
    };
    let table_row = |row: &Row<'_>| {
        vec![
            row.skill.name.clone(),
            words::rating(framework, row.rating).to_owned(),
            words::requirement(framework, row.requirement).to_owned(),
            words::standing(row.standing),
        ]
    };
    let rated = texts::rated(whose);
    let content = vec![
        heading(view, 1, texts::skills_heading(whose)),
        plot(Plot {
            alternative: texts::PLOT_ALTERNATIVE,
            filled: rated,
            open: Some(texts::asked(name)),
            places: places(framework),
            rows: rows.iter().map(plot_row).collect(),
        }),
        skills_table(
            texts::table_caption(Some(name)),
            &[texts::COLUMN_SKILL, rated, texts::COLUMN_ASKED, texts::COLUMN_DIFFERENCE],
            rows.iter().map(table_row).collect(),
        ),
    ];
    node("section", &[("key", name)], all(content))
}

/// The ratings by themselves, when there is no one role level to put beside them.
fn alone(view: &View, subject: &Subject<'_>) -> Html {
    let framework = &view.state.framework;
    let rated = texts::rated(subject.whose);
    let rating = |index| subject.ratings.get(index).copied();
    let rating_name = |index| words::rating(framework, rating(index)).to_owned();
    let plot_rows = framework.skills().map(|(index, skill)| PlotRow {
        name: skill.name.clone(),
        filled: rating(index).map(Rating::place),
        open: None,
        words: rating_name(index),
    });
    let table_rows =
        framework.skills().map(|(index, skill)| vec![skill.name.clone(), rating_name(index)]);
    let content = vec![
        heading(view, 1, texts::all_skills_heading(subject.whose)),
        plot(Plot {
            alternative: texts::PLOT_ALTERNATIVE,
            filled: rated,
            open: None,
            places: places(framework),
            rows: plot_rows.collect(),
        }),
        skills_table(
            texts::table_caption(None),
            &[texts::COLUMN_SKILL, rated],
            table_rows.collect(),
        ),
    ];
    node("section", &[("key", "all")], all(content))
}

fn places(framework: &Framework) -> Vec<String> {
    Rating::all(framework).map(|r| words::rating(framework, Some(r)).to_owned()).collect()
}

/// For each skill below, the statement of the level after the rated one.
fn next_levels(view: &View, comparison: &Comparison<'_>) -> Html {
    let framework = &view.state.framework;
    let item = |row: Row<'_>| {
        let level = next_level(framework, row.rating?)?;
        let from = words::rating(framework, row.rating);
        let to = words::requirement(framework, Some(level));
        let content = vec![
            heading(view, 2, row.skill.name.clone()),
            text_in("p", "govuk-body-s skillgauge-next__step", texts::next(from, to)),
            paragraph(text::skill::statement(framework, row.skill, level)),
        ];
        Some(node("div", &[("key", &row.skill.id)], all(content)))
    };
    let below =
        comparison.blocks().into_iter().filter(|r| matches!(r.standing, Standing::Below(_)));
    let items: Vec<_> = below.filter_map(item).collect();
    if items.is_empty() {
        return Html::default();
    }
    let content = vec![
        heading(view, 1, texts::NEXT_HEADING),
        paragraph(texts::NEXT_INTRO),
        block("", all(items)),
    ];
    block("skillgauge-next", all(content))
}

fn next_level(framework: &Framework, rating: Rating) -> Option<Level> {
    match Rating::at_place(framework, rating.place().checked_add(1)?)? {
        Rating::At(level) => Some(level),
        Rating::NotYet => None,
    }
}
