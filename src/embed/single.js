// The widget as one file, which has in it everything that a page would load.
import { decompress } from "lzma1";
import init, { mount, on_stop } from "skillgauge:wasm";
import * as address from "./address.js";
import { beginJournal } from "./journal.js";
import { place, showStopped } from "./standalone.js";

/**
 * In place of the widget in a frame. The file is beside the widget's page on a host, so it would have the same
 * drafts there, and a page that has it in a frame could lead the person's clicks. Only a header can forbid
 * frames to a browser, and many hosts send none.
 */
const IN_FRAME = "Skillgauge does not work here, because this file is inside another page. Open the file by itself.";

/** The bytes that are packed into an element's text. */
function unpacked(id) {
  const packed = atob(document.getElementById(id).textContent);
  return decompress(Uint8Array.from(packed, (letter) => letter.charCodeAt(0)));
}

async function start() {
  const { styles, wording } = JSON.parse(new TextDecoder().decode(unpacked("skillgauge-texts")));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [sheet];
  // No page can change what these two mean.
  if (window.top !== window) {
    const message = place.querySelector("p");
    message.textContent = IN_FRAME;
    // What else is there is about a page that is still to come.
    place.replaceChildren(message);
    return;
  }
  await init({ module_or_path: unpacked("skillgauge-wasm") });
  on_stop(showStopped);
  // Share links have no page to point at, because a file on this machine opens nothing on another.
  mount(place, {}, { load: async (part) => wording.texts[wording.parts[part.replace("wording:", "")]], emit() {}, beginJournal, ...address });
}

start().catch(showStopped);
