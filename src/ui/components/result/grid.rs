//! Skills by role levels: what each role level asks for, and one's own level beside it. A table where there is room,
//! and a list of role levels where there is not: one of the two is hidden, from screen readers too.

use super::grid_cell::{Grid, cell_content, level_name, skill_name};
use super::role_level_item::{RoleLevelItem, role_level_item};
use super::sign::{sign_class, sign_key};
use crate::app::GridAction;
use crate::domain::analysis::grid::{GridRow, grid as grid_rows, in_order, tally};
use crate::domain::analysis::tracks::{PlacedLevel, placed_levels, tables};
use crate::domain::framework::RoleIndex;
use crate::text::point_of_view::rated_thing;
use crate::text::{comparison as words, grid as texts, result};
use crate::ui::View;
use crate::ui::components::{
    ButtonKind, Options, button, classed, div, element, fragment, select_in_line, slot, small,
    status, text, text_in,
};
use yew::Html;

/// How many role levels are shown at first, and how many more at a time.
const PAGE: usize = 25;
/// How many stand side by side in a table at most: as many as keep their names whole.
const SIDE_BY_SIDE: usize = 6;

/// The last column of a table: its head, and its words for each row.
pub(in crate::ui) struct LastColumn<'a> {
    pub(in crate::ui) head: &'a str,
    pub(in crate::ui) words: Vec<String>,
}

/// All levels of a role.
pub(in crate::ui) fn role_grid(view: &View, grid: &Grid<'_>, role: RoleIndex) -> Html {
    let state = view.model.grid();
    let mut levels = placed_levels(grid.framework, role);
    let all = levels.len();
    levels.truncate(PAGE * (state.more + 1));
    let groups = tables(&levels, SIDE_BY_SIDE);
    let is_several = groups.len() > 1;
    let (mut shown_tables, mut has_falls) = (Vec::new(), false);
    for group in &groups {
        let rows = in_order(grid_rows(grid.framework, grid.ratings, group), state.order);
        let mut cells = rows.iter().flat_map(|row| &row.cells);
        has_falls |= cells.any(|cell| cell.falls_from.is_some());
        let name = grid.framework.role(role).map_or("", |role| &*role.name);
        let ends = group.first().zip(group.last()).filter(|_| is_several);
        let caption = if let Some((first, last)) = ends {
            let names = texts::caption(&first.role_level.name, &last.role_level.name);
            text_in("caption", "skillgauge-grid__caption", names)
        } else {
            text_in("caption", "govuk-visually-hidden", result::role_levels_heading(Some(name)))
        };
        let key = group.first().map_or("", |first| &*first.role_level.id);
        let table = grid_table(view, grid, caption, group, &rows, None);
        shown_tables.push(element("div", &[("key", key)], table));
    }
    let mut items = Vec::new();
    for level in &levels {
        let (role, counts, act) = (None, None, Html::default());
        let item = RoleLevelItem { grid, level, is_first_new: false, role, counts, act };
        items.push(role_level_item(view, item));
    }
    let wide = [slot(order_choice(view, grid)), slot(fragment(shown_tables))];
    let parts = [
        grid_key(grid),
        notes(grid, &levels, has_falls),
        div("skillgauge-grid__wide", fragment(wide)),
        classed("ul", "govuk-list skillgauge-levels skillgauge-grid__narrow", fragment(items)),
        slot(more(view, levels.len(), all)),
    ];
    div("skillgauge-by-level", fragment(parts))
}

/// What the signs mean, where there are any.
pub(in crate::ui) fn grid_key(grid: &Grid<'_>) -> Html {
    if grid.ratings.is_empty() {
        return Html::default();
    }
    sign_key(&texts::sign)
}

/// What has to be said of these role levels, and what their names do.
fn notes(grid: &Grid<'_>, levels: &[PlacedLevel<'_>], has_falls: bool) -> Html {
    let mut notes = Vec::new();
    if grid.choose.is_some() {
        notes.push(text_in(
            "p",
            "govuk-body-s skillgauge-no-print",
            texts::choose(grid.framework.subject),
        ));
    }
    let mut additions = Vec::new();
    for level in levels {
        if !level.track.is_empty() && !additions.contains(&level.track) {
            additions.push(level.track);
        }
    }
    if !additions.is_empty() {
        notes.push(small(texts::beside(&additions)));
    }
    if has_falls {
        notes.push(small(texts::FALLS));
    }
    slot(fragment(notes))
}

fn order_choice(view: &View, grid: &Grid<'_>) -> Html {
    if grid.ratings.is_empty() {
        return Html::default();
    }
    let chosen = view.model.grid().order;
    let option = |(name, order): (&str, _)| {
        (name.to_owned(), order == chosen, GridAction::Sort(order).into())
    };
    let options = Options::ungrouped(texts::ORDERS.map(option).into());
    div("skillgauge-no-print", select_in_line(view, "grid-order", texts::ORDER_LABEL, options))
}

fn more(view: &View, shown: usize, all: usize) -> Html {
    if all <= PAGE {
        return Html::default();
    }
    let more = if shown < all {
        button(ButtonKind::Secondary, texts::MORE, view.on(GridAction::More))
    } else {
        Html::default()
    };
    fragment([status(texts::shown(shown, all)), slot(more)])
}

/// A table of these role levels. Its parts say what they are, because some browsers drop that where a style changes
/// how rows are laid out.
pub(in crate::ui) fn grid_table(
    view: &View,
    grid: &Grid<'_>,
    caption: Html,
    levels: &[PlacedLevel<'_>],
    rows: &[GridRow<'_>],
    last: Option<&LastColumn<'_>>,
) -> Html {
    let is_rated = !grid.ratings.is_empty();
    let head = |class: &str, content| {
        element("th", &[("scope", "col"), ("role", "columnheader"), ("class", class)], content)
    };
    let cell = |class: &str, content| element("td", &[("role", "cell"), ("class", class)], content);
    let row = |cells: Vec<Html>| element("tr", &[("role", "row")], fragment(cells));
    let mut heads = vec![head("", text(rated_thing(grid.framework.subject)))];
    if is_rated {
        heads.push(head("skillgauge-grid__own", text(result::rated(grid.point_of_view))));
    }
    for (column, level) in levels.iter().enumerate() {
        let mut content = vec![level_name(view, grid, level)];
        if is_rated {
            content.push(text_in("small", "", texts::met(tally(rows, column))));
        }
        let now = grid.compared == Some(level.index);
        let (class, current) = if now { ("skillgauge-grid__now", "true") } else { ("", "") };
        let attributes = [
            ("scope", "col"),
            ("role", "columnheader"),
            ("class", class),
            ("aria-current", current),
        ];
        heads.push(element("th", &attributes, fragment(content)));
    }
    if let Some(last) = last {
        heads.push(head("skillgauge-grid__last", text(last.head.to_owned())));
    }
    let mut body = Vec::new();
    for (place, line) in rows.iter().enumerate() {
        let name = [("scope", "row"), ("role", "rowheader")];
        let mut cells = vec![element("th", &name, skill_name(view, grid, line))];
        if is_rated {
            let own = words::rating(grid.framework, line.rating).to_owned();
            let label = text_in("span", "skillgauge-grid__label", texts::own(grid.point_of_view));
            let own = fragment([label, text_in("span", "", own)]);
            cells.push(cell("skillgauge-grid__own", own));
        }
        for &asked in &line.cells {
            let class = if is_rated { sign_class(asked.standing) } else { "" };
            cells.push(cell(class, cell_content(grid, asked)));
        }
        if let Some(words) = last.and_then(|last| last.words.get(place)) {
            cells.push(cell("skillgauge-grid__last", text(words.clone())));
        }
        body.push(row(cells));
    }
    let class = match (last.is_some(), is_rated) {
        (true, _) => "skillgauge-grid skillgauge-grid--two",
        (false, true) => "skillgauge-grid",
        (false, false) => "skillgauge-grid skillgauge-grid--plain",
    };
    let content = [
        caption,
        element("thead", &[("role", "rowgroup")], row(heads)),
        element("tbody", &[("role", "rowgroup")], fragment(body)),
    ];
    element("table", &[("role", "table"), ("class", class), ("part", "table")], fragment(content))
}
