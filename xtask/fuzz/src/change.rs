//! Changes to something real that make it hostile.

use crate::input::Input;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::Value;

/// Hardly an input is longer, in bytes: as long as the longest framework file that is read.
const MOST_BYTES: usize = 1_048_576;
/// What means something somewhere, or breaks something somewhere.
const TOKENS: [&str; 40] = [
    "",
    " ",
    "\n",
    "\t",
    "\0",
    "\u{7f}",
    "\u{ad}",
    "\u{200b}",
    "\u{200f}",
    "\u{202e}",
    "\u{2066}",
    "\u{2069}",
    "\u{feff}",
    "\u{fffd}",
    "🧭",
    "é",
    "=",
    "+",
    "-",
    "@",
    "'",
    "\"",
    "\\",
    "/",
    "#",
    "#s=",
    "&",
    "%",
    "%23",
    "%ff",
    ",",
    ";",
    ":",
    "{",
    "[",
    "<script>",
    "https://",
    "__proto__",
    "0",
    "ZZZZ",
];

/// A change to a text. Places are fractions of its length.
#[derive(Clone, Debug)]
enum TextChange {
    Insert(Index, &'static str),
    InsertChar(Index, char),
    Delete(Index, usize),
    /// A part once more, so many times.
    Repeat(Index, usize, usize),
    /// The rest from another text.
    Splice(Index, Index),
}

fn any_text_change() -> impl Strategy<Value = TextChange> {
    let at = any::<Index>;
    prop_oneof![
        (at(), select(&TOKENS[..])).prop_map(|(at, token)| TextChange::Insert(at, token)),
        (at(), any::<char>()).prop_map(|(at, c)| TextChange::InsertChar(at, c)),
        (at(), 1..40usize).prop_map(|(at, length)| TextChange::Delete(at, length)),
        (at(), 1..40usize, many()).prop_map(|(at, length, n)| TextChange::Repeat(at, length, n)),
        (at(), at()).prop_map(|(at, other)| TextChange::Splice(at, other)),
    ]
}

/// Mostly few, sometimes very many.
fn many() -> impl Strategy<Value = usize> {
    prop_oneof![8 => 1..4usize, 2 => 4..100usize, 1 => 100..30_000usize]
}

/// Texts of a corpus with changes.
pub(crate) fn texts(corpus: Vec<String>) -> BoxedStrategy<Input> {
    let changes = prop::collection::vec(any_text_change(), 0..6);
    (select(corpus.clone()), changes)
        .prop_map(move |(mut text, changes)| {
            for change in changes {
                change_text(&mut text, &change, &corpus);
            }
            Input::Text(text)
        })
        .boxed()
}

/// The place in a text at or before a fraction of its length.
fn place(text: &str, at: Index) -> usize {
    text.floor_char_boundary(at.index(text.len() + 1))
}

fn change_text(text: &mut String, change: &TextChange, corpus: &[String]) {
    match change {
        TextChange::Insert(at, token) => text.insert_str(place(text, *at), token),
        TextChange::InsertChar(at, c) => text.insert(place(text, *at), *c),
        TextChange::Delete(at, length) => {
            let start = place(text, *at);
            text.replace_range(start..text.floor_char_boundary(start + length), "");
        }
        TextChange::Repeat(at, length, times) => {
            let start = place(text, *at);
            let part = text.get(start..text.floor_char_boundary(start + length));
            let part = part.unwrap_or_default().to_owned();
            let room = MOST_BYTES.saturating_sub(text.len()) / part.len().max(1);
            text.insert_str(start, &part.repeat(room.min(*times)));
        }
        TextChange::Splice(at, other) => {
            let other = other.get(corpus);
            let start = place(text, *at);
            text.truncate(start);
            text.push_str(other.get(place(other, *at)..).unwrap_or_default());
        }
    }
}

/// A change to a JSON value, at a place that the first numbers lead to.
#[derive(Clone, Debug)]
enum JsonChange {
    Set(Value),
    /// The text with this token at this place, or in place of what is no text.
    Insert(Index, &'static str, usize),
    /// The entry once more, so many times, under names of their own in an object.
    Repeat(usize),
    Remove,
    /// What stands at another place.
    Copy(Vec<Index>),
}

fn any_json_change() -> impl Strategy<Value = JsonChange> {
    let anything = select(vec![
        Value::Null,
        true.into(),
        0.into(),
        (-1).into(),
        f64::MAX.into(),
        "".into(),
        "undated".into(),
        "not-yet".into(),
        "all".into(),
        "2020-01-07".into(),
        "🧭".into(),
        Value::Array(Vec::new()),
        serde_json::json!([[]]),
        serde_json::json!({}),
        serde_json::json!({ "id": "x", "name": "x" }),
    ]);
    prop_oneof![
        anything.prop_map(JsonChange::Set),
        (any::<Index>(), select(&TOKENS[..]), many())
            .prop_map(|(at, token, times)| JsonChange::Insert(at, token, times)),
        many().prop_map(JsonChange::Repeat),
        Just(JsonChange::Remove),
        any_path().prop_map(JsonChange::Copy),
    ]
}

fn any_path() -> impl Strategy<Value = Vec<Index>> {
    prop::collection::vec(any::<Index>(), 0..6)
}

/// Values of a corpus with changes, and now and then their texts with changes, which may be no JSON.
pub(crate) fn values(corpus: Vec<Value>) -> BoxedStrategy<Input> {
    let as_texts = texts(corpus.iter().map(Value::to_string).collect());
    let changes = prop::collection::vec((any_path(), any_json_change()), 0..5);
    let hostile = (select(corpus), changes).prop_map(|(mut value, changes)| {
        for (path, change) in changes {
            change_json(&mut value, &path, change);
        }
        Input::Json(value)
    });
    prop_oneof![9 => hostile, 1 => as_texts].boxed()
}

/// The pointer to the place that a path leads to.
fn pointer(value: &Value, path: &[Index]) -> String {
    let (mut pointer, mut at) = (String::new(), value);
    for step in path {
        let (name, next) = match at {
            Value::Array(values) if !values.is_empty() => {
                let place = step.index(values.len());
                (place.to_string(), values.get(place))
            }
            Value::Object(entries) if !entries.is_empty() => {
                let entry = entries.iter().nth(step.index(entries.len()));
                (entry.map_or(String::new(), |(name, _)| escaped(name)), entry.map(|(_, v)| v))
            }
            _ => break,
        };
        let Some(next) = next else { break };
        pointer = format!("{pointer}/{name}");
        at = next;
    }
    pointer
}

fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

fn change_json(value: &mut Value, path: &[Index], change: JsonChange) {
    let pointer = pointer(value, path);
    match change {
        JsonChange::Set(new) => set(value, &pointer, new),
        JsonChange::Insert(at, token, times) => {
            let Some(place) = value.pointer_mut(&pointer) else { return };
            let mut text = place.as_str().unwrap_or_default().to_owned();
            text.insert_str(self::place(&text, at), &token.repeat(times));
            *place = text.into();
        }
        JsonChange::Copy(from) => {
            let from = self::pointer(value, &from);
            let copied = value.pointer(&from).cloned().unwrap_or_default();
            if copied.to_string().len() < MOST_BYTES / 8 {
                set(value, &pointer, copied);
            }
        }
        JsonChange::Repeat(times) => entries(value, &pointer, |parent, name| match parent {
            Value::Array(values) => {
                let one = name.parse().ok().and_then(|place: usize| values.get(place)).cloned();
                let one = one.unwrap_or_default();
                let room = MOST_BYTES / 8 / (one.to_string().len() + 1);
                values.extend(std::iter::repeat_n(one, times.min(room)));
            }
            Value::Object(entries) => {
                let one = entries.get(name).cloned().unwrap_or_default();
                let room = MOST_BYTES / 8 / (one.to_string().len() + name.len() + 9);
                for number in 0..times.min(room) {
                    entries.insert(format!("{name}{number}"), one.clone());
                }
            }
            _ => {}
        }),
        JsonChange::Remove => entries(value, &pointer, |parent, name| match parent {
            Value::Array(values) => {
                let place = name.parse().unwrap_or(usize::MAX);
                if place < values.len() {
                    values.remove(place);
                }
            }
            Value::Object(entries) => {
                entries.remove(name);
            }
            _ => {}
        }),
    }
}

fn set(value: &mut Value, pointer: &str, new: Value) {
    if let Some(place) = value.pointer_mut(pointer) {
        *place = new;
    }
}

/// Changes what a value stands in, by the value's name there.
fn entries(value: &mut Value, pointer: &str, change: impl FnOnce(&mut Value, &str)) {
    let Some((parent, name)) = pointer.rsplit_once('/') else { return };
    let name = name.replace("~1", "/").replace("~0", "~");
    if let Some(parent) = value.pointer_mut(parent) {
        change(parent, &name);
    }
}
