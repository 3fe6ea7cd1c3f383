// The widget speaks its own language, whatever that of the page around it and of the browser is: in its texts, in what
// it tells screen readers, in its dates and numbers, and in the direction it runs.
import type { Page } from "@playwright/test";
import type { EmbedOptions } from "./embedded.js";
import { expect, test } from "./fixtures.js";

const inFrame: Partial<EmbedOptions> = { scope: (page) => page.frameLocator("iframe") };

/** The texts of the widget that are not marked as English, or that do not run from left to right. */
async function strange(page: Page): Promise<string[]> {
  const all = await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(() => {
        const strange: string[] = [];
        const look = (root: Document | ShadowRoot) => {
          const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            if (!(node instanceof Text)) {
              if ((node as Element).shadowRoot) look((node as Element).shadowRoot!);
              continue;
            }
            const element = node.parentElement!;
            const isOurs = root instanceof ShadowRoot && node.data.trim() && !element.closest("style, script");
            const isEnglish = element.matches(":lang(en)") && getComputedStyle(element).direction === "ltr";
            if (isOurs && !isEnglish) strange.push(node.data);
          }
        };
        look(document);
        return strange;
      }),
    ),
  );
  return all.flat();
}

/** Pages in other languages, with the widget as an element and in a frame. */
const PAGES = { "de-DE": ["de", "ltr", "Eine Seite"], "ar-EG": ["ar", "rtl", "صفحة"] } as const;

for (const [locale, [lang, dir, heading]] of Object.entries(PAGES)) {
  for (const [way, options] of [["element", {}], ["frame", inFrame]] as const) {
    test.describe(`a page in ${lang}, in a browser for ${locale}, the widget as ${way === "element" ? "an element" : "a frame"}`, () => {
      test.use({ locale });

      test("texts, dates, numbers and plurals are English, are marked so, and run from left to right", async ({ page, host, openEmbedded }) => {
        await page.clock.setFixedTime("2026-11-26T15:04:00");
        await host.change(way === "frame" ? "frame.html" : "bare.html", `${lang}-${way}.html`, '<html lang="en">', `<html lang="${lang}" dir="${dir}">`);
        const text = host.pages.get(`${lang}-${way}.html`)!;
        host.pages.set(`${lang}-${way}.html`, text.replace("<h1>A page</h1>", `<h1>${heading}</h1>`));
        const embedded = await openEmbedded(page, `${lang}-${way}.html`, options);
        expect(await strange(page)).toEqual([]);
        await embedded.begin();
        await embedded.link("Agile working").click();
        await embedded.level("Working").check();
        await embedded.button("Continue").click();
        await expect(embedded.text(/Saved in this browser at 15:04/)).toBeVisible();
        await embedded.link("Back to agile working").click();
        expect(await strange(page)).toEqual([]);
        await embedded.link("Back to your skills").click();
        await expect(embedded.text("1 of 10 rated")).toBeVisible();
        expect(await strange(page)).toEqual([]);
        // On the next day the day is said too.
        await page.clock.setFixedTime("2026-11-27T09:00:00");
        await embedded.reload();
        await expect(embedded.text("on 26 November 2026 at 15:04")).toBeVisible();
        await expect(embedded.text("You have rated 1 of 10 skills.")).toBeVisible();
        expect(await strange(page)).toEqual([]);
      });
    });
  }
}

test("what is said where the module does not load is English too, on a page that runs from right to left", async ({ page, host }) => {
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto(`${host.url}rtl.html`);
  await expect(page.getByText("Skillgauge could not be loaded.")).toBeVisible();
  expect(await strange(page)).toEqual([]);
});
