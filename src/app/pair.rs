//! Two things that are put side by side, of which the person may have chosen either.

/// Two things that are put side by side, of which the person may have chosen either.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pair<T> {
    pub(super) from: Option<T>,
    pub(super) to: Option<T>,
}

impl<T> Default for Pair<T> {
    fn default() -> Self {
        Self { from: None, to: None }
    }
}

impl<T> Pair<T> {
    /// Chooses the first. The second stays as it is on screen.
    pub(super) fn choose_from(&mut self, from: T, shown_to: T) {
        *self = Self { from: Some(from), to: Some(shown_to) };
    }

    /// Chooses the second. The first stays as it is on screen.
    pub(super) fn choose_to(&mut self, to: T, shown_from: T) {
        *self = Self { from: Some(shown_from), to: Some(to) };
    }
}
