//! What is worth a second look: never asked for nothing, and never again once put away.

use crate::support::{any_assessment, built_in, with_framework};
use proptest::prelude::*;
use skillgauge::domain::analysis::prompts::prompts_for;
use skillgauge::domain::assessment::Assessment;
use skillgauge::domain::assessment::last_used::LastUsed;
use skillgauge::domain::assessment::prompt::Prompt;
use skillgauge::domain::assessment::rating::Rating;
use skillgauge::domain::framework::{Framework, SkillIndex};
use skillgauge::state::{Action, Entry, Library, Settings, State, Topic};
use std::rc::Rc;

/// The same by other means: every prompt there could be, each held against what it says.
fn naive(framework: &Framework, answers: &Assessment) -> Vec<Prompt> {
    let counted = answers.role_skills(framework);
    let mut ratings: Vec<_> = counted.iter().map(|skill| answers.rating(*skill)).collect();
    ratings.dedup();
    let mut all = Vec::new();
    if counted.len() >= 4 && ratings.len() == 1 && ratings[0].is_some() {
        all.push(Prompt::AllTheSame);
    }
    let highest = framework.scale().map(|(level, _)| Rating::At(level)).next_back();
    for (skill, _) in framework.skills() {
        let rating = answers.rating(skill);
        if rating.is_some() && rating == highest && answers.evidence(skill).trim().is_empty() {
            all.push(Prompt::NoExample(skill));
        }
        let is_rated = !matches!(rating, None | Some(Rating::NotYet));
        if is_rated && answers.last_used(skill) == Some(LastUsed::LongerAgo) {
            all.push(Prompt::NotUsed(skill));
        }
    }
    all.into_iter().filter(|prompt| !answers.dismissed.contains(prompt)).collect()
}

proptest! {
    #[test]
    fn prompts_are_those_of_the_naive_way((framework, answers) in with_framework(any_assessment)) {
        prop_assert_eq!(prompts_for(&framework, &answers), naive(&framework, &answers));
    }

    #[test]
    fn each_can_be_put_away_for_good((framework, mut answers) in with_framework(any_assessment)) {
        for prompt in prompts_for(&framework, &answers) {
            answers.dismiss(prompt);
            prop_assert!(!prompts_for(&framework, &answers).contains(&prompt));
        }
        prop_assert!(prompts_for(&framework, &answers).is_empty());
    }

    #[test]
    fn ids_come_back((framework, answers) in with_framework(any_assessment)) {
        for prompt in naive(&framework, &answers) {
            prop_assert_eq!(Prompt::with_id(prompt.id(), prompt.skill()), Some(prompt));
        }
    }
}

#[test]
fn an_id_without_its_skill_is_none() {
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
fn what_is_said_and_put_away_is_an_edit() {
    let library = Library::of(vec![Entry::built_in(built_in())]).unwrap();
    let state = State::new(library, Rc::new(Settings::default()));
    let skill = built_in().skill_with_id("user-focus").unwrap();
    let used = state
        .apply(Action::Go(Topic::Skill(skill).into()))
        .apply(Action::LastUsed(skill, Some(LastUsed::LongerAgo)));
    assert_eq!(used.entry().edits, state.entry().edits + 1);
    assert_eq!(used.assessment().last_used(skill), Some(LastUsed::LongerAgo));
    let away = used.apply(Action::Dismiss(Prompt::NotUsed(skill)));
    assert_eq!(away.entry().edits, used.entry().edits + 1);
    assert_eq!(away.focuses, used.focuses + 1, "what had the focus is gone");
}
