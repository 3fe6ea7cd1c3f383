// The widget is as wide as its column, whatever makes the column.
import { columnsPage, measureColumns, problemsOfColumns, WIDGETS } from "./columns.js";
import { expect, test } from "./fixtures.js";

for (const width of [280, 320, 650]) {
  test(`in every kind of column of ${width} px the widget fits and fills`, async ({ page, host, openEmbedded }) => {
    host.pages.set("columns.html", columnsPage(width));
    await page.setViewportSize({ width: Math.max(width, 320), height: 800 });
    await openEmbedded(page, "columns.html", { scope: (page) => page.locator("skill-gauge").first() });
    await expect(page.locator("skill-gauge [data-ready]")).toHaveCount(WIDGETS);
    expect(problemsOfColumns(await page.evaluate(measureColumns))).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, "nothing scrolls sideways").toBeLessThanOrEqual(0);
  });
}

test("where a page with room to spare centres the widget, it is in the middle", async ({ page, host, openEmbedded }) => {
  const centred = [
    "display: flex; justify-content: center",
    "display: flex; flex-direction: column; align-items: center",
    "display: grid; justify-items: center",
    "width: fit-content; margin: 0 auto",
  ];
  const boxes = centred.map((style) => `<div style="${style}"><skill-gauge framework="product-manager-2020"></skill-gauge></div>`);
  host.pages.set(
    "centred.html",
    `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Centred</title>
     <script type="module" src="{{widget}}{{version}}/skill-gauge.js"></script><main>${boxes.join("")}</main></html>`,
  );
  await page.setViewportSize({ width: 1600, height: 800 });
  await openEmbedded(page, "centred.html", { scope: (page) => page.locator("skill-gauge").first() });
  await expect(page.locator("skill-gauge [data-ready]")).toHaveCount(boxes.length);
  const off = await page.locator("skill-gauge .skillgauge").evaluateAll((all) =>
    all.map((shown) => {
      const { left, right, width } = shown.getBoundingClientRect();
      return { width, off: Math.round(left + right - document.documentElement.clientWidth) };
    }),
  );
  expect(off).toEqual(boxes.map(() => ({ width: 1024, off: 0 })));
});
