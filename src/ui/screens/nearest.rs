//! The role levels that are nearest to the ratings: those of one's own role beside each other, and those of others.

use crate::app::{Action, FrameworkRoute, NearestAction};
use crate::domain::analysis::comparison::Comparison;
use crate::domain::analysis::nearest::nearest_role_levels;
use crate::domain::analysis::tracks::PlacedLevel;
use crate::domain::framework::{RoleIndex, RoleLevelIndex};
use crate::text::{self, nearest as texts};
use crate::ui::View;
use crate::ui::components::{
    ButtonKind, Grid, Options, RoleLevelItem, asked_for, back_link, button, described_button,
    element, fragment, grid_key, heading, nothing_rated, paragraph, role_grid, role_level_item,
    screen_heading, select, slot, status,
};
use yew::Html;

/// How many of other roles are shown at first, and how many more at a time.
const PAGE: usize = 10;

/// The role levels that are nearest.
pub(super) fn nearest(view: &View) -> Html {
    let body = if view.model.assessment().ratings.is_empty() {
        fragment([nothing_rated(view, texts::NOTHING_RATED), asked_for(view)])
    } else {
        fragment([slot(own_role(view)), slot(other_roles(view))])
    };
    fragment([
        back_link(view, FrameworkRoute::Result, text::result::SCREEN_NAME),
        screen_heading(view),
        slot(body),
    ])
}

fn compare(index: RoleLevelIndex) -> Action {
    NearestAction::Compare(index).into()
}

fn grid<'a>(view: &'a View<'_>, choose: Option<&'a dyn Fn(RoleLevelIndex) -> Action>) -> Grid<'a> {
    Grid { choose, has_links: choose.is_some(), ..Grid::of_draft(view) }
}

/// The levels of one's own role. Which of them is nearest is not said: a lower one would read as a demotion.
fn own_role(view: &View) -> Html {
    let (framework, answers) = (view.model.framework(), view.model.assessment());
    let role = answers.role_in(framework).filter(|_| !answers.levels_in(framework).is_empty());
    let named = role.and_then(|role| Some((role, framework.role(role)?)));
    let Some((role, named)) = named else { return Html::default() };
    fragment([
        heading(view, 1, texts::own_heading(&named.name)),
        role_grid(view, &grid(view, Some(&compare)), role),
    ])
}

/// The levels of all other roles, the nearest first.
fn other_roles(view: &View) -> Html {
    let model = &view.model;
    let (framework, answers) = (model.framework(), model.assessment());
    if !framework.has_several_roles() {
        let none = || status(texts::found(0, 0));
        return if framework.role_levels_len() == 0 { none() } else { Html::default() };
    }
    let own = answers.role_in(framework);
    let wanted = |role: RoleIndex| {
        Some(role) != own
            && (model.nearest_family().is_none()
                || framework.family_of(role) == model.nearest_family())
    };
    let (near, left_out) = nearest_role_levels(framework, &answers.ratings, wanted);
    let shown = near.get(..PAGE * model.nearest_pages()).unwrap_or(&near);
    // Focus goes there, because the button that showed it can be gone.
    let before = PAGE * (model.nearest_pages() - 1);
    let first_new = near.get(before).filter(|_| before > 0).map(|near| near.index);
    let mut lists = Vec::new();
    for group in [texts::MET, texts::UNRATED, texts::BELOW] {
        let mut items = Vec::new();
        for comparison in shown.iter().filter(|near| texts::group(near.tally()) == group) {
            let is_first_new = first_new == Some(comparison.index);
            items.push(item(view, comparison, is_first_new));
        }
        if !items.is_empty() {
            let list = [("class", "govuk-list skillgauge-levels")];
            let content = [heading(view, 2, group), element("ol", &list, fragment(items))];
            lists.push(element("div", &[("key", group)], fragment(content)));
        }
    }
    let more = if shown.len() < near.len() {
        button(ButtonKind::Secondary, texts::MORE, view.on(NearestAction::More))
    } else {
        Html::default()
    };
    // Without a role of one's own there is no grid above that says what the signs mean.
    let signs = if own.is_none() { grid_key(&grid(view, None)) } else { Html::default() };
    fragment([
        heading(view, 1, texts::OTHERS_HEADING),
        paragraph(texts::RULE),
        slot(signs),
        slot(families(view)),
        status(texts::found(near.len(), left_out)),
        slot(fragment(lists)),
        slot(more),
    ])
}

fn families(view: &View) -> Html {
    let framework = view.model.framework();
    if framework.families().next().is_none() {
        return Html::default();
    }
    let chosen = view.model.nearest_family();
    let family = |name: &str, family| {
        (name.to_owned(), chosen == family, NearestAction::Family(family).into())
    };
    let mut options = vec![family(texts::ALL_FAMILIES, None)];
    for (place, named) in framework.families() {
        options.push(family(&named.name, Some(place)));
    }
    select(view, "family", texts::FAMILY, Options::ungrouped(options))
}

fn item(view: &View, comparison: &Comparison<'_>, is_first_new: bool) -> Html {
    let (framework, answers) = (view.model.framework(), view.model.assessment());
    let level = comparison.role_level;
    let role = framework.role(level.role);
    let id = view.id(&format!("level-{}", level.id));
    let onclick = view.on(compare(comparison.index));
    let placed = PlacedLevel::alone(comparison.index, level);
    let item = RoleLevelItem {
        is_first_new,
        grid: &grid(view, None),
        level: &placed,
        role: role.map(|role| texts::of(role, framework.family_name(level.role))),
        counts: Some(texts::rated(comparison, &answers.role_skills(framework))),
        act: described_button(ButtonKind::Secondary, texts::COMPARE.into(), onclick, Some(id)),
    };
    role_level_item(view, item)
}
