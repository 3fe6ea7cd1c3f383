//! The result, one's own or a shared one.

use super::comparison::Whose;
use super::in_sentence;

/// The heading over one's own result.
pub const HEADING: &str = "Your result";
/// When nothing is rated yet.
pub const NOTHING_RATED: &str =
    "You have not rated any skills yet. Rate one or more to see a result.";
/// On the link to the skills from there.
pub const RATE_SKILLS: &str = "Rate your skills";
/// Labels the choice of role level.
pub const COMPARE_WITH: &str = "Compare with";
/// Heads the plot and the table.
pub fn skills_heading(whose: Whose) -> &'static str {
    match whose {
        Whose::Yours => "Your skills, widest gap first",
        Whose::Theirs => "Their skills, widest gap first",
    }
}
/// Heads the plot and the table when there is no one role level.
pub fn all_skills_heading(whose: Whose) -> &'static str {
    match whose {
        Whose::Yours => "Your skills",
        Whose::Theirs => "Their skills",
    }
}
/// What the filled mark of the plot stands for, and the column of ratings.
pub fn rated(whose: Whose) -> &'static str {
    match whose {
        Whose::Yours => "Your level",
        Whose::Theirs => "Their level",
    }
}
/// What the open mark of the plot stands for.
pub fn asked(role_level: &str) -> String {
    format!("Asked for by {}", in_sentence(role_level))
}
/// Stands for the plot where it cannot be seen.
pub const PLOT_ALTERNATIVE: &str = "Plot of each skill’s level. The table below says the same.";
/// Names the table.
pub fn table_caption(role_level: Option<&str>) -> String {
    role_level.map_or_else(
        || "Level of each skill".to_owned(),
        |name| format!("Each skill beside {}", in_sentence(name)),
    )
}
/// Heads the column of skills.
pub const COLUMN_SKILL: &str = "Skill";
/// Heads the column of requirements.
pub const COLUMN_ASKED: &str = "Asked for";
/// Heads the column of differences.
pub const COLUMN_DIFFERENCE: &str = "Difference";
/// Heads the statements of the next levels up.
pub const NEXT_HEADING: &str = "The next level up";
/// Says what these are.
pub const NEXT_INTRO: &str =
    "For each skill that is below, this is what the next level looks like.";
/// From one level to the next.
pub fn next(from: &str, to: &str) -> String {
    format!("From {} to {}", in_sentence(from), in_sentence(to))
}
/// Heads the role levels.
pub const ROLE_LEVELS_HEADING: &str = "All role levels";
/// A role level that is met.
pub const MET: &str = "Met";
/// A role level that is not met.
pub const NOT_MET: &str = "Not met";
/// Introduces requirements that fall.
pub const FALLS_INTRO: &str =
    "In this edition a higher role level can ask for less. We show it as published:";
/// Heads the rule.
pub const RULE_HEADING: &str = "How this is worked out";
/// The rule, so that anyone can check it by hand.
pub const RULE: &str = "A role level is met when every skill it asks for is rated at or above the \
    level asked for. Being above in one skill never makes up for being below in another. “Not yet” \
    is one level below awareness. A skill that is not rated is counted apart, never as zero. Role \
    levels are not a ladder: you can meet one and not the one before it. There is no overall score.";
/// On the button to the share screen.
pub const SHARE: &str = "Share your result";
/// On the button that prints.
pub const PRINT: &str = "Print this page";
/// The screen in a link.
pub const PLACE: &str = "your result";
/// On paper, where the result comes from.
pub fn edition(title: &str, date: &str) -> String {
    format!("Framework: {title}, edition of {date}.")
}
