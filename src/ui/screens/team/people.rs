//! The people of a team, a page at a time: as a heat map, and as a table that says the same.

use crate::domain::analysis::standing::Standing;
use crate::domain::analysis::team::{Member, MemberOrder, MemberSummary};
use crate::domain::framework::SkillIndex;
use crate::state::{Later, PAGE, Teamed};
use crate::text::team as texts;
use crate::ui::View;
use crate::ui::parts::{
    Choosable, Kind, Options, all, block, button, button_group, element, heading, labelled_input,
    node, plain, select, text_in, wide_table,
};
use yew::Html;

/// The people, with what chooses and sorts them.
pub(super) fn people(view: &View, teamed: &Teamed) -> Html {
    let selected = teamed.selected();
    let first = teamed.page.saturating_mul(PAGE).min(selected.len());
    let last = first.saturating_add(PAGE).min(selected.len());
    let on_page = selected.get(first..last).unwrap_or_default();
    let mut members = Vec::new();
    for place in on_page {
        members.extend(teamed.team.members.get(place.member).map(|member| (member, place)));
    }
    let status = [("class", "govuk-body"), ("role", "status")];
    let shown = texts::shown(first + 1, last, selected.len());
    let tables = if members.is_empty() {
        Html::default()
    } else {
        all([heat_map(teamed, &members), table(teamed, &members)])
    };
    all([
        heading(view, 1, texts::PEOPLE_HEADING),
        choice(view, teamed),
        node("p", &status, plain(shown)),
        block("", tables),
        block("", pages(view, teamed.page, last < selected.len())),
    ])
}

fn choice(view: &View, teamed: &Teamed) -> Html {
    let words = (texts::PART_LABEL, texts::PART_HINT);
    let part = |part| Later::Part(part).into();
    let fields = [
        select(view, "below", texts::BELOW_LABEL, below(teamed)),
        select(view, "order", texts::ORDER_LABEL, orders(teamed)),
    ];
    all([
        labelled_input(view, "part", words, &teamed.part, part),
        block("skillgauge-columns", all(fields)),
    ])
}

fn name(teamed: &Teamed, skill: SkillIndex) -> &str {
    teamed.team.framework.skill(skill).map_or("", |skill| &skill.name)
}

fn below(teamed: &Teamed) -> Options {
    let chosen = teamed.below;
    let mut options: Vec<Choosable> =
        vec![(texts::BELOW_ANY.to_owned(), chosen.is_none(), Later::Below(None).into())];
    for picture in &*teamed.pictures {
        let skill = Some(picture.skill);
        let name = name(teamed, picture.skill).to_owned();
        options.push((name, chosen == skill, Later::Below(skill).into()));
    }
    Options { groups: vec![(String::new(), options)] }
}

fn orders(teamed: &Teamed) -> Options {
    let option = |name: String, order: MemberOrder| -> Choosable {
        (name, teamed.order == order, Later::Order(order).into())
    };
    let mut options = Vec::new();
    for (name, order) in
        texts::ORDERS.iter().zip([MemberOrder::Lines, MemberOrder::Label, MemberOrder::MostBelow])
    {
        options.push(option((*name).to_owned(), order));
    }
    for picture in &*teamed.pictures {
        let named = texts::by_skill(name(teamed, picture.skill));
        options.push(option(named, MemberOrder::Skill(picture.skill)));
    }
    Options { groups: vec![(String::new(), options)] }
}

fn pages(view: &View, page: usize, is_more: bool) -> Html {
    let mut buttons = Vec::new();
    let to = |page| view.on(Later::Page(page).into());
    if let Some(before) = page.checked_sub(1) {
        let earlier = button(Kind::Secondary, texts::EARLIER, to(before));
        buttons.push(node("div", &[("key", "earlier")], earlier));
    }
    if is_more {
        let next = button(Kind::Secondary, texts::NEXT, to(page + 1));
        buttons.push(node("div", &[("key", "next")], next));
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

fn heat_map(teamed: &Teamed, members: &[(&Member, &MemberSummary)]) -> Html {
    let framework = &teamed.team.framework;
    let mut keys = Vec::new();
    for (what, standing) in texts::SIGNS {
        let content = [cell(standing), plain(what)];
        keys.push(element("span", "skillgauge-plot__key-item", all(content)));
    }
    let mut heads = Vec::new();
    for picture in &*teamed.pictures {
        let name = name(teamed, picture.skill).to_owned();
        heads.push(text_in("span", "skillgauge-map__skill", name));
    }
    let row = |name: String, cells: Vec<Html>| {
        let content = [
            text_in("span", "skillgauge-map__name", name),
            element("span", "skillgauge-map__cells", all(cells)),
        ];
        block("skillgauge-map__row", all(content))
    };
    let mut rows = vec![row(String::new(), heads)];
    for (member, _) in members {
        let mut cells = Vec::new();
        for picture in &*teamed.pictures {
            cells.push(cell(member.standing(framework, teamed.baseline, picture.skill)));
        }
        rows.push(row(texts::person(member), cells));
    }
    let map = [("role", "img"), ("aria-label", texts::MAP_ALTERNATIVE)];
    let content = [
        element("figcaption", "skillgauge-plot__key govuk-body-s", all(keys)),
        node("div", &map, all(rows)),
    ];
    // It scrolls where it is wider than its column, by keyboard too.
    let figure = [("class", "skillgauge-map"), ("tabindex", "0"), ("aria-label", texts::MAP)];
    node("figure", &figure, all(content))
}

fn table(teamed: &Teamed, members: &[(&Member, &MemberSummary)]) -> Html {
    let framework = &teamed.team.framework;
    let mut columns: Vec<&str> = texts::PEOPLE_COLUMNS.to_vec();
    for picture in &*teamed.pictures {
        columns.push(name(teamed, picture.skill));
    }
    let mut rows = Vec::new();
    for (member, place) in members {
        let mut cells = vec![texts::person(member), texts::in_all(place.tally)];
        for picture in &*teamed.pictures {
            let rating = member.rating_set.ratings.get(picture.skill).copied();
            let standing = member.standing(framework, teamed.baseline, picture.skill);
            cells.push(texts::cell(framework, rating, standing));
        }
        rows.push(cells);
    }
    wide_table(texts::SCROLLS, texts::PEOPLE_CAPTION.to_owned(), &columns, rows)
}
