//! The screens, and each one's address: the fragment that stands for it in the page's address.

use crate::domain::framework::{Framework, SkillIndex};

/// What the person is looking at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    /// What this is; the draft found here; a code to paste.
    Start,
    /// Which role level to compare with.
    Role,
    /// All skills with their ratings.
    Skills,
    /// One skill.
    Skill(SkillIndex),
    /// The ratings beside the role level.
    Result,
    /// Link and code.
    Share,
    /// Somebody's result, opened from this code or link. The text may be anything.
    Shared(String),
    /// Source, edition and licence of the framework.
    About,
}

impl Screen {
    /// The screen at an address. Any text has one: an unknown address is the start.
    pub fn at(framework: &Framework, fragment: &str) -> Self {
        let decoded = percent_encoding::percent_decode_str(fragment).decode_utf8_lossy();
        let path = decoded.trim_start_matches('#');
        if path.get(..2).is_some_and(|marker| marker.eq_ignore_ascii_case("s=")) {
            return Self::Shared(path.get(2..).unwrap_or_default().to_owned());
        }
        match path {
            "/role" => Self::Role,
            "/skills" => Self::Skills,
            "/result" => Self::Result,
            "/share" => Self::Share,
            "/about" => Self::About,
            other => other
                .strip_prefix("/skill/")
                .and_then(|id| framework.skill_with_id(id))
                .map_or(Self::Start, Self::Skill),
        }
    }

    /// The screen's address, a fragment with its `#`.
    pub fn address(&self, framework: &Framework) -> String {
        match self {
            Self::Start => "#/".to_owned(),
            Self::Role => "#/role".to_owned(),
            Self::Skills => "#/skills".to_owned(),
            Self::Skill(index) => {
                let id = framework.skill(*index).map_or("", |skill| &skill.id);
                format!("#/skill/{id}")
            }
            Self::Result => "#/result".to_owned(),
            Self::Share => "#/share".to_owned(),
            Self::Shared(code) => format!("#s={code}"),
            Self::About => "#/about".to_owned(),
        }
    }
}
