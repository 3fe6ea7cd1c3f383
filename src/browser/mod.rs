//! Every call to the browser outside of rendering. Whatever can fail returns its failure as a value.

pub mod arrival;
pub mod backup_file;
pub mod canvas;
pub mod clipboard;
pub mod clock;
pub mod crypto;
pub mod download;
pub mod draft_store;
pub mod event;
pub mod file;
pub mod framework_file;
pub mod framework_store;
pub mod host;
pub mod journal;
pub mod json;
pub mod location;
pub mod page;
pub mod paste;
pub mod storage;
pub mod tab;

/// The browser has no window here, or refused what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BrowserError;

fn window() -> Result<web_sys::Window, BrowserError> {
    web_sys::window().ok_or(BrowserError)
}

fn document() -> Result<web_sys::Document, BrowserError> {
    window()?.document().ok_or(BrowserError)
}
