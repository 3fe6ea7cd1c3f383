//! The share code: its test vectors, and what holds for every code.

use crate::support::{
    CONDITIONS, GOVERNMENT, OLDER_LIST, all_built_in, any_rating_set, built_in, check, named,
    read_json, with_framework,
};
use proptest::prelude::*;
use serde_json::Value;
use skillgauge::domain::assessment::Assessment;
use skillgauge::domain::assessment::compare_with::CompareWith;
use skillgauge::domain::assessment::opinion::Opinion;
use skillgauge::domain::assessment::rating::{Rating, Ratings};
use skillgauge::domain::assessment::rating_set::RatingSet;
use skillgauge::domain::formats::share_code::{self, CodeError, encode};
use skillgauge::domain::framework::{Framework, RoleIndex};

const ALPHABET: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

fn decode(framework: &Framework, text: &str) -> Result<RatingSet, CodeError> {
    share_code::decode([framework], text).map(|(_, shared)| shared)
}

fn vectors() -> Value {
    read_json("tests/golden/share-codes.json")
}

fn texts<'a>(vector: &'a Value, key: &str) -> &'a str {
    vector[key].as_str().unwrap_or_else(|| panic!("{key} in {vector}"))
}

fn shared(framework: &Framework, vector: &Value) -> RatingSet {
    let compare_with = match texts(vector, "compare_with") {
        "all" => CompareWith::All,
        id => CompareWith::RoleLevel(framework.role_level_with_id(id).unwrap()),
    };
    let role = vector["role"].as_str().map(|id| framework.role_with_id(id).unwrap());
    let opinion = vector.get("opinion").map(|opinion| Opinion {
        ratings: ratings_of(framework, opinion),
        name: texts(opinion, "name").to_owned(),
    });
    RatingSet { role, compare_with, ratings: ratings_of(framework, vector), opinion }
}

fn ratings_of(framework: &Framework, vector: &Value) -> Ratings {
    let mut ratings = Ratings::default();
    for (skill, rating) in vector["ratings"].as_object().unwrap() {
        let rating = Rating::with_id(framework, rating.as_str().unwrap());
        assert!(rating.is_some(), "{vector}");
        ratings.set(framework.skill_with_id(skill).unwrap(), rating);
    }
    ratings
}

fn error_name(error: CodeError) -> &'static str {
    match error {
        CodeError::Empty => "empty",
        CodeError::TooLong => "too-long",
        CodeError::Character(_) => "character",
        CodeError::Version => "version",
        CodeError::Locked => "locked",
        CodeError::Checksum => "checksum",
        CodeError::OtherFramework => "other-framework",
        CodeError::Values => "values",
    }
}

#[test]
fn the_fingerprint_is_the_released_one() {
    assert_eq!(Value::from(built_in().fingerprint), vectors()["fingerprint"]);
}

#[test]
fn valid_codes_read_and_write_as_they_say() {
    let framework = built_in();
    for vector in vectors()["valid"].as_array().unwrap() {
        let (code, shared) = (texts(vector, "code"), shared(&framework, vector));
        assert_eq!(decode(&framework, code).as_ref(), Ok(&shared), "{vector}");
        assert_eq!(encode(&framework, &shared), code, "{vector}");
    }
}

#[test]
fn what_people_and_programs_do_to_codes_is_forgiven() {
    let framework = built_in();
    for vector in vectors()["forgiven"].as_array().unwrap() {
        let same = decode(&framework, texts(vector, "same_as")).unwrap();
        assert_eq!(decode(&framework, texts(vector, "text")), Ok(same), "{vector}");
    }
}

#[test]
fn what_is_no_utf_8_beside_a_code_does_not_spoil_it() {
    let framework = built_in();
    let (code, spaced) = ("14PBNEG17H255JA6", "14PB%20NEG17%20H255JA6");
    assert!(decode(&framework, code).is_ok());
    for around in
        [format!("{code}&u=%E9"), format!("%FF#s%3D{code}"), format!("%FF%23s%3D{spaced}&u=%E9")]
    {
        assert_eq!(decode(&framework, &around), decode(&framework, code), "{around}");
    }
    assert_eq!(decode(&framework, &format!("{code}%E9")), Err(CodeError::Character('\u{fffd}')));
}

#[test]
fn invalid_codes_are_refused_each_for_its_reason() {
    let framework = built_in();
    for vector in vectors()["invalid"].as_array().unwrap() {
        let error = decode(&framework, texts(vector, "text")).unwrap_err();
        assert_eq!(error_name(error), texts(vector, "error"), "{vector}");
    }
}

#[test]
fn codes_of_version_3_read_and_write_as_they_say() {
    let all = read_json("tests/golden/share-codes-v3.json");
    let framework = named(GOVERNMENT);
    assert_eq!(Value::from(framework.fingerprint), all["fingerprint"]);
    for vector in all["valid"].as_array().unwrap() {
        let (code, shared) = (texts(vector, "code"), shared(&framework, vector));
        assert_eq!(decode(&framework, code).as_ref(), Ok(&shared), "{vector}");
        assert_eq!(encode(&framework, &shared), code, "{vector}");
    }
    for vector in all["invalid"].as_array().unwrap() {
        let error = decode(&framework, texts(vector, "text")).unwrap_err();
        assert_eq!(error_name(error), texts(vector, "error"), "{vector}");
    }
}

#[test]
fn codes_of_version_4_read_and_write_as_they_say() {
    let all = read_json("tests/golden/share-codes-v4.json");
    for vector in all["valid"].as_array().unwrap() {
        let framework = named(texts(vector, "framework"));
        let (code, shared) = (texts(vector, "code"), shared(&framework, vector));
        assert_eq!(decode(&framework, code).as_ref(), Ok(&shared), "{vector}");
        assert_eq!(encode(&framework, &shared), code, "{vector}");
    }
    for vector in all["invalid"].as_array().unwrap() {
        let error = decode(&built_in(), texts(vector, "text")).unwrap_err();
        assert_eq!(error_name(error), texts(vector, "error"), "{vector}");
    }
}

#[test]
fn codes_of_frameworks_of_every_shape_read_and_write_as_they_say() {
    let all = read_json("tests/golden/share-codes-frameworks.json");
    let mut frameworks = Vec::new();
    for entry in all["frameworks"].as_array().unwrap() {
        let framework = check(&entry["file"]).expect("no faults");
        assert_eq!(Value::from(framework.fingerprint), entry["fingerprint"], "{}", framework.id);
        frameworks.push(framework);
    }
    let of = |vector| {
        let id = texts(vector, "framework");
        frameworks.iter().find(|framework| framework.id == id).expect(id)
    };
    for vector in all["valid"].as_array().unwrap() {
        let (framework, code) = (of(vector), texts(vector, "code"));
        let shared = shared(framework, vector);
        assert_eq!(
            share_code::decode(&frameworks, code),
            Ok((framework, shared.clone())),
            "{vector}"
        );
        assert_eq!(encode(framework, &shared), code, "{vector}");
    }
    for vector in all["invalid"].as_array().unwrap() {
        let error = decode(of(vector), texts(vector, "text")).unwrap_err();
        assert_eq!(error_name(error), texts(vector, "error"), "{vector}");
    }
}

#[test]
fn a_code_finds_its_framework_among_all_that_are_built_in() {
    let all = all_built_in();
    for framework in &all {
        let shared = Assessment::default().rating_set();
        let code = encode(framework, &shared);
        assert_eq!(share_code::decode(&all, &code), Ok((framework, shared)));
        let others = all.iter().filter(|other| other.id != framework.id);
        assert_eq!(share_code::decode(others, &code), Err(CodeError::OtherFramework));
    }
}

/// The length of a code in which all that counts is rated as high as it can be.
fn longest(framework: &Framework, role: Option<RoleIndex>) -> usize {
    let mut assessment = Assessment::default();
    assessment.role = role;
    let highest = Rating::all(framework).last();
    for skill in assessment.role_skills(framework) {
        assessment.ratings.set(skill, highest);
    }
    let last = framework.role_levels().last().map(|(index, _)| CompareWith::RoleLevel(index));
    assessment.compare_with = last;
    encode(framework, &assessment.rating_set()).len()
}

#[test]
fn codes_of_the_built_in_frameworks_are_short() {
    assert_eq!(longest(&built_in(), None), 16);
    assert_eq!(longest(&named(OLDER_LIST), None), 20);
    assert_eq!(longest(&named(CONDITIONS), None), 20);
    let framework = named(GOVERNMENT);
    assert_eq!(longest(&framework, framework.role_with_id("product-manager")), 18);
    let lengths = framework.roles().map(|(role, _)| longest(&framework, Some(role)));
    assert_eq!(lengths.max(), Some(21));
}

proptest! {
    #[test]
    fn codes_round_trip_for_any_framework((framework, shared) in with_framework(any_rating_set)) {
        prop_assert_eq!(decode(&framework, &encode(&framework, &shared)), Ok(shared));
    }

    #[test]
    fn codes_of_another_framework_are_refused(
        (framework, shared) in with_framework(any_rating_set)
    ) {
        let code = encode(&framework, &shared);
        prop_assert!(decode(&built_in(), &code).is_err());
    }

    #[test]
    fn no_text_makes_decoding_panic(text in ".{0,80}") {
        prop_assert!(decode(&built_in(), &text).is_err());
    }

    #[test]
    fn no_bytes_make_decoding_panic(bytes in prop::collection::vec(any::<u8>(), 0..80)) {
        prop_assert!(decode(&built_in(), &String::from_utf8_lossy(&bytes)).is_err());
    }
}

proptest! {
    // Each case tries every other character in every place: a few thousand codes.
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn every_one_character_change_is_refused((framework, shared) in with_framework(any_rating_set)) {
        let code = encode(&framework, &shared);
        for place in 0..code.len() {
            for other in ALPHABET.chars().filter(|&c| !code[place..].starts_with(c)) {
                let mut changed: Vec<_> = code.chars().collect();
                changed[place] = other;
                let changed: String = changed.into_iter().collect();
                prop_assert!(decode(&framework, &changed).is_err(), "{} for {}", changed, code);
            }
        }
    }

    #[test]
    fn every_cut_and_every_swap_of_neighbours_is_refused(
        (framework, shared) in with_framework(any_rating_set)
    ) {
        let code = encode(&framework, &shared);
        for place in 0..code.len() {
            prop_assert!(decode(&framework, &code[..place]).is_err());
            let mut swapped: Vec<_> = code.chars().collect();
            if place > 0 && swapped[place] != swapped[place - 1] {
                swapped.swap(place, place - 1);
                let swapped: String = swapped.into_iter().collect();
                prop_assert!(decode(&framework, &swapped).is_err(), "{} for {}", swapped, code);
            }
        }
    }
}
