//! The time and the day, and how dates are written in a language.

use super::{BrowserError, document, window};
use crate::app::SavedAt;
use crate::text;
use gloo::timers::future::TimeoutFuture;
use js_sys::{Array, Date, Intl::DateTimeFormat, Object, Promise, Reflect};
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::Poll;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

const DATE: (&str, &str) = ("dateStyle", "long");

/// The present time in UTC, as an ISO 8601 text.
pub fn now() -> String {
    Date::new_0().to_iso_string().into()
}

/// The time that has passed since some moment, in milliseconds.
pub fn milliseconds() -> f64 {
    Date::now()
}

/// Today where the person is: `YYYY-MM-DD`.
pub fn today() -> String {
    let now = Date::new_0();
    format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}

/// How long a slice of long work takes, in milliseconds, and up to the end of the step that it is in by then. On a slow
/// machine too, the browser then answers a person soon.
const SLICE: f64 = 25.0;

/// The most steps in a slice. A page can replace the clock by one that stands still.
const MOST_STEPS: u32 = 1000;

/// A slice of long work, after which the browser may draw.
pub struct Slice {
    begun: f64,
    steps: u32,
}

impl Slice {
    /// Begins one now.
    pub fn begin() -> Self {
        Self { begun: milliseconds(), steps: 0 }
    }

    /// Notes a step of the work, and answers whether the slice is over with it. Where the clock was set back, nobody
    /// knows, and it is over.
    pub fn is_over(&mut self) -> bool {
        self.steps += 1;
        self.steps >= MOST_STEPS || !(0.0..SLICE).contains(&(milliseconds() - self.begun))
    }

    /// Lets the browser draw, and begins the next one.
    pub async fn next(&mut self) {
        // Without a window there is nobody to wait for.
        let _ = pause().await;
        *self = Self::begin();
    }

    /// Does long work in as many slices as it takes, from this one on. A step does a little of it, and answers whether
    /// there is more to do.
    ///
    /// It is boxed, so that its code is in the wasm once and not in each place that awaits it.
    pub fn work<'a>(&'a mut self, step: &'a mut dyn FnMut() -> bool) -> Work<'a> {
        Box::pin(async move {
            while step() {
                if self.is_over() {
                    self.next().await;
                }
            }
        })
    }
}

/// Long work that is under way.
pub type Work<'a> = Pin<Box<dyn Future<Output = ()> + 'a>>;

/// Lets the browser draw, and answer the person, before what follows.
///
/// # Errors
/// When there is no window to wait in.
pub async fn pause() -> Result<(), BrowserError> {
    // Browsers hold up the timers of a page that nobody sees, and there it need not draw.
    if !document()?.hidden() {
        TimeoutFuture::new(0).await;
    }
    Ok(())
}

/// Waits until the browser has nothing else to do, or has at least drawn where it does not tell.
///
/// # Errors
/// When there is no window to wait in.
pub async fn idle() -> Result<(), BrowserError> {
    let window = window()?;
    let mut tells = false;
    let when_idle = Promise::new(&mut |resolve, _| {
        // Browsers by Apple do not have it.
        tells = window.request_idle_callback(&resolve).is_ok();
    });
    if tells {
        // It is never rejected.
        let _ = JsFuture::from(when_idle).await;
        return Ok(());
    }
    pause().await
}

/// What comes of some work, or nothing if that takes longer than so many milliseconds. It is given up then.
pub async fn within<T>(milliseconds: u32, work: impl Future<Output = T>) -> Option<T> {
    let (mut work, mut end) = (pin!(work), pin!(TimeoutFuture::new(milliseconds)));
    poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(outcome) => Poll::Ready(Some(outcome)),
        Poll::Pending => end.as_mut().poll(context).map(|()| None),
    })
    .await
}

/// The time of an ISO 8601 text as this language writes it, or that of the texts without one. Any other text
/// stays as it is.
pub fn shown(iso: &str, lang: Option<&str>) -> SavedAt {
    let format = |iso: &str, style| format(iso, style, lang);
    let shown = |style| format(iso, style).unwrap_or_else(|| iso.to_owned());
    let date = shown(DATE);
    let today = format(&now(), DATE).is_some_and(|today| today == date);
    SavedAt { time: shown(("timeStyle", "short")), date, today }
}

fn format(iso: &str, (style, value): (&str, &str), lang: Option<&str>) -> Option<String> {
    // The browser may have been set to another calendar or other digits than those of the texts around it.
    let language = [lang.unwrap_or(text::LANG), "-u-ca-gregory-nu-latn"].concat();
    let languages = Array::of1(&language.into());
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
