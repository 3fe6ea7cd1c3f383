//! A person's result as plain text, for an e-mail or a form.

use super::comparison as words;
use super::point_of_view::PointOfView;
use super::{edition, in_sentence, isolated, name_and_edition, skill};
use crate::domain::analysis::comparison::{compare_assessment, result_rows};
use crate::domain::assessment::Assessment;
use crate::domain::assessment::compare_with::CompareWith;
use crate::domain::framework::{Framework, SkillIndex};

/// The result: what it is for, the sentence, each skill with its example, and the source. Lines are short
/// enough to be read in a mail; what a person has written stays as it is.
pub fn result_text(
    framework: &Framework,
    assessment: &Assessment,
    compare_with: CompareWith,
) -> String {
    let view = PointOfView::yours(framework);
    let role = assessment.role_in(framework).and_then(|role| framework.role(role));
    let mut text = name_and_edition(framework, role);
    text.push('\n');
    let comparison = compare_assessment(framework, assessment, compare_with);
    text.push_str(&words::result(view, framework, assessment, comparison.as_ref()));
    let quick = super::quick_pass::note(framework, assessment);
    if !quick.is_empty() {
        text.push('\n');
        text.push_str(&quick);
    }
    text.push_str("\n\n");
    for (index, row) in result_rows(framework, assessment, comparison.as_ref()) {
        let mut said = words::rating(framework, assessment.rating(index)).to_owned();
        if let Some(row) = row {
            let asked = in_sentence(words::requirement(framework, row.requirement));
            let standing = in_sentence(&words::standing(row.standing));
            for part in [" (asked for: ", &*asked, "; ", &*standing, ")"] {
                said.push_str(part);
            }
        }
        line(&mut text, framework, assessment, index, &said);
    }
    let plan = super::plan::lines(framework, assessment, compare_with);
    if !plan.is_empty() {
        text.push('\n');
        text.push_str(super::plan::HEADING);
        text.push('\n');
        for item in plan {
            text.push_str("- ");
            text.push_str(&item.replace('\n', "\n  "));
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
    assessment: &Assessment,
    index: SkillIndex,
    said: &str,
) {
    let name = framework.skill(index).map_or("", |skill| &skill.name);
    for part in [&*isolated(name), ": ", said, "\n"] {
        text.push_str(part);
    }
    if let Some(used) = assessment.last_used(index) {
        for part in ["  ", LAST_USED, skill::last_used(used), "\n"] {
            text.push_str(part);
        }
    }
    let example = assessment.evidence(index).trim();
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
