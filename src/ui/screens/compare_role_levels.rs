//! What one role level asks for beside what another does.

use crate::app::{Action, CompareRoleLevelsAction, Route};
use crate::domain::analysis::difference::compare_role_levels as requirement_changes;
use crate::domain::analysis::grid::grid as grid_rows;
use crate::domain::analysis::tracks::PlacedLevel;
use crate::domain::framework::RoleLevelIndex;
use crate::text::{self, compare_role_levels as texts};
use crate::ui::View;
use crate::ui::components::{
    Grid, LastColumn, Options, back_link, div, fragment, from_and_to, grid_key, grid_table,
    heading, paragraph, role_level_groups, screen_heading, slot, summary_sentence, text_in,
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

fn compared(view: &View, from_index: RoleLevelIndex, to_index: RoleLevelIndex) -> Html {
    let framework = &**view.model.framework();
    let (Some(from), Some(to)) = (framework.role_level(from_index), framework.role_level(to_index))
    else {
        return Html::default();
    };
    let rows = requirement_changes(framework, from, to);
    let words = rows.iter().map(|row| texts::change(row.change)).collect();
    let last = LastColumn { head: texts::COLUMN_CHANGE, words };
    let grid = Grid::of_draft(view);
    // How one asks for less than the other stands in the column of changes.
    let levels = [PlacedLevel::alone(from_index, from), PlacedLevel::alone(to_index, to)];
    let grid_rows = grid_rows(framework, grid.ratings, &levels);
    let caption = text_in("caption", "govuk-visually-hidden", texts::CAPTION);
    let table = grid_table(view, &grid, caption, &levels, &grid_rows, Some(&last));
    let content = [
        summary_sentence(texts::sentence(&from.name, &to.name, &rows)),
        heading(view, 1, texts::SKILLS_HEADING),
        slot(grid_key(&grid)),
        table,
    ];
    div("skillgauge-by-level", fragment(content))
}
