// Rating: one question a screen, by pointer, by the keys of a form and by single keys.
import { expect, test } from "./fixtures.js";
import { SKILLS, type Widget } from "./widget.js";

const FIRST = "#/product-manager-2020/skill/agile-working";

/** Chooses senior product manager of the newer edition, and goes to its first skill. */
async function begin(widget: Widget) {
  await widget.choose("Product manager, 30 September 2026");
  await widget.button("Senior product manager").click();
}

test("Enter goes on from a choice, as in any form", async ({ widget }) => {
  await widget.open(FIRST);
  await widget.level("Working").check();
  await widget.page.keyboard.press("Enter");
  await widget.expectScreen(SKILLS[1]);
  // Whoever hears the screen begins at its heading, below the line with the count.
  await expect(widget.heading(SKILLS[1])).toHaveAccessibleDescription("Skill 2 of 10, 9 left");
  // Without a choice it says what is missing.
  await widget.level("Not yet").focus();
  await widget.page.keyboard.press("Enter");
  await expect(widget.errorSummary()).toBeFocused();
  await expect(widget.errorSummary()).toHaveAccessibleDescription("Select a level, or skip this one");
});

test("keys choose a level wherever focus is on the question, but for a field, and can be turned off", async ({ widget }) => {
  const { keyboard } = widget.page;
  await widget.open(FIRST);
  await widget.level("Not yet").focus();
  await keyboard.press("4");
  await expect(widget.level("Practitioner")).toBeChecked();
  await expect(widget.level("Practitioner")).toBeFocused();
  await keyboard.press("Enter");
  await widget.expectScreen(SKILLS[1]);

  // From the heading, which has focus when the screen opens.
  await keyboard.press("2");
  await expect(widget.level("Awareness")).toBeFocused();
  await keyboard.press("9");
  await keyboard.press("Control+3");
  await expect(widget.level("Awareness")).toBeChecked();

  await widget.giveExample("");
  await keyboard.type("In 2025");
  await expect(widget.level("Awareness")).toBeChecked();
  await expect(widget.page.getByRole("textbox", { name: "An example" })).toHaveValue("In 2025");

  await widget.press("Turn keys off", "Enter");
  await widget.level("Awareness").focus();
  await keyboard.press("5");
  await expect(widget.level("Awareness")).toBeChecked();
  await keyboard.press("Enter");
  await widget.expectScreen(SKILLS[2]);
  await keyboard.press("5");
  await expect(widget.page.getByRole("radio", { checked: true })).toHaveCount(0);
  // The browser keeps that.
  await widget.reload();
  await expect(widget.text("Number keys are off.")).toBeVisible();
  await widget.level("Not yet").focus();
  await keyboard.press("5");
  await expect(widget.page.getByRole("radio", { checked: true })).toHaveCount(0);
  await widget.press("Turn keys on", "Enter");
  await widget.reload();
  await widget.level("Not yet").focus();
  await keyboard.press("5");
  await expect(widget.level("Expert")).toBeChecked();
});

test("what is left is said, each skill is a link away, and after three there is a result so far", async ({ widget }) => {
  await begin(widget);
  const rail = widget.page.getByRole("navigation", { name: "All skills" }).getByRole("link");
  await expect(rail).toHaveCount(9);
  await expect(widget.text("Skill 1 of 9, 9 left")).toBeVisible();
  for (const level of ["Working", "Expert", "Practitioner"]) {
    await expect(widget.link("See it so far")).toBeHidden();
    await widget.level(level).check();
    if (level !== "Practitioner") await widget.button("Continue").click();
  }
  await expect(widget.text("Skill 3 of 9, 6 left")).toBeVisible();
  await expect(rail.nth(1)).toHaveAccessibleName("Applying user-centred insights Expert");
  await expect(rail.nth(2)).toHaveAttribute("aria-current", "step");
  await rail.nth(8).click();
  await widget.expectScreen("Strategic ownership");
  await widget.link("See it so far").click();
  await expect(widget.text(/3 of the 9|You meet \d of/).first()).toBeVisible();
});

test("an example is closed until it is wanted, and says how much more fits in", async ({ widget }) => {
  await widget.open(FIRST);
  const field = widget.page.getByLabel("An example from the last year");
  await expect(field).toBeHidden();
  await widget.giveExample("Ran it.");
  await expect(widget.text("You have 1,993 characters left.")).toBeVisible();
  await expect(field).toHaveAccessibleDescription(/never part of a link or code. You have 1,993 characters left\.$/);
  await widget.giveExample("x".repeat(1950));
  await expect(widget.page.getByRole("status").filter({ hasText: "Fewer than 101 characters left." })).toHaveCount(1);
  await widget.giveExample("x".repeat(2000));
  await expect(widget.text("You have 0 characters left.")).toBeVisible();
  await widget.reload();
  await expect(widget.text("Your example")).toBeVisible();
  await expect(field).toBeHidden();
});

test("all levels and Continue of each of the nine skills fit a screen of 1280 by 900", async ({ widget }) => {
  await widget.page.setViewportSize({ width: 1280, height: 900 });
  await begin(widget);
  for (let skill = 1; skill <= 9; skill += 1) {
    await expect(widget.text(`Skill ${skill} of 9`)).toBeVisible();
    await expect(widget.text(/^How you/).first()).toBeVisible();
    await widget.level("Working").check();
    const { y, height } = (await widget.button("Continue").boundingBox())!;
    expect(y + height + (await widget.page.evaluate(() => scrollY))).toBeLessThanOrEqual(900);
    await widget.button("Continue").click();
  }
});

test("in 320 px a question is as short as its statements allow", async ({ widget }) => {
  await widget.page.setViewportSize({ width: 320, height: 800 });
  await begin(widget);
  await expect(widget.text(/^How you/).first()).toBeVisible();
  await widget.level("Working").check();
  const { y, height } = (await widget.button("Continue").boundingBox())!;
  const end = y + height + (await widget.page.evaluate(() => scrollY));
  console.log(`Continue ends at ${Math.round(end)} px`);
  expect(end).toBeLessThanOrEqual(1_700);
  expect(await widget.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
