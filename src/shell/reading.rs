//! Reads files and codes that the person gives the widget. Only screens of the `rest` chunk need this, so it
//! is loaded with them.

use crate::app::{Action, FileFor, ImportAction, RestoreAction, TeamAction};
use crate::browser::file::ChosenFile;
use crate::browser::{backup_file, clock, file, framework_file};
use crate::domain::analysis::team::TeamReader;
use crate::domain::framework::Framework;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

/// How many lines of a team are read before the browser may draw.
const LINES_AT_ONCE: usize = 250;

/// What a team is read from.
pub struct TeamInput {
    /// The number of this reading, which goes into its actions.
    pub reading: u32,
    /// The codes and links that the person has entered.
    pub text: String,
    /// Files with more of them.
    pub files: Vec<ChosenFile>,
    /// The frameworks that a code can be for.
    pub frameworks: Vec<Rc<Framework>>,
}

/// Reads a team. It pauses every [`LINES_AT_ONCE`] lines, so that the browser can draw.
pub(crate) fn read_team(input: TeamInput, dispatch: Callback<Action>) {
    let TeamInput { reading, mut text, files, frameworks } = input;
    let mut reader = TeamReader::new(frameworks);
    spawn_local(async move {
        for file in files {
            // A file that cannot be read has no line to name. The person sees that its people are missing.
            let more = file::text(&file).await.unwrap_or_default();
            text.push('\n');
            text.push_str(&more);
        }
        let lines: Vec<_> = text.lines().collect();
        for some in lines.chunks(LINES_AT_ONCE) {
            for line in some {
                reader.read(line);
            }
            let progress = TeamAction::Progress(reading, reader.lines(), lines.len());
            dispatch.emit(progress.into());
            let _ = clock::pause().await;
        }
        let team = reader.finish().map(Rc::new).map_err(Into::into);
        dispatch.emit(TeamAction::Done(reading, team).into());
    });
}

/// Reads files that the person has chosen.
pub(crate) fn read_files(purpose: FileFor, files: Vec<ChosenFile>, dispatch: Callback<Action>) {
    spawn_local(async move {
        for file in files {
            dispatch.emit(read(purpose, &file).await);
        }
    });
}

async fn read(purpose: FileFor, file: &ChosenFile) -> Action {
    match purpose {
        FileFor::Import => ImportAction::Read(framework_file::read(file).await).into(),
        FileFor::Restore => RestoreAction::Read(backup_file::read(file).await.map(Rc::new)).into(),
    }
}
