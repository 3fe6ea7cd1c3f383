// Starts the widget on its own page. The content security policy forbids inline scripts, so it is a file.
import { mount } from "skillgauge:wasm";
import * as address from "./address.js";
import { laterSheetOf } from "./later-styles.js";
import { load } from "./text-loader.js";
import { beginJournal } from "./journal.js";
import { takeOver } from "./before-module.js";
import { place, showStopped } from "./standalone.js";
import { onModuleStop, ready } from "./wasm-loader.js";

document.adoptedStyleSheets = [laterSheetOf(document)];
// It would keep everything from being painted, where a host answers for it late.
document.querySelector("[blocking]")?.remove();
try {
  await ready();
  onModuleStop(showStopped);
  const { protocol, origin, pathname } = location;
  const goOn = takeOver(place);
  mount(place, {
    // A link to a file on this machine opens nothing on another.
    "share-page": protocol.startsWith("http") ? origin + pathname : "",
    version: VERSION,
    element: ELEMENT_INTEGRITY,
    frame: FRAME_INTEGRITY,
  }, { load, emit() {}, beginJournal, ...address });
  // The first draw is a microtask later.
  await undefined;
  goOn(place);
} catch {
  showStopped();
}
