//! JSON files as a person edits them: two spaces for each step in, letters as they are, and the order of the value.

use anyhow::Result;
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use skillgauge::domain::formats::json::Json;

/// The text of a file with this value.
///
/// # Errors
/// When it has a number in it that JSON cannot write.
pub(crate) fn text(json: &Json) -> Result<String> {
    Ok(serde_json::to_string_pretty(&Written(json))? + "\n")
}

/// A value that can be written, with its entries in their order.
struct Written<'a>(&'a Json);

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Json::Null => to.serialize_unit(),
            Json::Bool(truth) => to.serialize_bool(*truth),
            Json::Number(number) => to.serialize_f64(*number),
            Json::Text(text) => to.serialize_str(text),
            Json::List(values) => {
                let mut list = to.serialize_seq(Some(values.len()))?;
                for value in values {
                    list.serialize_element(&Written(value))?;
                }
                list.end()
            }
            Json::Object(entries) => {
                let mut object = to.serialize_map(Some(entries.len()))?;
                for (name, value) in entries {
                    object.serialize_entry(name, &Written(value))?;
                }
                object.end()
            }
        }
    }
}

#[cfg(test)]
// Tests say what they expect, and fail by panicking.
#[allow(clippy::unwrap_used)]
mod tests {
    use super::text;
    use skillgauge::domain::formats::json::Json;

    #[test]
    fn a_file_has_two_spaces_real_letters_and_the_order_of_the_value() {
        let file = Json::object([
            ("name", Json::text("Tŷ “agored” – 日本")),
            ("also", Json::List(vec![Json::text("a\nb"), Json::Bool(true)])),
            ("empty", Json::Object(Vec::new())),
        ]);
        let expected = "{\n  \"name\": \"Tŷ “agored” – 日本\",\n  \"also\": [\n    \"a\\nb\",\n    true\n  ],\n  \"empty\": {}\n}\n";
        assert_eq!(text(&file).unwrap(), expected);
    }
}
