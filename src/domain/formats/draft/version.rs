//! The versions of the draft, and which of them an assessment needs.

use crate::domain::assessment::Assessment;
use crate::domain::framework::Framework;

/// A version of the draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DraftVersion {
    /// For frameworks where there is no choice of roles.
    First,
    /// For those where there is one.
    Second,
    /// With when skills were last used, and the prompts that the person has dismissed.
    Third,
    /// With the plan.
    Fourth,
    /// With the history.
    Fifth,
    /// With ratings from a quick pass.
    Sixth,
}

impl DraftVersion {
    /// The lowest version that can hold an assessment, so that an earlier copy of the tool in another tab can
    /// read most drafts.
    pub(super) fn of(framework: &Framework, assessment: &Assessment) -> Self {
        let used = framework.skills().any(|(skill, _)| assessment.last_used(skill).is_some());
        if framework.skills().any(|(skill, _)| assessment.is_quick(skill)) {
            Self::Sixth
        } else if !assessment.history.is_empty() {
            Self::Fifth
        } else if assessment.has_plan() {
            Self::Fourth
        } else if used || !assessment.dismissed.is_empty() {
            Self::Third
        } else if framework.has_several_roles() {
            Self::Second
        } else {
            Self::First
        }
    }

    /// The number that stands in a draft.
    pub(super) fn number(self) -> f64 {
        match self {
            Self::First => 1.0,
            Self::Second => 2.0,
            Self::Third => 3.0,
            Self::Fourth => 4.0,
            Self::Fifth => 5.0,
            Self::Sixth => 6.0,
        }
    }

    /// Whether there is a version with this number. Equality is exact, because the numbers are whole and
    /// written as such.
    pub(super) fn exists(number: f64) -> bool {
        let all = [Self::First, Self::Second, Self::Third, Self::Fourth, Self::Fifth, Self::Sixth];
        all.map(Self::number).contains(&number)
    }
}
