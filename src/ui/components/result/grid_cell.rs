//! What a grid of skills by role levels is about, and what stands in its cells.

use crate::app::{Action, FrameworkRoute};
use crate::domain::analysis::grid::{GridCell, GridRow};
use crate::domain::analysis::tracks::PlacedLevel;
use crate::domain::assessment::rating::Ratings;
use crate::domain::framework::{Framework, RoleLevelIndex};
use crate::text::point_of_view::PointOfView;
use crate::text::{comparison as words, grid as texts};
use crate::ui::View;
use crate::ui::components::{
    ButtonKind, button, classed, element, fragment, hidden, link, text, text_in,
};
use yew::{Html, MouseEvent};

/// Whose levels a grid has, and what can be done in it.
#[derive(Clone, Copy)]
pub(in crate::ui) struct Grid<'a> {
    pub(in crate::ui) point_of_view: PointOfView,
    pub(in crate::ui) framework: &'a Framework,
    /// Without any there are no signs: only what is asked for.
    pub(in crate::ui) ratings: &'a Ratings,
    /// The role level that a result is compared with now.
    pub(in crate::ui) compared: Option<RoleLevelIndex>,
    /// What a role level's name does.
    pub(in crate::ui) choose: Option<&'a dyn Fn(RoleLevelIndex) -> Action>,
    /// Whether a skill's name leads to its question.
    pub(in crate::ui) has_links: bool,
}

impl<'a> Grid<'a> {
    /// What the person has rated in the framework that is open, with nothing to choose and nothing that leads away.
    pub(in crate::ui) fn of_draft(view: &'a View<'_>) -> Self {
        let framework = &**view.model.framework();
        Self {
            point_of_view: PointOfView::yours(framework),
            framework,
            ratings: &view.model.assessment().ratings,
            compared: None,
            choose: None,
            has_links: false,
        }
    }
}

/// The name of a role level, which can be chosen.
pub(super) fn level_name(view: &View, grid: &Grid<'_>, level: &PlacedLevel<'_>) -> Html {
    let name = level.role_level.name.clone();
    match grid.choose {
        Some(choose) => button(ButtonKind::Link, name, view.on::<MouseEvent>(choose(level.index))),
        None => text_in("span", "", name),
    }
}

/// The name of a skill, which can lead to its question.
pub(super) fn skill_name(view: &View, grid: &Grid<'_>, row: &GridRow<'_>) -> Html {
    if grid.has_links {
        link(view, FrameworkRoute::Skill(row.index), &row.skill.name)
    } else {
        text_in("span", "", row.skill.name.clone())
    }
}

/// What a role level asks for, the sign of one's own level beside it, and that it falls.
pub(super) fn cell_content(grid: &Grid<'_>, cell: GridCell) -> Html {
    let mut said = Vec::new();
    if cell.requirement.is_none() {
        said.push(hidden(texts::NOT_ASKED));
        said.push(sign(texts::sign(cell.standing)));
    } else {
        let level = words::requirement(grid.framework, cell.requirement).to_owned();
        said.push(text_in("span", "", level));
        if !grid.ratings.is_empty() {
            said.push(sign(texts::sign(cell.standing)));
            said.push(hidden(texts::standing(grid.point_of_view, cell.standing)));
        }
    }
    let mut content = vec![classed("span", "skillgauge-grid__cell", fragment(said))];
    content.extend(fall(grid, cell));
    fragment(content)
}

/// That a role level asks for less than the one before.
pub(super) fn fall(grid: &Grid<'_>, cell: GridCell) -> Option<Html> {
    let from = cell.falls_from?;
    let mark = element("span", &[("aria-hidden", "true")], text("↓ "));
    let said = text_in("span", "", texts::falls(grid.framework, cell, from));
    Some(classed("span", "skillgauge-grid__fall", fragment([mark, hidden(", "), said])))
}

fn sign(sign: String) -> Html {
    element("b", &[("aria-hidden", "true")], text(sign))
}
