//! What screens about ratings show when there are none.

use crate::app::FrameworkRoute;
use crate::text;
use crate::ui::View;
use crate::ui::components::{Grid, fragment, heading, link_button, paragraph, role_grid};
use yew::Html;

/// That nothing is rated yet, with the way to the skills.
pub(in crate::ui) fn nothing_rated(view: &View, message: &'static str) -> Html {
    let rate = text::result::rate(view.model.framework().subject);
    fragment([paragraph(message), link_button(view, FrameworkRoute::Skills, rate)])
}

/// What each level of the role asks for, where nothing is rated that could stand beside it.
pub(in crate::ui) fn asked_for(view: &View) -> Html {
    let (framework, answers) = (view.model.framework(), view.model.assessment());
    let role = answers.role_in(framework).filter(|_| !answers.levels_in(framework).is_empty());
    let Some(role) = role else { return Html::default() };
    let grid = Grid { has_links: true, ..Grid::of_draft(view) };
    fragment([heading(view, 1, text::grid::ASKED_HEADING), role_grid(view, &grid, role)])
}
