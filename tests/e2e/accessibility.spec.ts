// What docs/accessibility.yml says of WCAG 2.2: each criterion of levels A and AA is there, with a test or a dated check
// that shows how it is met, and what is made of it is as it is made.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { catalogue, MADE, parse, report, source, validate } from "../../xtask/js/accessibility.mjs";
import { expect, test } from "./fixtures.js";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFile(new URL(path, root), "utf8");

/** What WCAG 2.2 has added to 2.1 at levels A and AA, and what it has taken out. */
const ADDED = ["2.4.11", "2.5.7", "2.5.8", "3.2.6", "3.3.7", "3.3.8"];
const REMOVED = ["4.1.1"];

test("all 55 criteria of levels A and AA are there, by the list of OpenACR's package and what 2.2 has changed", async () => {
  const earlier: any = parse(await read("node_modules/@openacr/openacr/catalog/2.4-edition-wcag-2.1-en.yaml"));
  const { criteria } = await source();
  const all: string[] = [];
  for (const { short_label: level, criteria: listed } of earlier.chapters.slice(0, 2)) {
    for (const { id } of listed) {
      if (REMOVED.includes(id)) continue;
      all.push(id);
      expect(criteria.find(({ num }) => num === id)?.wcagLevel, id).toBe(level);
    }
  }
  expect(criteria.map(({ num }) => num).sort()).toEqual([...all, ...ADDED].sort());
  expect(criteria).toHaveLength(55);
});

test("no criterion is without a test or a dated check by hand, and each says how it is met", async () => {
  const { criteria, reportDate } = await source();
  for (const { num, how, tests, checks } of criteria) {
    expect(how, num).toMatch(/^[A-Z0-9].*\.$/);
    expect(tests.length + checks.length, num).toBeGreaterThan(0);
    for (const { day, done } of checks) {
      expect(day, num).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
      expect(day <= reportDate && new Date(day) <= new Date(), `${num}: ${day}`).toBe(true);
      expect(done.length, num).toBeGreaterThan(40);
    }
  }
});

test("each test that is named is there", async () => {
  const { criteria } = await source();
  for (const { num, tests } of criteria) {
    for (const { file, title } of tests) {
      const text = await read(file);
      const titles = file.endsWith(".rs")
        ? Array.from(text.matchAll(/^ *#\[test\]\n *fn (\w+)/gm), ([, name]) => name)
        : Array.from(text.matchAll(/^ *(?:test|several|test\.describe)\((["`])(.*?)\1,/gm), ([, , name]) => name.replace(/\$\{[^}]*\}/g, "…"));
      expect(titles.includes(title), `${num}: ${file} has no test “${title}”`).toBe(true);
    }
  }
});

test("the page and the report are what is made of the source", async () => {
  for (const [path, make] of Object.entries(MADE)) expect(await read(path), `${path}: run cargo xtask accessibility`).toBe(await make());
});

test("the report is valid by OpenACR's own validator, which refuses what is not", async () => {
  const written = parse(await read("docs/openacr.yaml"));
  const criteria = await catalogue();
  expect(await validate(written, criteria)).toEqual(["Valid!", "Valid!"]);
  const wrong: any = await report();
  wrong.chapters.success_criteria_level_a.criteria[0].components[0].adherence.level = "perfectly";
  wrong.author = {};
  const [schema, catalog] = await validate(wrong, criteria);
  expect(schema).toContain("email");
  expect(catalog).toContain("perfectly");
});

/** What the widget would need for what it says that it has not. */
const NOT_THERE =
  /<(?:audio|video|marquee|blink)\b|"(?:audio|video|marquee)"|\b(?:draggable|on_?(?:drag|drop|touch|pointer|mouse)\w*|(?:touch|mouse|pointer|drag)(?:start|down|move|over|enter)|device_?(?:motion|orientation)|set_?interval|interval::)/i;

test("there is no sound, moving picture, dragging, gesture, repeating timer or use of a device's motion in the source", async () => {
  expect("ontouchstart={go}").toMatch(NOT_THERE);
  const files = (await readdir(new URL("src/", root), { recursive: true })).filter((name) => /\.(rs|js|html)$/.test(name));
  expect(files.length).toBeGreaterThan(100);
  for (const name of [...files.map((name) => join("src", name)), "index.html"]) {
    const lines = (await read(name)).split("\n").filter((line) => !/^\s*(?:\/\/|\*|\/\*)/.test(line));
    expect(lines.filter((line) => NOT_THERE.test(line)), name).toEqual([]);
  }
});
