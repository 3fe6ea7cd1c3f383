// Dates and times are in the language of the texts around them, whatever the browser's own language, calendar
// and digits are.
import { expect, test } from "./fixtures.js";
import { saved } from "./files.js";
import type { Widget } from "./widget.js";

/** What is not English: letters of another script, and digits other than 0 to 9. */
const FOREIGN = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]|(?![0-9])\p{Nd}/u;

/** Everything on screen is English, and nothing has the year of another calendar. */
async function expectEnglish(widget: Widget) {
  const text = await widget.page.locator("body").innerText();
  expect(text).not.toMatch(FOREIGN);
  expect(text).not.toMatch(/2569|1405|1448|Reiwa/);
}

for (const locale of ["th-TH", "fa-IR", "ja-JP-u-ca-japanese", "ar-EG", "en-US"]) {
  test.describe(`in a browser for ${locale}`, () => {
    test.use({ locale });

    test("dates are English on screen and in files", async ({ page, openWidget }) => {
      await page.clock.setFixedTime("2026-11-26T15:04:00");
      const widget = await openWidget(page);
      await widget.open();
      const own = () => new Intl.DateTimeFormat([], { dateStyle: "long", timeStyle: "short" }).format(new Date());
      expect(await page.evaluate(own)).not.toContain("26 November 2026 at 15:04");

      await widget.chooseRoleLevel("Senior product manager");
      await widget.link("Financial ownership").click();
      await widget.level("Not yet").check();
      await expect(widget.text(/ at 15:04/)).toBeVisible();
      await expectEnglish(widget);
      await widget.open("#/product-manager-2020/history");
      await widget.button("Keep this as a snapshot").click();
      await expect(widget.text("26 November 2026").last()).toBeVisible();
      await expectEnglish(widget);
      await widget.open("#/product-manager-2020/plan");
      const month = widget.page.getByLabel("By which month, for financial ownership? (optional)");
      await month.fill("2027-03");
      await month.blur();
      await widget.open("#/product-manager-2020/export");
      await expect(widget.page.getByRole("textbox", { name: "Your result as text" })).toHaveValue(/by March 2027/);
      await expectEnglish(widget);
      const file = await saved(page, () => widget.button("Save as CSV").click());
      expect(file.name).toMatch(/-2026-11-26\.csv$/);
      expect(file.text).toContain("2027-03");
      expect(file.text).not.toMatch(FOREIGN);

      // On the next day the day is said too.
      await page.clock.setFixedTime("2026-11-27T09:00:00");
      await widget.open();
      await expect(widget.text("on 26 November 2026 at 15:04")).toBeVisible();
      await expectEnglish(widget);
    });
  });
}

test.describe("in a browser for fa-IR, on a page in American English", () => {
  test.use({ locale: "fa-IR" });

  test("dates are American", async ({ page, host, openEmbedded }) => {
    await page.clock.setFixedTime("2026-11-26T15:04:00");
    await host.change("bare.html", "american.html", "<skill-gauge", '<skill-gauge lang="en-US"');
    const embedded = await openEmbedded(page, "american.html");
    await embedded.begin();
    await embedded.link("Agile working").click();
    await embedded.level("Expert").check();
    await page.clock.setFixedTime("2026-11-27T09:00:00");
    await embedded.reload();
    await expect(embedded.text(/on November 26, 2026 at 3:04/)).toBeVisible();
  });
});
