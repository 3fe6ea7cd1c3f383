// The whole journey, by pointer and by keyboard alone.
import { expect, test } from "./fixtures.js";
import { RATINGS, SENTENCE, SKILLS } from "./widget.js";

test("by pointer, from the start to a shared result", async ({ widget }) => {
  await widget.link("I know my framework").click();
  await expect(widget.text("The publisher has newer editions.")).toBeVisible();
  await widget.link("Back to the start").click();
  await widget.chooseRoleLevel("Senior product manager");
  await expect(widget.text("0 of 10 rated")).toBeVisible();

  await widget.link(SKILLS[0]).click();
  await expect(widget.page.getByRole("radio", { checked: true })).toHaveCount(0);
  await widget.button("Continue").click();
  await expect(widget.errorSummary()).toBeFocused();
  await expect(widget.page).toHaveTitle(/^Error: /);
  await widget.link("Select a level, or skip this one").click();
  await expect(widget.level("Not yet")).toBeFocused();

  await widget.link("Back to your skills").click();
  await widget.rate();
  await expect(widget.text(/Saved in this browser at \d\d:\d\d/)).toBeVisible();

  await expect(widget.text(SENTENCE)).toBeVisible();
  await widget.unfold("Skills as a table");
  const rows = widget.page.getByRole("row");
  await expect(rows).toHaveCount(11);
  await expect(rows.nth(1)).toHaveText(/Financial ownership.*Not yet.*Practitioner.*3 levels below/);
  await expect(rows.nth(10)).toHaveText(/DDaT perspective.*Expert.*Practitioner.*1 level above/);
  await widget.unfold("The next level up");
  await expect(widget.text("From practitioner to expert")).toBeVisible();
  await expect(widget.text("Not described in this edition. In general:")).toBeVisible();
  await widget.unfold("All role levels");
  const lifeCycle = widget.page
    .getByRole("table", { name: "All role levels of product manager" })
    .getByRole("row", { name: /^Life-cycle perspective/ });
  await expect(lifeCycle.getByRole("cell").nth(4)).toHaveText("Practitioner=, you meet it↓ , falls from expert");

  const compareWith = widget.compareWith();
  await compareWith.selectOption("Associate product manager");
  await expect(widget.text("You meet 8 of 10 skills")).toBeVisible();
  await compareWith.selectOption("All role levels");
  await expect(widget.text("You meet none of the 5 role levels in full yet.")).toBeVisible();
  await compareWith.selectOption("Senior product manager");

  const { code, link } = await widget.share();
  expect(code).toHaveLength(16);
  expect(link).toBe(`${widget.url}#s=${code}`);
});

test("all fifty requirements are on screen as published", async ({ widget }) => {
  const facts = await import("../golden/facts-product-manager-2020.json", { with: { type: "json" } });
  await widget.open("#/product-manager-2020/about");
  let requirements = 0;
  for (const level of facts.default.levels) {
    const summary = widget.page.locator("summary", { hasText: new RegExp(`^${level.name}$`) });
    await summary.click();
    const shown = widget.page.locator("details", { has: summary }).locator("dl > div");
    for (const [place, [skill, required]] of Object.entries(level.requirements).entries()) {
      await expect(shown.nth(place)).toHaveText(new RegExp(`^${skill}${required}$`, "i"));
      requirements += 1;
    }
  }
  expect(requirements).toBe(50);
});

test("a rating can be taken back, and an example stays in the draft", async ({ widget }) => {
  await widget.chooseRoleLevel("Head of product");
  await widget.link("User focus").click();
  await widget.level("Expert").check();
  await widget.giveExample("Led the research.");
  await widget.button("Clear this rating").click();
  await expect(widget.level("Not yet")).toBeFocused();
  await expect(widget.page.getByRole("radio", { checked: true })).toHaveCount(0);
  const draft = await widget.draft();
  expect(draft.skills).toEqual([{ id: "user-focus", rating: null, evidence: "Led the research." }]);
});

test("going back to the start leaves the way forward", async ({ widget }) => {
  await widget.link("I know my framework").click();
  await widget.expectScreen("What do you want to rate?");
  await widget.page.goBack();
  await widget.expectScreen("See where your skills stand");
  await widget.page.goForward();
  await widget.expectScreen("What do you want to rate?");
});

test("back, forward, reload and bookmarks work on every screen", async ({ widget }) => {
  const { page } = widget;
  await widget.assess();
  await page.goBack();
  await widget.expectScreen("User focus");
  await page.goBack();
  await widget.expectScreen("Strategic ownership");
  await page.goForward();
  await widget.expectScreen("User focus");

  const screens = {
    "#/": "See where your skills stand",
    "#/product-manager-2020/role-level": "Which role level do you want to compare with?",
    "#/product-manager-2020/skills": "Your skills",
    "#/product-manager-2020/skill/user-focus": "User focus",
    "#/product-manager-2020/result": "Your result",
    "#/product-manager-2020/share": "Share your result",
    "#/product-manager-2020/about": "About this framework",
  };
  for (const [address, heading] of Object.entries(screens)) {
    await widget.open(address);
    await expect(widget.heading(heading)).toBeVisible();
    await widget.reload();
    await expect(widget.heading(heading)).toBeVisible();
    await expect(page).toHaveTitle(`${heading} – Skillgauge`);
  }
});

test("a reload half-way loses nothing", async ({ widget }) => {
  await widget.chooseRoleLevel("Lead product manager");
  await widget.link(SKILLS[0]).click();
  await widget.level("Expert").check();
  await widget.reload();
  await expect(widget.level("Expert")).toBeChecked();

  await widget.open();
  await expect(widget.text("You have rated 1 of 10 skills.")).toBeVisible();
  await widget.all().click();
  await expect(widget.text("You are comparing with lead product manager.")).toBeVisible();
});

test("a draft can be deleted, once asked", async ({ widget }) => {
  await widget.chooseRoleLevel("Lead product manager");
  await widget.open();
  await widget.button("Delete your draft").click();
  await expect(widget.text("You cannot undo this.")).toBeFocused();
  await widget.button("Cancel").click();
  await expect(widget.heading("See where your skills stand")).toBeFocused();
  await expect(widget.all()).toBeVisible();
  await widget.button("Delete your draft").click();
  await widget.button("Yes, delete my draft").click();
  await expect(widget.findRole()).toBeVisible();
  await widget.expectNothingStored();
});

test("by keyboard alone, from the start to a shared result", async ({ widget, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { keyboard } = widget.page;
  await widget.press("I know my framework", "Enter");
  await widget.expectScreen("What do you want to rate?");
  await widget.press("Product manager, 30 September 2026", "Space");
  await keyboard.press("ArrowDown");
  await keyboard.press("ArrowDown");
  await expect(widget.level("Product manager, 7 January 2020")).toBeChecked();
  await widget.press("Continue", "Enter");
  await widget.expectScreen("Which role level do you want to compare with?");
  await widget.press("Senior product manager", "Enter");
  await widget.expectScreen(SKILLS[0]);
  await widget.press("Back to your skills", "Enter");
  await widget.expectScreen("Your skills");

  await widget.press(SKILLS[0], "Enter");
  const levels = ["Not yet", "Awareness", "Working", "Practitioner", "Expert"];
  for (const [place, rating] of RATINGS.entries()) {
    await widget.expectScreen(SKILLS[place]);
    if (rating) {
      await widget.press("Not yet", "Space");
      for (let steps = levels.indexOf(rating); steps > 0; steps -= 1) await keyboard.press("ArrowDown");
    }
    await widget.press(rating ? "Continue" : "Skip this one", "Enter");
  }
  await widget.expectScreen("Your result");
  await expect(widget.text(SENTENCE)).toBeVisible();
  await widget.press("Share your result", "Enter");
  await widget.expectScreen("Share your result");
  await widget.press("Copy link", "Enter");
  await expect(widget.text("Link copied")).toBeVisible();
  const copied = await widget.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/#s=[0-9A-HJKMNP-TV-Z]{16}$/);

  // And back: what came last is undone by the keyboard too.
  await widget.open();
  await widget.press("Delete your draft", "Enter");
  await widget.press("Yes, delete my draft", "Enter");
  await expect(widget.findRole()).toBeVisible();
});
