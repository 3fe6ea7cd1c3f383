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
