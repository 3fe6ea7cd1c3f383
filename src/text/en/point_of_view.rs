//! Who is spoken of: the reader or somebody else, as a person or as an organisation.

use super::count;
use crate::domain::framework::{Framework, Subject};

/// Who is spoken of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PointOfView {
    /// Whose ratings they are.
    pub whose: Whose,
    /// What is rated: a person's skills, or conditions in an organisation.
    pub subject: Subject,
}

/// Whose ratings the words are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The reader's own.
    Yours,
    /// Somebody else's.
    Theirs,
}

impl PointOfView {
    /// The reader's own, for this framework.
    pub fn yours(framework: &Framework) -> Self {
        Self { whose: Whose::Yours, subject: framework.subject }
    }

    /// Somebody else's, for this framework.
    pub fn theirs(framework: &Framework) -> Self {
        Self { whose: Whose::Theirs, subject: framework.subject }
    }

    /// "You meet", "Your organisation meets".
    pub(super) fn meet(self) -> &'static str {
        match (self.whose, self.subject) {
            (Whose::Yours, Subject::Person) => "You meet",
            (Whose::Theirs, Subject::Person) => "They meet",
            (Whose::Yours, Subject::Organisation) => "Your organisation meets",
            (Whose::Theirs, Subject::Organisation) => "Their organisation meets",
        }
    }

    /// "you are", "your organisation is", inside a sentence.
    pub(super) fn are(self) -> &'static str {
        match (self.whose, self.subject) {
            (Whose::Yours, Subject::Person) => "you are",
            (Whose::Theirs, Subject::Person) => "they are",
            (Whose::Yours, Subject::Organisation) => "your organisation is",
            (Whose::Theirs, Subject::Organisation) => "their organisation is",
        }
    }

    /// "You have rated".
    pub(super) fn have_rated(self) -> &'static str {
        match self.whose {
            Whose::Yours => "You have rated",
            Whose::Theirs => "They have rated",
        }
    }
}

/// "1 skill", "2 conditions".
pub fn rated_things(subject: Subject, number: usize) -> String {
    match subject {
        Subject::Person => count(number, "skill", "skills"),
        Subject::Organisation => count(number, "condition", "conditions"),
    }
}

/// "Skill", "Condition".
pub fn rated_thing(subject: Subject) -> &'static str {
    match subject {
        Subject::Person => "Skill",
        Subject::Organisation => "Condition",
    }
}
