// People's ways through the widget, with what they have to do and to read on the way held as budgets. The way of a
// manager who gives a second opinion is in `opinion.spec.ts`.
import { code } from "./codes.js";
import { expect, test } from "./fixtures.js";
import { Walk } from "./walk.js";
import type { Widget } from "./widget.js";

const ROLE_LEVEL = "Senior product manager";
/** Half of the 1,375 that the version of 26 November 2026 had on the same way, counted in the same way. */
const MOST_WORDS = 687;
const LEVELS = ["Practitioner", "Working", "Practitioner", "Practitioner", "Working", "Practitioner", "Expert", "Practitioner", "Awareness"];

/** From the start to the first question, by typing what one is. */
async function findRoleLevel(widget: Widget, typed: string, name: string) {
  await widget.findRole().fill(typed);
  await widget.button(name).click();
  await widget.level("Not yet").waitFor();
}

const resultOf = ({ page }: Widget) => page.getByRole("heading", { level: 1, name: /^Your result .*You meet/ });

test("a product manager in a hurry: nine skills and the result in at most 20 clicks, the third at the latest being the first rating", async ({ widget }) => {
  const walk = await Walk.begin(widget);
  await widget.findRole().fill("senior product man");
  await expect(widget.button(ROLE_LEVEL)).toBeVisible();
  await walk.look();
  await widget.button(ROLE_LEVEL).click();
  await widget.level("Not yet").waitFor();
  // The words of a question but for those after its first choice.
  const before = walk.words;
  await walk.look();
  expect(before).toBeLessThanOrEqual(200);
  for (const [place, level] of LEVELS.entries()) {
    await expect(widget.text(`Skill ${place + 1} of 9`)).toBeVisible();
    await walk.look();
    await widget.level(level).check();
    if (place === 0) expect(await walk.clicks()).toBeLessThanOrEqual(3);
    // Nothing goes on by choosing.
    await expect(widget.text(`Skill ${place + 1} of 9`)).toBeVisible();
    await walk.look();
    await widget.button("Continue").click();
  }
  await expect(resultOf(widget)).toBeVisible();
  await walk.look();
  await walk.report("a product manager in a hurry");
  expect(await walk.clicks()).toBeLessThanOrEqual(20);
  expect(walk.words).toBeLessThanOrEqual(MOST_WORDS);
});

test("over a role and its role levels: as many clicks, the third being the first rating", async ({ widget }) => {
  const walk = await Walk.begin(widget);
  await widget.findRole().fill("product manager");
  await widget.button("Product manager").first().click();
  await widget.expectScreen("Which role level do you want to compare with?");
  await walk.look();
  await widget.button(ROLE_LEVEL).click();
  for (const [place, level] of LEVELS.entries()) {
    await expect(widget.text(`Skill ${place + 1} of 9`)).toBeVisible();
    await widget.level(level).check();
    if (place === 0) expect(await walk.clicks()).toBe(3);
    await widget.button("Continue").click();
  }
  await expect(resultOf(widget)).toBeVisible();
  await walk.report("over a role and its role levels");
  expect(await walk.clicks()).toBe(20);
});

test("a data analyst: a quick first pass, the result, and the nearest role levels", async ({ widget }) => {
  const walk = await Walk.begin(widget);
  await findRoleLevel(widget, "data analysis", "Senior data analyst");
  await walk.look();
  await widget.link("Rate all on one screen").click();
  await widget.expectScreen("Quick first pass");
  await walk.look();
  const groups = widget.page.getByRole("radiogroup");
  await groups.first().waitFor();
  const skills = await groups.count();
  expect(skills).toBeGreaterThan(5);
  for (let skill = 0; skill < skills; skill += 1) await groups.nth(skill).getByRole("radio", { name: "Working" }).check();
  await widget.link("See your result").click();
  await expect(resultOf(widget)).toBeVisible();
  await walk.look();
  await widget.link("See which of all 206 role levels are nearest").click();
  await expect(widget.page.getByRole("heading", { level: 1 })).toBeFocused();
  await walk.look();
  await walk.report("a data analyst");
  expect(await walk.clicks()).toBeLessThanOrEqual(skills + 4);
  expect(walk.words).toBeLessThanOrEqual(800);
});

test("a head of profession: the codes of twelve people as they were sent, their map, and one of them", async ({ widget }) => {
  const walk = await Walk.begin(widget);
  await widget.link("Look at a team’s results together").click();
  await widget.expectScreen("Look at a team");
  await walk.look();
  const lines = Array.from({ length: 12 }, (_, person) => `Person ${person + 1} - ${code(Array<number>(10).fill(person % 2 === 0 ? 5 : 3), 3)}`);
  await widget.page.getByRole("textbox", { name: "Codes or links" }).fill(lines.join("\n"));
  await widget.button("Show the team").click();
  await expect(widget.page.getByRole("region", { name: "Map of people by skills" })).toBeVisible();
  await walk.look();
  await walk.report("a head of profession");
  expect(await walk.clicks()).toBeLessThanOrEqual(2);
});

test.describe("at 400%", () => {
  // 1280 pixels enlarged four times.
  test.use({ viewport: { width: 320, height: 256 } });

  test("by keyboard alone: typed, rated by keys, and the result is there with nothing to scroll sideways", async ({ widget }) => {
    const { page } = widget;
    await widget.tabTo("Find your role");
    await page.keyboard.type("senior product man");
    await expect(widget.button(ROLE_LEVEL)).toBeVisible();
    const walk = await Walk.begin(widget);
    await page.keyboard.press("Enter");
    for (const place of LEVELS.keys()) {
      await expect(widget.text(`Skill ${place + 1} of 9`)).toBeVisible();
      await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
      await page.keyboard.press("4");
      await expect(widget.level("Practitioner")).toBeFocused();
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
    await expect(resultOf(widget)).toBeFocused();
    await walk.look();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    // Two for each skill, and the one that opened the first.
    expect(await walk.keys()).toBe(19);
    await walk.report("by keyboard at 400%");
  });
});
