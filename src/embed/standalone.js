// The widget on a page of its own: what the page and the single file have in common.

/** What the widget is drawn into. */
export const place = document.getElementById("skillgauge");

/** Says that the widget has ended. No detail: it could not help the person, and a log is no place for theirs. */
export function showStopped() {
  place.hidden = true;
  document.getElementById("skillgauge-stopped").hidden = false;
}
