// A year of a person's life: rated, kept, planned, seen by somebody else, rated again, saved, deleted,
// brought back, and put on paper.
import { expect, test } from "./fixtures.js";
import { saved } from "./files.js";
import { printed } from "./pdf.js";
import { RATINGS, SENTENCE, SKILLS } from "./widget.js";

test("a year", async ({ widget, browser, openWidget, page }) => {
  test.slow();
  await page.clock.install({ time: new Date("2026-02-02T09:00:00") });
  await widget.reload();

  // February: rated, with an example, kept, and planned.
  await widget.assess();
  await expect(widget.text(SENTENCE)).toBeVisible();
  await widget.open("#/product-manager-2020/skill/user-focus");
  await widget.giveExample("Sat in on ten interviews.");
  await widget.sayLastUsed("In the last year");
  await widget.open("#/product-manager-2020/result");
  await widget.link("Keep a snapshot, rate again, or see what has changed").click();
  await widget.page.getByRole("textbox", { name: "Name of the snapshot" }).fill("First time");
  await widget.button("Keep this as a snapshot").click();
  await widget.link("Back to your result").click();
  await widget.link("Make a plan").click();
  await widget.page.getByRole("textbox", { name: "What will you do about financial ownership?" }).fill("Sit with finance for a day.");
  await widget.page.getByLabel("By which month, for financial ownership? (optional)").fill("2026-09");
  await widget.page.getByLabel("By which month, for financial ownership? (optional)").blur();

  // March: a second opinion, in another profile, and back.
  await page.clock.setFixedTime(new Date("2026-03-03T09:00:00"));
  await widget.open("#/product-manager-2020/result");
  const { code } = await widget.share();
  const elsewhere = await browser.newContext();
  const manager = await openWidget(await elsewhere.newPage());
  await manager.open();
  await manager.paste(code);
  await manager.button("Start with the first skill").click();
  for (const [place, skill] of SKILLS.entries()) {
    await expect(manager.heading(skill)).toBeFocused();
    await manager.level(RATINGS[place] === "Expert" ? "Practitioner" : "Working").check();
    await manager.button("Continue").click();
  }
  await manager.expectScreen("Your view beside theirs");
  const back = await manager.page.getByRole("textbox", { name: "Code" }).inputValue();
  await elsewhere.close();
  await widget.open();
  await widget.paste(back);
  await widget.expectScreen("A result with a second opinion");
  await expect(widget.text("Asked for by senior product manager").first()).toBeVisible();

  // September: rated again, without sight of February.
  await page.clock.setFixedTime(new Date("2026-09-09T09:00:00"));
  await widget.open("#/product-manager-2020/history");
  await widget.button("Rate again").click();
  await widget.expectScreen("Your skills");
  await widget.rate(RATINGS.map((rating) => (rating === "Not yet" ? "Practitioner" : (rating ?? "Awareness"))));
  await widget.open("#/product-manager-2020/history");
  await widget.button("Finish, and see what has changed").click();
  await expect(widget.text("From “⁨9 September 2026⁩” to now: 1 up, 1 new, 8 the same.")).toBeVisible();
  await widget.page.getByRole("combobox", { name: "From" }).selectOption("First time, 2 February 2026");
  await expect(widget.text("From “⁨First time, 2 February 2026⁩” to now: 1 up, 1 new, 8 the same.")).toBeVisible();
  await widget.open("#/product-manager-2020/plan");
  await expect(widget.page.getByText("Reached", { exact: true })).toBeVisible();

  // December: saved, deleted, brought back.
  await page.clock.setFixedTime(new Date("2026-12-01T09:00:00"));
  await widget.open("#/data");
  const file = await saved(page, () => widget.button("Save everything").click());
  expect(file.name).toBe("skillgauge-everything-2026-12-01.json");
  await widget.open();
  await widget.button("Delete everything kept in this browser").click();
  await widget.button("Yes, delete everything").click();
  await expect(widget.text("is deleted.")).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await widget.open("#/data");
  await page.getByLabel("File from Skillgauge").setInputFiles({ name: file.name, mimeType: "", buffer: Buffer.from(file.text) });
  await widget.button("Add this").click();
  await expect(widget.text("It is added.")).toBeVisible();
  expect((await saved(page, () => widget.button("Save everything").click())).text).toBe(file.text);

  // On paper: two pages at the most, with the plan and the day, and nothing to press.
  await widget.open("#/product-manager-2020/result");
  await expect(widget.text("You meet 6 of 10 skills")).toBeVisible();
  const pages = await printed(page);
  expect(pages.length).toBeLessThanOrEqual(2);
  const paper = pages.join(" ");
  expect(paper).toContain("You meet 6 of 10 skills");
  expect(paper).toContain("Sat in on ten interviews.");
  expect(paper).toContain("Financial ownership (reached): Sit with finance for a day.");
  expect(paper).toContain("Date of these answers: 1 December 2026.");
  expect(paper).toContain("edition of 7 January 2020");
  for (const control of ["Print or save", "What next", "Compare with", "Make a plan", "Saved in this browser", "Back to"]) {
    expect(paper).not.toContain(control);
  }
});
