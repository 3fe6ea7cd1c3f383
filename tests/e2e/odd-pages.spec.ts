// Pages that do what the widget could not expect, in an element and in a frame.
import type { Page } from "@playwright/test";
import type { EmbedOptions } from "./embedded.js";
import { expect, test } from "./fixtures.js";
import { SKILLS } from "./widget.js";
import vectors from "../golden/share-codes.json" with { type: "json" };

const ELEMENT = '<skill-gauge framework="product-manager-2020" compare-with="senior-product-manager"></skill-gauge>';
const FRAME =
  '<iframe data-skillgauge src="{{widget}}embed.html?framework=product-manager-2020" title="Skillgauge" width="600" height="700"></iframe>';

/** A page with this in its body, and this before the widget's scripts. */
const pageWith = (body: string, head = "") => `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Odd</title>
    ${head}
    <script type="module" src="{{widget}}{{version}}/skill-gauge.js"></script>
    <script src="{{widget}}{{version}}/skillgauge-frame.js" defer></script>
  </head>
  <body><main><h1>A page</h1>${body}</main></body>
</html>`;

const CODE = vectors.valid[3].code;

const framed: Partial<EmbedOptions> = { scope: (page) => page.frameLocator("iframe") };

test("a page that has put another Promise in place of the browser's", async ({ page, host, openEmbedded }) => {
  await page.addInitScript(() => {
    const Own = window.Promise;
    // As zone.js and Bluebird do: what async functions return is none of these.
    window.Promise = class Other extends Own<unknown> {} as PromiseConstructor;
  });
  host.pages.set("promise.html", pageWith("<skill-gauge></skill-gauge>"));
  const embedded = await openEmbedded(page, "promise.html");
  await embedded.findRole().fill("delivery man");
  await embedded.scope.getByRole("button", { name: "Delivery manager", exact: true }).or(embedded.link("Delivery manager")).first().click();
  await expect(embedded.scope.locator("h2").first()).toBeVisible();
});

test("a frame that is sandboxed without forms opens codes all the same, by its button and by Enter", async ({ page, host, openEmbedded }) => {
  host.pages.set("no-forms.html", pageWith(FRAME.replace("<iframe", '<iframe sandbox="allow-scripts allow-same-origin"').replace("?framework=product-manager-2020", "")));
  const embedded = await openEmbedded(page, "no-forms.html", framed);
  await embedded.paste("14PB");
  const message = embedded.scope.locator(".govuk-error-message");
  await expect(message).toBeVisible();
  const about = await message.textContent();
  await embedded.scope.getByRole("textbox", { name: "Code or link" }).fill(CODE);
  await embedded.scope.getByRole("textbox", { name: "Code or link" }).press("Enter");
  await expect(embedded.heading("A result shared with you")).toBeVisible();
  expect(about).not.toBe("");
});

test("what is typed into a field is no shortcut of the page; keys that type nothing are the page's too", async ({ page, host, openEmbedded }) => {
  host.pages.set("shortcuts.html", pageWith("<skill-gauge></skill-gauge>"));
  const embedded = await openEmbedded(page, "shortcuts.html");
  await page.evaluate(() => {
    const keys: string[] = [];
    Object.assign(window, { keys });
    for (const type of ["keydown", "keypress", "keyup"]) document.addEventListener(type, (event) => keys.push((event as KeyboardEvent).key));
  });
  await embedded.findRole().pressSequentially("ba 1");
  await expect(embedded.findRole()).toHaveValue("ba 1");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+a");
  expect([...new Set(await page.evaluate(() => (window as any).keys as string[]))]).toEqual(["Escape", "Control", "a"]);
});

test("a key that chooses an answer is no shortcut of the page, whichever event that waits for; other keys are the page's too", async ({ page, host, openEmbedded }) => {
  host.pages.set("answer-keys.html", pageWith(ELEMENT));
  const embedded = await openEmbedded(page, "answer-keys.html");
  await embedded.begin();
  await embedded.link(SKILLS[0]).click();
  await embedded.expectScreen(SKILLS[0]);
  await page.evaluate(() => {
    const keys: string[] = [];
    Object.assign(window, { keys });
    for (const type of ["keydown", "keypress", "keyup"]) document.addEventListener(type, (event) => keys.push(`${type} ${(event as KeyboardEvent).key}`));
  });
  await page.keyboard.press("3");
  await expect(embedded.level("Working")).toBeChecked();
  await page.keyboard.press("5");
  await expect(embedded.level("Expert")).toBeChecked();
  // There is no such answer.
  await page.keyboard.press("6");
  await page.keyboard.press("g");
  const heard = ["keydown", "keypress", "keyup"];
  expect(await page.evaluate(() => (window as any).keys)).toEqual(["6", "g"].flatMap((key) => heard.map((type) => `${type} ${key}`)));
});

test("what the page hides is hidden, and what it makes dead to the pointer is dead", async ({ page, host, openEmbedded }) => {
  host.pages.set("hidden.html", pageWith(`<div id="drawer">${ELEMENT}</div>`));
  const embedded = await openEmbedded(page, "hidden.html");
  const start = embedded.button("Start now");
  await expect(start).toBeVisible();
  const drawer = page.locator("#drawer");
  await drawer.evaluate((drawer: HTMLElement) => void (drawer.style.visibility = "hidden"));
  await expect(start).toBeHidden();
  await drawer.evaluate((drawer: HTMLElement) => Object.assign(drawer.style, { visibility: "", pointerEvents: "none" }));
  await expect(start).toBeVisible();
  await expect(start).toHaveCSS("pointer-events", "none");
});

test("on paper a dark widget is black on white, on a page that prints dark too", async ({ page, host, openEmbedded }) => {
  const dark = "<style>:root { color-scheme: dark; background: #111; print-color-adjust: exact; } skill-gauge { --skill-gauge-text: #eee; --skill-gauge-background: #111; --skill-gauge-surface: #222; --skill-gauge-secondary-text: #ccc; --skill-gauge-link: #9cf; }</style>";
  host.pages.set("dark.html", pageWith(ELEMENT, dark));
  const embedded = await openEmbedded(page, "dark.html");
  await embedded.begin();
  await embedded.rate(Array(10).fill("Working"));
  await embedded.expectScreen("Your result");
  await page.emulateMedia({ media: "print" });
  const found = await page.locator("skill-gauge").evaluate((element) => {
    // A browser says a colour of its own as it likes, so it is drawn.
    const context = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true })!;
    const luminance = (colour: string) => {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
      return alpha === 0 ? null : 0.2126 * (red / 255) ** 2.2 + 0.7152 * (green / 255) ** 2.2 + 0.0722 * (blue / 255) ** 2.2;
    };
    /** What stands behind it: the nearest ground of the widget's own, or that of the page. */
    const ground = (from: Element) => {
      for (let each: Element | null = from; each; each = each.parentElement) {
        const found = luminance(getComputedStyle(each).backgroundColor);
        if (found !== null) return found;
      }
      return luminance(getComputedStyle(document.documentElement).backgroundColor)!;
    };
    const shown = Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>(".skillgauge *")).filter((each) => each.checkVisibility() && each.textContent!.trim());
    return shown.map((each) => ({ name: `${each.localName}.${each.className}`, text: luminance(getComputedStyle(each).color)!, ground: ground(each), scheme: getComputedStyle(each).colorScheme }));
  });
  expect(found.length).toBeGreaterThan(20);
  // A grey or a dark colour is 4.5:1 on white with a luminance of 0.18 at the most.
  expect(found.filter(({ text }) => text > 0.18)).toEqual([]);
  expect(found.filter(({ ground }) => ground < 0.8)).toEqual([]);
  expect(found.filter(({ scheme }) => scheme !== "light"), "what the browser draws itself").toEqual([]);
});

test("a fitted frame that the page limits scrolls, and padding counts", async ({ page, host, openEmbedded }) => {
  host.pages.set("limited.html", pageWith(FRAME, "<style>iframe { box-sizing: border-box; max-height: 300px; padding: 20px; border: 0; }</style>"));
  const embedded = await openEmbedded(page, "limited.html", framed);
  await expect(embedded.scope.locator("html")).toHaveCSS("overflow", "visible");
  const frame = page.frame({ url: /embed\.html/ })!;
  await expect.poll(() => frame.evaluate(() => {
    scrollTo(0, 10_000);
    return scrollY > 0;
  })).toBe(true);
  await page.addStyleTag({ content: "iframe { max-height: none !important; }" });
  // With room for it there is nothing to scroll, and no bar.
  await expect.poll(() => frame.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
  await expect(embedded.scope.locator("html")).toHaveCSS("overflow", "hidden");
});

test("a fitted frame below the fold has its height before anybody scrolls to it, and is told it once", async ({ page, host, openEmbedded }) => {
  host.pages.set("fold.html", pageWith(`<div style="height: 5000px"></div>${FRAME.replace("<iframe", '<iframe style="display: block"')}`));
  await page.addInitScript(() => {
    const told: number[] = [];
    Object.assign(window, { told });
    window.addEventListener("message", ({ data }) => {
      if (data?.type === "height") told.push(data.height);
    });
  });
  const embedded = await openEmbedded(page, "fold.html", framed);
  await expect.poll(() => page.evaluate(() => (window as any).told.length)).toBeGreaterThan(0);
  const [height] = await page.evaluate(() => (window as any).told);
  expect(height).toBeGreaterThan(255);
  await expect(page.locator("iframe")).toHaveCSS("height", `${height}px`);
  // Nor is it told anew when somebody scrolls to it, and it is drawn for the first time.
  await page.locator("iframe").scrollIntoViewIfNeeded();
  await expect(embedded.button("Start now")).toBeInViewport();
  const frame = page.frame({ url: /embed\.html/ })!;
  await frame.evaluate(async () => {
    for (let drawn = 0; drawn < 3; drawn += 1) await new Promise(requestAnimationFrame);
    // Messages come in order: once this one has come, all have.
    window.parent.postMessage({ type: "height", height: "last" }, "*");
  });
  await expect.poll(() => page.evaluate(() => (window as any).told.at(-1))).toBe("last");
  expect(await page.evaluate(() => (window as any).told)).toEqual([height, "last"]);
});

/** Opens a document of its own in a frame, and puts the first element of this page into it. */
async function moveIntoFrame(page: Page) {
  await page.evaluate(() => {
    const frame = document.createElement("iframe");
    frame.width = "600";
    frame.height = "900";
    document.querySelector("main")!.append(frame);
    frame.contentDocument!.body.append(document.querySelector("skill-gauge")!);
  });
}

test("a widget that is made in one document and put into another has its styles and its answers", async ({ page, host, openEmbedded }) => {
  host.pages.set("documents.html", pageWith(ELEMENT));
  const embedded = await openEmbedded(page, "documents.html");
  await embedded.begin();
  await moveIntoFrame(page);
  const moved = page.frameLocator("main iframe");
  await expect(moved.getByRole("heading", { name: "Your skills" })).toBeVisible();
  await expect(moved.getByRole("heading", { name: "Your skills" })).toHaveCSS("font-weight", "700");
  await page.evaluate(() => {
    const made = document.createElement("skill-gauge");
    made.setAttribute("framework", "product-manager-2020");
    const frame = document.querySelector("iframe")!;
    frame.contentDocument!.body.replaceChildren(made);
  });
  await expect(moved.locator("[data-ready]")).toBeVisible();
  await expect(moved.locator(".skillgauge .govuk-button").first()).not.toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
});

test("a widget that is drawn before it is shown has the size of text of the reader's browser", async ({ page, host, openEmbedded }) => {
  host.pages.set("slot.html", pageWith('<div id="host"></div>', "<style>html { font-size: 62.5%; }</style>"));
  await page.goto(`${host.url}slot.html`);
  await page.evaluate(() => {
    const host = document.getElementById("host")!;
    host.attachShadow({ mode: "open" });
    const element = document.createElement("skill-gauge");
    element.setAttribute("framework", "product-manager-2020");
    host.append(element);
  });
  const element = page.locator("skill-gauge");
  await expect(element.locator("[data-ready]")).toBeAttached();
  await page.locator("#host").evaluate((host) => host.shadowRoot!.append(document.createElement("slot")));
  await expect(element.locator(".skillgauge p").first()).toBeVisible();
  await expect(element.locator(".skillgauge")).toHaveCSS("font-size", "16px");
});

for (const scrolled of [0, 300, 900, 1500]) {
  test(`below a header that stays at the top no heading is covered, from ${scrolled} px on`, async ({ page, host, openEmbedded }) => {
    const head = `<style>
      header { position: sticky; top: 0; height: 120px; background: #ddd; z-index: 1; }
      skill-gauge { --skill-gauge-scroll-margin: 130px; }
      .before { height: 400px; } .after { height: 1500px; }
    </style>`;
    host.pages.set("sticky.html", pageWith(`<div class="before"></div>${ELEMENT}<div class="after"></div>`, head).replace("<body>", "<body><header>Ours</header>"));
    const embedded = await openEmbedded(page, "sticky.html");
    await embedded.begin();
    await page.evaluate((top) => scrollTo(0, top), scrolled);
    // By a script, which does not scroll to what it clicks.
    await embedded.scope.getByRole("link", { name: "User focus", exact: true }).first().evaluate((link: HTMLElement) => link.click());
    await embedded.expectScreen("User focus");
    const top = await embedded.heading("User focus").evaluate((heading) => heading.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(119);
    expect(top).toBeLessThan(700);
  });
}

for (const above of [380, 1500]) {
  test(`with ${above} px of page above, the next question is at the top of the window after Continue`, async ({ page, host, openEmbedded }) => {
    const space = (height: number) => `<div style="height: ${height}px"></div>`;
    host.pages.set("jump.html", pageWith(space(above) + ELEMENT + space(1500)));
    await page.setViewportSize({ width: 1280, height: 700 });
    const embedded = await openEmbedded(page, "jump.html");
    await embedded.begin();
    await embedded.scope.getByRole("link", { name: SKILLS[0], exact: true }).first().click();
    for (const [place, skill] of SKILLS.slice(0, 3).entries()) {
      await embedded.expectScreen(skill);
      await embedded.level("Working").check();
      const button = embedded.button("Continue");
      await button.evaluate((button) => scrollBy(0, button.getBoundingClientRect().top - 500));
      await button.click();
      await embedded.expectScreen(SKILLS[place + 1]);
      const top = await embedded.heading(SKILLS[place + 1]).evaluate((heading) => heading.getBoundingClientRect().top);
      // Less than a pixel above is rounding.
      expect(top).toBeGreaterThan(-1);
      expect(top).toBeLessThan(200);
    }
  });
}

test("the page hears of what a person changes, and not of what it changes itself; of storage once", async ({ page, host, openEmbedded }) => {
  host.pages.set("hears.html", pageWith(ELEMENT));
  await page.addInitScript(() => Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("", "SecurityError"); } }));
  const embedded = await openEmbedded(page, "hears.html");
  await embedded.begin();
  await embedded.scope.getByRole("link", { name: "User focus", exact: true }).first().click();
  await embedded.level("Working").check();
  await expect.poll(async () => (await embedded.names()).filter((name) => name === "change").length).toBeGreaterThan(0);
  const before = await embedded.names();
  await page.locator("skill-gauge").evaluate((element) => element.setAttribute("compare-with", "lead-product-manager"));
  await expect.poll(() => page.locator("skill-gauge").evaluate((element: any) => element.assessment?.compareWith)).toBe("lead-product-manager");
  expect(await embedded.names()).toEqual(before);
  expect((await embedded.heard()).filter(({ name, detail }) => name === "error" && detail.kind === "storage")).toHaveLength(1);
});

test("two elements of a page that share a draft never write over each other, and speak of no tab", async ({ page, host, openEmbedded }) => {
  host.pages.set("share-draft.html", pageWith(`<section aria-label="First">${ELEMENT}</section><section aria-label="Second">${ELEMENT}</section>`));
  // Each asks for the descriptions itself.
  const first = await openEmbedded(page, "share-draft.html", { scope: (page) => page.getByRole("region", { name: "First" }), mayAskAgain: true });
  const second = first.within(page.getByRole("region", { name: "Second" }), 2);
  await first.begin();
  await second.begin();
  await first.link(SKILLS[0]).click();
  await first.level("Expert").check();
  const ratings = async () => Object.fromEntries((await first.draft()).skills.map((skill: any) => [skill.id, skill.rating]));
  expect(await ratings()).toEqual({ "agile-working": "expert" });
  const asks = second.text("Your draft was changed somewhere else in this browser, or before it last stopped.");
  await second.link(SKILLS[1]).click();
  await second.level("Working").check();
  await expect(asks).toBeVisible();
  expect(await ratings(), "nothing is written over unasked").toEqual({ "agile-working": "expert" });
  for (const section of ["First", "Second"]) await expect(page.getByRole("region", { name: section })).not.toContainText(/\b(?:tab|window)s?\b/);
  await second.button("Use the other draft").click();
  await expect(asks).toBeHidden();
  await expect.poll(() => page.locator("skill-gauge").nth(1).evaluate((element: any) => element.assessment.ratings)).toEqual({ "agile-working": "expert" });
});

test("ready says what the page is about, before anything is answered", async ({ page, host, openEmbedded }) => {
  host.pages.set("about.html", pageWith('<skill-gauge framework="government-digital-and-data-2026" framework-role="product-manager"></skill-gauge>'));
  const embedded = await openEmbedded(page, "about.html");
  const [{ name, detail }] = await embedded.heard();
  expect(name).toBe("ready");
  expect(detail).toMatchObject({ role: "product-manager", rated: 0 });
  expect(detail.skills).toBeGreaterThan(5);
  expect(await page.evaluate(() => Object.keys(localStorage)), "nothing is kept for that").toEqual([]);
});

for (const [way, body, options] of [
  ["as an element", '<skill-gauge framework="product-manager-2020"><a href="/elsewhere">Somewhere else</a></skill-gauge>', {}],
  ["in a frame", FRAME, framed],
] as const) {
  test(`where the module did not load, it can be tried again by keyboard, ${way}, and focus is not lost`, async ({ page, host }) => {
    const name = `again-${way.length}.html`;
    host.pages.set(name, pageWith(body));
    await page.route("**/*.wasm", (route) => route.abort());
    await page.goto(`${host.url}${name}`);
    const scope = "scope" in options ? page.frameLocator("iframe") : page;
    const again = scope.getByRole("button", { name: "Try again" });
    const { y, height, width } = (await again.boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    expect((await scope.getByRole("link").first().boundingBox())!.y, "what stands below is apart").toBeGreaterThanOrEqual(y + height + 8);
    await again.focus();
    const asked = page.waitForRequest("**/*.wasm");
    await page.keyboard.press("Enter");
    await asked;
    // It fails again, and there is another button.
    await expect(again).toBeFocused();
    await page.unroute("**/*.wasm");
    await page.keyboard.press("Enter");
    await expect(scope.getByText("Skillgauge could not be loaded.")).toBeHidden();
    await expect(scope.locator("skill-gauge .skillgauge-place")).toBeFocused();
    await scope.locator("[data-ready]").waitFor();
    await page.keyboard.press("Tab");
    await expect(scope.getByRole("button", { name: "Start now" })).toBeFocused();
  });
}

test("a frame takes a background and a font from its address, and nothing that could not be read", async ({ browser, url, openWidget }) => {
  const looks = async (query: string) => {
    const page = await browser.newPage();
    const widget = await openWidget(page);
    await page.goto(`${url}embed.html?framework=product-manager-2020&${query}`);
    await widget.scope.locator("[data-ready]").waitFor();
    const found = await page.locator(".skillgauge").evaluate((shown) => {
      const { backgroundColor, fontFamily } = getComputedStyle(shown);
      return [backgroundColor, getComputedStyle(document.documentElement).backgroundColor, fontFamily];
    });
    await page.close();
    return found;
  };
  const green = "rgb(209, 228, 221)";
  expect(await looks("background=d1e4dd&font=Georgia,serif")).toEqual([green, green, "Georgia, serif"]);
  expect(await looks("background=28303d&theme=dark")).toEqual(["rgb(40, 48, 61)", "rgb(40, 48, 61)", expect.stringContaining("system-ui")]);
  const plain = ["rgb(255, 255, 255)", "rgba(0, 0, 0, 0)", expect.stringContaining("system-ui")];
  expect(await looks("background=888888"), "too dark for the text of the light theme").toEqual(plain);
  expect(await looks("background=red;x:url(y)&font=x;y:url(z)")).toEqual(plain);
});

test("a frame's page whose script does not run leads to the widget's own page", async ({ page, url }) => {
  await page.route("**/iframe-child.js", (route) => route.abort());
  await page.goto(`${url}embed.html`);
  const late = page.getByText("If Skillgauge does not appear");
  await expect(late).toBeHidden();
  // In ten seconds.
  await late.evaluate((late) => late.getAnimations()[0].finish());
  await expect(page.getByRole("link", { name: "open it in a tab of its own" })).toHaveAttribute("href", "./");
});
