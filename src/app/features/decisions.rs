//! What the reader of results with a second opinion has decided, as notes in the order in which they were made. It is one
//! text, because the browser's tab keeps it as it is.

use crate::domain::assessment::rating::Rating;
use crate::domain::framework::{Framework, SkillIndex};

/// What the reader of a second opinion does about a skill in which it differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// The level of the second opinion counts.
    Take,
    /// The level that was there counts.
    Keep,
    /// It counts until the two have talked.
    Talk,
}

const ALL: [(char, Decision); 3] =
    [('t', Decision::Take), ('k', Decision::Keep), ('?', Decision::Talk)];
/// Stands at the end of a note where the result is the reader's own.
const OWN: char = '!';

/// A number as one character, from `0` on.
fn as_char(number: usize) -> char {
    // No framework has so many skills or levels that it is none.
    let char = u32::try_from(number).ok().and_then(|number| char::from_u32(number + 0x30));
    char.unwrap_or_default()
}

fn before_as_char(before: Option<Rating>) -> char {
    as_char(before.map_or(0, |rating| usize::from(rating.place()) + 1))
}

/// That the reader says that the result with this code is theirs.
pub(in crate::app) fn own_note(code: &str) -> String {
    [code, " !\n"].concat()
}

/// That the reader has decided this about a skill, and what their own rating was until then.
pub(in crate::app) fn note(
    code: &str,
    (skill, decision): (SkillIndex, Decision),
    before: Option<Rating>,
    is_own: bool,
) -> String {
    let mut note = [code, " "].concat();
    note.push(as_char(skill.place()));
    for (sign, known) in ALL {
        if known == decision {
            note.push(sign);
        }
    }
    note.push(before_as_char(before));
    if is_own {
        note.push(OWN);
    }
    note.push('\n');
    note
}

/// The notes about the result with this code.
fn about<'a>(notes: &'a str, code: &'a str) -> impl Iterator<Item = &'a str> {
    notes.lines().filter_map(move |note| note.strip_prefix(code)?.strip_prefix(' '))
}

/// Whether the reader has said, or shown by what they did, that the result with this code is theirs.
pub(in crate::app) fn is_own(notes: &str, code: &str) -> bool {
    about(notes, code).any(|note| note.ends_with(OWN))
}

/// What was decided last about a skill, and what the reader's own rating was until then.
pub(in crate::app) fn last(
    notes: &str,
    code: &str,
    framework: &Framework,
    skill: SkillIndex,
) -> Option<(Decision, Option<Rating>)> {
    let mut last = None;
    for note in about(notes, code) {
        let mut signs = note.chars();
        if signs.next() == Some(as_char(skill.place())) {
            last = Some(signs);
        }
    }
    let mut signs = last?;
    let (sign, before) = (signs.next()?, signs.next()?);
    let (_, decision) = ALL.into_iter().find(|(known, _)| *known == sign)?;
    let before = Rating::all(framework).find(|rating| before_as_char(Some(*rating)) == before);
    Some((decision, before))
}
