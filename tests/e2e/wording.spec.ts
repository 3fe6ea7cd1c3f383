// Every role in its own words: what people read while they choose and rate.
import { expect, test } from "./fixtures.js";

const GOVERNMENT = "#/government-digital-and-data-2026";
/** The general lines that stand where a skill has no words of its own. */
const GENERAL = /You can say what the skill is about|You can use the skill with some support/;

for (const [role, level, family] of [
  ["Data analyst", "Senior data analyst", "data"],
  ["Security architect", "Lead security architect", "architecture"],
  ["Content designer", "Content designer", "user-centred-design"],
]) {
  test(`a career: ${role.toLowerCase()} rates to the result, and each question has its own statements`, async ({ widget, page }) => {
    const asked: string[] = [];
    page.on("request", (request) => {
      const part = /wording\/[^/]+\.([a-z-]+)\.json$/.exec(request.url());
      if (part) asked.push(part[1]);
    });
    await widget.open(`${GOVERNMENT}/roles`);
    await page.getByRole("textbox", { name: "Find a role" }).fill(role);
    const choice = page.getByRole("radio", { name: role, exact: true });
    await expect(choice).toHaveAccessibleDescription(/^You .+\. .+\. \d role levels\.$/);
    await choice.check();
    await widget.button("Continue").click();
    await expect(widget.button(level)).toHaveAccessibleDescription(/^You .+\.$/);
    await widget.button(level).click();
    const seen = new Set<string>();
    let questions = 0;
    while (await page.getByRole("radio", { name: "Expert" }).isVisible()) {
      const heading = await page.getByRole("heading", { level: 1 }).innerText();
      await expect(page.getByText(/^How you/).first()).toBeVisible();
      const statements = page.getByText(/^You can /);
      const texts = await statements.allInnerTexts();
      // The publisher leaves some levels undescribed. There the general line stands.
      const own = texts.filter((text) => !GENERAL.test(text) && !seen.has(text));
      expect(own.length, heading).toBeGreaterThanOrEqual(2);
      own.forEach((text) => seen.add(text));
      await widget.level("Working").check();
      await widget.button("Continue").click();
      questions += 1;
      await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(heading);
    }
    expect(questions).toBeGreaterThan(6);
    await expect(widget.text(new RegExp(`for ${level.toLowerCase()}`)).first()).toBeVisible();
    // One request for the roles and one for the family.
    expect(asked.sort()).toEqual(["roles", family].sort());
  });
}

test("a skill that is added from a role of another family brings that family's words", async ({ widget, page }) => {
  await widget.open(`${GOVERNMENT}/roles`);
  await widget.pickRole("Content designer");
  await widget.button("Continue").click();
  await widget.compareFromList("Content designer");
  await widget.open(`${GOVERNMENT}/add-skills`);
  await widget.pickRole("Incident manager");
  await widget.button("Add these skills").click();
  await widget.link("Incident management").click();
  await expect(page.getByText(/^How you/).first()).toBeVisible();
  await expect(page.getByText(/^You can .*incident/).first()).toBeVisible();
});
