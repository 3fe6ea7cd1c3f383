//! Percent-encoding, in which addresses have what may not stand in them.

use percent_encoding::percent_decode_str;
use std::borrow::Cow;

/// A text without its percent-encoding. One of which the bytes are no UTF-8 stays as it is.
pub fn percent_decoded(text: &str) -> Cow<'_, str> {
    percent_decode_str(text).decode_utf8().unwrap_or(Cow::Borrowed(text))
}
