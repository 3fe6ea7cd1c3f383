//! One role level in a list: how many skills are met, a strip of signs, and what opens.

use super::grid_cell::{Grid, fall, level_name, skill_name};
use super::sign::sign_square;
use crate::app::Focus;
use crate::domain::analysis::grid::{GridRow, grid as grid_rows, tally, widest_gap_first};
use crate::domain::analysis::tracks::PlacedLevel;
use crate::text::{comparison as words, grid as texts, result};
use crate::ui::View;
use crate::ui::components::{classed, div, element, fragment, hidden, small, text_in};
use yew::Html;

/// One role level in a list.
pub(in crate::ui) struct RoleLevelItem<'a> {
    pub(in crate::ui) grid: &'a Grid<'a>,
    pub(in crate::ui) level: &'a PlacedLevel<'a>,
    /// Whether it takes focus once more are shown.
    pub(in crate::ui) is_first_new: bool,
    /// The role that it is one of, where that is not said above the list.
    pub(in crate::ui) role: Option<String>,
    /// How many skills stand where, where more is to be said than the counts.
    pub(in crate::ui) counts: Option<String>,
    /// What can be done with it.
    pub(in crate::ui) act: Html,
}

/// A role level in a list.
pub(in crate::ui) fn role_level_item(view: &View, item: RoleLevelItem<'_>) -> Html {
    let RoleLevelItem { grid, level, is_first_new, role, counts, act } = item;
    let rows = grid_rows(grid.framework, grid.ratings, std::slice::from_ref(level));
    let rows = widest_gap_first(rows);
    let tally = tally(&rows, 0);
    let is_rated = !grid.ratings.is_empty();
    let id = view.id(&format!("level-{}", level.role_level.id));
    let named = [("id", &*id), ("class", "skillgauge-levels__name")];
    let mut head = vec![element("span", &named, level_name(view, grid, level))];
    if is_rated && tally.met == tally.required {
        head.push(text_in("strong", "govuk-tag govuk-tag--green", result::MET));
    }
    let mut content = vec![div("skillgauge-levels__head", fragment(head))];
    content.extend(role.map(small));
    if is_rated {
        content.push(small(counts.unwrap_or_else(|| format!("{}.", words::tally(tally)))));
        content.push(strip(&rows));
        let below = texts::below(&rows);
        if !below.is_empty() {
            content.push(small(below));
        }
    } else {
        content.push(small(format!("{}.", texts::asks_for(grid.framework.subject, tally))));
    }
    content.push(asks(view, grid, level, &rows));
    content.push(act);
    let now = if grid.compared == Some(level.index) { "true" } else { "" };
    let shown = view.focus_id(&Focus::FirstNew);
    let (shown, tabindex) = if is_first_new { (&*shown, "-1") } else { ("", "") };
    let attributes = [
        ("key", &*level.role_level.id),
        ("id", shown),
        ("tabindex", tabindex),
        ("class", "skillgauge-levels__item"),
        ("aria-current", now),
    ];
    element("li", &attributes, fragment(content))
}

/// A sign for each skill that is asked for. The counts beside it say what it comes to, and what opens says the rest.
fn strip(rows: &[GridRow<'_>]) -> Html {
    let mut signs = Vec::new();
    for cell in rows.iter().filter_map(|row| row.cells.first()) {
        if cell.requirement.is_some() {
            signs.push(sign_square(cell.standing, texts::sign(cell.standing)));
        }
    }
    div("skillgauge-strip", fragment(signs))
}

/// What the role level asks for, skill by skill, when the person opens it.
fn asks(view: &View, grid: &Grid<'_>, level: &PlacedLevel<'_>, rows: &[GridRow<'_>]) -> Html {
    let mut items = Vec::new();
    for row in rows {
        let Some(&cell) = row.cells.first() else { continue };
        let level = if cell.requirement.is_some() {
            words::requirement(grid.framework, cell.requirement)
        } else {
            texts::NOT_ASKED
        };
        let mut said = vec![text_in("span", "", level.to_owned())];
        if !grid.ratings.is_empty() && cell.requirement.is_some() {
            said.push(sign_square(cell.standing, texts::sign(cell.standing)));
            said.push(hidden(texts::standing(grid.point_of_view, cell.standing)));
        }
        said.extend(fall(grid, cell));
        let content = [
            skill_name(view, grid, row),
            classed("span", "skillgauge-asks__level", fragment(said)),
        ];
        items.push(classed("li", "", fragment(content)));
    }
    let summary = [
        text_in("span", "govuk-details__summary-text", texts::ASKS),
        hidden(texts::of(&level.role_level.name)),
    ];
    let content = [
        classed("summary", "govuk-details__summary", fragment(summary)),
        classed("ul", "skillgauge-asks", fragment(items)),
    ];
    classed("details", "govuk-details skillgauge-levels__asks", fragment(content))
}
