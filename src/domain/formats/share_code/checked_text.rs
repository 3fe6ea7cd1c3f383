//! Bytes as a text of capitals and digits, with a checksum that finds what was changed on the way.

use base32::Alphabet::Crockford;
use crc::{CRC_24_OPENPGP, Crc, NoTable};

const CHECKSUM_BYTES: usize = 3;
const CHECKSUM: Crc<u32, NoTable> = Crc::<u32, NoTable>::new(&CRC_24_OPENPGP);

/// Whether a code that has been brought back to how it was written can have this character. Of all capitals and
/// digits, `I`, `L` and `O` have become digits by then, and only `U` is left that no code has.
pub(super) fn in_alphabet(c: char) -> bool {
    (c.is_ascii_uppercase() || c.is_ascii_digit()) && c != 'U'
}

/// The bytes that the characters of a code stand for. None, if there is a character that no code has.
pub fn to_bytes(code: &str) -> Vec<u8> {
    base32::decode(Crockford, code).unwrap_or_default()
}

/// The characters that stand for these bytes.
pub fn from_bytes(bytes: &[u8]) -> String {
    base32::encode(Crockford, bytes)
}

/// Writes bytes with their checksum behind them.
pub(in crate::domain::formats) fn write_checked(mut bytes: Vec<u8>) -> String {
    let checksum = CHECKSUM.checksum(&bytes).to_be_bytes();
    bytes.extend(checksum.iter().skip(checksum.len() - CHECKSUM_BYTES));
    from_bytes(&bytes)
}

/// The bytes before the checksum, if these are all bytes that a code stands for and the checksum fits them.
pub(in crate::domain::formats) fn checked<'a>(bytes: &'a [u8], code: &str) -> Option<&'a [u8]> {
    // The last character may have bits that reach no byte. They must be zero, or else two codes
    // would read the same and a wrong last character could pass.
    if from_bytes(bytes) != code {
        return None;
    }
    let (data, checksum) = bytes.split_at_checked(bytes.len().checked_sub(CHECKSUM_BYTES)?)?;
    CHECKSUM.checksum(data).to_be_bytes().ends_with(checksum).then_some(data)
}
