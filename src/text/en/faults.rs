//! What is wrong with a framework file. The build script says it with these words too.

use crate::domain::framework::file::{Fault, FaultKind, Kind, Shape};

/// Where a fault is, and what it is.
pub fn fault(fault: &Fault) -> String {
    let reason = reason(&fault.kind);
    if fault.path.is_empty() { reason } else { format!("{}: {reason}", fault.path) }
}

fn reason(kind: &FaultKind) -> String {
    match kind {
        FaultKind::NotJson(why) => format!("This file is not JSON. {why}"),
        FaultKind::Missing => "is missing".to_owned(),
        FaultKind::UnknownField => "is not a field of framework files".to_owned(),
        FaultKind::NotA(shape) => format!("must be {}", shape_name(*shape)),
        FaultKind::Empty => "has no text in it".to_owned(),
        FaultKind::TooLong(most) => format!("has more than {most} characters"),
        FaultKind::NotAnId => "must be lower-case words or numbers joined by hyphens".to_owned(),
        FaultKind::Reserved => "is an id that means something else in drafts".to_owned(),
        FaultKind::NotADate => "must be a date like 2020-01-07".to_owned(),
        FaultKind::NotAnAddress => "must begin with https:// or http://".to_owned(),
        FaultKind::NotOneOf(words) => format!("must be one of: {}", words.join(", ")),
        FaultKind::Twice(id) => format!("has the id “{id}” more than once"),
        FaultKind::NotFound(kind, id) => {
            format!("“{id}” is not {} of this framework", kind_name(*kind))
        }
        FaultKind::Count { count, least, most } => {
            format!("has {count} entries, and must have {least} to {most}")
        }
        FaultKind::LevelsOrSkills => "must have either levels or a list of skills".to_owned(),
    }
}

fn shape_name(shape: Shape) -> &'static str {
    match shape {
        Shape::Text => "a text",
        Shape::List => "a list",
        Shape::Object => "an object",
        Shape::Truth => "true or false",
    }
}

fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Level => "a level",
        Kind::Skill => "a skill",
        Kind::Area => "an area",
        Kind::Family => "a family",
        Kind::Role => "a role",
    }
}
