//! What happens to a draft when storage speaks of it. It is one table, because each pair that is forgotten is a
//! way to lose answers.
//!
//! Nothing that is unsaved here is ever replaced unasked, and nothing is ever merged.

/// What this page has of a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Here {
    /// No answers, and storage has not been read yet.
    Unread,
    /// What storage had when it was last read or written.
    InStep {
        /// Whether the person is looking at these answers. What they look at does not change unasked.
        in_sight: bool,
    },
    /// Answers that are not in storage.
    Unsaved,
    /// The person has been asked which draft to use, and has not said.
    Asked,
}

/// What storage says of a draft that is not the one here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Other {
    /// Storage has this one, as was found on reading it.
    Found,
    /// Another tab or window has stored or deleted it.
    ChangedElsewhere,
    /// The journal has a newer one than storage, because the browser stopped suddenly.
    Newer,
    /// The journal has another one than storage, and nobody knows which is the newer.
    Apart,
}

/// What becomes of the draft here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Decision {
    /// The other one takes its place.
    Take,
    /// The other one takes its place, and is stored.
    TakeAndSave,
    /// The person is asked.
    Ask,
}

/// What becomes of the draft here when storage has another one.
pub(super) fn decide(here: Here, other: Other) -> Decision {
    match (here, other) {
        (Here::Unsaved | Here::Asked, _)
        | (Here::InStep { .. }, Other::Apart)
        | (Here::InStep { in_sight: true }, Other::ChangedElsewhere) => Decision::Ask,
        (Here::Unread | Here::InStep { .. }, Other::Found)
        | (Here::Unread | Here::InStep { in_sight: false }, Other::ChangedElsewhere) => {
            Decision::Take
        }
        (Here::Unread | Here::InStep { .. }, Other::Newer) | (Here::Unread, Other::Apart) => {
            Decision::TakeAndSave
        }
    }
}
