// The widget in a frame: with and without its page's help, sandboxed, and on another site.
import type { Page } from "@playwright/test";
import { headers } from "../../xtask/js/server.mjs";
import type { EmbedOptions } from "./embedded.js";
import { expectAccessible } from "./axe.js";
import { expect, test } from "./fixtures.js";
import { VERSION } from "./host.js";
import { KEY, SKILLS } from "./widget.js";
import draft from "../golden/draft-v1.json" with { type: "json" };

const RATINGS = SKILLS.map(() => "Working");

const framed: Partial<EmbedOptions> = { scope: (page) => page.frameLocator("iframe") };

/** The frame's height on the page, that of what is in it, and the step that it is told in. */
async function heights(page: Page) {
  const frame = page.locator("iframe");
  const outside = await frame.evaluate((frame: HTMLIFrameElement) => frame.clientHeight);
  const content = frame.contentFrame();
  const inside = await content.locator("html").evaluate((html) => html.getBoundingClientRect().height);
  const step = await content.locator(".skillgauge").evaluate((shown) => {
    // In frames narrower than 500 px the steps are larger, as `iframe-child.js` says.
    const { width } = document.documentElement.getBoundingClientRect();
    return Math.ceil(Number((shown as HTMLElement).dataset.step) * Math.max(1, 500 / width));
  });
  return { outside, inside, step };
}

/** Expects the frame to have the first step that all of its content has room in. */
async function expectFit(page: Page) {
  await expect.poll(async () => {
    const { outside, inside, step } = await heights(page);
    return outside >= inside && outside - inside < step && outside % step === 0;
  }).toBe(true);
}

test("in a frame: rated, reloaded, compared and shared, at the height of each screen", async ({
  page,
  context,
  openEmbedded,
  openWidget,
}) => {
  const embedded = await openEmbedded(page, "frame.html", framed);
  await expectFit(page);
  await embedded.begin();
  await expectFit(page);
  await embedded.rate(RATINGS);
  await embedded.expectPageUntouched();
  await embedded.reload();
  await embedded.all().click();
  await expect(embedded.text("10 of 10 rated")).toBeVisible();
  await embedded.seeResult();
  await embedded.expectScreen("Your result");
  await expectFit(page);
  await expectAccessible(page);
  const { link } = await embedded.share();
  await expectFit(page);
  const shared = await openWidget(await context.newPage());
  expect(link.startsWith(`${shared.url}#s=`), link).toBe(true);
  await shared.open(link.slice(shared.url.length));
  await expect(shared.heading("A result shared with you")).toBeVisible();
});

test("in a frame: a second opinion, on a screen that is loaded when it is opened", async ({ page, openEmbedded }) => {
  const embedded = await openEmbedded(page, "frame.html", framed);
  await embedded.paste("14PBNEG17H255JA6");
  await embedded.seeSharedResult();
  await embedded.button("Give your view").click();
  await embedded.expectScreen("Give your view");
  await expectFit(page);
  await embedded.level("No, hide their ratings").check();
  await embedded.button("Continue").click();
  await expect(embedded.heading(SKILLS[0])).toBeFocused();
  await expectFit(page);
});

const IDS = SKILLS.map((skill) => skill.toLowerCase().replaceAll(" ", "-"));

/** Six people's ratings, as unlike as can be: the place of a level, from none to the highest, for each of the ten skills. */
const SIX: ((place: number) => string | null)[] = [
  () => "not-yet",
  () => "awareness",
  () => "expert",
  (place) => (place === 7 ? "working" : null),
  (place) => (place < 5 ? "practitioner" : null),
  (place) => ["expert", "not-yet", "working", "awareness"][place % 4],
];

for (const width of [320, 1280]) {
  test(`the heights that a page is told do not depend on the ratings, ${width} px wide`, async ({ page, host, openEmbedded }) => {
    // Six people at five screens each.
    test.slow();
    await host.change("frame.html", "wide.html", 'width="600"', `width="${width}"`);
    await page.setViewportSize({ width: width + 40, height: 800 });
    await page.addInitScript(() => {
      const told: number[] = [];
      Object.defineProperty(window, "told", { value: told });
      window.addEventListener("message", ({ data }) => data.type === "height" && told.push(data.height));
    });
    const embedded = await openEmbedded(page, "wide.html", framed);
    const told: number[][] = [];
    const plans: number[][] = [];
    const contents = new Set<number>();
    for (const rating of SIX) {
      const skills = IDS.map((id, place) => ({ id, rating: rating(place), evidence: null }));
      const text = JSON.stringify({ ...draft, compare_with: "senior-product-manager", skills });
      const content = page.locator("iframe").contentFrame().locator("html");
      await content.evaluate((_, [key, text]) => localStorage.setItem(key, text), [KEY, text] as const);
      await embedded.reload();
      // The start screen tells that there is a draft, and what comes before it is up to the speed of the machine.
      await embedded.all().click();
      await embedded.expectScreen("Your skills");
      // So is what is told until the code of a screen is here. This one has its code from the same file as the plan.
      await embedded.seeResult();
      await embedded.link("Save as text or a spreadsheet").click();
      await embedded.expectScreen("Take your result with you");
      await embedded.link("Back to your result").click();
      await embedded.link("Back to your skills").click();
      await embedded.expectScreen("Your skills");
      await expectFit(page);
      await page.evaluate(() => void ((window as any).told.length = 0));
      await embedded.seeResult();
      await embedded.expectScreen("Your result");
      await expectFit(page);
      contents.add((await heights(page)).inside);
      await embedded.link("Save as text or a spreadsheet").click();
      await embedded.expectScreen("Take your result with you");
      await expectFit(page);
      await embedded.link("Back to your result").click();
      await embedded.link("Back to your skills").click();
      await embedded.expectScreen("Your skills");
      await expectFit(page);
      told.push(await page.evaluate(() => (window as any).told));
      // There is a plan to make only where something is below.
      await embedded.seeResult();
      await embedded.expectScreen("Your result");
      if (!(await embedded.link("Make a plan").isVisible())) continue;
      await page.evaluate(() => void ((window as any).told.length = 0));
      await embedded.link("Make a plan").click();
      await embedded.expectScreen("Your plan");
      await expectFit(page);
      plans.push(await page.evaluate(() => (window as any).told));
    }
    expect(plans.length).toBeGreaterThan(4);
    expect(plans).toEqual(plans.map(() => plans[0]));
    expect(contents.size, "the contents differ").toBeGreaterThan(4);
    expect(told).toEqual(SIX.map(() => told[0]));
  });
}

test("where nothing but the first code comes, the frame is as high as what says so", async ({ page, host }) => {
  await page.clock.install();
  await page.route(/\/(?:chunk|split)_\w+\.wasm$/, (route) => route.fulfill({ status: 404 }));
  await page.goto(`${host.url}frame.html`);
  await expect(page.frameLocator("iframe").getByText("What comes next could not be loaded.")).toBeVisible();
  await page.clock.fastForward(10_000);
  await expectFit(page);
});

test("without its page's help it scrolls inside a fixed height", async ({ page, host, openEmbedded }) => {
  await host.change("frame.html", "fixed.html", " defer></script>", "></script>");
  host.pages.set("fixed.html", host.pages.get("fixed.html")!.replace(/<script.*<\/script>/, ""));
  const embedded = await openEmbedded(page, "fixed.html", framed);
  expect((await heights(page)).outside).toBe(700);
  await embedded.begin();
  expect((await heights(page)).outside).toBe(700);
  const scrolls = await page.locator("iframe").contentFrame().locator("html").evaluate((html) => {
    html.scrollTo(0, 10_000);
    return html.scrollTop;
  });
  expect(scrolls).toBeGreaterThan(0);
});

test("it works in a sandbox without an origin, keeps nothing, and says so", async ({ page, host, openEmbedded }) => {
  await host.change("frame.html", "sandbox.html", "<iframe", '<iframe sandbox="allow-scripts"');
  const embedded = await openEmbedded(page, "sandbox.html", framed);
  await expect(embedded.text("This browser does not let the page save anything.")).toBeVisible();
  await embedded.begin();
  await embedded.rate(RATINGS);
  await expectFit(page);
  await expect(embedded.text(/^You meet \d of 10 skills/)).toBeVisible();
});

test("in a sandbox with its origin it keeps drafts", async ({ page, host, openEmbedded }) => {
  await host.change("frame.html", "origin.html", "<iframe", '<iframe sandbox="allow-scripts allow-same-origin"');
  const embedded = await openEmbedded(page, "origin.html", framed);
  await embedded.begin();
  await embedded.link(SKILLS[0]).click();
  await embedded.level("Expert").check();
  await expectFit(page);
  await embedded.reload();
  await expect(embedded.text("You have rated 1 of 10 skills.")).toBeVisible();
});

test("messages that are forged change nothing", async ({ page, openEmbedded }) => {
  await openEmbedded(page, "frame.html", framed);
  await expectFit(page);
  const { outside: before } = await heights(page);
  const frame = page.frames().find((frame) => frame.url().includes("embed.html"))!;
  // Learn the name that the page has given to the frame, as only the frame can.
  const instance: string = await frame.evaluate(() => {
    return new Promise((resolve) => {
      window.addEventListener("message", ({ data }) => data.type === "fit" && resolve(data.instance));
      window.parent.postMessage({ skillgauge: 1, type: "hello" }, "*");
    });
  });
  await expectFit(page);
  const good = { skillgauge: 1, type: "height", instance, height: 555 };

  // From another window than the frame's: the page itself, and another frame.
  await page.evaluate((message) => window.postMessage(message, "*"), good);
  await page.evaluate(async (message) => {
    const other = document.createElement("iframe");
    document.body.append(other);
    (other.contentWindow as any).eval(`parent.postMessage(${JSON.stringify(message)}, "*")`);
    other.remove();
  }, good);
  // From the frame's window, but another origin than it should have.
  await page.evaluate((message) => {
    const source = document.querySelector("iframe")!.contentWindow;
    window.dispatchEvent(new MessageEvent("message", { source, origin: "https://evil.example", data: message }));
  }, good);
  // From the frame itself.
  const bad: unknown[] = [
    { ...good, instance: "another" },
    { ...good, instance: undefined },
    { ...good, skillgauge: 2 },
    { ...good, skillgauge: "1" },
    { ...good, type: "width" },
    ...[NaN, -1, 0, 10_000_000, Infinity, -Infinity, "555", null, undefined, [555], {}].map((height) => ({ ...good, height })),
    null,
    "skillgauge",
    555,
  ];
  await frame.evaluate((messages) => {
    for (const message of messages) window.parent.postMessage(message, "*");
  }, bad);
  // Messages come in order: once this one has come, all have.
  await frame.evaluate(() => window.parent.postMessage("last", "*"));
  expect((await heights(page)).outside).toBe(before);

  await frame.evaluate((message) => window.parent.postMessage(message, "*"), good);
  await expect.poll(async () => (await heights(page)).outside).toBe(555);
});

test("the frame answers nobody but the page around it", async ({ page, openEmbedded }) => {
  await openEmbedded(page, "frame.html", framed);
  await expectFit(page);
  const answers = await page.evaluate(async () => {
    const heard: unknown[] = [];
    const other = document.createElement("iframe");
    document.body.append(other);
    const script = `
      addEventListener("message", ({ data }) => parent.postMessage({ forwarded: data }, "*"));
      parent.frames[0].postMessage({ skillgauge: 1, type: "fit", instance: "spy" }, "*");
    `;
    window.addEventListener("message", ({ data }) => heard.push(data));
    (other.contentWindow as any).eval(script);
    // The page's own question is answered, after that of the other frame would have been.
    const answered = new Promise<void>((resolve) => {
      window.addEventListener("message", ({ data }) => data.instance === "page" && resolve());
    });
    window.frames[0].postMessage({ skillgauge: 1, type: "fit", instance: "page" }, "*");
    await answered;
    return heard;
  });
  expect(answers).toHaveLength(1);
});

test("only settings come from the query, and what they cannot be does no harm", async ({ page, url, openEmbedded, host }) => {
  host.pages.set("query.html", `<!DOCTYPE html><html lang="en"><title>x</title><main><h1>x</h1>
    <iframe title="Skillgauge" width="600" height="700" src="${url}embed.html?framework=nope&amp;theme=dark"></iframe></main></html>`);
  const embedded = await openEmbedded(page, "query.html", framed);
  await expect(embedded.text("There is no framework with the id that this page names.")).toBeVisible();
  await expect(page.frameLocator("iframe").locator(".skillgauge")).toHaveCSS("background-color", "rgb(20, 24, 27)");
});

test("what a query cannot set does no harm", async ({ page, url }) => {
  for (const query of ["onclick=alert(1)&style=x&id=y&class=z", "framework=%FF%00&framework=%3Cscript%3E", "=&&=x&theme=", "share-page=javascript:alert(1)"]) {
    await page.goto(`${url}embed.html?${query}`);
    await page.locator("[data-ready]").waitFor();
    expect(await page.locator("skill-gauge").evaluate((element) => element.getAttributeNames())).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(onclick|style|id|class)$/)]),
    );
  }
});

test("a person is told of a host that a frame's address sends links to, before they copy one", async ({ browser, host, url, openEmbedded }) => {
  const elsewhere = "elsewhere.example";
  for (const [name, sharePage, said] of [
    ["own", `${url}share/`, null],
    ["relative", "./share/", null],
    ["around", `${host.url}share/`, null],
    ["elsewhere", "https://elsewhere.example/share/", elsewhere],
    ["disguised", `https://${new URL(url).host}@elsewhere.example/share/`, elsewhere],
  ] as const) {
    const query = `&amp;share-page=${encodeURIComponent(sharePage)}`;
    await host.change("frame.html", `share-${name}.html`, "&amp;compare-with=", `${query}&amp;compare-with=`);
    const context = await browser.newContext({ locale: "en-GB" });
    const embedded = await openEmbedded(await context.newPage(), `share-${name}.html`, framed);
    await embedded.begin();
    await embedded.link(SKILLS[0]).click();
    await embedded.level("Expert").check();
    await embedded.link("Back to your skills").click();
    await embedded.seeResult();
    const { link } = await embedded.share();
    expect(link, name).toContain("/share/#s=");
    const note = embedded.text(/The link goes to .* because the page around Skillgauge says so/);
    if (said === null) {
      await expect(note, name).toHaveCount(0);
    } else {
      await expect(note, name).toContainText(`The link goes to ${said}, because`);
      // No other link leads there unsaid. What stands below the note has the link of the note in it.
      for (const anchor of await embedded.scope.getByRole("link").all()) {
        const href = await anchor.getAttribute("href");
        if (!href!.startsWith("mailto:")) expect(href).not.toContain("elsewhere.example");
      }
    }
    await context.close();
  }
});

test("outside a frame, nobody else says where links point", async ({ page, url }) => {
  await page.goto(`${url}embed.html?share-page=https://evil.example/`);
  await page.locator("[data-ready]").waitFor();
  const link = page.getByRole("link", { name: "I know my framework" });
  await expect(link).toHaveAttribute("href", `${url}#/choose`);
});

test("both pages for frames may be framed by anyone, and are otherwise as strict as the widget's own page", async () => {
  const own = (await headers("/"))["Content-Security-Policy"];
  for (const path of ["/embed.html", `/${VERSION}/embed.html`]) {
    const policy = (await headers(path))["Content-Security-Policy"];
    expect(policy).toBe(own.replace(" frame-src 'self';", "").replace("frame-ancestors 'self'", "frame-ancestors *"));
  }
});
