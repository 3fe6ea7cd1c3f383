// Starts the widget on its own page. A file of its own, because the policy forbids inline script.
import { mount } from "skillgauge:wasm";
import { load } from "./files.js";
import { more, ready, watch } from "./module.js";

const place = document.getElementById("skillgauge");

function stop() {
  // No detail: it could not help the person, and a log is no place for anything of theirs.
  place.hidden = true;
  document.getElementById("skillgauge-stopped").hidden = false;
}

try {
  await ready();
  watch(stop);
  const { protocol, origin, pathname } = location;
  mount(place, {
    // A link to a file on this machine opens nothing on another.
    "share-page": protocol.startsWith("http") ? origin + pathname : "",
    version: VERSION,
    element: ELEMENT_INTEGRITY,
    frame: FRAME_INTEGRITY,
  }, { load, more, tell() {} });
} catch {
  stop();
}
