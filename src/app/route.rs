//! Every route once: its address, its heading, and the screen that it leads to. The screen says with which
//! chunk its code is loaded.
//!
//! No match here has a catch-all, and neither has the one in `ui/screens` that draws a screen: a route or a
//! screen that was forgotten somewhere does not compile.

use super::workspaces::Workspaces;
use crate::domain::formats::percent::percent_decoded;
use crate::domain::framework::{Framework, SkillIndex};
use crate::text;
use std::rc::Rc;

/// A screen, by the chunk that its code is loaded with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// In the chunk that comes right after the first one.
    Journey(JourneyScreen),
    /// In the chunk that few people need in a visit.
    Rest(RestScreen),
}

impl Screen {
    /// Whether it is in the chunk that few people need.
    pub fn is_rest(self) -> bool {
        matches!(self, Self::Rest(_))
    }
}

/// The screens in the chunk that comes right after the first one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is described at its route")]
pub enum JourneyScreen {
    Start,
    Choose,
    Roles,
    RoleLevel,
    Skills,
    Skill(SkillIndex),
    Result,
    Share,
    SharedResult,
}

/// The screens in the chunk that few people need in a visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is described at its route")]
pub enum RestScreen {
    Import,
    EmbedSnippet,
    Restore,
    Tables,
    Team,
    Opinion(OpinionStep),
    SharedOpinion,
    AddSkills,
    QuickPass,
    Migration,
    Plan,
    Nearest,
    CompareRoleLevels,
    Export,
    History,
    About,
    Lock,
    QrCode,
    LockedResult,
}

/// Where a person is in giving a second opinion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpinionStep {
    /// Whether to see the other person's ratings.
    ShowTheirs,
    /// The skill at this place in the list.
    Skill(usize),
    /// Both people's ratings side by side, with the code to send back.
    End,
}

/// Lists the routes that have no value in them: an address is looked up there. A route that is in neither
/// list does not compile.
macro_rules! plain_routes {
    ($type:ident { $($plain:ident,)+ } with a value { $($with_value:ident),+ }) => {
        impl $type {
            /// All that have no value in them.
            pub const PLAIN: &[Self] = &[$(Self::$plain),+];
            /// How many kinds there are, those with a value in them too.
            pub const KINDS: usize =
                [$(stringify!($plain)),+].len() + [$(stringify!($with_value)),+].len();
        }

        const _: fn(&$type) = |route| match route {
            $($type::$plain => {})+
            $($type::$with_value(_) => {})+
        };
    };
}

/// What the person is looking at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// What this is; the drafts found here; a code to paste.
    Start,
    /// What to rate.
    Choose,
    /// A framework file of one's own.
    Import,
    /// The code that puts the widget on a page.
    EmbedSnippet,
    /// Everything that is kept as a file, and back.
    Restore,
    /// A framework of one's own, from tables.
    Tables,
    /// Several people's results.
    Team,
    /// A second opinion on somebody's result.
    Opinion(OpinionStep),
    /// Something about the framework that is open.
    Framework(FrameworkRoute),
    /// Somebody's result, opened from this code or link. The text may be anything.
    Shared(String),
}

plain_routes! {
    Route {
        Start,
        Choose,
        Import,
        EmbedSnippet,
        Restore,
        Tables,
        Team,
    }
    with a value { Opinion, Framework, Shared }
}

/// What the person is looking at of a framework.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FrameworkRoute {
    /// Which role.
    Roles,
    /// Which role level to compare with.
    RoleLevel,
    /// All skills with their ratings.
    Skills,
    /// Which role's skills to add.
    AddSkills,
    /// All skills on one screen, with the names of the levels.
    QuickPass,
    /// Ratings from the edition before.
    Migration,
    /// The ratings beside the role level.
    Result,
    /// What the person wants to do about skills that are below.
    Plan,
    /// The role levels that are nearest to the ratings.
    Nearest,
    /// What one role level asks for beside what another does.
    CompareRoleLevels,
    /// Link and code.
    Share,
    /// The link as a code for a camera.
    QrCode,
    /// The link, locked with a password.
    Lock,
    /// The result as text and as a table.
    Export,
    /// What the ratings were before.
    History,
    /// Source, edition and licence of the framework.
    About,
    /// One skill.
    Skill(SkillIndex),
}

plain_routes! {
    FrameworkRoute {
        Roles,
        RoleLevel,
        Skills,
        AddSkills,
        QuickPass,
        Migration,
        Result,
        Plan,
        Nearest,
        CompareRoleLevels,
        Share,
        QrCode,
        Lock,
        Export,
        History,
        About,
    }
    with a value { Skill }
}

/// What a screen asks before the person can go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Question {
    /// What to rate.
    Choice,
    /// Which role to rate oneself for.
    Role,
    /// Which role's skills to add.
    AddedRole,
    /// Which level of this skill.
    Rating(SkillIndex),
    /// What this step of a second opinion asks.
    Opinion(OpinionStep),
}

/// Whose answers are on screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswersShown {
    /// The person's own, to whichever framework.
    Own,
    /// The person's own, to the framework that is open.
    OwnToOpen,
    /// Those in a link or code.
    Shared,
    /// Those of a second opinion, and of whom it is about.
    Opinion,
    /// Those of a team.
    Team,
}

/// What there is to say of a route.
struct Row<'a> {
    /// The last part of its address.
    address: &'static str,
    screen: Screen,
    heading: &'a str,
}

impl FrameworkRoute {
    #[rustfmt::skip]
    fn row(self, framework: &Framework) -> Row<'_> {
        use JourneyScreen as Journey;
        use RestScreen as Rest;
        let journey = |address, screen, heading| Row { address, screen: Screen::Journey(screen), heading };
        let rest = |address, screen, heading| Row { address, screen: Screen::Rest(screen), heading };
        let subject = framework.subject;
        match self {
            Self::Roles => journey("roles", Journey::Roles, text::roles::HEADING),
            Self::RoleLevel => journey("role-level", Journey::RoleLevel, text::role_level::HEADING),
            Self::Skills => journey("skills", Journey::Skills, text::skills::heading(subject)),
            Self::Skill(index) => {
                let name = framework.skill(index).map_or("", |skill| &skill.name);
                journey(SKILL, Journey::Skill(index), name)
            }
            Self::AddSkills => rest("add-skills", Rest::AddSkills, text::roles::ADD_HEADING),
            Self::QuickPass => rest("quick-pass", Rest::QuickPass, text::quick_pass::HEADING),
            Self::Migration => rest("carry-over", Rest::Migration, text::migration::HEADING),
            Self::Result => journey("result", Journey::Result, text::result::heading(subject)),
            Self::Plan => rest("plan", Rest::Plan, text::plan::HEADING),
            Self::Nearest => rest("nearest", Rest::Nearest, text::nearest::HEADING),
            Self::CompareRoleLevels => {
                rest("role-levels", Rest::CompareRoleLevels, text::compare_role_levels::HEADING)
            }
            Self::Share => journey("share", Journey::Share, text::share::HEADING),
            Self::QrCode => rest("qr-code", Rest::QrCode, text::share::QR_HEADING),
            Self::Lock => rest("lock", Rest::Lock, text::lock::HEADING),
            Self::Export => rest("export", Rest::Export, text::export::HEADING),
            Self::History => rest("history", Rest::History, text::history::HEADING),
            Self::About => rest("about", Rest::About, text::about::HEADING),
        }
    }

    /// What its screen asks before the person can go on, if it asks anything.
    fn question(self) -> Option<Question> {
        match self {
            Self::Roles => Some(Question::Role),
            Self::AddSkills => Some(Question::AddedRole),
            Self::Skill(index) => Some(Question::Rating(index)),
            Self::RoleLevel
            | Self::Skills
            | Self::QuickPass
            | Self::Migration
            | Self::Result
            | Self::Plan
            | Self::Nearest
            | Self::CompareRoleLevels
            | Self::Share
            | Self::QrCode
            | Self::Lock
            | Self::Export
            | Self::History
            | Self::About => None,
        }
    }

    /// Its address for the framework with this key.
    pub fn address(self, key: &str, framework: &Framework) -> String {
        let skill = if let Self::Skill(index) = self { framework.skill(index) } else { None };
        let skill = skill.map_or("", |skill| &skill.id);
        ["#/", key, "/", self.row(framework).address, skill].concat()
    }

    fn from_path(framework: &Framework, path: &str) -> Option<Self> {
        if let Some(id) = path.strip_prefix(SKILL) {
            return framework.skill_with_id(id).map(Self::Skill);
        }
        Self::PLAIN.iter().copied().find(|route| route.row(framework).address == path)
    }
}

/// What comes before a skill's id in its address.
const SKILL: &str = "skill/";

/// What comes before a second opinion's step in its address.
const OPINION: &str = "opinion";

fn shared(heading: &str) -> Row<'_> {
    Row { address: "", screen: Screen::Journey(JourneyScreen::SharedResult), heading }
}

/// What headings and screens depend on beside the route.
pub(super) struct RouteContext<'a> {
    /// The framework that is open.
    pub(super) framework: &'a Framework,
    /// The name of the skill that the second opinion is at, if it is at one.
    pub(super) opinion_skill: Option<&'a str>,
    /// What is in the link or code on screen.
    pub(super) shared: SharedContent,
}

impl<'a> RouteContext<'a> {
    /// A context for addresses, which do not depend on answers.
    fn without_answers(workspaces: &'a Workspaces) -> Self {
        let framework = &workspaces.open().framework;
        Self { framework, opinion_skill: None, shared: SharedContent::Unreadable }
    }
}

/// What is in a shared link or code.
#[derive(Clone, Copy)]
pub(super) enum SharedContent {
    /// A result.
    Result,
    /// A result with a second opinion.
    Opinion,
    /// Something that is locked with a password.
    Locked,
    /// Nothing that can be opened.
    Unreadable,
}

impl Route {
    /// What its screen asks before the person can go on, if it asks anything.
    pub(super) fn question(&self) -> Option<Question> {
        match self {
            Self::Choose => Some(Question::Choice),
            Self::Opinion(step) => Some(Question::Opinion(*step)),
            Self::Framework(route) => route.question(),
            Self::Start
            | Self::Import
            | Self::EmbedSnippet
            | Self::Restore
            | Self::Tables
            | Self::Team
            | Self::Shared(_) => None,
        }
    }

    /// Whose answers are on its screen.
    pub fn answers_shown(&self) -> AnswersShown {
        match self {
            Self::Framework(_) => AnswersShown::OwnToOpen,
            Self::Shared(_) => AnswersShown::Shared,
            Self::Opinion(_) => AnswersShown::Opinion,
            Self::Team => AnswersShown::Team,
            Self::Start
            | Self::Choose
            | Self::Import
            | Self::EmbedSnippet
            | Self::Restore
            | Self::Tables => AnswersShown::Own,
        }
    }

    #[rustfmt::skip]
    fn row<'a>(&self, context: &RouteContext<'a>) -> Row<'a> {
        let journey = |address, screen, heading| Row { address, screen: Screen::Journey(screen), heading };
        let rest = |address, screen, heading| Row { address, screen: Screen::Rest(screen), heading };
        match self {
            Self::Start => journey("", JourneyScreen::Start, text::start::HEADING),
            Self::Choose => journey("choose", JourneyScreen::Choose, text::choose::HEADING),
            Self::Import => rest("bring", RestScreen::Import, text::import::HEADING),
            Self::EmbedSnippet => rest("embed", RestScreen::EmbedSnippet, text::embed::HEADING),
            Self::Restore => rest("data", RestScreen::Restore, text::data::HEADING),
            Self::Tables => rest("tables", RestScreen::Tables, text::tables::HEADING),
            Self::Team => rest("team", RestScreen::Team, text::team::HEADING),
            Self::Opinion(step) => {
                let heading = match step {
                    OpinionStep::ShowTheirs => text::opinion::HEADING,
                    OpinionStep::Skill(_) => context.opinion_skill.unwrap_or(text::opinion::HEADING),
                    OpinionStep::End => text::opinion::END_HEADING,
                };
                rest(OPINION, RestScreen::Opinion(*step), heading)
            }
            Self::Framework(route) => route.row(context.framework),
            Self::Shared(_) => match context.shared {
                SharedContent::Opinion => {
                    rest("", RestScreen::SharedOpinion, text::opinion::SHARED_HEADING)
                }
                SharedContent::Locked => {
                    rest("", RestScreen::LockedResult, text::lock::LOCKED_HEADING)
                }
                SharedContent::Result => shared(text::share::SHARED_HEADING),
                SharedContent::Unreadable => shared(text::share::UNREADABLE_HEADING),
            },
        }
    }

    /// The screen that it leads to.
    pub(super) fn screen(&self, context: &RouteContext<'_>) -> Screen {
        self.row(context).screen
    }

    /// The heading of that screen.
    pub(super) fn heading<'a>(&self, context: &RouteContext<'a>) -> &'a str {
        self.row(context).heading
    }

    /// The route at an address, and the key of its framework if it is about one. Any text has a route: an
    /// unknown address is the start.
    pub fn from_fragment(workspaces: &Workspaces, fragment: &str) -> (Self, Option<Rc<str>>) {
        let decoded = percent_decoded(fragment);
        let path = decoded.trim_start_matches('#');
        if path.get(..2).is_some_and(|marker| marker.eq_ignore_ascii_case("s=")) {
            return (Self::Shared(path.get(2..).unwrap_or_default().to_owned()), None);
        }
        let path = path.trim_start_matches('/');
        let of_framework = path.split_once('/').and_then(|(key, rest)| {
            let workspace = workspaces.get(key)?;
            let route = FrameworkRoute::from_path(&workspace.framework, rest)?;
            Some((Self::Framework(route), Some(Rc::clone(&workspace.key))))
        });
        let other = || {
            let context = RouteContext::without_answers(workspaces);
            let plain = Self::PLAIN.iter().find(|route| route.row(&context).address == path);
            let opinion =
                || path.strip_prefix(OPINION).and_then(OpinionStep::from_path).map(Self::Opinion);
            plain.cloned().or_else(opinion).unwrap_or(Self::Start)
        };
        of_framework.unwrap_or_else(|| (other(), None))
    }

    /// Its address, a fragment with its `#`, where its framework is the one that is open.
    pub fn address(&self, workspaces: &Workspaces) -> String {
        let end = match self {
            Self::Shared(code) => return ["#s=", code].concat(),
            Self::Framework(route) => {
                let workspace = workspaces.open();
                return route.address(&workspace.key, &workspace.framework);
            }
            Self::Opinion(OpinionStep::Skill(place)) => ["/", &place.to_string()].concat(),
            Self::Opinion(OpinionStep::End) => "/end".to_owned(),
            Self::Opinion(OpinionStep::ShowTheirs)
            | Self::Start
            | Self::Choose
            | Self::Import
            | Self::EmbedSnippet
            | Self::Restore
            | Self::Tables
            | Self::Team => String::new(),
        };
        let context = RouteContext::without_answers(workspaces);
        ["#/", self.row(&context).address, &*end].concat()
    }
}

impl OpinionStep {
    /// The step at the end of an address.
    fn from_path(end: &str) -> Option<Self> {
        match end.strip_prefix('/') {
            None => end.is_empty().then_some(Self::ShowTheirs),
            Some("end") => Some(Self::End),
            Some(place) => place.parse::<u16>().ok().map(|place| Self::Skill(usize::from(place))),
        }
    }
}

impl From<FrameworkRoute> for Route {
    fn from(route: FrameworkRoute) -> Self {
        Self::Framework(route)
    }
}
