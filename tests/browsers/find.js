// Runs in the page: finds what a person means, by role and name or by the words that are seen. It is put into the
// page by the driver, and leaves nothing there but itself, under a symbol.
import { queryAllByLabelText, queryAllByRole } from "@testing-library/dom";

/**
 * What is looked for.
 * @typedef {{ role?: string, name?: string | Pattern, level?: number, label?: string, text?: string | Pattern }} Sought
 * @typedef {{ pattern: string, flags: string }} Pattern
 */

const KEY = Symbol.for("skillgauge.tests");

/** @param {string | Pattern} what */
const matcher = (what) => (typeof what === "string" ? what : new RegExp(what.pattern, what.flags));

/** @param {string} text */
const plain = (text) => text.replace(/\s+/g, " ").trim();

/** @param {Element} element */
const isVisible = (element) => element.checkVisibility({ visibilityProperty: true });

/** @param {ParentNode} root @param {string | Pattern} what */
function withText(root, what) {
  const wanted = matcher(what);
  /** @param {Element} element */
  const has = (element) => {
    const text = plain(element.textContent ?? "");
    return typeof wanted === "string" ? text.toLowerCase().includes(wanted.toLowerCase()) : wanted.test(text);
  };
  return [...root.querySelectorAll("*")].filter((element) => has(element) && ![...element.children].some(has));
}

/** @param {ParentNode & Node} root @param {Sought} sought */
function find(root, { role, name, level, label, text }) {
  if (label !== undefined) return queryAllByLabelText(/** @type {HTMLElement} */ (root), label).filter(isVisible);
  if (text !== undefined) return withText(root, text).filter(isVisible);
  const options = { ...(name === undefined ? {} : { name: matcher(name) }), ...(level ? { level } : {}) };
  return queryAllByRole(/** @type {HTMLElement} */ (root), /** @type {string} */ (role), options).filter(isVisible);
}

/** @type {any} */ (window)[KEY] = find;
