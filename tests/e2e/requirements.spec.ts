// What each role asks for, as a page that needs no script, and how whoever has none comes there.
import { headers } from "../../xtask/js/server.mjs";
import framework from "../../frameworks/product-manager-2020.json" with { type: "json" };
import { expectAccessible } from "./axe.js";
import { expect, test } from "./fixtures.js";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const [where, path] of [["the page", ""], ["the page of a frame", "embed.html"]]) {
    test(`${where} says what it is and what is missing, and leads to the requirements`, async ({ page, url }) => {
      await page.goto(url + path);
      await expect(page.getByText("Rate your skills against a published framework.")).toBeVisible();
      // Playwright finds no text in what is for browsers without scripts, though here it is on screen.
      const note = page.locator("noscript");
      await expect(note).toBeVisible();
      expect(await note.innerText()).toContain("Skillgauge needs JavaScript");
      await expect(page.getByText("Loading…")).toBeHidden();
      // Nothing is offered that does nothing.
      await expect(page.locator("input, button, summary").filter({ visible: true })).toHaveCount(0);
      const href = await note.locator("a").getAttribute("href");
      await page.goto(new URL(href!, page.url()).href);
      await expect(page.getByRole("heading", { level: 1, name: "What each role asks for" })).toBeVisible();
    });
  }
});

test("the page leads there at its foot, and there is a way back", async ({ page, url }) => {
  await page.goto(url);
  await page.getByRole("contentinfo").getByRole("link", { name: "What each role asks for" }).click();
  await expect(page).toHaveTitle("What each role asks for – Skillgauge");
  await page.getByRole("link", { name: "Rate your skills in Skillgauge" }).click();
  await expect(page.getByRole("textbox", { name: "Find your role" })).toBeVisible();
});

test("each role has a table of its skills by its levels", async ({ page, url }) => {
  await page.goto(`${url}requirements.html`);
  await page.getByRole("link", { name: "Product manager", exact: true }).last().click();
  const table = page.getByRole("table", { name: "Product manager", exact: true }).last();
  await expect(table).toBeInViewport();
  await expect(table.getByRole("columnheader")).toHaveText(["Skill", ...framework.roles[0].levels.map(({ name }) => name)]);
  const row = table.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "Life-cycle perspective" }) });
  await expect(row.getByRole("cell")).toHaveText(["Awareness", "Working", "Expert", "Practitioner", "Expert"]);
  expect(await page.getByRole("table").count()).toBeGreaterThan(50);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing, and 320 px is wide enough, ${colorScheme}`, async ({ page, url }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${url}requirements.html`);
    await expectAccessible(page);
    const [inside, window] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    expect(inside).toBe(window);
  });
}

test("on paper tables are whole, and nothing is there to be clicked first", async ({ page, url }) => {
  await page.goto(`${url}requirements.html`);
  await page.emulateMedia({ media: "print" });
  // The width of A4 between its margins.
  await page.setViewportSize({ width: 718, height: 1000 });
  await expect(page.getByRole("navigation")).toBeHidden();
  const cut = await page.evaluate(() => [...document.querySelectorAll("table")].filter((table) => table.offsetWidth > document.body.clientWidth).length);
  expect(cut).toBe(0);
});

test("its policy is stricter still, in the page and in the headers", async ({ page, url }) => {
  const sent = (await page.goto(`${url}requirements.html`))!.headers()["content-security-policy"];
  expect(sent).toBe((await headers("/requirements.html"))["Content-Security-Policy"]);
  const inPage = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
  expect(`${inPage}; frame-ancestors 'self'`).toBe(sent);
  expect(sent).toMatch(/^default-src 'none'; style-src 'self'; base-uri 'none';/);
  expect(sent).not.toContain("script-src");
});
