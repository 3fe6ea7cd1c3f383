// Whether this browser keeps anything of a widget. `src/browser/storage.rs` names the keys.

/**
 * Where the browser does not say, it keeps nothing.
 * @param {string} [prefix] What the keys begin with. All those of any widget begin with this one.
 */
export function keepsAnything(prefix = "skillgauge.") {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(prefix));
  } catch {
    return false;
  }
}
