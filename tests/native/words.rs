//! The sentences that are made of numbers and names.

use crate::support::{CONDITIONS, OLDER_LIST, any_assessment, built_in, named, with_framework};
use proptest::prelude::*;
use skillgauge::app::SavedAt;
use skillgauge::domain::analysis::comparison::{compare, compare_levels};
use skillgauge::domain::analysis::grid::grid;
use skillgauge::domain::analysis::standing::Standing;
use skillgauge::domain::analysis::tracks::placed_levels;
use skillgauge::domain::assessment::Assessment;
use skillgauge::domain::assessment::compare_with::CompareWith;
use skillgauge::domain::assessment::last_used::LastUsed;
use skillgauge::domain::assessment::rating::{Rating, Ratings};
use skillgauge::domain::framework::Framework;
use skillgauge::text::comparison as words;
use skillgauge::text::grid as grid_words;
use skillgauge::text::point_of_view::PointOfView;
use skillgauge::text::result_text::result_text;
use skillgauge::text::{self, quick_pass, save_status, share};

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
fn what_comes_from_a_quick_pass_is_said_in_numbers_and_in_what_is_sent() {
    let framework = built_in();
    let mut answers = Assessment::default();
    let skills: Vec<_> = framework.skills().map(|(skill, _)| skill).take(3).collect();
    let rating = Rating::all(&framework).last();
    let note = |answers: &Assessment| quick_pass::note(&framework, answers);
    for &skill in &skills {
        answers.rate(skill, rating);
        answers.set_quick(skill, true);
    }
    // One that is quick and not rated any more does not count.
    answers.set_quick(framework.skills().last().unwrap().0, true);
    assert_eq!(
        note(&answers),
        "From a quick first pass, by the names of the levels: 3 of 3 ratings."
    );
    let sent = |answers: &Assessment| share::message(&framework, answers, None, (None, "CODE"));
    assert!(sent(&answers).contains(&note(&answers)));
    assert!(result_text(&framework, &answers, CompareWith::All).contains(&note(&answers)));
    answers.rate(skills[0], rating);
    assert_eq!(
        note(&answers),
        "From a quick first pass, by the names of the levels: 2 of 3 ratings."
    );
    answers.rate(skills[1], rating);
    answers.rate(skills[2], rating);
    assert_eq!(note(&answers), "");
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
    let blocks: Vec<_> = comparison.blocks().iter().map(|row| &*row.skill.name).collect();
    assert_eq!(blocks, ["Life-cycle perspective", "DDaT perspective"]);
    assert_eq!(words::tally(comparison.tally()), "8 of 10 met, 1 below, 1 not rated yet");
}

#[test]
fn a_requirement_that_falls_is_said_as_published() {
    let framework = built_in();
    let levels = placed_levels(&framework, framework.role_at(0).unwrap());
    let mut said = Vec::new();
    for row in grid(&framework, &Ratings::default(), &levels) {
        for (level, cell) in levels.iter().zip(&row.cells) {
            let words = cell.falls_from.map(|from| grid_words::falls(&framework, *cell, from));
            said.extend(
                words.map(|words| [&*row.skill.name, &level.role_level.name, &words].join(": ")),
            );
        }
    }
    assert_eq!(said, ["Life-cycle perspective: Lead product manager: falls from expert"]);
}

#[test]
fn a_cell_of_the_grid_is_said_in_words() {
    let yours = PointOfView::yours(&built_in());
    let said =
        |standing| [grid_words::sign(standing), grid_words::standing(yours, standing)].concat();
    assert_eq!(said(Standing::Below(1)), "−1, you are 1 below");
    assert_eq!(said(Standing::Above(2)), "+2, you are 2 above");
    assert_eq!(said(Standing::Meets), "=, you meet it");
    assert_eq!(said(Standing::Unrated), "?, not rated yet");
    assert_eq!(said(Standing::NotRequired), "–");
}

#[test]
fn names_and_dates_fit_into_sentences() {
    assert_eq!(text::in_sentence("Head of product"), "head of product");
    assert_eq!(text::in_sentence("DDaT perspective"), "DDaT perspective");
    assert_eq!(text::in_sentence("DevOps engineer"), "DevOps engineer");
    assert_eq!(text::in_sentence("IT service manager"), "IT service manager");
    assert_eq!(text::in_sentence("Lead DevOps engineer"), "lead DevOps engineer");
    assert_eq!(text::in_sentence("Agile and Lean practices"), "agile and Lean practices");
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
    assert_eq!(save_status::saved(&at(true)), "Saved in this browser at 14:02.");
    assert_eq!(
        save_status::saved(&at(false)),
        "Saved in this browser on 21 November 2026 at 14:02."
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
        text::result::heading(framework.subject),
        text::result::rated(view),
    ];
    for said in said {
        assert!(said.to_lowercase().contains("your organisation"), "{said}");
    }
}

#[test]
fn by_themselves_the_highest_and_the_lowest_ratings_are_named() {
    let framework = named(OLDER_LIST);
    let at = |id| Rating::with_id(&framework, id).unwrap();
    let rated = [("One", "expert"), ("Two", "working"), ("Three", "expert"), ("Four", "not-yet")];
    let rated = rated.map(|(name, id)| (name.to_owned(), at(id)));
    let said = |rated: &[_]| words::strongest_and_lowest(&framework, rated);
    assert_eq!(said(&rated), "Strongest: one and three (expert). Lowest rated: four (not yet).");
    assert_eq!(said(&rated[..1]), "All of them are at the same level: expert.");
    assert_eq!(said(&[]), "");

    let mut answers = Assessment::default();
    let skills: Vec<_> = framework.skills().map(|(index, _)| index).collect();
    answers.ratings.set(skills[0], Some(at("working")));
    let view = PointOfView::yours(&framework);
    let verdict = words::verdict(view, &framework, &answers, None);
    assert_eq!(verdict.says, format!("You have rated 1 of {} skills", skills.len()));
    assert_eq!(verdict.lead, "All of them are at the same level: working.");
    assert_eq!(
        words::result(view, &framework, &answers, None),
        format!("{}. {}", verdict.says, verdict.lead)
    );
}

/// The verdict on these answers beside a role level, in a line.
fn verdict(framework: &Framework, answers: &Assessment, role_level: &str) -> String {
    let level = framework.role_level_with_id(role_level).unwrap();
    let comparison = compare(framework, &answers.ratings, &[], level);
    let view = PointOfView::yours(framework);
    let verdict = words::verdict(view, framework, answers, comparison.as_ref());
    format!("{} | {}", verdict.says, verdict.lead)
}

#[test]
fn a_verdict_says_how_many_are_met_and_how_far_the_others_are() {
    let framework = built_in();
    let skill = |id| framework.skill_with_id(id).unwrap();
    let mut answers = Assessment::default();
    answers.ratings = exactly(&framework, "senior-product-manager");
    let asked = |id| answers.ratings.get(skill(id)).copied().unwrap();
    let places: Vec<_> = Rating::all(&framework).collect();
    let lower = |id, by: usize| {
        let place = places.iter().position(|place| *place == asked(id)).unwrap();
        Some(places[place - by])
    };
    let lowered = [
        ("agile-working", lower("agile-working", 3)),
        ("user-focus", lower("user-focus", 1)),
        ("product-ownership", lower("product-ownership", 1)),
        ("problem-ownership", None),
    ];
    for (id, rating) in lowered {
        answers.ratings.set(skill(id), rating);
    }
    assert_eq!(
        verdict(&framework, &answers, "senior-product-manager"),
        "You meet 6 of 10 skills | Two are one level away. Agile working is three levels away. \
         One is not rated yet."
    );
    let none = Assessment::default();
    assert_eq!(
        verdict(&framework, &none, "senior-product-manager"),
        "You meet 0 of 10 skills | 10 are not rated yet."
    );
}

#[test]
fn where_all_is_met_the_verdict_says_what_the_next_role_level_asks_for() {
    let framework = built_in();
    let mut answers = Assessment::default();
    answers.ratings = exactly(&framework, "associate-product-manager");
    assert_eq!(
        verdict(&framework, &answers, "associate-product-manager"),
        "You meet all 10 skills | For product manager there are 10 to raise: agile \
         working, financial ownership and 8 more."
    );
    answers.ratings = exactly(&framework, "head-of-product");
    assert_eq!(
        verdict(&framework, &answers, "head-of-product"),
        "You meet all 10 skills | No role level comes after it."
    );
    for (index, _) in framework.skills() {
        answers.ratings.set(index, Rating::all(&framework).last());
    }
    assert_eq!(
        verdict(&framework, &answers, "product-manager"),
        "You meet all 10 skills | You meet senior product manager too."
    );
}

#[test]
fn beside_all_role_levels_the_verdict_counts_and_names_those_that_are_met() {
    let framework = built_in();
    let view = PointOfView::yours(&framework);
    let mut answers = Assessment::default();
    answers.compare_with = Some(CompareWith::All);
    answers.role = framework.role_at(0);
    answers.ratings = exactly(&framework, "lead-product-manager");
    let verdict = words::verdict(view, &framework, &answers, None);
    assert_eq!(verdict.says, "You meet 3 of 5 role levels");
    assert_eq!(
        verdict.lead,
        "Met: associate product manager, product manager and lead product manager."
    );
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
fn numbers_are_grouped_as_english_does() {
    let written = [0, 7, 999, 1000, 10_000, 1_234_567].map(text::number);
    assert_eq!(written, ["0", "7", "999", "1,000", "10,000", "1,234,567"]);
    assert_eq!(text::count(10_000, "person", "people"), "10,000 people");
    assert_eq!(text::count(1, "person", "people"), "1 person");
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
