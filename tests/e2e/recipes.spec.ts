// The recipes of the docs on pages with the real styles of those whom they are for: GOV.UK Frontend, and a theme of
// WordPress. Block themes and wikis make their styles while they run: `cargo xtask hosts` has those.
import { join } from "node:path";
import { expectAccessible } from "./axe.js";
import { expect, test } from "./fixtures.js";
import { problemsOf } from "./looks.js";
import { code, recipe } from "./recipes.js";
import { unpacked } from "./unpacked.js";

/** Where a recipe goes in a page of hosts/. */
const HERE = "<!-- The recipe. -->";

/** The pages, each with a paragraph that shows where its column is and what font it has. */
const PAGES = {
  "service.html": { paragraph: "p.govuk-body", recipes: ["govuk", "frame"] },
  "twenty-twenty-one.html": { paragraph: ".entry-content > p", recipes: ["wordpressTintedFrame", "wordpressTinted"] },
};

test.beforeAll(({ host }) => {
  const theme = join(unpacked("theme", "cargo xtask test"), "usr/share/wordpress/wp-content/themes/twentytwentyone");
  host.folders.set("theme", theme);
});

for (const [name, { paragraph, recipes }] of Object.entries(PAGES)) {
  for (const mark of recipes) {
    test(`${name}: the recipe ${mark} is in its column, without a border, in the page's font`, async ({ page, host, url, openEmbedded }) => {
      const snippet = recipe("recipe", mark, url);
      const isFrame = snippet.includes("<iframe");
      await host.change(name, `${mark}-${name}`, HERE, snippet);
      const embedded = await openEmbedded(page, `${mark}-${name}`, { scope: (page) => (isFrame ? page.frameLocator("iframe") : page) });
      const look = async (screen: string) => {
        for (const width of [1280, 800, 360]) {
          await page.setViewportSize({ width, height: 900 });
          expect(await problemsOf(embedded, paragraph), `${screen}, ${width} px`).toEqual([]);
        }
      };
      await look("start");
      await embedded.beginAt("Senior product manager");
      await look("list");
      await embedded.rateAll("Working", () => look("question"));
      await look("result");
    });
  }
}

test("no frame of a recipe has a border, or stands in a line of text", () => {
  const frames = [...code("recipe")].filter(([, text]) => text.includes("<iframe"));
  expect(frames.length).toBeGreaterThan(3);
  for (const [name, text] of frames) {
    expect(text, name).toContain("display: block;");
    expect(text, name).toContain("border: 0");
  }
});

test("a header that stays covers no heading that takes focus, where the page says how high it is", async ({ page, host, url, openEmbedded }) => {
  const snippet = recipe("recipe", "sticky", url);
  const text = "<p>Words of the page.</p>".repeat(20);
  host.pages.set("sticky.html", `<!DOCTYPE html><html lang="en"><title>x</title>${snippet}${text}</html>`);
  await page.setViewportSize({ width: 800, height: 500 });
  const embedded = await openEmbedded(page, "sticky.html");
  const bottom = await page.locator(".header").evaluate((header) => header.getBoundingClientRect().bottom);
  await embedded.beginAt("Senior product manager");
  await embedded.scope.locator(".govuk-task-list__link").first().click();
  // The screen before has been scrolled until its heading is behind the header, or above the window.
  for (const top of [60, 40, 20, 0, -20, -200]) {
    const heading = embedded.scope.locator("h2").first();
    await heading.evaluate((heading, top) => window.scrollBy({ top: heading.getBoundingClientRect().top - top, behavior: "instant" }), top);
    const before = await heading.innerText();
    await embedded.button("Skip this one").evaluate((button) => button.focus({ preventScroll: true }));
    await page.keyboard.press("Enter");
    await expect(heading).not.toHaveText(before);
    await expect(heading).toBeFocused();
    const { y } = (await heading.boundingBox())!;
    expect.soft(y, `the heading was at ${top}`).toBeGreaterThanOrEqual(bottom);
  }
});

test("on a tinted page the widget has the page's background, and its texts keep their contrast", async ({ page, host, url, openEmbedded }) => {
  // axe looks at three screens.
  test.slow();
  const snippet = recipe("recipe", "tinted", url);
  const [, background] = snippet.match(/--skill-gauge-background: (#\w{6})/)!;
  host.pages.set(
    "tinted.html",
    `<!DOCTYPE html><html lang="en"><title>x</title><style>body { background: ${background}; }</style><main><h1>A page</h1><p>Its text.</p>${snippet}</main></html>`,
  );
  const embedded = await openEmbedded(page, "tinted.html");
  const look = async () => {
    expect(await problemsOf(embedded, "p")).toEqual([]);
    await expectAccessible(page);
  };
  await look();
  await embedded.beginAt("Senior product manager");
  await embedded.rateAll("Working", look);
  await look();
});
