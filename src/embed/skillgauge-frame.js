// For a page with the widget in a frame: fits the height of each `<iframe data-skillgauge>` to its content.
// `docs/embedding.md` is the definition of the messages.
import { querySelectorAll } from "./own-document.js";

const PROTOCOL = 1;
/** The heights that are accepted, in pixels. */
const MIN_HEIGHT = 1;
const MAX_HEIGHT = 20_000;

/** The name that each frame's present document was given. Messages of an earlier document are ignored. */
const instances = new WeakMap();

/** @param {HTMLIFrameElement} frame */
function originOf(frame) {
  const isSandboxed = frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin");
  return isSandboxed || !URL.canParse(frame.src) ? "null" : new URL(frame.src).origin;
}

/** @param {HTMLIFrameElement} frame */
function requestHeight(frame) {
  const instance = Array.from(crypto.getRandomValues(new Uint32Array(2)), (n) => n.toString(36)).join("");
  instances.set(frame, instance);
  // Any document in the frame may get this message, because it holds nothing but the name.
  frame.contentWindow?.postMessage({ skillgauge: PROTOCOL, type: "fit", instance }, "*");
}

/**
 * What the page has put around the document of a frame, which that document does not know of, in pixels.
 * @param {HTMLIFrameElement} frame
 */
function edges(frame) {
  const style = getComputedStyle(frame);
  if (style.boxSizing !== "border-box") return 0;
  const parts = [style.borderTopWidth, style.paddingTop, style.paddingBottom, style.borderBottomWidth];
  return parts.reduce((sum, part) => sum + Number.parseFloat(part), 0);
}

window.addEventListener("message", ({ source, origin, data }) => {
  if (data?.skillgauge !== PROTOCOL) return;
  for (const frame of querySelectorAll("iframe[data-skillgauge]")) {
    if (source !== frame.contentWindow || origin !== originOf(frame)) continue;
    if (data.type === "hello") requestHeight(frame);
    const { height, instance } = data;
    if (data.type !== "height" || instance !== instances.get(frame)) continue;
    if (!Number.isFinite(height) || height < MIN_HEIGHT || height > MAX_HEIGHT) continue;
    frame.style.setProperty("height", `${height + edges(frame)}px`, "important");
  }
});

// A frame that has loaded before this script has said hello already.
for (const frame of querySelectorAll("iframe[data-skillgauge]")) requestHeight(frame);
