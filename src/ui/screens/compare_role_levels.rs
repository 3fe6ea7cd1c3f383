//! What one role level asks for beside what another does.

use crate::app::{Action, CompareRoleLevelsAction, Route};
use crate::domain::analysis::difference::compare_role_levels as requirement_changes;
use crate::domain::framework::RoleLevelIndex;
use crate::text::{self, compare_role_levels as texts, comparison as words, point_of_view};
use crate::ui::View;
use crate::ui::components::{
    Options, SideBySideLabels, SideBySideRow, back_link, fragment, from_and_to, heading, paragraph,
    role_level_groups, screen_heading, side_by_side, slot, summary_sentence,
};
use yew::Html;

/// Two role levels side by side.
pub(super) fn compare_role_levels(view: &View) -> Html {
    let model = &view.model;
    let body = model.compared_role_levels().map(|(from, to)| {
        let from_choice = options(view, from, |index| CompareRoleLevelsAction::From(index).into());
        let to_choice = options(view, to, |index| CompareRoleLevelsAction::To(index).into());
        let selects = from_and_to(view, (texts::FROM, from_choice), (texts::TO, to_choice));
        vec![selects, slot(compared(view, from, to))]
    });
    fragment([
        back_link(view, Route::Start, text::start::SCREEN_NAME),
        screen_heading(view),
        paragraph(text::edition(model.framework())),
        paragraph(texts::INTRO),
        slot(fragment(body.unwrap_or_default())),
    ])
}

/// Every role level, by role.
fn options(view: &View, chosen: RoleLevelIndex, action: fn(RoleLevelIndex) -> Action) -> Options {
    let option = |index, name: &str| (name.to_owned(), index == chosen, action(index));
    Options { groups: role_level_groups(view.model.framework(), &option) }
}

fn compared(view: &View, from: RoleLevelIndex, to: RoleLevelIndex) -> Html {
    let framework = view.model.framework();
    let (Some(from), Some(to)) = (framework.role_level(from), framework.role_level(to)) else {
        return Html::default();
    };
    let rows = requirement_changes(framework, from, to);
    let mut lines = Vec::new();
    for row in &rows {
        lines.push(SideBySideRow::of(row, texts::change(row.change)));
    }
    let absent = words::requirement(framework, None);
    let thing = point_of_view::rated_thing(framework.subject);
    let labels = SideBySideLabels {
        marks: (from.name.clone(), to.name.clone()),
        absent: (absent, absent),
        caption: texts::CAPTION.to_owned(),
        columns: [thing, &from.name, &to.name, texts::COLUMN_CHANGE],
        requirement: None,
    };
    fragment([
        summary_sentence(texts::sentence(&from.name, &to.name, &rows)),
        heading(view, 1, texts::SKILLS_HEADING),
        side_by_side(framework, labels, lines),
    ])
}
