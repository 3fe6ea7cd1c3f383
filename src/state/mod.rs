//! Everything the widget knows, and the one function that changes it.
//!
//! Pure: the same actions always give the same state. What the browser does (storage, address,
//! clipboard, clock, files) happens outside and comes in as an action.

mod action;
mod answers;
mod apply;
mod embedding;
mod entry;
mod focus;
mod form;
mod given;
mod go_on;
mod hear;
mod keeping;
mod later;
mod library;
mod news;
mod screen;
mod settings;

pub use action::{Action, Brought};
pub use embedding::{Embedding, Release, Way};
pub use entry::{Entry, Loading};
pub use focus::Focus;
pub use form::{Asked, Choice, Copyable, FileProblem, Form, Problem};
pub use given::Given;
pub use keeping::{Heard, KeepError, Keeping, SavedAt, SetAside};
pub use later::{
    BackupFileError, Finding, Findings, FoundFile, Giving, Later, PAGE, Step, TeamWork, Teamed,
    Unusable,
};
pub use library::Library;
pub use news::{News, answers, news};
pub use screen::{Screen, Topic};
pub use settings::Settings;

use crate::domain::analysis::migration::{MigratedRating, migrate};
use crate::domain::assessment::Assessment;
use crate::domain::assessment::compare_with::CompareWith;
use crate::domain::assessment::opinion::Opinion;
use crate::domain::formats::share_code::{self, CodeError};
use crate::domain::framework::{Framework, RoleLevel, RoleLevelIndex};
use std::rc::Rc;

/// Everything the widget knows.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// All frameworks with the person's answers; the screens are about the one that is open.
    pub library: Library,
    /// How the page around it wants the widget.
    pub settings: Rc<Settings>,
    /// What has become of the framework that the page asks for.
    pub given: Given,
    /// The last setting that names something the framework does not have, and the name.
    pub unknown: Option<(&'static str, String)>,
    /// What the person is looking at.
    pub screen: Screen,
    /// The shared result that the screen shows, if it shows one.
    pub shared: Option<Result<Opened, CodeError>>,
    /// How often the screen has changed since the widget opened.
    pub moves: u32,
    /// How often the person has gone to another screen by what the widget shows; the address follows it.
    /// Where the address came first it may have changed again by then.
    pub pushes: u32,
    /// How often the person has had everything deleted that is kept; storage follows it.
    pub wipes: u32,
    /// Where focus belongs.
    pub focus: Focus,
    /// How often it has been moved there; the browser's focus follows it.
    pub focuses: u32,
    /// What is going on on this screen alone; a new screen begins afresh.
    pub form: Form,
    /// Whether the code of the screens that few people open is here.
    pub later: Loading,
    /// The second opinion that is being given, if one is.
    pub opinion: Option<Giving>,
    /// The team that is looked at, if one is.
    pub team: TeamWork,
}

/// A shared result that could be opened.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The code as it was first written.
    pub code: String,
    /// The key of its framework.
    pub key: Rc<str>,
    /// The answers.
    pub assessment: Assessment,
    /// Somebody else's view of the same skills, if it is in the code too.
    pub opinion: Option<Opinion>,
}

impl State {
    /// The state before anything has happened.
    pub fn new(library: Library, settings: Rc<Settings>) -> Self {
        Self {
            library,
            settings,
            given: Given::Any,
            unknown: None,
            screen: Screen::Start,
            shared: None,
            moves: 0,
            pushes: 0,
            wipes: 0,
            focus: Focus::Heading,
            focuses: 0,
            form: Form::default(),
            later: Loading::NotYet,
            opinion: None,
            team: TeamWork::default(),
        }
    }

    /// Whether the screen is one of those whose code is loaded when one of them is opened.
    pub fn is_later(&self) -> bool {
        match &self.screen {
            Screen::Shared(_) => {
                matches!(&self.shared, Some(Ok(Opened { opinion: Some(_), .. })))
            }
            screen => screen.is_later(),
        }
    }

    /// The framework that the screen is about, with the person's answers to it.
    pub fn entry(&self) -> &Entry {
        self.library.open()
    }

    /// The framework that the screen is about.
    pub fn framework(&self) -> &Rc<Framework> {
        &self.entry().framework
    }

    /// The person's own answers.
    pub fn assessment(&self) -> &Assessment {
        &self.entry().assessment
    }

    /// What the answers are compared with.
    pub fn compare_with(&self) -> CompareWith {
        self.assessment().compare_with_in(self.framework())
    }

    /// The role level that the answers are compared with, if it is one.
    pub fn role_level(&self) -> Option<&RoleLevel> {
        match self.compare_with() {
            CompareWith::All => None,
            CompareWith::RoleLevel(index) => self.framework().role_level(index),
        }
    }

    /// The entry of the edition before the one that is open, if its ratings can be carried over.
    pub fn earlier(&self) -> Option<&Entry> {
        let edition = self.framework().earlier_edition.as_ref()?;
        self.library.entries().find(|entry| {
            let framework = &entry.framework;
            framework.id == edition.id
                && framework.edition == edition.edition
                && !entry.assessment.ratings.is_empty()
        })
    }

    /// What becomes of each rating of the edition before.
    pub fn carried(&self) -> Vec<MigratedRating<'_>> {
        let Some(earlier) = self.earlier() else { return Vec::new() };
        let ratings = &earlier.assessment.ratings;
        migrate(&earlier.framework, ratings, self.framework(), &self.assessment().ratings)
    }

    /// The two role levels that are put side by side: what the person chose, or else the one that
    /// the answers are compared with and the next.
    pub fn between(&self) -> Option<(RoleLevelIndex, RoleLevelIndex)> {
        let framework = self.framework();
        let compared = match self.compare_with() {
            CompareWith::RoleLevel(index) => Some(index),
            CompareWith::All => self.assessment().levels_in(framework).first().copied(),
        };
        let (from, to) = self.form.between;
        let from = from.or(compared).or_else(|| framework.role_level_at(0))?;
        let next = framework.role_level_at(from.place() + 1);
        Some((from, to.or(next).unwrap_or(from)))
    }

    /// The share code of the person's own answers.
    pub fn code(&self) -> String {
        share_code::encode(self.framework(), &self.assessment().rating_set())
    }

    /// The link that opens the person's own answers, if there is a page for it to point at.
    pub fn link(&self) -> Option<String> {
        self.link_to(self.code())
    }

    /// The link that opens a code, if there is a page for it to point at.
    pub fn link_to(&self, code: String) -> Option<String> {
        let address = Screen::Shared(code).address(&self.library);
        self.settings.share_page.as_ref().map(|page| [page, &*address].concat())
    }

    /// Reads a code for any framework there is.
    pub(crate) fn read(&self, code: &str) -> Result<Opened, CodeError> {
        let frameworks = self.library.entries().map(|entry| &*entry.framework);
        let (framework, shared) = share_code::decode(frameworks, code)?;
        let of = |entry: &&Entry| std::ptr::eq(&raw const *entry.framework, framework);
        let entry = self.library.entries().find(of).ok_or(CodeError::OtherFramework)?;
        let code = share_code::encode(framework, &shared);
        let assessment = Assessment::from_rating_set(&shared);
        Ok(Opened { code, key: entry.key.clone(), assessment, opinion: shared.opinion })
    }
}
