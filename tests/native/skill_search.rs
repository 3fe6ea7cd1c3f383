//! Skills are found by name, and by what their levels mean.

use crate::support::{GOVERNMENT, any_framework, named, with_descriptions};
use proptest::prelude::*;
use skillgauge::domain::analysis::skill_search::{SkillHit, find_skills};
use skillgauge::domain::framework::{Framework, SkillIndex};

fn names<'a>(framework: &'a Framework, hits: &[SkillHit]) -> Vec<&'a str> {
    hits.iter().map(|hit| &*framework.skill(hit.skill).unwrap().name).collect()
}

#[test]
fn names_on_the_list_come_first_then_others_then_what_levels_mean() {
    let framework = with_descriptions(GOVERNMENT);
    let role = framework.role_with_id("product-manager").unwrap();
    let listed = framework.skills_for(Some(role));
    let found = |typed| find_skills(&framework, &listed, typed);
    let ownership = found("own strat");
    assert_eq!(names(&framework, &ownership)[0], "Strategic ownership");
    assert!(ownership[1..].iter().all(|hit| hit.level.is_some()));
    let hits = found("community");
    let by_name = hits.iter().take_while(|hit| hit.level.is_none()).count();
    assert!(names(&framework, &hits[..by_name]).contains(&"Community collaboration"));
    let leadership = framework.skill_with_id("product-leadership").unwrap();
    let hit = hits.iter().find(|hit| hit.skill == leadership).unwrap();
    let level = hit.level.unwrap();
    assert!(framework.statement(leadership, level).unwrap().contains("community"));
    assert!(found("zzzz").is_empty());
    assert!(found(" - ").is_empty());
}

#[test]
fn without_statements_names_are_found_all_the_same() {
    let framework = named(GOVERNMENT).without_descriptions();
    assert_eq!(
        names(&framework, &find_skills(&framework, &[], "strategic own")),
        ["Strategic ownership"]
    );
}

/// Whether each word that was typed begins a word of the text, as slowly as it gets.
fn answers(text: &str, typed: &str) -> bool {
    let split = |text: &str| {
        let spaced: String = text
            .chars()
            .map(|c| if c.is_ascii() && !c.is_ascii_alphanumeric() { ' ' } else { c })
            .collect();
        spaced
            .to_ascii_lowercase()
            .split(' ')
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let words = split(text);
    // Five letters that are the same, and other endings of four at the most.
    let other_ending = |word: &str, typed: &str| {
        (5..=word.len().min(typed.len())).any(|same| {
            word.as_bytes()[..same] == typed.as_bytes()[..same]
                && word.len() - same <= 4
                && typed.len() - same <= 4
        })
    };
    split(typed)
        .iter()
        .all(|typed| words.iter().any(|word| word.starts_with(typed) || other_ending(word, typed)))
}

proptest! {
    #[test]
    fn each_skill_that_answers_is_found_once_and_in_order(
        framework in any_framework(),
        typed in "(s|sk|Skill|Skill[a-z]{1,5}|Skilx|l|le|can|[a-z]{0,2})( |-)?([1-3]|[a-z])?",
        chosen in prop::collection::vec(any::<bool>(), 0..40),
    ) {
        let listed: Vec<SkillIndex> =
            framework.skills().zip(&chosen).filter(|(_, is)| **is).map(|((index, _), _)| index).collect();
        let has_word = typed.chars().any(char::is_alphanumeric);
        let hits = find_skills(&framework, &listed, &typed);
        let rank = |hit: &SkillHit| (hit.level.is_some(), !listed.contains(&hit.skill), hit.skill);
        for pair in hits.windows(2) {
            prop_assert!(rank(&pair[0]) < rank(&pair[1]));
        }
        for (index, skill) in framework.skills() {
            let hit = hits.iter().find(|hit| hit.skill == index);
            let by_name = has_word && answers(&skill.name, &typed);
            let statement = framework.scale().map(|(level, _)| level).find(|level| {
                framework.statement(index, *level).is_some_and(|statement| answers(statement, &typed))
            });
            let expected = if by_name { Some(None) } else { statement.filter(|_| has_word).map(Some) };
            prop_assert_eq!(hit.map(|hit| hit.level), expected);
        }
    }
}
