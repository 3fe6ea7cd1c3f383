//! Roles and role levels are found by what people call them.

use crate::support::{GOVERNMENT, named, with_descriptions};
use proptest::prelude::*;
use serde_json::json;
use skillgauge::domain::analysis::role_search::{FoundBy, Hit, each_role, find_roles};
use skillgauge::domain::framework::Framework;
use skillgauge::domain::framework::file::check;
use std::collections::HashSet;
use std::sync::OnceLock;

/// The government framework with the other names of its roles.
fn government() -> &'static Framework {
    static FRAMEWORK: OnceLock<Framework> = OnceLock::new();
    FRAMEWORK.get_or_init(|| with_descriptions(GOVERNMENT))
}

fn name<'a>(framework: &'a Framework, hit: &Hit<'_>) -> &'a str {
    match hit.level {
        Some(level) => &framework.role_level(level).unwrap().name,
        None => &framework.role(hit.role).unwrap().name,
    }
}

fn found(typed: &str) -> Vec<&'static str> {
    find_roles(government(), typed).iter().map(|hit| name(government(), hit)).collect()
}

/// The names of the roles that were found, without role levels.
fn roles(typed: &str) -> Vec<&'static str> {
    let hits = find_roles(government(), typed);
    hits.iter().filter(|hit| hit.level.is_none()).map(|hit| name(government(), hit)).collect()
}

#[test]
fn a_role_is_found_by_its_name_and_by_what_people_call_it() {
    for (typed, role) in [
        ("product man", "Product manager"),
        ("Product owner", "Product manager"),
        ("data analysis", "Data analyst"),
        ("BA", "Business analyst"),
        ("PM", "Product manager"),
        ("PO", "Product manager"),
        ("delivery lead", "Delivery manager"),
        ("scrum master", "Delivery manager"),
        ("UI designer", "Interaction designer"),
        ("front end", "Frontend developer"),
        ("back end", "Software developer"),
        ("DBA", "Data engineer"),
        ("sysadmin", "Infrastructure engineer"),
        ("SRE", "Application operations engineer"),
        ("DevOps engineer", "Development operations (DevOps) engineer"),
        ("BI developer", "Analytics engineer"),
        ("manager product", "Product manager"),
        ("(QAT)", "Quality assurance test analyst"),
        ("web performance", "Frontend developer"),
        ("graphic", "Graphic designer"),
    ] {
        assert_eq!(roles(typed).first(), Some(&role), "{typed}: {:?}", roles(typed));
    }
    assert_eq!(find_roles(government(), "").len(), 53);
    assert_eq!(find_roles(government(), " - ").len(), 53, "no word is no question");
    assert_eq!(found("juggling"), [""; 0]);
    assert_eq!(found("product juggling"), [""; 0]);
}

#[test]
fn a_name_that_several_roles_have_finds_each_of_them() {
    for (typed, expected) in [
        ("dev", vec!["Frontend developer", "Software developer"]),
        ("UX", vec!["Interaction designer", "User researcher"]),
        ("tester", vec!["Quality assurance test analyst", "Test engineer"]),
        ("QA", vec!["Quality assurance test analyst", "Test engineer"]),
        ("service manager", vec!["IT service manager", "Service owner"]),
        ("CDO", vec!["Chief data officer", "Chief digital and information officer"]),
    ] {
        let roles = roles(typed);
        assert!(expected.iter().all(|role| roles[..expected.len()].contains(role)), "{roles:?}");
    }
}

#[test]
fn a_role_level_is_found_by_its_name_with_those_of_its_role() {
    assert_eq!(found("senior product manager")[0], "Senior product manager");
    assert_eq!(found("senior BA")[0], "Senior business analyst");
    assert_eq!(found("senior PO")[0], "Senior product manager");
    assert_eq!(found("lead product owner")[0], "Lead product manager");
    assert_eq!(found("release analyst")[0], "Change and release analyst");
    assert_eq!(found("head of product")[0], "Head of product");
    let prod = found("prod");
    assert_eq!(prod[0], "Product manager");
    let levels = prod.iter().filter(|name| name.contains("roduct manager")).count();
    assert_eq!(levels, 1 + 4, "the role, and its levels that are called so: {prod:?}");
    let ba = found("BA");
    assert!(
        ba[1..7].iter().all(|name| name.contains("business anal") || *name == "Business analyst"),
        "the levels of a role that is called so: {ba:?}"
    );
    assert!(!found("service owner")[1..].contains(&"Service owner"), "its one level is the role");
}

#[test]
fn each_role_is_there_once_by_itself_or_by_a_level() {
    let hits = each_role(find_roles(government(), "business"));
    let roles: HashSet<_> = hits.iter().map(|hit| hit.role).collect();
    assert_eq!(roles.len(), hits.len());
    assert!(hits[..3].iter().all(|hit| hit.level.is_none()), "a role comes before its levels");
    let by_level = each_role(find_roles(government(), "release analyst"));
    assert!(by_level.iter().any(|hit| name(government(), hit) == "Configuration analyst"
        || name(government(), hit) == "Change and release analyst"));
}

#[test]
fn each_says_what_it_was_found_by() {
    let framework = government();
    let by = |typed| find_roles(framework, typed)[0].found_by;
    assert_eq!(by("product manager"), FoundBy::Name);
    assert_eq!(by("product owner"), FoundBy::OtherName("product owner"));
    assert_eq!(by("senior BA"), FoundBy::OtherName("BA"));
    assert_eq!(by("user-centred"), FoundBy::Family("User-centred design"));
    assert!(matches!(by("web performance opt"), FoundBy::Skill("Web performance optimisation")));
}

#[test]
fn the_best_comes_first() {
    let framework = check(&serde_json::from_value(json!({
        "id": "f", "edition": "undated", "title": "t", "publisher": "p", "licence": "l",
        "scale": [{ "id": "a", "name": "A", "meaning": "m" }, { "id": "b", "name": "B", "meaning": "m" }],
        "skills": [{ "id": "s", "name": "Gardening" }, { "id": "o", "name": "Other" }],
        "families": [{ "id": "g", "name": "Garden people" }],
        "roles": [
            { "id": "by-skill", "name": "Ranger", "skills": ["s"] },
            { "id": "by-family", "name": "Guide", "family": "g", "skills": ["o"] },
            { "id": "by-level", "name": "Keeper", "levels": [
                { "id": "one", "name": "Head of gardens", "requirements": { "o": "a" } },
                { "id": "two", "name": "Helper", "requirements": { "o": "a" } },
            ] },
            { "id": "in-name", "name": "Rose garden owner", "skills": ["o"] },
            { "id": "other-name", "name": "Planter", "also_called": ["Gardener"], "skills": ["o"] },
            { "id": "begins", "name": "Garden designer", "skills": ["o"] },
            { "id": "whole", "name": "Garden", "skills": ["o"] },
        ],
    })).unwrap()).unwrap();
    let found = find_roles(&framework, "garden");
    let names: Vec<_> = found.iter().map(|hit| name(&framework, hit)).collect();
    let expected = [
        "Garden",
        "Garden designer",
        "Planter",
        "Rose garden owner",
        "Head of gardens",
        "Guide",
        "Ranger",
    ];
    assert_eq!(names, expected);
}

#[test]
fn results_that_need_no_other_names_are_there_without_them() {
    let framework = named(GOVERNMENT);
    let without: Vec<_> =
        find_roles(&framework, "product man").iter().map(|h| name(&framework, h)).collect();
    assert_eq!(without.first(), Some(&"Product manager"));
    assert!(find_roles(&framework, "scrum master").is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_text_can_be_typed(typed in ".{0,40}") {
        for hit in find_roles(government(), &typed) {
            prop_assert!(government().role(hit.role).is_some());
            if let Some(level) = hit.level {
                prop_assert_eq!(government().role_level(level).unwrap().role, hit.role);
            }
        }
    }

    #[test]
    fn every_beginning_of_every_name_finds_its_role(place in 0_usize..53, length in 1_usize..40) {
        let (index, role) = government().roles().nth(place).unwrap();
        let names = government().also_called(index).iter().chain([&role.name]);
        for name in names {
            let typed: String = name.chars().take(length).collect();
            let found = find_roles(government(), &typed);
            prop_assert!(found.iter().any(|hit| hit.role == index && hit.level.is_none()), "{}", typed);
        }
    }
}
