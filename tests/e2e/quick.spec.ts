// A quick first pass over all skills, and a jump to one of them.
import { expect, test } from "./fixtures.js";
import { printed } from "./pdf.js";
import type { Widget } from "./widget.js";

/** Finds senior product manager of the newer edition, and goes on to all skills on one screen. */
async function begin(widget: Widget) {
  await widget.findRole().fill("senior product man");
  await widget.button("Senior product manager").click();
  await widget.link("Rate all on one screen").click();
  await widget.expectScreen("Quick first pass");
}

const group = ({ page }: Widget, skill: string | RegExp) => page.getByRole("radiogroup", { name: skill });
const status = ({ page }: Widget) => page.getByRole("status").filter({ hasText: "rated" });

test("nine skills are rated with nine clicks on one screen, which fits 1280 by 900, and are said to be quick until each is looked at", async ({ widget }) => {
  const { page } = widget;
  await page.setViewportSize({ width: 1280, height: 900 });
  await begin(widget);
  await expect(widget.link("See your result")).toBeHidden();
  const groups = group(widget, /./);
  await expect(groups).toHaveCount(9);
  for (let skill = 0; skill < 9; skill += 1) await groups.nth(skill).getByRole("radio", { name: skill < 2 ? "Working" : "Expert" }).check();
  await expect(status(widget)).toHaveText("All 9 rated");
  const { y, height } = (await widget.link("See your result").boundingBox())!;
  expect(y + height + (await page.evaluate(() => scrollY))).toBeLessThanOrEqual(900);
  await widget.link("See your result").click();
  await expect(widget.page.getByRole("heading", { level: 1 })).toContainText("You meet 7 of 9 skills");
  const quick = "From a quick first pass, by the names of the levels: 9 of 9 ratings.";
  await expect(widget.text(quick)).toBeVisible();
  expect((await printed(page)).join(" ").replace(/\s+/g, " ")).toContain(quick);
  await widget.link("Share your result").click();
  expect(await widget.page.getByRole("textbox", { name: "A message to send with it" }).inputValue()).toContain(quick);
  await widget.link("Back to your result").click();

  // It is kept with the draft, and ends for each skill when a person goes on from what its levels mean.
  await widget.reload();
  await widget.link("Check 9 skills from your quick pass").click();
  await expect(widget.level("Working")).toBeChecked();
  await widget.button("Continue").click();
  await expect(widget.text("From a quick first pass, by the names of the levels: 8 of 9 ratings.")).toBeVisible();
  await widget.link("Check 8 skills from your quick pass").click();
  await widget.level("Practitioner").check();
  await widget.link("Back to your result").click();
  await expect(widget.link("Check 7 skills from your quick pass")).toBeVisible();
  await widget.link("Back to your skills").click();
  await expect(widget.text("Expert, quick pass")).toHaveCount(7);
});

test("by keyboard alone: levels are chosen with the arrows, and a name shows what its levels mean", async ({ widget }) => {
  const { page } = widget;
  await begin(widget);
  await widget.tabTo("Applying user-centred insights");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Applying user-centred insights", expanded: true })).toBeFocused();
  await expect(page.getByRole("listitem").filter({ hasText: /^Expert: You/ })).toHaveCount(1);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await expect(group(widget, "Applying user-centred insights").getByRole("radio", { name: "Awareness" })).toBeChecked();
  await expect(status(widget)).toHaveText("1 of 9 rated, 8 left");
});

test("a skill is found by its name or by what its levels say, and Enter goes to it", async ({ widget }) => {
  await begin(widget);
  await widget.link("Back to your skills").click();
  const field = widget.page.getByRole("textbox", { name: "Jump to a skill" });
  await field.fill("zzz");
  await expect(widget.text("Nothing found for “zzz” in names")).toBeVisible();
  await field.fill("community");
  const found = widget.page.getByRole("list", { name: "Found" }).getByRole("link");
  await expect(found.first()).toHaveAccessibleName("Community collaboration");
  await expect(found.first()).toHaveAccessibleDescription("Not asked for by your role");
  await expect(found.filter({ hasText: "Product leadership" })).toHaveAccessibleDescription(/^Found at \w+$/);
  await field.fill("strat own");
  await expect(found.first()).toHaveAccessibleName("Strategic ownership");
  await field.press("Enter");
  await widget.expectScreen("Strategic ownership");
});
