// What this browser keeps of a widget. `src/browser/storage.rs` names the keys.

/**
 * Whether this browser can keep something of a widget, and does not yet.
 * @param {string} [prefix] What the keys begin with. All those of any widget begin with this one.
 */
export function keepsNothingYet(prefix = "skillgauge.") {
  try {
    return !Object.keys(localStorage).some((key) => key.startsWith(prefix));
  } catch {
    return false;
  }
}
