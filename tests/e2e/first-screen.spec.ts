// The first screen is in the page: it is there before the module, and what a person does with it meanwhile counts.
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.js";

const MODULE = /\/skillgauge_bg\.wasm$/;
const CHUNKS = /\/(?:chunk|split)_\w+\.wasm$/;
const SCRIPT = /\/first-screen\.js$/;

/** Holds back what is asked for until the returned function is called. */
async function hold(page: Page, what: RegExp) {
  let come = () => {};
  const coming = new Promise<void>((resolve) => (come = resolve));
  await page.route(what, async (route) => {
    await coming;
    await route.continue();
  });
  return come;
}

/** Notes what moves without a person's doing, what is painted largest, and whether the first screen is ever to be seen. */
async function watch(page: Page) {
  await page.addInitScript(() => {
    const seen = { shifts: [] as number[], largest: [] as string[], first: false, frames: 0 };
    Object.defineProperty(window, "seen", { value: seen });
    const observe = (type: string, note: (entry: any) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
    observe("layout-shift", ({ value, hadRecentInput }) => hadRecentInput || seen.shifts.push(value));
    observe("largest-contentful-paint", ({ element }) => seen.largest.push(element?.textContent ?? ""));
    const look = () => {
      seen.frames += 1;
      // Only the first screen of a first visit has these, in the page and as the module draws it.
      seen.first ||= document.querySelector(".skillgauge-facts")?.checkVisibility() ?? false;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

type Seen = { shifts: number[]; largest: string[]; first: boolean; frames: number };
const seen = (page: Page): Promise<Seen> => page.evaluate(() => (window as any).seen);

/** Resolves when the browser has painted twice more. */
const painted = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** The elements of the widget with their attributes and texts, whatever the order of attributes is, and however links are written. */
const elements = (page: Page) =>
  page.locator(".skillgauge").evaluate((root) =>
    [root, ...root.querySelectorAll("*")].map((element) => [
      element.localName,
      ...element.getAttributeNames().sort().map((name) => `${name}=${name === "href" ? (element as HTMLAnchorElement).href : element.getAttribute(name)}`),
      element.childElementCount || element.textContent,
    ]),
  );

const field = (page: Page) => page.getByRole("textbox", { name: "Find your role" });

for (const [where, path] of [["the page", ""], ["the page of a frame", "embed.html"]]) {
  test(`${where} has what the module draws, nothing moves when that comes, and nothing larger is painted`, async ({ page, openWidget }) => {
    await watch(page);
    const [come, comeRest] = [await hold(page, MODULE), await hold(page, CHUNKS)];
    const widget = await openWidget(page);
    await page.goto(widget.url + path, { waitUntil: "domcontentloaded" });
    await expect(field(page)).toBeVisible();
    await expect(widget.text("Loading…")).toBeHidden();
    await painted(page);
    const { largest } = await seen(page);
    expect(largest).toContainEqual(expect.stringContaining("Rate your skills against a published framework."));
    const before = await elements(page);
    expect(before.length).toBeGreaterThan(50);
    come();
    await expect(page.locator(".skillgauge-first")).toHaveCount(0);
    expect(await elements(page)).toEqual(before);
    comeRest();
    await page.locator("[data-ready]").waitFor();
    await painted(page);
    expect(await seen(page)).toMatchObject({ shifts: [], largest, first: true });
  });

  test(`${where}: what is typed and opened before the module stays, with caret and focus, and is looked for`, async ({ page, openWidget }) => {
    const come = await hold(page, MODULE);
    const widget = await openWidget(page);
    await page.goto(widget.url + path, { waitUntil: "domcontentloaded" });
    await page.getByText("Open a shared result", { exact: true }).click();
    await page.getByRole("textbox", { name: "Code or link" }).fill("14PB");
    await field(page).pressSequentially("product man");
    await field(page).press("ArrowLeft");
    await field(page).press("Shift+ArrowLeft");
    come();
    await expect(page.getByRole("button", { name: "Product manager", exact: true }).first()).toBeVisible();
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue("product man");
    const range = await field(page).evaluate(({ selectionStart, selectionEnd, selectionDirection }: HTMLInputElement) => [selectionStart, selectionEnd, selectionDirection]);
    expect(range).toEqual([9, 10, "backward"]);
    await field(page).press("x");
    await expect(field(page)).toHaveValue("product mxn");
    await expect(page.getByRole("textbox", { name: "Code or link" })).toHaveValue("14PB");
  });

  test(`${where}: focus on a button before the module stays on it`, async ({ page, openWidget }) => {
    const come = await hold(page, MODULE);
    const widget = await openWidget(page);
    await page.goto(widget.url + path, { waitUntil: "domcontentloaded" });
    await widget.button("Delete everything kept in this browser").focus();
    come();
    await page.locator("[data-ready]").waitFor();
    await expect(widget.button("Delete everything kept in this browser")).toBeFocused();
  });

  test(`${where}: a link before the module says that its screen is coming, and leads there`, async ({ page, openWidget }) => {
    const come = await hold(page, MODULE);
    const widget = await openWidget(page);
    await page.goto(widget.url + path, { waitUntil: "domcontentloaded" });
    await widget.link("Look at a team’s results together").click();
    await expect(page.getByRole("status").filter({ hasText: "Loading…" })).toBeVisible();
    await expect(field(page)).toBeHidden();
    come();
    await expect(widget.button("Show the team")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Look at a team" })).toBeFocused();
    // A frame has no address of its own to change.
    expect(page.url()).toBe(path ? widget.url + path : `${widget.url}#/team`);
  });

  for (const press of ["Enter in the field", "a click on the button"]) {
    test(`${where}: a code before the module is opened by ${press}`, async ({ page, openWidget }) => {
      const come = await hold(page, MODULE);
      const widget = await openWidget(page);
      await page.goto(widget.url + path, { waitUntil: "domcontentloaded" });
      await page.getByText("Open a shared result", { exact: true }).click();
      const code = page.getByRole("textbox", { name: "Code or link" });
      await code.fill("14PBNEG17H255JA6");
      await (press.startsWith("Enter") ? code.press("Enter") : widget.button("Open result").click());
      come();
      await expect(page.getByRole("heading", { name: "A result shared with you" })).toBeFocused();
    });
  }

  test(`${where}: a link before the module can be opened in another tab`, async ({ page, context, openWidget }) => {
    await hold(page, MODULE);
    const widget = await openWidget(page);
    await page.goto(widget.url + path, { waitUntil: "domcontentloaded" });
    const link = widget.link("Look at a team’s results together");
    const [tab] = await Promise.all([context.waitForEvent("page"), link.click({ modifiers: ["ControlOrMeta"] })]);
    await expect(tab).toHaveURL(`${widget.url}#/team`);
    await expect(link).toBeVisible();
  });
}

/** What makes something else come than the first screen, by what is added to the page's address. */
const OTHERS = {
  "a link to a screen": "#/product-manager-2020/skills",
  "a shared result": "#s=14PBNEG17H255JA6",
  "a kept draft": "",
  "a kept draft in a frame": "embed.html",
  "a framework of the page around a frame": "embed.html?framework=product-manager-2020",
};

for (const [what, address] of Object.entries(OTHERS)) {
  test(`with ${what} the first screen is never to be seen`, async ({ context, openWidget }) => {
    if (what.startsWith("a kept draft")) {
      const before = await openWidget(await context.newPage());
      await before.open();
      await before.assess();
      await before.page.close();
    }
    const page = await context.newPage();
    const widget = await openWidget(page);
    await watch(page);
    const [come, comeModule] = [await hold(page, SCRIPT), await hold(page, MODULE)];
    // All of the page is here but the script that tells.
    await page.goto(widget.url + address, { waitUntil: "commit" });
    await page.locator("#skillgauge, skill-gauge").waitFor({ state: "attached" });
    come();
    await expect(page.getByText("Loading…").first()).toBeVisible();
    await painted(page);
    comeModule();
    await page.locator("[data-ready]").waitFor();
    await painted(page);
    const { first, frames, shifts } = await seen(page);
    expect({ first, shifts }).toEqual({ first: false, shifts: [] });
    expect(frames).toBeGreaterThan(2);
  });
}

test("a frame is dark from the first paint where its address says so", async ({ page, url }) => {
  await page.route(/\/iframe-child\.js$/, (route) => route.abort());
  await page.goto(`${url}embed.html?theme=dark`);
  await expect(field(page)).toBeVisible();
  await expect(page.locator(".skillgauge")).toHaveCSS("background-color", "rgb(20, 24, 27)");
});
