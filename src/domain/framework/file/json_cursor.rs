//! A value in the JSON of a framework file together with its path. What it is asked for and is not there is
//! noted as a fault, and the check goes on.

use super::fault::{FaultKind, JsonShape, ReferenceKind};
use super::faults::Faults;
use super::ids::Ids;
use super::limits::{FEW, ID_CHARS, NAME_CHARS, TEXT_CHARS};
use super::path::{Path, Step};
use crate::domain::direction::without_direction_marks;
use crate::domain::formats::json::Json;

/// For ids that may be any.
pub(super) const NO_ID: &str = "";

/// A value with its place in the file.
pub(super) struct Cursor<'a> {
    json: &'a Json,
    pub(super) path: Path<'a>,
}

impl<'a> Cursor<'a> {
    /// The whole file.
    pub(super) fn new(json: &'a Json) -> Self {
        Self { json, path: Path::default() }
    }

    fn below(&self, step: Step<'a>, json: &'a Json) -> Cursor<'a> {
        Cursor { json, path: self.path.to(step) }
    }

    /// Notes fields that are not among these words, and values that have no fields at all.
    pub(super) fn only(&self, known: &str, faults: &mut Faults) {
        for (name, _) in self.fields(faults) {
            if !known.split(' ').any(|known| known == name) {
                faults.add(&self.path.to(Step::Name(name)), FaultKind::UnknownField);
            }
        }
    }

    /// An object's entries by name.
    pub(super) fn entries(&self, faults: &mut Faults) -> Vec<(&'a str, Cursor<'a>)> {
        let entries = self.fields(faults).iter();
        entries.map(|(name, json)| (&**name, self.below(Step::Name(name), json))).collect()
    }

    fn fields(&self, faults: &mut Faults) -> &'a [(String, Json)] {
        let Json::Object(entries) = self.json else {
            faults.add(&self.path, FaultKind::NotA(JsonShape::Object));
            return &[];
        };
        entries
    }

    /// A field that may be there.
    pub(super) fn maybe(&self, name: &'a str) -> Option<Cursor<'a>> {
        let Json::Object(entries) = self.json else { return None };
        let (_, json) = entries.iter().find(|(key, _)| key == name)?;
        Some(self.below(Step::Name(name), json))
    }

    /// A field that must be there.
    pub(super) fn field(&self, name: &'a str, faults: &mut Faults) -> Option<Cursor<'a>> {
        let field = self.maybe(name);
        if field.is_none() && matches!(self.json, Json::Object(_)) {
            faults.add(&self.path.to(Step::Name(name)), FaultKind::Missing);
        }
        field
    }

    /// The values of a list, at least and at most so many. Where none at all will do, the field need not
    /// be there.
    pub(super) fn list(
        &self,
        name: &'a str,
        (least, most): (usize, usize),
        faults: &mut Faults,
    ) -> Vec<Cursor<'a>> {
        let field = if least > 0 { self.field(name, faults) } else { self.maybe(name) };
        let Some(field) = field else { return Vec::new() };
        let Json::List(values) = field.json else {
            faults.add(&field.path, FaultKind::NotA(JsonShape::List));
            return Vec::new();
        };
        let count = values.len();
        if count < least || count > most {
            faults.add(&field.path, FaultKind::Count { count, least, most });
        }
        values.iter().take(most).zip(0..).map(|(v, i)| field.below(Step::Place(i), v)).collect()
    }

    /// A text with something in it, of this many characters at the most. Empty if it is no text.
    pub(super) fn text(&self, most: usize, faults: &mut Faults) -> &'a str {
        let Json::Text(text) = self.json else {
            faults.add(&self.path, FaultKind::NotA(JsonShape::Text));
            return "";
        };
        if text.trim().is_empty() {
            faults.add(&self.path, FaultKind::Empty);
        } else if text.len() > most && text.chars().nth(most).is_some() {
            faults.add(&self.path, FaultKind::TooLong(most));
        } else if text.bytes().any(begins_control)
            && let Some(control) = text.chars().find(|&c| is_control(c, most))
        {
            faults.add(&self.path, FaultKind::Control(control));
        }
        text
    }

    /// True or false. True if it is neither.
    pub(super) fn truth(&self, faults: &mut Faults) -> bool {
        let Json::Bool(truth) = self.json else {
            faults.add(&self.path, FaultKind::NotA(JsonShape::Truth));
            return true;
        };
        *truth
    }

    /// A text as [`Cursor::text`] has it, to be shown beside others.
    pub(super) fn words(&self, most: usize, faults: &mut Faults) -> String {
        without_direction_marks(self.text(most, faults))
    }

    /// A field that must be a text.
    pub(super) fn text_field(&self, name: &'a str, most: usize, faults: &mut Faults) -> String {
        self.field(name, faults).map_or(String::new(), |field| field.words(most, faults))
    }

    /// A field that may be a text.
    pub(super) fn maybe_text(&self, name: &'a str, faults: &mut Faults) -> Option<String> {
        self.maybe(name).map(|field| field.words(TEXT_CHARS, faults))
    }

    /// The texts of a field that may be there.
    pub(super) fn texts(&self, name: &'a str, most: usize, faults: &mut Faults) -> Vec<String> {
        let mut texts = Vec::new();
        for at in self.list(name, (0, FEW), faults) {
            texts.push(at.words(most, faults));
        }
        texts
    }

    /// A web address that may be there. One of another kind could run as a script when it is clicked.
    pub(super) fn address(&self, name: &'a str, faults: &mut Faults) -> Option<String> {
        let field = self.maybe(name)?;
        let address = field.text(TEXT_CHARS, faults);
        if !["https://", "http://"].iter().any(|start| address.starts_with(start)) {
            faults.add(&field.path, FaultKind::NotAnAddress);
        }
        Some(address.to_owned())
    }

    /// A date like 2020-01-07, or this one text that may stand in its place.
    pub(super) fn date(&self, name: &'a str, or: &str, faults: &mut Faults) -> String {
        let Some(field) = self.field(name, faults) else { return String::new() };
        let date = field.text(NAME_CHARS, faults);
        let shape = date.bytes().map(|b| if b.is_ascii_digit() { b'0' } else { b });
        if date != or && !shape.eq(*b"0000-00-00") {
            faults.add(&field.path, FaultKind::NotADate);
        }
        date.to_owned()
    }

    /// An id, other than the reserved one. It must be lower-case words joined by hyphens, because ids
    /// stand in addresses, drafts and fingerprints.
    pub(super) fn id(&self, name: &'a str, reserved: &str, faults: &mut Faults) -> String {
        let Some(field) = self.field(name, faults) else { return String::new() };
        let id = field.text(ID_CHARS, faults);
        let of_id = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
        if id.is_empty() {
            // Noted already.
        } else if !id.split('-').all(|word| !word.is_empty() && word.bytes().all(of_id)) {
            faults.add(&field.path, FaultKind::NotAnId);
        } else if id == reserved {
            faults.add(&field.path, FaultKind::Reserved);
        }
        id.to_owned()
    }

    /// The place of what this value refers to by its id, among these ids.
    pub(super) fn reference(
        &self,
        kind: ReferenceKind,
        ids: &Ids,
        faults: &mut Faults,
    ) -> Option<u16> {
        let id = self.text(NAME_CHARS, faults);
        if id.is_empty() { None } else { faults.find(&self.path, kind, id, ids) }
    }

    /// Which of these words the value is. `None` if it is another.
    pub(super) fn one_of(
        &self,
        words: &'static [&'static str],
        faults: &mut Faults,
    ) -> Option<usize> {
        let word = self.text(NAME_CHARS, faults);
        let place = words.iter().position(|other| *other == word);
        if place.is_none() {
            faults.add(&self.path, FaultKind::NotOneOf(words));
        }
        place
    }
}

/// Whether a character is one that no text of this length has. Texts that may be long may have lines.
fn is_control(c: char, most: usize) -> bool {
    c.is_control() && !(most == TEXT_CHARS && matches!(c, '\n' | '\r' | '\t'))
}

/// Whether a character that begins with this byte in UTF-8 can be a control character. Most texts have none, so that
/// their characters need not be looked at.
fn begins_control(byte: u8) -> bool {
    matches!(byte, 0..0x20 | 0x7F | 0xC2)
}
