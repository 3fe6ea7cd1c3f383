// <skill-gauge>: the widget as an element of any page. `docs/embedding.md` is its definition.
import { mount } from "skillgauge:wasm";
import styles from "skillgauge:styles";
import { load } from "./framework-loader.js";
import { hasStopped, onModuleStop, ready } from "./wasm-loader.js";

/** The attributes, each of which is a property too. `lang` is one of every element. */
const ATTRIBUTES = [
  "framework", "framework-role", "framework-src", "compare-with", "share-page", "storage", "namespace",
  "heading-level", "theme",
];
/** The attributes that a widget reads once. When one of them changes, another widget takes its place. */
const READ_ONCE = ["framework-src", "storage", "namespace", "lang"];
/** The attributes that may be relative addresses. */
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

  /** Settings that attributes replace. The widget's own page is beside the folder of this version. */
  static settings = { embedded: "", "share-page": HAS_PAGE ? new URL("../", import.meta.url).href : "" };

  /** What the widget is drawn into. */
  #place;
  #widget;
  /** The attributes that the widget reads once, as it has read them. */
  #readOnce;
  #isUpdateQueued = false;
  #stopListening;

  connectedCallback() {
    // A property that a script has set before the element was defined hides that of the class.
    for (const name of ATTRIBUTES.map(property)) {
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
    this.#queueUpdate();
  }

  disconnectedCallback() {
    this.#queueUpdate();
  }

  /** The page has moved the element with its state, so that there is nothing to do. */
  connectedMoveCallback() {}

  attributeChangedCallback() {
    this.#queueUpdate();
  }

  /** The person's ratings, with what they are for; `null` until the widget is ready. */
  get assessment() {
    return this.#widget && !hasStopped() ? this.#widget.assessment() : null;
  }

  /** Updates once the page's script has ended: an element that it moves is taken out for a moment only. */
  #queueUpdate() {
    if (this.#isUpdateQueued) return;
    this.#isUpdateQueued = true;
    queueMicrotask(() => {
      this.#isUpdateQueued = false;
      this.#update();
    });
  }

  #update() {
    const readOnce = JSON.stringify(READ_ONCE.map((name) => this.getAttribute(name)));
    if (this.#place && (!this.isConnected || readOnce !== this.#readOnce)) this.#suspend();
    if (!this.isConnected) return;
    if (!this.#place) {
      this.#readOnce = readOnce;
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
    // Sizes go by the text size of the person's browser, because the page's root may have any.
    place.style.setProperty("--skillgauge-rem", getComputedStyle(place).fontSize);
    try {
      await ready();
      if (hasStopped()) throw new Error("stopped");
      // The element was taken out or drawn anew while the module was loading.
      if (this.#place !== place) {
        if (suspended) suspendedWidgets.push(suspended);
        return;
      }
      const host = {
        load,
        // A microtask later the widget has finished its update, so that listeners can ask for its ratings.
        emit: (name, detail) => queueMicrotask(() => this.#emit(name, detail)),
      };
      if (suspended) suspended.widget.resume(this.#settings(), host);
      this.#widget = suspended?.widget ?? mount(place, this.#settings(), host);
      this.#stopListening = onModuleStop(() => {
        this.#fail("stopped", "Skillgauge has stopped. Reload this page to go on.");
      });
    } catch {
      if (this.#place === place) this.#fail("load", "Skillgauge could not be loaded.");
    }
  }

  #suspend() {
    this.#stopListening?.();
    this.#place.remove();
    if (this.#widget && !hasStopped()) {
      this.#widget.suspend();
      suspendedWidgets.push({ place: this.#place, widget: this.#widget });
    }
    this.#widget = this.#place = this.#stopListening = undefined;
  }

  /** Shows a message, and below it what the page has put into the element for people who cannot use it. */
  #fail(kind, message) {
    const alert = document.createElement("p");
    alert.setAttribute("role", "alert");
    alert.textContent = message;
    this.shadowRoot.replaceChildren(this.#place, alert, document.createElement("slot"));
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
