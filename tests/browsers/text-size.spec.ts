// Larger text, as a person sets it in the browser itself: on five main screens, wide and as narrow as a phone, all of it
// can be read and used. `SCREENSHOTS=folder` saves a picture of each.
import { join } from "node:path";
import vectors from "../golden/share-codes.json" with { type: "json" };
import type { Host } from "../e2e/host.js";
import { brokenWords, faultsOfText, outOfReach, scrollsSideways } from "../e2e/legible.js";
import { expect, reportFailure, test as base } from "./fixtures.js";
import { open } from "./sessions.js";
import { pageAt, Widget } from "./widget.js";

/** What is wrong with what is on screen. */
const FAULTS = `return [...(${faultsOfText})(), ...(${scrollsSideways})(), ...(${brokenWords})(), ...(${outOfReach})()]`;

const WIDTHS = [320, 1280];

/** A window of this height has no scroll bar, which would take of the width, in pixels. */
const TALL = 9000;

/** The ways to put the widget on a page. Each is a frame of a width, around the page or around the widget. */
const WAYS: Record<string, (widget: Widget, host: Host) => Promise<void>> = {
  "its own page": (widget) => widget.homeAt(WIDTHS[0], "", TALL),
  "an element": async (widget, host) => {
    await host.change("bare.html", "element.html", ' framework="product-manager-2020" compare-with="senior-product-manager"', "");
    await widget.page(host, "element.html");
    host.pages.set("at.html", pageAt(WIDTHS[0], TALL, "element.html"));
    await widget.open(`${host.url}at.html`, { frame: "iframe", element: "skill-gauge" });
  },
  "a frame": async (widget, host) => {
    // What the widget's own page has kept is not there.
    await host.change("frame.html", "framed.html", "framework=product-manager-2020&amp;compare-with=senior-product-manager", "namespace=framed");
    await widget.open(await widget.page(host, "framed.html"), { frame: "iframe", element: "skill-gauge" });
  },
};

type Fixtures = { textSize: number };

const test = base.extend<Fixtures>({
  textSize: [16, { option: true }],
  widget: async ({ textSize, site }, use, info) => {
    const session = await open(info.project.name, textSize);
    const widget = new Widget(session, site);
    await use(widget);
    await reportFailure(widget, info);
    await session.close();
  },
});

/** Looks at the screen that is open in each width. */
async function look(widget: Widget, way: string, screen: string, size: number) {
  for (const width of WIDTHS) {
    await widget.around("document.querySelector('iframe').width = arguments[0]", width);
    await expect.poll(() => widget.inside("return innerWidth")).toBe(width);
    if (way === "a frame") await expect.poll(() => widget.room()).toBeGreaterThanOrEqual(0);
    // With the largest text WebKit counts the table in what is closed on a result as part of the page's width.
    const known = widget.session.name === "webkit" && screen === "result" && size === 32 && width === 320 ? ["scrolls sideways: the page"] : [];
    const faults = (await widget.inside<string[]>(FAULTS)).filter((fault) => !known.includes(fault));
    expect(faults, `${screen}, ${width} px, ${way}`).toEqual([]);
    const folder = process.env.SCREENSHOTS;
    if (!folder) continue;
    await widget.around("scrollTo(0, 0)");
    await widget.photograph(join(folder, `${size}-${width}-${way}-${screen}-${widget.session.name}.png`.replaceAll(" ", "-")));
  }
}

for (const size of [24, 32]) {
  test.describe(`text of ${size} px`, () => {
    test.use({ textSize: size });

    test(`${size} px: all of it can be read and used, as a page, as an element and in a frame`, async ({ widget, host }) => {
      test.slow();
      await widget.driver.manage().window().setRect({ x: 0, y: 0, width: 1320, height: 1500 });
      for (const [way, open] of Object.entries(WAYS)) {
        await open(widget, host);
        // The widget's own size of text is that of the browser.
        await widget.text("Find your role").seen();
        expect(await widget.inside("return getComputedStyle(root.querySelector('.skillgauge')).fontSize"), way).toBe(`${size}px`);
        await look(widget, way, "start", size);
        // A result of another framework comes after it.
        await widget.chooseFramework("Product manager, 30 September 2026");
        await widget.shows("Which role level do you want to compare with?");
        await look(widget, way, "role level", size);
        await widget.button("Senior product manager").click();
        await widget.level("Practitioner").seen();
        await look(widget, way, "rate", size);
        await open(widget, host);
        await widget.paste(vectors.valid[3].code);
        await widget.button("See the result").click();
        await widget.button("Keep a copy as my draft").click();
        await widget.shows("Your result");
        await look(widget, way, "result", size);
        await widget.share();
        await look(widget, way, "share", size);
      }
    });
  });
}
