// One visit to a page: a quiet one, which lets the page load and then clicks, or an eager one, which clicks from the first
// moment that there is something to click on.
import { openPage } from "./browser.mjs";

/** How many clicks a quiet visit makes. */
const CLICKS = 10;
/** How long a visit may wait for anything, in milliseconds. */
const LONGEST = 60_000;
/** What browsers do not report, because it is too short, is counted as this: the shortest that they do. */
const SHORTEST_CLICK = 16;
/** How long a visit looks whether anything comes of a click, in milliseconds. */
const AFTER_CLICK = 300;

/** Runs in the page, before its own scripts: notes what is painted, what shifts, and how long interactions take. */
function note() {
  const noted = { largestPaint: 0, shift: 0, clicks: [] };
  const observe = (type, see, more = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true, ...more });
  observe("largest-contentful-paint", ({ startTime }) => (noted.largestPaint = startTime));
  observe("layout-shift", ({ value, hadRecentInput }) => (noted.shift += hadRecentInput ? 0 : value));
  observe("event", ({ interactionId, duration }) => interactionId && noted.clicks.push(duration), { durationThreshold: 16 });
  Object.defineProperty(window, "noted", { value: noted });
}

/**
 * Runs in the page, before its own scripts: clicks on the target at each frame from when it is there until a click has
 * changed the words that can be read, and notes when that is drawn, and when there is what is clicked on next. Words have
 * to be others, because drawing the same screen again is no change.
 */
function clickEagerly([selector, next]) {
  const roots = [document];
  const what = { subtree: true, childList: true, characterData: true, attributes: true };
  const find = (selector) => roots.map((root) => root.querySelector(selector)).find((found) => found);
  const words = () => roots.map((root) => [...root.children].map((child) => child.innerText).join()).join();
  const noted = {};
  Object.defineProperty(window, "eager", { value: noted });
  const seen = new Set();
  // What is asked for in a frame comes once the frame has been drawn.
  const drawn = (then) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(undefined);
  });
  const noteOnce = (name) => {
    if (!seen.has(name)) drawn(() => (noted[name] = performance.now()));
    seen.add(name);
  };
  let before;
  const look = () => {
    if (before === undefined) return;
    if (!seen.has("usable") && words() !== before) noteOnce("usable");
    if (seen.has("usable") && (!next || find(next))) noteOnce("there");
  };
  const changes = new MutationObserver(look);
  changes.observe(document, what);
  // A tree of an element's own is not found from the document.
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    roots.push(root);
    changes.observe(root, what);
    return root;
  };
  const click = () => {
    if (seen.has("usable")) return;
    const target = find(selector);
    if (target) {
      before ??= words();
      target.click();
    }
    requestAnimationFrame(click);
  };
  requestAnimationFrame(click);
}

/** Counts what comes over the line, headers included, in bytes. */
function count(devtools) {
  let bytes = 0;
  devtools.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  return () => bytes;
}

/**
 * Loads the page without touching it, and then clicks.
 * @param {import("@playwright/test").Browser} browser
 * @param {import("./sites.mjs").Site} site
 * @param {Parameters<typeof openPage>[1]} conditions
 */
export async function quietVisit(browser, { url, ready, clicks, script }, conditions) {
  const { page, devtools, close } = await openPage(browser, conditions);
  try {
    const bytes = count(devtools);
    await page.addInitScript(note);
    await page.goto(url, { waitUntil: "networkidle", timeout: LONGEST });
    await page.locator(ready).first().waitFor({ state: "attached", timeout: LONGEST });
    await page.waitForLoadState("networkidle");
    const { metrics } = await devtools.send("Performance.getMetrics");
    const mainThread = 1000 * metrics.find(({ name }) => name === "TaskDuration").value;
    const loaded = await page.evaluate((script) => {
      const { largestPaint, shift } = window.noted;
      const [{ startTime: firstPaint }] = performance.getEntriesByName("first-paint");
      const all = performance.getEntriesByType("resource");
      const arrived = script ? all.find(({ name }) => name.endsWith(script)).responseEnd : 0;
      return { firstPaint, largestPaint, shift, arrived };
    }, script);
    const all = { ...loaded, mainThread, bytes: bytes(), clicks: [] };
    for (let number = 0; clicks.length > 0 && number < CLICKS; number += 1) {
      await page.evaluate(() => window.noted.clicks.splice(0));
      await page.locator(clicks[Math.min(number, clicks.length - 1)]).first().click({ timeout: LONGEST });
      await page.waitForTimeout(AFTER_CLICK);
      all.clicks.push(await page.evaluate((least) => Math.max(least, ...window.noted.clicks), SHORTEST_CLICK));
    }
    return all;
  } finally {
    await close();
  }
}

/**
 * Loads the page and clicks from the start: when a click first changes the screen, when there is what it
 * leads to, and what had come over the line by the first.
 * @param {import("@playwright/test").Browser} browser
 * @param {import("./sites.mjs").Site} site
 * @param {Parameters<typeof openPage>[1]} conditions
 */
export async function eagerVisit(browser, { url, clicks }, conditions) {
  const { page, devtools, close } = await openPage(browser, conditions);
  try {
    const bytes = count(devtools);
    await page.addInitScript(clickEagerly, clicks);
    await page.goto(url, { waitUntil: "commit", timeout: LONGEST });
    const usable = await page.waitForFunction(() => window.eager?.usable, undefined, { timeout: LONGEST });
    const bytesByThen = bytes();
    const there = await page.waitForFunction(() => window.eager.there, undefined, { timeout: LONGEST });
    return { usable: await usable.jsonValue(), there: await there.jsonValue(), bytesByThen };
  } finally {
    await close();
  }
}
