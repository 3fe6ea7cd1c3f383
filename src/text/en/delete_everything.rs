//! Deleting everything that is kept.

use super::{count, list};

/// Heads it, and on the button that asks.
pub const HEADING: &str = "Delete everything kept in this browser";
/// What there is.
pub fn kept(drafts: usize, frameworks: usize) -> String {
    let mut kept = Vec::new();
    if drafts > 0 {
        kept.push(count(drafts, "draft with its examples", "drafts with their examples"));
    }
    if frameworks > 0 {
        kept.push(count(frameworks, "framework of your own", "frameworks of your own"));
    }
    if kept.is_empty() {
        return "Nothing of this page is kept at the moment.".to_owned();
    }
    format!("Here you have {}.", list(&kept))
}
/// What else goes.
pub const ALSO: &str = "Texts that could not be read go too, and what Skillgauge has kept for other \
    pages of this site. Links and codes that you have shared stay as they are. Your browser may \
    still have links you opened, here or in other tabs, files you saved and text you copied.";
/// Asks whether the person means it.
pub const QUESTION: &str = "Delete all drafts, frameworks and texts of Skillgauge from this browser? You cannot undo this.";
/// On the button that does.
pub const CONFIRM: &str = "Yes, delete everything";
/// After it was done.
pub const DONE: &str = "Everything that Skillgauge had kept in this browser is deleted.";
/// When the browser did not allow it.
pub const NOT_DONE: &str =
    "The browser did not allow it. Delete the data of this site in its settings.";
