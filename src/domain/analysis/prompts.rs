//! Which prompts an assessment gives cause for.

use crate::domain::assessment::Assessment;
use crate::domain::assessment::last_used::LastUsed;
use crate::domain::assessment::prompt::Prompt;
use crate::domain::assessment::rating::Rating;
use crate::domain::framework::Framework;

/// The fewest equal ratings that are worth a question: fewer can be chance.
const FEWEST_EQUAL: usize = 4;

/// What is worth a second look in an assessment, without what the person has dismissed: first what is about
/// all skills, then skill by skill in the framework's order.
pub fn prompts_for(framework: &Framework, assessment: &Assessment) -> Vec<Prompt> {
    let mut prompts = Vec::new();
    if are_all_the_same(framework, assessment) {
        prompts.push(Prompt::AllTheSame);
    }
    let highest = Rating::all(framework).last();
    for (skill, _) in framework.skills() {
        let Some(rating) = assessment.rating(skill) else { continue };
        if Some(rating) == highest && assessment.evidence(skill).trim().is_empty() {
            prompts.push(Prompt::NoExample(skill));
        }
        if rating != Rating::NotYet && assessment.last_used(skill) == Some(LastUsed::LongerAgo) {
            prompts.push(Prompt::NotUsed(skill));
        }
    }
    prompts.retain(|prompt| !assessment.dismissed.contains(prompt));
    prompts
}

fn are_all_the_same(framework: &Framework, assessment: &Assessment) -> bool {
    let skills = assessment.role_skills(framework);
    let first = skills.first().and_then(|skill| assessment.rating(*skill));
    first.is_some()
        && skills.len() >= FEWEST_EQUAL
        && skills.iter().all(|skill| assessment.rating(*skill) == first)
}
