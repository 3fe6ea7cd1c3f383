//! The people of a team, a page at a time: what chooses and sorts them, and their levels as a table.

use crate::app::{OpenTeam, PEOPLE_PER_PAGE, TeamAction};
use crate::domain::analysis::team::{Member, MemberOrder, MemberSummary};
use crate::domain::framework::SkillIndex;
use crate::text::team as texts;
use crate::ui::View;
use crate::ui::components::{
    ButtonKind, Options, SelectOption, button, button_group, details, div, element, fragment,
    labelled_input, select, wide_table,
};
use yew::Html;

/// The people of one page.
pub(super) struct ShownPeople<'a> {
    pub(super) people: Vec<(&'a Member, MemberSummary)>,
    first: usize,
    selected: usize,
}

impl ShownPeople<'_> {
    /// Which people are shown.
    pub(super) fn said(&self) -> String {
        texts::shown(self.first + 1, self.first + self.people.len(), self.selected)
    }

    /// Whether there are more on a page after this one.
    pub(super) fn is_more(&self) -> bool {
        self.first + self.people.len() < self.selected
    }
}

/// The people of the page that is open.
pub(super) fn shown_people(open: &OpenTeam) -> ShownPeople<'_> {
    let selected = open.selected();
    let first = open.page.saturating_mul(PEOPLE_PER_PAGE).min(selected.len());
    let mut people = Vec::new();
    for summary in selected.iter().skip(first).take(PEOPLE_PER_PAGE) {
        people.extend(open.team.members.get(summary.member).map(|member| (member, *summary)));
    }
    ShownPeople { people, first, selected: selected.len() }
}

/// What chooses and sorts the people.
pub(super) fn choice(view: &View, open: &OpenTeam) -> Html {
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

/// Buttons to the people before and after.
pub(super) fn pages(view: &View, page: usize, is_more: bool) -> Html {
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
    div("skillgauge-no-print", button_group(buttons))
}

/// Everyone's levels as a table, which says in words what the map says in signs.
pub(super) fn levels(open: &OpenTeam, shown: &ShownPeople<'_>) -> Html {
    let framework = &open.team.framework;
    let mut columns: Vec<&str> = texts::PEOPLE_COLUMNS.to_vec();
    for summary in &*open.skill_summaries {
        columns.push(name(open, summary.skill));
    }
    let mut rows = Vec::new();
    for (member, place) in &shown.people {
        let mut cells = vec![texts::person(member), texts::in_all(place.tally)];
        for summary in &*open.skill_summaries {
            let standing = member.standing(framework, open.baseline, summary.skill);
            cells.push(texts::cell(framework, member.rating(summary.skill), standing));
        }
        rows.push(cells);
    }
    let table = wide_table(texts::SCROLLS, texts::PEOPLE_CAPTION.to_owned(), &columns, rows);
    details(texts::LEVELS.to_owned(), table)
}
