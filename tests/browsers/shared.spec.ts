// What people send each other: links and codes, second opinions, and a team.
import { parse } from "csv-parse/sync";
import { Key } from "selenium-webdriver";
import { code } from "../e2e/codes.js";
import { SENTENCE, SKILLS } from "../e2e/widget.js";
import { expect, test } from "./fixtures.js";

const THEIR_SENTENCE = SENTENCE.replace("You", "They");

test("a link and a code open the result where nothing is kept, and leave nothing there", async ({ widget, elsewhere }) => {
  await widget.withResult();
  const { code, link } = await widget.share();
  expect(link).toBe(`${widget.site.url}#s=${code}`);

  const other = await elsewhere();
  await other.home(new URL(link).hash);
  await other.role("heading", "A result shared with you").seen();
  await other.button("See the result").click();
  await other.text(THEIR_SENTENCE).seen();
  expect(await other.address()).not.toContain(code);
  await other.reload();
  await other.button("See the result").click();
  await other.text(THEIR_SENTENCE).seen();
  expect(await other.kept()).toBe(0);

  await other.home();
  await other.paste(link.toLowerCase());
  await other.button("See the result").click();
  await other.text(THEIR_SENTENCE).seen();
  await other.button("Keep a copy as my draft").click();
  await other.shows("Your result");
  expect(await other.kept()).toBeGreaterThan(0);
});

test("what is copied can be pasted", async ({ widget }) => {
  await widget.withResult();
  const { code } = await widget.share();
  await widget.button("Copy code").click();
  await widget.text("Code copied").seen();
  await widget.home();
  await widget.text(/^Open a shared result$/).click();
  await widget.field("Code or link").click();
  await widget.type("v", Key.CONTROL);
  await expect.poll(() => widget.field("Code or link").value()).toBe(code);
});

test("a second opinion is given unseen, sent back, and decided about", async ({ widget, elsewhere }) => {
  await widget.withResult();
  const { link } = await widget.share();

  const manager = await elsewhere();
  await manager.home(new URL(link).hash);
  await manager.role("heading", "A result shared with you").seen();
  await manager.button("Start with the first skill").click();
  const theirs = ["Practitioner", "Expert", "Practitioner", "Working", null, null, null, null, null, "Expert"];
  await manager.rate(theirs, "Your view beside theirs");
  await manager.field(/^Your name/).fill("Grace");
  await manager.role("checkbox", "Put my name into the link and the code").check();
  const named = await manager.field("Code").value();
  expect(await manager.kept()).toBe(0);

  await widget.home();
  await widget.paste(named);
  await widget.shows("A result with a second opinion");
  await widget.text("A second opinion by ⁨Grace⁩ is in this code.").seen();
  await widget.level("Take working").check();
  await widget.text("Your draft says working.").seen();
  await widget.reload();
  await widget.level("Take working").checked();
});

test("a team is shown from its codes, and saved as a table", async ({ widget }) => {
  const team = ["Ada", "Bob", "Cy"].map((name, place) => `${name}, ${code(Array<number>(10).fill(3 + place), 3)}`);
  await widget.home("#/team");
  await widget.field("Codes or links").fill([...team, "Zed, 14PB"].join("\n"));
  await widget.button("Show the team").click();
  await widget.text("3 people: 1 meets all that their own role level asks for.").focused();
  await widget.role("heading", "1 of 4 lines is left out").seen();
  for (const name of ["Ada", "Bob", "Cy"]) await widget.link(name).seen();
  expect(await widget.role("combobox", "Compare with").value()).toBe("everyone’s own role level");
  await widget.role("combobox", "Compare with").choose("Associate product manager");
  await widget.text("meet all that associate product manager asks for.").seen();
  const { name, text } = await widget.saved(() => widget.button("Save the table as CSV").click());
  expect(name).toMatch(/^skillgauge-team-\d{4}-\d\d-\d\d\.csv$/);
  const rows: string[][] = parse(text, { bom: true });
  expect(rows.map(([label]) => label)).toEqual(["Label", "Ada", "Bob", "Cy"]);
  expect(rows[0]).toContain(SKILLS[9]);
});
