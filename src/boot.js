// Starts the widget on its own page. A module of its own, because the policy forbids inline script.
import init, { mount } from "./skillgauge.js";

try {
  await init({ module_or_path: new URL("./skillgauge_bg.wasm", import.meta.url) });
  mount(document.getElementById("skillgauge"), new URL("./", import.meta.url).href);
} catch {
  // No detail: it could not help the person, and a log is no place for anything of theirs.
  document.getElementById("skillgauge").hidden = true;
  document.getElementById("skillgauge-stopped").hidden = false;
}
