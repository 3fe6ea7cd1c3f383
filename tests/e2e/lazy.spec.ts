// The code that is loaded after the first screen: all that follows from what a person does right after it, and the rest
// when one of its screens is opened.
import type { Page } from "@playwright/test";
import { listen } from "../../xtask/js/server.mjs";
import { expect, test } from "./fixtures.js";
import { RATINGS } from "./widget.js";

const CHUNKS = /\/(?:chunk|split)_\w+\.wasm$/;
const JOURNEY = /\/split_journey\.wasm$/;
const REST = /\/split_rest\.wasm$/;
const STYLES = /\/later\.css$/;
const NOT_LOADED = "What comes next could not be loaded.";

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

const fetched = (page: Page): Promise<Fetched[]> => page.evaluate(() => (window as any).fetched);

/** The wasm that the page has fetched. */
const wasm = async (page: Page) => (await fetched(page)).filter(({ path }) => path.endsWith(".wasm"));

async function lazy(page: Page) {
  return (await wasm(page)).map(({ path }) => path).filter((path) => CHUNKS.test(path));
}

/** Holds all code back but the first, until the returned function is called. */
async function holdBack(page: Page) {
  let come = () => {};
  const coming = new Promise<void>((resolve) => (come = resolve));
  await page.route(CHUNKS, async (route) => {
    await coming;
    await route.continue();
  });
  return come;
}

test("the journey is fetched right after the first code, the rest when a screen of it is opened, and each file once", async ({ page, openWidget }) => {
  await note(page);
  const widget = await openWidget(page);
  await widget.open();
  await expect.poll(() => lazy(page)).toContainEqual(expect.stringMatching(JOURNEY));
  const [main, ...soon] = await wasm(page);
  expect(main).toMatchObject({ path: expect.stringMatching(/\/skillgauge_bg\.wasm$/), ready: false });
  expect(soon.map(({ path }) => path)).not.toContainEqual(expect.stringMatching(REST));
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
  const code = (await fetched(page)).filter(({ path }) => /\.(?:wasm|css)$/.test(path));
  expect(code.map(({ path }) => path)).toContainEqual(expect.stringMatching(STYLES));
  expect(code.length).toBeGreaterThan(3);
  for (const { path, integrity } of code) expect(integrity, path).toMatch(/^sha384-/);
});

for (const width of [320, 1280]) {
  test(`${width} px: the first screen looks the same with the styles of later ones and without`, async ({ page, url }) => {
    // Neither those styles nor what comes with them arrive, so that the first screen stays as it is.
    await page.route(STYLES, () => {});
    await page.setViewportSize({ width, height: 900 });
    await page.goto(url, { waitUntil: "domcontentloaded" });
    await expect(page.getByRole("textbox", { name: "Find your role" })).toBeVisible();
    const looks = () =>
      page.evaluate(() =>
        [...document.querySelectorAll("body, body *")].map((element) => {
          const style = getComputedStyle(element);
          return [element.className, ...Array.from(style, (name) => `${name}: ${style.getPropertyValue(name)}`)].join("\n");
        }),
      );
    expect(await page.evaluate(() => document.adoptedStyleSheets.map(({ cssRules }) => cssRules.length))).toEqual([0]);
    const before = await looks();
    expect(before.length).toBeGreaterThan(20);
    const [main] = await page.evaluate(() => [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")].map(({ href }) => href));
    const rules = await (await fetch(new URL("later.css", main))).text();
    await page.evaluate((rules) => document.adoptedStyleSheets[0].replaceSync(rules), rules);
    expect(await page.evaluate(() => document.adoptedStyleSheets[0].cssRules.length)).toBeGreaterThan(100);
    expect(await looks()).toEqual(before);
  });
}

test("no screen is drawn without its styles: it says so, and trying again helps", async ({ page, openWidget }) => {
  await page.route(STYLES, (route) => route.abort());
  const widget = await openWidget(page, { mayFail: true, mayAskAgain: true });
  await widget.arrive("#/product-manager-2020/skill/user-focus");
  await expect(widget.text(NOT_LOADED)).toBeVisible();
  await page.unroute(STYLES);
  await widget.button("Try again").click();
  await expect(widget.level("Expert")).toBeVisible();
  expect(await page.evaluate(() => document.adoptedStyleSheets[0].cssRules.length)).toBeGreaterThan(100);
});

/** A host that sends something else in place of the main chunk, to be kept for a year, until it is mended. */
async function brokenHost(widget: string, instead: { status: number; type: string; body: string }) {
  const asked: string[] = [];
  const host = {
    isMended: false,
    asked,
    ...(await listen(0, "/", async (request, response) => {
      const isMain = request.url!.endsWith("/skillgauge_bg.wasm");
      if (isMain) asked.push(request.url!);
      if (isMain && !host.isMended) {
        const kept = "public, max-age=31536000, immutable";
        response.writeHead(instead.status, { "Content-Type": instead.type, "Cache-Control": kept }).end(instead.body);
        return;
      }
      const real = await fetch(widget + request.url!.slice(1));
      response.writeHead(real.status, { "Content-Type": real.headers.get("Content-Type") ?? "text/plain" });
      response.end(Buffer.from(await real.arrayBuffer()));
    })),
  };
  return host;
}

for (const [what, instead] of [
  ["an error", { status: 404, type: "text/plain", body: "" }],
  ["a page", { status: 200, type: "text/html", body: "<!DOCTYPE html><title>Not found</title>" }],
] as const) {
  test(`where the browser keeps ${what} in place of the main chunk, the host itself is asked once more`, async ({ page, url }) => {
    const host = await brokenHost(url, instead);
    await page.goto(host.url);
    await expect(page.getByRole("alert")).toContainText("Skillgauge has stopped.");
    const asked = host.asked.length;
    expect(asked, "it is not asked for ever").toBeLessThanOrEqual(3);
    host.isMended = true;
    // Not a reload, which asks the host for everything.
    await page.goto("about:blank");
    await page.goto(host.url);
    await page.locator("[data-ready]").waitFor();
    expect(host.asked.length).toBe(asked + 1);
    await host.close();
  });
}

test("when the journey does not come, it says so, the answers are safe, and trying again helps", async ({ page, openWidget }) => {
  const widget = await openWidget(page, { mayAskAgain: true, mayFail: true });
  await widget.open();
  await widget.assess();
  const before = await widget.draft();
  await page.route(CHUNKS, (route) => route.fulfill({ status: 404 }));
  await widget.arrive("#/product-manager-2020/skills");
  await expect(widget.text(NOT_LOADED)).toBeVisible();
  // Nobody has gone to the screen: the page has just loaded, and focus is where the browser begins.
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  expect(await widget.draft()).toEqual(before);
  await page.unroute(CHUNKS);
  const asked = page.waitForRequest((request) => CHUNKS.test(request.url()));
  await widget.press("Try again", "Enter");
  // The host itself is asked: a browser may have been told to keep the error for a year.
  expect((await (await asked).allHeaders())["cache-control"]).toBe("no-cache");
  await expect(widget.text(`${RATINGS.filter((rating) => rating).length} of 10 rated`)).toBeVisible();
  await widget.expectScreen("Your skills");
  expect(await widget.draft()).toEqual(before);
});

test("who has never been here goes to a screen before its code is here: it says that it is coming, and then it is there", async ({ page, openWidget }) => {
  const come = await holdBack(page);
  const widget = await openWidget(page);
  await widget.arrive();
  const field = page.getByRole("textbox", { name: "Find your role" });
  await field.fill("product");
  await expect(widget.text("Looking…")).toBeVisible();
  await widget.link("Look at a team’s results together").click();
  await expect(widget.heading("Look at a team")).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "Loading" })).toBeVisible();
  // Whoever does not want to wait has the first screen again.
  await widget.link("Back to the start").click();
  await expect(field).toBeVisible();
  await widget.link("Look at a team’s results together").click();
  come();
  await expect(widget.button("Show the team")).toBeVisible();
  await widget.expectScreen("Look at a team");
  expect(page.url()).toBe(`${widget.url}#/team`);
  await page.goBack();
  await expect(widget.findRole()).toBeVisible();
});

test("what was typed before the search was here stays, caret and all, and is looked for", async ({ page, openWidget }) => {
  const come = await holdBack(page);
  const widget = await openWidget(page);
  await widget.arrive();
  const field = page.getByRole("textbox", { name: "Find your role" });
  await field.pressSequentially("product man");
  await field.press("ArrowLeft");
  come();
  await expect(page.getByRole("button", { name: "Product manager", exact: true }).first()).toBeVisible();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("product man");
  expect(await field.evaluate((field: HTMLInputElement) => field.selectionStart)).toBe("product ma".length);
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
    await widget.arrive(address);
    await expect(widget.text(NOT_LOADED)).toBeVisible();
  }
});
