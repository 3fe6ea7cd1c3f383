//! JSON as text, read and written without the page's help.
//!
//! A page can replace `JSON.parse`, and libraries of long ago give `Array.prototype` a `toJSON` that makes
//! texts of lists, so that what is kept must not depend on either. A library costs five kilobytes of the first
//! load, mostly for numbers with a fraction; this costs one. `tests/native/json_text.rs` compares it with
//! `serde_json`.

use super::json::{Json, MOST_ENTRIES};

/// How deep values may be nested, because to write, compare or drop a deeper one could exhaust the stack. Nothing we write
/// is as deep.
const MAX_DEPTH: usize = 16;

/// How many bytes a step reads at least. A text, a number or a name is read to its end.
const STEP_BYTES: usize = 4096;

/// The text is not JSON, or is nested too deep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotJson {
    /// The line where reading stopped, from 1.
    pub line: usize,
    /// The character of that line, from 1.
    pub column: usize,
}

/// Reads a text of JSON. Of several entries with one name, the last one counts, as in a browser, in objects of up
/// to [`MOST_ENTRIES`].
///
/// A number is exact if it is whole and below 2^53. With a fraction or an exponent it is near enough to be
/// refused where a whole one is asked for.
///
/// # Errors
/// Where the text stops being JSON.
pub fn read(text: &str) -> Result<Json, NotJson> {
    let mut reader = Reader::new(text);
    while reader.step() {}
    reader.finish()
}

/// Writes a value as JSON, without spaces.
pub fn write(json: &Json) -> String {
    let mut text = String::new();
    write_value(json, &mut text);
    text
}

/// Reads a text step by step, for whoever has something else to do in between.
///
/// It reads bytes, because a character is only put together where it is none of those that JSON knows.
pub struct Reader<'a> {
    text: &'a str,
    /// How many bytes have been read.
    at: usize,
    /// The lists and objects that have begun and not ended, each in the one before it.
    open: Vec<Open>,
    /// The value of the whole text, once it has ended.
    whole: Option<Json>,
}

/// A list or an object that has not ended, with what is in it so far.
enum Open {
    List(Vec<Json>),
    /// With the name of the entry of which the value comes next.
    Object(Vec<(String, Json)>, String),
}

impl<'a> Reader<'a> {
    /// Begins with a text.
    pub fn new(text: &'a str) -> Self {
        Self { text, at: 0, open: Vec::new(), whole: None }
    }

    /// Reads on a little, and answers whether there is more to read. It is not to be called again after there is not.
    pub fn step(&mut self) -> bool {
        let end = self.at.saturating_add(STEP_BYTES);
        while self.at < end {
            // It has ended, or stopped being JSON, where no further value is to come.
            if self.value().is_none() {
                return false;
            }
        }
        true
    }

    /// The value of the whole text, once there is no more to read.
    ///
    /// # Errors
    /// Where the text stops being JSON.
    pub fn finish(mut self) -> Result<Json, NotJson> {
        let is_all = self.at == self.text.len();
        let whole = self.whole.take().filter(|_| is_all);
        whole.ok_or_else(|| self.not_json())
    }

    /// Where it stands. Few texts are no JSON, so that nobody counts lines before.
    fn not_json(&self) -> NotJson {
        let (mut line, mut column) = (1, 1);
        for char in self.text.get(..self.at).unwrap_or_default().chars() {
            column += 1;
            if char == '\n' {
                line += 1;
                column = 1;
            }
        }
        NotJson { line, column }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn next(&mut self) -> Option<char> {
        let char = self.text.get(self.at..)?.chars().next()?;
        self.at += char.len_utf8();
        Some(char)
    }

    fn skip_space(&mut self) {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.peek() {
            self.at += 1;
        }
    }

    /// Takes this character of ASCII if it is the next one, and says whether it was.
    fn take(&mut self, char: u8) -> bool {
        let here = self.peek() == Some(char);
        self.at += usize::from(here);
        here
    }

    /// Takes a word.
    fn word(&mut self, word: &str, value: Json) -> Option<Json> {
        word.bytes().all(|char| self.take(char)).then_some(value)
    }

    /// Reads the value that begins here, or the beginning of a list or an object, and then all that ends behind it.
    /// `None` if no other value is to come.
    fn value(&mut self) -> Option<()> {
        if self.open.len() >= MAX_DEPTH {
            return None;
        }
        self.skip_space();
        let value = match self.peek()? {
            b'n' => self.word("null", Json::Null),
            b't' => self.word("true", Json::Bool(true)),
            b'f' => self.word("false", Json::Bool(false)),
            b'"' => self.string().map(Json::Text),
            b'[' => {
                self.at += 1;
                self.skip_space();
                if !self.take(b']') {
                    self.open.push(Open::List(Vec::new()));
                    return Some(());
                }
                Some(Json::List(Vec::new()))
            }
            b'{' => {
                self.at += 1;
                self.skip_space();
                if !self.take(b'}') {
                    let name = self.name()?;
                    self.open.push(Open::Object(Vec::new(), name));
                    return Some(());
                }
                Some(Json::Object(Vec::new()))
            }
            _ => self.number(),
        };
        self.end(value?)
    }

    /// Puts a value that has ended into what it is in, and ends that too if nothing follows. `None` if no other value
    /// is to come.
    fn end(&mut self, mut value: Json) -> Option<()> {
        while let Some(open) = self.open.pop() {
            self.skip_space();
            let is_more = self.take(b',');
            match open {
                Open::List(mut values) => {
                    values.push(value);
                    if is_more {
                        self.open.push(Open::List(values));
                        return Some(());
                    }
                    value = self.take(b']').then_some(Json::List(values))?;
                }
                Open::Object(mut entries, name) => {
                    entries.push((name, value));
                    if is_more {
                        self.skip_space();
                        let name = self.name()?;
                        self.open.push(Open::Object(entries, name));
                        return Some(());
                    }
                    value = self.take(b'}').then(|| Json::Object(last_of_each(entries)))?;
                }
            }
        }
        self.skip_space();
        self.whole = Some(value);
        None
    }

    /// The name of an entry, with the colon behind it.
    fn name(&mut self) -> Option<String> {
        let name = self.string()?;
        self.skip_space();
        self.take(b':').then_some(name)
    }

    fn string(&mut self) -> Option<String> {
        let mut text = String::new();
        self.take(b'"').then_some(())?;
        loop {
            // Bytes of characters beyond ASCII are none of these.
            let rest = self.text.get(self.at..)?;
            let is_plain = |byte: &u8| !matches!(byte, b'"' | b'\\' | 0..0x20);
            let plain = rest.bytes().take_while(is_plain).count();
            text.push_str(rest.get(..plain)?);
            self.at += plain;
            match self.next()? {
                '"' => return Some(text),
                '\\' => text.push(self.escaped()?),
                _ => return None,
            }
        }
    }

    fn escaped(&mut self) -> Option<char> {
        Some(match self.next()? {
            char @ ('"' | '\\' | '/') => char,
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => {
                let unit = self.unit()?;
                // Two units stand for one character beyond U+FFFF. Half of one is no character.
                match unit {
                    0xD800..0xDC00 => {
                        (self.take(b'\\') && self.take(b'u')).then_some(())?;
                        let low = self.unit()?.checked_sub(0xDC00).filter(|low| *low < 0x400)?;
                        char::from_u32(0x1_0000 + ((unit - 0xD800) << 10) + low)?
                    }
                    unit => char::from_u32(unit)?,
                }
            }
            _ => return None,
        })
    }

    /// Four hexadecimal digits.
    fn unit(&mut self) -> Option<u32> {
        let mut unit = 0;
        for _ in 0..4 {
            unit = unit * 16 + self.next()?.to_digit(16)?;
        }
        Some(unit)
    }

    fn number(&mut self) -> Option<Json> {
        let negative = self.take(b'-');
        let starts_with_zero = self.peek() == Some(b'0');
        let (mut number, digits) = self.digits(0.0)?;
        if starts_with_zero && digits > 1 {
            return None;
        }
        let mut exponent = 0;
        if self.take(b'.') {
            let (more, digits) = self.digits(number)?;
            (number, exponent) = (more, -digits);
        }
        if self.take(b'e') || self.take(b'E') {
            let down = !self.take(b'+') && self.take(b'-');
            let (power, _) = self.digits(0.0)?;
            // Beyond this there is nothing but zero and infinity.
            #[allow(clippy::cast_possible_truncation, reason = "it is at most 999")]
            let power = power.min(999.0) as i32;
            exponent += if down { -power } else { power };
        }
        let number = number * 10_f64.powi(exponent);
        Some(Json::Number(if negative { -number } else { number }))
    }

    /// At least one digit, after those of a number so far, and how many there are.
    fn digits(&mut self, mut number: f64) -> Option<(f64, i32)> {
        let mut count: i32 = 0;
        while let Some(digit @ b'0'..=b'9') = self.peek() {
            number = number * 10.0 + f64::from(digit - b'0');
            count = count.saturating_add(1);
            self.at += 1;
        }
        (count > 0).then_some((number, count))
    }
}

/// The entries without those that a later one of the same name replaces. An object with more entries than any of
/// ours is left as it is: a file from elsewhere can have a million, and nobody looks for one among so many.
fn last_of_each(entries: Vec<(String, Json)>) -> Vec<(String, Json)> {
    if entries.len() > MOST_ENTRIES {
        return entries;
    }
    let mut last: Vec<(String, Json)> = Vec::new();
    for (name, value) in entries {
        match last.iter_mut().find(|(earlier, _)| *earlier == name) {
            Some((_, earlier)) => *earlier = value,
            None => last.push((name, value)),
        }
    }
    last
}

fn write_value(json: &Json, text: &mut String) {
    match json {
        Json::Null => text.push_str("null"),
        Json::Bool(true) => text.push_str("true"),
        Json::Bool(false) => text.push_str("false"),
        Json::Number(number) => write_number(*number, text),
        Json::Text(value) => write_string(value, text),
        Json::List(values) => {
            let mut separator = '[';
            for value in values {
                text.push(separator);
                separator = ',';
                write_value(value, text);
            }
            if separator == '[' {
                text.push('[');
            }
            text.push(']');
        }
        Json::Object(entries) => {
            let mut separator = '{';
            for (name, value) in entries {
                text.push(separator);
                separator = ',';
                write_string(name, text);
                text.push(':');
                write_value(value, text);
            }
            if separator == '{' {
                text.push('{');
            }
            text.push('}');
        }
    }
}

/// Writes a number as a whole one, because no format of ours has another. Writing fractions would cost several
/// kilobytes.
fn write_number(number: f64, text: &mut String) {
    #[allow(clippy::cast_possible_truncation, reason = "what is too large is cut to the largest")]
    text.push_str(&(number as i64).to_string());
}

fn write_string(value: &str, text: &mut String) {
    text.push('"');
    for char in value.chars() {
        match char {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            '\u{8}' => text.push_str("\\b"),
            '\u{c}' => text.push_str("\\f"),
            '\0'..'\u{20}' => {
                text.push_str("\\u00");
                for digit in [u32::from(char) >> 4, u32::from(char) & 15] {
                    text.extend(char::from_digit(digit, 16));
                }
            }
            char => text.push(char),
        }
    }
    text.push('"');
}
