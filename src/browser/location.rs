//! The page's address, by way of the script that mounts the widget: `embed/address.js`.

use super::host::Host;
use super::{BrowserError, window};
use gloo::events::EventListener;

/// The fragment with its `#`, or an empty text. If it has a code, that is taken out of the address.
///
/// # Errors
/// When the browser does not allow it.
pub fn take(host: &Host) -> Result<String, BrowserError> {
    host.take_address().map_err(|_| BrowserError)
}

/// Puts a fragment into the address, as a new entry of the history, unless it is there already.
///
/// # Errors
/// When the browser does not allow it, as in some sandboxed frames.
pub fn push(host: &Host, fragment: &str) -> Result<(), BrowserError> {
    host.push_address(fragment).map_err(|_| BrowserError)
}

/// Removes all that this tab keeps of any widget: codes of links that were opened, and a second opinion.
///
/// # Errors
/// When the browser does not allow it.
pub fn forget_codes(host: &Host) -> Result<(), BrowserError> {
    host.forget_codes().map_err(|_| BrowserError)
}

/// Calls back with the new fragment on back, forward, and edits by hand, until dropped.
///
/// # Errors
/// When there is no window to listen on.
pub fn on_change(
    host: Host,
    callback: impl Fn(String) + 'static,
) -> Result<EventListener, BrowserError> {
    let window = window()?;
    Ok(EventListener::new(&window, "hashchange", move |_| {
        if let Ok(fragment) = take(&host) {
            callback(fragment);
        }
    }))
}
