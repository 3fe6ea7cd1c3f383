// Skills by role levels: a table where there is room, a list where there is not, and never both.
import facts from "../golden/facts-product-manager-2020.json" with { type: "json" };
import { expectAccessible } from "./axe.js";
import { expect, test } from "./fixtures.js";
import type { Widget } from "./widget.js";

const FOLD = "All role levels";
const CAPTION = "All role levels of product manager";
const ROLE_LEVELS = facts.levels.map(({ name }) => name);

test.describe("at 1280 px", () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test("the grid is a table that reads by its heads, with each difference in words", async ({ widget }) => {
    await widget.assess();
    await widget.unfold(FOLD);
    const table = widget.page.getByRole("table", { name: CAPTION });
    const heads = table.getByRole("columnheader");
    await expect(heads).toHaveText(["Skill", "Your level", /^Associate/, /^Product/, /^Senior/, /^Lead/, /^Head/]);
    await expect(heads.nth(4)).toHaveAttribute("aria-current", "true");
    await expect(heads.nth(4)).toContainText("5 of 10 met");
    await expect(table.getByRole("rowheader")).toHaveCount(10);
    const cells = (skill: string) =>
      table.getByRole("row", { name: new RegExp(`^${skill}`) }).getByRole("cell");
    // What is seen and what is read out, of a skill below, one that is not rated, and one that falls.
    await expect(cells("Financial ownership").nth(3)).toHaveText("Practitioner−3, you are 3 below");
    await expect(cells("Strategic ownership").nth(3)).toHaveText(/\?, not rated yet$/);
    await expect(cells("Life-cycle perspective").nth(4)).toHaveText("Practitioner=, you meet it↓ , falls from expert");
    await expect(widget.page.getByRole("list", { name: "What the signs mean" })).toBeVisible();
    await expect(widget.text("What it asks for")).toHaveCount(5);
    await expect(widget.text("What it asks for").first()).toBeHidden();
    await expectAccessible(widget.page);
  });

  test("by keyboard alone: sorted by what is below, and compared with another role level", async ({ widget }) => {
    await widget.assess();
    await widget.unfold(FOLD);
    const table = widget.page.getByRole("table", { name: CAPTION });
    await expect(table.getByRole("rowheader").first()).toHaveText("Agile working");
    await widget.tabTo("Sort by");
    await widget.page.keyboard.press("ArrowDown");
    await expect(table.getByRole("rowheader").first()).toHaveText("Financial ownership");
    await widget.press("Lead product manager", "Enter");
    await expect(widget.compareWith()).toHaveValue("Lead product manager");
    await expect(table.getByRole("columnheader", { name: /^Lead/ })).toHaveAttribute("aria-current", "true");
    await widget.press("Financial ownership", "Enter");
    await expect(widget.heading("Financial ownership")).toBeFocused();
  });

  test("levels that run beside the others have a table of their own, and nothing falls between them", async ({ widget }) => {
    await developer(widget);
    const tables = widget.page.locator(".skillgauge-grid");
    await expect(tables).toHaveCount(2);
    await expect(widget.page.getByRole("table", { name: "From apprentice developer to principal developer" }).getByRole("columnheader")).toHaveCount(8);
    await expect(widget.page.getByRole("table", { name: "From senior developer - management to principal developer - management" }).getByRole("columnheader")).toHaveCount(5);
    await expect(widget.text("Role levels named “… - management” run beside those without it")).toBeVisible();
    await expect(widget.text(/falls from|dropped, was/)).toHaveCount(0);
  });
});

test.describe("at 320 px", () => {
  test.use({ viewport: { width: 320, height: 800 } });

  test("the grid is a list of role levels that open, and nothing scrolls sideways", async ({ widget, page }) => {
    await widget.assess();
    await widget.unfold(FOLD);
    await expect(page.getByRole("table")).toHaveCount(0);
    const items = page.locator(".skillgauge-grid__narrow > li");
    await expect(items).toHaveCount(5);
    for (const [place, name] of ROLE_LEVELS.entries()) {
      await expect(items.nth(place).getByRole("button", { name, exact: true })).toBeVisible();
    }
    const senior = items.nth(2);
    await expect(senior).toContainText("5 of 10 met, 4 below, 1 not rated yet.");
    await expect(senior).toContainText("Below: financial ownership (3 levels)");
    await expect(senior.getByRole("list")).toBeHidden();
    await widget.press("What it asks for: associate product manager", "Enter");
    const asked = items.first().getByRole("list").getByRole("listitem");
    await expect(asked).toHaveCount(10);
    await items.nth(3).getByText("What it asks for").click();
    const fallen = items.nth(3).getByRole("listitem").filter({ hasText: "Life-cycle perspective" });
    await expect(fallen).toHaveText("Life-cycle perspectivePractitioner=, you meet it↓ , falls from expert");
    await expectAccessible(page);
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBe(0);
    await widget.press("Head of product", "Enter");
    await expect(widget.compareWith()).toHaveValue("Head of product");
  });

  test("two role levels stand side by side", async ({ widget, page }) => {
    await widget.open("#/product-manager-2020/role-levels");
    const table = page.getByRole("table", { name: "Each skill at both role levels" });
    await expect(table.getByRole("columnheader")).toHaveText(["Skill", "Associate product manager", "Product manager", "Change"]);
    const row = table.getByRole("row", { name: /^Agile working/ });
    await expect(row.getByRole("cell")).toHaveText(["Awareness", "Practitioner", "Raised by 2 levels"]);
    const boxes = await Promise.all([0, 1].map((place) => row.getByRole("cell").nth(place).boundingBox()));
    expect(boxes[0]?.y).toBe(boxes[1]?.y);
  });
});

test("with nothing rated the grid says what is asked for, without a sign", async ({ widget, page }) => {
  await widget.open("#/product-manager-2020/result");
  const table = page.getByRole("table", { name: CAPTION });
  await expect(table.getByRole("columnheader")).toHaveText(["Skill", ...ROLE_LEVELS]);
  await expect(table.getByRole("row", { name: /^Agile working/ }).getByRole("cell").first()).toHaveText(/^[A-Z][a-z]+$/);
  await expect(page.getByRole("list", { name: "What the signs mean" })).toHaveCount(0);
});

async function developer(widget: Widget) {
  await widget.open("#/government-digital-and-data-2026/roles");
  await widget.pickRole("Software developer");
  await widget.button("Continue").click();
  await widget.compareFromList("Lead developer");
  await widget.page.getByRole("listitem").getByRole("link").first().click();
  await widget.level("Practitioner").check();
  await widget.open("#/government-digital-and-data-2026/result");
  await widget.unfold("All role levels of software developer");
}
