//! Several people's results side by side.

mod map;
mod people;

use crate::app::{Download, ExportAction, Focus, OpenTeam, Pasted, Route, TeamAction};
use crate::browser::event;
use crate::domain::analysis::team::{
    Baseline, SkillOrder, SkillSummary, Team, UnreadLine, in_order,
};
use crate::domain::assessment::rating_set::RatingSet;
use crate::text::{self, point_of_view, team as texts};
use crate::ui::View;
use crate::ui::components::{
    ButtonKind, FileWords, Options, SelectOption, Weight, back_link, bullets, button, button_group,
    classed, details, div, download_status, element, file_field, fragment, heading, hint_id,
    label_and_hint, paragraph, role_level_groups, screen_heading, select, skills_table, slot,
    status, text, text_in,
};
use map::{map, on_paper, stands};
use people::{choice, levels, pages, shown_people};
use std::rc::Rc;
use yew::{Callback, Event, Html, html};

/// How many lines are listed. Nobody reads more at once, and there can be thousands.
const MAX_LINES: usize = 100;
/// How many characters can be pasted into the field. More become a file, because browsers lay out all lines
/// of a field at once, and answer nobody while they do.
const MAX_PASTED: usize = 20_000;

/// The screen.
pub(super) fn team(view: &View) -> Html {
    let state = view.model.team();
    let (key, body) = match (state.progress(), state.open()) {
        (Some((lines, of)), _) => ("reading", status(texts::reading(lines, of))),
        (None, Some(open)) => ("team", shown(view, open)),
        (None, None) => ("codes", codes(view)),
    };
    fragment([
        back_link(view, Route::Start, text::start::SCREEN_NAME),
        screen_heading(view),
        slot(element("div", &[("key", key)], body)),
    ])
}

/// The form for the codes.
fn codes(view: &View) -> Html {
    let id = view.id("codes");
    let unread = view.model.team().unread().map(|lines| none(view, lines));
    let described_by = hint_id(&id);
    // The model does not hold what is being typed, because there can be thousands of lines. It is read when
    // the button is pressed, and the field begins with what was read last.
    let last = view.model.team().text().to_string();
    let area = html! {
        <textarea id={&id} class="govuk-textarea" part="field" rows="12" spellcheck="false"
            autocomplete="off" aria-describedby={described_by} defaultvalue={last}
            onpaste={long_becomes_file(view)} />
    };
    let (said, take_out) = match view.model.team().pasted() {
        Pasted::Nothing => (String::new(), Html::default()),
        Pasted::AsFiles(number) => {
            let take_out = view.on(TeamAction::TakeFilesOut);
            (texts::pasted(number), button(ButtonKind::Secondary, texts::TAKE_FILES_OUT, take_out))
        }
        Pasted::Replaced => (texts::PASTED_REPLACED.to_owned(), Html::default()),
    };
    let words = FileWords {
        label: texts::FILES_LABEL,
        hint: texts::FILES_HINT,
        accept: ".txt,.csv,text/plain,text/csv",
        multiple: true,
    };
    let fields = [
        div(
            "govuk-form-group",
            fragment([
                label_and_hint(&id, Weight::Bold, texts::CODES_LABEL, texts::CODES_HINT),
                area,
            ]),
        ),
        // It is there before anything is pasted, because screen readers read out what changes in a line that they know.
        status(said),
        file_field(view, "files", &words, None, Some(TeamAction::FilesChosen.into())),
        slot(take_out),
    ];
    fragment([
        paragraph(texts::INTRO),
        text_in("div", "govuk-inset-text", texts::WARNING),
        paragraph(texts::NOT_KEPT),
        slot(unread.unwrap_or_default()),
        fragment(fields),
        button(ButtonKind::Primary, texts::READ, view.on(TeamAction::Read)),
    ])
}

/// What happens when something is pasted: where it is long, it comes to the files in place of the field.
fn long_becomes_file(view: &View) -> Callback<Event> {
    let dispatch = view.dispatch.clone();
    Callback::from(move |paste: Event| {
        let text = event::pasted(&paste);
        if text.chars().nth(MAX_PASTED).is_some() {
            paste.prevent_default();
            dispatch.emit(Rc::new(TeamAction::Paste(text.into()).into()));
        }
    })
}

/// That no code could be read.
fn none(view: &View, unread: &[UnreadLine]) -> Html {
    let id = view.focus_id(&Focus::Outcome);
    let attributes = [("id", &*id), ("class", "govuk-inset-text"), ("tabindex", "-1")];
    let content = if unread.is_empty() {
        paragraph(texts::NOTHING)
    } else {
        fragment([heading(view, 1, texts::NONE_HEADING), lines(unread)])
    };
    element("div", &attributes, content)
}

fn lines(unread: &[UnreadLine]) -> Html {
    let mut items = Vec::new();
    for line in unread.iter().take(MAX_LINES) {
        items.push(texts::unread(line));
    }
    fragment([bullets(items), more(unread.len())])
}

fn more(all: usize) -> Html {
    let more = all.saturating_sub(MAX_LINES);
    slot(if more > 0 { paragraph(texts::more(more)) } else { Html::default() })
}

/// The team, and what is left out of it.
fn shown(view: &View, open: &OpenTeam) -> Html {
    let OpenTeam { team, baseline, member_summaries, skill_summaries, .. } = open;
    let tallies: Vec<_> = member_summaries.iter().map(|summary| summary.tally).collect();
    let id = view.focus_id(&Focus::Outcome);
    let lead = [("id", &*id), ("class", "govuk-body-l skillgauge-sentence"), ("tabindex", "-1")];
    let people = shown_people(open);
    let skills = in_order(skill_summaries, open.skill_order);
    let tools = [
        select(view, "against", texts::BASELINE_LABEL, against_options(team, *baseline)),
        select(view, "skill-order", texts::SKILL_ORDER_LABEL, skill_orders(open.skill_order)),
    ];
    fragment([
        on_paper(open),
        element("p", &lead, text(texts::sentence(team, *baseline, &tallies))),
        div("skillgauge-no-print", paragraph(text::edition(&team.framework))),
        slot(left_out(view, team)),
        heading(view, 1, texts::MAP_HEADING),
        div("skillgauge-columns skillgauge-no-print", fragment(tools)),
        classed("div", "skillgauge-no-print", details(texts::FIND.to_owned(), choice(view, open))),
        status(people.said()),
        slot(map(view, open, &people, &skills)),
        slot(pages(view, open.page, people.is_more())),
        // A map of many people has a page of its own, and the rest another one.
        if stands(&people) { on_paper(open) } else { Html::default() },
        slot(thin(view, team, &skills)),
        div(
            "skillgauge-no-print",
            fragment([
                details(
                    texts::skills_heading(team.framework.subject).to_owned(),
                    skills_and_spread(team, &skills),
                ),
                slot(levels(open, &people)),
                slot(duplicates(team)),
            ]),
        ),
        slot(actions(view, team)),
        div("skillgauge-no-print", fragment([download_status(view), paragraph(texts::NOT_KEPT)])),
    ])
}

/// What to do with the team. Where lines are left out, the way back to the codes stands beside them.
fn actions(view: &View, team: &Team) -> Html {
    let edit = if team.unread.is_empty() { edit(view) } else { Html::default() };
    // A page around the widget would be printed too.
    let print = if view.model.settings().embedded {
        Html::default()
    } else {
        button(ButtonKind::Secondary, texts::PRINT, view.on(ExportAction::Print))
    };
    let buttons = [
        button(ButtonKind::Secondary, texts::SAVE, view.on(ExportAction::Save(Download::Team))),
        slot(edit),
        slot(print),
    ];
    div("skillgauge-no-print", button_group(buttons))
}

fn edit(view: &View) -> Html {
    button(ButtonKind::Secondary, texts::EDIT, view.on(TeamAction::Edit))
}

/// The lines that cannot be read. They are said aloud, because a team without them is another team.
fn left_out(view: &View, team: &Team) -> Html {
    if team.unread.is_empty() {
        return Html::default();
    }
    let said = texts::unread_heading(team.unread.len(), team.members.len());
    let notice = [("class", "govuk-inset-text skillgauge-left-out"), ("role", "alert")];
    let content = [
        heading(view, 1, said),
        lines(&team.unread),
        classed("div", "skillgauge-no-print", edit(view)),
    ];
    element("div", &notice, fragment(content))
}

/// The lines that are there twice.
fn duplicates(team: &Team) -> Html {
    if team.duplicates.is_empty() {
        return Html::default();
    }
    let mut items = Vec::new();
    for duplicate in team.duplicates.iter().take(MAX_LINES) {
        items.push(texts::duplicate(*duplicate));
    }
    let content = [paragraph(texts::DUPLICATES_INTRO), bullets(items), more(team.duplicates.len())];
    details(texts::duplicates_heading(team.duplicates.len()), fragment(content))
}

/// What a team can be compared with: each person's own role level, or any one for all.
fn against_options(team: &Team, chosen: Baseline) -> Options {
    let option = |name: &str, baseline: Baseline| -> SelectOption {
        (name.to_owned(), baseline == chosen, TeamAction::CompareWith(baseline).into())
    };
    let of_level = |index, name: &str| option(name, Baseline::RoleLevel(index));
    let mut groups = vec![(String::new(), vec![option(texts::OWN, Baseline::Own)])];
    let own_roles = own_roles(team);
    let (mut own, mut others) = (Vec::new(), Vec::new());
    for group in role_level_groups(&team.framework, &of_level) {
        let is_own = own_roles.contains(&&*group.0);
        if is_own { own.push(group) } else { others.push(group) }
    }
    groups.append(&mut own);
    groups.append(&mut others);
    Options { groups }
}

/// The names of the roles that the people of the team compare with.
fn own_roles(team: &Team) -> Vec<&str> {
    let framework = &team.framework;
    let mut roles = Vec::new();
    for RatingSet { role, compare_with, .. } in team.members.iter().map(|member| &member.rating_set)
    {
        let level = compare_with.role_level().and_then(|index| framework.role_level(index));
        let own = role.or_else(|| Some(level?.role));
        if let Some(role) = own.filter(|role| !roles.contains(role)) {
            roles.push(role);
        }
    }
    let name = |role| Some(&*framework.role(role)?.name);
    roles.into_iter().filter_map(name).collect()
}

fn skill_orders(chosen: SkillOrder) -> Options {
    let mut options = Vec::new();
    for (name, order) in texts::SKILL_ORDERS {
        options.push((name.to_owned(), order == chosen, TeamAction::SortSkills(order).into()));
    }
    Options::ungrouped(options)
}

/// The skills that few people meet.
fn thin(view: &View, team: &Team, skill_summaries: &[SkillSummary]) -> Html {
    if skill_summaries.iter().all(|summary| summary.tally.required < 2) {
        return Html::default();
    }
    let mut items = Vec::new();
    for summary in skill_summaries.iter().filter(|summary| summary.is_thin()) {
        let name = team.framework.skill(summary.skill).map_or("", |skill| &skill.name);
        let only = summary.only.and_then(|place| team.members.get(place)).map(texts::person);
        items.push(texts::thin(name, summary, only.as_deref()));
    }
    let content = if items.is_empty() {
        paragraph(texts::NOT_THIN)
    } else {
        fragment([paragraph(texts::THIN_RULE), bullets(items)])
    };
    fragment([heading(view, 1, texts::THIN_HEADING), content])
}

fn skills_and_spread(team: &Team, skill_summaries: &[SkillSummary]) -> Html {
    let framework = &team.framework;
    let mut rows = Vec::new();
    for summary in skill_summaries {
        let name = framework.skill(summary.skill).map_or("", |skill| &skill.name);
        rows.push(vec![
            name.to_owned(),
            texts::standing(summary),
            texts::spread(framework, summary),
        ]);
    }
    let [standing, spread] = texts::SKILL_COLUMNS;
    let columns = [point_of_view::rated_thing(framework.subject), standing, spread];
    skills_table(texts::SKILLS_CAPTION.to_owned(), &columns, rows)
}
