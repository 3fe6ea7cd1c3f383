// From the start to a result, on the widget's own page.
import { Key } from "selenium-webdriver";
import vectors from "../golden/share-codes.json" with { type: "json" };
import { SENTENCE, SKILLS } from "../e2e/widget.js";
import { expect, test } from "./fixtures.js";

test("from the start to a share code, by pointer", async ({ widget }) => {
  await widget.home();
  await widget.chooseRoleLevel("Senior product manager");
  await widget.text("0 of 10 rated").seen();
  await widget.link(SKILLS[0]).click();
  await widget.shows(SKILLS[0]);
  await widget.button("Continue").click();
  await widget.role("group", "There is a problem").focused();
  await widget.link("Select a level, or skip this one").click();
  await widget.level("Not yet").focused();
  await widget.link("Back to your skills").click();
  await widget.shows("Your skills");
  await widget.link(SKILLS[0]).click();
  await widget.rate();
  await widget.text(SENTENCE).seen();
  await widget.text(/Saved in this browser at \d\d:\d\d/).seen();
  const { code } = await widget.share();
  expect(code).toBe(vectors.valid[3].code);
});

test("from the start to sharing, by keyboard alone", async ({ widget }) => {
  await widget.home();
  await widget.press("I know my framework", Key.ENTER);
  await widget.shows("What do you want to rate?");
  await widget.press("Product manager, 30 September 2026", Key.SPACE);
  await widget.type(Key.ARROW_DOWN);
  await widget.type(Key.ARROW_DOWN);
  await widget.level("Product manager, 7 January 2020").checked();
  await widget.press("Continue", Key.ENTER);
  await widget.shows("Which role level do you want to compare with?");
  await widget.press("Associate product manager", Key.SPACE);
  for (const skill of SKILLS) {
    await widget.shows(skill);
    await widget.press("Not yet", Key.SPACE);
    await widget.type(Key.ARROW_DOWN);
    await widget.level("Awareness").checked();
    await widget.press("Continue", Key.ENTER);
  }
  await widget.shows("Your result");
  await widget.press("Share your result", Key.ENTER);
  await widget.shows("Share your result");
});

test("a reload keeps the draft, and back and forward lead to the screens before", async ({ widget }) => {
  await widget.home();
  await widget.chooseRoleLevel("Lead product manager");
  await widget.link(SKILLS[0]).click();
  await widget.level("Expert").check();
  await widget.text(/Saved in this browser at \d\d:\d\d/).seen();
  await widget.reload();
  await widget.level("Expert").checked();
  await widget.back();
  await widget.shows("Your skills");
  await widget.forward();
  await widget.shows(SKILLS[0]);
  await widget.home();
  await widget.text("You have rated 1 of 10 skills.").seen();
});

test("a list shows what is chosen in it, at first and after it has changed", async ({ widget }) => {
  await widget.withResult();
  const askedFor = widget.role("combobox", "Asked for by");
  expect(await askedFor.value()).toBe("Senior product manager");
  await askedFor.choose("Associate product manager");
  await widget.text("You meet 8 of 10 skills").seen();
  await widget.text(/Saved in this browser at \d\d:\d\d/).seen();
  await widget.reload();
  await widget.text("You meet 8 of 10 skills").seen();
  expect(await askedFor.value()).toBe("Associate product manager");
});

test("a plan is kept, and saved as a calendar file", async ({ widget }) => {
  await widget.withResult();
  await widget.link("Make a plan").click();
  await widget.shows("Your plan");
  await widget.field("What will you do about financial ownership?").fill("Sit with finance for a day.");
  await widget.labelled("By which month, for financial ownership? (optional)").fillMonth(2027, 3);
  await widget.role("checkbox", "Done: agile working").check();
  await widget.text("Done, but still below").seen();
  await widget.reload();
  expect(await widget.field("What will you do about financial ownership?").value()).toBe("Sit with finance for a day.");
  expect(await widget.labelled("By which month, for financial ownership? (optional)").value()).toBe("2027-03");
  await widget.role("checkbox", "Done: agile working").checked();
  const { name, text } = await widget.saved(() => widget.button("Save as a calendar file").click());
  expect(name).toMatch(/^skillgauge-plan-\d{4}-\d\d-\d\d\.ics$/);
  expect(text).toContain("SUMMARY:Skills plan: Financial ownership");
  expect(text).toContain("DTSTART;VALUE=DATE:20270301");
});

test("on paper there is the result and no control", async ({ widget, session }) => {
  test.skip(session.name === "webkit", "its driver cannot print");
  await widget.withResult();
  const text = (await widget.printed()).join(" ");
  expect(text).toContain(SENTENCE);
  for (const skill of SKILLS) expect(text).toContain(skill);
  expect(text).not.toContain("Make a plan");
});
