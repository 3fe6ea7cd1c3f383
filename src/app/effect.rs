//! What the browser has to do.

use super::host_event::HostEvent;
use super::password::PasswordUse;
use crate::domain::framework::WordingPart;
use std::rc::Rc;

/// Something that the browser has to do after an action. The shell runs it, and sends its outcome back as an
/// action.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Read the draft for the workspace with this key, and watch it from now on.
    OpenDraft(Rc<str>),
    /// Save the answers of the workspace with this key.
    SaveDraft(Rc<str>),
    /// Store the file of a framework that the person imported, then do as for [`Effect::OpenDraft`].
    KeepFramework(Rc<str>),
    /// Remove the draft under this key, and the framework's file.
    RemoveFramework(Rc<str>),
    /// Delete everything that any widget has stored in this browser.
    ClearStorage,
    /// Keep what there is of second opinions in the browser's tab until it is closed: the one that is being given, and what
    /// was decided about those that came back.
    KeepOpinions,
    /// Find what the tab has kept of them.
    FindOpinions,
    /// Keep in this browser whether single keys choose a level.
    KeepSingleKeys,
    /// Load the code of the screens that few people open.
    LoadRest,
    /// Load a part of the wording of the workspace with this key.
    LoadWording {
        /// The workspace's key.
        key: Rc<str>,
        /// The part.
        part: WordingPart,
    },
    /// Load the framework at this address, which the page around the widget asks for.
    LoadHostFramework(String),
    /// Put this fragment into the address, as a new entry of the browser's history.
    PushUrl(String),
    /// Scroll to the widget's top.
    ScrollToTop,
    /// Move focus to an element.
    Focus(Focus),
    /// Copy this text to the clipboard, or select its field where that fails.
    Copy(Copyable, Rc<str>),
    /// Give the person this file to save.
    Download(Download),
    /// Read the file that the person has chosen.
    ReadFile(FileFor),
    /// Put a long text that the person has pasted among the files with codes, as that of this number.
    AddPasted(u32, Rc<str>),
    /// Take all files with codes out of their field.
    TakeFilesOut,
    /// Read the codes that the person has entered, and those in the files that they have chosen. The actions
    /// that come of it have this number, which is another one for each reading.
    ReadTeam(u32),
    /// Read the tables that the person has entered or chosen. The action that comes of it has this number, which is
    /// another one for each reading.
    ReadTables(u32),
    /// Use the password that the person has typed. The action that comes of it has this number, which is another
    /// one for each request.
    UsePassword(PasswordUse, u32),
    /// Say which day it is where the person is.
    AskForToday(TodayFor),
    /// Open the browser's print dialogue.
    Print,
    /// Send an event to the page around the widget.
    EmitHostEvent(HostEvent),
}

impl Effect {
    /// Whether the screen has to be drawn before the effect is run, because its element may be new there. All
    /// other effects are run at once, because a field that they read may be gone from the next screen.
    pub fn needs_new_screen(&self) -> bool {
        match self {
            Self::Focus(_) | Self::ScrollToTop => true,
            Self::OpenDraft(_)
            | Self::SaveDraft(_)
            | Self::KeepFramework(_)
            | Self::RemoveFramework(_)
            | Self::ClearStorage
            | Self::KeepOpinions
            | Self::FindOpinions
            | Self::KeepSingleKeys
            | Self::LoadRest
            | Self::LoadWording { .. }
            | Self::LoadHostFramework(_)
            | Self::PushUrl(_)
            | Self::Copy(..)
            | Self::Download(_)
            | Self::ReadFile(_)
            | Self::AddPasted(..)
            | Self::TakeFilesOut
            | Self::ReadTeam(_)
            | Self::ReadTables(_)
            | Self::UsePassword(..)
            | Self::AskForToday(_)
            | Self::Print
            | Self::EmitHostEvent(_) => false,
        }
    }
}

/// The names of the choices of a skill's level, as far as there are keys for them.
const CHOICES: [&str; 9] = [
    "level", "level-1", "level-2", "level-3", "level-4", "level-5", "level-6", "level-7", "level-8",
];

/// Where focus goes after a change, because the element that had it may be gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The screen's heading.
    Heading,
    /// The error at the top of the screen.
    Error,
    /// The question whether the person means it.
    Question,
    /// The first choice of the skill's level.
    Level,
    /// The choice at this place among those of the skill's level, 0 for the first.
    Choice(usize),
    /// The outcome of what the person did, below it.
    Outcome,
    /// The first of what is shown once the person has asked for more.
    FirstNew,
    /// The field of this name.
    Field(&'static str),
}

impl Focus {
    /// The element's name, which is the last part of its id.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Heading => "heading",
            Self::Error => "problem",
            Self::Question => "question",
            Self::Level => CHOICES[0],
            Self::Choice(place) => CHOICES.get(*place).copied().unwrap_or_default(),
            Self::Outcome => "answer",
            Self::FirstNew => "first-new",
            Self::Field(name) => name,
        }
    }
}

/// A text that can be copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copyable {
    /// The share link.
    Link,
    /// The share code.
    Code,
    /// A message with the share link or the code in it.
    Message,
    /// The result as text.
    Text,
    /// The code for a page.
    Snippet,
    /// The link to a second opinion.
    OpinionLink,
    /// The code of a second opinion.
    OpinionCode,
    /// The link to what two people have agreed on.
    AgreedLink,
    /// The code of what two people have agreed on.
    AgreedCode,
    /// The share code beside the notice that answers cannot be saved.
    FallbackCode,
}

impl Copyable {
    /// The name of the field that the text stands in, which is the last part of its id.
    pub fn field(self) -> &'static str {
        match self {
            Self::Link => "share-link",
            Self::Code => "share-code",
            Self::Message => "share-message",
            Self::Text => "share-text",
            Self::Snippet => "snippet",
            Self::OpinionLink => "opinion-link",
            Self::OpinionCode => "opinion-code",
            Self::AgreedLink => "agreed-link",
            Self::AgreedCode => "agreed-code",
            Self::FallbackCode => "way-out",
        }
    }
}

/// A file that the person can save.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Download {
    /// The result as a table.
    Result,
    /// The team as a table.
    Team,
    /// The result as a picture of lines, which can be enlarged.
    Drawing,
    /// The result as a picture of pixels, which any program can show.
    Image,
    /// The plan as entries of a calendar.
    Plan,
    /// Everything that is stored.
    Backup,
    /// The same, as it was locked last.
    LockedBackup,
    /// The framework that tables have become.
    Framework,
}

/// What a file that the person has chosen is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFor {
    /// Importing a framework.
    Import,
    /// Restoring a backup.
    Restore,
}

/// What the day is needed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TodayFor {
    /// A snapshot of the ratings.
    Snapshot,
    /// A reassessment that begins.
    Reassessment,
}
