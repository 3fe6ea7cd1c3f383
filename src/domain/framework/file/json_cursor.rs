//! A way through the JSON of a framework file that notes every fault and never stops at one.

use super::fault::{Fault, FaultKind, Shape};
use crate::domain::formats::json::Json;

/// The most characters of an id, a name and any other text.
pub(super) const ID_MAX: usize = 100;
pub(super) const NAME_MAX: usize = 200;
pub(super) const TEXT_MAX: usize = 2000;

/// Every fault so far.
#[derive(Default)]
pub(super) struct Faults(Vec<Fault>);

impl Faults {
    pub(super) fn add(&mut self, path: &str, kind: FaultKind) {
        self.0.push(Fault { path: path.to_owned(), kind });
    }

    /// Ends a check: all faults, if there are any.
    pub(super) fn none(self) -> Result<(), Vec<Fault>> {
        if self.0.is_empty() { Ok(()) } else { Err(self.0) }
    }

    /// Notes each id that stands in a list for the second time.
    pub(super) fn twice(&mut self, path: &str, ids: &[String]) {
        let mut seen: Vec<&str> = Vec::new();
        for id in ids {
            match seen.binary_search(&&**id) {
                Ok(_) => self.add(path, FaultKind::Twice(id.clone())),
                Err(place) => seen.insert(place, id),
            }
        }
    }
}

/// A value with its place in the file.
pub(super) struct Cursor<'a> {
    pub(super) json: &'a Json,
    pub(super) path: String,
}

impl<'a> Cursor<'a> {
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
            faults.add(&self.path, FaultKind::NotA(Shape::Object));
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

    /// The values of a field that may be there: so many at least and at most.
    pub(super) fn list(
        &self,
        name: &str,
        sizes: (usize, usize),
        faults: &mut Faults,
    ) -> Vec<Cursor<'a>> {
        let (least, most) = sizes;
        let field = if least > 0 { self.field(name, faults) } else { self.maybe(name) };
        let Some(field) = field else { return Vec::new() };
        let Json::List(values) = field.json else {
            faults.add(&field.path, FaultKind::NotA(Shape::List));
            return Vec::new();
        };
        let count = values.len();
        if count < least || count > most {
            faults.add(&field.path, FaultKind::Count { count, least, most });
        }
        values.iter().take(most).zip(0u16..).map(|(v, i)| field.below(&i.to_string(), v)).collect()
    }

    /// A text with something in it, of this many characters at the most; else nothing.
    pub(super) fn text(&self, most: usize, faults: &mut Faults) -> &'a str {
        let Json::Text(text) = self.json else {
            faults.add(&self.path, FaultKind::NotA(Shape::Text));
            return "";
        };
        if text.trim().is_empty() {
            faults.add(&self.path, FaultKind::Empty);
        } else if text.chars().nth(most).is_some() {
            faults.add(&self.path, FaultKind::TooLong(most));
        }
        text
    }

    /// True or false.
    pub(super) fn truth(&self, faults: &mut Faults) -> bool {
        let Json::Bool(truth) = self.json else {
            faults.add(&self.path, FaultKind::NotA(Shape::Truth));
            return true;
        };
        *truth
    }

    /// A field that must be a text.
    pub(super) fn text_field(&self, name: &str, most: usize, faults: &mut Faults) -> String {
        self.field(name, faults).map_or("", |field| field.text(most, faults)).to_owned()
    }

    /// A field that may be a text.
    pub(super) fn maybe_text(&self, name: &str, faults: &mut Faults) -> Option<String> {
        self.maybe(name).map(|field| field.text(TEXT_MAX, faults).to_owned())
    }

    /// The texts of a field that may be there.
    pub(super) fn texts(&self, name: &str, most: usize, faults: &mut Faults) -> Vec<String> {
        let mut texts = Vec::new();
        for at in self.list(name, (0, super::FEW), faults) {
            texts.push(at.text(most, faults).to_owned());
        }
        texts
    }

    /// An address that may be there. Others than these would run as scripts in a link.
    pub(super) fn address(&self, name: &str, faults: &mut Faults) -> Option<String> {
        let field = self.maybe(name)?;
        let address = field.text(TEXT_MAX, faults);
        if !["https://", "http://"].iter().any(|start| address.starts_with(start)) {
            faults.add(&field.path, FaultKind::NotAnAddress);
        }
        Some(address.to_owned())
    }

    /// A date like 2020-01-07, or the one other text that may stand for it.
    pub(super) fn date(&self, name: &str, or: &str, faults: &mut Faults) -> String {
        let Some(field) = self.field(name, faults) else { return String::new() };
        let date = field.text(NAME_MAX, faults);
        let shape = date.bytes().map(|b| if b.is_ascii_digit() { b'0' } else { b });
        if date != or && !shape.eq(*b"0000-00-00") {
            faults.add(&field.path, FaultKind::NotADate);
        }
        date.to_owned()
    }

    /// An id. Ids stand in addresses, drafts and fingerprints: lower-case words joined by hyphens.
    pub(super) fn id(&self, name: &str, reserved: &str, faults: &mut Faults) -> String {
        let Some(field) = self.field(name, faults) else { return String::new() };
        let id = field.text(ID_MAX, faults);
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
}
