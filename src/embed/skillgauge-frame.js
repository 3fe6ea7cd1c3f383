// For a page with the widget in a frame: fits the height of each `<iframe data-skillgauge>` to what is
// in it. `docs/embedding.md` is the definition of the messages.
const PROTOCOL = 1;
/** A message that asks for less or more than this many pixels is refused. */
const LEAST = 1;
const MOST = 20_000;

/** The name of each frame's present document: an earlier one's messages do not count. */
const instances = new WeakMap();

/** @param {HTMLIFrameElement} frame */
function originOf(frame) {
  const isSandboxed = frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin");
  return isSandboxed || !URL.canParse(frame.src) ? "null" : new URL(frame.src).origin;
}

/** @param {HTMLIFrameElement} frame */
function ask(frame) {
  const instance = Array.from(crypto.getRandomValues(new Uint32Array(2)), (n) => n.toString(36)).join("");
  instances.set(frame, instance);
  // To whatever is in the frame, which may not have loaded yet: it learns nothing but the name.
  frame.contentWindow?.postMessage({ skillgauge: PROTOCOL, type: "fit", instance }, "*");
}

window.addEventListener("message", ({ source, origin, data }) => {
  if (data?.skillgauge !== PROTOCOL) return;
  for (const frame of document.querySelectorAll("iframe[data-skillgauge]")) {
    if (source !== frame.contentWindow || origin !== originOf(frame)) continue;
    if (data.type === "hello") ask(frame);
    const { height, instance } = data;
    if (data.type !== "height" || instance !== instances.get(frame)) continue;
    if (!Number.isFinite(height) || height < LEAST || height > MOST) continue;
    // The height is that of the content; a border is the page's.
    const { borderTopWidth, borderBottomWidth, boxSizing } = getComputedStyle(frame);
    const borders = Number.parseFloat(borderTopWidth) + Number.parseFloat(borderBottomWidth);
    const all = boxSizing === "border-box" ? height + borders : height;
    frame.style.setProperty("height", `${all}px`, "important");
  }
});

// Those that were there first have said hello to nobody.
for (const frame of document.querySelectorAll("iframe[data-skillgauge]")) ask(frame);
