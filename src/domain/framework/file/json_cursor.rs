//! A value in the JSON of a framework file together with its path. What it is asked for and is not there is
//! noted as a fault, and the check goes on.

use super::fault::{FaultKind, JsonShape, ReferenceKind};
use super::faults::Faults;
use super::ids::Ids;
use super::limits::{FEW, ID_CHARS, NAME_CHARS, TEXT_CHARS};
use crate::domain::direction::without_direction_marks;
use crate::domain::formats::json::Json;

/// For ids that may be any.
pub(super) const NO_ID: &str = "";

/// A value with its place in the file.
pub(super) struct Cursor<'a> {
    json: &'a Json,
    /// The names and numbers on the way to it, for example `skills/2/name`; empty for the whole file.
    pub(super) path: String,
}

impl<'a> Cursor<'a> {
    /// The whole file.
    pub(super) fn new(json: &'a Json) -> Self {
        Self { json, path: String::new() }
    }

    fn below(&self, name: &str, json: &'a Json) -> Cursor<'a> {
        let path =
            if self.path.is_empty() { name.to_owned() } else { [&self.path, "/", name].concat() };
        Cursor { json, path }
    }

    /// Notes fields that are not among these words, and values that have no fields at all.
    pub(super) fn only(&self, known: &str, faults: &mut Faults) {
        for entry in self.entries(faults) {
            if !known.split(' ').any(|name| name == entry.0) {
                faults.add(&entry.1.path, FaultKind::UnknownField);
            }
        }
    }

    /// An object's entries by name.
    pub(super) fn entries(&self, faults: &mut Faults) -> Vec<(&'a str, Cursor<'a>)> {
        let Json::Object(entries) = self.json else {
            faults.add(&self.path, FaultKind::NotA(JsonShape::Object));
            return Vec::new();
        };
        entries.iter().map(|(name, json)| (&**name, self.below(name, json))).collect()
    }

    /// A field that may be there.
    pub(super) fn maybe(&self, name: &str) -> Option<Cursor<'a>> {
        let Json::Object(entries) = self.json else { return None };
        entries.iter().find(|(key, _)| key == name).map(|(_, json)| self.below(name, json))
    }

    /// A field that must be there.
    pub(super) fn field(&self, name: &str, faults: &mut Faults) -> Option<Cursor<'a>> {
        let field = self.maybe(name);
        if field.is_none() && matches!(self.json, Json::Object(_)) {
            faults.add(&self.below(name, self.json).path, FaultKind::Missing);
        }
        field
    }

    /// The values of a list, at least and at most so many. Where none at all will do, the field need not
    /// be there.
    pub(super) fn list(
        &self,
        name: &str,
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
        values.iter().take(most).zip(0u16..).map(|(v, i)| field.below(&i.to_string(), v)).collect()
    }

    /// A text with something in it, of this many characters at the most. Empty if it is no text.
    pub(super) fn text(&self, most: usize, faults: &mut Faults) -> &'a str {
        let Json::Text(text) = self.json else {
            faults.add(&self.path, FaultKind::NotA(JsonShape::Text));
            return "";
        };
        if text.trim().is_empty() {
            faults.add(&self.path, FaultKind::Empty);
        } else if text.chars().nth(most).is_some() {
            faults.add(&self.path, FaultKind::TooLong(most));
        } else if let Some(control) = text.chars().find(|&c| is_control(c, most)) {
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
    pub(super) fn text_field(&self, name: &str, most: usize, faults: &mut Faults) -> String {
        self.field(name, faults).map_or(String::new(), |field| field.words(most, faults))
    }

    /// A field that may be a text.
    pub(super) fn maybe_text(&self, name: &str, faults: &mut Faults) -> Option<String> {
        self.maybe(name).map(|field| field.words(TEXT_CHARS, faults))
    }

    /// The texts of a field that may be there.
    pub(super) fn texts(&self, name: &str, most: usize, faults: &mut Faults) -> Vec<String> {
        let mut texts = Vec::new();
        for at in self.list(name, (0, FEW), faults) {
            texts.push(at.words(most, faults));
        }
        texts
    }

    /// A web address that may be there. One of another kind could run as a script when it is clicked.
    pub(super) fn address(&self, name: &str, faults: &mut Faults) -> Option<String> {
        let field = self.maybe(name)?;
        let address = field.text(TEXT_CHARS, faults);
        if !["https://", "http://"].iter().any(|start| address.starts_with(start)) {
            faults.add(&field.path, FaultKind::NotAnAddress);
        }
        Some(address.to_owned())
    }

    /// A date like 2020-01-07, or this one text that may stand in its place.
    pub(super) fn date(&self, name: &str, or: &str, faults: &mut Faults) -> String {
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
    pub(super) fn id(&self, name: &str, reserved: &str, faults: &mut Faults) -> String {
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
