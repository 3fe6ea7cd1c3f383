//! Skills by role levels.

use super::point_of_view::{PointOfView, rated_things};
use super::{comparison as words, in_sentence, isolated, list, number};
use crate::domain::analysis::grid::{GridCell, GridOrder, GridRow};
use crate::domain::analysis::standing::{Standing, Tally};
use crate::domain::framework::{Framework, Level, Subject};

/// Heads the grid where nothing is rated yet.
pub const ASKED_HEADING: &str = "What each role level asks for";
/// Names the list of the signs.
pub const KEY: &str = "What the signs mean";
/// What the signs stand for. One that stands for several numbers has an example.
pub const SIGNS: [(&str, Standing); 6] = [
    ("two or more levels below", Standing::Below(2)),
    ("one level below", Standing::Below(1)),
    ("meets", Standing::Meets),
    ("above", Standing::Above(1)),
    ("not rated yet", Standing::Unrated),
    ("not asked for", Standing::NotRequired),
];
/// How a level stands to what is asked for, as a sign.
pub fn sign(standing: Standing) -> String {
    match standing {
        Standing::Below(levels) => format!("−{levels}"),
        Standing::Unrated => "?".to_owned(),
        Standing::Meets => "=".to_owned(),
        Standing::Above(levels) => format!("+{levels}"),
        Standing::NotRequired => "–".to_owned(),
    }
}
/// The sign in words, behind the level that is asked for. Empty where that says all.
pub fn standing(view: PointOfView, standing: Standing) -> String {
    match standing {
        Standing::Below(levels) => format!(", {} {levels} below", view.are()),
        Standing::Unrated => ", not rated yet".to_owned(),
        Standing::Meets => format!(", {} it", in_sentence(view.meet())),
        Standing::Above(levels) => format!(", {} {levels} above", view.are()),
        Standing::NotRequired => String::new(),
    }
}
/// Where a role level does not ask for a skill.
pub const NOT_ASKED: &str = "Not asked for";
/// That a role level asks for less than the one before.
pub fn falls(framework: &Framework, cell: GridCell, from: Level) -> String {
    let from = in_sentence(words::requirement(framework, Some(from)));
    let what = if cell.requirement.is_some() { "falls from" } else { "dropped, was" };
    format!("{what} {from}")
}
/// Before one's own level, where no column's head says whose it is.
pub fn own(view: PointOfView) -> String {
    format!("{}: ", super::result::rated(view))
}
/// Explains the mark of what falls.
pub const FALLS: &str = "A role level can ask for less than the one before it, or no longer for a skill. Where it does, \
    “falls from” or “dropped, was” says what the one before asks for.";
/// Says which role levels run beside the others: those with one of these additions to their names.
pub fn beside(additions: &[&str]) -> String {
    let named: Vec<_> =
        additions.iter().map(|addition| format!("“…{}”", isolated(addition))).collect();
    format!(
        "Role levels named {} run beside those without it: neither is a step up from the other. What falls is told \
         from the one before it of the same kind.",
        list(&named)
    )
}
/// Says what the names of the role levels are for.
pub fn choose(subject: Subject) -> &'static str {
    match subject {
        Subject::Person => "Choose a role level to compare your skills with it.",
        Subject::Organisation => "Choose one to compare your organisation with it.",
    }
}
/// Names a table of all these role levels: from one to the other.
pub fn caption(first: &str, last: &str) -> String {
    if first == last {
        return first.to_owned();
    }
    format!("From {} to {}", in_sentence(first), in_sentence(last))
}
/// Labels the choice of order.
pub const ORDER_LABEL: &str = "Sort by";
/// The choices.
pub const ORDERS: [(&str, GridOrder); 2] = [
    ("the framework’s order", GridOrder::Framework),
    ("most levels below first", GridOrder::MostBelow),
];
/// How many are met, below the name of a role level.
pub fn met(tally: Tally) -> String {
    format!("{} of {} met", tally.met, tally.required)
}
/// How many skills a role level asks for, where nothing is rated.
pub fn asks_for(subject: Subject, tally: Tally) -> String {
    format!("Asks for {}", rated_things(subject, tally.required))
}
/// The skills that are below, the widest gap first, and how many more than can be read at a glance.
pub fn below(rows: &[GridRow<'_>]) -> String {
    const NAMED: usize = 3;
    let mut below = Vec::new();
    for row in rows {
        if let Some(GridCell { standing: Standing::Below(levels), .. }) = row.cells.first() {
            let levels = super::count((*levels).into(), "level", "levels");
            below.push(format!("{} ({levels})", in_sentence(&row.skill.name)));
        }
    }
    let more = below.len().saturating_sub(NAMED);
    if more > 0 {
        below.truncate(NAMED);
        below.push(format!("{more} more"));
    }
    if below.is_empty() { String::new() } else { format!("Below: {}.", list(&below)) }
}
/// Unfolds what a role level asks for.
pub const ASKS: &str = "What it asks for";
/// The role level, for who hears that line alone.
pub fn of(role_level: &str) -> String {
    format!(": {}", in_sentence(role_level))
}
/// How many role levels are shown.
pub fn shown(shown: usize, all: usize) -> String {
    format!("{} of {} role levels are shown.", number(shown), number(all))
}
/// On the button that shows more.
pub const MORE: &str = "Show more role levels";
