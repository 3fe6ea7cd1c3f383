//! A second opinion: somebody else's view of the skills that a person has shared.

use super::rating::Ratings;

/// The longest name of who gave an opinion, in characters.
pub const OPINION_NAME_MAX: usize = 60;

/// Somebody else's view of the same skills.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opinion {
    /// How they rate the skills.
    pub ratings: Ratings,
    /// Who they are, if they have chosen to say so; else empty.
    pub name: String,
}

impl Opinion {
    /// A name as it can be part of a share code: on one line, without spaces around it, and cut at
    /// [`OPINION_NAME_MAX`] characters.
    pub fn name_of(text: &str) -> String {
        let spaced = text.chars().map(|c| if c.is_control() { ' ' } else { c });
        let name: String = spaced.collect();
        name.trim().chars().take(OPINION_NAME_MAX).collect::<String>().trim_end().to_owned()
    }
}
