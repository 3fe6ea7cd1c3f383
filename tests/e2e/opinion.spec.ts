// A second opinion: given on a shared result, sent back as a code, and opened by the person.
import { expect, test } from "./fixtures.js";
import { printed } from "./pdf.js";
import opinions from "../golden/share-codes-v4.json" with { type: "json" };
import codes from "../golden/share-codes.json" with { type: "json" };
import { SKILLS, type Widget } from "./widget.js";

const opinionCode = opinions.valid[1].code;
const other = codes.valid[2];
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
  await expect(manager.heading("A result shared with you")).toBeVisible();
  await expect(manager.text("Product manager, edition of 7 January 2020.")).toBeVisible();
  await expect(manager.text("They meet")).toBeHidden();
  await manager.button("Start with the first skill").click();
  await expect(manager.text("Their own rating")).toBeHidden();
  await rate(manager);
  await expect(manager.text("Of 10 ratings: 3 the same, 3 one level apart, 2 two levels apart or more, 2 rated in one view alone.")).toBeVisible();
  // The widest difference first.
  await manager.unfold("Skills as a table");
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
  await expect(person.heading("A result with a second opinion")).toContainText("They see 6 of 9 skills differently");
  await expect(person.text("The other 3 are the same. Your draft changes at once where you take their level")).toBeVisible();
  // Only where the two differ, the widest difference first. All else is folded.
  const differences = person.page.locator(".skillgauge-difference");
  await expect(differences.getByRole("heading")).toHaveText([
    "Financial ownership", "Life-cycle perspective", "Agile working", "Operational management", "Strategic ownership", "User focus",
  ]);
  const of = (skill: string) => differences.filter({ has: person.page.getByRole("heading", { name: skill, exact: true }) });
  const financial = of("Financial ownership");
  await expect(financial.getByText("2 levels higher")).toBeVisible();
  await expect(financial.getByText("You: not yet.")).toBeVisible();
  await expect(financial.getByText("They: working.")).toBeVisible();
  const rating = async (id: string) => (await person.draft()).skills.find((skill: { id: string }) => skill.id === id)?.rating;

  // What is taken is in the draft at once, and a reload finds it there.
  await financial.getByRole("radio", { name: "Take working" }).check();
  await expect(financial.getByRole("status")).toHaveText("Your draft says working.");
  expect(await rating("financial-ownership")).toBe("working");
  await expect(person.text("1 of 6 decided.")).toBeVisible();
  await person.reload();
  await expect(financial.getByRole("radio", { name: "Take working" })).toBeChecked();
  await financial.getByRole("radio", { name: "Keep not yet" }).check();
  expect(await rating("financial-ownership")).toBe("not-yet");
  await financial.getByRole("radio", { name: "Take working" }).check();
  await of("Life-cycle perspective").getByRole("radio", { name: "Talk about it" }).check();
  await of("Life-cycle perspective").getByRole("checkbox", { name: "Add to my plan for life-cycle perspective" }).check();
  expect(JSON.stringify(await person.draft())).toContain("I have practitioner, a second opinion has awareness.");
  for (const skill of ["Agile working", "Operational management", "User focus"]) {
    await of(skill).getByRole("radio", { name: /^Keep / }).check();
  }
  await expect(person.button("Copy code")).toBeHidden();
  // What is kept and what is to be talked about is there after a reload too, and it is said where.
  await expect(person.text("Your choices are kept until you close this tab.")).toBeVisible();
  await person.reload();
  await expect(person.text("5 of 6 decided, 1 of them to talk about.")).toBeVisible();
  await expect(of("Agile working").getByRole("radio", { name: /^Keep / })).toBeChecked();
  await of("Strategic ownership").getByRole("radio", { name: "Take working" }).check();
  await expect(person.text("6 of 6 decided, 1 of them to talk about.")).toBeVisible();

  // What they agree on has a code of its own, without the opinion.
  await expect(person.page.getByRole("heading", { name: "The agreed result" })).toBeVisible();
  const agreed = await person.page.getByRole("textbox", { name: "Code" }).inputValue();
  expect(agreed).toMatch(/^1/);
  await person.open("#/product-manager-2020/result");
  expect((await person.share()).code).toBe(agreed);

  // The names in the agreed result lead to their skills, and from there back.
  await person.open(`#s=${named}`);
  await person.page.getByRole("list", { name: /^Your skills/ }).getByRole("link", { name: "User focus" }).click();
  await person.expectScreen("User focus");
  await person.link("Back to the shared result").click();
  await expect(person.page.getByRole("heading", { name: "The agreed result" })).toBeVisible();

  // Somebody else sees the same two views, and nothing changes a draft.
  const third = await openWidget(await (await browser.newContext()).newPage());
  await third.open(`#s=${without}`);
  await expect(third.text("Who gave it is not said.")).toBeVisible();
  await expect(third.heading("A result with a second opinion")).toContainText("The two views differ in 6 of 9 skills");
  await third.page.getByRole("radio", { name: "Take working" }).first().check();
  await expect(third.text("1 of 6 decided.")).toBeVisible();
  await expect(third.page.getByRole("checkbox")).toHaveCount(0);
  expect(await third.draft()).toBeNull();
  await third.open(`#s=${agreed}`);
  await expect(third.button("See the result")).toBeVisible();
  await third.page.context().close();
});

test("rated anew since it was shared: the person says that it is theirs, and sees what was shared beside what is now", async ({ widget }) => {
  await widget.assess();
  const { code } = await widget.share();
  // Somebody gives a view on it, which this person opens after they have rated one skill higher.
  await widget.open(`#s=${code}`);
  await widget.button("Give your view").click();
  await widget.level("No, hide their ratings").check();
  await widget.button("Continue").click();
  await rate(widget);
  const came = await widget.page.getByRole("textbox", { name: "Code" }).inputValue();
  await widget.open("#/product-manager-2020/skill/agile-working");
  await widget.level("Expert").check();
  await widget.open(`#s=${came}`);
  await expect(widget.text("Your draft has other ratings.")).toBeVisible();
  await widget.press("This is my result", "Enter");
  await expect(widget.page.getByRole("heading", { level: 1 })).toBeFocused();
  const agile = widget.page.locator(".skillgauge-difference").filter({ has: widget.page.getByRole("heading", { name: "Agile working", exact: true }) });
  for (const says of ["You: expert.", "They: practitioner.", "When you shared it: working."]) await expect(agile.getByText(says)).toBeVisible();
  const rating = async () => (await widget.draft()).skills.find((skill: { id: string }) => skill.id === "agile-working").rating;
  await agile.getByRole("radio", { name: "Take practitioner" }).check();
  expect(await rating()).toBe("practitioner");
  await widget.reload();
  await expect(agile.getByRole("radio", { name: "Take practitioner" })).toBeChecked();
  await agile.getByRole("radio", { name: "Keep expert" }).check();
  expect(await rating()).toBe("expert");
});

test("a view on another result is asked about before it is given up", async ({ widget }) => {
  await widget.open("#s=14PBNEG17H255JA6");
  await widget.button("Start with the first skill").click();
  await widget.level("Expert").check();
  await widget.open(`#s=${other.code}`);
  // What the tab has kept is known once the code for it is here.
  await widget.button("Start with the first skill").click();
  await widget.expectScreen("A result shared with you");
  await widget.button("Start with the first skill").click();
  await expect(widget.text("You have begun a view on another result, with 1 of 10 skills rated.")).toBeFocused();
  await widget.button("Cancel").click();
  await widget.button("Start with the first skill").click();
  await widget.button("Yes, begin a new view").click();
  await expect(widget.heading(SKILLS[0])).toBeFocused();
  await expect(widget.page.getByRole("radio", { checked: true })).toHaveCount(0);
});

test("giving a view is as rating oneself: keys, the rail of all skills, and Continue in view at 1280 by 900", async ({ widget }) => {
  const { keyboard } = widget.page;
  await widget.page.setViewportSize({ width: 1280, height: 900 });
  await widget.open("#s=14PBNEG17H255JA6");
  await widget.button("Start with the first skill").click();
  const rail = widget.page.getByRole("navigation", { name: "All skills" }).getByRole("link");
  await expect(rail).toHaveCount(10);
  for (const skill of SKILLS) {
    await expect(widget.heading(skill)).toBeFocused();
    await expect(widget.page.locator("[data-ready]")).not.toContainText("Loading");
    await keyboard.press("4");
    await expect(widget.level("Practitioner")).toBeFocused();
    const { y, height } = (await widget.button("Continue").boundingBox())!;
    const end = y + height + (await widget.page.evaluate(() => scrollY));
    console.log(`  ${skill}: Continue ends at ${Math.round(end)} px`);
    expect(end).toBeLessThanOrEqual(900);
    await keyboard.press("Enter");
  }
  await widget.expectScreen("Your view beside theirs");
  await expect(widget.page.getByRole("table")).toBeHidden();
  await widget.unfold("Skills as a table");
  await expect(widget.page.getByRole("table")).toBeVisible();
});

test("by keyboard alone: what came back is decided, agreed on and copied", async ({ widget, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await widget.open(`#s=${opinionCode}`);
  await expect(widget.heading("A result with a second opinion")).toBeVisible();
  const groups = widget.page.getByRole("group", { name: /^What to do about / });
  // The heading is there before the code of the screen is.
  await groups.nth(1).waitFor();
  const count = await groups.count();
  for (let place = 0; place < count; place += 1) {
    const first = groups.nth(place).getByRole("radio").first();
    for (let presses = 0; presses < 80 && !(await first.evaluate((radio) => radio === document.activeElement)); presses += 1) {
      await widget.page.keyboard.press("Tab");
    }
    await widget.page.keyboard.press("Space");
    await expect(first).toBeChecked();
    if (place > 0) await widget.page.keyboard.press("ArrowDown");
  }
  await expect(widget.text(`${count} of ${count} decided.`)).toBeVisible();
  await widget.press("Copy code", "Enter");
  await expect(widget.text("Code copied")).toBeVisible();
  expect(await widget.page.evaluate(() => navigator.clipboard.readText())).toMatch(/^1[0-9A-Z]+$/);
});

test("seeing: each question says how they rated themselves, and one's own draft is not touched", async ({ widget }) => {
  await widget.assess();
  const { code } = await widget.share();
  const draft = await widget.draft();
  // It is the reader's own, so that nothing is hidden.
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

test("a reload in the middle loses nothing, another tab finds nothing, and deleting everything deletes it", async ({ widget, openWidget }) => {
  await widget.open("#s=14PBNEG17H255JA6");
  await widget.button("Start with the first skill").click();
  await expect(widget.heading(SKILLS[0])).toBeFocused();
  // Before anything is rated too, once the screen has said so.
  await expect(widget.text("Your view is kept in this tab, also if you reload the page.")).toBeVisible();
  await widget.reload();
  await expect(widget.heading(SKILLS[0])).toBeVisible();
  await widget.level("Expert").check();
  await widget.button("Continue").click();
  await expect(widget.heading(SKILLS[1])).toBeFocused();
  await widget.level("Not yet").check();
  await expect(widget.text("They do not do this yet, or only part of awareness.")).toBeVisible();
  await expect(widget.text("Your view is kept in this tab, also if you reload the page.")).toBeVisible();
  await widget.reload();
  await expect(widget.level("Not yet")).toBeChecked();
  expect(await widget.page.evaluate(() => localStorage.length)).toBe(0);
  await widget.link(`Back to ${SKILLS[0].toLowerCase()}`).click();
  await expect(widget.level("Expert")).toBeChecked();
  // From the result that it is about, the person goes on where they were.
  await widget.link("Back to give your view").click();
  await widget.link("Back to the shared result").click();
  await widget.button("Go on with your view").click();
  await expect(widget.heading(SKILLS[2])).toBeFocused();
  // Who begins once more loses nothing.
  await widget.open("#s=14PBNEG17H255JA6");
  await widget.button("Start with the first skill").click();
  await expect(widget.level("Expert")).toBeChecked();

  const other = await openWidget(await widget.page.context().newPage());
  await other.open("#/opinion/2");
  await expect(other.text("There is no view under way in this page.")).toBeVisible();
  await expect(other.link("Open a shared result")).toBeVisible();

  await widget.open();
  await widget.button("Delete everything kept in this browser").click();
  await widget.button("Yes, delete everything").click();
  await expect(widget.text("Everything that Skillgauge had kept in this browser is deleted.")).toBeVisible();
  expect(await widget.page.evaluate(() => sessionStorage.length)).toBe(0);
  await widget.open("#/opinion/2");
  await expect(widget.text("There is no view under way in this page.")).toBeVisible();
});

test("a page that wants nothing kept keeps no view either, and says so", async ({ page, host, openEmbedded }) => {
  await host.change("bare.html", "no-view-kept.html", "<skill-gauge", '<skill-gauge storage="none"');
  const embedded = await openEmbedded(page, "no-view-kept.html");
  await embedded.paste("14PBNEG17H255JA6");
  await embedded.button("Start with the first skill").click();
  await embedded.level("Expert").check();
  await expect(embedded.text("Your view is in this open page only.")).toBeVisible();
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
});

test("where a tab may keep nothing, a view is in the open page, and it says so", async ({ page, openWidget }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "sessionStorage", {
      get() {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  const widget = await openWidget(page);
  await widget.open("#s=14PBNEG17H255JA6");
  await widget.seeSharedResult();
  await widget.button("Give your view").click();
  await expect(widget.text("It is gone when you reload or close the page")).toBeVisible();
  await widget.reload();
  await expect(widget.button("See the result").or(widget.text("There is no view under way"))).toBeVisible();
});

test("by keyboard alone: blind, one skill rated, and the code copied", async ({ widget, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await widget.open("#s=14PBNEG17H255JA6");
  await widget.press("Start with the first skill", "Enter");
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

test("on paper: both views without anything to click, and what was agreed on as one page to sign", async ({ widget, page }) => {
  await widget.assess();
  await widget.open(`#s=${opinionCode}`);
  await widget.page.getByRole("radio", { name: "Talk about it" }).first().check();
  await widget.unfold("Both views in full");
  const open = (await printed(page)).join(" ");
  expect(open).toContain("differently");
  expect(open).toContain("Talk about it");
  for (const control of ["Keep ", "Add to my plan", "Agree on a result", "Back to"]) expect(open).not.toContain(control);
  expect(open).toContain("Framework: ");
  // Nothing that can be clicked is left, and no row is on two pages.
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("button:visible, input:visible, select:visible")).toHaveCount(0);
  const sizes = await page.locator(".skillgauge-table td:visible, .skillgauge-folds .skillgauge-plot__row:visible").evaluateAll((cells) =>
    [...new Set(cells.map((cell) => getComputedStyle(cell).fontSize))],
  );
  expect(sizes).toEqual(["12px"]);
  for (const row of await page.locator(".skillgauge-table tr, .skillgauge-plot__row, .skillgauge-difference").all()) {
    expect(await row.evaluate((row) => getComputedStyle(row).breakInside)).toBe("avoid");
  }
  await page.emulateMedia({ media: null });
  for (const radio of await widget.page.getByRole("radio", { name: /^Take / }).all()) await radio.check();
  await widget.page.getByRole("radio", { name: "Talk about it" }).first().check();
  const pages = await printed(page);
  expect(pages).toHaveLength(1);
  expect(pages[0].match(/Signature/g)).toHaveLength(2);
  for (const said of ["The agreed result", "senior product manager", "Name", "Date", "Still to talk about", "Financial ownership", "Framework: "]) {
    expect(pages[0]).toContain(said);
  }
  expect(pages[0]).not.toContain("Copy");
});
