// A framework from the tables of a spreadsheet: pasted, mended, looked at, used, and saved as a file.
import { expect, test } from "./fixtures.js";
import { saved } from "./files.js";
import type { Widget } from "./widget.js";

const LEVELS = ["Learning", "Doing", "Leading"];
const SKILLS = [
  "Guiding groups",
  "Telling stories",
  "Handling objects",
  "Planning visits",
  "Welcoming schools",
  "Writing labels",
  "Answering questions",
  "Keeping people safe",
  "Working with volunteers",
  "Choosing objects",
  "Speaking plainly",
  "Counting visitors",
];

/** What a spreadsheet puts on the clipboard. */
const copied = (rows: string[][]) =>
  rows.map((row) => row.map((cell) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join("\t")).join("\r\n");

const skillRows = [
  ["Skill", "Summary", ...LEVELS],
  ...SKILLS.map((skill) => [
    skill,
    `How you go about ${skill.toLowerCase()}.`,
    ...LEVELS.map((level) => `You can show how ${skill.toLowerCase()} is done when ${level.toLowerCase()}.\nA second line.`),
  ]),
];
/** Two roles, of which one has two levels. */
const requirementRows = [
  ["Skill", "Guide / Junior guide", "Guide / Senior guide", "Head of learning / Head of learning"],
  ...SKILLS.map((skill, place) => [skill, "Learning", place % 2 ? "Doing" : "Leading", "Leading"]),
];

/** Puts a text on the clipboard and pastes it into a field. */
async function paste(widget: Widget, label: string, text: string) {
  await widget.page.evaluate((text) => navigator.clipboard.writeText(text), text);
  const field = widget.scope.getByRole("textbox", { name: label });
  await field.fill("");
  await field.focus();
  await widget.page.keyboard.press("Control+V");
}

test("from the clipboard of a spreadsheet to the first rating: the faults first, then all is right", async ({ widget, context, page }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await widget.open("#/bring");
  await widget.link("Make one from a spreadsheet").click();
  await widget.expectScreen("Make a framework from a spreadsheet");
  await widget.scope.getByRole("textbox", { name: "Name of the framework" }).fill("Museum roles");

  const twice = [...skillRows, [SKILLS[0], "", "", "", ""]];
  const misspelt = requirementRows.map((row, place) => (place === 3 ? [row[0], "Lerning", row[2], row[3]] : row));
  await paste(widget, "Table of skills", copied(twice));
  await paste(widget, "Table of requirements", copied([...misspelt, ["Juggling", "Doing", "", ""]]));
  await widget.button("Check the tables").click();
  await expect(widget.page.getByRole("heading", { name: "What is wrong in the tables" })).toBeVisible();
  const faults = page.getByRole("listitem");
  await expect(faults.filter({ hasText: "Skills, row 14, column “Skill”: row 2 has the same name." })).toBeVisible();
  await expect(faults.filter({ hasText: "Requirements, row 4, column “Guide / Junior guide”: “Lerning” is not a level." })).toBeVisible();
  await expect(faults.filter({ hasText: "Requirements, row 14, column “Skill”: “Juggling” is not in the table of skills." })).toBeVisible();
  await expect(widget.button("Use this framework")).toHaveCount(0);

  await paste(widget, "Table of skills", copied(skillRows));
  await paste(widget, "Table of requirements", copied(requirementRows));
  await widget.button("Check the tables").click();
  await expect(widget.text("3 levels, 12 skills, 2 roles, 3 role levels, 36 requirements.")).toBeVisible();
  await expect(widget.text("You can show how guiding groups is done when doing.").first()).toBeVisible();

  const file = await saved(page, () => widget.button("Save as a framework file").click());
  expect(file.name).toMatch(/^skillgauge-framework-.*\.json$/);
  const framework = JSON.parse(file.text);
  expect([framework.title, framework.id, framework.skills.length]).toEqual(["Museum roles", "museum-roles", 12]);
  expect(framework.roles[0].levels[1].requirements["telling-stories"]).toBe("doing");

  await widget.button("Use this framework").click();
  await widget.expectScreen("Which role do you want to rate yourself for?");
  await widget.level("Guide").check();
  await widget.button("Continue").click();
  await widget.compareFromList("Senior guide");
  await page.getByRole("listitem").getByRole("link").first().click();
  await expect(widget.text("You can show how guiding groups is done when leading.")).toBeVisible();
  await widget.level("Leading").check();
  await widget.button("Continue").click();
  await widget.reload();
  await expect(widget.text("How you go about telling stories.")).toBeVisible();

  // The file that was saved is one that can be opened.
  await widget.bring({ name: "museum.json", mimeType: "application/json", buffer: Buffer.from(file.text) });
  await widget.expectScreen("Your skills");
  await expect(widget.text("1 of 12 rated")).toBeVisible();
});

test("from two files, in the publisher's form and in one's own", async ({ widget }) => {
  await widget.open("#/tables");
  const publisher =
    "Role Family,Role,Role Description,Role Level,Role Level Description,Skill Name,Skill Description,Skill Level,Skill Level Description,Role Type\n" +
    "Gardens,Gardener,Someone who grows plants.,Junior gardener,Someone who learns.,Pruning,Cutting plants.,Working,\"You can:\n- cut a hedge\n- cut a tree\",\n" +
    "Gardens,Gardener,Someone who grows plants.,Head gardener,Someone who leads.,Pruning,Cutting plants.,Expert,You can shape a garden.,\n";
  const file = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  await widget.scope.getByLabel("Or a file with the table of requirements").setInputFiles(file("roles.csv", publisher));
  await widget.button("Check the tables").click();
  await expect(widget.text("2 levels, 1 skill, 1 role, 2 role levels, 2 requirements.")).toBeVisible();
  await widget.button("Use this framework").click();
  await widget.expectScreen("Which role level do you want to compare with?");
  await expect(widget.text("Someone who leads.")).toBeVisible();
  await widget.compareFromList("Head gardener");
  await widget.link("Pruning").click();
  // The publisher's statements are lists.
  const statement = widget.page.getByText("You can:");
  const lines = await statement.evaluate((hint) => (hint as HTMLElement).innerText.split("\n"));
  expect(lines).toEqual(["You can:", "- cut a hedge", "- cut a tree"]);

  await widget.open("#/tables");
  await widget.scope.getByLabel("Or a file with the table of skills").setInputFiles(file("skills.csv", "Skill;Low;High\nSwimming;a;b\n"));
  await widget.button("Check the tables").click();
  await expect(widget.text("2 levels, 1 skill, 0 roles, 0 role levels, 0 requirements.")).toBeVisible();
});
