// The widget as one file: everything that it would load stands in the page.
import { decompress } from "lzma1";
import init, { mount, on_stop } from "skillgauge:wasm";
import { place, showStopped } from "./standalone.js";

/** The bytes that an element has as packed text. */
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
  // There is no page that a link could point at: a file on this machine opens nothing on another.
  mount(place, {}, { load: async (id) => frameworks[id], emit() {} });
}

start().catch(showStopped);
