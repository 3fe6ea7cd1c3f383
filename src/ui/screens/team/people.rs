//! The people of a team, a page at a time: as a heat map, and as a table that says the same.

use crate::app::{OpenTeam, PEOPLE_PER_PAGE, TeamAction};
use crate::domain::analysis::standing::Standing;
use crate::domain::analysis::team::{Member, MemberOrder, MemberSummary};
use crate::domain::framework::SkillIndex;
use crate::text::team as texts;
use crate::ui::View;
use crate::ui::components::{
    ButtonKind, Options, SelectOption, button, button_group, classed, div, element, fragment,
    heading, labelled_input, select, slot, status, text, text_in, wide_table,
};
use yew::Html;

/// The people, with what chooses and sorts them.
pub(super) fn people(view: &View, open: &OpenTeam) -> Html {
    let selected = open.selected();
    let first = open.page.saturating_mul(PEOPLE_PER_PAGE).min(selected.len());
    let last = first.saturating_add(PEOPLE_PER_PAGE).min(selected.len());
    let on_page = selected.get(first..last).unwrap_or_default();
    let mut members = Vec::new();
    for place in on_page {
        members.extend(open.team.members.get(place.member).map(|member| (member, place)));
    }
    let shown = texts::shown(first + 1, last, selected.len());
    let tables = if members.is_empty() {
        Html::default()
    } else {
        fragment([heat_map(open, &members), table(open, &members)])
    };
    fragment([
        heading(view, 1, texts::PEOPLE_HEADING),
        choice(view, open),
        status(shown),
        slot(tables),
        slot(pages(view, open.page, last < selected.len())),
    ])
}

fn choice(view: &View, open: &OpenTeam) -> Html {
    let words = (texts::PART_LABEL, texts::PART_HINT);
    let part = Box::new(|part| TeamAction::FilterLabel(part).into());
    let fields = [
        select(view, "below", texts::BELOW_LABEL, below(open)),
        select(view, "order", texts::ORDER_LABEL, orders(open)),
    ];
    fragment([
        labelled_input(view, "part", words, &open.part, part),
        div("skillgauge-columns", fragment(fields)),
    ])
}

fn name(open: &OpenTeam, skill: SkillIndex) -> &str {
    open.team.framework.skill(skill).map_or("", |skill| &skill.name)
}

fn below(open: &OpenTeam) -> Options {
    let chosen = open.below;
    let mut options: Vec<SelectOption> =
        vec![(texts::BELOW_ANY.to_owned(), chosen.is_none(), TeamAction::FilterBelow(None).into())];
    for summary in &*open.skill_summaries {
        let skill = Some(summary.skill);
        let name = name(open, summary.skill).to_owned();
        options.push((name, chosen == skill, TeamAction::FilterBelow(skill).into()));
    }
    Options::ungrouped(options)
}

fn orders(open: &OpenTeam) -> Options {
    let option = |name: String, order: MemberOrder| -> SelectOption {
        (name, open.order == order, TeamAction::Sort(order).into())
    };
    let mut options = Vec::new();
    for (name, order) in
        texts::ORDERS.iter().zip([MemberOrder::Lines, MemberOrder::Label, MemberOrder::MostBelow])
    {
        options.push(option((*name).to_owned(), order));
    }
    for summary in &*open.skill_summaries {
        let named = texts::by_skill(name(open, summary.skill));
        options.push(option(named, MemberOrder::Skill(summary.skill)));
    }
    Options::ungrouped(options)
}

fn pages(view: &View, page: usize, is_more: bool) -> Html {
    let mut buttons = Vec::new();
    let to = |page| view.on(TeamAction::ShowPage(page));
    if let Some(before) = page.checked_sub(1) {
        let earlier = button(ButtonKind::Secondary, texts::EARLIER, to(before));
        buttons.push(element("div", &[("key", "earlier")], earlier));
    }
    if is_more {
        let next = button(ButtonKind::Secondary, texts::NEXT, to(page + 1));
        buttons.push(element("div", &[("key", "next")], next));
    }
    button_group(buttons)
}

/// One cell of the heat map. The sign says the same as the colour.
fn cell(standing: Standing) -> Html {
    let class = match standing {
        Standing::Below(1) => "skillgauge-map__cell skillgauge-map__cell--below",
        Standing::Below(_) => "skillgauge-map__cell skillgauge-map__cell--far-below",
        Standing::Meets => "skillgauge-map__cell skillgauge-map__cell--meets",
        Standing::Above(_) => "skillgauge-map__cell skillgauge-map__cell--above",
        Standing::Unrated | Standing::NotRequired => "skillgauge-map__cell",
    };
    text_in("span", class, texts::sign(standing))
}

fn heat_map(open: &OpenTeam, members: &[(&Member, &MemberSummary)]) -> Html {
    let framework = &open.team.framework;
    let mut keys = Vec::new();
    for (what, standing) in texts::SIGNS {
        let content = [cell(standing), text(what)];
        keys.push(classed("span", "skillgauge-plot__key-item", fragment(content)));
    }
    let mut heads = Vec::new();
    for summary in &*open.skill_summaries {
        let name = name(open, summary.skill).to_owned();
        heads.push(text_in("span", "skillgauge-map__skill", name));
    }
    let row = |name: String, cells: Vec<Html>| {
        let content = [
            text_in("span", "skillgauge-map__name", name),
            classed("span", "skillgauge-map__cells", fragment(cells)),
        ];
        div("skillgauge-map__row", fragment(content))
    };
    let mut rows = vec![row(String::new(), heads)];
    for (member, _) in members {
        let mut cells = Vec::new();
        for summary in &*open.skill_summaries {
            cells.push(cell(member.standing(framework, open.baseline, summary.skill)));
        }
        rows.push(row(texts::person(member), cells));
    }
    let map = [("role", "img"), ("aria-label", texts::MAP_ALTERNATIVE)];
    let content = [
        classed("figcaption", "skillgauge-plot__key govuk-body-s", fragment(keys)),
        element("div", &map, fragment(rows)),
    ];
    // A map that is wider than its column scrolls. It takes focus, so that the keyboard scrolls it too.
    let figure = [("class", "skillgauge-map"), ("tabindex", "0"), ("aria-label", texts::MAP)];
    element("figure", &figure, fragment(content))
}

fn table(open: &OpenTeam, members: &[(&Member, &MemberSummary)]) -> Html {
    let framework = &open.team.framework;
    let mut columns: Vec<&str> = texts::PEOPLE_COLUMNS.to_vec();
    for summary in &*open.skill_summaries {
        columns.push(name(open, summary.skill));
    }
    let mut rows = Vec::new();
    for (member, place) in members {
        let mut cells = vec![texts::person(member), texts::in_all(place.tally)];
        for summary in &*open.skill_summaries {
            let rating = member.rating_set.ratings.get(summary.skill).copied();
            let standing = member.standing(framework, open.baseline, summary.skill);
            cells.push(texts::cell(framework, rating, standing));
        }
        rows.push(cells);
    }
    wide_table(texts::SCROLLS, texts::PEOPLE_CAPTION.to_owned(), &columns, rows)
}
