//! Files and codes that the person gives the widget.

use super::Shell;
use crate::app::{Action, FileFor, ImportAction, Model, RestoreAction, TeamAction};
use crate::browser::{backup_file, clock, file, framework_file, page};
use crate::domain::analysis::team::TeamReader;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, File};

/// How many lines of a team are read before the browser may draw.
const LINES_AT_ONCE: usize = 250;

impl Shell {
    /// Reads the files that the person has chosen. The field is empty afterwards, so that choosing the same
    /// file again is a change.
    pub(super) fn read_file(&self, purpose: FileFor, root: Option<&Element>) {
        let files = self.element("file", root).map(file::take).unwrap_or_default();
        let dispatch = self.dispatch.clone();
        spawn_local(async move {
            for file in files {
                dispatch.emit(read(purpose, &file).await);
            }
        });
    }

    /// Reads the codes in the field and in the chosen files, and lets the browser draw now and then.
    pub(super) fn read_team(&self, reading: u32, model: &Model, root: Option<&Element>) {
        let mut text = page::value(self.element("codes", root)).unwrap_or_default();
        let files = self.element("files", root).map(file::chosen).unwrap_or_default();
        let frameworks = model.workspaces().iter().map(|other| Rc::clone(&other.framework));
        let mut reader = TeamReader::new(frameworks.collect());
        let dispatch = self.dispatch.clone();
        spawn_local(async move {
            for file in files {
                // What cannot be read has no line to point at, and the person sees that it is missing.
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
}

async fn read(purpose: FileFor, file: &File) -> Action {
    match purpose {
        FileFor::Import => ImportAction::Read(framework_file::read(file).await).into(),
        FileFor::Restore => {
            let text = backup_file::read(file).await;
            RestoreAction::Read(text.and_then(|text| backup_file::check(&text)).map(Rc::new)).into()
        }
    }
}
