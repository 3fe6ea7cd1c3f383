// What an element shows until the module is here: the first screen that pages have in them, or that it is loading. Many
// pages forbid to make elements from a text, so that the build has packed the screen as lists.
import screen from "skillgauge:first-screen";
import { noteClicks } from "./before-module.js";
import { keepsNothingYet } from "./kept.js";
import { createElement, said } from "./own-document.js";

/** What all keys of a namespace begin with, as `src/browser/storage.rs` makes them. */
const prefixOf = (namespace) => `skillgauge.@${namespace.replace(/[^\w-]/gu, (letter) => `~${letter.codePointAt()}~`)}.`;

/**
 * An element of the packed screen.
 * @param {[string, Record<string, string>, ...any]} packed Its tag, its attributes, and what is in it: texts and elements.
 * @param {(value: string) => string} known Puts into a tag or a value what the build could not know.
 */
function unpacked([tag, attributes, ...content], known) {
  const element = createElement(known(tag));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, known(value));
  element.append(...content.map((part) => (typeof part === "string" ? part : unpacked(part, known))));
  return element;
}

/**
 * The first screen as somebody sees it who has never been here, if that is what comes. `src/app/settings.rs` reads the
 * settings for the module, and `src/browser/arrival.rs` decides the same.
 * @param {Record<string, string>} settings
 */
function firstScreen(settings) {
  const { namespace, lang, "share-page": page, "heading-level": level } = settings;
  const isAbout = settings.framework || settings["framework-src"] || settings["framework-role"];
  // A page that lets nothing be kept gets another start, which says so.
  if (isAbout || settings.storage === "none" || !keepsNothingYet(namespace ? prefixOf(namespace) : undefined)) return [];

  const heading = /^[1-4]$/.test(level) ? `h${level}` : "h2";
  const isWeb = /^https?:\/\/[^#]*$/.test(page);
  const known = (value) => (value === "h2" ? heading : value.replace(/^PAGE(.*)/, (_, address) => (isWeb ? page + address : "#")));
  const drawn = unpacked(screen, known);
  if (/^en(-[a-zA-Z]{2})?$/.test(lang)) drawn.lang = lang;
  const first = createElement("div");
  first.className = "skillgauge-first";
  first.append(drawn);
  noteClicks(first);
  return [first];
}

/** @param {Record<string, string>} settings */
export function waiting(settings) {
  const loading = said("span", "Loading…");
  loading.className = "skillgauge-loading";
  loading.setAttribute("role", "status");
  return [...firstScreen(settings), loading];
}
