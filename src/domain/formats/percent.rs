//! Percent-encoding, in which addresses have what may not stand in them.

use percent_encoding::percent_decode_str;
use std::borrow::Cow;

/// A text without its percent-encoding. What is no UTF-8 becomes U+FFFD, as `docs/share-code.md` says: an address can
/// have more in it than a code.
pub fn percent_decoded(text: &str) -> Cow<'_, str> {
    percent_decode_str(text).decode_utf8_lossy()
}
