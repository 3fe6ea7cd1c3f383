// The address of the widget's own page. Only its fragment is ever changed: that part reaches no server.
//
// A code does not stay in the address. The browser has noted the address of a link that was opened, and no page can
// change that. But the tab's own history, going back and the address bar do not show the code, nor does the browser note
// one that was entered on the page. The tab keeps the fragment with the code, and the address has its number: a
// reload finds it, another tab does not. It is kept in `sessionStorage` and not in `history.state`, because what a tab keeps
// there for earlier entries cannot be removed.

const KEY = "skillgauge.opened.";
const OPENED = "#/opened/";
/** The most codes that a tab keeps. */
const MOST = 200;
/** The beginning of a fragment with a code, however it is written: `app/route.rs` reads it. */
const CODE = /^#(#|%23)*(s|%[57]3)(=|%3D)/i;

/**
 * The fragment, with a number in place of a code. Where the tab cannot keep the code, it stays.
 * @param {string} fragment
 */
function withoutCode(fragment) {
  try {
    for (let number = 1; CODE.test(fragment) && number <= MOST; number += 1) {
      const kept = sessionStorage.getItem(KEY + number);
      if (kept === null) sessionStorage.setItem(KEY + number, fragment);
      if ((kept ?? fragment) === fragment) return OPENED + number;
    }
  } catch {
    // The browser does not allow it, or has no room.
  }
  return fragment;
}

/** The fragment with its `#`, or an empty text. If it has a code, that is taken out of the address. */
export function takeAddress() {
  const { hash } = location;
  // A code that is not here any more is one that cannot be read.
  if (hash.startsWith(OPENED)) return sessionStorage.getItem(KEY + hash.slice(OPENED.length)) ?? "#s=";
  const address = withoutCode(hash);
  if (address !== hash) history.replaceState(null, "", address);
  return hash;
}

/**
 * Puts a fragment into the address, as a new entry of the history, unless it is there already.
 * @param {string} fragment
 */
export function pushAddress(fragment) {
  const address = withoutCode(fragment);
  if (address !== location.hash) history.pushState(null, "", address);
}

/** Removes all that the tab keeps of any widget: codes, and a second opinion (`browser/tab.rs`). */
export function forgetCodes() {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith("skillgauge.")) sessionStorage.removeItem(key);
}
