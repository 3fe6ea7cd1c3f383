// Frameworks: each choice from the start to a shared result, one's own from a file, and what can be
// done over a whole framework.
import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures.js";
import type { Widget } from "./widget.js";

const GOVERNMENT = "#/government-digital-and-data-2026";
const EXAMPLE = new URL("../../docs/examples/museum-educator.json", import.meta.url);

/** Rates skills from the list's first one on, and goes back to the list. */
async function rateAll(widget: Widget, ratings: string[]) {
  await widget.page.getByRole("listitem").getByRole("link").first().click();
  for (const rating of ratings) {
    await widget.level(rating).check();
    await widget.button("Continue").click();
  }
}

/** Shares the result on screen, and opens it in a browser of somebody else. */
async function shareAndOpen(widget: Widget, openWidget: any, browser: any) {
  const { code, link } = await widget.share();
  const other = await browser.newContext({ locale: "en-GB" });
  const shared: Widget = await openWidget(await other.newPage());
  await shared.open(link.slice(shared.url.length));
  await expect(shared.heading("A result shared with you")).toBeVisible();
  await shared.seeSharedResult();
  return { code, shared, close: () => other.close() };
}

test("product manager 2026: rated, compared, saved and shared", async ({ widget, openWidget, browser }) => {
  await widget.choose("Product manager, 30 September 2026");
  await widget.compareFromList("Senior product manager");
  await expect(widget.text("These are the skills of product manager.")).toBeVisible();
  await widget.link("Agile and Lean practices").click();
  await expect(widget.text("You can weigh delivery methods for the case in hand")).toBeVisible();
  await expect(widget.link("The publisher’s description of agile and Lean practices (opens in new tab)"))
    .toHaveAttribute("href", "https://understand-digital-data-roles-skills.service.gov.uk/skills#agile-and-lean-practices");
  const ratings = ["Expert", "Expert", "Practitioner", "Practitioner", "Practitioner", "Working"];
  await widget.link("Back to your skills").click();
  await rateAll(widget, [...ratings, "Expert", "Not yet", "Practitioner"]);
  await widget.reload();
  const sentence = "meet 7 of 9 skills";
  await expect(widget.text(`You ${sentence}`)).toBeVisible();

  const { code, shared, close } = await shareAndOpen(widget, openWidget, browser);
  expect(code.length).toBeLessThanOrEqual(20);
  await expect(shared.text(`They ${sentence}`)).toBeVisible();
  await expect(shared.text("Product manager, edition of 30 September 2026.")).toBeVisible();
  expect(await shared.page.evaluate(() => localStorage.length)).toBe(0);
  await close();
});

test("another role: found by part of a name, rated, and its ratings kept for the next role", async ({ widget }) => {
  await widget.chooseRole("release analyst", "Change and release manager");
  await expect(widget.button("Change and release analyst")).toBeVisible();
  await widget.link("Back to the start").click();
  await widget.link("Choose from all 53 roles").click();
  const filter = widget.page.getByRole("textbox", { name: "Find a role" });
  await expect(widget.page.getByRole("status").filter({ hasText: "53 roles in the list." })).toBeVisible();
  await filter.fill("wEb perf");
  await expect(widget.page.getByRole("status").filter({ hasText: "2 of 53 roles in the list." })).toBeVisible();
  await expect(widget.text("Asks for the skill web performance optimisation.")).toBeVisible();
  await filter.fill("juggling");
  await expect(widget.text("No role matches.")).toBeVisible();

  await filter.fill("service owner");
  await widget.level("Service owner").check();
  await widget.button("Continue").click();
  // One level: there is no question which.
  await widget.expectScreen("Your skills");
  await widget.link("Strategic ownership").click();
  await widget.level("Expert").check();
  await widget.link("Back to stakeholder relationship management").click();
  await widget.link("Back to operational management").click();
  await widget.level("Working").check();
  await widget.open(`${GOVERNMENT}/skills`);

  await widget.link("Change role").click();
  await filter.fill("product");
  await widget.level("Product manager").check();
  await widget.button("Continue").click();
  await widget.button("Compare with all role levels").click();
  await expect(widget.text("1 of 9 rated")).toBeVisible();
  await expect(widget.heading("Your skills")).toBeVisible();
  await expect(widget.text("Your role does not ask for them.")).toBeVisible();
  await expect(widget.link("Operational management")).toBeVisible();
});

test("skills of another role widen the list, and can be taken off", async ({ widget }) => {
  await widget.chooseRole("agile coach", "Agile coach");
  await widget.compareFromList("Lead agile coach");
  const skills = widget.page.getByRole("main").getByRole("listitem");
  const before = await skills.count();
  await widget.link("Add skills of another role").click();
  await widget.level("Service owner").check();
  await widget.button("Add these skills").click();
  await widget.expectScreen("Your skills");
  expect(await skills.count()).toBeGreaterThan(before);
  await widget.button("Take off those not rated").click();
  await expect(skills).toHaveCount(before);
});

test("a chief role has skills and nothing to compare with, and says so", async ({ widget, openWidget, browser }) => {
  await widget.chooseRole("chief tech", "Chief technology officer");
  await widget.expectScreen("Your skills");
  await rateAll(widget, ["Expert", "Working", "Expert", "Practitioner", "Not yet", "Awareness"]);
  await expect(widget.text("Strongest: capability building for digital, data and technology and innovation")).toBeVisible();
  await expect(widget.text("This framework sets no levels. You can only compare with another result.")).toBeVisible();
  const { shared, close } = await shareAndOpen(widget, openWidget, browser);
  await expect(shared.text("Chief technology officer, edition of 30 September 2026.")).toBeVisible();
  await close();
});

test("the older list: by area, strongest and weakest, beside another result", async ({ widget, openWidget, browser }) => {
  await widget.choose("Digital and technology skills: product management, undated");
  await widget.expectScreen("Your skills");
  await expect(widget.page.getByRole("heading", { name: "Stakeholder engagement and communication" })).toBeVisible();
  await widget.link("Owning roadmaps and setting priorities").click();
  await expect(widget.text("The heading of this skill is missing in the copy")).toBeVisible();
  await widget.link("Back to continued ownership and iteration").click();
  await widget.open("#/digital-skills-product-management/skills");
  await rateAll(widget, ["Expert", "Working", "Not yet"]);
  await widget.open("#/digital-skills-product-management/result");
  await expect(widget.text("You have rated 3 of 16 skills")).toBeVisible();
  await expect(widget.text("Strongest: acting for the user (expert). Lowest rated: interpreting user needs (not yet).")).toBeVisible();
  await widget.unfold("Learning resources");
  await expect(widget.text("“What I’ve learned (so far)…”")).toBeVisible();

  const { code, shared, close } = await shareAndOpen(widget, openWidget, browser);
  await shared.button("Keep a copy as my draft").click();
  await shared.expectScreen("Your result");
  await shared.link("Back to your skills").click();
  await shared.link("Acting for the user").click();
  await shared.level("Working").check();
  await shared.open("#/digital-skills-product-management/result");
  await shared.unfold("Compare with another result");
  await shared.page.getByRole("textbox", { name: "Code or link of the other result" }).fill(code);
  await shared.button("Compare").click();
  const row = shared.page.getByRole("row", { name: /^Acting for the user Working Expert 2 levels higher/ });
  await expect(row).toBeVisible();
  await shared.page.getByRole("textbox", { name: "Code or link of the other" }).fill("14PBNEG17H255JA6");
  await shared.button("Compare").click();
  await expect(shared.link("The code is for another framework, so it cannot be compared here")).toBeVisible();
  await close();
});

test("the conditions are about an organisation: what is missing comes first", async ({ widget, openWidget, browser }) => {
  await widget.choose("Conditions for product ownership, 22 November 2026");
  await widget.expectScreen("Conditions in your organisation");
  await widget.link("A named owner for each product").click();
  await expect(widget.text("Choose the highest one that is true of your organisation today.")).toBeVisible();
  await expect(widget.text("From an undated essay by dxw")).toBeVisible();
  await expect(widget.level("Not yet")).toHaveCount(0);
  await widget.link("Back to the conditions").click();
  await rateAll(widget, [...Array(6).fill("In place"), "Partly", "Not in place", ...Array(10).fill("In place")]);
  await widget.expectScreen("Your organisation’s result");
  const sentence = "organisation meets 16 of 18 conditions";
  await expect(widget.text(`Your ${sentence}`)).toBeVisible();
  await widget.unfold("Conditions as a table");
  const rows = widget.page.getByRole("row");
  await expect(rows.nth(1)).toHaveText(/Room to challenge policy.*Not in place.*In place.*2 levels below/);
  await expect(rows.nth(2)).toHaveText(/A clear vision to decide by.*Partly.*In place.*1 level below/);
  const { shared, close } = await shareAndOpen(widget, openWidget, browser);
  await expect(shared.text(`Their ${sentence}`)).toBeVisible();
  await close();
});

test("several drafts stand side by side", async ({ widget }) => {
  await widget.chooseRoleLevel("Head of product");
  await widget.open();
  await widget.choose("Product manager, 30 September 2026");
  await widget.open();
  await expect(widget.page.getByRole("heading", { name: "Your other draft" })).toBeVisible();
  const draft = (name: string) =>
    widget.page.locator("section", { has: widget.page.getByRole("heading", { name }) });
  await draft("Product manager, 30 September 2026").getByRole("button", { name: "Delete your draft" }).click();
  await widget.button("Yes, delete my draft").click();
  await expect(draft("Product manager, 30 September 2026")).toHaveCount(0);
  await draft("Product manager, 7 January 2020").getByRole("link", { name: /^All \d+ skills$/ }).click();
  await expect(widget.text("You are comparing with head of product.")).toBeVisible();
});

test("carrying over copies the ratings that go on, shows which not, and keeps the old draft", async ({ widget }) => {
  await widget.chooseRoleLevel("Head of product");
  await widget.rate();
  const before = await widget.draft();
  await widget.open();
  await widget.choose("Product manager, 30 September 2026");
  await widget.compareFromList("Head of product");
  await widget.link("Carry over ratings from your draft of Product manager, edition of 7 January 2020").click();
  await widget.expectScreen("Carry over your ratings");
  await expect(widget.text("Life-cycle perspective, now Life cycle management: Practitioner")).toBeVisible();
  await expect(widget.text("Agile working: not in this edition")).toBeVisible();
  await widget.button("Copy 1 rating").click();
  await widget.expectScreen("Your skills");
  await expect(widget.text("1 of 9 rated")).toBeVisible();
  expect(await widget.draft()).toEqual(before);
});

test("the nearest role levels, one's own role as a grid and others filtered by family", async ({ widget }) => {
  await widget.choose("Product manager, 30 September 2026");
  await widget.compareFromList("Senior product manager");
  await rateAll(widget, Array(9).fill("Practitioner"));
  await widget.link("See which of all 206 role levels are nearest").click();
  await widget.expectScreen("Role levels nearest to your skills");
  // One's own role is a grid, and says of no role level that it is the nearest.
  const own = widget.page.getByRole("table", { name: "All role levels of product manager" });
  await expect(own.getByRole("columnheader")).toHaveCount(7);
  await expect(own.getByRole("columnheader", { name: /^Associate product manager/ })).toContainText("9 of 9 met");
  await expect(widget.text("at least half of the skills")).toBeVisible();
  await expect(widget.text(/^\d+ role levels in the list\. \d+ left out/)).toBeVisible();
  await widget.page.getByRole("combobox", { name: "Family of roles" }).selectOption("Data");
  await expect(widget.text(/^0 role levels in the list\. /)).toBeVisible();
  await widget.page.getByRole("combobox", { name: "Family of roles" }).selectOption("All families");
  await own.getByRole("button", { name: "Lead product manager" }).click();
  await widget.expectScreen("Your result");
  await expect(widget.compareWith()).toHaveValue(/Lead product manager/);
});

test("the nearest role levels of other roles, met ones first and the most demanding of them before all", async ({ widget }) => {
  await widget.open(`${GOVERNMENT}/roles`);
  await widget.pickRole("Problem manager");
  await widget.button("Continue").click();
  await widget.compareFromList("Compare with all role levels");
  const skills = await widget.page.locator('a[href*="/skill/"]').evaluateAll((all) => new Set(all.map((a) => a.getAttribute("href"))).size);
  await rateAll(widget, Array(skills).fill("Expert"));
  await widget.link("See which of all 206 role levels are nearest").click();
  await widget.expectScreen("Role levels nearest to your skills");
  await expect(widget.text(/^40 role levels in the list\. /)).toBeVisible();
  const more = widget.button("Show more role levels of other roles");
  for (const shown of [10, 20, 30, 40]) {
    await expect(widget.page.locator("ol > li")).toHaveCount(shown);
    if (shown < 40) await more.click();
  }
  await expect(more).toHaveCount(0);
  await expect(widget.page.getByRole("heading", { level: 3 })).toHaveText(["You meet all that these ask for", "None below, but not all rated yet"]);
  // Not rated, and then what is asked for in all, as the rule on the screen says.
  const order = await widget.page.locator("ol > li").evaluateAll((items) =>
    items.map((item) => {
      const asked = [...item.querySelectorAll(".skillgauge-asks > li")].map((asks) => asks.textContent ?? "");
      const total = asked.map((asks) => ["Awareness", "Working", "Practitioner", "Expert"].findIndex((level) => asks.includes(level)) + 1);
      return [asked.filter((asks) => asks.includes("not rated yet")).length, -total.reduce((one, other) => one + other, 0)];
    }),
  );
  expect(order).toEqual([...order].sort(([a, b], [c, d]) => a - c || b - d));
});

test("role level against role level, without any rating", async ({ widget }) => {
  await widget.text("Compare role levels without rating").click();
  await widget.link("Government Digital and Data Profession Capability Framework, edition of 30 September 2026").click();
  await widget.expectScreen("Compare two role levels");
  await widget.page.getByRole("combobox", { name: "From" }).selectOption("Lead data engineer");
  await widget.page.getByRole("combobox", { name: "To" }).selectOption("Head of data engineering");
  await expect(widget.text(/^From lead data engineer to head of data engineering: .*1 lowered/)).toBeVisible();
  await expect(widget.page.getByRole("row", { name: "Data modelling Expert Working Lowered by 2 levels" })).toBeVisible();
  await widget.page.getByRole("combobox", { name: "To" }).selectOption("Service owner");
  await expect(widget.page.getByRole("row", { name: "Data modelling Expert Not asked for Dropped" })).toBeVisible();
  expect(await widget.page.evaluate(() => localStorage.length)).toBe(0);
});

test("without its descriptions a framework works all the same, and they can be asked for again", async ({ page, openWidget }) => {
  const widget = await openWidget(page, { mayAskAgain: true, mayFail: true });
  let broken = true;
  await page.route("**/wording/*.json", (route) => (broken ? route.abort() : route.continue()));
  await widget.open();
  await widget.chooseRoleLevel("Senior product manager");
  await widget.link("Agile working").click();
  await expect(widget.text("The descriptions could not be loaded.")).toBeVisible();
  await expect(widget.text("You can use the skill in your own work")).toBeVisible();
  await widget.level("Expert").check();
  broken = false;
  await widget.button("Try again").click();
  await expect(widget.text("You can coach several teams in agile and lean practice")).toBeVisible();
  await expect(widget.level("Expert")).toBeChecked();
});

test("a question that is opened by its address does not wait for ever for its descriptions", async ({ page, openWidget }) => {
  const waited: number[] = [];
  await page.exposeFunction("waits", (milliseconds: number) => waited.push(milliseconds));
  // A hundred times as fast.
  await page.addInitScript(() => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    AbortSignal.timeout = (milliseconds) => {
      (window as any).waits(milliseconds);
      return timeout(milliseconds / 100);
    };
  });
  const widget = await openWidget(page, { mayAskAgain: true, mayFail: true });
  let isStuck = true;
  await page.route("**/wording/*.json", async (route) => {
    if (!isStuck) await route.continue();
  });
  await widget.open("#/product-manager-2020/skill/user-focus");
  await expect(widget.text("The descriptions could not be loaded.")).toBeVisible();
  expect(waited).toEqual([20_000]);
  await widget.level("Expert").check();
  isStuck = false;
  await widget.button("Try again").click();
  await expect(widget.text("The descriptions could not be loaded.")).toBeHidden();
  await expect(widget.level("Expert")).toBeChecked();
});

test("a framework of one's own: rated, saved, shared and removed", async ({ widget, openWidget, browser }) => {
  await widget.bring(EXAMPLE.pathname);
  await widget.expectScreen("Which role level do you want to compare with?");
  await widget.compareFromList("Head of education");
  await rateAll(widget, ["Leading", "Not yet", "Learning"]);
  await widget.reload();
  await expect(widget.text("You meet 1 of 2 skills")).toBeVisible();

  // Somebody else has to open the file first.
  const { code } = await widget.share();
  const other = await browser.newContext();
  const shared = await openWidget(await other.newPage());
  await shared.open(`#s=${code}`);
  await expect(shared.text("open its file first and then the code again")).toBeVisible();
  await shared.bring(EXAMPLE.pathname);
  await shared.expectScreen("Which role level do you want to compare with?");
  await shared.open(`#s=${code}`);
  await shared.seeSharedResult();
  await expect(shared.text("They meet 1 of 2 skills")).toBeVisible();
  await other.close();

  await widget.open("#/bring");
  await widget.button("Remove").click();
  await widget.button("Yes, remove it").click();
  await expect(widget.button("Remove")).toHaveCount(0);
  await widget.expectNothingStored();
  await widget.reload();
  await expect(widget.button("Remove")).toHaveCount(0);
});

/** The example with a change, as a file to open. */
async function changed(change: (file: any) => void) {
  const file = JSON.parse(await readFile(EXAMPLE, "utf8"));
  change(file);
  return { name: "framework.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(file)) };
}

test("a bad file gets a list of every fault, and changes nothing", async ({ widget }) => {
  const bad = await changed((file) => {
    file.edition = "yesterday";
    file.colour = "red";
    file.skills[1].name = "";
    file.roles[0].levels[2].requirements["guiding-groups"] = "flying";
    file.source = "javascript:alert(1)";
  });
  await widget.bring(bad);
  await expect(widget.errorSummary()).toBeFocused();
  await expect(widget.link("The file has 5 faults")).toBeVisible();
  for (const fault of [
    "edition: must be a date like 2020-01-07",
    "colour: is not a field of framework files",
    "skills/1/name: has no text in it",
    "roles/0/levels/2/requirements/guiding-groups: “flying” is not a level of this framework",
    "source: must begin with https:// or http://",
  ]) {
    await expect(widget.page.getByRole("listitem").filter({ hasText: fault })).toBeVisible();
  }
  expect(await widget.page.evaluate(() => localStorage.length)).toBe(0);
  await widget.page.getByLabel("Framework file").setInputFiles({ name: "x", mimeType: "", buffer: Buffer.from("{ nope") });
  await expect(widget.text("This file is not JSON.")).toBeVisible();
});

test("a file of 1 MB is taken, a larger one is not", async ({ widget }) => {
  const filler = (file: any) => {
    for (let i = 0; file.skills.length < 490; i += 1) {
      file.skills.push({ id: `skill-${i}`, name: `Skill ${i}`, summary: "x".repeat(1990) });
    }
  };
  const large = await changed(filler);
  expect(large.buffer.length).toBeGreaterThan(950_000);
  expect(large.buffer.length).toBeLessThan(1_048_576);
  await widget.bring(large);
  await widget.expectScreen("Which role level do you want to compare with?");
  await widget.reload();
  await expect(widget.button("Head of education")).toBeVisible();

  const larger = await changed((file) => {
    filler(file);
    file.resources = Array(100).fill("x".repeat(199));
    file.roles[0].levels[0].responsibilities = Array(100).fill("x".repeat(1000));
  });
  expect(larger.buffer.length).toBeGreaterThan(1_048_576);
  await widget.bring(larger);
  await expect(widget.link("The file is larger than 1 MB")).toBeVisible();
});

/** Seven levels, Arabic, and names as long as they may be. */
const EXTREME = (file: any) => {
  file.scale = Array.from({ length: 7 }, (_, i) => ({ id: `l${i}`, name: `مستوى ${i + 1}`, meaning: "معنى" }));
  file.skills = [
    { id: "a", name: "مهارة ".repeat(33).trim() },
    { id: "b", name: "Donaudampfschifffahrtsgesellschaftskapitän".repeat(4) },
  ];
  file.areas = [];
  file.roles[0].levels = [
    { id: "one", name: "دور".repeat(60), requirements: { a: "l6", b: "l3" } },
    { id: "two", name: "x".repeat(200), requirements: { a: "l1" } },
  ];
};

for (const width of [320, 1280]) {
  test(`seven levels, right-to-left and very long names fit at ${width} px`, async ({ widget, page }) => {
    await page.setViewportSize({ width, height: 800 });
    await widget.bring(await changed(EXTREME));
    const fits = async (name: string) => {
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, name).toBe(0);
      const folder = process.env.SCREENSHOTS;
      if (folder) await page.screenshot({ path: `${folder}/extreme ${name}-${width}.png`, fullPage: true });
    };
    await fits("role level");
    await widget.compareFromList(widget.roleLevels().first());
    await fits("skills");
    await rateAll(widget, ["مستوى 3", "مستوى 7"]);
    await widget.expectScreen("Your result");
    await fits("result");
    await widget.unfold("Skills as a table");
    await expect(page.getByRole("row")).toHaveCount(3);
    await widget.open(new URL(page.url()).hash.replace("result", "role-levels"));
    await expect(widget.heading("Compare two role levels")).toBeVisible();
    await fits("between");
    await widget.open();
    await fits("start");
  });
}

test("by keyboard alone: a role is found and chosen, and its nearest role levels seen", async ({ widget }) => {
  const { keyboard } = widget.page;
  await widget.press("I know my framework", "Enter");
  await widget.expectScreen("What do you want to rate?");
  await widget.press("Product manager, 30 September 2026", "Space");
  await keyboard.press("ArrowDown");
  await widget.press("Continue", "Enter");
  await widget.expectScreen("Which role do you want to rate yourself for?");
  await widget.tabTo("Find a role");
  await keyboard.type("service ow");
  await expect(widget.page.getByRole("status").filter({ hasText: "1 of 53 roles in the list." })).toBeVisible();
  await widget.press("Service owner", "Space");
  await widget.press("Continue", "Enter");
  await widget.expectScreen("Your skills");
  await widget.press("Adapting to delivery methodologies", "Enter");
  for (let skill = 0; skill < 9; skill += 1) {
    await widget.press("Not yet", "Space");
    await widget.press("Continue", "Enter");
  }
  await widget.expectScreen("Your result");
  await widget.press("See which of all 206 role levels are nearest", "Enter");
  await widget.expectScreen("Role levels nearest to your skills");
  await widget.tabTo("Sort by");
  await keyboard.press("ArrowDown");
  await expect(widget.page.getByRole("combobox", { name: "Sort by" })).toHaveValue("most levels below first");
  await widget.open("#/");
  await widget.press("Compare role levels without rating", "Enter");
  await widget.press("Product manager, edition of 7 January 2020", "Enter");
  await widget.expectScreen("Compare two role levels");
  await widget.tabTo("To");
  await keyboard.press("ArrowDown");
  await expect(widget.text(/^From associate product manager to/)).toBeVisible();
});

test("by keyboard alone: ratings are carried over, skills added, and a framework removed", async ({ widget }) => {
  const { keyboard } = widget.page;
  await widget.open("#/product-manager-2020/skill/strategic-ownership");
  await widget.level("Expert").check();
  await widget.open(`${GOVERNMENT}/skills`);
  await widget.press("Carry over ratings from your draft of Product manager, edition of 7 January 2020", "Enter");
  await widget.expectScreen("Carry over your ratings");
  await widget.press("Copy 1 rating", "Enter");
  await widget.expectScreen("Your skills");
  await widget.press("Choose a role", "Enter");
  await widget.tabTo("Find a role");
  await keyboard.type("service owner");
  await widget.press("Service owner", "Space");
  await widget.press("Continue", "Enter");
  await widget.press("Add skills of another role", "Enter");
  await widget.expectScreen("Whose skills do you want to add?");
  await widget.tabTo("Find a role");
  await keyboard.type("agile coach");
  await widget.press("Agile coach", "Space");
  await widget.press("Add these skills", "Enter");
  await widget.expectScreen("Your skills");
  await widget.tabTo("Take off those not rated");

  await widget.bring(EXAMPLE.pathname);
  await widget.expectScreen("Which role level do you want to compare with?");
  await widget.open("#/bring");
  await widget.tabTo("Framework file");
  await widget.press("Remove", "Enter");
  await widget.press("Yes, remove it", "Enter");
  await expect(widget.button("Remove")).toHaveCount(0);
});

test("a name from right to left, with marks that turn text, turns nothing that stands beside it", async ({ widget }) => {
  const framework = JSON.parse(await readFile(EXAMPLE, "utf8"));
  framework.title = "\u202e\u2066שלום 2020";
  const own = { name: "own.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(framework)) };
  await widget.bring(own);
  await widget.expectScreen("Which role level do you want to compare with?");
  await widget.open();
  await widget.text("Compare role levels without rating").click();
  await expect(widget.text("\u2068שלום 2020\u2069, edition of").first()).toBeVisible();
  const shown = await widget.page.evaluate(() => document.body.innerText);
  expect(shown).not.toMatch(/[\u202a-\u202e\u2066]/);
  // Each element's text is laid out by itself.
  const bidi = await widget.page.locator("#skillgauge *, .skillgauge *").evaluateAll((all) =>
    [...new Set(all.map((element) => getComputedStyle(element).unicodeBidi))],
  );
  expect(bidi).toEqual(["isolate"]);
});

test("a control character in a framework file is a fault with its place", async ({ widget }) => {
  const framework = JSON.parse(await readFile(EXAMPLE, "utf8"));
  framework.skills[1].name += "\u0007";
  const own = { name: "own.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(framework)) };
  await widget.bring(own);
  await expect(widget.text("skills/1/name: has the control character U+0007, which cannot be seen")).toBeVisible();
});
