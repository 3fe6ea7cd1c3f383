// The styles of the screens after the start. They come with the first lazy chunk, so that no screen is drawn without
// them and the first load is without what it does not need.
import { fetchWhole } from "./fetch-whole.js";
import { newSheet } from "./own-document.js";

const ADDRESS = new URL(LATER_STYLES, import.meta.url);

/** The rules, once they are loaded. */
let rules = "";
/**
 * The sheet of each document. It lasts as long as the document: WebKit does not count that a document has adopted it.
 */
const sheetByDocument = new WeakMap();
/** The same sheets, to be gone through. A sheet holds its document, so none is held here. */
const sheets = [];

/**
 * A sheet that a document and its shadow roots can adopt at once. It has no rules until they are loaded.
 * @param {Document} owner The document, which has a window.
 */
export function laterSheetOf(owner) {
  let sheet = sheetByDocument.get(owner);
  if (!sheet) {
    sheet = newSheet(owner, rules);
    sheetByDocument.set(owner, sheet);
    sheets.push(new WeakRef(sheet));
  }
  return sheet;
}

/** @type {Promise<void> | undefined} */
let loading;

async function load() {
  const response = await fetchWhole(ADDRESS, LATER_STYLES_INTEGRITY);
  rules = await response.text();
  for (const sheet of sheets) sheet.deref()?.replaceSync(rules);
}

/** Resolves when the styles are there. After a failure the next call tries again. */
export function loadLaterStyles() {
  loading ??= load().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
