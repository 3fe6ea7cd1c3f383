//! What one role level asks for beside what another does.

use crate::domain::analysis::difference::compare_role_levels as rows_between;
use crate::domain::framework::RoleLevelIndex;
use crate::state::{Action, Screen};
use crate::text::{self, compare_role_levels as texts, comparison as words, point_of_view};
use crate::ui::View;
use crate::ui::parts::{
    Line, Options, SideBySide, all, back_link, block, heading, node, paragraph, plain,
    role_level_groups, screen_heading, select, side_by_side,
};
use yew::Html;

/// Two role levels side by side.
pub(super) fn between(view: &View) -> Html {
    let state = &view.state;
    let body = state.between().map(|(from, to)| {
        let from_choice = options(view, from, Action::From);
        let to_choice = options(view, to, Action::To);
        let choice = [
            select(view, "from", texts::FROM, from_choice),
            select(view, "to", texts::TO, to_choice),
        ];
        vec![block("skillgauge-columns", all(choice)), block("", compared(view, from, to))]
    });
    all([
        back_link(view, Screen::Start, text::start::SCREEN_NAME),
        screen_heading(view),
        paragraph(text::edition(state.framework())),
        paragraph(texts::INTRO),
        block("", all(body.unwrap_or_default())),
    ])
}

/// Every role level, by role.
fn options(view: &View, chosen: RoleLevelIndex, action: fn(RoleLevelIndex) -> Action) -> Options {
    let option = |index, name: &str| (name.to_owned(), index == chosen, action(index));
    Options { groups: role_level_groups(view.state.framework(), &option) }
}

fn compared(view: &View, from: RoleLevelIndex, to: RoleLevelIndex) -> Html {
    let framework = view.state.framework();
    let (Some(from), Some(to)) = (framework.role_level(from), framework.role_level(to)) else {
        return Html::default();
    };
    let rows = rows_between(framework, from, to);
    let mut lines = Vec::new();
    for row in &rows {
        lines.push(Line {
            name: row.skill.name.clone(),
            levels: (row.from, row.to),
            asked: None,
            words: texts::change(row.change),
        });
    }
    let absent = words::requirement(framework, None);
    let thing = point_of_view::rated_thing(framework.subject);
    let around = SideBySide {
        marks: (from.name.clone(), to.name.clone()),
        absent: (absent, absent),
        caption: texts::CAPTION.to_owned(),
        columns: [thing, &from.name, &to.name, texts::COLUMN_CHANGE],
        asked: None,
    };
    let lead = [("class", "govuk-body-l skillgauge-sentence"), ("aria-live", "polite")];
    all([
        node("p", &lead, plain(texts::sentence(&from.name, &to.name, &rows))),
        heading(view, 1, texts::SKILLS_HEADING),
        side_by_side(framework, around, lines),
    ])
}
