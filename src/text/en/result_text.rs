//! A person's result as plain text, for an e-mail or a form.

use super::comparison as words;
use super::point_of_view::PointOfView;
use super::{edition, in_sentence, name_and_edition, skill};
use crate::domain::analysis::comparison::compare_answers;
use crate::domain::assessment::{Assessment, CompareWith};
use crate::domain::framework::{Framework, SkillIndex};

/// The result: what it is for, the sentence, each skill with its example, and the source. Lines are short
/// enough to be read in a mail; what a person has written stays as it is.
pub fn result_text(
    framework: &Framework,
    answers: &Assessment,
    compare_with: CompareWith,
) -> String {
    let voice = PointOfView::yours(framework);
    let role = answers.role_in(framework).and_then(|role| framework.role(role));
    let mut text = name_and_edition(framework, role);
    text.push('\n');
    let comparison = compare_answers(framework, answers, compare_with);
    text.push_str(&words::result(voice, framework, answers, comparison.as_ref()));
    text.push_str("\n\n");
    match &comparison {
        Some(comparison) => {
            for row in comparison.by_gap() {
                let level = words::rating(framework, row.rating);
                let asked = in_sentence(words::requirement(framework, row.requirement));
                let standing = in_sentence(&words::standing(row.standing));
                let said = [level, " (asked for: ", &*asked, "; ", &*standing, ")"].concat();
                line(&mut text, framework, answers, row.index, &said);
            }
        }
        None => {
            for index in answers.listed_skills(framework) {
                let said = words::rating(framework, answers.rating(index));
                line(&mut text, framework, answers, index, said);
            }
        }
    }
    let plan = super::plan::lines(framework, answers, compare_with);
    if !plan.is_empty() {
        text.push('\n');
        text.push_str(super::plan::HEADING);
        text.push('\n');
        for step in plan {
            text.push_str("- ");
            text.push_str(&step.replace('\n', "\n  "));
            text.push('\n');
        }
    }
    text.push('\n');
    text.push_str(&super::result::edition(&edition(framework)));
    text
}

fn line(
    text: &mut String,
    framework: &Framework,
    answers: &Assessment,
    index: SkillIndex,
    said: &str,
) {
    let name = framework.skill(index).map_or("", |skill| &skill.name);
    for part in [name, ": ", said, "\n"] {
        text.push_str(part);
    }
    if let Some(used) = answers.last_used(index) {
        for part in ["  ", LAST_USED, skill::last_used(used), "\n"] {
            text.push_str(part);
        }
    }
    let example = answers.evidence(index).trim();
    if !example.is_empty() {
        text.push_str("  ");
        text.push_str(EXAMPLE);
        // Lines of the person's own stay below their skill.
        text.push_str(&example.replace('\n', "\n  "));
        text.push('\n');
    }
}

/// Before when a skill was last used.
const LAST_USED: &str = "Last used: ";
/// Before an example.
const EXAMPLE: &str = "Example: ";

/// Heads the text.
pub const HEADING: &str = "As text";
/// Labels the text.
pub const LABEL: &str = "Your result as text";
/// Says what is in it.
pub const HINT: &str = "For an e-mail or an appraisal form.";
/// On the button that copies it.
pub const COPY: &str = "Copy text";
/// After it was copied.
pub const COPIED: &str = "Text copied";
