// Everything as one file, and back; the result as a table and as text.
import { fileURLToPath } from "node:url";
import { expect, test } from "./fixtures.js";
import { rows, saved } from "./files.js";
import { SENTENCE, type Widget } from "./widget.js";

const EXAMPLE = fileURLToPath(new URL("../../docs/examples/museum-educator.json", import.meta.url));

const file = (text: string) => ({ name: "skillgauge.json", mimeType: "application/json", buffer: Buffer.from(text) });

async function everything(widget: Widget) {
  await widget.open("#/data");
  return saved(widget.page, () => widget.button("Save everything").click());
}

async function bringBack(widget: Widget, text: string) {
  await widget.open("#/data");
  await widget.page.getByLabel("File from Skillgauge").setInputFiles(file(text));
}

async function deleteEverything(widget: Widget) {
  await widget.open();
  await widget.button("Delete everything kept in this browser").click();
  await widget.button("Yes, delete everything").click();
  await expect(widget.text("is deleted.")).toBeVisible();
}

test("saved, deleted and brought back, it is the same to the byte", async ({ widget }) => {
  await widget.bring(EXAMPLE);
  await widget.page.getByRole("radio").first().check();
  await widget.button("Continue").click();
  await widget.page.getByRole("listitem").getByRole("link").first().click();
  await widget.page.getByRole("radio").last().check();
  await widget.open();
  await widget.choose("Product manager, 7 January 2020");
  await widget.level("Senior product manager").check();
  await widget.button("Continue").click();
  await widget.rate();
  await widget.open("#/product-manager-2020/skill/agile-working");
  await widget.page.getByRole("textbox", { name: "An example" }).fill('=cmd()\n"🧭"');
  await widget.open("#/product-manager-2020/plan");
  await widget.page.getByRole("textbox", { name: "What will you do about agile working?" }).fill("Read.");
  await widget.open("#/product-manager-2020/history");
  await widget.button("Keep this as a snapshot").click();
  await widget.button("Rate again").click();
  const { name, text } = await everything(widget);
  expect(name).toMatch(/^skillgauge-everything-\d{4}-\d\d-\d\d\.json$/);
  expect(text).not.toContain("saved_at");
  const before = await widget.draft();

  await deleteEverything(widget);
  expect(await widget.page.evaluate(() => localStorage.length)).toBe(0);
  await bringBack(widget, text);
  await expect(widget.text("Museum educator").first()).toBeVisible();
  expect(await widget.page.evaluate(() => localStorage.length)).toBe(0);
  await widget.button("Add this").click();
  await expect(widget.text("It is added.")).toBeVisible();
  expect({ ...(await widget.draft()), saved_at: "" }).toEqual({ ...before, saved_at: "" });
  await widget.reload();
  expect((await everything(widget)).text).toBe(text);
});

test("what is here is never written over, and what will happen is said first", async ({ widget }) => {
  await widget.assess();
  const { text } = await everything(widget);
  await widget.open("#/product-manager-2020/skill/agile-working");
  await widget.level("Expert").check();
  await widget.open("#/product-manager-2020/skill/user-focus");
  await widget.button("Clear this rating").click();
  await bringBack(widget, text);
  await expect(widget.text("adds 1 rating. 1 answer differs and will stay as here.")).toBeVisible();
  await widget.button("Add this").click();
  await expect(widget.page.locator("#skillgauge-answer")).toBeFocused();
  await expect(widget.text("It is added.")).toBeVisible();
  const ratings = Object.fromEntries((await widget.draft()).skills.map((skill: any) => [skill.id, skill.rating]));
  expect([ratings["agile-working"], ratings["user-focus"]]).toEqual(["expert", "expert"]);
  await bringBack(widget, text);
  await expect(widget.text("Everything in this file is here already, or cannot be used.")).toBeVisible();
});

test("a file that is none changes nothing and says why", async ({ widget }) => {
  for (const text of ["", "{", "[]", '{"skillgauge":1}', "\u0000"]) {
    await bringBack(widget, text);
    await expect(widget.page.getByRole("alert")).toBeFocused();
    await expect(widget.text("This is not a file that Skillgauge has saved").first()).toBeVisible();
  }
  await bringBack(widget, '{"skillgauge":2,"frameworks":[],"drafts":[]}');
  await expect(widget.text("A later version of Skillgauge has saved this file").first()).toBeVisible();
  await bringBack(widget, '{"skillgauge":1,"frameworks":["{}"],"drafts":[{"framework":"gone","edition":"2020-01-01"}]}');
  await expect(widget.text("gone, 1 January 2020: left out. This framework is not here.")).toBeVisible();
  expect(await widget.page.evaluate(() => localStorage.length)).toBe(0);
});

test("the result is saved as a table that another library reads, and no cell is a formula", async ({ widget }) => {
  await widget.assess();
  await widget.open("#/product-manager-2020/skill/agile-working");
  const nasty = '=cmd()|"a",\n<script>alert(1)</script>\u202e🧭';
  await widget.page.getByRole("textbox", { name: "An example" }).fill(nasty);
  await widget.open("#/product-manager-2020/plan");
  await widget.page.getByRole("textbox", { name: "What will you do about agile working?" }).fill("@Read");
  await widget.open("#/product-manager-2020/export");
  const table = await saved(widget.page, () => widget.button("Save as CSV").click());
  await expect(widget.text("Your browser has been asked to save the file.")).toBeVisible();
  const [head, ...rest] = rows(table.text);
  expect(head).toEqual(["Skill", "Rating", "Asked for", "Difference", "Last used", "Example", "What to do", "By", "Done", "Framework"]);
  expect(rest).toHaveLength(10);
  const row = rest.find(([skill]) => skill === "Agile working");
  expect(row).toEqual(["Agile working", "Working", "Expert", "2 levels below", "", `'${nasty}`, "'@Read", "", "no", "Product manager, edition of 7 January 2020"]);
  const text = await widget.page.getByRole("textbox", { name: "Your result as text" }).inputValue();
  expect(text).toContain(SENTENCE);
  expect(text).toContain("- Agile working (to do): @Read");
});

test("by keyboard alone: everything saved, and a file brought back", async ({ widget }) => {
  await widget.assess();
  await widget.open();
  await widget.press("Save everything as a file, or bring it back", "Enter");
  await widget.expectScreen("Save everything, or bring it back");
  const { text } = await saved(widget.page, () => widget.press("Save everything", "Enter"));
  await deleteEverything(widget);
  // From before the key: the browser has to be told that somebody else than itself answers for files.
  const chooser = widget.page.waitForEvent("filechooser");
  await widget.open("#/data");
  await widget.tabTo("File from Skillgauge");
  await widget.page.keyboard.press("Space");
  await (await chooser).setFiles(file(text));
  await widget.press("Add this", "Enter");
  await expect(widget.page.locator("#skillgauge-answer")).toBeFocused();
  await expect(widget.text("It is added.")).toBeVisible();
  expect((await widget.draft()).skills).toHaveLength(9);
});
