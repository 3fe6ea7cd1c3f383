// Over time: snapshots, rating again without sight of the last ratings, and what has changed.
import { expect, test } from "./fixtures.js";
import { SKILLS, type Widget } from "./widget.js";

const TO_HISTORY = "Keep a snapshot, rate again, or see what has changed";

async function open(widget: Widget) {
  await widget.assess();
  await widget.link(TO_HISTORY).click();
  await widget.expectScreen("How it changes over time");
}

const today = new Intl.DateTimeFormat("en-GB", { dateStyle: "long" });

test("a snapshot is kept, and the change since is shown as a sentence, a plot and a table", async ({ widget }) => {
  await open(widget);
  await expect(widget.text("Keep a snapshot first.")).toBeVisible();
  const day = today.format(new Date());
  await widget.page.getByRole("textbox", { name: "Name of the snapshot" }).fill("Before my new job");
  await widget.button("Keep this as a snapshot").click();
  await expect(widget.text(`Before my new job, ${day}`).last()).toBeVisible();
  await widget.open("#/product-manager-2020/skill/financial-ownership");
  await widget.level("Expert").check();
  await widget.open("#/product-manager-2020/skill/agile-working");
  await widget.level("Awareness").check();
  await widget.open("#/product-manager-2020/skill/strategic-ownership");
  await widget.level("Awareness").check();
  await widget.open("#/product-manager-2020/history");
  await expect(widget.text("1 up, 1 down, 1 new, 7 the same.")).toBeVisible();
  await expect(widget.page.getByRole("list", { name: "Each one then and later" })).toBeVisible();
  const row = widget.page.getByRole("row", { name: "Financial ownership" });
  await expect(row.getByRole("cell")).toHaveText(["Not yet", "Expert", "Up 4 levels"]);
  await expect(widget.page.getByRole("row").nth(1).getByRole("rowheader")).toHaveText("Agile working");
  const { version, history } = await widget.draft();
  expect(version).toBe(5);
  expect(history).toEqual([{ name: "Before my new job", taken_on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), code: "14PBNEG17H255JA6" }]);

  // Any two can be compared.
  await widget.page.getByRole("combobox", { name: "From" }).selectOption("Now");
  await widget.page.getByRole("combobox", { name: "To" }).selectOption({ index: 0 });
  await expect(widget.text("1 up, 1 down, 7 the same, 1 not rated any more.")).toBeVisible();

  await widget.button("Delete").click();
  await widget.button("Cancel").click();
  await widget.button("Delete").click();
  await widget.button("Yes, delete it").click();
  await expect(widget.text("You have no snapshots yet.")).toBeVisible();
  expect((await widget.draft()).version).toBe(1);
});

test("rating again begins with nothing, hides what was there, and shows the change at the end", async ({ widget }) => {
  await open(widget);
  await widget.button("Rate again").click();
  await widget.expectScreen("Your skills");
  await expect(widget.text("You are rating again.")).toBeVisible();
  await expect(widget.text("Not rated yet")).toHaveCount(10);
  await widget.link(SKILLS[0]).click();
  await expect(widget.page.getByRole("radio", { checked: true })).toHaveCount(0);
  await widget.reload();
  await widget.level("Expert").check();
  await widget.open("#/product-manager-2020/history");
  // Neither plot nor table of what was there before.
  await expect(widget.page.getByRole("table")).toHaveCount(0);
  await expect(widget.page.getByRole("combobox")).toHaveCount(0);
  await widget.button("Finish, and see what has changed").click();
  await expect(widget.text("1 up, 8 not rated any more.")).toBeVisible();
  expect((await widget.draft()).rating_again).toBeNull();
});

test("who stops rating again has the earlier ratings back", async ({ widget }) => {
  await open(widget);
  const before = (await widget.draft()).skills;
  await widget.button("Rate again").click();
  await widget.link(SKILLS[0]).click();
  await widget.level("Awareness").check();
  await widget.open("#/product-manager-2020/history");
  await widget.button("Stop, and put my earlier ratings back").click();
  await widget.button("Yes, put them back").click();
  await expect(widget.text("You are rating again.")).toBeHidden();
  const { skills, version } = await widget.draft();
  expect(skills).toEqual(before);
  expect(version).toBe(1);
});

test("with fifty snapshots it asks for room, and drops none", async ({ widget }) => {
  await widget.assess();
  await widget.page.evaluate(() => {
    const key = "skillgauge.draft.product-manager-2020";
    const draft = JSON.parse(localStorage.getItem(key)!);
    const snapshot = { name: "", taken_on: "2026-01-31", code: "14PBNEG17H255JA6" };
    Object.assign(draft, { version: 5, role: null, added: [], dismissed: [], plan: [] });
    Object.assign(draft, { history: Array(50).fill(snapshot), rating_again: null });
    localStorage.setItem(key, JSON.stringify(draft));
  });
  await widget.open("#/product-manager-2020/history");
  await widget.button("Keep this as a snapshot").click();
  await expect(widget.errorSummary()).toBeFocused();
  await expect(widget.text("You have 50 snapshots, and that is the most.")).toBeVisible();
  await widget.button("Rate again").click();
  await expect(widget.errorSummary()).toBeFocused();
  expect((await widget.draft()).history).toHaveLength(50);
  await widget.button("Delete").first().click();
  await widget.button("Yes, delete it").click();
  await widget.button("Keep this as a snapshot").click();
  await expect.poll(async () => (await widget.draft()).history).toHaveLength(50);
});

test("by keyboard alone: a snapshot, rating again, and the change", async ({ widget }) => {
  await widget.assess();
  await widget.press(TO_HISTORY, "Enter");
  await widget.expectScreen("How it changes over time");
  await widget.tabTo("Name of the snapshot (optional)");
  await widget.page.keyboard.type("Spring");
  await widget.press("Keep this as a snapshot", "Enter");
  await widget.press("Rate again", "Enter");
  await widget.expectScreen("Your skills");
  await widget.press(SKILLS[1], "Enter");
  await widget.tabTo("Not yet");
  await widget.page.keyboard.press("Space");
  await widget.press("Continue", "Enter");
  await expect(widget.heading(SKILLS[2])).toBeFocused();
  await widget.open("#/product-manager-2020/history");
  await widget.press("Finish, and see what has changed", "Enter");
  await expect(widget.text("1 down, 8 not rated any more.")).toBeVisible();
});
