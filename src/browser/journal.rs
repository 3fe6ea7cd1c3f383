//! The journal: a copy of each draft in a database of this browser, which answers once the disk has it.
//!
//! It is for browsers that stop suddenly, because those lose the last minute of `localStorage`. What it has is
//! held against what is to be written in one transaction, so that two tabs cannot write over each other.
//! `embed/journal.js` has the database.

use super::BrowserError;
use super::host::{Host, JournalTurn};
use crate::domain::formats::draft::{JournalEntry, JournalFinding, erased_text, last_change};

/// Writes an entry under a key, unless the journal has something there that the page does not know of.
///
/// # Errors
/// When the browser has no database for the page, or does not keep what is written.
pub async fn write(
    host: &Host,
    key: &str,
    entry: &JournalEntry,
) -> Result<JournalFinding, BrowserError> {
    let turn = begin(host, Some(key)).await?;
    let mut texts = turn.texts().into_iter().map(|text| text.as_string());
    let (stored, erased) = (texts.next().flatten(), texts.next().flatten());
    let finding = entry.find(stored, erased.as_deref());
    let text = (finding == JournalFinding::Older).then_some(&*entry.text);
    turn.finish(text).await.map_err(|_| BrowserError)?;
    Ok(finding)
}

/// Begins to remove all entries of all widgets. Where the browser has no database at all, there are none.
///
/// # Errors
/// When the browser refuses its database: nobody knows what is in it.
pub async fn begin_to_erase(host: &Host) -> Result<JournalTurn, BrowserError> {
    begin(host, None).await
}

/// Removes all entries of all widgets, and returns the number that all later changes are above. Changes up to
/// `last` are known to the page.
///
/// # Errors
/// When the browser does not let the database be emptied.
pub async fn erase(turn: JournalTurn, last: u32) -> Result<u32, BrowserError> {
    let mut last = last;
    for text in turn.texts() {
        last = last.max(text.as_string().as_deref().and_then(last_change).unwrap_or_default());
    }
    // One more, because a tab may be about to write the next one.
    let erased = last + 1;
    turn.finish(Some(&*erased_text(erased))).await.map_err(|_| BrowserError)?;
    Ok(erased)
}

async fn begin(host: &Host, key: Option<&str>) -> Result<JournalTurn, BrowserError> {
    host.begin_journal(key).await.map_err(|_| BrowserError)
}
