// What the widget's own page and the single file have in common.

/** What the widget is drawn into. */
export const place = document.getElementById("skillgauge");

/** Says that the widget has ended. It logs nothing, because the error could hold some of the person's answers. */
export function showStopped() {
  place.hidden = true;
  document.getElementById("skillgauge-stopped").hidden = false;
}
