// A second opinion: given on a shared result, sent back as a code, and opened by the person.
import { expect, test } from "./fixtures.js";
import { SKILLS, type Widget } from "./widget.js";

const MINE = ["Practitioner", "Expert", "Practitioner", "Working", "Awareness", "Working", "Expert", null, "Working", "Practitioner"];

async function rate(widget: Widget, ratings = MINE) {
  for (const [place, rating] of ratings.entries()) {
    await expect(widget.heading(SKILLS[place])).toBeFocused();
    await expect(widget.page.getByRole("radio", { checked: true })).toHaveCount(0);
    if (rating) await widget.level(rating).check();
    await widget.button(rating ? "Continue" : "Skip this one").click();
  }
  await widget.expectScreen("Your view beside theirs");
}

test("blind: given, sent back with a name, and seen by the person beside the role level", async ({
  widget,
  context,
  browser,
  openWidget,
}) => {
  await widget.assess();
  const { link } = await widget.share();

  // Somebody else's browser.
  const elsewhere = await browser.newContext();
  const manager = await openWidget(await elsewhere.newPage());
  await manager.open(new URL(link).hash);
  await manager.button("Give your view").click();
  await manager.expectScreen("Give your view");
  await manager.level("No, hide their ratings").check();
  await manager.button("Continue").click();
  await expect(manager.text("Their own rating")).toBeHidden();
  await rate(manager);
  await expect(manager.text("Of 10 ratings: 3 the same, 3 one level apart, 2 two levels apart or more, 2 rated in one view alone.")).toBeVisible();
  // The widest difference first.
  await expect(manager.page.getByRole("rowheader").first()).toHaveText("Financial ownership");
  const code = manager.page.getByRole("textbox", { name: "Code" });
  const without = await code.inputValue();
  await manager.page.getByRole("textbox", { name: "Your name" }).fill("Grace");
  await expect(code).toHaveValue(without);
  await manager.page.getByRole("checkbox", { name: "Put my name into the link and the code" }).check();
  await expect(code).not.toHaveValue(without);
  const named = await code.inputValue();
  // Nothing of it is kept there.
  expect(await manager.page.evaluate(() => localStorage.length)).toBe(0);
  await elsewhere.close();

  const person = await openWidget(await context.newPage());
  await person.open();
  await person.paste(named);
  await person.expectScreen("A result with a second opinion");
  await expect(person.text("A second opinion by ⁨Grace⁩ is in this code.")).toBeVisible();
  await expect(person.text("Own rating: they meet 5 of the 10 skills for senior product manager")).toBeVisible();
  await expect(person.text("Second opinion: they meet 3 of the 10 skills for senior product manager")).toBeVisible();
  const row = person.page.getByRole("row", { name: "Financial ownership" }).first();
  await expect(row.getByRole("cell")).toHaveText(["Not yet", "Working", "Practitioner", "2 levels higher"]);
  // Another role level stands beside both.
  await person.page.getByRole("combobox", { name: "Compare with" }).selectOption("Associate product manager");
  await expect(row.getByRole("cell").nth(2)).toHaveText("Awareness");
  await person.open(`#s=${without}`);
  await expect(person.text("Who gave it is not said.")).toBeVisible();
});

test("seeing: each question says how they rated themselves, and one's own draft is not touched", async ({ widget }) => {
  await widget.assess();
  const { code } = await widget.share();
  const draft = await widget.draft();
  await widget.open(`#s=${code}`);
  await widget.button("Give your view").click();
  await widget.level("Yes, show their ratings").check();
  await widget.button("Continue").click();
  await expect(widget.text("Their own rating: working.")).toBeVisible();
  await rate(widget);
  await widget.link("Go through the questions again").click();
  await expect(widget.heading(SKILLS[0])).toBeFocused();
  await expect(widget.level("Practitioner")).toBeChecked();
  await widget.button("Clear this rating").click();
  await expect(widget.page.getByRole("radio", { checked: true })).toHaveCount(0);
  expect(await widget.draft()).toEqual(draft);
});

test("a reload in the middle says that there is nothing any more", async ({ widget }) => {
  await widget.open("#s=14PBNEG17H255JA6");
  await widget.button("Give your view").click();
  await widget.expectScreen("Give your view");
  await widget.reload();
  await expect(widget.text("There is no view under way in this page.")).toBeVisible();
});

test("by keyboard alone: blind, one skill rated, and the code copied", async ({ widget, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await widget.open("#s=14PBNEG17H255JA6");
  await widget.press("Give your view", "Enter");
  await widget.expectScreen("Give your view");
  await widget.tabTo("No, hide their ratings");
  await widget.page.keyboard.press("Space");
  await widget.press("Continue", "Enter");
  await expect(widget.heading(SKILLS[0])).toBeFocused();
  await widget.tabTo("Not yet");
  await widget.page.keyboard.press("ArrowDown");
  await widget.press("Continue", "Enter");
  for (const skill of SKILLS.slice(1)) {
    await expect(widget.heading(skill)).toBeFocused();
    await widget.press("Skip this one", "Enter");
  }
  await widget.expectScreen("Your view beside theirs");
  await widget.press("Copy code", "Enter");
  await expect(widget.text("Code copied")).toBeVisible();
  expect(await widget.page.evaluate(() => navigator.clipboard.readText())).toMatch(/^4[0-9A-Z]+$/);
});
