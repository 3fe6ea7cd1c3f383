// WordPress: what each of its roles can put on a page, and how that works and looks in two themes.
import { expect, test as base } from "../e2e/fixtures.js";
import { recipe } from "../e2e/recipes.js";
import { walk } from "./journey.js";
import { WordPress } from "./wordpress.js";

const test = base.extend<{}, { wordpress: WordPress }>({
  wordpress: [
    async ({ browser }, use) => {
      const wordpress = await WordPress.install(browser);
      await use(wordpress);
      await wordpress.end();
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

const PARAGRAPH = ".entry-content > p";

/** The themes by their folders, each with the recipes for its pages. */
const THEMES = {
  twentytwentythree: { title: "Twenty Twenty-Three", recipes: { frame: "wordpress", element: "wordpressElement" } },
  twentytwentyone: { title: "Twenty Twenty-One", recipes: { frame: "wordpressTintedFrame", element: "wordpressTinted" } },
};

for (const [theme, { title, recipes }] of Object.entries(THEMES)) {
  for (const [way, name] of Object.entries(recipes)) {
    test(`${title}: ${way}`, async ({ page, url, wordpress, openEmbedded }) => {
      await wordpress.choose(theme);
      const code = recipe("recipe", name, url);
      const { path, kept } = await wordpress.publish("administrator", code);
      expect(kept).toBe(code);
      await walk(page, openEmbedded, { host: `WordPress, ${title}`, way, site: wordpress.url, path, paragraph: PARAGRAPH });
    });
  }
}

test("an editor may write the code too, an author not: of theirs the link is left", async ({ page, url, wordpress }) => {
  for (const mark of ["wordpress", "wordpressElement"]) {
    const code = recipe("recipe", mark, url);
    expect((await wordpress.publish("editor", code)).kept).toBe(code);
    const { path, kept } = await wordpress.publish("author", code);
    expect(kept).not.toMatch(/<(iframe|script|skill-gauge)/);
    await page.goto(`${wordpress.url}${path}`);
    const link = page.locator(".entry-content").getByRole("link", { name: "Rate your skills" });
    await expect(link).toHaveCount(mark.endsWith("Element") ? 1 : 0);
  }
});

test("what an administrator has made a reusable block, an author can put into a post", async ({ page, url, wordpress, openEmbedded }) => {
  await wordpress.choose("twentytwentythree");
  const path = await wordpress.publishReusable("administrator", "author", recipe("recipe", "wordpressElement", url));
  await walk(page, openEmbedded, { host: "WordPress, an author’s post", way: "element", site: wordpress.url, path, paragraph: PARAGRAPH });
});
