//! The screens whose code is loaded when one of them is opened: see `docs/architecture.md`.

use crate::app::{Action, BackupFileError, FrameworkRoute, LoadStatus, Route};
use crate::ui::components::{Kind, back_link, button, element, fragment, paragraph, screen_heading, slot, text};
use crate::browser::{backup_file, clock, download, file, json};
use crate::domain::analysis::team::TeamReader;
use crate::domain::formats::csv;
use crate::text::{export as export_texts, lazy as texts, team as team_texts};
use crate::ui::View;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::File;
use yew::Html;

/// How many lines of a team are read before the browser may draw.
const LINES_AT_ONCE: usize = 250;

/// One of these screens; or what has become of its code.
pub(super) fn screen_or_loading(view: &View) -> Html {
    let content = match view.model.later {
        LoadStatus::Loaded => ("screen", screen(view)),
        LoadStatus::Failed => {
            let again =
                button(Kind::Primary, crate::text::skill::LOAD_AGAIN, view.on(Action::LoadLater));
            let start = back_link(view, Route::Start, crate::text::start::PLACE);
            let said = element("div", &[("role", "alert")], paragraph(texts::NOT_LOADED));
            ("failed", fragment([start, screen_heading(view), said, again]))
        }
        _ => {
            let said = [("class", "govuk-body"), ("role", "status")];
            ("loading", fragment([screen_heading(view), element("p", &said, text(texts::LOADING))]))
        }
    };
    slot(element("div", &[("key", content.0)], content.1))
}

/// One of these screens.
///
/// A door: the code behind it is loaded later, and the build takes the way in by this name.
#[inline(never)]
fn screen(view: &View) -> Html {
    match &view.model.screen {
        Route::Import => bring::bring(view),
        Route::EmbedSnippet => embed::embed(view),
        Route::Restore => data::data(view),
        Route::Team => team::team(view),
        Route::Opinion(step) => opinion::opinion(view, *step),
        Route::Shared(_) => opinion::shared(view),
        Route::Of(FrameworkRoute::AddSkills) => roles::add_skills(view),
        Route::Of(FrameworkRoute::Migration) => carry_over::migrate(view),
        Route::Of(FrameworkRoute::Plan) => plan::plan(view),
        Route::Of(FrameworkRoute::Nearest) => nearest::nearest(view),
        Route::Of(FrameworkRoute::CompareRoleLevels) => between::between(view),
        Route::Of(FrameworkRoute::Export) => export::export(view),
        Route::Of(FrameworkRoute::History) => history::history(view),
        Route::Of(FrameworkRoute::About) => about::about(view),
        Route::Start | Route::Choose | Route::Of(_) => Html::default(),
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
    let model = &view.model;
    match deed {
        Deed::SaveEverything => {
            let text = json::write(&model.archive().write()).unwrap_or_default();
            save(view, "everything", ("json", "application/json"), &text);
        }
        Deed::SaveResult => {
            let (framework, answers) = (model.framework(), model.assessment());
            let rows = export_texts::table(framework, answers, model.compare_with());
            save(view, "result", CSV, &csv::write(&rows));
        }
        Deed::SaveTeam => {
            if let Some(open) = &state.team.team {
                let rows = team_texts::table(&open.team, open.baseline);
                save(view, "team", CSV, &csv::write(&rows));
            }
        }
        Deed::Read(file) => {
            let dispatch = view.dispatch.clone();
            spawn_local(async move {
                dispatch.emit(found(backup_file::read(&file).await));
            });
        }
        Deed::ReadTeam(text, files) => read_team(view, text, files),
    }
}

const CSV: (&str, &str) = ("csv", "text/csv");

fn save(view: &View, what: &str, (ending, kind): (&str, &str), text: &str) {
    let name = ["skillgauge-", what, "-", &*clock::today(), ".", ending].concat();
    let saved = download::save(&name, kind, text).is_ok();
    view.dispatch.emit(Later::Saved(saved).into());
}

fn read_team(view: &View, mut text: String, files: Vec<File>) {
    let frameworks = view.model.workspaces().iter().map(|entry| Rc::clone(&entry.framework));
    let mut reader = TeamReader::new(frameworks.collect());
    let reading = view.model.team.readings.wrapping_add(1);
    let dispatch = view.dispatch.clone();
    dispatch.emit(Later::ReadTeam.into());
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
            dispatch.emit(Later::TeamRead(reading, reader.lines(), lines.len()).into());
            let _ = clock::pause().await;
        }
        dispatch.emit(team_of(reading, reader));
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
    let said = match view.model.file_saved() {
        Some(true) => export_texts::SAVED,
        Some(false) => export_texts::NOT_SAVED,
        None => "",
    };
    element("p", &[("class", "govuk-body"), ("role", "status")], text(said))
}
