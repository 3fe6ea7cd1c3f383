//! The share code: an assessment's ratings as a short text. `docs/share-code.md` is its definition.
//!
//! Most significant bit first: version (5 bits), the framework's fingerprint (20), what the version
//! holds, zeros up to a whole byte; then the CRC-24/OPENPGP of those bytes; all in Crockford's
//! base32. Version 1 holds every skill of a framework, version 3 those of one role and others that
//! are rated, version 4 somebody else's view beside them. A released code can be read for ever.

mod bits;
mod checked_text;
mod normalise;
mod opinion_name;
mod ratings;

use crate::domain::assessment::compare_with::CompareWith;
use crate::domain::assessment::opinion::Opinion;
use crate::domain::assessment::rating_set::RatingSet;
use crate::domain::framework::{FINGERPRINT_BITS, Framework, RoleIndex, RoleLevelIndex};
use bits::{BitReader, BitWriter, bits_for, number_of, place_of};
use checked_text::in_alphabet;
pub(super) use checked_text::{checked, write_checked};
pub use checked_text::{from_bytes, to_bytes};
pub use normalise::normalise;
use opinion_name::{read_name, write_name};
use ratings::{read_ratings, write_ratings};

/// The version with all skills of a framework.
const ALL_SKILLS: u8 = 1;
/// The version with the skills of a role. There never was a version 2, and test vectors refuse it.
const SKILLS_OF_ROLE: u8 = 3;
/// The version with either, and a second opinion.
const WITH_OPINION: u8 = 4;
/// The version of a code that is locked with a password. Codes with more in them can never have it, because five
/// bits hold no higher one.
pub(super) const LOCKED_VERSION: u8 = 31;
const VERSION_BITS: u32 = 5;
/// The longest text that is looked at, in bytes: longer than any link with any code in it, with a hyphen
/// behind every few characters. It is checked first, because undoing what was done to a code takes time.
const MOST_TEXT_BYTES: usize = 16_384;
/// The longest code, in bytes. Two people's ratings of a framework with as many skills and roles as one may
/// have, and the longest name, take 6,400.
pub const MOST_BYTES: usize = 8192;
/// Longer than any code that a person is likely to have, in bytes.
const LIKELY_BYTES: usize = 512;

/// Why a text is not a share code that can be opened here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeError {
    /// There is no code in the text.
    Empty,
    /// More characters than a code has.
    TooLong,
    /// A character that no code has.
    Character(char),
    /// The first character names a version that this edition of the tool does not know.
    Version,
    /// It is locked with a password.
    Locked,
    /// The characters do not fit together: at least one is wrong, missing or too many.
    Checksum,
    /// A whole code, for a framework or an edition that is not here.
    OtherFramework,
    /// The checksum is right, but the framework has no such values: this tool did not write the code.
    Values,
}

/// The version that codes of a framework have, if there is no second opinion in them.
fn version(framework: &Framework) -> u8 {
    if framework.has_several_roles() { SKILLS_OF_ROLE } else { ALL_SKILLS }
}

/// Writes a share code of the lowest version that holds what is shared, in capitals and digits.
pub fn encode(framework: &Framework, rating_set: &RatingSet) -> String {
    let mut bits = BitWriter::default();
    let version = if rating_set.opinion.is_some() { WITH_OPINION } else { version(framework) };
    bits.push(u32::from(version), VERSION_BITS);
    bits.push(framework.fingerprint, FINGERPRINT_BITS);
    if framework.has_several_roles() {
        bits.push(number_of(rating_set.role.map(RoleIndex::place)), role_bits(framework));
    }
    let counted = framework.skills_for(rating_set.role);
    let role_level = rating_set.compare_with.role_level().map(RoleLevelIndex::place);
    bits.push(number_of(role_level), role_level_bits(framework));

    write_ratings(framework, &mut bits, &counted, &rating_set.ratings);
    if let Some(opinion) = &rating_set.opinion {
        write_ratings(framework, &mut bits, &counted, &opinion.ratings);
        write_name(&mut bits, &opinion.name);
    }

    write_checked(bits.into_bytes())
}

/// Reads a share code, or a share link, as a person or a mail program may have left it, and says which of the
/// frameworks it is for.
///
/// # Errors
/// The first reason found why the text is not a code of one of these frameworks.
pub fn decode<'a>(
    frameworks: impl IntoIterator<Item = &'a Framework>,
    text: &str,
) -> Result<(&'a Framework, RatingSet), CodeError> {
    if text.len() > MOST_TEXT_BYTES {
        return Err(CodeError::TooLong);
    }
    let code = normalise(text);
    if code.is_empty() {
        return Err(CodeError::Empty);
    }
    if code.len() > MOST_BYTES {
        return Err(CodeError::TooLong);
    }
    if let Some(other) = code.chars().find(|&c| !in_alphabet(c)) {
        return Err(CodeError::Character(other));
    }
    let bytes = to_bytes(&code);
    let mut bits = BitReader::new(&bytes);
    let version_read = bits.take(VERSION_BITS).and_then(|version| u8::try_from(version).ok());
    let versions = [ALL_SKILLS, SKILLS_OF_ROLE, WITH_OPINION, LOCKED_VERSION];
    if version_read.is_some_and(|version| !versions.contains(&version)) {
        return Err(CodeError::Version);
    }
    let with_opinion = version_read == Some(WITH_OPINION);
    let fingerprint = bits.take(FINGERPRINT_BITS);
    let mut frameworks = frameworks.into_iter();
    let framework = frameworks.find(|f| {
        (with_opinion || Some(version(f)) == version_read) && Some(f.fingerprint) == fingerprint
    });

    let Some(data) = checked(&bytes, &code) else {
        let known = framework.filter(|_| !with_opinion);
        let longest = known.and_then(code_length).unwrap_or(LIKELY_BYTES);
        let too_long = code.len() > longest;
        return Err(if too_long { CodeError::TooLong } else { CodeError::Checksum });
    };
    if version_read == Some(LOCKED_VERSION) {
        return Err(CodeError::Locked);
    }
    let framework = framework.ok_or(CodeError::OtherFramework)?;
    let mut bits = BitReader::new(data);
    bits.take(VERSION_BITS + FINGERPRINT_BITS);
    let rating_set = read_values(framework, with_opinion, &mut bits).ok_or(CodeError::Values)?;
    // Written once more it must be the same, or else several codes would say the same.
    let whole = encode(framework, &rating_set) == code;
    if whole { Ok((framework, rating_set)) } else { Err(CodeError::Values) }
}

fn read_values(
    framework: &Framework,
    with_opinion: bool,
    bits: &mut BitReader<'_>,
) -> Option<RatingSet> {
    let mut role = None;
    if framework.has_several_roles()
        && let Some(place) = place_of(bits.take(role_bits(framework))?)?
    {
        role = Some(framework.role_at(place)?);
    }
    let counted = framework.skills_for(role);
    let compare_with = match place_of(bits.take(role_level_bits(framework))?)? {
        None => CompareWith::All,
        Some(place) => CompareWith::RoleLevel(framework.role_level_at(place)?),
    };
    let ratings = read_ratings(framework, bits, &counted)?;
    let mut opinion = None;
    if with_opinion {
        let ratings = read_ratings(framework, bits, &counted)?;
        opinion = Some(Opinion { ratings, name: read_name(bits)? });
    }
    Some(RatingSet { role, compare_with, ratings, opinion })
}

fn role_bits(framework: &Framework) -> u32 {
    bits_for(number_of(framework.roles_len().checked_sub(1)))
}

fn role_level_bits(framework: &Framework) -> u32 {
    bits_for(number_of(framework.role_levels_len().checked_sub(1)))
}

/// How many characters a code of this framework has, where all have the same.
fn code_length(framework: &Framework) -> Option<usize> {
    (version(framework) == ALL_SKILLS).then(|| encode(framework, &RatingSet::default()).len())
}
