//! The time and the day, and how dates are written in a language.

use super::{BrowserError, window};
use crate::app::SavedAt;
use js_sys::{Array, Date, Intl::DateTimeFormat, Object, Promise, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

const DATE: (&str, &str) = ("dateStyle", "long");

/// The present time in UTC, as an ISO 8601 text.
pub fn now() -> String {
    Date::new_0().to_iso_string().into()
}

/// Today where the person is: `YYYY-MM-DD`.
pub fn today() -> String {
    let now = Date::new_0();
    format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}

/// Lets the browser draw, and answer the person, before what follows.
///
/// # Errors
/// When there is no window to wait in.
pub async fn pause() -> Result<(), BrowserError> {
    let window = window()?;
    let wait = Promise::new(&mut |resolve, _| {
        if window.set_timeout_with_callback(&resolve).is_err() {
            // Where there is no timer, nothing waits.
            let _ = resolve.call0(&JsValue::NULL);
        }
    });
    JsFuture::from(wait).await.map(drop).map_err(|_| BrowserError)
}

/// The time of an ISO 8601 text as this language writes it, or the browser's own without one. Any other text
/// stays as it is.
pub fn shown(iso: &str, lang: Option<&str>) -> SavedAt {
    let format = |iso: &str, style| format(iso, style, lang);
    let shown = |style| format(iso, style).unwrap_or_else(|| iso.to_owned());
    let date = shown(DATE);
    let today = format(&now(), DATE).is_some_and(|today| today == date);
    SavedAt { time: shown(("timeStyle", "short")), date, today }
}

fn format(iso: &str, (style, value): (&str, &str), lang: Option<&str>) -> Option<String> {
    let languages = Array::new();
    if let Some(lang) = lang {
        languages.push(&lang.into());
    }
    let options = Object::new();
    Reflect::set(&options, &style.into(), &value.into()).ok()?;
    // Fails on a text that is not a date.
    let date = Date::new(&iso.into());
    DateTimeFormat::new(&languages, &options)
        .format()
        .call1(&JsValue::NULL, &date)
        .ok()?
        .as_string()
}
