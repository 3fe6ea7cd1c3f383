//! A shared result with a second opinion in it.

use crate::app::{Route, ShareAction, SharedResult};
use crate::domain::analysis::comparison::compare_assessment;
use crate::domain::analysis::difference::{changes, widest_first};
use crate::domain::assessment::Assessment;
use crate::domain::assessment::rating::Ratings;
use crate::domain::framework::{Framework, SkillIndex};
use crate::text::point_of_view::{self, PointOfView};
use crate::text::{self, comparison as words, opinion as texts, share as share_texts};
use crate::ui::View;
use crate::ui::components::{
    ShownResult, SideBySideLabels, SideBySideRow, back_link, bullets, descriptions_notice, div,
    edition_line, element, fragment, heading, paragraph, result_body, screen_heading, side_by_side,
    slot, text,
};
use yew::Html;

/// Two people's ratings beside each other, and what the role level asks for beside both.
pub(super) fn both_ratings(
    view: &View,
    framework: &Framework,
    own: &Assessment,
    second: &Ratings,
    marks: (&str, &str),
) -> Html {
    let compare_with = own.compare_with_in(framework);
    let comparison = compare_assessment(framework, own, compare_with);
    let requirement = |skill: SkillIndex| comparison.as_ref()?.role_level.requirement(skill);
    let rows = changes(framework, &|s| own.rating(s), &|s| second.get(s).copied());
    let rows = widest_first(&rows);
    let mut lines = Vec::new();
    for row in &rows {
        let words = texts::difference(row.change);
        let requirement = requirement(row.index);
        lines.push(SideBySideRow { requirement, ..SideBySideRow::of(row, words) });
    }
    let absent = words::rating(framework, None);
    let column = text::result::COLUMN_ASKED;
    let level = comparison.as_ref().map(|comparison| &comparison.role_level.name);
    let labels = SideBySideLabels {
        marks: (marks.0.to_owned(), marks.1.to_owned()),
        absent: (absent, absent),
        caption: texts::CAPTION.to_owned(),
        columns: [point_of_view::rated_thing(framework.subject), marks.0, marks.1, texts::COLUMN],
        requirement: level.map(|name| (text::result::asked(name), column)),
    };
    let lead = [("class", "govuk-body-l skillgauge-sentence")];
    fragment([
        element("p", &lead, text(texts::sentence(&rows))),
        heading(view, 1, texts::BOTH_HEADING),
        side_by_side(framework, labels, lines),
    ])
}

/// A shared result with a second opinion in it.
pub(super) fn shared_opinion(view: &View) -> Html {
    let body = match view.model.shared() {
        Some(Ok(shared)) => received(view, shared),
        _ => Html::default(),
    };
    fragment([
        back_link(view, Route::Start, text::start::SCREEN_NAME),
        screen_heading(view),
        slot(body),
    ])
}

fn received(view: &View, shared: &SharedResult) -> Html {
    let (Some(workspace), Some(opinion)) =
        (view.model.workspaces().get(&shared.key), &shared.opinion)
    else {
        return Html::default();
    };
    let (framework, own) = (&*workspace.framework, &shared.assessment);
    let with = view.model.shared_compare_with().unwrap_or_else(|| own.compare_with_in(framework));
    let mut shown = own.clone();
    shown.compare_with = Some(with);
    let point_of_view = PointOfView::theirs(framework);
    let sentence = |label: &'static str, ratings: &Ratings| {
        let mut rated = shown.clone();
        rated.ratings = ratings.clone();
        let comparison = compare_assessment(framework, &rated, with);
        let sentence = words::result(point_of_view, framework, &rated, comparison.as_ref());
        texts::labelled(label, &sentence)
    };
    let sentences =
        vec![sentence(texts::OWN, &own.ratings), sentence(texts::SECOND, &opinion.ratings)];
    let role = own.role_in(framework).and_then(|role| framework.role(role));
    let choose = |with| ShareAction::CompareWith(with).into();
    let result =
        ShownResult { point_of_view, framework, assessment: own, compare_with: with, choose };
    let by = [paragraph(texts::by(&opinion.name))];
    let hint = (!opinion.name.is_empty()).then(|| paragraph(texts::BY_HINT));
    fragment([
        paragraph(share_texts::shared_framework(&text::name_and_edition(framework, role))),
        div("govuk-inset-text", fragment([fragment(by), slot(hint.unwrap_or_default())])),
        div("skillgauge-no-print", descriptions_notice(view, workspace)),
        both_ratings(view, framework, &shown, &opinion.ratings, (texts::OWN, texts::SECOND)),
        bullets(sentences),
        result_body(view, &result),
        edition_line(framework),
    ])
}
