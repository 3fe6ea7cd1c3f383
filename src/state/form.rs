//! What is going on on one screen alone.

use super::{BackupFileError, Embedding, FoundFile};
use crate::domain::assessment::Assessment;
use crate::domain::assessment::compare_with::CompareWith;
use crate::domain::assessment::history::Moment;
use crate::domain::formats::share_code::CodeError;
use crate::domain::framework::file::Fault;
use crate::domain::framework::{RoleIndex, RoleLevelIndex};
use std::rc::Rc;

/// What is going on on one screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Form {
    /// The code that the person is entering.
    pub code: String,
    /// Why the screen cannot do what was asked.
    pub problem: Option<Problem>,
    /// What the person is being asked whether they mean it.
    pub asked: Option<Asked>,
    /// What was copied last, and whether it worked.
    pub copied: Option<(Copyable, bool)>,
    /// What the person compares a shared result with, if not with what was shared.
    pub compare_with: Option<CompareWith>,
    /// What the person wants to rate.
    pub choice: Option<Choice>,
    /// Part of a name, to find roles by.
    pub filter: String,
    /// The role that was found.
    pub role: Option<RoleIndex>,
    /// The family whose role levels are shown, if not all are.
    pub family: Option<u8>,
    /// Whether the levels of one's own role are left out.
    pub without_own_role: bool,
    /// How many more times ten role levels are shown.
    pub more: usize,
    /// The role levels that are put side by side, where the person has chosen.
    pub between: (Option<RoleLevelIndex>, Option<RoleLevelIndex>),
    /// Whether everything kept in this browser has been deleted, once that was tried.
    pub wiped: Option<bool>,
    /// How a page is to have the widget.
    pub embedding: Embedding,
    /// Another assessment beside one's own.
    pub other: Option<Assessment>,
    /// The name for the next snapshot.
    pub snapshot_name: String,
    /// The moments that are compared, where the person has chosen.
    pub moments: (Option<Moment>, Option<Moment>),
    /// A file of what was kept in a browser.
    pub found: Option<Rc<FoundFile>>,
    /// Whether the browser has taken a file to save, once there was one.
    pub saved: Option<bool>,
    /// Whether what was found has been added.
    pub brought_back: bool,
}

/// What a person can want to rate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// The framework with this key, or this role of it.
    Framework(Rc<str>, Option<RoleIndex>),
    /// A role of the framework with this key that is still to be chosen.
    SomeRole(Rc<str>),
    /// A framework of one's own.
    Bring,
}

/// What a person is asked before it is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Whether to delete the draft for the framework with this key.
    Delete(Rc<str>),
    /// Whether to remove the framework with this key, which the person brought.
    Remove(Rc<str>),
    /// Whether to delete everything that is kept in this browser.
    Everything,
    /// Whether to put a shared result in place of the draft.
    Keep,
    /// Whether to delete the snapshot at this place.
    Snapshot(usize),
    /// Whether to give up rating again, and with it the new ratings.
    PutBack,
}

/// Why a screen cannot do what was asked.
#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    /// No level is chosen for the skill.
    NoRating,
    /// Nothing to compare with is chosen.
    NoRoleLevel,
    /// Nothing to rate is chosen.
    NoChoice,
    /// No role is chosen.
    NoRole,
    /// The entered text is not a code that can be opened.
    Code(CodeError),
    /// The code is for another framework than the one on screen.
    OtherFramework,
    /// The file is not a framework that can be used.
    File(FileProblem),
    /// There are as many snapshots as can be kept.
    HistoryFull,
    /// Whether to see the other's ratings is not chosen.
    NoSight,
    /// The file cannot be brought back.
    Backup(BackupFileError),
}

/// Why a file is not a framework that can be used.
#[derive(Clone, Debug, PartialEq)]
pub enum FileProblem {
    /// The browser cannot read it.
    Unreadable,
    /// It is larger than files may be.
    TooLarge,
    /// Something is wrong in it.
    Faults(Rc<[Fault]>),
    /// It has the id and edition of a framework that is built in.
    BuiltIn,
}

/// What can be copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copyable {
    /// The share link.
    Link,
    /// The share code.
    Code,
    /// The result as text.
    Text,
    /// The code for a page.
    Snippet,
    /// The link to a second opinion.
    OpinionLink,
    /// The code of a second opinion.
    OpinionCode,
    /// The share code beside the news that answers cannot be saved.
    WayOut,
}
