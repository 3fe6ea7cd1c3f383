// A team: codes that people have passed on, side by side.
import { expectAccessible } from "./axe.js";
import { code, codes } from "./codes.js";
import { expect, test } from "./fixtures.js";
import { rows, saved } from "./files.js";
import { printed } from "./pdf.js";
import type { Widget } from "./widget.js";

const SENIOR = 3;
const NAMES = ["Ada", "Bob", "Cy", "Dee", "Eve", "Flo", "Gus", "Hal", "Ida", "Jo"];

/** Ten people, of whom Ada alone meets strategic ownership, and nobody life-cycle perspective. */
function lines() {
  return NAMES.map((name, place) => {
    const digits = Array<number>(10).fill(5);
    digits[4] = 3;
    if (place > 0) digits[8] = 3;
    if (place > 4) digits[0] = place % 2 === 0 ? 3 : 0;
    return `${name}, ${code(digits, SENIOR)}`;
  });
}

async function show(widget: Widget, text: string) {
  await widget.open("#/team");
  await widget.page.getByRole("textbox", { name: "Codes or links" }).fill(text);
  await widget.button("Show the team").click();
}

const map = (widget: Widget) => widget.page.getByRole("region", { name: "Map of people by skills" });
const people = (widget: Widget) => widget.page.getByRole("region", { name: "Table of people and skills" });

test("a team of twelve lines, two of them bad: strong, thin, sorted, found, and saved", async ({ widget }) => {
  const all = [...lines().slice(0, 5), "Zed, 14PB", "hello", ...lines().slice(5)];
  await show(widget, all.join("\n"));
  await expect(widget.text("10 people: 0 meet all that their own role level asks for.")).toBeFocused();
  // Open at once, and said aloud.
  await expect(widget.page.getByRole("alert").getByRole("heading")).toHaveText("2 of 12 lines are left out");
  await expect(widget.text("Line 6 (⁨Zed⁩):")).toBeVisible();
  await expect(widget.text("Line 7 (⁨hello⁩): There is no code in this line.")).toBeVisible();
  await expect(widget.text("Life-cycle perspective: of the 10 people asked for it, none meet the level.")).toBeVisible();
  await expect(widget.text("Strategic ownership: of the 10 people asked for it, only Ada meets the level.")).toBeVisible();
  // Fewest met first, with the count beside the name.
  await expect(map(widget).getByRole("rowheader").first()).toHaveText("Life-cycle perspective 0 of 10 meet it");
  await expect(map(widget).getByRole("rowheader").nth(1)).toHaveText("Strategic ownership 1 of 10 meet it");
  await expect(map(widget).getByRole("columnheader")).toHaveText(["Skill, and how many of those asked for it meet it", ...NAMES]);
  await expect(map(widget).getByRole("row", { name: "Strategic ownership" }).getByRole("cell").first()).toHaveText("+Expert, 1 level above");
  await widget.page.getByRole("combobox", { name: "Sort skills by" }).selectOption("the framework’s order");
  await expect(map(widget).getByRole("rowheader").first()).toContainText("Agile working");
  await widget.text("Skill by skill").click();
  const skill = widget.page.getByRole("table", { name: "How many meet" }).getByRole("row", { name: "Agile working" });
  await expect(skill.getByRole("cell")).toHaveText(["5 of 10 met, 2 below, 3 not rated yet", "2 working, 5 expert"]);
  await widget.text("Everyone’s levels as a table").click();
  await expect(people(widget).getByRole("row")).toHaveCount(11);
  await widget.text("Find and sort people").click();

  await widget.page.getByRole("combobox", { name: "Show those who are below in" }).selectOption("Agile working");
  await expect(people(widget).getByRole("rowheader")).toHaveText(["Gus", "Ida"]);
  await widget.page.getByRole("combobox", { name: "Show those who are below in" }).selectOption({ index: 0 });
  await widget.page.getByRole("textbox", { name: "Find people by label" }).fill("d");
  await expect(people(widget).getByRole("rowheader")).toHaveText(["Ada", "Dee", "Ida"]);
  await widget.page.getByRole("combobox", { name: "Sort people by" }).selectOption("agile working, lowest first");
  await expect(people(widget).getByRole("rowheader")).toHaveText(["Ida", "Ada", "Dee"]);
  await widget.page.getByRole("textbox", { name: "Find people by label" }).fill("nobody");
  await expect(widget.text("Nobody is shown")).toBeVisible();

  await widget.page.getByRole("combobox", { name: "Compare with" }).selectOption("Associate product manager");
  await expect(widget.text("10 people: 7 meet all that associate product manager asks for.")).toBeVisible();
  const file = await saved(widget.page, () => widget.button("Save the table as CSV").click());
  expect(file.name).toMatch(/^skillgauge-team-\d{4}-\d\d-\d\d\.csv$/);
  expect(file.text.startsWith("\ufeff")).toBe(true);
  const [head, ...rest] = rows(file.text);
  expect(head.slice(0, 7)).toEqual(["Label", "Line", "Role level", "Met", "Below", "Not rated", "Agile working"]);
  expect(rest.map((row) => row[0])).toEqual(NAMES);
  expect(rest[6].slice(0, 8)).toEqual(["Gus", "9", "Associate product manager", "10", "0", "0", "Working", "1 level above"]);

  expect(await widget.page.evaluate(() => localStorage.length)).toBe(0);
  // The text is still there, to mend one line of it.
  await widget.button("Edit the codes").click();
  const codes = widget.page.getByRole("textbox", { name: "Codes or links" });
  await expect(codes).toHaveValue(all.join("\n"));
  await codes.fill(all.slice(0, 5).join("\n"));
  await widget.button("Show the team").click();
  await expect(widget.text("5 people:")).toBeVisible();
  await expect(widget.page.getByRole("alert")).toHaveCount(0);
});

test("files are read with the codes, and lines that are there twice are pointed out", async ({ widget }) => {
  const [ada, bob, cy] = lines();
  await widget.open("#/team");
  await widget.page.getByRole("textbox", { name: "Codes or links" }).fill(ada);
  const file = (name: string, text: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
  await widget.page.getByLabel("Or files with codes in them").setInputFiles([
    file("a.txt", bob),
    file("b.csv", `"Cy","${cy.split(", ")[1]}"\n=1+1,${ada.split(", ")[1]}\n`),
  ]);
  await widget.button("Show the team").click();
  await widget.text("Everyone’s levels as a table").click();
  await expect(people(widget).getByRole("rowheader")).toHaveText(["Ada", "Bob", "Cy", "=1+1"]);
  await widget.text("with the same code as another").click();
  await expect(widget.text("Line 4 has the same code as line 1.").or(widget.text("Line 3 has the same code as line 2.")).first()).toBeVisible();
  const { text } = await saved(widget.page, () => widget.button("Save the table as CSV").click());
  expect(rows(text).at(-1)![0]).toBe("'=1+1");
  // Lines of files come into the box, under the numbers by which they are named.
  await widget.button("Edit the codes").click();
  await expect(widget.page.getByRole("textbox", { name: "Codes or links" })).toHaveValue(new RegExp(`^${ada}\n${bob}\n"Cy"`));
});

const field = (widget: Widget) => widget.page.getByRole("textbox", { name: "Codes or links" });
const fileNames = (widget: Widget) =>
  widget.page.getByLabel("Or files with codes in them").evaluate((input: HTMLInputElement) => Array.from(input.files!, (file) => file.name));

/** People with codes of their own, with ends of lines as they are on Windows. */
const crowd = (from: number, count: number) =>
  codes(from + count).slice(from).map((code, place) => `Person ${from + place + 1}, ${code}\r\n`).join("");

/** Pastes into the field of codes as a person does. */
async function paste(widget: Widget, text: string) {
  await widget.page.evaluate((text) => navigator.clipboard.writeText(text), text);
  await field(widget).focus();
  await widget.page.keyboard.press("Control+V");
}

test("a long text that is pasted becomes a file, as often as it is pasted, and a short one stays in the field", async ({ widget, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await widget.open("#/team");
  const [ada, bob] = lines();
  const said = widget.page.getByRole("status").filter({ hasText: "What you pasted" });
  await paste(widget, ada);
  await expect(field(widget)).toHaveValue(ada);
  expect(await fileNames(widget)).toEqual([]);
  await expect(said).toHaveCount(0);

  const file = { name: "team.txt", mimeType: "text/plain", buffer: Buffer.from(bob) };
  await widget.page.getByLabel("Or files with codes in them").setInputFiles(file);
  await paste(widget, crowd(0, 1_000));
  await expect(said).toHaveText("What you pasted is long, so it is below with the files, as pasted.txt.");
  await expect(field(widget)).toBeFocused();
  await expect(field(widget)).toHaveValue(ada);
  await paste(widget, crowd(1_000, 1_000));
  await expect(said).toHaveText("What you pasted is long, so it is below with the files, as pasted-2.txt.");
  expect(await fileNames(widget)).toEqual(["team.txt", "pasted.txt", "pasted-2.txt"]);
  await widget.button("Show the team").click();
  await expect(widget.text("Showing 1 to 25 of 2,002")).toBeVisible();
  await widget.button("Edit the codes").click();
  await expect(field(widget)).toHaveValue(`${ada}\n${bob}\n${crowd(0, 2_000).replaceAll("\r", "")}`);
  await expect(said).toHaveCount(0);

  // What is selected is replaced, and comes back when that is undone.
  await field(widget).fill(bob);
  await field(widget).press("Control+A");
  await paste(widget, crowd(0, 1_000));
  await expect(said).toHaveCount(1);
  await expect(field(widget)).toHaveValue("");
  await field(widget).press("Control+Z");
  await expect(field(widget)).toHaveValue(bob);
  // Files that the person chooses take the place of that one, and it says so.
  await widget.page.getByLabel("Or files with codes in them").setInputFiles(file);
  await expect(widget.page.getByRole("status").filter({ hasText: "in place of what you pasted" })).toBeVisible();
  await paste(widget, crowd(0, 1_000));
  expect(await fileNames(widget)).toEqual(["team.txt", "pasted.txt"]);
  // What was pasted by mistake can be taken out, and what is said is gone with it.
  await expectAccessible(widget.page);
  await widget.button("Take all files out").press("Enter");
  expect(await fileNames(widget)).toEqual([]);
  await expect(widget.page.getByLabel("Or files with codes in them")).toBeFocused();
  await expect(said).toHaveCount(0);
});

test("where no list of files can be made, or a file field takes none, a long text is pasted into the field", async ({ widget, context, page }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const without: (() => void)[] = [
    () => Reflect.deleteProperty(window, "DataTransfer"),
    () => Reflect.set(DataTransferItemList.prototype, "add", () => { throw new Error("no"); }),
    () => Object.defineProperty(HTMLInputElement.prototype, "files", { get: () => null, set: () => {} }),
  ];
  for (const take of without) {
    await widget.open("#/team");
    await page.evaluate(take);
    await paste(widget, crowd(0, 1_000));
    await expect(field(widget)).toHaveValue(crowd(0, 1_000).replaceAll("\r", ""));
    await page.keyboard.type("Ada");
    await expect(field(widget)).toHaveValue(/\nAda$/);
    await expect(page.getByRole("status").filter({ hasText: "What you pasted" })).toHaveCount(0);
  }
});

test("without a code that can be read it says why", async ({ widget }) => {
  await show(widget, "");
  await expect(widget.text("Paste at least one code, or choose a file.")).toBeVisible();
  await show(widget, "hello\nworld");
  await expect(widget.text("No code could be read")).toBeVisible();
  await expect(widget.text("There is no code in this line")).toHaveCount(2);
  await expect(widget.page.getByRole("textbox", { name: "Codes or links" })).toHaveValue("hello\nworld");
});

test("on paper the map is whole, with every name and every sign, and no control", async ({ widget }) => {
  const long = "Somebody with a name of many letters";
  const many = Array.from({ length: 15 }, (_, place) => `${place === 7 ? long : `P${place}`} ${code(Array<number>(10).fill(1 + (place % 5)), SENIOR)}`);
  await show(widget, many.join("\n"));
  await expect(widget.text("15 people:")).toBeVisible();
  const pages = await printed(widget.page);
  expect(pages.length).toBeGreaterThan(1);
  // On each page stands where it is from, and when.
  for (const page of pages) for (const said of ["Framework: ", "Read on "]) expect(page).toContain(said);
  const text = pages.join(" ");
  for (const said of ["Life-cycle perspective", "Agile working", "P14", "−−", "15 people:"]) expect(text).toContain(said);
  for (const control of ["Compare with", "Sort skills by", "Find and sort", "Save the table", "Edit the codes"]) expect(text).not.toContain(control);
  // Nothing is wider than the page: the last column of the map is on it.
  await widget.page.emulateMedia({ media: "print" });
  await widget.page.setViewportSize({ width: 1000, height: 800 });
  const cut = await map(widget).evaluate((region) => region.scrollWidth - region.clientWidth);
  expect(cut).toBeLessThanOrEqual(0);
});

test("10,000 codes: read with progress, and only a page of people is on the page", async ({ page, openWidget, context }) => {
  const widget = await openWidget(page);
  const text = codes(10_000).map((code, number) => `Person ${number + 1}, ${code}`).join("\n");
  await widget.open("#/team");
  await widget.page.getByLabel("Or files with codes in them").setInputFiles({ name: "team.txt", mimeType: "text/plain", buffer: Buffer.from(text) });
  const client = await context.newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const memory = async () => {
    const { usedSize } = await client.send("Runtime.getHeapUsage");
    return usedSize;
  };
  const before = await memory();
  const [waited, seen] = await page.evaluate(
    () =>
      new Promise<[number, number]>((resolve) => {
        const widget = document.getElementById("skillgauge")!;
        const start = performance.now();
        const progress = new Set<string>();
        const observer = new MutationObserver(() => {
          const said = widget.textContent!.match(/Reading: [\d,]+ of [\d,]+ lines/)?.[0];
          if (said) progress.add(said);
          if (!widget.textContent!.includes("Showing 1 to 25 of 10,000")) return;
          observer.disconnect();
          // Once it is drawn.
          requestAnimationFrame(() => setTimeout(() => resolve([performance.now() - start, progress.size])));
        });
        observer.observe(widget, { childList: true, subtree: true, characterData: true });
        for (const button of document.querySelectorAll("button")) if (button.textContent === "Show the team") button.click();
      }),
  );
  console.log(`  a team of 10,000 on a 4x slower CPU: ${Math.round(waited)} ms, ${seen} steps of progress, ${Math.round(((await memory()) - before) / 1024)} KB more JavaScript heap`);
  expect(seen).toBeGreaterThan(5);
  await client.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await expect(map(widget).getByRole("columnheader")).toHaveCount(26);
  await widget.button("Next people").click();
  await expect(widget.text("Showing 26 to 50 of 10,000")).toBeVisible();
  await widget.text("Find and sort people").click();
  await widget.page.getByRole("textbox", { name: "Find people by label" }).fill("person 9999");
  await expect(map(widget).getByRole("link")).toHaveText(["Person 9999"]);
  const { text: csv } = await saved(page, () => widget.button("Save the table as CSV").click());
  expect(rows(csv)).toHaveLength(10_001);
});

test("by keyboard alone: codes are read, people found, and the table scrolled", async ({ widget }) => {
  await widget.open("#/team");
  await widget.tabTo("Codes or links");
  await widget.page.keyboard.insertText(lines().join("\n"));
  await widget.press("Show the team", "Enter");
  await expect(widget.text("10 people:")).toBeFocused();
  await widget.page.setViewportSize({ width: 320, height: 800 });
  await widget.tabTo("Find and sort people");
  await widget.page.keyboard.press("Enter");
  await widget.tabTo("Find people by label");
  await widget.page.keyboard.type("a");
  await expect(map(widget).getByRole("link")).toHaveText(["Ada", "Hal", "Ida"]);
  await widget.page.keyboard.press("Backspace");
  const focused = () => map(widget).evaluate((region) => document.activeElement === region);
  for (let presses = 0; presses < 20 && !(await focused()); presses += 1) await widget.page.keyboard.press("Tab");
  await expect(map(widget)).toBeFocused();
  await widget.page.keyboard.press("ArrowRight");
  await expect.poll(() => map(widget).evaluate((region) => region.scrollLeft)).toBeGreaterThan(0);
  // A person can be opened, and the team is still there on the way back.
  await widget.press("Ada", "Enter");
  await expect(widget.heading("A result shared with you")).toBeFocused();
  await widget.press("Back to the team", "Enter");
  await expect(widget.text("10 people:")).toBeVisible();
  await widget.press("Edit the codes", "Enter");
  await expect(widget.heading("Look at a team")).toBeFocused();
});
