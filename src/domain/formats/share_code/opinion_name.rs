//! The name of who gave a second opinion, in a code.

use super::bits::{BitReader, BitWriter};
use crate::domain::assessment::opinion::Opinion;

/// The length of a name in bytes stands before it in this many bits: enough, because a name has
/// [`OPINION_NAME_MAX`](crate::domain::assessment::opinion::OPINION_NAME_MAX) characters at the most, and a
/// character four bytes.
const LENGTH_BITS: u32 = 8;

/// Writes a name as [`Opinion::name_of`] makes it.
pub(super) fn write_name(bits: &mut BitWriter, name: &str) {
    let name = Opinion::name_of(name);
    bits.push(u32::try_from(name.len()).unwrap_or(0), LENGTH_BITS);
    for byte in name.bytes() {
        bits.push(byte.into(), 8);
    }
}

/// Reads what [`write_name`] wrote. `None` if there are too few bits, or if they are no text.
pub(super) fn read_name(bits: &mut BitReader<'_>) -> Option<String> {
    let length = bits.take(LENGTH_BITS)?;
    let mut bytes = Vec::new();
    for _ in 0..length {
        bytes.push(u8::try_from(bits.take(8)?).ok()?);
    }
    String::from_utf8(bytes).ok()
}
