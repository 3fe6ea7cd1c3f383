//! What a person wants to do about skills that are below.

use super::{in_sentence, isolated};
use crate::domain::analysis::plan_status::{PlanStatus, plan_statuses};
use crate::domain::assessment::Assessment;
use crate::domain::assessment::compare_with::CompareWith;
use crate::domain::assessment::plan::{Month, PlanItem};
use crate::domain::formats::calendar::Entry;
use crate::domain::framework::Framework;

/// The heading.
pub const HEADING: &str = "Your plan";
/// The screen in a link.
pub const SCREEN_NAME: &str = "your plan";
/// On the link to it.
pub const LINK: &str = "Make a plan";
/// What it is for.
pub fn intro(role_level: &str) -> String {
    format!(
        "For each one below the level for {}, say what you will do and by when. Your plan stays in your \
         draft. It is never part of a link or code.",
        in_sentence(role_level)
    )
}
/// When the person compares with no one role level.
pub const NO_ROLE_LEVEL: &str = "Choose a role level first. Your plan covers the skills below it.";
/// When there is nothing to plan.
pub const NOTHING: &str = "Nothing that you have rated is below this role level, so there is nothing to \
    plan. If you choose another role level, your plan stays.";
/// How a skill of the plan stands.
pub fn status(status: PlanStatus, item: &PlanItem) -> &'static str {
    match (status, item.done) {
        (PlanStatus::Below, false) => "To do",
        (PlanStatus::Below, true) => "Done, but still below",
        (PlanStatus::Reached, _) => "Reached",
        (PlanStatus::Unrated, _) => "Not rated yet",
        (PlanStatus::NotRequired, _) => "Not asked for by this role level",
    }
}
/// Labels what to do. The skill is named in it, because there are several.
pub fn what(skill: &str) -> String {
    format!("What will you do about {}?", in_sentence(skill))
}
/// Labels by when.
pub fn by(skill: &str) -> String {
    format!("By which month, for {}? (optional)", in_sentence(skill))
}
/// Helps with the month, where the browser does not.
pub const BY_HINT: &str =
    "If your browser shows no months to choose from, write the year and the month: 2027-03";
/// Heads what to do with the plan.
pub const NEXT_HEADING: &str = "What next";
/// What is in the calendar file.
pub const CALENDAR_INTRO: &str = "The calendar file has each step that has a month and is neither done nor reached, and a reminder to look \
    at your skills again in six months. Each is on the first day of its month. You open the file in your own \
    calendar.";
/// On the button that saves it.
pub const SAVE_CALENDAR: &str = "Save as a calendar file";
/// On the button that prints the plan.
pub const PRINT: &str = "Print your plan";
/// On paper, where nothing was written.
pub const NOT_WRITTEN: &str = "Nothing written yet.";
/// By when, on paper.
pub fn by_month(month: Month) -> String {
    format!("By {}.", self::month(month))
}
/// How many months it is to the next look.
const NEXT_LOOK: u8 = 6;
/// What goes into a calendar: each step with a month that is not done, and the next look.
pub fn entries(
    framework: &Framework,
    assessment: &Assessment,
    compare_with: CompareWith,
    today: &str,
) -> Vec<Entry> {
    let mut entries = Vec::new();
    let id = |what: &str| [what, "@", &framework.id, ".skillgauge"].concat();
    let statuses = compare_with
        .role_level()
        .map(|role_level| plan_statuses(framework, assessment, role_level))
        .unwrap_or_default();
    for (index, status) in statuses {
        let PlanItem { what, by, done } = assessment.plan_item(index);
        if let (Some(month), false) = (by, done)
            && status != PlanStatus::Reached
            && let Some(skill) = framework.skill(index)
        {
            let summary = format!("Skills plan: {}", skill.name);
            entries.push(Entry { id: id(&skill.id), month, summary, description: what });
        }
    }
    if let Some(today) = Month::of_day(today) {
        let summary = "Look at my skills again".to_owned();
        let month = today.after(NEXT_LOOK);
        entries.push(Entry { id: id("next-look"), month, summary, description: String::new() });
    }
    entries
}
/// A month in words: "March 2027".
pub fn month(month: Month) -> String {
    let iso = month.to_string();
    let named = iso.split_once('-');
    let named = named.and_then(|(year, number)| Some((super::month_name(number)?, year)));
    named.map_or_else(|| iso.clone(), |(name, year)| [name, " ", year].concat())
}
/// Labels whether it is done.
pub fn done(skill: &str) -> String {
    format!("Done: {}", in_sentence(skill))
}
/// The plan in lines: each skill that has an item, with what to do. Empty if there is no one role level
/// to compare with.
pub fn lines(
    framework: &Framework,
    assessment: &Assessment,
    compare_with: CompareWith,
) -> Vec<String> {
    let Some(role_level) = compare_with.role_level() else {
        return Vec::new();
    };
    let mut lines = Vec::new();
    for (index, status) in plan_statuses(framework, assessment, role_level) {
        let item = assessment.plan_item(index);
        let name = framework.skill(index).map_or("", |skill| &skill.name);
        if item.is_empty() {
            continue;
        }
        let mut line =
            [&*isolated(name), " (", &*in_sentence(self::status(status, &item))].concat();
        if let (Some(by), false, PlanStatus::Below) = (item.by, item.done, status) {
            line = [&*line, ", by ", &*month(by)].concat();
        }
        line.push(')');
        if !item.what.is_empty() {
            line.push_str(": ");
            line.push_str(&item.what);
        }
        lines.push(line);
    }
    lines
}
