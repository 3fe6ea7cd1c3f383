//! Prompts: each is asked for its one reason, and never again once it was dismissed.

use crate::person::Person;
use crate::support::{
    PRODUCT_MANAGER, any_assessment, any_framework, built_in, check, framework_file, with_framework,
};
use proptest::prelude::*;
use skillgauge::app::{AssessAction, Focus, FrameworkRoute};
use skillgauge::domain::analysis::prompts::prompts_for;
use skillgauge::domain::assessment::Assessment;
use skillgauge::domain::assessment::last_used::LastUsed;
use skillgauge::domain::assessment::prompt::Prompt;
use skillgauge::domain::assessment::rating::Rating;
use skillgauge::domain::framework::{Framework, SkillIndex};

/// What a person has said of a skill, and what they are to be asked about it.
#[derive(Clone, Copy, Debug)]
struct Said {
    /// The rating's id.
    rating: Option<&'static str>,
    example: &'static str,
    used: Option<LastUsed>,
    asked: &'static [fn(SkillIndex) -> Prompt],
}

/// Worked out by hand. The scale ends with expert.
const SAID: [Said; 10] = [
    said(None, "", Some(LastUsed::LongerAgo), &[]),
    said(None, "An example.", None, &[]),
    said(Some("not-yet"), "", Some(LastUsed::LongerAgo), &[]),
    said(Some("practitioner"), "", None, &[]),
    said(Some("awareness"), "", Some(LastUsed::LongerAgo), &[Prompt::NotUsed]),
    said(Some("working"), "", Some(LastUsed::WithinThreeYears), &[]),
    said(Some("expert"), "", Some(LastUsed::WithinAYear), &[Prompt::NoExample]),
    said(Some("expert"), " \n", None, &[Prompt::NoExample]),
    said(Some("expert"), "An example.", Some(LastUsed::LongerAgo), &[Prompt::NotUsed]),
    said(Some("expert"), "", Some(LastUsed::LongerAgo), &[Prompt::NoExample, Prompt::NotUsed]),
];

const fn said(
    rating: Option<&'static str>,
    example: &'static str,
    used: Option<LastUsed>,
    asked: &'static [fn(SkillIndex) -> Prompt],
) -> Said {
    Said { rating, example, used, asked }
}

fn say(framework: &Framework, answers: &mut Assessment, skill: SkillIndex, said: Said) {
    answers.ratings.set(skill, said.rating.and_then(|id| Rating::with_id(framework, id)));
    answers.set_evidence(skill, said.example);
    answers.set_last_used(skill, said.used);
}

/// Every skill of a framework rated the same.
fn all_rated(framework: &Framework, rating: Rating) -> Assessment {
    let mut answers = Assessment::default();
    framework.skills().for_each(|(skill, _)| answers.ratings.set(skill, Some(rating)));
    answers
}

proptest! {
    #[test]
    fn each_skill_is_asked_about_for_what_was_said_of_it_alone(
        chosen in prop::collection::vec(prop::sample::select(SAID.to_vec()), 8)
    ) {
        let framework = built_in();
        let mut answers = Assessment::default();
        let mut expected = Vec::new();
        // The first two differ, so that not all skills are rated the same.
        let all = [SAID[3], SAID[5]].into_iter().chain(chosen);
        for ((skill, _), said) in framework.skills().zip(all) {
            say(&framework, &mut answers, skill, said);
            expected.extend(said.asked.iter().map(|prompt| prompt(skill)));
        }
        prop_assert_eq!(prompts_for(&framework, &answers), expected);
    }

    #[test]
    fn a_prompt_that_is_dismissed_goes_and_no_other(
        (framework, mut answers) in with_framework(any_assessment)
    ) {
        let mut left = prompts_for(&framework, &answers);
        while let Some(prompt) = left.pop() {
            answers.dismiss(prompt);
            prop_assert_eq!(&prompts_for(&framework, &answers), &left);
        }
    }

    #[test]
    fn an_example_answers_one_prompt_and_a_use_of_late_the_other(
        (framework, mut answers) in with_framework(any_assessment)
    ) {
        let mut expected = prompts_for(&framework, &answers);
        framework.skills().for_each(|(skill, _)| answers.set_evidence(skill, "An example."));
        expected.retain(|prompt| !matches!(prompt, Prompt::NoExample(_)));
        prop_assert_eq!(&prompts_for(&framework, &answers), &expected);
        for (skill, _) in framework.skills() {
            answers.set_last_used(skill, Some(LastUsed::WithinAYear));
        }
        expected.retain(|prompt| !matches!(prompt, Prompt::NotUsed(_)));
        prop_assert_eq!(&prompts_for(&framework, &answers), &expected);
    }

    #[test]
    fn nothing_is_asked_about_what_is_not_rated(
        (framework, mut answers) in with_framework(any_assessment)
    ) {
        framework.skills().for_each(|(skill, _)| answers.ratings.set(skill, None));
        prop_assert_eq!(prompts_for(&framework, &answers), []);
    }

    #[test]
    fn one_skill_rated_otherwise_is_enough_not_to_be_all_the_same(
        framework in any_framework(), other in any::<prop::sample::Index>()
    ) {
        let Some(role) = framework.role_at(0) else { return Ok(()) };
        let rating = Rating::all(&framework).next().unwrap();
        let mut answers = all_rated(&framework, rating);
        answers.choose_role(&framework, role);
        let skills = answers.role_skills(&framework);
        let is_asked = prompts_for(&framework, &answers).contains(&Prompt::AllTheSame);
        prop_assert_eq!(is_asked, skills.len() >= 4);
        if !skills.is_empty() {
            for rating in [None, Rating::all(&framework).last()] {
                answers.ratings.set(skills[other.index(skills.len())], rating);
                let prompts = prompts_for(&framework, &answers);
                prop_assert!(skills.len() == 1 || !prompts.contains(&Prompt::AllTheSame));
            }
        }
    }

    #[test]
    fn a_prompt_is_found_by_its_id_and_its_skill(framework in any_framework()) {
        for (skill, _) in framework.skills() {
            for prompt in [Prompt::NoExample(skill), Prompt::NotUsed(skill), Prompt::AllTheSame] {
                prop_assert_eq!(Prompt::with_id(prompt.id(), prompt.skill()), Some(prompt));
            }
        }
    }
}

#[test]
fn equal_ratings_of_fewer_than_four_skills_can_be_chance() {
    for (skills, expected) in [(3, &[][..]), (4, &[Prompt::AllTheSame][..])] {
        let framework = check(&framework_file(4, skills, 1, 1)).unwrap();
        assert_eq!(prompts_for(&framework, &all_rated(&framework, Rating::NotYet)), expected);
    }
}

#[test]
fn what_is_about_all_skills_is_asked_first() {
    let framework = built_in();
    let answers = all_rated(&framework, Rating::all(&framework).last().unwrap());
    let prompts = prompts_for(&framework, &answers);
    assert_eq!((prompts.len(), prompts[0]), (11, Prompt::AllTheSame));
}

#[test]
fn an_id_without_its_skill_or_with_one_too_many_is_no_prompt() {
    let skill = built_in().skills().next().map(|(skill, _)| skill);
    assert_eq!(Prompt::with_id("no-example", None), None);
    assert_eq!(Prompt::with_id("all-the-same", skill), None);
    assert_eq!(Prompt::with_id("nonsense", skill), None);
    for used in LastUsed::ALL {
        assert_eq!(LastUsed::with_id(used.id()), Some(used));
    }
    assert_eq!(LastUsed::with_id("yesterday"), None);
}

#[test]
fn who_rates_every_skill_the_same_is_asked_once_all_are_rated() {
    let framework = built_in();
    let mut answers = Assessment::default();
    let skills: Vec<SkillIndex> = framework.skills().map(|(skill, _)| skill).collect();
    for skill in skills {
        assert_eq!(prompts_for(&framework, &answers), []);
        answers.ratings.set(skill, Some(Rating::NotYet));
    }
    assert_eq!(prompts_for(&framework, &answers), [Prompt::AllTheSame]);
}

#[test]
fn what_is_said_and_dismissed_is_saved() {
    let skill = built_in().skill_with_id("user-focus").unwrap();
    let used = Person::new(PRODUCT_MANAGER)
        .goes(FrameworkRoute::Skill(skill))
        .does(AssessAction::SetLastUsed(skill, Some(LastUsed::LongerAgo)));
    assert!(used.saves());
    assert_eq!(used.answers().last_used(skill), Some(LastUsed::LongerAgo));
    let away = used.does(AssessAction::Dismiss(Prompt::NotUsed(skill)));
    assert!(away.saves());
    assert_eq!(away.focus(), Some(&Focus::Heading), "what had the focus is gone");
}
