// The widget as one file, which has in it everything that a page would load.
import { decompress } from "lzma1";
import init, { mount, on_stop } from "skillgauge:wasm";
import { place, showStopped } from "./standalone.js";

/** The bytes that are packed into an element's text. */
function unpacked(id) {
  const packed = atob(document.getElementById(id).textContent);
  return decompress(Uint8Array.from(packed, (letter) => letter.charCodeAt(0)));
}

async function start() {
  const { styles, frameworks } = JSON.parse(new TextDecoder().decode(unpacked("skillgauge-texts")));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [sheet];
  await init({ module_or_path: unpacked("skillgauge-wasm") });
  on_stop(showStopped);
  // Share links have no page to point at, because a file on this machine opens nothing on another.
  mount(place, {}, { load: async (id) => frameworks[id], emit() {} });
}

start().catch(showStopped);
