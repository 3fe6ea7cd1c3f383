// The first screen is in the page, or an element draws it: it is there before the module, and what a person does with it
// meanwhile counts.
import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe.js";
import { LARGE_HEADING, LARGE_SCREEN, largeFramework } from "./files.js";
import { expect, test as base } from "./fixtures.js";
import { VERSION } from "./host.js";
import type { Widget } from "./widget.js";

const MODULE = /\/skillgauge_bg\.wasm$/;
const CHUNKS = /\/(?:chunk|split)_\w+\.wasm$/;
const SCRIPT = /\/first-screen\.js$/;

/** The element of a page in hosts/. */
const ELEMENT = '<skill-gauge framework="product-manager-2020" compare-with="senior-product-manager"></skill-gauge>';
/** Each place of the first screen, with what is added to the widget's address: an element is on somebody else's page. */
const PLACES: [string, string | null][] = [["the page", ""], ["the page of a frame", "embed.html"], ["an element", null]];

type Fixtures = {
  /** The address of somebody else's page with this in it, under the strictest policy that has room for an element. */
  pageWith: (content: string) => Promise<string>;
  /** Opens a page with the first screen, by its address or that of its place, without waiting for the module. */
  arriveAt: (place: string | null, but?: { mayAskAgain: boolean; mayFail: boolean }) => Promise<Widget>;
};

const test = base.extend<Fixtures>({
  pageWith: async ({ host }, use) => {
    await use(async (content) => {
      const name = `element-${host.pages.size}.html`;
      await host.change("strict.html", name, ELEMENT, content);
      return host.url + name;
    });
  },
  arriveAt: async ({ page, url, host, pageWith, openWidget }, use) => {
    await use(async (place, but) => {
      const widget = await openWidget(page, { site: host.url, ...but });
      const address = place ?? (await pageWith("<skill-gauge></skill-gauge><p>Below</p>"));
      await page.goto(new URL(address, url).href, { waitUntil: "domcontentloaded" });
      return widget;
    });
  },
});

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
    const seen = { shifts: [] as number[], moved: [] as string[], largest: [] as string[], first: false, frames: 0 };
    Object.defineProperty(window, "seen", { value: seen });
    const observe = (type: string, note: (entry: any) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
    // Which element it is in a tree of an element's own is not told.
    observe("layout-shift", ({ value, hadRecentInput, sources }) => {
      if (hadRecentInput) return;
      seen.shifts.push(value);
      seen.moved.push(...sources.map(({ node }: { node: Node | null }) => node?.textContent ?? "something in an element"));
    });
    observe("largest-contentful-paint", ({ element, size }) => seen.largest.push(element?.textContent ?? `${size}`));
    const look = () => {
      seen.frames += 1;
      // Only the first screen of a first visit has these, in the page and as the module draws it.
      const ofElement = document.querySelector("skill-gauge")?.shadowRoot?.querySelector(".skillgauge-first");
      seen.first ||= (ofElement ?? document.querySelector(".skillgauge-facts"))?.checkVisibility({ visibilityProperty: true }) ?? false;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

type Seen = { shifts: number[]; moved: string[]; largest: string[]; first: boolean; frames: number };
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

/** Lets the module come and then the rest, and expects that the module draws the elements that are there. */
async function expectTakenOver(page: Page, come: () => void, comeRest: () => void) {
  const before = await elements(page);
  expect(before.length).toBeGreaterThan(50);
  come();
  await expect(page.locator(".skillgauge-first")).toHaveCount(0);
  expect(await elements(page)).toEqual(before);
  comeRest();
  await page.locator("[data-ready]").waitFor();
  await painted(page);
}

/** Lets the module come, and resolves when it could have been used and the browser has painted twice since. */
async function arrived(page: Page, come: () => void) {
  await page.evaluate(() => {
    const instantiate = WebAssembly.instantiateStreaming;
    WebAssembly.instantiateStreaming = async (...module) => {
      const instance = await instantiate(...module);
      Object.defineProperty(window, "isInstantiated", { value: true });
      return instance;
    };
  });
  come();
  await page.waitForFunction(() => (window as any).isInstantiated);
  await painted(page);
}

const field = (page: Page) => page.getByRole("textbox", { name: "Find your role" });

for (const [where, path] of PLACES) {
  test(`${where} has what the module draws, nothing moves when that comes, and nothing larger is painted`, async ({ page, arriveAt }) => {
    await watch(page);
    const [come, comeRest] = [await hold(page, MODULE), await hold(page, CHUNKS)];
    const widget = await arriveAt(path);
    await expect(field(page)).toBeVisible();
    await expect(widget.text("Loading…")).toBeHidden();
    await painted(page);
    const { largest, shifts } = await seen(page);
    if (path !== null) expect(largest).toContainEqual(expect.stringContaining("Rate your skills against a published framework."));
    // What stands below an element makes room when its script comes, and never again.
    expect(shifts.length).toBeLessThanOrEqual(path === null ? 1 : 0);
    await expectTakenOver(page, come, comeRest);
    expect(await seen(page)).toMatchObject({ shifts, largest, first: true });
  });

  test(`${where}: where the browser does not say that it has painted, the module draws all the same`, async ({ page, arriveAt }) => {
    await page.addInitScript(() => {
      window.PerformanceObserver = class {
        constructor() {
          throw new Error("a page may have replaced it");
        }
      } as unknown as typeof PerformanceObserver;
    });
    await arriveAt(path);
    await page.locator("[data-ready]").waitFor();
    await expect(field(page)).toBeVisible();
  });

  test(`${where}: what is typed and opened before the module stays, with caret and focus, and is looked for`, async ({ page, arriveAt }) => {
    const come = await hold(page, MODULE);
    const widget = await arriveAt(path);
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

  test(`${where}: focus on a button before the module stays on it`, async ({ page, arriveAt }) => {
    const come = await hold(page, MODULE);
    const widget = await arriveAt(path);
    await widget.button("Delete everything kept in this browser").focus();
    come();
    await page.locator("[data-ready]").waitFor();
    await expect(widget.button("Delete everything kept in this browser")).toBeFocused();
  });

  test(`${where}: a link before the module says that its screen is coming, and leads there`, async ({ page, arriveAt }) => {
    const come = await hold(page, MODULE);
    const widget = await arriveAt(path);
    const address = page.url();
    await widget.link("Look at a team’s results together").click();
    await expect(page.getByRole("status").filter({ hasText: "Loading…" })).toBeVisible();
    await expect(field(page)).toBeHidden();
    come();
    await expect(widget.button("Show the team")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Look at a team" })).toBeFocused();
    // A frame has no address of its own to change, and that of an element's page is not its own.
    expect(page.url()).toBe(path === "" ? `${address}#/team` : address);
  });

  for (const [how, key] of [["", ""], [" with Control", "Control"]]) {
    test(`${where}: a press${how} that the module comes into is the browser's own click`, async ({ page, context, arriveAt }) => {
      const come = await hold(page, MODULE);
      const widget = await arriveAt(path);
      await widget.link("Look at a team’s results together").hover();
      if (key) await page.keyboard.down(key);
      await page.mouse.down();
      await arrived(page, come);
      await expect(page.locator(".skillgauge-first")).toHaveCount(1);
      const tab = key ? context.waitForEvent("page") : null;
      await page.mouse.up();
      if (tab) await expect(await tab).toHaveURL(`${widget.url}#/team`);
      else await expect(page.getByRole("heading", { name: "Look at a team" })).toBeFocused();
    });
  }

  test(`${where}: a press that the module comes into is no click where it ends elsewhere`, async ({ page, arriveAt }) => {
    const come = await hold(page, MODULE);
    await arriveAt(path);
    await page.getByText("Open a shared result", { exact: true }).hover();
    await page.mouse.down();
    await arrived(page, come);
    await field(page).hover();
    await page.mouse.up();
    await page.locator("[data-ready]").waitFor();
    await expect(page.getByRole("textbox", { name: "Code or link" })).toBeHidden();
  });

  for (const press of ["Enter in the field", "a click on the button"]) {
    test(`${where}: a code before the module is opened by ${press}`, async ({ page, arriveAt }) => {
      const come = await hold(page, MODULE);
      const widget = await arriveAt(path);
      await page.getByText("Open a shared result", { exact: true }).click();
      const code = page.getByRole("textbox", { name: "Code or link" });
      await code.fill("14PBNEG17H255JA6");
      await (press.startsWith("Enter") ? code.press("Enter") : widget.button("Open result").click());
      come();
      await expect(page.getByRole("heading", { name: "A result shared with you" })).toBeFocused();
    });
  }

  for (const held of ["the module", "the code for it"]) {
    test(`${where}: Enter before ${held} is here goes on with the first role that is found`, async ({ page, arriveAt }) => {
      const come = await hold(page, held === "the module" ? MODULE : CHUNKS);
      const widget = await arriveAt(path);
      if (held !== "the module") await expect(page.locator(".skillgauge-first")).toHaveCount(0);
      await field(page).fill("product manager");
      await field(page).press("Enter");
      await expect(widget.text("Loading…")).toBeVisible();
      come();
      await expect(page.getByRole("heading", { name: "Which role level do you want to compare with?" })).toBeFocused();
    });
  }

  test(`${where}: a code that is opened before the code for it is here says that something is coming`, async ({ page, arriveAt }) => {
    const come = await hold(page, CHUNKS);
    const widget = await arriveAt(path);
    await expect(page.locator(".skillgauge-first")).toHaveCount(0);
    await page.getByText("Open a shared result", { exact: true }).click();
    await page.getByRole("textbox", { name: "Code or link" }).fill("14PBNEG17H255JA6");
    await widget.button("Open result").click();
    await expect(widget.text("Loading…")).toBeVisible();
    come();
    await expect(page.getByRole("heading", { name: "A result shared with you" })).toBeFocused();
  });

  test(`${where}: where nothing but the first code comes, it says so, and what is typed goes on`, async ({ page, arriveAt }) => {
    await page.route(CHUNKS, (route) => route.fulfill({ status: 404 }));
    const come = await hold(page, MODULE);
    const widget = await arriveAt(path, { mayAskAgain: true, mayFail: true });
    await field(page).pressSequentially("product");
    come();
    await expect(widget.text("What comes next could not be loaded.")).toBeVisible();
    await expect(field(page)).toBeFocused();
    await field(page).pressSequentially(" man");
    // What is in a frame has its landmarks around the frame.
    if (path !== "embed.html") await expectAccessible(page);
    await page.unroute(CHUNKS);
    await widget.button("Try again").click();
    await expect(page.getByRole("button", { name: "Product manager", exact: true }).first()).toBeVisible();
    await expect(field(page)).toHaveValue("product man");
  });

  test(`${where}: a link before the module can be opened in another tab`, async ({ page, context, arriveAt }) => {
    await hold(page, MODULE);
    const widget = await arriveAt(path);
    const link = widget.link("Look at a team’s results together");
    const [tab] = await Promise.all([context.waitForEvent("page"), link.click({ modifiers: ["ControlOrMeta"] })]);
    await expect(tab).toHaveURL(`${widget.url}#/team`);
    await expect(link).toBeVisible();
  });

  test(`${where}: before the module all of it is reached with the keyboard`, async ({ page, arriveAt }) => {
    const come = await hold(page, MODULE);
    const widget = await arriveAt(path);
    const reach = async (name: string) => {
      const focused = () => page.evaluate(() => (document.activeElement?.shadowRoot?.activeElement ?? document.activeElement)?.textContent);
      for (let presses = 0; presses < 20 && (await focused()) !== name; presses += 1) await page.keyboard.press("Tab");
      expect(await focused()).toBe(name);
    };
    const isInField = () => field(page).evaluate((element) => element.matches(":focus"));
    for (let presses = 0; presses < 5 && !(await isInField()); presses += 1) await page.keyboard.press("Tab");
    await expect(field(page)).toBeFocused();
    await page.keyboard.type("scrum");
    await reach("Compare role levels without rating");
    await page.keyboard.press("Enter");
    await expect(widget.link("Product manager, edition of 7 January 2020")).toBeVisible();
    for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press("Shift+Tab");
    await reach("Look at a team’s results together");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("status").filter({ hasText: "Loading…" })).toBeVisible();
    come();
    await expect(page.getByRole("heading", { name: "Look at a team" })).toBeFocused();
  });
}

/** What makes something else come than the first screen, by what is added to the page's address. */
const OTHERS = {
  "a link to a screen": "#/product-manager-2020/skills",
  "a shared result": "#s=14PBNEG17H255JA6",
  "a kept draft": "",
  "a kept draft in a frame": "embed.html",
  "a framework of the page around a frame": "embed.html?framework=product-manager-2020",
  "a large framework of one's own": LARGE_SCREEN,
};

for (const [what, address] of Object.entries(OTHERS)) {
  test(`with ${what} the first screen is never to be seen`, async ({ context, openWidget }) => {
    if (what.startsWith("a kept draft")) {
      const before = await openWidget(await context.newPage());
      await before.open();
      await before.assess();
      await before.page.close();
    }
    if (what.startsWith("a large framework")) {
      const before = await openWidget(await context.newPage());
      await before.bring(largeFramework());
      await before.expectScreen(LARGE_HEADING);
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

/** What of an element's settings changes what its first screen is like. */
const SETTINGS = [
  'heading-level="4" theme="dark"',
  'lang="en-US" namespace="team a"',
  'share-page="https://other.example/skills"',
  'share-page="javascript:alert(1)"',
  'lang="de" heading-level="9" share-page="other/#here" compare-with="all"',
];

for (const settings of SETTINGS) {
  test(`an element with ${settings} has what the module draws`, async ({ page, pageWith, arriveAt }) => {
    await watch(page);
    const [come, comeRest] = [await hold(page, MODULE), await hold(page, CHUNKS)];
    await arriveAt(await pageWith(`<skill-gauge ${settings}></skill-gauge><p>Below</p>`));
    await expect(field(page)).toBeVisible();
    await painted(page);
    const { shifts } = await seen(page);
    await expectTakenOver(page, come, comeRest);
    expect((await seen(page)).shifts).toEqual(shifts);
  });
}

/** What makes something else come, by an element's attributes and the namespaces in which a draft is kept. */
const STARTS: [attributes: string, kept: string[], isFirst: boolean][] = [
  ["", [], true],
  ["", [""], false],
  ["", ["@team~32~a."], false],
  ['namespace="team a"', [""], true],
  ['namespace="team a"', ["@team."], true],
  ['namespace="team a"', ["@team~32~a."], false],
  ['framework="product-manager-2020"', [], false],
  ['framework="unknown"', [], false],
  ['framework=""', [], true],
];

for (const [attributes, kept, isFirst] of STARTS) {
  test(`an element ${attributes} with ${kept.join() || "nothing"} kept ${isFirst ? "begins with" : "never shows"} the first screen`, async ({ page, pageWith, arriveAt }) => {
    const keys = kept.map((namespace) => `skillgauge.${namespace}setting.keys`);
    await page.addInitScript((keys) => keys.forEach((key) => localStorage.setItem(key, "off")), keys);
    await watch(page);
    const [come, comeRest] = [await hold(page, MODULE), await hold(page, CHUNKS)];
    const widget = await arriveAt(await pageWith(`<skill-gauge ${attributes}></skill-gauge>`));
    await expect(widget.text("Loading…")).toBeVisible({ visible: !isFirst });
    await painted(page);
    expect((await seen(page)).first).toBe(isFirst);
    come();
    await expect(page.locator(".skillgauge")).toHaveCount(1);
    await expect(page.locator(".skillgauge-first")).toHaveCount(0);
    await expect(page.locator(".skillgauge-facts")).toHaveCount(isFirst ? 1 : 0);
    comeRest();
    await page.locator("[data-ready]").waitFor();
  });
}

/** Expects that nothing but this is shown until all is here, and that nothing of the widget moves when it comes. */
async function expectOnlyLoading(page: Page, widget: Widget, come: () => void, comeRest: () => void) {
  const isLoading = () => expect(widget.text("Loading…")).toBeVisible();
  await isLoading();
  await painted(page);
  come();
  await expect(page.locator(".skillgauge-coming")).toHaveCount(1);
  await isLoading();
  await expect(page.getByRole("heading", { name: "See where your skills stand" })).toBeHidden();
  await painted(page);
  expect((await seen(page)).first).toBe(false);
  comeRest();
  await page.locator("[data-ready]").waitFor();
  await painted(page);
  const { moved } = await seen(page);
  expect(moved.filter((what) => what !== "Below")).toEqual([]);
}

test("an element that keeps nothing shows no heading that would move when it says so", async ({ page, pageWith, arriveAt }) => {
  const [come, comeRest] = [await hold(page, MODULE), await hold(page, CHUNKS)];
  await watch(page);
  const widget = await arriveAt(await pageWith('<skill-gauge storage="none"></skill-gauge><p>Below</p>'));
  await expectOnlyLoading(page, widget, come, comeRest);
  await expect(widget.text("This page is set up to save nothing.")).toBeVisible();
});

for (const [where, path] of PLACES) {
  test(`${where} shows no heading that would move where the browser keeps nothing`, async ({ page, arriveAt }) => {
    await page.addInitScript(() => {
      const get = () => {
        throw new DOMException("blocked", "SecurityError");
      };
      Object.defineProperty(window, "localStorage", { get });
    });
    const [come, comeRest] = [await hold(page, MODULE), await hold(page, CHUNKS)];
    await watch(page);
    await expectOnlyLoading(page, await arriveAt(path), come, comeRest);
  });
}

for (const path of ["", "embed.html"]) {
  test(`the module takes over what the browser knows to have painted, in /${path}`, async ({ page, arriveAt }) => {
    await page.addInitScript(() => {
      // Without the end of its patience: this machine may be busy.
      const after = window.setTimeout;
      window.setTimeout = ((then: TimerHandler, delay = 0) => (delay === 200 ? 0 : after(then, delay))) as typeof after;
      let was = false;
      new MutationObserver((_, observer) => {
        const is = document.querySelector(".skillgauge-first") !== null;
        if (was && !is) {
          observer.disconnect();
          Object.defineProperty(window, "paints", { value: performance.getEntriesByName("first-contentful-paint").length });
        }
        was ||= is;
      }).observe(document, { childList: true, subtree: true });
    });
    await arriveAt(path);
    await page.locator("[data-ready]").waitFor();
    expect(await page.evaluate(() => (window as any).paints)).toBe(1);
  });
}

for (const screen of ["choose", "team", "product-manager-2020/skill/user-focus"]) {
  test(`a link to #/${screen} never shows the heading of the first, and nothing of it moves`, async ({ page, arriveAt }) => {
    const [come, comeRest] = [await hold(page, MODULE), await hold(page, CHUNKS)];
    const comeDescriptions = await hold(page, /\/wording\//);
    await watch(page);
    const widget = await arriveAt(`#/${screen}`);
    const comeAll = () => {
      comeRest();
      comeDescriptions();
    };
    await expectOnlyLoading(page, widget, come, comeAll);
    await expect(widget.text("Loading…")).toBeHidden();
    await painted(page);
    expect((await seen(page)).shifts).toEqual([]);
  });
}

test("an element leaves focus in a field of its page, where the person has gone on before its screen came", async ({ page, pageWith, arriveAt }) => {
  const [come, comeRest] = [await hold(page, MODULE), await hold(page, CHUNKS)];
  const widget = await arriveAt(await pageWith('<label>Search <input type="search"></label><skill-gauge></skill-gauge>'));
  await widget.link("Look at a team’s results together").click();
  const search = page.getByRole("searchbox", { name: "Search" });
  await search.pressSequentially("holi");
  come();
  comeRest();
  await expect(page.getByRole("heading", { name: "Look at a team" })).toBeVisible();
  await painted(page);
  await expect(search).toBeFocused();
  await page.keyboard.type("days");
  await expect(search).toHaveValue("holidays");
});

for (const path of ["", "embed.html"]) {
  test(`the first script of /${path} can fail to answer: the module draws all the same`, async ({ page, arriveAt }) => {
    await hold(page, SCRIPT);
    const widget = await arriveAt(path);
    await page.locator("[data-ready]").waitFor();
    await painted(page);
    await expect(field(page)).toBeVisible();
    const paints = await page.evaluate(() => performance.getEntriesByType("paint").map(({ name }) => name));
    expect(paints).toContain("first-contentful-paint");
  });
}

test("an element in which axe finds nothing before the module, and nothing once something has been clicked", async ({ page, arriveAt }) => {
  await hold(page, MODULE);
  const widget = await arriveAt(null);
  await page.getByText("Open a shared result", { exact: true }).click();
  await expectAccessible(page);
  await widget.link("Look at a team’s results together").click();
  await expect(widget.text("Loading…")).toBeVisible();
  await expectAccessible(page);
});

/** Does something with the elements of the page in a task of its own. */
const change = (page: Page, how: (element: HTMLElement) => void) => page.locator("skill-gauge").first().evaluate(how);

test("an element that the page changes, moves, takes out and puts back before the module keeps what is typed", async ({ page, arriveAt }) => {
  const come = await hold(page, MODULE);
  const widget = await arriveAt(null);
  await field(page).pressSequentially("product man");
  await field(page).press("ArrowLeft");
  await change(page, (element) => element.setAttribute("heading-level", "3"));
  await expect(page.getByRole("heading", { level: 3, name: "See where your skills stand" })).toBeVisible();
  await expect(field(page)).toBeFocused();
  await field(page).press("x");
  await expect(field(page)).toHaveValue("product maxn");
  await change(page, (element) => document.body.append(element));
  await expect(field(page)).toHaveValue("product maxn");
  await change(page, (element) => {
    element.remove();
    setTimeout(() => document.querySelector("main")!.append(element), 50);
  });
  await expect(field(page)).toHaveValue("product maxn");
  await change(page, (element) => element.setAttribute("namespace", "another"));
  await expect(field(page)).toHaveValue("product maxn");
  await field(page).fill("product manager");
  come();
  await expect(widget.button("Product manager")).not.toHaveCount(0);
  await expect(field(page)).toHaveValue("product manager");
  await expect(page.locator(".skillgauge")).toHaveCount(1);
});

test("an element that the page gives a framework before the module begins with that, and without it again with the first screen", async ({ page, arriveAt }) => {
  const come = await hold(page, MODULE);
  const widget = await arriveAt(null);
  await expect(field(page)).toBeVisible();
  await change(page, (element) => element.setAttribute("framework", "product-manager-2020"));
  await expect(field(page)).toHaveCount(0);
  await expect(widget.text("Loading…")).toBeVisible();
  await change(page, (element) => element.removeAttribute("framework"));
  await expect(field(page)).toBeVisible();
  await expect(widget.text("Loading…")).toBeHidden();
  await change(page, (element) => element.setAttribute("framework", "product-manager-2020"));
  come();
  await expect(widget.button("Start now")).toBeVisible();
});

test("an element that is taken out before the module draws nothing more", async ({ page, arriveAt }) => {
  const come = await hold(page, MODULE);
  await arriveAt(null);
  await expect(field(page)).toBeVisible();
  await change(page, (element) => {
    (window as any).out = element;
    element.remove();
  });
  const here = page.waitForResponse(MODULE);
  come();
  await (await here).finished();
  await painted(page);
  expect(await page.evaluate(() => (window as any).out.shadowRoot.childElementCount)).toBe(0);
  await page.evaluate(() => document.body.append((window as any).out));
  await page.locator("[data-ready]").waitFor();
  await expect(field(page)).toBeVisible();
});

test("two elements on a page each keep what is done in them before the module", async ({ page, pageWith, arriveAt }) => {
  const come = await hold(page, MODULE);
  await arriveAt(await pageWith("<skill-gauge></skill-gauge><skill-gauge></skill-gauge>"));
  const [one, other] = [0, 1].map((place) => page.locator("skill-gauge").nth(place));
  await one.getByRole("link", { name: "Look at a team’s results together" }).click();
  await other.getByRole("textbox", { name: "Find your role" }).pressSequentially("scrum");
  come();
  await expect(one.getByRole("heading", { name: "Look at a team" })).toBeVisible();
  await expect(other.getByRole("textbox", { name: "Find your role" })).toHaveValue("scrum");
  await expect(other.getByRole("button", { name: "Agile coach" }).first()).toBeVisible();
});

test("what is typed into an element before the module is there after another try", async ({ page, host, openWidget, pageWith }) => {
  let [isThere, answer] = [false, () => {}];
  const answered = new Promise<void>((resolve) => (answer = resolve));
  await page.route(MODULE, async (route) => {
    await answered;
    await (isThere ? route.continue() : route.abort());
  });
  const widget = await openWidget(page, { site: host.url, mayFail: true });
  await page.goto(await pageWith("<skill-gauge></skill-gauge>"), { waitUntil: "domcontentloaded" });
  await field(page).fill("scrum");
  answer();
  await expect(widget.button("Try again")).toBeVisible();
  await expect(field(page)).toBeHidden();
  isThere = true;
  await widget.button("Try again").click();
  await page.locator("[data-ready]").waitFor();
  await expect(field(page)).toHaveValue("scrum");
});

test("what a page has asked for already, its element does not ask for again", async ({ page, url, pageWith, arriveAt }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const module = `${url}${VERSION}/skillgauge_bg.wasm`;
  const preload = `<link rel="modulepreload" href="${url}${VERSION}/skill-gauge.js"><link rel="preload" href="${module}" as="fetch" type="application/wasm" crossorigin>`;
  await arriveAt(await pageWith(`${preload}<skill-gauge></skill-gauge>`));
  await page.locator("[data-ready]").waitFor();
  expect(asked.filter((address) => address === module)).toEqual([module]);
  expect(asked.filter((address) => address.endsWith("/skill-gauge.js"))).toHaveLength(1);
});
