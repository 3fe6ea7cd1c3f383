// The start: who one is, found by whatever one calls it, and from there to the first question.
import { expect, test } from "./fixtures.js";
import type { Widget } from "./widget.js";

/** Clicks that the page has seen. */
async function countClicks({ page }: Widget) {
  await page.evaluate(() => {
    (window as any).clicks = 0;
    document.addEventListener("click", (event) => event.isTrusted && ((window as any).clicks += 1), true);
  });
  return () => page.evaluate(() => (window as any).clicks as number);
}

function count(text: string) {
  return text.split(/\s+/).filter((word) => /\w/.test(word)).length;
}

/** The text that a person sees, without what is behind a closed fold and what is there for screen readers alone. */
const seen = ({ page }: Widget) =>
  page.locator("[data-ready]").evaluate((root) => {
    const hidden = [...root.querySelectorAll(".govuk-visually-hidden")].map((element) => [element, element.textContent] as const);
    for (const [element] of hidden) element.textContent = "";
    const text = (root as HTMLElement).innerText;
    for (const [element, before] of hidden) element.textContent = before;
    return text;
  });

const words = async (widget: Widget) => count(await seen(widget));

function found({ page }: Widget) {
  return page.getByRole("list", { name: "Roles found" }).getByRole("button");
}

for (const [typed, first, hint] of [
  ["data analysis", "Data analyst", "Role in data, 4 role levels. Also called data analysis"],
  ["product owner", "Product manager", "Role in product and delivery, 5 role levels. Also called product owner"],
  ["BA", "Business analyst", "Role in product and delivery, 6 role levels. Also called BA"],
  ["senior po", "Senior product manager", "Role level of product manager. Also called PO"],
  ["manager product", "Product manager", "Role in product and delivery, 5 role levels"],
  ["web performance opt", "Frontend developer", /Asks for the skill web performance optimisation$/],
] as const) {
  test(`“${typed}” finds ${first.toLowerCase()}, and says why`, async ({ widget }) => {
    await widget.findRole().fill(typed);
    await expect(found(widget).first()).toHaveText(first);
    await expect(found(widget).first()).toHaveAccessibleDescription(hint);
    await expect(widget.scope.getByRole("status").filter({ hasText: `Enter opens ${first.toLowerCase()}.` })).toBeVisible();
  });
}

test("from a role level that was found to the first rating: two clicks, and at most 200 words before its statements", async ({ widget }) => {
  const clicks = await countClicks(widget);
  const before = await words(widget);
  await widget.findRole().fill("senior product man");
  const typing = (await words(widget)) - before;
  await found(widget).first().click();
  await widget.level("Not yet").waitFor();
  const summary = await widget.page.getByText(/^How you /).innerText();
  const text = await seen(widget);
  const question = count(text.slice(0, text.indexOf("Not yet")).replace(summary, ""));
  await widget.level("Working").check();
  expect(await clicks()).toBeLessThanOrEqual(3);
  expect(before + typing + question).toBeLessThanOrEqual(200);
});

test("from a role that was found over its levels to the first question: two clicks, so that the third rates", async ({ widget }) => {
  const clicks = await countClicks(widget);
  await widget.findRole().fill("scrum master");
  await found(widget).first().click();
  await widget.expectScreen("Which role level do you want to compare with?");
  await widget.button("Senior delivery manager").click();
  await widget.level("Not yet").waitFor();
  expect(await clicks()).toBe(2);
});

test("Enter in the field goes on with the first that was found, and with nothing if there is none", async ({ widget }) => {
  await widget.findRole().fill("juggling");
  await widget.page.keyboard.press("Enter");
  await expect(widget.text("Nothing found for “juggling”.")).toBeVisible();
  await expect(widget.link("Choose from all 53 roles").first()).toBeVisible();
  await widget.findRole().fill("service owner");
  await widget.page.keyboard.press("Enter");
  await expect(widget.level("Not yet")).toBeVisible();
});

test("names that need no other names are found where these cannot be loaded, and the others say so", async ({ page, openWidget }) => {
  await page.route(/digital-and-data-2026\.roles\.json/, (route) => route.abort());
  const widget = await openWidget(page, { mayFail: true, mayAskAgain: true });
  await widget.open();
  await widget.findRole().fill("product man");
  await expect(found(widget).first()).toHaveText("Product manager");
  await widget.findRole().fill("scrum master");
  await expect(widget.text("Other names for roles could not be loaded.")).toBeVisible();
});

test("a person who comes back goes on with the next skill, and with the result once all are rated", async ({ widget }) => {
  await widget.findRole().fill("senior product man");
  await found(widget).first().click();
  for (let skill = 0; skill < 5; skill += 1) {
    await widget.level("Working").check();
    await widget.button("Continue").click();
    await expect(widget.level("Working")).not.toBeChecked();
  }
  const next = await widget.page.getByRole("heading", { level: 1 }).innerText();
  await widget.open();
  await expect(widget.text("4 skills left to rate")).toBeVisible();
  await expect(widget.text(/^You have rated 5 of 9 skills\. Last changed on /)).toBeVisible();
  await expect(widget.page.getByRole("textbox", { name: "Find another role" })).toBeVisible();
  await widget.page.getByRole("link", { name: `Go on with ${next.toLowerCase()}` }).click();
  for (let skill = 0; skill < 4; skill += 1) {
    await widget.level("Working").check();
    await widget.button("Continue").click();
    if (skill < 3) await expect(widget.level("Working")).not.toBeChecked();
  }
  await widget.open();
  await expect(widget.text("All 9 skills rated")).toBeVisible();
  await expect(widget.link("See it so far")).toBeHidden();
  await widget.link("See your result").click();
  await widget.expectScreen("Your result");
});

/** The height in pixels that each screen may have, at 1280 and 320 px. Measured with DejaVu Sans, which is wide. */
const HEIGHTS: [string, (widget: Widget) => Promise<unknown>, number, number][] = [
  ["start", async () => {}, 1150, 1450],
  ["roles found", (widget) => widget.findRole().fill("prod"), 1480, 2060],
  ["roles", (widget) => widget.open("#/government-digital-and-data-2026/roles"), 1100, 1200],
  ["role levels", (widget) => widget.open("#/product-manager-2020/role-level"), 1420, 2280],
];
for (const [name, come, wide, narrow] of HEIGHTS) {
  for (const [width, most] of [[1280, wide], [320, narrow]]) {
    test(`${name} at ${width} px: at most ${most} px high`, async ({ page, widget }) => {
      await page.setViewportSize({ width, height: 900 });
      await come(widget);
      if (name === "roles found") await expect(found(widget)).toHaveCount(7);
      await page.locator("[data-ready]").waitFor();
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(height).toBeLessThanOrEqual(most);
      // What is measured is the screen, and not a notice that it is loading.
      expect(height).toBeGreaterThan(most / 2);
    });
  }
}

test("Continue stands in view below the families of roles at 1280x900", async ({ page, widget }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await widget.open("#/government-digital-and-data-2026/roles");
  await expect(widget.text("Architecture (7 roles)")).toBeVisible();
  await expect(widget.button("Continue")).toBeInViewport({ ratio: 1 });
});
