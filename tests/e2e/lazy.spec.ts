// The code that is loaded when it is needed: from the list of skills to the result soon after the first
// screen, and the rest when one of its screens is opened.
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.js";
import { RATINGS } from "./widget.js";

const CHUNKS = /\/(?:chunk|split)_\w+\.wasm$/;
const JOURNEY = /\/split_journey\.wasm$/;
const REST = /\/split_rest\.wasm$/;
const NOT_LOADED = "This screen could not be loaded.";

/** A file that the page has fetched: how, and whether the widget could be used by then. */
type Fetched = { path: string; integrity: string | undefined; ready: boolean };

/** Notes what the page fetches. */
async function note(page: Page) {
  await page.addInitScript(() => {
    const fetched: unknown[] = [];
    Object.defineProperty(window, "fetched", { value: fetched });
    const real = window.fetch;
    window.fetch = (what, how) => {
      const { pathname } = new URL(what instanceof Request ? what.url : what, location.href);
      fetched.push({ path: pathname, integrity: how?.integrity, ready: document.querySelector("[data-ready]") !== null });
      return real(what, how);
    };
  });
}

/** The wasm that the page has fetched. */
async function wasm(page: Page): Promise<Fetched[]> {
  const fetched: Fetched[] = await page.evaluate(() => (window as any).fetched);
  return fetched.filter(({ path }) => path.endsWith(".wasm"));
}

async function lazy(page: Page) {
  return (await wasm(page)).map(({ path }) => path).filter((path) => CHUNKS.test(path));
}

/** A browser that never has time for what can wait. */
async function neverIdle(page: Page) {
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
}

test("the journey is fetched once the widget can be used, the rest when a screen of it is opened, and each file once", async ({ page, openWidget }) => {
  await note(page);
  const widget = await openWidget(page);
  await widget.open();
  await expect.poll(() => lazy(page)).toContainEqual(expect.stringMatching(JOURNEY));
  const [main, ...soon] = await wasm(page);
  expect(main).toMatchObject({ path: expect.stringMatching(/\/skillgauge_bg\.wasm$/), ready: false });
  expect(soon.map(({ ready }) => ready)).toEqual(soon.map(() => true));
  await widget.assess();
  expect(await lazy(page)).toEqual(soon.map(({ path }) => path));

  await widget.link("Make a plan").click();
  await widget.expectScreen("Your plan");
  await widget.link("Back to your result").click();
  await widget.link("Keep a snapshot, rate again, or see what has changed").click();
  await widget.expectScreen("How it changes over time");
  const all = await lazy(page);
  expect(all.slice(soon.length)).toEqual([expect.stringMatching(REST)]);
  expect(new Set(all).size).toBe(all.length);
});

test("each file is fetched with the hash that it was built with", async ({ page, openWidget }) => {
  await note(page);
  const widget = await openWidget(page);
  await widget.open("#/team");
  await expect(widget.button("Show the team")).toBeVisible();
  const fetched = await wasm(page);
  expect(fetched.length).toBeGreaterThan(2);
  for (const { path, integrity } of fetched) expect(integrity, path).toMatch(/^sha384-/);
});

test("nothing is fetched before it is needed where the browser is never idle", async ({ page, openWidget }) => {
  await note(page);
  await neverIdle(page);
  const widget = await openWidget(page);
  await widget.open();
  await widget.choose("Product manager, 7 January 2020");
  await expect.poll(() => lazy(page)).toContainEqual(expect.stringMatching(JOURNEY));
  await widget.expectScreen("Which role level do you want to compare with?");
  await widget.open("#/choose");
  await expect(widget.level("Product manager, 7 January 2020")).toBeVisible();
  expect(await lazy(page)).toEqual([]);
});

test("who has a draft, or comes to a screen of the journey, gets it at once", async ({ page, openWidget }) => {
  await note(page);
  await neverIdle(page);
  const widget = await openWidget(page);
  await widget.open("#/product-manager-2020/skill/user-focus");
  await widget.level("Expert").check();
  await widget.open();
  await expect(widget.button("Delete your draft")).toBeVisible();
  await expect.poll(() => lazy(page)).toContainEqual(expect.stringMatching(JOURNEY));
});

test("a browser that does not tell when it is idle gets the journey a moment later", async ({ page, openWidget }) => {
  await note(page);
  await page.addInitScript(() => {
    delete (window as any).requestIdleCallback;
    delete (Window.prototype as any).requestIdleCallback;
  });
  const widget = await openWidget(page);
  await widget.open();
  await expect.poll(() => lazy(page)).toContainEqual(expect.stringMatching(JOURNEY));
});

test("when the journey does not come, it says so, the answers are safe, and trying again helps", async ({ page, openWidget }) => {
  const widget = await openWidget(page, { mayAskAgain: true, mayFail: true });
  await widget.open();
  await widget.assess();
  const before = await widget.draft();
  await page.route(CHUNKS, (route) => route.fulfill({ status: 404 }));
  await widget.open("#/product-manager-2020/skills");
  await expect(widget.text(NOT_LOADED)).toBeVisible();
  // Nobody has gone to the screen: the page has just loaded, and focus is where the browser begins.
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  expect(await widget.draft()).toEqual(before);
  await widget.link("Back to the start").click();
  await expect(widget.button("Delete your draft")).toBeVisible();
  await widget.link("Continue your draft").click();
  await expect(widget.text(NOT_LOADED)).toBeVisible();
  await page.unroute(CHUNKS);
  const asked = page.waitForRequest((request) => CHUNKS.test(request.url()));
  await widget.press("Try again", "Enter");
  // The host itself is asked: a browser may have been told to keep the error for a year.
  expect((await (await asked).allHeaders())["cache-control"]).toBe("no-cache");
  await expect(widget.text(`${RATINGS.filter((rating) => rating).length} of 10 rated`)).toBeVisible();
  await widget.expectScreen("Your skills");
  expect(await widget.draft()).toEqual(before);
});

test("when the rest does not come, it says so, all else works, and trying again helps", async ({ page, openWidget }) => {
  const widget = await openWidget(page, { mayAskAgain: true, mayFail: true });
  await page.route(REST, (route) => route.fulfill({ status: 404 }));
  await widget.open("#/team");
  await expect(widget.text(NOT_LOADED)).toBeVisible();
  await widget.link("Back to the start").click();
  await widget.assess();
  await widget.link("Make a plan").click();
  await expect(widget.text(NOT_LOADED)).toBeVisible();
  await page.unroute(REST);
  await widget.press("Try again", "Enter");
  await expect(widget.page.getByRole("checkbox")).toHaveCount(4);
  await widget.expectScreen("Your plan");
});

test("a file in its place that is another does not run", async ({ page, openWidget }) => {
  const widget = await openWidget(page, { mayAskAgain: true, mayFail: true });
  const body = Buffer.from([0, 97, 115, 109, 1, 0, 0, 0]);
  await page.route(CHUNKS, (route) => route.fulfill({ status: 200, contentType: "application/wasm", body }));
  for (const address of ["#/team", "#/product-manager-2020/skills"]) {
    await widget.open(address);
    await expect(widget.text(NOT_LOADED)).toBeVisible();
  }
});
