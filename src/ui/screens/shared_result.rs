//! Somebody's result from a link or a code. The person can read it and not change it.

use crate::app::{
    Action, Confirmation, OpinionAction, OpinionStep, Route, ShareAction, SharedResult,
};
use crate::domain::formats::share_code::CodeError;
use crate::domain::framework::SkillIndex;
use crate::text::point_of_view::{PointOfView, rated_things};
use crate::text::{self, opinion, share as texts};
use crate::ui::View;
use crate::ui::components::{
    ButtonKind, QuestionWords, ShownResult, back_link, button, descriptions_notice, div,
    edition_line, element, fragment, heading, paragraph, question, question_or, result_folds,
    result_plot, rule, screen_heading, slot, small, text_in, two_columns, verdict, what_next,
};
use yew::{Html, MouseEvent};

/// A shared result, or why it cannot be opened.
pub(super) fn shared_result(view: &View) -> Html {
    let body = match view.model.shared() {
        // The key makes new elements where the one takes the place of the other.
        Some(Ok(shared)) => vec![if view.model.shows_shared_result() {
            element("div", &[("key", "result")], fragment(result(view, shared)))
        } else {
            element("div", &[("key", "ways")], ways(view, shared))
        }],
        Some(Err(error)) => {
            let why = match error {
                CodeError::Empty => texts::NOT_HERE.to_owned(),
                error => format!("{}.", texts::code_error(*error)),
            };
            vec![screen_heading(view), paragraph(why), paragraph(texts::UNREADABLE_HELP)]
        }
        None => vec![screen_heading(view)],
    };
    let back = if view.model.is_shared_of_team() {
        back_link(view, Route::Team, text::team::SCREEN_NAME)
    } else {
        back_link(view, Route::Start, text::start::SCREEN_NAME)
    };
    fragment([slot(back), slot(fragment(body))])
}

fn result(view: &View, shared: &SharedResult) -> Vec<Html> {
    let Some(workspace) = view.model.workspaces().get(&shared.key) else { return Vec::new() };
    let (framework, assessment) = (&*workspace.framework, &shared.assessment);
    let compare_with = view.model.shared_compare_with();
    let result = ShownResult {
        point_of_view: PointOfView::theirs(framework),
        framework,
        assessment,
        compare_with: compare_with.unwrap_or_else(|| assessment.compare_with_in(framework)),
        choose: |with| ShareAction::CompareWith(with).into(),
    };
    let role = assessment.role_in(framework).and_then(|role| framework.role(role));
    let nothing_asked =
        if result.is_compared() { Html::default() } else { paragraph(text::result::NOTHING_ASKED) };
    let main = fragment([
        verdict(view, &result),
        paragraph(texts::shared_framework(framework, role)),
        slot(nothing_asked),
        result_plot(view, &result),
    ]);
    let next =
        [small(opinion::BEGIN_HINT), slot(keep_copy(view, shared)), small(texts::SHARED_NOTICE)];
    let begin = begin(view, shared, OpinionStep::ShowTheirs, opinion::BEGIN);
    let next = what_next(view, begin, fragment(next));
    vec![
        div("skillgauge-no-print", descriptions_notice(view, workspace)),
        two_columns(slot(main), next),
        result_folds(view, &result, Vec::new()),
        edition_line(framework),
        div("skillgauge-print-only", rule(framework)),
    ]
}

/// Two ways to begin with somebody's result, before any of it is on screen: the person's own view first, or theirs.
fn ways(view: &View, shared: &SharedResult) -> Html {
    let Some(workspace) = view.model.workspaces().get(&shared.key) else { return Html::default() };
    let framework = &*workspace.framework;
    let role = shared.assessment.role_in(framework).and_then(|role| framework.role(role));
    let has_begun = view.model.opinion().is_some_and(|draft| draft.of().code == shared.code);
    let start = if has_begun { opinion::GO_ON } else { opinion::start(framework.subject) };
    let is_unrated = |skill: &SkillIndex| {
        let begun = view.model.opinion().filter(|_| has_begun);
        begun.is_none_or(|draft| draft.ratings().get(*skill).is_none())
    };
    let skills = shared.assessment.listed_skills(framework);
    let step = skills.iter().position(is_unrated).map_or(OpinionStep::End, OpinionStep::Skill);
    let way = |class, title, what, act| {
        let content = [heading(view, 1, title), paragraph(what), act];
        div(class, fragment(content))
    };
    let columns = [
        way(
            "skillgauge-way skillgauge-way--first",
            opinion::FIRST_HEADING,
            opinion::first(framework.subject),
            begin(view, shared, step, start),
        ),
        way(
            "skillgauge-way",
            opinion::SEE_HEADING,
            opinion::SEE_HINT.to_owned(),
            button(ButtonKind::Secondary, opinion::SEE, view.on(OpinionAction::See)),
        ),
    ];
    let rated = shared.assessment.ratings.len();
    fragment([
        screen_heading(view),
        text_in("p", "govuk-body-l", opinion::ways(framework.subject, rated)),
        div("skillgauge-two-ways", fragment(columns)),
        paragraph(texts::shared_framework(framework, role)),
        paragraph(opinion::DRAFT_STAYS),
    ])
}

/// The way to give a view. Where that ends one of another result, the person is asked first.
fn begin(view: &View, shared: &SharedResult, step: OpinionStep, label: &'static str) -> Html {
    let begin = |action| button(ButtonKind::Primary, label, view.on::<MouseEvent>(action));
    let given = view.model.opinion().zip(view.model.opinion_framework());
    match given.filter(|(draft, _)| draft.of().code != shared.code && !draft.ratings().is_empty()) {
        None => begin(OpinionAction::Begin(step).into()),
        Some((draft, framework)) => {
            let confirmation = Confirmation::ReplaceOpinion(step);
            let skills = rated_things(framework.subject, draft.skills(framework).len());
            let question = opinion::replace_question(draft.ratings().len(), &skills);
            let words = QuestionWords { question, confirm: opinion::REPLACE_CONFIRM };
            question_or(view, &confirmation, words, begin(Action::Ask(confirmation.clone())))
        }
    }
}

/// The way to keep a copy. Where that would replace a draft, the person is asked first.
fn keep_copy(view: &View, shared: &SharedResult) -> Html {
    let Some(workspace) = view.model.workspaces().get(&shared.key) else { return Html::default() };
    if view.model.confirmation() != Some(&Confirmation::ReplaceDraft) {
        let empty = workspace.assessment.is_empty();
        let action: Action = if empty {
            ShareAction::KeepShared.into()
        } else {
            Action::Ask(Confirmation::ReplaceDraft)
        };
        return button(ButtonKind::Secondary, texts::KEEP, view.on(action));
    }
    let (rated, skills) = workspace.assessment.progress(&workspace.framework);
    let skills = rated_things(workspace.framework.subject, skills);
    let question_text = texts::keep_question(rated, &skills);
    question(view, QuestionWords { question: question_text, confirm: texts::KEEP_CONFIRM })
}
