// What these scripts ask of a document that is somebody else's. There an element with a name hides what the
// document has by that name: with `<img name="createElement">`, `document.createElement` is the image. So the
// document's own methods are taken from where no element can hide them. `xtask/js/release/imports.mjs` does the
// same for the module.

/** @param {string} name */
export const createElement = (name) => Document.prototype.createElement.call(document, name);

/** An element with words of ours: the page around it may be in another language, and run from right to left. */
export function said(tag, words) {
  const element = createElement(tag);
  element.lang = "en-GB";
  element.dir = "ltr";
  element.textContent = words;
  return element;
}

const { get: activeElement } = Object.getOwnPropertyDescriptor(Document.prototype, "activeElement");

/**
 * Whether focus is in another part of the page than this element, or in the page around a frame. An element around this
 * one may have it, such as a dialogue.
 * @param {Element} element
 */
export function hasFocusElsewhere(element) {
  const root = element.getRootNode();
  const focused = root.host ? root.activeElement : activeElement.call(root);
  if (focused && !focused.contains(element)) return true;
  return window.parent !== window && !Document.prototype.hasFocus.call(document);
}

/** @param {string} selector */
export const querySelectorAll = (selector) => Document.prototype.querySelectorAll.call(document, selector);

const { get: defaultView } = Object.getOwnPropertyDescriptor(Document.prototype, "defaultView");

/**
 * The window of a document, if it has one.
 * @param {Document} owner
 * @returns {Window | null}
 */
export const windowOf = (owner) => defaultView.call(owner);

/**
 * A style sheet that this document, which has a window, and its shadow roots can adopt. No other can.
 * @param {Document} owner
 * @param {string} rules
 */
export function newSheet(owner, rules) {
  const sheet = new (windowOf(owner).CSSStyleSheet)();
  sheet.replaceSync(rules);
  return sheet;
}
