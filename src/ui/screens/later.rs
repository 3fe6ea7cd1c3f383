//! The screens whose code is loaded when one of them is opened: see `docs/architecture.md`.

use super::{
    about, between, bring, carry_over, data, embed, export, history, nearest, opinion, plan, roles,
    team,
};
use crate::browser::{backup_file, clock, download, file, json};
use crate::domain::analysis::team::TeamReader;
use crate::domain::formats::csv;
use crate::state::{Action, BackupFileError, Later, Loading, Screen, Topic};
use crate::text::{export as export_texts, lazy as texts, team as team_texts};
use crate::ui::View;
use crate::ui::parts::{
    Kind, all, back_link, block, button, node, paragraph, plain, screen_heading,
};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::File;
use yew::Html;

/// How many lines of a team are read before the browser may draw.
const LINES_AT_ONCE: usize = 250;

/// One of these screens; or what has become of its code.
pub(super) fn screen_or_loading(view: &View) -> Html {
    let content = match view.state.later {
        Loading::Done => ("screen", screen(view)),
        Loading::Failed => {
            let again =
                button(Kind::Primary, crate::text::skill::LOAD_AGAIN, view.on(Action::LoadLater));
            let start = back_link(view, Screen::Start, crate::text::start::SCREEN_NAME);
            let said = node("div", &[("role", "alert")], paragraph(texts::NOT_LOADED));
            ("failed", all([start, screen_heading(view), said, again]))
        }
        _ => {
            let said = [("class", "govuk-body"), ("role", "status")];
            ("loading", all([screen_heading(view), node("p", &said, plain(texts::LOADING))]))
        }
    };
    block("", node("div", &[("key", content.0)], content.1))
}

/// One of these screens.
///
/// A door: the code behind it is loaded later, and the build takes the way in by this name.
#[inline(never)]
fn screen(view: &View) -> Html {
    match &view.state.screen {
        Screen::Bring => bring::bring(view),
        Screen::Embed => embed::embed(view),
        Screen::Data => data::data(view),
        Screen::Team => team::team(view),
        Screen::Opinion(step) => opinion::opinion(view, *step),
        Screen::Shared(_) => opinion::shared(view),
        Screen::Of(Topic::AddSkills) => roles::add_skills(view),
        Screen::Of(Topic::CarryOver) => carry_over::migrate(view),
        Screen::Of(Topic::Plan) => plan::plan(view),
        Screen::Of(Topic::Nearest) => nearest::nearest(view),
        Screen::Of(Topic::Between) => between::between(view),
        Screen::Of(Topic::Export) => export::export(view),
        Screen::Of(Topic::History) => history::history(view),
        Screen::Of(Topic::About) => about::about(view),
        Screen::Start | Screen::Choose | Screen::Of(_) => Html::default(),
    }
}

/// What a person does on these screens that is more than an action.
pub(super) enum Deed {
    /// Saves everything as a file.
    SaveEverything,
    /// Reads a file of everything.
    Read(File),
    /// Saves the result as a table.
    SaveResult,
    /// Saves the team as a table.
    SaveTeam,
    /// Reads a team from these lines, and those of these files.
    ReadTeam(String, Vec<File>),
}

/// Does it.
///
/// A door, as what listens to events stays in the first module.
#[inline(never)]
pub(super) fn deed(view: &View, deed: Deed) {
    let state = &view.state;
    match deed {
        Deed::SaveEverything => {
            let text = json::write(&state.archive().write()).unwrap_or_default();
            save(view, "everything", ("json", "application/json"), &text);
        }
        Deed::SaveResult => {
            let (framework, answers) = (state.framework(), state.assessment());
            let rows = export_texts::table(framework, answers, state.compare_with());
            save(view, "result", CSV, &csv::write(&rows));
        }
        Deed::SaveTeam => {
            if let Some(teamed) = &state.team.team {
                let rows = team_texts::table(&teamed.team, teamed.baseline);
                save(view, "team", CSV, &csv::write(&rows));
            }
        }
        Deed::Read(file) => {
            let act = view.act.clone();
            spawn_local(async move {
                act.emit(found(backup_file::read(&file).await));
            });
        }
        Deed::ReadTeam(text, files) => read_team(view, text, files),
    }
}

const CSV: (&str, &str) = ("csv", "text/csv");

fn save(view: &View, what: &str, (ending, kind): (&str, &str), text: &str) {
    let name = ["skillgauge-", what, "-", &*clock::today(), ".", ending].concat();
    let saved = download::save(&name, kind, text).is_ok();
    view.act.emit(Later::Saved(saved).into());
}

fn read_team(view: &View, mut text: String, files: Vec<File>) {
    let frameworks = view.state.library.entries().map(|entry| Rc::clone(&entry.framework));
    let mut reader = TeamReader::new(frameworks.collect());
    let reading = view.state.team.readings.wrapping_add(1);
    let act = view.act.clone();
    act.emit(Later::ReadTeam.into());
    spawn_local(async move {
        for file in files {
            // What cannot be read has no line to point at, and the person sees that it is missing.
            let more = file::text(&file).await.unwrap_or_default();
            text.push('\n');
            text.push_str(&more);
        }
        let lines: Vec<_> = text.lines().collect();
        for some in lines.chunks(LINES_AT_ONCE) {
            read_lines(&mut reader, some);
            act.emit(Later::TeamRead(reading, reader.lines(), lines.len()).into());
            let _ = clock::pause().await;
        }
        act.emit(team_of(reading, reader));
    });
}

/// Reads some lines. A door, as what is waited for stays in the first module.
#[inline(never)]
fn read_lines(reader: &mut TeamReader, lines: &[&str]) {
    for line in lines {
        reader.read(line);
    }
}

/// The team that was read. A door, as what is waited for stays in the first module.
#[inline(never)]
fn team_of(reading: u32, reader: TeamReader) -> Action {
    Later::Team(reading, reader.finish().map(Rc::new).map_err(Into::into)).into()
}

/// What is in a file of everything. A door, as what is waited for stays in the first module.
#[inline(never)]
fn found(text: Result<String, BackupFileError>) -> Action {
    Later::Found(text.and_then(|text| backup_file::check(&text)).map(Rc::new)).into()
}

/// What has come of saving a file.
pub(super) fn said(view: &View) -> Html {
    let said = match view.state.form.saved {
        Some(true) => export_texts::SAVED,
        Some(false) => export_texts::NOT_SAVED,
        None => "",
    };
    node("p", &[("class", "govuk-body"), ("role", "status")], plain(said))
}
