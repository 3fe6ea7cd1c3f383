//! Several people's results side by side.

mod people;

use crate::app::{Download, ExportAction, Focus, OpenTeam, Route, TeamAction};
use crate::domain::analysis::team::{Baseline, SkillSummary, Team, UnreadLine};
use crate::text::{self, point_of_view, team as texts};
use crate::ui::View;
use crate::ui::components::{
    ButtonKind, FileWords, Options, SelectOption, Weight, back_link, bullets, button, button_group,
    details, div, download_status, element, file_field, fragment, heading, hint_id, label_and_hint,
    paragraph, role_level_groups, screen_heading, select, skills_table, slot, status, text,
    text_in,
};
use people::people;
use yew::{Callback, Html, SubmitEvent, html};

/// How many lines are listed. Nobody reads more at once, and there can be thousands.
const MAX_LINES: usize = 100;

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
    let dispatch = view.dispatch.clone();
    let onsubmit = Callback::from(move |event: SubmitEvent| {
        // Nothing is ever sent: the codes are read on this page.
        event.prevent_default();
        dispatch.emit(TeamAction::Read.into());
    });
    let unread = view.model.team().unread().map(|lines| none(view, lines));
    let described_by = hint_id(&id);
    // The model does not hold the field's text, because there can be thousands of lines. It is read when the
    // form is sent.
    let area = html! {
        <textarea id={&id} class="govuk-textarea" part="field" rows="8" spellcheck="false"
            autocomplete="off" aria-describedby={described_by} />
    };
    let words = FileWords {
        label: texts::FILES_LABEL,
        hint: texts::FILES_HINT,
        accept: ".txt,.csv,text/plain,text/csv",
        multiple: true,
    };
    let submit = [("type", "submit"), ("class", "govuk-button"), ("part", "button")];
    let fields = [
        div(
            "govuk-form-group",
            fragment([
                label_and_hint(&id, Weight::Bold, texts::CODES_LABEL, texts::CODES_HINT),
                area,
            ]),
        ),
        file_field(view, "files", &words, None, None),
    ];
    fragment([
        paragraph(texts::INTRO),
        text_in("div", "govuk-inset-text", texts::WARNING),
        paragraph(texts::NOT_KEPT),
        slot(unread.unwrap_or_default()),
        html! {
            <form {onsubmit} novalidate=true>
                { fragment(fields) }
                { element("button", &submit, text(texts::READ)) }
            </form>
        },
    ])
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
    let save = view.on(ExportAction::Save(Download::Team));
    fragment([
        element("p", &lead, text(texts::sentence(team, *baseline, &tallies))),
        paragraph(text::edition(&team.framework)),
        slot(left_out(team)),
        select(view, "against", texts::BASELINE_LABEL, against_options(team, *baseline)),
        slot(thin(view, team, skill_summaries)),
        heading(view, 1, texts::skills_heading(team.framework.subject)),
        slot(skills(team, skill_summaries)),
        slot(people(view, open)),
        button_group([
            button(ButtonKind::Secondary, texts::SAVE, save),
            button(ButtonKind::Secondary, texts::START_OVER, view.on(TeamAction::Forget)),
        ]),
        download_status(view),
        paragraph(texts::NOT_KEPT),
    ])
}

/// The lines that are not in the team: those that cannot be read, and those that are there twice.
fn left_out(team: &Team) -> Html {
    let unread = if team.unread.is_empty() {
        Html::default()
    } else {
        details(texts::unread_heading(team.unread.len()), lines(&team.unread))
    };
    let same = if team.duplicates.is_empty() {
        Html::default()
    } else {
        let mut items = Vec::new();
        for duplicate in team.duplicates.iter().take(MAX_LINES) {
            items.push(texts::duplicate(*duplicate));
        }
        let content =
            [paragraph(texts::DUPLICATES_INTRO), bullets(items), more(team.duplicates.len())];
        details(texts::duplicates_heading(team.duplicates.len()), fragment(content))
    };
    fragment([slot(unread), slot(same)])
}

/// What a team can be compared with: each person's own role level, or any one for all.
fn against_options(team: &Team, chosen: Baseline) -> Options {
    let option = |name: &str, baseline: Baseline| -> SelectOption {
        (name.to_owned(), baseline == chosen, TeamAction::CompareWith(baseline).into())
    };
    let of_level = |index, name: &str| option(name, Baseline::RoleLevel(index));
    let mut groups = vec![(String::new(), vec![option(texts::OWN, Baseline::Own)])];
    groups.append(&mut role_level_groups(&team.framework, &of_level));
    Options { groups }
}

/// The skills in which nobody meets the requirement, or one person alone.
fn thin(view: &View, team: &Team, skill_summaries: &[SkillSummary]) -> Html {
    let name = |summary: &SkillSummary| {
        team.framework.skill(summary.skill).map_or("", |skill| &skill.name).to_owned()
    };
    let (mut nobody, mut only, mut is_required) = (Vec::new(), Vec::new(), false);
    for summary in skill_summaries {
        let required = summary.tally.required;
        is_required |= required > 0;
        if summary.is_met_by_nobody() {
            nobody.push(texts::nobody(&name(summary), required));
        } else if let Some(member) = summary.only.and_then(|place| team.members.get(place)) {
            only.push(texts::only(&name(summary), &texts::person(member), required));
        }
    }
    if !is_required {
        return Html::default();
    }
    nobody.append(&mut only);
    let content = if nobody.is_empty() { paragraph(texts::NOT_THIN) } else { bullets(nobody) };
    fragment([heading(view, 1, texts::THIN_HEADING), content])
}

fn skills(team: &Team, skill_summaries: &[SkillSummary]) -> Html {
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
