// Everything as one file, and back; the result as a table and as text.
import { fileURLToPath } from "node:url";
import { expect, test } from "./fixtures.js";
import { rows, saved } from "./files.js";
import { SENTENCE_AS_TEXT, SKILLS, type Widget } from "./widget.js";

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
  await widget.compareFromList(widget.roleLevels().first());
  await widget.page.getByRole("listitem").getByRole("link").first().click();
  await widget.page.getByRole("radio").last().check();
  await widget.open();
  await widget.choose("Product manager, 7 January 2020");
  await widget.compareFromList("Senior product manager");
  await widget.rate();
  await widget.open("#/product-manager-2020/skill/agile-working");
  await widget.giveExample('=cmd()\n"🧭"');
  await widget.open("#/product-manager-2020/plan");
  await widget.page.getByRole("textbox", { name: "What will you do about agile working?" }).fill("Read.");
  await widget.open("#/product-manager-2020/history");
  await widget.button("Keep this as a snapshot").click();
  await widget.button("Rate again").click();
  const { name, text } = await everything(widget);
  expect(name).toMatch(/^skillgauge-everything-\d{4}-\d\d-\d\d\.json$/);
  expect(text).not.toContain("saved_at");
  // Nothing but the order of keys is left open by that, and a native test compares the order with the docs.
  expect(text).toBe(JSON.stringify(JSON.parse(text)));
  const before = await widget.draft();

  await deleteEverything(widget);
  expect(await widget.page.evaluate(() => localStorage.length)).toBe(0);
  await bringBack(widget, text);
  await expect(widget.text("Museum educator").first()).toBeVisible();
  expect(await widget.page.evaluate(() => localStorage.length)).toBe(0);
  await widget.button("Add this").click();
  await expect(widget.text("It is added.")).toBeVisible();
  // When it was saved, and how often it has changed, are not answers.
  expect({ ...(await widget.draft()), saved_at: "", change: 0 }).toEqual({ ...before, saved_at: "", change: 0 });
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
    await expect(widget.errorSummary()).toBeFocused();
    await expect(widget.text("This is not a file that Skillgauge has saved").first()).toBeVisible();
  }
  await bringBack(widget, '{"skillgauge":2,"frameworks":[],"drafts":[]}');
  await expect(widget.text("A later version of Skillgauge has saved this file").first()).toBeVisible();
  await bringBack(widget, '{"skillgauge":1,"frameworks":["{}"],"drafts":[{"framework":"gone","edition":"2020-01-01"}]}');
  await expect(widget.text("gone, 1 January 2020: left out. This framework is not here.")).toBeVisible();
  expect(await widget.page.evaluate(() => localStorage.length)).toBe(0);
});

test("the result is saved as a picture of lines and of pixels, with the same shapes", async ({ widget, page, context }) => {
  await widget.assess();
  await widget.open("#/product-manager-2020/export");
  // The widget's page may not parse markup.
  const reader = await context.newPage();
  const drawing = await saved(page, () => widget.button("Save as SVG").click());
  expect(drawing.name).toMatch(/^skillgauge-result-\d{4}-\d\d-\d\d\.svg$/);
  const texts = await reader.evaluate((text) => {
    const drawing = new DOMParser().parseFromString(text, "image/svg+xml");
    return [...drawing.documentElement.querySelectorAll("parsererror, title, text")].map(({ textContent }) => textContent);
  }, drawing.text);
  expect(texts[0]).toBe(SENTENCE_AS_TEXT);
  for (const skill of SKILLS) expect(texts.join(" ")).toContain(skill);
  const image = await saved(page, () => widget.button("Save as PNG").click());
  expect(image.name).toMatch(/^skillgauge-result-\d{4}-\d\d-\d\d\.png$/);
  const [width, height] = drawing.text.match(/viewBox="0 0 (\d+) (\d+)"/)!.slice(1).map(Number);
  // The same shapes in twice as many pixels, with those colours.
  const colours = await reader.evaluate(async (bytes) => {
    const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: "image/png" }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d")!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const found = new Set<string>();
    for (let at = 0; at < data.length; at += 4) found.add([data[at], data[at + 1], data[at + 2]].join());
    return { size: [bitmap.width, bitmap.height], own: found.has("23,81,107"), below: found.has("154,67,0"), ground: found.has("255,255,255") };
  }, Array.from(image.bytes));
  expect(colours).toEqual({ size: [2 * width, 2 * height], own: true, below: true, ground: true });
});

test("the result is saved as a table that another library reads, and no cell is a formula", async ({ widget }) => {
  await widget.assess();
  await widget.open("#/product-manager-2020/skill/agile-working");
  const nasty = '=cmd()|"a",\n<script>alert(1)</script>\u202e🧭';
  await widget.giveExample(nasty);
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
  expect(text).toContain(SENTENCE_AS_TEXT);
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

test("a small file with very many drafts is refused at once, and of some hundred a part is listed", async ({ widget }) => {
  const drafts = (number: number) =>
    JSON.stringify({ skillgauge: 1, frameworks: [], drafts: Array(number).fill({}) });
  // 20 KB, which once took the page seconds.
  await bringBack(widget, drafts(6600));
  await expect(widget.text("This file has more in it than Skillgauge saves").first()).toBeVisible();
  await bringBack(widget, drafts(500));
  await expect(widget.text("And 400 more.")).toBeVisible();
  await expect(widget.page.getByRole("listitem").filter({ hasText: "left out" })).toHaveCount(100);
});
