// When a skill was last used, and what is worth a second look.
import { expect, test } from "./fixtures.js";
import { SKILLS, type Widget } from "./widget.js";

const lastUsed = (widget: Widget) => widget.page.getByLabel("When did you last use it?");
const prompts = (widget: Widget) => widget.page.getByRole("listitem").filter({ has: widget.page.getByRole("button", { name: "Do not ask again" }) });

/** One skill at the highest level, used long ago and without an example; the others below. */
async function rate(widget: Widget) {
  await widget.chooseRoleLevel("Senior product manager");
  await widget.link(SKILLS[0]).click();
  await widget.level("Expert").check();
  await widget.sayLastUsed("Longer ago");
  await widget.button("Continue").click();
  for (const skill of SKILLS.slice(1)) {
    await expect(widget.heading(skill)).toBeFocused();
    await widget.level("Working").check();
    await widget.button("Continue").click();
  }
  await widget.expectScreen("Your result");
  await widget.unfold("Worth a second look");
}

test("what is worth a second look is asked, and each question can be put away for good", async ({ widget }) => {
  await rate(widget);
  await expect(prompts(widget)).toHaveCount(2);
  await expect(prompts(widget).first()).toContainText("Agile working: Expert, and no example.");
  await expect(prompts(widget).last()).toContainText("last used more than three years ago");

  await prompts(widget).last().getByRole("button").click();
  await widget.expectScreen("Your result");
  await expect(prompts(widget)).toHaveCount(1);
  await widget.reload();
  await widget.unfold("Worth a second look");
  await expect(prompts(widget)).toHaveCount(1);

  await widget.link("Look at agile working").click();
  await widget.expectScreen("Agile working");
  await expect(lastUsed(widget)).toHaveValue("Longer ago");
  await widget.giveExample("Ran three discoveries.");
  await widget.open("#/product-manager-2020/result");
  await expect(widget.text("Worth a second look")).toBeHidden();
});

test("that a skill was used can be taken back, and is in no code", async ({ widget }) => {
  await widget.open("#/product-manager-2020/skill/user-focus");
  await widget.level("Expert").check();
  await widget.sayLastUsed("In the last year");
  expect((await widget.draft()).version).toBe(3);
  await widget.reload();
  await expect(lastUsed(widget)).toHaveValue("In the last year");
  await widget.open("#/product-manager-2020/result");
  const { code } = await widget.share();
  await widget.open("#/product-manager-2020/skill/user-focus");
  await widget.sayLastUsed("No answer");
  const draft = await widget.draft();
  expect(draft.version).toBe(1);
  expect(JSON.stringify(draft)).not.toContain("last_used");
  await widget.open("#/product-manager-2020/result");
  expect((await widget.share()).code).toBe(code);
});

test("by keyboard alone: a question is put away", async ({ widget }) => {
  await rate(widget);
  await widget.press("Do not ask again", "Enter");
  await widget.expectScreen("Your result");
  await expect(prompts(widget)).toHaveCount(1);
  await widget.press("Look at agile working", "Enter");
  await widget.expectScreen("Agile working");
});
