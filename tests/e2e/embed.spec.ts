// <skill-gauge> on somebody else's page: it works on each, and leaves each as it was.
import type { Page } from "@playwright/test";
import type { Embedded, EmbedOptions } from "./embedded.js";
import { expectAccessible } from "./axe.js";
import { expect, test } from "./fixtures.js";
import { growth, memory } from "./memory.js";
import { SKILLS } from "./widget.js";

const RATINGS = SKILLS.map((_, place) => ["Working", "Expert", "Practitioner", "Awareness"][place % 4]);

/** The pages in hosts/ on which a person can do all that the widget is for. */
const HOSTS: Record<string, Partial<EmbedOptions>> = {
  "bare.html": {},
  "govuk.html": {},
  "hostile.html": {},
  "strict.html": {},
  "two.html": { scope: (page) => page.getByRole("region", { name: "First" }) },
  "dialog.html": { reveal: (page) => page.getByRole("button", { name: "Rate your skills" }).click() },
  "tab.html": { reveal: (page) => page.getByRole("tab", { name: "Skills" }).click() },
  "rtl.html": {},
  "moves.html": {},
  "column.html": {},
};

for (const [name, options] of Object.entries(HOSTS)) {
  test(`${name}: rated, reloaded, compared and shared; the page is left as it was`, async ({
    page,
    context,
    openEmbedded,
    openWidget,
  }) => {
    await context.grantPermissions(["clipboard-write"]);
    const embedded = await openEmbedded(page, name, options);
    await embedded.begin();
    await embedded.rate(RATINGS);
    // Two widgets on a page are ready in whatever order they are.
    const ready = (await embedded.names()).filter((name) => name === "ready");
    expect(await embedded.names()).toEqual([...ready, "change", ...RATINGS.map(() => "change"), "complete"]);
    const about = {
      framework: "product-manager-2020",
      edition: "2020-01-07",
      role: "product-manager",
      compareWith: "senior-product-manager",
      skills: 10,
    };
    const heard = (await embedded.heard()).slice(ready.length);
    expect(heard.map(({ detail }) => detail)).toEqual(
      [0, ...RATINGS.map((_, place) => place + 1), 10].map((rated) => ({ ...about, rated })),
    );
    await embedded.expectPageUntouched();

    await embedded.reload();
    await embedded.all().click();
    await expect(embedded.text("10 of 10 rated")).toBeVisible();
    await embedded.seeResult();
    await embedded.expectScreen("Your result");
    const { link } = await embedded.share();
    await embedded.button("Copy code").click();
    await expect(embedded.text("Code copied")).toBeVisible();
    expect((await embedded.heard()).at(-1)).toEqual({ name: "share", detail: { what: "code" } });

    await expectAccessible(page);

    const shared = await openWidget(await context.newPage());
    expect(link.startsWith(`${shared.url}#s=`), link).toBe(true);
    await shared.open(link.slice(shared.url.length));
    await expect(shared.heading("A result shared with you")).toBeVisible();
  });
}

/** How the parts of the widget look that pages are likeliest to change. */
async function looks(page: Page) {
  return page.locator("skill-gauge").evaluate((element) => {
    const style = (selector: string) => {
      const found = getComputedStyle(element.shadowRoot!.querySelector(selector)!);
      const { fontSize, lineHeight, letterSpacing, textTransform, fontStyle, padding, display, textAlign, direction } = found;
      // The width of a text is up to the page's font, and so is that of what is as wide as its texts.
      const width = [".govuk-button", "input"].includes(selector) ? null : found.width;
      return { fontSize, lineHeight, letterSpacing, textTransform, fontStyle, padding, display, textAlign, direction, width };
    };
    return [".govuk-heading-l", ".govuk-button", ".govuk-body-l", "input", ".skillgauge"].map(style);
  });
}

test("hostile styles, another size of text and another direction change nothing in the widget", async ({
  page,
  openEmbedded,
}) => {
  await openEmbedded(page, "bare.html");
  const usual = await looks(page);
  for (const name of ["hostile.html", "rtl.html"]) {
    const other = await page.context().newPage();
    await openEmbedded(other, name);
    expect(await looks(other), name).toEqual(usual);
  }
});

test("the font is the page's, and the size of text the reader's own", async ({ page, openEmbedded }) => {
  await openEmbedded(page, "column.html");
  const font = await page.locator("skill-gauge .govuk-body-l").evaluate((element) => getComputedStyle(element).fontFamily);
  expect(font).toContain("Georgia");
});

test("two widgets of one page keep apart, whichever copy of the script came first", async ({ page, openEmbedded }) => {
  const first = await openEmbedded(page, "two.html", HOSTS["two.html"]);
  const second = first.within(page.getByRole("region", { name: "Second" }), 3);
  await expect(second.heading("See where your skills stand")).toBeVisible();
  await first.begin();
  await second.button("Start now").click();
  await second.expectScreen("Conditions in your organisation");
  await expect(first.heading("Your skills")).toBeVisible();
  const keys = await page.evaluate(() => Object.keys(localStorage));
  expect(keys).toEqual(["skillgauge.draft.product-manager-2020"]);
});

test("a widget that is moved keeps its state", async ({ page, openEmbedded }) => {
  const embedded = await openEmbedded(page, "moves.html");
  await embedded.begin();
  await embedded.link(SKILLS[0]).click();
  await embedded.level("Expert").check();
  for (const move of ["appendChild", "moveBefore"] as const) {
    await embedded.level("Expert").focus();
    await page.evaluate((move) => {
      const element = document.querySelector("skill-gauge")!;
      const to = document.querySelector(element.parentElement!.id === "here" ? "#there" : "#here")!;
      if (move === "moveBefore") (to as any).moveBefore(element, null);
      else to.appendChild(element);
    }, move);
    await expect(embedded.heading(SKILLS[0])).toBeVisible();
    await expect(embedded.level("Expert")).toBeChecked();
    // The browser keeps the focus of what is moved, and drops that of what is taken out and put back.
    if (move === "moveBefore") await expect(embedded.level("Expert")).toBeFocused();
  }
});

/** The page takes the element out and, when it likes, puts it back: with tabs, dragging, or navigation in a page. */
const takeOut = (page: Page) =>
  page.evaluate(async () => {
    const element = document.querySelector("skill-gauge")!;
    (window as any).out = element;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
const putBack = (page: Page) => page.evaluate(() => document.querySelector("#there")!.append((window as any).out));

for (const storage of ["local", "none"]) {
  test(`an element that is out of the page for a while keeps screen and answers, with storage ${storage}`, async ({
    page,
    host,
    openEmbedded,
  }) => {
    await host.change("moves.html", `out-${storage}.html`, "<skill-gauge", `<skill-gauge storage="${storage}"`);
    const embedded = await openEmbedded(page, `out-${storage}.html`);
    await embedded.begin();
    await embedded.link(SKILLS[0]).click();
    await embedded.level("Expert").check();
    const before = await embedded.names();
    await takeOut(page);
    await expect(embedded.heading(SKILLS[0])).toHaveCount(0);
    // What the page changes meanwhile takes effect when the element is back.
    await page.evaluate(() => void ((window as any).out.headingLevel = "4"));
    await putBack(page);
    await expect(page.getByRole("heading", { level: 4, name: SKILLS[0] })).toBeVisible();
    await expect(embedded.level("Expert")).toBeChecked();
    const assessment = await page.locator("skill-gauge").evaluate((element: any) => element.assessment);
    expect(assessment.ratings).toEqual({ "agile-working": "expert" });
    expect(await embedded.names(), "nothing begins anew").toEqual(before);
    // It goes on as ever.
    await embedded.level("Working").check();
    await expect.poll(async () => (await embedded.names()).length).toBe(before.length + 1);
    if (storage === "none") expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
}

test("another element begins with the draft, and an element that is back sees what became of it", async ({ page, openEmbedded }) => {
  // Each element asks for the descriptions itself.
  const embedded = await openEmbedded(page, "moves.html", { mayAskAgain: true });
  await embedded.begin();
  await embedded.link(SKILLS[0]).click();
  await embedded.level("Expert").check();
  await takeOut(page);
  await page.evaluate(() => document.querySelector("#here")!.append((window as any).out.cloneNode()));
  await expect(embedded.heading("See where your skills stand")).toBeVisible();
  await expect(embedded.text("You have rated 1 of 10 skills.")).toBeVisible();
  await embedded.all().click();
  await embedded.link(SKILLS[1]).click();
  await embedded.level("Working").check();
  await page.evaluate(() => document.querySelector("skill-gauge")!.remove());
  await putBack(page);
  // It takes the other draft, or asks.
  const asks = embedded.text("Your draft was changed somewhere else in this browser");
  const taken = () =>
    page.locator("skill-gauge").evaluate((element: any) => Object.keys(element.assessment.ratings).length === 2);
  await expect.poll(async () => (await asks.isVisible()) || (await taken())).toBe(true);
});

test("a page that moves the widget all the time does not disturb it", async ({ page, openEmbedded }) => {
  const embedded = await openEmbedded(page, "moves.html");
  await embedded.begin();
  await page.evaluate(() => {
    const element = document.querySelector("skill-gauge")!;
    setInterval(() => document.querySelector("#here")!.append(element), 20);
  });
  // All of a click at once: browsers drop one whose target moves between the button's down and up.
  await embedded.link(SKILLS[0]).dispatchEvent("click");
  for (const [place, skill] of SKILLS.slice(0, 3).entries()) {
    await expect(embedded.heading(skill)).toBeVisible();
    await embedded.level("Expert").evaluate((radio: HTMLInputElement) => radio.click());
    await expect(embedded.level("Expert")).toBeChecked();
    await embedded.button("Continue").dispatchEvent("click");
    await expect.poll(async () => (await embedded.names()).filter((name) => name === "change").length).toBe(place + 2);
  }
  await expect(embedded.heading(SKILLS[3])).toBeVisible();
});

test("screens that are loaded when they are opened come into the element, and leave the page as it is", async ({
  page,
  openEmbedded,
}) => {
  const embedded = await openEmbedded(page, "bare.html");
  await embedded.link("Look at a team’s results together").click();
  await embedded.expectScreen("Look at a team");
  await embedded.scope.getByRole("textbox", { name: "Codes or links" }).fill("Ada, 14PBNEG17H255JA6\nnonsense");
  await embedded.button("Show the team").click();
  await expect(embedded.scope.getByRole("columnheader", { name: "Ada" })).toBeVisible();
  await embedded.expectPageUntouched();
  await expectAccessible(page);
  // Another element has no team, and loads nothing a second time.
  await page.evaluate(() => {
    const element = document.querySelector("skill-gauge")!;
    element.replaceWith(element.cloneNode());
  });
  await embedded.link("Look at a team’s results together").click();
  await expect(embedded.scope.getByRole("textbox", { name: "Codes or links" })).toBeEmpty();
});

test("changes of attributes and properties take effect", async ({ page, host, openEmbedded }) => {
  const embedded = await openEmbedded(page, "bare.html");
  await embedded.begin();
  const set = (name: string, value: string | null) =>
    page.locator("skill-gauge").evaluate((element: any, [name, value]) => void (element[name!] = value), [name, value]);
  await set("compareWith", "head-of-product");
  await embedded.link("See your result").or(embedded.text("head of product")).first().waitFor();
  await set("headingLevel", "4");
  await expect(page.getByRole("heading", { level: 4, name: "Your skills" })).toBeVisible();
  await set("headingLevel", null);
  await expect(embedded.heading("Your skills")).toBeVisible();
  await set("theme", "dark");
  await expect(page.locator("skill-gauge .skillgauge")).toHaveCSS("background-color", "rgb(20, 24, 27)");

  await set("framework", "conditions-for-product-ownership");
  await embedded.button("Start now").click();
  await embedded.expectScreen("Conditions in your organisation");
  await set("frameworkSrc", "/museum.json");
  await expect(embedded.text("Museum educator, 22 November 2026")).toBeVisible();
  await embedded.button("Start now").click();
  await expect(embedded.link("Back to the start")).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("framework.")))).toEqual([]);

  await set("frameworkSrc", `${host.url}bare.html`);
  await expect(embedded.text("The framework for this page cannot be used.")).toBeVisible();
  expect((await embedded.heard()).at(-1)).toEqual({
    name: "error",
    detail: { kind: "framework", about: `${host.url}bare.html` },
  });
  const focus = await page.evaluate(() => document.activeElement?.tagName);
  expect(focus, "a change by the page does not take the focus").toBe("BODY");
});

test("below headings of the page that are smaller, the widget's own is no larger than those", async ({ page, openEmbedded }) => {
  const embedded = await openEmbedded(page, "bare.html");
  await embedded.begin();
  const sizes: Record<string, number> = {};
  for (const level of ["1", "2", "3", "4"]) {
    await page.locator("skill-gauge").evaluate((element: any, level) => void (element.headingLevel = level), level);
    const heading = page.locator("skill-gauge").getByRole("heading", { level: Number(level), name: "Your skills" });
    sizes[level] = await heading.evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize));
  }
  expect(sizes).toEqual({ 1: 32, 2: 32, 3: 22, 4: 22 });
});

test("a page can ask that nothing is kept, and it is said", async ({ page, host, openEmbedded }) => {
  await host.change("bare.html", "none.html", "<skill-gauge", '<skill-gauge storage="none"');
  const embedded = await openEmbedded(page, "none.html");
  await expect(embedded.text("This page is set up to save nothing.")).toBeVisible();
  await embedded.begin();
  await embedded.link(SKILLS[0]).click();
  await embedded.level("Expert").check();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await embedded.names()).toEqual(["ready", "change", "change"]);
});

test("namespaces keep drafts of one site apart", async ({ page, context, host, openEmbedded }) => {
  await host.change("bare.html", "team.html", "<skill-gauge", '<skill-gauge namespace="team a"');
  const team = await openEmbedded(page, "team.html");
  await team.begin();
  await team.link(SKILLS[0]).click();
  await team.level("Expert").check();
  const other = await openEmbedded(await context.newPage(), "bare.html");
  await expect(other.button("Start now")).toBeVisible();
  await team.reload();
  await expect(team.text("You have rated 1 of 10 skills.")).toBeVisible();
});

test("the page reads the ratings by id, in a listener too", async ({ page, openEmbedded }) => {
  const embedded = await openEmbedded(page, "bare.html");
  await embedded.begin();
  await page.evaluate(() => {
    document.addEventListener("skill-gauge-change", (event) => {
      (window as any).heard.push({ name: "read", detail: (event.target as any).assessment });
    });
  });
  await embedded.link(SKILLS[0]).click();
  await embedded.level("Expert").check();
  const ratings = { "agile-working": "expert" };
  const read = {
    framework: "product-manager-2020",
    edition: "2020-01-07",
    role: "product-manager",
    compareWith: "senior-product-manager",
    ratings,
  };
  await expect.poll(async () => (await embedded.heard()).at(-1)).toEqual({ name: "read", detail: read });
});

for (const [what, again] of [
  ["removals and insertions", "the same"],
  ["elements one after the other", "another"],
] as const) {
  test(`fifty ${what} leave neither memory nor listeners behind`, async ({ page, openEmbedded }) => {
    await openEmbedded(page, "moves.html");
    const cycle = (times: number) =>
      page.evaluate(
        async ([times, again]) => {
          const home = document.querySelector("#here")!;
          const ready = () => new Promise((resolve) => home.addEventListener("skill-gauge-ready", resolve, { once: true }));
          for (let time = 0; time < times; time += 1) {
            const element = home.firstElementChild!;
            element.remove();
            await new Promise((resolve) => setTimeout(resolve));
            const opened = again === "another" ? ready() : undefined;
            home.append(again === "another" ? element.cloneNode() : element);
            await (opened ?? new Promise((resolve) => setTimeout(resolve)));
          }
          // What the test itself has noted is no growth of the widget's.
          (window as any).heard.length = 0;
        },
        [times, again] as const,
      );
    // What is compiled and kept for good is there by then.
    await cycle(50);
    const before = await memory(page);
    await cycle(50);
    const between = await memory(page);
    await cycle(50);
    const after = await memory(page);
    console.log(`  fifty mounts of ${again}, twice: ${[before, between, after].map((count) => JSON.stringify(count)).join(" to ")}`);
    const more = growth(before, between, after);
    expect(more.listeners).toBeLessThanOrEqual(0);
    expect(more.nodes).toBeLessThanOrEqual(0);
    // The engine goes on compiling what it runs often, at times of its own: that alone is about 20 KB. One widget is
    // far more.
    expect(more.heap).toBeLessThan(50_000);
  });
}

test("an element that the page has dropped is freed, with its answers and its listener", async ({ page, openEmbedded }) => {
  const embedded = await openEmbedded(page, "moves.html");
  await embedded.begin();
  const before = await memory(page);
  await page.evaluate(() => {
    const element = document.querySelector("skill-gauge")!;
    (window as any).dropped = new WeakRef(element);
    element.remove();
  });
  const after = await memory(page);
  expect(await page.evaluate(() => (window as any).dropped.deref())).toBeUndefined();
  expect(after.nodes).toBeLessThan(before.nodes);
  expect(after.listeners).toBeLessThan(before.listeners);
});

test("elements whose names hide what the document has change nothing", async ({ page, context, openEmbedded }) => {
  await context.grantPermissions(["clipboard-write"]);
  const embedded = await openEmbedded(page, "clobbered.html", { scope: (page) => page.locator("skill-gauge") });
  expect(await page.evaluate(() => typeof document.createElement)).toBe("object");
  await embedded.begin();
  await embedded.rate(RATINGS);
  await expect(embedded.heading("Your result")).toBeVisible();
  const { link } = await embedded.share();
  expect(link, "an address is relative to the page").toMatch(/^http:.*\/share\/#s=/);
  await embedded.button("Copy code").click();
  await expect(embedded.text("Code copied")).toBeVisible();
  await embedded.link("Take it with you: as text, as a spreadsheet or on paper").click();
  const download = page.waitForEvent("download");
  await embedded.scope.getByRole("button", { name: /spreadsheet|CSV/i }).click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
  await embedded.expectPageUntouched();
  await embedded.reload();
  await expect(embedded.all()).toBeVisible();
  const frame = page.locator("iframe");
  await expect.poll(() => frame.evaluate((frame) => frame.clientHeight), "the frame is fitted too").toBeGreaterThan(200);
});

test("on a page that stops events on the way the element cannot work, and the frame can", async ({
  page,
  url,
  openEmbedded,
}) => {
  const framed = await openEmbedded(page, "stops.html", { scope: (page) => page.frameLocator("iframe") });
  const element = page.locator("skill-gauge");
  await element.getByRole("button", { name: "Start now" }).click();
  await expect(element.getByRole("heading", { name: "See where your skills stand" })).toBeVisible();
  await framed.button("Start now").click();
  await framed.rate(RATINGS);
  // A link still leads somewhere: to the same place on the widget's own page.
  const link = element.getByRole("link", { name: "Compare role levels without rating" });
  await expect(link).toHaveAttribute("href", `${url}#/product-manager-2020/role-levels`);
});

for (const [way, name, options] of [
  ["as an element", "bare.html", {}],
  ["as an element in a dialogue", "dialog.html", HOSTS["dialog.html"]],
  ["in a frame", "frame.html", { scope: (page: Page) => page.frameLocator("iframe") }],
] as const) {
  test(`by keyboard alone ${way}: rated, compared, shared, and out again`, async ({ page, context, openEmbedded }) => {
    await context.grantPermissions(["clipboard-write"]);
    const embedded = await openEmbedded(page, name, options);
    await embedded.press("Start now", "Enter");
    await embedded.expectScreen("Your skills");
    await embedded.press(SKILLS[0], "Enter");
    for (const skill of SKILLS) {
      await expect(embedded.heading(skill)).toBeFocused();
      await embedded.tabTo("Not yet");
      await page.keyboard.press("ArrowDown");
      await expect(embedded.level("Awareness")).toBeChecked();
      await embedded.press("Continue", "Enter");
    }
    await embedded.expectScreen("Your result");
    await embedded.press("Share your result", "Enter");
    await embedded.expectScreen("Share your result");
    await embedded.press("Copy code", "Enter");
    await expect(embedded.text("Code copied")).toBeVisible();
    await embedded.expectPageUntouched();
    // Nothing holds the focus: it goes on to what follows, or to the browser.
    await page.keyboard.press("Tab");
    await expect(embedded.button("Copy code")).not.toBeFocused();
  });
}

/** Has axe look at a screen of each kind. */
async function lookAtEachKind(page: Page, embedded: Embedded) {
  await expectAccessible(page);
  await embedded.begin();
  await expectAccessible(page);
  await embedded.rate(RATINGS.slice(0, 9).concat([null as unknown as string]));
  await embedded.link("Back to your skills").click();
  await embedded.link("User focus").click();
  await embedded.button("Continue").click();
  await expectAccessible(page);
  await embedded.link("Back to strategic ownership").click();
  await embedded.level("Expert").check();
  await expectAccessible(page);
  await embedded.link("Back to product ownership").or(embedded.link("Back to your skills")).first().click();
  await embedded.button("Continue").click();
  await embedded.button("Continue").click();
  await embedded.button("Skip this one").click();
  await expectAccessible(page);
  await embedded.scope.getByRole("combobox").selectOption("All role levels");
  await expectAccessible(page);
}

for (const theme of ["light", "dark"]) {
  test(`axe finds nothing in the element, ${theme}, on any kind of screen`, async ({ page, openEmbedded }) => {
    const embedded = await openEmbedded(page, "bare.html");
    await page.locator("skill-gauge").evaluate((element, theme) => element.setAttribute("theme", theme), theme);
    await lookAtEachKind(page, embedded);
  });
}

// The backgrounds are about the darkest that a light theme takes, and the palest that a dark one does.
for (const [look, query, background] of [
  ["light", "theme=light", "rgb(255, 255, 255)"],
  ["dark", "theme=dark", "rgb(20, 24, 27)"],
  ["light on a background of the page's", "theme=light&amp;background=d8d8d8&amp;font=Georgia", "rgb(216, 216, 216)"],
  ["dark on a background of the page's", "theme=dark&amp;background=484848", "rgb(72, 72, 72)"],
]) {
  test(`axe finds nothing in a frame, ${look}, on any kind of screen`, async ({ page, host, openEmbedded }) => {
    const name = `axe-${look.replaceAll(/\W/g, "-")}.html`;
    await host.change("frame.html", name, "embed.html?", `embed.html?${query}&amp;`);
    const embedded = await openEmbedded(page, name, { scope: (page) => page.frameLocator("iframe") });
    await expect(embedded.scope.locator(".skillgauge")).toHaveCSS("background-color", background);
    await lookAtEachKind(page, embedded);
  });

  test(`axe finds nothing where the module does not load, in an element and a frame, ${look}`, async ({ page, host }) => {
    const [, theme] = query.match(/theme=(\w+)/)!;
    host.pages.set("not-loaded.html", `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Not loaded</title>
      <style>:root { color-scheme: ${theme}; background: ${background}; } a { color: inherit; }</style>
      <script type="module" src="{{widget}}{{version}}/skill-gauge.js"></script>
      <main><h1>A page</h1><skill-gauge theme="${theme}"><a href="/elsewhere">Somewhere else</a></skill-gauge>
      <iframe title="Skillgauge" width="600" height="400" src="{{widget}}embed.html?${query}"></iframe></main></html>`);
    await page.route("**/*.wasm", (route) => route.abort());
    await page.goto(`${host.url}not-loaded.html`);
    for (const scope of [page, page.frameLocator("iframe")]) {
      await expect(scope.getByText("Skillgauge could not be loaded.")).toBeVisible();
      await expect(scope.getByRole("button", { name: "Try again" })).toBeVisible();
    }
    await expectAccessible(page);
  });
}

test("an element that is hidden takes no room, and one that is shown is a block", async ({ page, openEmbedded }) => {
  await openEmbedded(page, "bare.html");
  const element = page.locator("skill-gauge");
  await expect(element).toHaveCSS("display", "block");
  await element.evaluate((element: HTMLElement) => void (element.hidden = true));
  await expect(element).toBeHidden();
});

test("where something else has changed what the widget drew, it stops, says so, and tells the page", async ({
  page,
  openEmbedded,
}) => {
  const embedded = await openEmbedded(page, "two.html", { ...HOSTS["two.html"], mayStop: true });
  await embedded.begin();
  // As a translator or another script of the page may do.
  await page.locator("skill-gauge").first().evaluate((element) => {
    for (const child of element.shadowRoot!.querySelectorAll(".skillgauge *")) child.remove();
  });
  await page.locator("skill-gauge").first().evaluate((element: any) => void (element.headingLevel = "4"));
  // One module draws all widgets of the page: they end together.
  await expect(page.getByRole("alert")).toHaveCount(2);
  for (const alert of await page.getByRole("alert").all()) {
    await expect(alert).toHaveText("Skillgauge has stopped. Reload this page to go on.");
  }
  const stopped = { name: "error", detail: { kind: "stopped", about: "" } };
  expect((await embedded.heard()).slice(-2)).toEqual([stopped, stopped]);
  expect(await page.evaluate(() => (document.querySelector("skill-gauge") as any).assessment)).toBeNull();
  // What the page does next does no more harm.
  await page.evaluate(() => {
    const element = document.querySelector("skill-gauge") as any;
    element.theme = "dark";
    element.remove();
  });
  await embedded.reload();
  await expect(embedded.all()).toBeVisible();
});

test("where the module does not load, it says so and shows what the page has put in", async ({ page, host, openEmbedded }) => {
  host.pages.set("fallback.html", `<!DOCTYPE html><html lang="en"><title>x</title>
    <script type="module" src="{{widget}}{{version}}/skill-gauge.js"></script>
    <main><h1>A page</h1><skill-gauge><a href="/elsewhere">Somewhere else</a></skill-gauge></main></html>`);
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto(`${host.url}fallback.html`);
  await expect(page.getByText("Skillgauge could not be loaded.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Somewhere else" })).toBeVisible();
});
