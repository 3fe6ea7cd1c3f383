//! The sentences that are made of numbers and names.

use crate::support::{CONDITIONS, OLDER_LIST, any_assessment, built_in, named, with_framework};
use proptest::prelude::*;
use skillgauge::app::SavedAt;
use skillgauge::domain::analysis::comparison::{compare, compare_levels};
use skillgauge::domain::analysis::difference::requirement_drops;
use skillgauge::domain::analysis::standing::Standing;
use skillgauge::domain::assessment::Assessment;
use skillgauge::domain::assessment::compare_with::CompareWith;
use skillgauge::domain::assessment::last_used::LastUsed;
use skillgauge::domain::assessment::rating::{Rating, Ratings};
use skillgauge::domain::framework::Framework;
use skillgauge::text::comparison as words;
use skillgauge::text::point_of_view::PointOfView;
use skillgauge::text::result_text::result_text;
use skillgauge::text::{self, save_status, share};

/// What a role level asks for, as ratings.
fn exactly(framework: &Framework, role_level: &str) -> Ratings {
    let level = framework.role_level_with_id(role_level).unwrap();
    let mut ratings = Ratings::default();
    for (index, _) in framework.skills() {
        ratings.set(index, framework.role_level(level).unwrap().requirement(index).map(Rating::At));
    }
    ratings
}

#[test]
fn the_result_is_a_sentence() {
    let framework = built_in();
    let senior = framework.role_level_with_id("senior-product-manager").unwrap();
    let mut ratings = exactly(&framework, "senior-product-manager");
    let sentence = |view, ratings: &Ratings| {
        words::sentence(view, &compare(&framework, ratings, &[], senior).unwrap())
    };
    assert_eq!(
        sentence(PointOfView::yours(&framework), &ratings),
        "You meet all 10 skills for senior product manager."
    );

    let skill = |id| framework.skill_with_id(id).unwrap();
    ratings.set(skill("agile-working"), Some(Rating::NotYet));
    ratings.set(skill("user-focus"), Some(Rating::NotYet));
    ratings.set(skill("problem-ownership"), None);
    assert_eq!(
        sentence(PointOfView::yours(&framework), &ratings),
        "You meet 7 of the 10 skills for senior product manager; 2 are below, 1 is not rated yet."
    );
    assert!(
        sentence(PointOfView::theirs(&framework), &ratings).starts_with("They meet 7 of the 10")
    );
}

#[test]
fn all_role_levels_are_a_sentence() {
    let framework = built_in();
    let sentence = |ratings: &Ratings| {
        let role = framework.role_at(0).unwrap();
        let levels = compare_levels(&framework, ratings, role);
        words::sentence_for_all(PointOfView::yours(&framework), &levels)
    };
    assert_eq!(sentence(&Ratings::default()), "You meet none of the 5 role levels in full yet.");
    assert_eq!(
        sentence(&exactly(&framework, "lead-product-manager")),
        "You meet 3 of the 5 role levels: associate product manager, product manager and lead \
         product manager."
    );
}

#[test]
fn standings_and_blocks_are_words() {
    assert_eq!(words::standing(Standing::Below(1)), "1 level below");
    assert_eq!(words::standing(Standing::Above(2)), "2 levels above");
    let framework = built_in();
    let head = framework.role_level_with_id("head-of-product").unwrap();
    let mut ratings = exactly(&framework, "lead-product-manager");
    ratings.set(framework.skill_with_id("ddat-perspective").unwrap(), None);
    let comparison = compare(&framework, &ratings, &[], head).unwrap();
    assert_eq!(
        words::blocks(&comparison.blocks()),
        ["Below: life-cycle perspective (1 level).", "Not rated yet: DDaT perspective."]
    );
    assert_eq!(words::tally(comparison.tally()), "8 of 10 met, 1 below, 1 not rated yet");
}

#[test]
fn a_requirement_that_drops_is_said_as_published() {
    let framework = built_in();
    let said: Vec<_> = requirement_drops(&framework, framework.role_at(0).unwrap())
        .iter()
        .map(|drop| words::requirement_drop(&framework, drop))
        .collect();
    assert_eq!(
        said,
        ["Life-cycle perspective: expert for senior product manager, but practitioner for lead \
          product manager."]
    );
}

#[test]
fn names_and_dates_fit_into_sentences() {
    assert_eq!(text::in_sentence("Head of product"), "head of product");
    assert_eq!(text::in_sentence("DDaT perspective"), "DDaT perspective");
    assert_eq!(text::in_sentence(""), "");
    // Kept apart from the words around it, whichever way it is written.
    assert_eq!(text::in_sentence("دور"), "\u{2068}دور\u{2069}");
    assert_eq!(text::date("2020-01-07"), "7 January 2020");
    assert_eq!(text::date("2020-13-07"), "2020-13-07");
    assert_eq!(text::date("soon"), "soon");
}

#[test]
fn where_the_answers_are_is_said_with_the_day_unless_it_is_today() {
    let at = |today| SavedAt { time: "14:02".into(), date: "21 November 2026".into(), today };
    assert_eq!(
        save_status::saved(&at(true)),
        "Saved in this browser at 14:02. Only you can see them."
    );
    assert_eq!(
        save_status::saved(&at(false)),
        "Saved in this browser on 21 November 2026 at 14:02. Only you can see them."
    );
}

#[test]
fn each_bad_code_has_a_message_of_its_own() {
    use skillgauge::domain::formats::share_code::CodeError::{
        Character, Checksum, Empty, OtherFramework, TooLong, Values, Version,
    };
    let errors = [Empty, TooLong, Character('!'), Version, Checksum, OtherFramework, Values];
    let messages: std::collections::BTreeSet<_> = errors.map(share::code_error).into();
    assert_eq!(messages.len(), errors.len());
}

#[test]
fn what_is_about_an_organisation_says_so() {
    let framework = named(CONDITIONS);
    let view = PointOfView::yours(&framework);
    let (all_in_place, _) = framework.role_levels().next().unwrap();
    let mut ratings = Ratings::default();
    for (index, _) in framework.skills().take(3) {
        ratings.set(index, framework.level_with_id("in-place").map(Rating::At));
    }
    assert_eq!(
        words::sentence(view, &compare(&framework, &ratings, &[], all_in_place).unwrap()),
        "Your organisation meets 3 of the 18 conditions for all in place; 15 are not rated yet."
    );
    let said = [
        text::skills::heading(framework.subject),
        text::skill::question(framework.subject),
        text::skill::hint(framework.subject),
        text::result::heading(framework.subject),
        text::result::rated(view),
    ];
    for said in said {
        assert!(said.to_lowercase().contains("your organisation"), "{said}");
    }
}

#[test]
fn strongest_and_weakest_are_named() {
    let framework = named(OLDER_LIST);
    let at = |id| Rating::with_id(&framework, id).unwrap();
    let rated = [("One", "expert"), ("Two", "working"), ("Three", "expert"), ("Four", "not-yet")];
    let rated = rated.map(|(name, id)| (name.to_owned(), at(id)));
    let said = |rated: &[_]| {
        words::strongest_and_weakest(PointOfView::yours(&framework), &framework, rated, 16)
    };
    assert_eq!(
        said(&rated),
        "You have rated 4 of 16 skills. Strongest: one and three (expert). Weakest: four (not yet)."
    );
    assert_eq!(
        said(&rated[..1]),
        "You have rated 1 of 16 skills. All of them at the same level: expert."
    );
    assert_eq!(said(&[]), "You have rated 0 of 16 skills.");
}

#[test]
fn the_result_as_text_says_what_the_screen_says_and_more() {
    let framework = built_in();
    let skill = |id| framework.skill_with_id(id).unwrap();
    let mut answers = Assessment::default();
    answers.ratings = exactly(&framework, "senior-product-manager");
    answers.ratings.set(skill("user-focus"), None);
    answers.ratings.set(skill("agile-working"), Some(Rating::NotYet));
    answers.set_evidence(skill("agile-working"), "Ran one sprint.\nLearned a lot.\n");
    answers.set_last_used(skill("agile-working"), Some(LastUsed::LongerAgo));
    let senior = framework.role_level_with_id("senior-product-manager").unwrap();
    let text = result_text(&framework, &answers, CompareWith::RoleLevel(senior));
    let start = "Product manager, 7 January 2020\n\
        You meet 8 of the 10 skills for senior product manager; 1 is below, 1 is not rated yet.\n\n\
        Agile working: Not yet (asked for: expert; 4 levels below)\n  \
        Last used: Longer ago\n  \
        Example: Ran one sprint.\n  Learned a lot.\n\
        User focus: Not rated yet (asked for: expert; not rated yet)\n";
    assert!(text.starts_with(start), "{text}");
    assert!(text.ends_with("edition of 7 January 2020."), "{text}");

    let all = result_text(&framework, &answers, CompareWith::All);
    assert!(all.contains("\nAgile working: Not yet\n"), "{all}");
    assert!(all.contains("role levels in full yet.\n"), "{all}");
}

proptest! {
    #[test]
    fn the_result_as_text_has_a_line_for_each_listed_skill(
        (framework, answers) in with_framework(any_assessment)
    ) {
        for with in [CompareWith::All, answers.compare_with_in(&framework)] {
            let text = result_text(&framework, &answers, with);
            for index in answers.listed_skills(&framework) {
                let name = &framework.skill(index).unwrap().name;
                let start = format!("{name}: {}", words::rating(&framework, answers.rating(index)));
                prop_assert!(text.lines().any(|line| line.starts_with(&start)), "{start} in {text}");
                for line in answers.evidence(index).trim().lines() {
                    prop_assert!(text.contains(line));
                }
            }
        }
    }
}

#[test]
fn whatever_a_person_has_written_stands_in_the_text_as_it_is() {
    let framework = built_in();
    let (index, _) = framework.skills().next().unwrap();
    for nasty in [
        "=cmd()|' /C calc'!A0",
        "<script>alert(1)</script>",
        "\u{202e}desrever",
        &"🧭".repeat(2000),
    ] {
        let mut answers = Assessment::default();
        answers.set_evidence(index, nasty);
        answers.ratings.set(index, Some(Rating::NotYet));
        let text = result_text(&framework, &answers, CompareWith::All);
        expect_once(&text, nasty);
    }
}

/// A text is there once, and not at the beginning of a line, where a table program would run it.
fn expect_once(text: &str, part: &str) {
    assert_eq!(text.matches(part).count(), 1);
    assert!(!text.lines().any(|line| line.starts_with(part)));
}
