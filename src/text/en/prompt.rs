//! Prompts: what is worth a second look.

use crate::domain::assessment::prompt::Prompt;

/// Heads what is worth a second look.
pub const HEADING: &str = "Worth a second look";
/// How many there are.
pub fn gist(prompts: usize) -> String {
    super::count(prompts, "question about your answers", "questions about your answers")
}
/// What that is.
pub const INTRO: &str = "You may have good reasons. Nothing here changes your result.";
/// A question to the person. The skill and the level are by name.
pub fn prompt(prompt: Prompt, skill: &str, level: &str) -> String {
    match prompt {
        Prompt::NoExample(_) => format!("{skill}: {level}, and no example. What shows it?"),
        Prompt::NotUsed(_) => {
            format!("{skill}: {level}, last used more than three years ago. Is it still so?")
        }
        Prompt::AllTheSame => {
            format!("Every skill is rated the same: {level}. Are some stronger than others?")
        }
    }
}
/// On the link to the skill.
pub fn look(skill: &str) -> String {
    format!("Look at {}", super::in_sentence(skill))
}
/// On the button that dismisses it.
pub const DISMISS: &str = "Do not ask again";
