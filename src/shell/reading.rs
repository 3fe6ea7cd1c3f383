//! Reads files and codes that the person gives the widget. Only screens of the `rest` chunk need this, so it
//! is loaded with them.

use crate::app::{
    Action, FileFor, ImportAction, OpenTeam, RestoreAction, TablesAction, TablesError,
    TablesOutcome, TeamAction,
};
use crate::browser::backup_file::ChosenBackup;
use crate::browser::clock::Slice;
use crate::browser::file::{ChosenFile, FileError};
use crate::browser::{backup_file, clock, file, framework_file, page, paste};
use crate::domain::analysis::team::{
    Baseline, TEAM_BYTES_MAX, TEAM_LINES_MAX, TeamReader, skill_summaries,
};
use crate::domain::formats::json_text;
use crate::domain::formats::table::{self, About, TABLE_BYTES_MAX};
use crate::domain::framework::Framework;
use crate::text::{tables as words, team};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::Callback;

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

/// A long text that the person has pasted.
pub struct PastedText {
    /// Which one it is, 1 for the first.
    pub number: u32,
    /// The text.
    pub text: Rc<str>,
    /// The field into which it was pasted.
    pub field: Option<Element>,
    /// The field for files.
    pub files: Option<Element>,
}

/// Puts a long text that was pasted among the files, and says so.
pub(crate) fn add_pasted(pasted: PastedText, dispatch: &Callback<Action>) {
    let PastedText { number, text, field: Some(field), files: Some(files) } = pasted else {
        return;
    };
    if paste::into_files(field, files, &text, &team::pasted_file(number)).is_ok() {
        dispatch.emit(TeamAction::Pasted(number).into());
    }
}

/// Reads a team. It pauses after each [`Slice`], so that the browser can draw.
pub(crate) fn read_team(input: TeamInput, dispatch: Callback<Action>) {
    let TeamInput { reading, mut text, files, frameworks } = input;
    let mut reader = TeamReader::new(frameworks);
    spawn_local(async move {
        // What is too much to read is too much to keep. What was typed beside the files is kept.
        let typed = text.clone();
        let refuse = || {
            let unread = Err(TeamReader::too_much().into());
            let kept = if is_too_much(&typed) { Rc::default() } else { typed.as_str().into() };
            dispatch.emit(TeamAction::Done(reading, kept, unread).into());
        };
        for file in files {
            // A file that cannot be read has no line to name. The person sees that its people are missing.
            let more = match file::text(&file, TEAM_BYTES_MAX).await {
                Err(FileError::TooLarge) => return refuse(),
                more => more.unwrap_or_default(),
            };
            // The box then has every line under the number by which it is named.
            if !text.is_empty() && !text.ends_with('\n') {
                text.push('\n');
            }
            text.push_str(&more);
            if text.len() > TEAM_BYTES_MAX as usize {
                return refuse();
            }
        }
        if is_too_much(&text) {
            return refuse();
        }
        let mut slice = Slice::begin();
        // To take so many lines out of the field has been enough for once.
        slice.next().await;
        let all = text.lines().count();
        for line in text.lines() {
            reader.read(line);
            if slice.is_over() {
                dispatch.emit(TeamAction::Progress(reading, reader.lines(), all).into());
                slice.next().await;
            }
        }
        slice.next().await;
        let read = match reader.finish() {
            Ok(team) => {
                let baseline = Baseline::default();
                slice.next().await;
                let members = team.member_summaries(baseline).into();
                slice.next().await;
                let skills = skill_summaries(&team, baseline).into();
                Ok(OpenTeam::new(team.into(), clock::today().into(), members, skills).into())
            }
            Err(unread) => Err(unread.into()),
        };
        slice.next().await;
        dispatch.emit(TeamAction::Done(reading, text.into(), read).into());
    });
}

fn is_too_much(text: &str) -> bool {
    text.len() > TEAM_BYTES_MAX as usize || text.lines().nth(TEAM_LINES_MAX).is_some()
}

/// Finds the fields of the screen for tables by the names that they have there.
pub type TableFields<'a> = &'a dyn Fn(&str) -> Option<Element>;

/// What a framework is made from.
struct TablesInput {
    title: String,
    edition: String,
    skills: TableInput,
    requirements: TableInput,
}

/// A table that is entered or chosen.
struct TableInput {
    text: String,
    /// A file. It counts where nothing is entered.
    file: Option<ChosenFile>,
}

/// Reads tables of a framework. The number of this reading goes into the action that comes of it.
pub(crate) fn read_tables(reading: u32, fields: TableFields<'_>, dispatch: Callback<Action>) {
    let line = |name| page::input_value(fields(name)).unwrap_or_default();
    let table = |name, file_name| TableInput {
        text: page::value(fields(name)).unwrap_or_default(),
        file: fields(file_name).map(file::chosen).unwrap_or_default().pop(),
    };
    let input = TablesInput {
        title: line("title"),
        edition: line("edition"),
        skills: table("skills", "skills-file"),
        requirements: table("requirements", "requirements-file"),
    };
    spawn_local(async move {
        let outcome = framework_of(input).await;
        dispatch.emit(TablesAction::Checked(reading, Rc::new(outcome)).into());
    });
}

async fn framework_of(input: TablesInput) -> TablesOutcome {
    let (skills, requirements) =
        (table_text(input.skills).await?, table_text(input.requirements).await?);
    let (title, edition) = (input.title.trim(), input.edition.trim());
    let today = clock::today();
    let about = About::New {
        title: if title.is_empty() { words::NO_TITLE } else { title },
        publisher: words::NO_PUBLISHER,
        licence: words::NO_LICENCE,
        edition: if edition.is_empty() { &today } else { edition },
        meaning: words::MEANING,
    };
    let faults = |faults: Vec<_>| TablesError::Faults(faults.iter().map(words::fault).collect());
    let (framework, file) = table::read(&skills, &requirements, about).map_err(faults)?;
    let text = json_text::write(&file);
    if text.len() > framework_file::MAX_BYTES as usize {
        return Err(TablesError::TooLarge);
    }
    Ok((Rc::new(framework), text.into()))
}

async fn table_text(input: TableInput) -> Result<String, TablesError> {
    match input.file {
        Some(file) if input.text.trim().is_empty() => {
            // Excel saves text in UTF-16 where a person asks for Unicode: what is no UTF-8 shows as such.
            let most = u32::try_from(TABLE_BYTES_MAX).unwrap_or(u32::MAX);
            file::text(&file, most).await.map_err(|error| match error {
                FileError::Unreadable => TablesError::Unreadable,
                FileError::TooLarge => TablesError::TooLarge,
            })
        }
        _ => Ok(input.text),
    }
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
        FileFor::Restore => match backup_file::read(file).await {
            Ok(ChosenBackup::Locked(locked)) => RestoreAction::Locked(locked.into()).into(),
            Ok(ChosenBackup::Read(backup)) => RestoreAction::Read(Ok(Rc::new(backup))).into(),
            Err(error) => RestoreAction::Read(Err(error)).into(),
        },
    }
}
