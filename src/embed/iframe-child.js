// The widget alone in a frame: its settings are in the query of the address. The frame tells the page
// its height, if the page asks for it. `docs/embedding.md` is the definition of both.
import { SkillGauge } from "./element.js";

const PROTOCOL = 1;
const LONGEST_INSTANCE = 64;

/** Whether the page around is on another origin, so that browsers may keep this frame's drafts apart. */
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
// Where there is no page around, nobody answers for where links point: anyone can send such an address.
const isAlone = window.parent === window;
for (const [name, value] of new URLSearchParams(location.search)) {
  if (isAlone && name === "share-page") continue;
  if (Framed.observedAttributes.includes(name)) widget.setAttribute(name, value);
}

document.documentElement.dataset.theme = widget.theme;

/** Who asked for the height last. */
let asked;
let told;

function tell() {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (!asked || height === told) return;
  told = height;
  const message = { skillgauge: PROTOCOL, type: "height", instance: asked.instance, height };
  window.parent.postMessage(message, asked.origin);
}

window.addEventListener("message", ({ source, origin, data }) => {
  if (isAlone || source !== window.parent) return;
  if (data?.skillgauge !== PROTOCOL || data.type !== "fit") return;
  if (typeof data.instance !== "string" || data.instance.length > LONGEST_INSTANCE) return;
  // A page without an origin of its own, such as a file, can be written to in no other way.
  asked = { instance: data.instance, origin: origin === "null" ? "*" : origin };
  told = undefined;
  document.documentElement.classList.add("skillgauge-fitted");
  tell();
});

if (!isAlone) {
  new ResizeObserver(tell).observe(document.documentElement);
  // To whoever is around: it says only that the widget is here.
  window.parent.postMessage({ skillgauge: PROTOCOL, type: "hello" }, "*");
}
