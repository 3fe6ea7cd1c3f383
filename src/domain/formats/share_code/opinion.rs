//! Somebody else's view of the skills that a person has shared.

use super::bits::{BitReader, BitWriter};
use crate::domain::assessment::rating::Ratings;

/// The longest name of who gave an opinion, in characters.
pub const OPINION_NAME_MAX: usize = 60;
/// The length of a name in bytes stands before it in this many bits: a character has four at the most.
const LENGTH_BITS: u32 = 8;

/// Somebody else's view of the same skills.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opinion {
    /// How they rate the skills.
    pub ratings: Ratings,
    /// Who they are, if they have chosen to say so.
    pub name: String,
}

impl Opinion {
    /// A name as it can be part of a code: on one line, and not too long.
    pub fn name_of(text: &str) -> String {
        let spaced = text.chars().map(|c| if c.is_control() { ' ' } else { c });
        let name: String = spaced.collect();
        name.trim().chars().take(OPINION_NAME_MAX).collect::<String>().trim_end().to_owned()
    }

    pub(super) fn write_name(&self, bits: &mut BitWriter) {
        let name = Self::name_of(&self.name);
        bits.push(u32::try_from(name.len()).unwrap_or(0), LENGTH_BITS);
        for byte in name.bytes() {
            bits.push(byte.into(), 8);
        }
    }
}

pub(super) fn read_name(bits: &mut BitReader<'_>) -> Option<String> {
    let length = bits.take(LENGTH_BITS)?;
    let mut bytes = Vec::new();
    for _ in 0..length {
        bytes.push(u8::try_from(bits.take(8)?).ok()?);
    }
    String::from_utf8(bytes).ok()
}
