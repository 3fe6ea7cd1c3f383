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
}
customElements.define("skill-gauge", Framed);

const widget = document.querySelector("skill-gauge");
// Anyone can send somebody an address of this page with a `share-page` of their own, and share links would lead
// there. So it counts only inside a page, which can be held to account.
const isAlone = window.parent === window;
for (const [name, value] of new URLSearchParams(location.search)) {
  if (isAlone && name === "share-page") continue;
  if (Framed.observedAttributes.includes(name)) widget.setAttribute(name, value);
}

document.documentElement.dataset.theme = widget.theme;

/** The last request for the height: who made it, and in which frame. */
let request;
/** The height that was last reported to that request. */
let reportedHeight;

function reportHeight() {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (!request || height === reportedHeight) return;
  reportedHeight = height;
  const message = { skillgauge: PROTOCOL, type: "height", instance: request.instance, height };
  window.parent.postMessage(message, request.origin);
}

window.addEventListener("message", ({ source, origin, data }) => {
  if (isAlone || source !== window.parent) return;
  if (data?.skillgauge !== PROTOCOL || data.type !== "fit") return;
  if (typeof data.instance !== "string" || data.instance.length > MAX_INSTANCE_LENGTH) return;
  // A page without an origin of its own, such as a file, gets messages for any origin only.
  request = { instance: data.instance, origin: origin === "null" ? "*" : origin };
  reportedHeight = undefined;
  document.documentElement.classList.add("skillgauge-fitted");
  reportHeight();
});

if (!isAlone) {
  new ResizeObserver(reportHeight).observe(document.documentElement);
  // Any page may get this message, because it says only that the widget is here.
  window.parent.postMessage({ skillgauge: PROTOCOL, type: "hello" }, "*");
}
