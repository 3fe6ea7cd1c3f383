//! One's own ratings beside the role level.

use crate::app::{AssessAction, ExportAction, FormError, FrameworkRoute};
use crate::domain::analysis::comparison::{Comparison, compare_with_level_after};
use crate::domain::analysis::difference::changes;
use crate::domain::assessment::Assessment;
use crate::domain::assessment::compare_with::CompareWith;
use crate::domain::framework::SkillIndex;
use crate::text::point_of_view::{PointOfView, rated_thing};
use crate::text::{self, comparison as words, result as texts};
use crate::ui::View;
use crate::ui::components::{
    ButtonKind, CodeWords, Fold, Mark, NextStep, ShownResult, SideBySideLabels, SideBySideRow,
    asked_for, back_link, bullets, button, code_field, day_of_save, descriptions_notice, div,
    edition_line, error_summary, fragment, heading, link, link_button, next_steps, nothing_rated,
    paragraph, prompts, result_folds, result_plot, rule, screen_heading, side_by_side, slot, small,
    text_in, two_columns, verdict, what_next,
};
use yew::{AttrValue, Html};

/// The result.
pub(super) fn result(view: &View) -> Html {
    let model = &view.model;
    let framework = &**model.framework();
    let error = match model.error() {
        Some(FormError::Code(error)) => Some(AttrValue::from(text::share::code_error(*error))),
        Some(FormError::OtherFramework) => Some(texts::OTHER_FRAMEWORK.into()),
        _ => None,
    };
    let body = if model.assessment().ratings.is_empty() {
        let nothing = nothing_rated(view, texts::NOTHING_RATED);
        fragment([screen_heading(view), nothing, asked_for(view)])
    } else {
        rated(view, error.as_ref())
    };
    fragment([
        back_link(view, FrameworkRoute::Skills, text::skills::screen_name(framework.subject)),
        error_summary(view, error.as_ref(), "code"),
        slot(body),
    ])
}

fn rated(view: &View, error: Option<&AttrValue>) -> Html {
    let framework = &**view.model.framework();
    let result = ShownResult {
        point_of_view: PointOfView::yours(framework),
        framework,
        assessment: view.model.assessment(),
        compare_with: view.model.compare_with(),
        choose: |with| AssessAction::CompareWith(with).into(),
    };
    let nothing_asked =
        if result.is_compared() { Html::default() } else { paragraph(texts::NOTHING_ASKED) };
    let main = fragment([verdict(view, &result), slot(nothing_asked), result_plot(view, &result)]);
    let mut others = Vec::new();
    others.extend(prompts(view));
    others.push(other(view, error));
    fragment([
        slot(head_on_paper(view)),
        div("skillgauge-no-print", descriptions_notice(view, view.model.workspace())),
        two_columns(slot(main), next(view, &result)),
        result_folds(view, &result, others),
        div("skillgauge-print-only", foot_on_paper(view, &result)),
    ])
}

/// What to do next. The one thing that matters most is a button: to share, or where all is met to compare with the
/// next role level.
fn next(view: &View, result: &ShownResult<'_>) -> Html {
    let (framework, assessment) = (result.framework, result.assessment);
    let subject = framework.subject;
    let comparison = result.comparison();
    let step = |act, hint| NextStep { act, hint };
    let mut steps = Vec::new();
    let share = |act: fn(&View, FrameworkRoute, &str) -> Html| {
        act(view, FrameworkRoute::Share, texts::SHARE)
    };
    let first = match comparison.as_ref().and_then(|comparison| level_after(result, comparison)) {
        Some(level) => {
            let compare = AssessAction::CompareWith(CompareWith::RoleLevel(level.index));
            let label = texts::compare_with(&level.role_level.name);
            steps.push(step(share(link), String::new()));
            button(ButtonKind::Primary, label, view.on(compare))
        }
        None => share(link_button),
    };
    let name = |skill| framework.skill(skill).map_or("", |skill| &*skill.name).to_owned();
    let listed = assessment.listed_skills(framework);
    let (rated, unrated): (Vec<SkillIndex>, Vec<SkillIndex>) =
        listed.into_iter().partition(|skill| assessment.rating(*skill).is_some());
    if let Some(&skill) = unrated.first() {
        let label = texts::rate_rest(subject, unrated.len());
        steps.push(step(link(view, FrameworkRoute::Skill(skill), &label), name(skill)));
    }
    let quick: Vec<_> = rated.iter().filter(|skill| assessment.is_quick(**skill)).collect();
    if let Some(&&skill) = quick.first() {
        let label = text::quick_pass::check(subject, quick.len());
        let check = link(view, FrameworkRoute::Skill(skill), &label);
        steps.push(step(check, text::quick_pass::CHECK_HINT.to_owned()));
    }
    if let Some(comparison) = &comparison {
        let below = comparison.tally().below;
        if below > 0 || assessment.has_plan() {
            let to_plan = link(view, FrameworkRoute::Plan, text::plan::LINK);
            steps.push(step(to_plan, texts::to_plan(subject, below)));
        }
    }
    let is_without = |skill: &&SkillIndex| assessment.evidence(**skill).is_empty();
    if let Some(&skill) = rated.iter().find(is_without) {
        let with = rated.len() - rated.iter().filter(is_without).count();
        let add = link(view, FrameworkRoute::Skill(skill), texts::ADD_EXAMPLES);
        steps.push(step(add, texts::with_example(subject, with, rated.len())));
    }
    if framework.has_several_roles() {
        let label = text::nearest::link(framework);
        steps.push(step(link(view, FrameworkRoute::Nearest, &label), String::new()));
    }
    // A page around the widget would be printed too.
    if !view.model.settings().embedded {
        let hint = if plan(result).is_empty() && examples(result).is_empty() {
            String::new()
        } else {
            texts::PRINT_HINT.to_owned()
        };
        steps
            .push(step(button(ButtonKind::Link, texts::PRINT, view.on(ExportAction::Print)), hint));
    }
    steps.push(step(link(view, FrameworkRoute::Export, texts::SAVE), String::new()));
    let history = link(view, FrameworkRoute::History, text::history::LINK);
    steps.push(step(history, String::new()));
    what_next(view, first, next_steps(steps))
}

/// The role level after this one, if this one is met.
fn level_after<'a>(
    result: &ShownResult<'a>,
    comparison: &Comparison<'_>,
) -> Option<Comparison<'a>> {
    if !comparison.is_met() {
        return None;
    }
    compare_with_level_after(result.framework, &result.assessment.ratings, comparison)
}

/// What stands on paper above the result: a line for a name, and the day.
fn head_on_paper(view: &View) -> Html {
    let day = day_of_save(view);
    let content = [small(texts::NAME), text_in("span", "skillgauge-paper__blank", ""), day];
    div("skillgauge-print-only skillgauge-paper__head", fragment(content))
}

/// What stands on paper below the result: where it comes from and how it is worked out; and on another page the
/// plan and the examples.
fn foot_on_paper(view: &View, result: &ShownResult<'_>) -> Html {
    let mut more = Vec::new();
    for (title, lines) in [(text::plan::HEADING, plan(result)), (texts::EXAMPLES, examples(result))]
    {
        if !lines.is_empty() {
            more.push(fragment([heading(view, 1, title), bullets(lines)]));
        }
    }
    let more = if more.is_empty() {
        Html::default()
    } else {
        // The head of this table stands on each page of it.
        let head = [edition_line(result.framework), day_of_save(view)];
        let paper = [
            div("skillgauge-paper__head", fragment(head)),
            div("skillgauge-paper__body", fragment(more)),
        ];
        div("skillgauge-paper__more", div("skillgauge-paper", fragment(paper)))
    };
    fragment([edition_line(result.framework), rule(result.framework), slot(more)])
}

fn plan(result: &ShownResult<'_>) -> Vec<String> {
    text::plan::lines(result.framework, result.assessment, result.compare_with)
}

/// Each example, with the skill and the level that it is for.
fn examples(result: &ShownResult<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    for skill in result.assessment.listed_skills(result.framework) {
        let example = result.assessment.evidence(skill).trim();
        let named = result.framework.skill(skill).filter(|_| !example.is_empty());
        lines.extend(named.map(|named| texts::example(&named.name, result.rated(skill), example)));
    }
    lines
}

/// Another assessment of the same skills, to put beside this one.
fn other(view: &View, error: Option<&AttrValue>) -> Fold {
    let words =
        CodeWords { label: texts::OTHER_LABEL, hint: texts::OTHER_HINT, open: texts::OTHER_OPEN };
    let beside = view.model.beside().map(|other| beside(view, other));
    let is_open = error.is_some() || beside.is_some();
    let content = fragment([
        div("skillgauge-no-print", code_field(view, &words, error)),
        slot(beside.unwrap_or_default()),
    ]);
    let (name, gist) = (texts::OTHER_HEADING.to_owned(), texts::OTHER_GIST.to_owned());
    Fold { name, gist, is_open, content }
}

fn beside(view: &View, other: &Assessment) -> Html {
    let (framework, own) = (view.model.framework(), view.model.assessment());
    let rows = changes(framework, &|skill| own.rating(skill), &|skill| other.rating(skill));
    let mut lines = Vec::new();
    for row in rows {
        lines.push(SideBySideRow::of(&row, texts::other(row.change)));
    }
    let (yours, theirs) = (texts::OTHER_YOURS, texts::OTHER_THEIRS);
    let absent = words::rating(framework, None);
    let labels = SideBySideLabels {
        marks: [(Mark::Own, yours.to_owned()), (Mark::Other, theirs.to_owned())],
        absent: (absent, absent),
        caption: texts::table_caption(None),
        columns: [rated_thing(framework.subject), yours, theirs, texts::OTHER_DIFFERENCE],
        requirement: None,
    };
    side_by_side(framework, labels, lines)
}
