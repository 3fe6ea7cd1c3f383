// <skill-gauge>: the widget as an element of any page. `docs/embedding.md` is its definition.
import { mount } from "skillgauge:wasm";
import styles from "skillgauge:styles";
import { load } from "./framework-loader.js";
import { hasStopped, ready, watch } from "./wasm-loader.js";

/** The attributes, each of which is a property too. `lang` is one of every element. */
const ATTRIBUTES = [
  "framework", "framework-role", "framework-src", "compare-with", "share-page", "storage", "namespace",
  "heading-level", "theme",
];
/** What the widget reads once, so that a change of it draws a new one. */
const ONCE = ["framework-src", "storage", "namespace", "lang"];
/** What may be given as an address below that of the page. */
const ADDRESSES = ["framework-src", "share-page"];

const property = (attribute) => attribute.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

function newPlace() {
  const place = document.createElement("div");
  place.className = "skillgauge-place";
  place.textContent = "Loading…";
  return place;
}

let sheet;
function sharedSheet() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
  }
  return sheet;
}

/** Suspended widgets, with the elements that they are drawn into. */
const suspendedWidgets = [];

export class SkillGauge extends HTMLElement {
  static observedAttributes = [...ATTRIBUTES, "lang"];

  /** Settings before those of attributes. The widget's own page is beside the folder of this version. */
  static settings = { embedded: "", "share-page": HAS_PAGE ? new URL("../", import.meta.url).href : "" };

  /** What the widget is drawn into. */
  #place;
  #widget;
  /** The attributes that the widget has read once. */
  #read;
  #isDue = false;
  #unwatch;

  connectedCallback() {
    // What a script has set before the element was defined hides the properties of the class.
    for (const name of ATTRIBUTES.map(property)) {
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
    this.#settleLater();
  }

  disconnectedCallback() {
    this.#settleLater();
  }

  /** A move that keeps the state of what moves: there is nothing to do. */
  connectedMoveCallback() {}

  attributeChangedCallback() {
    this.#settleLater();
  }

  /** The person's ratings, with what they are for; `null` until the widget is ready. */
  get assessment() {
    return this.#widget && !hasStopped() ? this.#widget.assessment() : null;
  }

  /** Once a page has done all that it is about to do: an element that moves is out for a moment only. */
  #settleLater() {
    if (this.#isDue) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.#isDue = false;
      this.#settle();
    });
  }

  #settle() {
    const read = JSON.stringify(ONCE.map((name) => this.getAttribute(name)));
    if (this.#place && (!this.isConnected || read !== this.#read)) this.#takeAway();
    if (!this.isConnected) return;
    if (!this.#place) {
      this.#read = read;
      this.#draw();
    } else if (this.#widget && !hasStopped()) {
      this.#widget.set(this.#settings());
    }
    this.#place.dataset.theme = this.getAttribute("theme") ?? "";
  }

  async #draw() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sharedSheet()];
    const suspended = suspendedWidgets.pop();
    const place = suspended?.place ?? newPlace();
    this.#place = place;
    root.replaceChildren(place);
    // The page's own root may have any size of text: sizes are those of the person's browser.
    place.style.setProperty("--skillgauge-rem", getComputedStyle(place).fontSize);
    try {
      await ready();
      if (hasStopped()) throw new Error("stopped");
      // Taken away or drawn anew while the module was loading.
      if (this.#place !== place) {
        if (suspended) suspendedWidgets.push(suspended);
        return;
      }
      const host = {
        load,
        // Later, when the widget has done all that it is about to do and can be asked for its ratings.
        emit: (name, detail) => queueMicrotask(() => this.#emit(name, detail)),
      };
      if (suspended) suspended.widget.resume(this.#settings(), host);
      this.#widget = suspended?.widget ?? mount(place, this.#settings(), host);
      this.#unwatch = watch(() => this.#fail("stopped", "Skillgauge has stopped. Reload this page to go on."));
    } catch {
      if (this.#place === place) this.#fail("load", "Skillgauge could not be loaded.");
    }
  }

  #takeAway() {
    this.#unwatch?.();
    this.#place.remove();
    if (this.#widget && !hasStopped()) {
      this.#widget.suspend();
      suspendedWidgets.push({ place: this.#place, widget: this.#widget });
    }
    this.#widget = this.#place = this.#unwatch = undefined;
  }

  /** What the page has put into the element for those who cannot use it is shown below. */
  #fail(kind, message) {
    const said = document.createElement("p");
    said.setAttribute("role", "alert");
    said.textContent = message;
    this.shadowRoot.replaceChildren(this.#place, said, document.createElement("slot"));
    this.#place.hidden = true;
    this.#emit("error", { kind, about: "" });
  }

  #emit(name, detail) {
    this.dispatchEvent(new CustomEvent(`skill-gauge-${name}`, { bubbles: true, composed: true, detail }));
  }

  #settings() {
    const settings = { ...this.constructor.settings };
    for (const name of this.constructor.observedAttributes) {
      const value = this.getAttribute(name);
      if (value === null) continue;
      const isAddress = ADDRESSES.includes(name) && value !== "" && URL.canParse(value, document.baseURI);
      settings[name] = isAddress ? new URL(value, document.baseURI).href : value;
    }
    return settings;
  }
}

for (const attribute of ATTRIBUTES) {
  Object.defineProperty(SkillGauge.prototype, property(attribute), {
    configurable: true,
    enumerable: true,
    get() {
      return this.getAttribute(attribute) ?? "";
    },
    set(value) {
      if (value === null || value === undefined) this.removeAttribute(attribute);
      else this.setAttribute(attribute, value);
    },
  });
}
