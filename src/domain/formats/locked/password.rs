//! A password that a person has typed.

use std::fmt;

/// A password that a person has typed. It is in no model and in no action: who has it uses it and drops it.
pub struct Password(String);

impl Password {
    /// The fewest characters that something can be locked with. Whoever has the link or file can try as many
    /// passwords as they like, so that a short one would hide nothing.
    pub const FEWEST_CHARS: usize = 12;

    /// A password, as it was typed.
    pub fn new(text: String) -> Self {
        Self(text)
    }

    /// What was typed.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether something can be locked with it.
    pub fn is_long_enough(&self) -> bool {
        self.0.chars().count() >= Self::FEWEST_CHARS
    }
}

/// It must not come into a message by accident.
impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}
