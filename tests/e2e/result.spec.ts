// The result as a page: what is in the first view, how long it is, where its names lead, and what is on paper.
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.js";
import { printed } from "./pdf.js";
import type { Widget } from "./widget.js";

const GOVERNMENT = "#/government-digital-and-data-2026";

/** Rates the nine skills of the newer product manager role, in the order of the list. */
async function rateNine(widget: Widget, levels: (string | null)[]) {
  await widget.choose("Product manager, 30 September 2026");
  await widget.button("Senior product manager").click();
  for (const level of levels) {
    if (level) await widget.level(level).check();
    await widget.button(level ? "Continue" : "Skip this one").click();
  }
  await widget.expectScreen("Your result");
}

/** Ratings that meet four of nine, with a gap of three levels and one that is missing. */
const FOUR_OF_NINE = ["Practitioner", null, "Working", "Practitioner", "Practitioner", "Working", "Practitioner", "Expert", "Not yet"];

const rows = (page: Page) => page.getByRole("list", { name: "Your skills, widest gap first" }).getByRole("listitem");

/** Where the widget ends on its own page, in pixels. */
const end = (page: Page) => page.locator("main").evaluate((main) => main.getBoundingClientRect().bottom + scrollY);

test.describe("1280 x 900", () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test("the first view has the verdict, the whole plot and what to do next", async ({ widget, page }) => {
    await rateNine(widget, FOUR_OF_NINE);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your result for senior product managerYou meet 4 of 9 skills");
    await expect(widget.text("Three are one level away. Strategic ownership is three levels away. One is not rated yet.")).toBeInViewport({ ratio: 1 });
    await expect(rows(page)).toHaveCount(9);
    for (const row of await rows(page).all()) await expect(row).toBeInViewport({ ratio: 1 });
    await expect(rows(page).first()).toHaveText("Strategic ownershipYou: not yet. Asked for: practitioner. 3 levels below");
    await expect(rows(page).last()).toHaveText("Stakeholder relationship managementYou: expert. Asked for: practitioner. 1 level above");
    for (const name of ["Share your result", "Rate the last skill", "Make a plan", "Add examples", "Save as text or a spreadsheet"]) {
      await expect(widget.link(name)).toBeInViewport({ ratio: 1 });
    }
    await expect(widget.button("Print or save as PDF")).toBeInViewport({ ratio: 1 });
    const height = await end(page);
    expect(height, "was 4,078 before results were folded").toBeLessThan(1350);
  });

  test("a role of twelve skills fits the first view too", async ({ widget, page }) => {
    await rateNine(widget, FOUR_OF_NINE);
    const bottom = await rows(page).last().evaluate((row) => row.getBoundingClientRect().bottom + scrollY);
    const tallest = await rows(page).evaluateAll((all) => Math.max(...all.map((row) => row.getBoundingClientRect().height)));
    expect(bottom + 3 * tallest).toBeLessThanOrEqual(900);
  });
});

test.describe("320 px", () => {
  test.use({ viewport: { width: 320, height: 800 } });

  test("in one column what to do next stands right after the plot", async ({ widget, page }) => {
    await rateNine(widget, FOUR_OF_NINE);
    const top = (name: string) => page.getByRole("heading", { name, exact: true }).evaluate((heading) => heading.getBoundingClientRect().top + scrollY);
    const bottom = await rows(page).last().evaluate((row) => row.getBoundingClientRect().bottom + scrollY);
    expect(await top("What next")).toBeGreaterThan(bottom);
    expect((await top("What next")) - bottom).toBeLessThan(100);
    expect(await top("The next level up")).toBeGreaterThan(await top("What next"));
    const height = await end(page);
    expect(height, "was 5,912 before results were folded").toBeLessThan(2600);
  });
});

test("each name on the plot leads to its skill, by pointer and by keyboard", async ({ widget, page }) => {
  await rateNine(widget, FOUR_OF_NINE);
  await widget.link("Product leadership").click();
  await widget.expectScreen("Product leadership");
  await page.goBack();
  await widget.expectScreen("Your result");
  await widget.press("Life cycle management", "Enter");
  await widget.expectScreen("Life cycle management");
  await widget.open(`${GOVERNMENT}/result`);
  await widget.link("Rate the last skill").click();
  await widget.expectScreen("Applying user-centred insights");
});

test("where all is met the next role level is the thing to do", async ({ widget, page }) => {
  await rateNine(widget, Array(9).fill("Practitioner"));
  await widget.compareWith().selectOption("Product manager");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your result for product managerYou meet all 9 skills");
  await expect(widget.text("For senior product manager there is 1 to raise: product management.")).toBeVisible();
  await expect(widget.page).toHaveTitle("Your result – Skillgauge");
  await widget.button("Compare with senior product manager").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your result for senior product managerYou meet 8 of 9 skills");
  await expect(widget.compareWith()).toHaveValue("Senior product manager");
});

test("on paper a result is one page, with a line for a name, the day, the edition and the plot", async ({ widget, page }) => {
  await rateNine(widget, FOUR_OF_NINE);
  await expect(widget.text(/Saved in this browser/)).toBeVisible();
  const pages = await printed(page);
  expect(pages).toHaveLength(1);
  for (const said of [
    "Name:",
    "Date of these answers: ",
    "Your result for senior product manager",
    "You meet 4 of 9 skills",
    "Asked for by senior product manager",
    "Stakeholder relationship management",
    "3 levels below",
    "edition of 30 September 2026",
    "There is no overall score.",
  ]) {
    expect(pages[0]).toContain(said);
  }
  for (const left of ["What next", "Share your result", "Back to", "The same as the plot", "Saved in this browser"]) {
    expect(pages[0]).not.toContain(left);
  }
});

test("the plan and the examples are on a page of their own, and what is unfolded is printed", async ({ widget, page }) => {
  await rateNine(widget, FOUR_OF_NINE);
  await widget.open(`${GOVERNMENT}/skill/product-leadership`);
  await widget.giveExample("I set up a monthly call with two teams.");
  await widget.open(`${GOVERNMENT}/plan`);
  await page.getByRole("textbox", { name: "What will you do about strategic ownership?" }).fill("Sit in on the strategy review.");
  await widget.open(`${GOVERNMENT}/result`);
  const pages = await printed(page);
  expect(pages).toHaveLength(2);
  expect(pages[0]).not.toContain("Sit in on the strategy review.");
  expect(pages[1]).toContain("Your plan");
  for (const said of ["Framework: ", "Date of these answers: "]) expect(pages[1]).toContain(said);
  expect(pages[1]).toContain("Sit in on the strategy review.");
  expect(pages[1]).toContain("Product leadership (working): I set up a monthly call with two teams.");
  await widget.unfold("The next level up");
  expect((await printed(page)).join(" ")).toContain("From working to practitioner");
});
