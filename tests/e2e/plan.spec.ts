// The plan: what a person wants to do about skills that are below.
import ICAL from "ical.js";
import { saved } from "./files.js";
import { expect, test } from "./fixtures.js";
import { printed } from "./pdf.js";
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
  await expect(widget.page.getByText("Reached", { exact: true })).toBeVisible();
  await expect(what(widget, "financial ownership")).toHaveValue("Sit with finance for a day.");
  await widget.open("#/product-manager-2020/result");
  await widget.compareWith().selectOption("Head of product");
  await widget.link("Make a plan").click();
  await expect(what(widget, "financial ownership")).toHaveValue("Sit with finance for a day.");
  await what(widget, "financial ownership").fill("");
  // Not while the person is in it.
  await expect(what(widget, "financial ownership")).toBeFocused();
  await widget.reload();
  await expect(what(widget, "financial ownership")).toBeHidden();
});

test("the plan is a calendar file, which another library reads", async ({ widget }) => {
  await open(widget);
  const text = "Sit with finance; ask, listen.\nThen \u201cwrite\u201d a long note on what the figures of the year before say about the next.";
  await what(widget, "financial ownership").fill(text);
  await by(widget, "financial ownership").fill("2027-03");
  await by(widget, "financial ownership").blur();
  await what(widget, "agile working").fill("No month.");
  await expect(widget.page.getByRole("status").filter({ hasText: /Saved in this browser/ })).toBeVisible();
  const file = await saved(widget.page, () => widget.button("Save as a calendar file").click());
  expect(file.name).toMatch(/^skillgauge-plan-\d{4}-\d\d-\d\d\.ics$/);
  const calendar = new ICAL.Component(ICAL.parse(file.text));
  const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  expect(events.map(({ summary }) => summary)).toEqual(["Skills plan: Financial ownership", "Look at my skills again"]);
  expect(events[0].description).toBe(text);
  expect(events[0].startDate.toString()).toBe("2027-03-01");
  expect(events[0].startDate.isDate).toBe(true);
  const now = new Date();
  const next = new Date(now.getFullYear(), now.getMonth() + 6, 1);
  expect(events[1].startDate.toJSDate()).toEqual(next);
  await widget.link("Go to the result").click();
  await widget.expectScreen("Your result");
});

test("on paper the plan is what was written, and no form", async ({ widget }) => {
  await open(widget);
  await what(widget, "financial ownership").fill("Sit with finance for a day.");
  await by(widget, "financial ownership").fill("2027-03");
  await by(widget, "financial ownership").blur();
  await expect(widget.page.getByRole("status").filter({ hasText: /Saved in this browser/ })).toBeVisible();
  const pages = await printed(widget.page);
  for (const page of pages) {
    expect(page).toContain("edition of 7 January 2020");
    expect(page).toMatch(/\d{1,2} \w+ \d{4}/);
  }
  const all = pages.join(" ");
  expect(all).toContain("Sit with finance for a day.");
  expect(all).toContain("By March 2027.");
  expect(all).not.toContain("optional");
  expect(all).not.toContain("What will you do");
  expect(all).not.toContain("Save as");
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
