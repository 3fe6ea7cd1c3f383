//! What is wrong with a framework file. The build script says it with these words too.

use crate::domain::framework::file::{Fault, FaultKind, JsonShape, ReferenceKind};
use std::borrow::Cow;

/// The most characters of a text from the file that are said.
const MAX_CHARS: usize = 200;

/// Where a fault is, and what it is.
pub fn fault(fault: &Fault) -> String {
    let reason = reason(&fault.kind);
    if fault.path.is_empty() { reason } else { format!("{}: {reason}", short(&fault.path)) }
}

/// A text from the file that says where to look. It can be as long as the file, and nobody reads it to its end.
pub(super) fn short(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(MAX_CHARS) {
        Some((end, _)) => [text.get(..end).unwrap_or_default(), "…"].concat().into(),
        None => text.into(),
    }
}

fn reason(kind: &FaultKind) -> String {
    match kind {
        FaultKind::NotJson { line, column } => {
            format!("This file is not JSON. Look at line {line}, character {column}.")
        }
        FaultKind::Missing => "is missing".to_owned(),
        FaultKind::UnknownField => "is not a field of framework files".to_owned(),
        FaultKind::NotA(shape) => format!("must be {}", shape_name(*shape)),
        FaultKind::Empty => "has no text in it".to_owned(),
        FaultKind::TooLong(most) => format!("has more than {most} characters"),
        FaultKind::Control(c) => {
            format!("has the control character U+{:04X}, which cannot be seen", u32::from(*c))
        }
        FaultKind::NotAnId => "must be lower-case words or numbers joined by hyphens".to_owned(),
        FaultKind::Reserved => "is an id that means something else in drafts".to_owned(),
        FaultKind::NotADate => "must be a date like 2020-01-07".to_owned(),
        FaultKind::NotAnAddress => "must begin with https:// or http://".to_owned(),
        FaultKind::NotOneOf(words) => format!("must be one of: {}", words.join(", ")),
        FaultKind::Repeated(id) => format!("has the id “{}” more than once", short(id)),
        FaultKind::NotFound(kind, id) => {
            format!("“{}” is not {} of this framework", short(id), reference_name(*kind))
        }
        FaultKind::Count { count, least, most } => {
            format!("has {count} entries, and must have {least} to {most}")
        }
        FaultKind::LevelsOrSkills => "must have either levels or a list of skills".to_owned(),
    }
}

fn shape_name(shape: JsonShape) -> &'static str {
    match shape {
        JsonShape::Text => "a text",
        JsonShape::List => "a list",
        JsonShape::Object => "an object",
        JsonShape::Truth => "true or false",
    }
}

fn reference_name(kind: ReferenceKind) -> &'static str {
    match kind {
        ReferenceKind::Level => "a level",
        ReferenceKind::Skill => "a skill",
        ReferenceKind::Area => "an area",
        ReferenceKind::Family => "a family",
        ReferenceKind::Role => "a role",
        ReferenceKind::RoleLevel => "a role level",
    }
}
