//! Several people's results side by side.

mod people;

use super::later::{Deed, deed, said};
use crate::browser::{file, page};
use crate::domain::analysis::team::{Baseline, SkillSummary, Team, UnreadLine};
use crate::state::{Focus, Later, Screen, Teamed};
use crate::text::{self, point_of_view, team as texts};
use crate::ui::View;
use crate::ui::parts::{
    Choosable, FileWords, Kind, Options, Weight, all, back_link, block, bullets, button,
    button_group, details, heading, hint_id, label_and_hint, node, paragraph, plain,
    role_level_groups, screen_heading, select, skills_table, text_in,
};
use people::people;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlTextAreaElement};
use yew::{Callback, Html, SubmitEvent, TargetCast, html};

/// More lines than anyone reads at once.
const MOST_LINES: usize = 100;

/// The screen.
pub(super) fn team(view: &View) -> Html {
    let work = &view.state.team;
    let (key, body) = match (&work.progress, &work.team) {
        (Some((lines, of)), _) => {
            let said = [("class", "govuk-body"), ("role", "status")];
            ("reading", node("p", &said, plain(texts::reading(*lines, *of))))
        }
        (None, Some(teamed)) => ("team", shown(view, teamed)),
        (None, None) => ("codes", codes(view)),
    };
    all([
        back_link(view, Screen::Start, text::start::SCREEN_NAME),
        screen_heading(view),
        block("", node("div", &[("key", key)], body)),
    ])
}

/// Where the codes go.
fn codes(view: &View) -> Html {
    let (id, files_id) = (view.id("codes"), view.id("files"));
    let onsubmit = {
        let (view, id, files_id) = (view.clone(), id.clone(), files_id.clone());
        Callback::from(move |event: SubmitEvent| {
            // Nothing is ever sent: the codes are read on this page.
            event.prevent_default();
            let form: Option<Element> = event.target_dyn_into();
            let near = |id: &str| form.as_ref().and_then(|form| page::beside(form, id));
            let area = near(&id).and_then(|area| area.dyn_into::<HtmlTextAreaElement>().ok());
            let files = near(&files_id).and_then(|input| input.dyn_into().ok());
            let files = files.map(|input| file::chosen(&input)).unwrap_or_default();
            let text = area.map(|area| area.value()).unwrap_or_default();
            deed(&view, Deed::ReadTeam(text, files));
        })
    };
    let unread = view.state.team.unread.as_deref().map(|lines| none(view, lines));
    let described_by = hint_id(&id);
    // What is in the field is the browser's: there can be thousands of lines.
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
        block(
            "govuk-form-group",
            all([label_and_hint(&id, Weight::Bold, texts::CODES_LABEL, texts::CODES_HINT), area]),
        ),
        files(&files_id, &words),
    ];
    all([
        paragraph(texts::INTRO),
        text_in("div", "govuk-inset-text", texts::WARNING),
        paragraph(texts::NOT_KEPT),
        block("", unread.unwrap_or_default()),
        html! {
            <form {onsubmit} novalidate=true>
                { all(fields) }
                { node("button", &submit, plain(texts::READ)) }
            </form>
        },
    ])
}

/// Files are read with the codes, once the person says so.
fn files(id: &str, words: &FileWords) -> Html {
    let (accept, multiple) = (words.accept, words.multiple);
    let content = [
        label_and_hint(id, Weight::Bold, words.label, words.hint),
        html! {
            <input id={id.to_owned()} type="file" class="govuk-file-upload" {accept} {multiple}
                aria-describedby={hint_id(id)} />
        },
    ];
    block("govuk-form-group", all(content))
}

/// That no code could be read.
fn none(view: &View, unread: &[UnreadLine]) -> Html {
    let id = view.focus_id(Focus::Answer);
    let attributes = [("id", &*id), ("class", "govuk-inset-text"), ("tabindex", "-1")];
    let content = if unread.is_empty() {
        paragraph(texts::NOTHING)
    } else {
        all([heading(view, 1, texts::NONE_HEADING), lines(unread)])
    };
    node("div", &attributes, content)
}

fn lines(unread: &[UnreadLine]) -> Html {
    let mut said = Vec::new();
    for line in unread.iter().take(MOST_LINES) {
        said.push(texts::unread(line));
    }
    all([bullets(said), more(unread.len())])
}

fn more(all: usize) -> Html {
    let more = all.saturating_sub(MOST_LINES);
    let said = (more > 0).then(|| paragraph(texts::more(more)));
    block("", said.unwrap_or_default())
}

/// The team, and what is left out of it.
fn shown(view: &View, teamed: &Teamed) -> Html {
    let Teamed { team, baseline, places, pictures, .. } = teamed;
    let tallies: Vec<_> = places.iter().map(|place| place.tally).collect();
    let id = view.focus_id(Focus::Answer);
    let lead = [("id", &*id), ("class", "govuk-body-l skillgauge-sentence"), ("tabindex", "-1")];
    let save = {
        let view = view.clone();
        Callback::from(move |_| deed(&view, Deed::SaveTeam))
    };
    all([
        node("p", &lead, plain(texts::sentence(team, *baseline, &tallies))),
        paragraph(text::edition(&team.framework)),
        block("", left_out(team)),
        select(view, "against", texts::BASELINE_LABEL, against_options(team, *baseline)),
        block("", thin(view, team, pictures)),
        heading(view, 1, texts::skills_heading(team.framework.subject)),
        block("", skills(team, pictures)),
        block("", people(view, teamed)),
        button_group([
            button(Kind::Secondary, texts::SAVE, save),
            button(Kind::Secondary, texts::START_OVER, view.on(Later::ForgetTeam.into())),
        ]),
        said(view),
        paragraph(texts::NOT_KEPT),
    ])
}

/// Lines that cannot be read, and those that are there twice.
fn left_out(team: &Team) -> Html {
    let unread = if team.unread.is_empty() {
        Html::default()
    } else {
        details(texts::unread_heading(team.unread.len()), lines(&team.unread))
    };
    let same = if team.duplicates.is_empty() {
        Html::default()
    } else {
        let mut said = Vec::new();
        for duplicate in team.duplicates.iter().take(MOST_LINES) {
            said.push(texts::duplicate(*duplicate));
        }
        let content =
            [paragraph(texts::DUPLICATES_INTRO), bullets(said), more(team.duplicates.len())];
        details(texts::duplicates_heading(team.duplicates.len()), all(content))
    };
    all([block("", unread), block("", same)])
}

/// Each one's own, or any role level.
fn against_options(team: &Team, chosen: Baseline) -> Options {
    let option = |name: &str, baseline: Baseline| -> Choosable {
        (name.to_owned(), baseline == chosen, Later::Baseline(baseline).into())
    };
    let of_level = |index, name: &str| option(name, Baseline::RoleLevel(index));
    let mut groups = vec![(String::new(), vec![option(texts::OWN, Baseline::Own)])];
    groups.append(&mut role_level_groups(&team.framework, &of_level));
    Options { groups }
}

/// What nobody meets, or one person alone.
fn thin(view: &View, team: &Team, pictures: &[SkillSummary]) -> Html {
    let name = |picture: &SkillSummary| {
        team.framework.skill(picture.skill).map_or("", |skill| &skill.name).to_owned()
    };
    let (mut nobody, mut only, mut asked) = (Vec::new(), Vec::new(), false);
    for picture in pictures {
        let required = picture.tally.required;
        asked |= required > 0;
        if picture.is_met_by_nobody() {
            nobody.push(texts::nobody(&name(picture), required));
        } else if let Some(member) = picture.only.and_then(|place| team.members.get(place)) {
            only.push(texts::only(&name(picture), &texts::person(member), required));
        }
    }
    if !asked {
        return Html::default();
    }
    nobody.append(&mut only);
    let content = if nobody.is_empty() { paragraph(texts::NOT_THIN) } else { bullets(nobody) };
    all([heading(view, 1, texts::THIN_HEADING), content])
}

fn skills(team: &Team, pictures: &[SkillSummary]) -> Html {
    let framework = &team.framework;
    let mut rows = Vec::new();
    for picture in pictures {
        let name = framework.skill(picture.skill).map_or("", |skill| &skill.name);
        rows.push(vec![
            name.to_owned(),
            texts::standing(picture),
            texts::spread(framework, picture),
        ]);
    }
    let [standing, spread] = texts::SKILL_COLUMNS;
    let columns = [point_of_view::rated_thing(framework.subject), standing, spread];
    skills_table(texts::SKILLS_CAPTION.to_owned(), &columns, rows)
}
