//! The share code: an assessment's ratings as a short text. `docs/share-code.md` is its definition.
//!
//! Version 1, most significant bit first: version (5 bits), the framework's fingerprint (20), the
//! role level compared with, the ratings in groups of five, zeros up to a whole byte; then the
//! CRC-24/OPENPGP of those bytes; all in Crockford's base32. A released code can be read for ever.

mod bits;
mod normalise;

use super::assessment::CompareWith;
use super::framework::{Framework, SkillIndex};
use super::rating::{Rating, Ratings};
use base32::Alphabet::Crockford;
use bits::{BitReader, BitWriter};
use crc::{CRC_24_OPENPGP, CRC_32_ISO_HDLC, Crc, NoTable};
use normalise::normalise;

const VERSION: u8 = 1;
const VERSION_BITS: u32 = 5;
const FINGERPRINT_BITS: u32 = 20;
const GROUP: usize = 5;
const CHECKSUM_BYTES: usize = 3;
/// Longer than any code; what is longer is not looked at.
const MOST_BYTES: usize = 512;

const CHECKSUM: Crc<u32, NoTable> = Crc::<u32, NoTable>::new(&CRC_24_OPENPGP);
const FINGERPRINT: Crc<u32, NoTable> = Crc::<u32, NoTable>::new(&CRC_32_ISO_HDLC);

/// What a share code holds: nothing but ratings and what they are compared with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    /// What the person compared with.
    pub compare_with: CompareWith,
    /// The ratings.
    pub ratings: Ratings,
}

/// Why a text is not a share code that can be opened here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeError {
    /// There is no code in the text.
    Empty,
    /// More characters than a code of this framework has.
    TooLong,
    /// A character that no code has.
    Character(char),
    /// The first character names a version that this edition of the tool does not know.
    Version,
    /// The characters do not fit together: at least one is wrong, missing or too many.
    Checksum,
    /// A whole code, for a framework or an edition that is not the one here.
    OtherFramework,
    /// The checksum is right, and yet the values cannot be: not written by this tool.
    Values,
}

/// Ties a code to the parts of a framework that give its digits their meaning: 20 bits over the ids
/// of framework, edition, levels, skills and role levels. Wording can change without changing it.
pub fn fingerprint(framework: &Framework) -> u32 {
    let mut digest = FINGERPRINT.digest();
    let mut line = |id: &str| {
        digest.update(id.as_bytes());
        digest.update(b"\n");
    };
    line(&framework.id);
    line(&framework.edition);
    framework.scale().for_each(|(_, level)| line(&level.id));
    framework.skills().for_each(|(_, skill)| line(&skill.id));
    framework.role_levels().for_each(|(_, level)| line(&level.id));
    digest.finalize() & ((1 << FINGERPRINT_BITS) - 1)
}

/// Writes a share code.
pub fn encode(framework: &Framework, shared: &Shared) -> String {
    let mut bits = BitWriter::default();
    bits.push(u32::from(VERSION), VERSION_BITS);
    bits.push(fingerprint(framework), FINGERPRINT_BITS);
    let target = match shared.compare_with {
        CompareWith::All => 0,
        CompareWith::RoleLevel(index) => index.place() + 1,
    };
    bits.push(u32::try_from(target).unwrap_or(0), target_bits(framework));

    let radix = radix(framework);
    for group in groups(framework) {
        let digits = group.iter().map(|&skill| match shared.ratings.get(skill).copied() {
            None => 0,
            Some(rating) => u32::from(rating.place()) + 1,
        });
        let number = digits.fold(0, |number, digit| number * radix + digit);
        bits.push(number, group_bits(radix, group.len()));
    }

    let mut bytes = bits.into_bytes();
    let checksum = CHECKSUM.checksum(&bytes).to_be_bytes();
    bytes.extend(checksum.iter().skip(checksum.len() - CHECKSUM_BYTES));
    base32::encode(Crockford, &bytes)
}

/// Reads a share code, or a share link, as a person or a mail program may have left it.
///
/// # Errors
/// The first reason found why the text is not a code of this framework.
pub fn decode(framework: &Framework, text: &str) -> Result<Shared, CodeError> {
    let code = normalise(text);
    if code.is_empty() {
        return Err(CodeError::Empty);
    }
    if code.len() > MOST_BYTES {
        return Err(CodeError::TooLong);
    }
    let in_alphabet = |c: char| base32::decode(Crockford, &c.to_string()).is_some();
    if let Some(other) = code.chars().find(|&c| !in_alphabet(c)) {
        return Err(CodeError::Character(other));
    }
    let bytes = base32::decode(Crockford, &code).unwrap_or_default();
    if bytes.first().is_some_and(|byte| byte >> (8 - VERSION_BITS) != VERSION) {
        return Err(CodeError::Version);
    }

    let expected = data_bytes(framework);
    let Some(data) = checked_data(bytes, &code) else {
        let longest = ((expected + CHECKSUM_BYTES) * 8).div_ceil(5);
        let too_long = code.len() > longest;
        return Err(if too_long { CodeError::TooLong } else { CodeError::Checksum });
    };

    let mut bits = bits::read(&data);
    bits.take(VERSION_BITS);
    if bits.take(FINGERPRINT_BITS) != Some(fingerprint(framework)) {
        return Err(CodeError::OtherFramework);
    }
    if data.len() != expected {
        return Err(CodeError::Values);
    }
    read_values(framework, bits).ok_or(CodeError::Values)
}

/// The bytes before the checksum, if the checksum fits them.
fn checked_data(mut bytes: Vec<u8>, code: &str) -> Option<Vec<u8>> {
    // The last character may have bits that reach no byte. They must be zero, or else two codes
    // would read the same and a wrong last character could pass.
    if base32::encode(Crockford, &bytes) != code {
        return None;
    }
    let checksum = bytes.split_off(bytes.len().checked_sub(CHECKSUM_BYTES)?);
    let actual = CHECKSUM.checksum(&bytes).to_be_bytes();
    actual.ends_with(&checksum).then_some(bytes)
}

fn read_values(
    framework: &Framework,
    mut bits: BitReader<impl Iterator<Item = bool>>,
) -> Option<Shared> {
    let target = bits.take(target_bits(framework))?;
    let compare_with = match target.checked_sub(1) {
        None => CompareWith::All,
        Some(place) => {
            CompareWith::RoleLevel(framework.role_level_at(usize::try_from(place).ok()?)?)
        }
    };

    let radix = radix(framework);
    let mut ratings = Ratings::default();
    for group in groups(framework) {
        let mut number = bits.take(group_bits(radix, group.len()))?;
        for &skill in group.iter().rev() {
            if let Some(place) = (number % radix).checked_sub(1) {
                let rating = Rating::at_place(framework, u8::try_from(place).ok()?)?;
                ratings.set(skill, Some(rating));
            }
            number /= radix;
        }
        if number != 0 {
            return None;
        }
    }
    bits.rest_is_zero().then_some(Shared { compare_with, ratings })
}

/// How many values a skill can have: unrated, not yet, and each level.
fn radix(framework: &Framework) -> u32 {
    u32::try_from(framework.scale_len()).unwrap_or(0) + 2
}

fn groups(framework: &Framework) -> Vec<Vec<SkillIndex>> {
    let skills: Vec<_> = framework.skills().map(|(index, _)| index).collect();
    skills.chunks(GROUP).map(<[_]>::to_vec).collect()
}

/// Bits that hold any number of `digits` digits in base `radix`.
fn group_bits(radix: u32, digits: usize) -> u32 {
    let values = (0..digits).fold(1, |values: u32, _| values.saturating_mul(radix));
    bits_for(values - 1)
}

fn target_bits(framework: &Framework) -> u32 {
    bits_for(u32::try_from(framework.role_levels_len()).unwrap_or(u32::MAX))
}

fn bits_for(largest: u32) -> u32 {
    u32::BITS - largest.leading_zeros()
}

/// How many bytes a code of this framework has before its checksum.
fn data_bytes(framework: &Framework) -> usize {
    let radix = radix(framework);
    let ratings: u32 = groups(framework).iter().map(|g| group_bits(radix, g.len())).sum();
    let bits = VERSION_BITS + FINGERPRINT_BITS + target_bits(framework) + ratings;
    usize::try_from(bits.div_ceil(8)).unwrap_or(usize::MAX)
}
