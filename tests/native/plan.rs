//! Plans: what is below is in them, and no item is ever lost.

use crate::support::{any_assessment, built_in, with_framework};
use proptest::prelude::*;
use skillgauge::domain::analysis::plan_status::{PlanStatus, plan_statuses};
use skillgauge::domain::assessment::Assessment;
use skillgauge::domain::assessment::compare_with::CompareWith;
use skillgauge::domain::assessment::plan::{Month, PlanItem, WHAT_MAX};
use skillgauge::domain::assessment::rating::Rating;
use skillgauge::domain::formats::calendar;
use skillgauge::domain::framework::{Framework, RoleLevelIndex, SkillIndex};
use skillgauge::text;
use std::collections::BTreeMap;

#[test]
fn a_month_some_months_later_is_in_the_next_year_where_it_must_be() {
    let after = |month: &str, months| Month::read(month).unwrap().after(months).to_string();
    assert_eq!(after("2026-11", 6), "2027-05");
    assert_eq!(after("2026-12", 1), "2027-01");
    assert_eq!(after("2026-01", 0), "2026-01");
    assert_eq!(after("9999-12", 6), "9999-06");
    assert_eq!(Month::of_day("2026-11-27"), Month::read("2026-11"));
    assert_eq!(Month::of_day("today"), None);
}

#[test]
fn a_calendar_has_each_step_with_a_month_that_is_not_done_and_the_next_look() {
    let framework = built_in();
    let level = framework.role_level_with_id("head-of-product").unwrap();
    let mut answers = Assessment::default();
    let skills: Vec<_> = framework.role_level(level).unwrap().requirements().take(4).collect();
    for (skill, _) in &skills {
        answers.ratings.set(*skill, Some(Rating::NotYet));
    }
    let item = |what: &str, by: Option<&str>, done| PlanItem {
        what: what.to_owned(),
        by: by.and_then(Month::read),
        done,
    };
    answers.set_plan_item(
        skills[0].0,
        item("Sit with finance; ask, listen.\nThen write", Some("2027-03"), false),
    );
    answers.set_plan_item(skills[1].0, item("No month", None, false));
    answers.set_plan_item(skills[2].0, item("Done", Some("2027-03"), true));
    let with = CompareWith::RoleLevel(level);
    let entries = text::plan::entries(&framework, &answers, with, "2026-11-27");
    let months: Vec<_> = entries.iter().map(|entry| entry.month.to_string()).collect();
    assert_eq!(months, ["2027-03", "2027-05"]);
    let id = &framework.skill(skills[0].0).unwrap().id;
    assert_eq!(entries[0].id, format!("{id}@product-manager-2020.skillgauge"));
    let file = calendar::write(&entries, "2026-11-27");
    let lines: Vec<_> = file.split("\r\n").collect();
    assert!(lines.contains(&"DTSTART;VALUE=DATE:20270301"), "{file}");
    assert!(lines.contains(&"DTSTAMP:20261127T000000Z"), "{file}");
    assert!(
        lines.contains(&"DESCRIPTION:Sit with finance\\; ask\\, listen.\\nThen write"),
        "{file}"
    );
    assert!(lines.iter().all(|line| line.len() <= 75), "{file}");
    assert!(!file.replace("\r\n", "").contains('\n'), "each line ends as the standard wants");
    // Without a role level there is no plan, and still a next look.
    assert_eq!(text::plan::entries(&framework, &answers, CompareWith::All, "2026-11-27").len(), 1);
}

/// The same by other means: each skill of the framework by itself, in no order.
fn naive(
    framework: &Framework,
    answers: &Assessment,
    index: RoleLevelIndex,
) -> BTreeMap<SkillIndex, PlanStatus> {
    let level = framework.role_level(index).unwrap();
    let mut statuses = BTreeMap::new();
    for (skill, _) in framework.skills() {
        let status = match (level.requirement(skill), answers.rating(skill)) {
            (None, _) => PlanStatus::NotRequired,
            (Some(_), None) => PlanStatus::Unrated,
            (Some(asked), Some(rating)) if rating < Rating::At(asked) => PlanStatus::Below,
            _ => PlanStatus::Reached,
        };
        if status == PlanStatus::Below || !answers.plan_item(skill).is_empty() {
            statuses.insert(skill, status);
        }
    }
    statuses
}

proptest! {
    #[test]
    fn a_plan_has_what_is_below_and_every_item((framework, answers) in with_framework(any_assessment)) {
        for (index, _) in framework.role_levels() {
            let lines = plan_statuses(&framework, &answers, index);
            let statuses: BTreeMap<_, _> = lines.iter().copied().collect();
            prop_assert_eq!(statuses.len(), lines.len(), "no skill is there twice");
            prop_assert_eq!(statuses, naive(&framework, &answers, index));
        }
    }

    #[test]
    fn a_month_comes_back(year in 0..=9999_u16, month in 1..=12_u8) {
        let text = format!("{year:04}-{month:02}");
        prop_assert_eq!(Month::read(&text).map(|month| month.to_string()), Some(text));
    }

    #[test]
    fn what_is_no_month_is_none(text in ".{0,9}") {
        let month = Month::read(&text);
        prop_assert!(month.is_none_or(|month| month.to_string() == text));
    }
}

#[test]
fn a_text_of_another_form_is_no_month() {
    for text in
        ["", "2027", "2027-00", "2027-13", "27-03", "2027-3", "+027-03", "2027-03-01", "20270-1"]
    {
        assert_eq!(Month::read(text), None, "{text}");
    }
}

#[test]
fn the_widest_gap_comes_first_and_what_is_reached_last() {
    let framework = built_in();
    let skill = |id| framework.skill_with_id(id).unwrap();
    let at = |id| framework.level_with_id(id).map(Rating::At);
    let mut answers = Assessment::default();
    answers.ratings.set(skill("agile-working"), at("practitioner"));
    answers.ratings.set(skill("user-focus"), Some(Rating::NotYet));
    answers.ratings.set(skill("problem-ownership"), at("expert"));
    answers
        .set_plan_item(skill("problem-ownership"), PlanItem { done: true, ..PlanItem::default() });
    let senior = framework.role_level_with_id("senior-product-manager").unwrap();
    assert_eq!(
        plan_statuses(&framework, &answers, senior),
        [
            (skill("user-focus"), PlanStatus::Below),
            (skill("agile-working"), PlanStatus::Below),
            (skill("problem-ownership"), PlanStatus::Reached),
        ]
    );
}

#[test]
fn an_item_is_cut_where_it_is_too_long_and_gone_when_empty() {
    let (skill, _) = built_in().skills().next().unwrap();
    let mut answers = Assessment::default();
    answers.set_plan_item(skill, PlanItem::default().with_what(&"🧭".repeat(WHAT_MAX + 1)));
    assert_eq!(answers.plan_item(skill).what.chars().count(), WHAT_MAX);
    assert!(!answers.is_empty());
    answers.set_plan_item(skill, PlanItem::default());
    assert!(answers.is_empty() && !answers.has_plan());
    assert!(answers.is_planned(skill), "its field is still on screen");
    answers = Assessment::default();
    answers.set_plan_item(skill, PlanItem::default());
    assert!(!answers.is_planned(skill));
}
