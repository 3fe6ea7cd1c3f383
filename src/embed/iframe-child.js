// The widget alone in a frame. Its settings are in the query of the address, and it reports its height to a page
// that asks for it. `docs/embedding.md` is the definition of both.
import { SkillGauge } from "./element.js";

const PROTOCOL = 1;
const MAX_INSTANCE_LENGTH = 64;

/** Whether the page around is on another origin: browsers may then give this frame storage of its own. */
function isPartitioned() {
  try {
    return window.parent.location.origin !== location.origin;
  } catch {
    return true;
  }
}

class Framed extends SkillGauge {
  static settings = { ...SkillGauge.settings, ...(isPartitioned() ? { partitioned: "" } : {}) };

  // The page has it before the element and not in it, because what comes into a slot is painted anew.
  static get before() {
    return document.querySelector(".skillgauge-place");
  }

  static waiting = () => [];
}
customElements.define("skill-gauge", Framed);
// It would keep everything from being painted, where a host answers for it late.
document.querySelector("[blocking]")?.remove();

const widget = document.querySelector("skill-gauge");
const isAlone = window.parent === window;

/**
 * The host of the page for share links, if it is neither this one nor that of the page in the browser's address
 * bar. Where the browser does not say which that is, every other host counts: the referrer is no help, because it
 * is whoever has led this frame here.
 * @param {string} address
 */
function otherHost(address) {
  if (!URL.canParse(address, document.baseURI)) return undefined;
  const { origin, host } = new URL(address, document.baseURI);
  return origin === location.origin || origin === Array.from(location.ancestorOrigins ?? []).at(-1) ? undefined : host;
}

const query = new URLSearchParams(location.search);
for (const [name, value] of query) {
  if (name === "share-page") {
    // Anyone can send somebody an address of this page with a `share-page` of their own, and share links would lead
    // there. So it counts only inside a page, and the person is told of another host.
    if (isAlone) continue;
    const host = otherHost(value);
    if (host) Framed.settings["share-host"] = host;
    else delete Framed.settings["share-host"];
  }
  if (Framed.observedAttributes.includes(name)) widget.setAttribute(name, value);
}

document.documentElement.dataset.theme = widget.theme;
// Few pages choose them, so that their code is not in the first load of all.
if (query.has("background") || query.has("font")) (await import("./tint.js")).tint(widget, query);

/** The last request for the height: who made it, and in which frame. */
let request;
/** The height that was last reported to that request. */
let reportedHeight;

/** Whether the widget shows what it is going to. Until then a height would be gone again at once. */
let isShown = false;
/** Whether the page gives the frame less than it was told, so that it has to scroll. */
let isLimited = false;
/** How long a page has for that, in milliseconds. */
const PATIENCE = 500;
/** When a page is told the height of what there is, in milliseconds, though nothing more has come. */
const LATE = 10_000;

/** The greatest height that a page around accepts. */
const MAX_HEIGHT = 20_000;
/** In frames that are narrower than this, in pixels, screens are the longer the narrower they are. */
const NARROW = 500;

/**
 * The height in coarse steps, at least that of the content. The widget says how coarse, so that the page around
 * does not learn from it what the answers are.
 */
function coarseHeight() {
  const { width, height } = document.documentElement.getBoundingClientRect();
  const shown = widget.shadowRoot?.querySelector("[data-step]");
  const textSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  const step = Math.ceil((shown?.dataset.step ?? 256) * textSize * Math.max(1, NARROW / width));
  return Math.max(1, Math.ceil(height / step)) * step;
}

function reportHeight() {
  if (!request || !isShown) return;
  const height = Math.min(coarseHeight(), MAX_HEIGHT);
  if (height === reportedHeight) return;
  reportedHeight = height;
  const message = { skillgauge: PROTOCOL, type: "height", instance: request.instance, height };
  window.parent.postMessage(message, request.origin);
  // Without a scroll bar for a moment, which would make the frame narrower and its content longer.
  if (!isLimited) document.documentElement.classList.add("skillgauge-fitted");
  setTimeout(noteRoom, PATIENCE);
}

/** Lets the frame scroll where it has less room than its content needs. */
function noteRoom() {
  if (!request || !isShown) return;
  isLimited = document.documentElement.getBoundingClientRect().height > innerHeight;
  document.documentElement.classList.toggle("skillgauge-fitted", !isLimited);
}

/** The widget is there, or cannot be. Frames out of sight are not drawn, so nothing but this tells their height. */
function begin() {
  // What the widget has drawn last is in the page a task later.
  setTimeout(() => {
    isShown = true;
    reportHeight();
  });
}

window.addEventListener("message", ({ source, origin, data }) => {
  if (isAlone || source !== window.parent) return;
  if (data?.skillgauge !== PROTOCOL || data.type !== "fit") return;
  if (typeof data.instance !== "string" || data.instance.length > MAX_INSTANCE_LENGTH) return;
  // A page without an origin of its own, such as a file, gets messages for any origin only.
  request = { instance: data.instance, origin: origin === "null" ? "*" : origin };
  reportedHeight = undefined;
  reportHeight();
});

if (!isAlone) {
  widget.addEventListener("skill-gauge-ready", begin);
  widget.addEventListener("skill-gauge-error", ({ detail }) => {
    if (detail.kind === "load" || detail.kind === "stopped") begin();
  });
  // Where only the first code comes, the screen that says so has a height too.
  setTimeout(begin, LATE);
  window.addEventListener("resize", noteRoom);
  // A task later, because what it changes has to be told to nobody in the same frame: browsers call that an error.
  new ResizeObserver(() => setTimeout(reportHeight)).observe(document.documentElement);
  // Any page may get this message, because it says only that the widget is here.
  window.parent.postMessage({ skillgauge: PROTOCOL, type: "hello" }, "*");
}
