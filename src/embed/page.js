// Starts the widget on its own page. A file of its own, because the policy forbids inline script.
import { mount } from "skillgauge:wasm";
import { load } from "./framework-loader.js";
import { place, showStopped } from "./standalone.js";
import { ready, watch } from "./wasm-loader.js";

try {
  await ready();
  watch(showStopped);
  const { protocol, origin, pathname } = location;
  mount(place, {
    // A link to a file on this machine opens nothing on another.
    "share-page": protocol.startsWith("http") ? origin + pathname : "",
    version: VERSION,
    element: ELEMENT_INTEGRITY,
    frame: FRAME_INTEGRITY,
  }, { load, emit() {} });
} catch {
  showStopped();
}
