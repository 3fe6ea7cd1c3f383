// The plan: what a person wants to do about skills that are below.
import { expect, test } from "./fixtures.js";
import type { Widget } from "./widget.js";

const what = (widget: Widget, skill: string) => widget.page.getByRole("textbox", { name: `What will you do about ${skill}?` });
const by = (widget: Widget, skill: string) => widget.page.getByLabel(`By which month, for ${skill}? (optional)`);
const done = (widget: Widget, skill: string) => widget.page.getByRole("checkbox", { name: `Done: ${skill}` });

async function open(widget: Widget) {
  await widget.assess();
  await widget.link("Make a plan").click();
  await widget.expectScreen("Your plan");
}

test("a plan has a line for each skill that is below, and is kept", async ({ widget }) => {
  await open(widget);
  await expect(widget.page.getByRole("checkbox")).toHaveCount(4);
  await expect(widget.page.getByRole("heading", { level: 2 }).first()).toHaveText("Financial ownership");
  await expect(widget.text("You can work with figures without help.")).toBeVisible();
  await what(widget, "financial ownership").fill("Sit with finance for a day.");
  await by(widget, "financial ownership").fill("2027-03");
  await by(widget, "financial ownership").blur();
  await done(widget, "agile working").check();
  await expect(widget.text("Done, but still below")).toBeVisible();
  await widget.reload();
  await expect(what(widget, "financial ownership")).toHaveValue("Sit with finance for a day.");
  await expect(by(widget, "financial ownership")).toHaveValue("2027-03");
  await expect(done(widget, "agile working")).toBeChecked();
  const { plan, version } = await widget.draft();
  expect(version).toBe(4);
  expect(plan).toEqual([
    { skill: "agile-working", what: "", by: null, done: true },
    { skill: "financial-ownership", what: "Sit with finance for a day.", by: "2027-03", done: false },
  ]);
});

test("what is no longer below is shown as reached, and a change of role level loses nothing", async ({ widget }) => {
  await open(widget);
  await what(widget, "financial ownership").fill("Sit with finance for a day.");
  await widget.open("#/product-manager-2020/skill/financial-ownership");
  await widget.level("Expert").check();
  await widget.open("#/product-manager-2020/plan");
  await expect(widget.text("Reached")).toBeVisible();
  await expect(what(widget, "financial ownership")).toHaveValue("Sit with finance for a day.");
  await widget.open("#/product-manager-2020/result");
  await widget.page.getByRole("combobox", { name: "Compare with" }).selectOption("Head of product");
  await widget.link("Make a plan").click();
  await expect(what(widget, "financial ownership")).toHaveValue("Sit with finance for a day.");
  await what(widget, "financial ownership").fill("");
  // Not while the person is in it.
  await expect(what(widget, "financial ownership")).toBeFocused();
  await widget.reload();
  await expect(what(widget, "financial ownership")).toBeHidden();
});

test("a plan is in no link and no code", async ({ widget }) => {
  await widget.assess();
  const { code } = await widget.share();
  await widget.open("#/product-manager-2020/plan");
  await what(widget, "financial ownership").fill("Sit with finance for a day.");
  await widget.open("#/product-manager-2020/result");
  expect((await widget.share()).code).toBe(code);
});

test("without a role level, it asks for one first", async ({ widget }) => {
  await widget.open("#/product-manager-2020/plan");
  await expect(widget.text("Choose a role level first")).toBeVisible();
  await widget.link("Change role level").click();
  await widget.expectScreen("Which role level do you want to compare with?");
});

test("by keyboard alone: a step is written, dated and done", async ({ widget }) => {
  await widget.assess();
  await widget.press("Make a plan", "Enter");
  await widget.expectScreen("Your plan");
  await widget.tabTo("What will you do about financial ownership?");
  await widget.page.keyboard.type("Read the accounts");
  await widget.tabTo("By which month, for financial ownership? (optional)");
  await widget.page.keyboard.type("March");
  await widget.page.keyboard.press("Tab");
  await widget.page.keyboard.type("2027");
  await widget.press("Done: financial ownership", "Space");
  await expect(done(widget, "financial ownership")).toBeChecked();
  await expect.poll(async () => (await widget.draft()).plan).toEqual([
    { skill: "financial-ownership", what: "Read the accounts", by: "2027-03", done: true },
  ]);
});
