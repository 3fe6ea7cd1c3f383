//! What comes in at a door: a text, or JSON.

use serde_json::Value;
use skillgauge::domain::formats::json::Json;
use skillgauge::domain::formats::json_text;

/// What comes in.
#[derive(Clone, Debug)]
pub(crate) enum Input {
    Text(String),
    Json(Value),
}

/// The same after the widget has read it, which is not what is measured.
pub(crate) struct Read {
    pub(crate) text: String,
    /// The JSON that it is, if it is any.
    pub(crate) json: Option<Json>,
}

impl Input {
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Json(value) => value.to_string(),
        }
    }

    pub(crate) fn read(&self) -> Read {
        let text = self.text();
        let json = json_text::read(&text).ok();
        Read { text, json }
    }
}

/// A value for the library that reads and writes texts.
pub(crate) fn to_serde(json: &Json) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Bool(truth) => (*truth).into(),
        Json::Number(number) => (*number).into(),
        Json::Text(text) => text.as_str().into(),
        Json::List(values) => values.iter().map(to_serde).collect(),
        Json::Object(entries) => {
            entries.iter().map(|(key, value)| (key.clone(), to_serde(value))).collect()
        }
    }
}
