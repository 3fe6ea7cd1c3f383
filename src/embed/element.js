// <skill-gauge>: the widget as an element of any page. `docs/embedding.md` is its definition.
import { mount } from "skillgauge:wasm";
import styles from "skillgauge:styles";
import { forgetCodes } from "./address.js";
import { takeOver } from "./before-module.js";
import { laterSheetOf } from "./later-styles.js";
import { load } from "./text-loader.js";
import { beginJournal } from "./journal.js";
import { createElement, hasFocusElsewhere, newSheet, said, windowOf } from "./own-document.js";
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

/** What a widget is drawn into. */
function newPlace() {
  const place = createElement("div");
  place.className = "skillgauge-place";
  return place;
}

/** The sheets of each document, which all its widgets share. */
const sheetsByDocument = new WeakMap();

/** @param {Document} owner The document that the widget is in, which need not be the one that it was made in. */
function sheetsOf(owner) {
  let sheets = sheetsByDocument.get(owner);
  if (!sheets) {
    sheets = [newSheet(owner, styles), laterSheetOf(owner)];
    sheetsByDocument.set(owner, sheets);
  }
  return sheets;
}

/** Gives the sizes in a widget the text size of the person's browser as their measure: the page's root may have any. */
function measureText(place) {
  // It is empty where the page has not put the element into a slot yet.
  const { fontSize } = getComputedStyle(place);
  if (fontSize) place.style.setProperty("--skillgauge-rem", fontSize);
}

/**
 * Keeps what is typed into a field from the page around. The event would come to it as one of the element, and where
 * single letters are shortcuts of the page they would do something there. Browsers that fill in a field send events without a key.
 * @param {KeyboardEvent} event
 */
function keepTyped(event) {
  const isTyped = event.key?.length === 1 && !event.ctrlKey && !event.metaKey;
  if (isTyped && event.target.matches("input:not([type=radio], [type=checkbox], [type=file]), textarea, select")) event.stopPropagation();
}

/** Measures again once a place is shown, and when its size changes. */
const shown = new ResizeObserver((entries) => {
  for (const { target } of entries) measureText(target);
});

/** Suspended widgets, with the elements that they are drawn into. */
const suspendedWidgets = [];

/** Suspends a widget that no element needs any more, so that another element can have it. */
function suspend({ place, widget, stopListening }) {
  stopListening();
  if (hasStopped()) return;
  place.remove();
  widget.suspend();
  suspendedWidgets.push({ place, widget });
}

/** The widgets of elements that the browser has freed. */
const freed = new FinalizationRegistry(suspend);

/** @param {EventTarget | undefined} element */
function emit(element, name, detail) {
  element?.dispatchEvent(new CustomEvent(`skill-gauge-${name}`, { bubbles: true, composed: true, detail }));
}

export class SkillGauge extends HTMLElement {
  static observedAttributes = [...ATTRIBUTES, "lang"];

  /** Settings that attributes replace. The widget's own page is beside the folder of this version. */
  static settings = { embedded: "", "share-page": HAS_PAGE ? new URL("../", import.meta.url).href : "" };

  /**
   * What the page of a frame has beside its one element until the module is here.
   * @type {Element | null}
   */
  static before = null;

  /**
   * What is drawn into an element until the module is here, by its settings.
   * @type {(settings: Record<string, string>) => Element[]}
   */
  static waiting;

  /** What the widget is drawn into. */
  #place;
  /**
   * The widget, once it is loaded. It lasts as long as this element, in the page or not. The module holds both the
   * widget and its place, so neither may hold this element: the browser would never free it.
   */
  #widget;
  #stopListening;
  /** Does again what the person has done before the module was here, in a place that is gone. */
  #goOn;
  /** The attributes that the widget reads once, as it has read them. */
  #readOnce;
  #isUpdateQueued = false;

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

  /** The page has put the element into another document, where the sheets of the one before count for nothing. */
  adoptedCallback() {
    if (this.shadowRoot) this.#adoptSheets();
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
    // What is still loading when the element is taken out begins anew when it comes back.
    const isLost = !this.#widget && !this.isConnected;
    if (this.#place && (isLost || readOnce !== this.#readOnce)) this.#release();
    // Tabs, dragging and navigation in a page put an element back later. Until then the widget goes on out of sight.
    if (!this.isConnected) {
      this.#place?.remove();
      return;
    }
    if (!this.#place) {
      this.#readOnce = readOnce;
      this.#draw();
    } else if (this.#widget && !hasStopped()) {
      if (!this.#place.parentNode) this.shadowRoot.replaceChildren(this.#place);
      this.#widget.set(this.#settings());
    } else if (!this.#widget) {
      this.#wait();
    }
    this.#place.dataset.theme = this.getAttribute("theme") ?? "";
  }

  async #draw() {
    const root = this.shadowRoot ?? this.#attachRoot();
    this.#adoptSheets();
    const suspended = suspendedWidgets.pop();
    const before = this.constructor.before;
    const place = suspended?.place ?? newPlace();
    this.#place = place;
    root.replaceChildren(place);
    if (!suspended) this.#wait(this.#goOn);
    this.#goOn = undefined;
    measureText(place);
    shown.observe(place);
    try {
      await ready();
      if (hasStopped()) throw new Error("stopped");
      // The element was taken out or drawn anew while the module was loading.
      if (this.#place !== place || !this.isConnected) {
        if (suspended) suspendedWidgets.push(suspended);
        return;
      }
      const { host, onStop } = SkillGauge.#callbacks(new WeakRef(this));
      if (suspended) suspended.widget.resume(this.#settings(), host);
      const goOn = takeOver(before ?? place);
      const widget = suspended?.widget ?? mount(place, this.#settings(), host);
      const stopListening = onModuleStop(onStop);
      this.#widget = widget;
      this.#stopListening = stopListening;
      freed.register(this, { place, widget, stopListening }, this);
      // The first draw is a microtask later.
      await undefined;
      goOn(place);
      before?.remove();
    } catch {
      if (this.#place === place) {
        // Whoever has tried again is in the place, which is about to be hidden.
        const hadFocus = root.activeElement ?? before?.contains(document.activeElement);
        this.#fail("load", "Skillgauge could not be loaded.");
        this.#offerAnotherTry(hadFocus);
      }
    }
  }

  /** Shows what there is to see until the module is here. What the person has done stays done. */
  #wait(goOn = takeOver(this.#place)) {
    this.constructor.before?.removeAttribute("hidden");
    this.#place.replaceChildren(...this.constructor.waiting(this.#settings()));
    goOn(this.#place);
  }

  #attachRoot() {
    const root = this.attachShadow({ mode: "open" });
    for (const type of ["keydown", "keypress", "keyup"]) root.addEventListener(type, keepTyped);
    return root;
  }

  #adoptSheets() {
    // A document without a window, such as a template's, shows nothing.
    if (windowOf(this.ownerDocument)) this.shadowRoot.adoptedStyleSheets = sheetsOf(this.ownerDocument);
  }

  /** What the module may call. A function of its own, so that they hold nothing of the element's. */
  static #callbacks(reference) {
    return {
      host: {
        load,
        beginJournal,
        forgetCodes,
        hasFocusElsewhere: () => hasFocusElsewhere(reference.deref()),
        // A microtask later the widget has finished its update, so that listeners can ask for its ratings.
        emit: (name, detail) => queueMicrotask(() => emit(reference.deref(), name, detail)),
      },
      onStop: () => reference.deref()?.#fail("stopped", "Skillgauge has stopped. Reload this page to go on."),
    };
  }

  /** Lets go of the widget, so that another one can be drawn. */
  #release() {
    freed.unregister(this);
    const [place, widget, stopListening] = [this.#place, this.#widget, this.#stopListening];
    this.#widget = this.#place = this.#stopListening = undefined;
    if (widget) {
      suspend({ place, widget, stopListening });
    } else {
      this.#goOn = takeOver(place);
      place.remove();
    }
  }

  /** Shows a message, and below it what the page has put into the element for people who cannot use it. */
  #fail(kind, message) {
    const alert = said("p", message);
    alert.setAttribute("role", "alert");
    this.shadowRoot.replaceChildren(this.#place, alert, createElement("slot"));
    for (const shown of [this.#place, this.constructor.before]) shown?.toggleAttribute("hidden", true);
    emit(this, "error", { kind, about: "" });
  }

  /** Puts a button behind the message: the network may be back. */
  #offerAnotherTry(takesFocus) {
    const button = said("button", "Try again");
    // No class of the widget's counts out here.
    button.style.margin = button.style.padding = ".5em";
    button.addEventListener("click", () => {
      this.#release();
      this.#update();
      // The button has gone, and with it the person's place on the page.
      this.#place.tabIndex = -1;
      this.#place.focus();
    });
    this.shadowRoot.querySelector("[role=alert]").append(button);
    if (takesFocus) button.focus();
  }

  #settings() {
    const settings = { ...this.constructor.settings };
    for (const name of this.constructor.observedAttributes) {
      const value = this.getAttribute(name);
      if (value === null) continue;
      const isAddress = ADDRESSES.includes(name) && value !== "" && URL.canParse(value, this.baseURI);
      settings[name] = isAddress ? new URL(value, this.baseURI).href : value;
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
