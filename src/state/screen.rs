//! The screens, and each one's address: the fragment that stands for it in the page's address.

use super::{Library, Step};
use crate::domain::framework::{Framework, SkillIndex};
use std::rc::Rc;

/// What the person is looking at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    /// What this is; the drafts found here; a code to paste.
    Start,
    /// What to rate.
    Choose,
    /// A framework file of one's own.
    Bring,
    /// The code that puts the widget on a page.
    Embed,
    /// Everything that is kept as a file, and back.
    Data,
    /// Several people's results.
    Team,
    /// A second opinion on somebody's result.
    Opinion(Step),
    /// A screen about the framework that is open.
    Of(Topic),
    /// Somebody's result, opened from this code or link. The text may be anything.
    Shared(String),
}

/// What a screen about a framework shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// Which role.
    Roles,
    /// Which role level to compare with.
    RoleLevel,
    /// All skills with their ratings.
    Skills,
    /// One skill.
    Skill(SkillIndex),
    /// Which role's skills to add.
    AddSkills,
    /// Ratings from the edition before.
    CarryOver,
    /// The ratings beside the role level.
    Result,
    /// What the person wants to do about skills that are below.
    Plan,
    /// The role levels that are nearest to the ratings.
    Nearest,
    /// What one role level asks for beside what another does.
    Between,
    /// Link and code.
    Share,
    /// The result as text and as a table.
    Export,
    /// What the ratings were before.
    History,
    /// Source, edition and licence of the framework.
    About,
}

impl Topic {
    /// All but single skills, with their addresses.
    const ADDRESSES: [(Self, &'static str); 13] = [
        (Self::Roles, "roles"),
        (Self::RoleLevel, "role-level"),
        (Self::Skills, "skills"),
        (Self::AddSkills, "add-skills"),
        (Self::CarryOver, "carry-over"),
        (Self::Result, "result"),
        (Self::Plan, "plan"),
        (Self::Nearest, "nearest"),
        (Self::Between, "role-levels"),
        (Self::Share, "share"),
        (Self::Export, "export"),
        (Self::History, "history"),
        (Self::About, "about"),
    ];

    /// All but single skills.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::ADDRESSES.iter().map(|(topic, _)| *topic)
    }

    fn at(framework: &Framework, path: &str) -> Option<Self> {
        if let Some(id) = path.strip_prefix("skill/") {
            return framework.skill_with_id(id).map(Self::Skill);
        }
        Self::ADDRESSES.iter().find(|(_, address)| *address == path).map(|(topic, _)| *topic)
    }
}

impl Topic {
    /// Its address for the framework with this key.
    pub fn address(self, key: &str, framework: Option<&Framework>) -> String {
        let skill = match self {
            Self::Skill(index) => framework.and_then(|f| f.skill(index)).map_or("", |s| &s.id),
            _ => "",
        };
        let named = Self::ADDRESSES.iter().find(|(topic, _)| *topic == self);
        let name = named.map_or("skill/", |(_, address)| *address);
        ["#/", key, "/", name, skill].concat()
    }
}

impl Screen {
    /// Whether its code is loaded when it is opened: what most people do not open in most of their
    /// visits.
    pub(super) fn is_later(&self) -> bool {
        match self {
            Self::Bring | Self::Embed | Self::Data | Self::Team | Self::Opinion(_) => true,
            Self::Of(topic) => matches!(
                topic,
                Topic::AddSkills
                    | Topic::CarryOver
                    | Topic::Plan
                    | Topic::Nearest
                    | Topic::Between
                    | Topic::Export
                    | Topic::History
                    | Topic::About
            ),
            Self::Start | Self::Choose | Self::Shared(_) => false,
        }
    }

    /// The screen at an address, and the key of its framework if it is about one. Any text has a
    /// screen: an unknown address is the start.
    pub fn at(library: &Library, fragment: &str) -> (Self, Option<Rc<str>>) {
        let decoded = percent_encoding::percent_decode_str(fragment).decode_utf8_lossy();
        let path = decoded.trim_start_matches('#');
        if path.get(..2).is_some_and(|marker| marker.eq_ignore_ascii_case("s=")) {
            return (Self::Shared(path.get(2..).unwrap_or_default().to_owned()), None);
        }
        let path = path.trim_start_matches('/');
        let of = path.split_once('/').and_then(|(key, rest)| {
            let entry = library.get(key)?;
            Some((Self::Of(Topic::at(&entry.framework, rest)?), Some(entry.key.clone())))
        });
        let other = match path {
            "choose" => Self::Choose,
            "bring" => Self::Bring,
            "embed" => Self::Embed,
            "data" => Self::Data,
            "team" => Self::Team,
            "opinion" => Self::Opinion(Step::Sight),
            "opinion/end" => Self::Opinion(Step::End),
            path => match path.strip_prefix("opinion/").and_then(|place| place.parse::<u16>().ok())
            {
                Some(place) => Self::Opinion(Step::Skill(usize::from(place))),
                None => Self::Start,
            },
        };
        of.unwrap_or((other, None))
    }

    /// The screen's address, a fragment with its `#`, in a library where its framework is open.
    pub fn address(&self, library: &Library) -> String {
        let topic = match self {
            Self::Start => return "#/".to_owned(),
            Self::Choose => return "#/choose".to_owned(),
            Self::Bring => return "#/bring".to_owned(),
            Self::Embed => return "#/embed".to_owned(),
            Self::Data => return "#/data".to_owned(),
            Self::Team => return "#/team".to_owned(),
            Self::Opinion(Step::Sight) => return "#/opinion".to_owned(),
            Self::Opinion(Step::End) => return "#/opinion/end".to_owned(),
            Self::Opinion(Step::Skill(place)) => {
                return ["#/opinion/", &place.to_string()].concat();
            }
            Self::Shared(code) => return ["#s=", code].concat(),
            Self::Of(topic) => topic,
        };
        let entry = library.open();
        topic.address(&entry.key, Some(&entry.framework))
    }
}

impl From<Topic> for Screen {
    fn from(topic: Topic) -> Self {
        Self::Of(topic)
    }
}
