// Makes two files of docs/accessibility.yml, which says of each criterion of WCAG 2.2, levels A and AA, how it is met and
// what shows it: docs/accessibility.md for people, and docs/openacr.yaml, an Open Accessibility Conformance Report, for
// programs that compare products. Run as a program it writes them.
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import yaml from "js-yaml";

const root = new URL("../../", import.meta.url);
const openacr = new URL("node_modules/@openacr/openacr/", root);

const SOURCE = new URL("docs/accessibility.yml", root);

/** What is made of the source, by its path. */
export const MADE = { "docs/accessibility.md": page, "docs/openacr.yaml": reportFile };

/** Levels of conformance: the words of OpenACR, and ours. */
const LEVELS = {
  supports: "met",
  "partially-supports": "partly met",
  "does-not-support": "not met",
  "not-applicable": "nothing of the kind",
};

const PRINCIPLES = { 1: "Perceivable", 2: "Operable", 3: "Understandable", 4: "Robust" };

const CHAPTERS = { A: "success_criteria_level_a", AA: "success_criteria_level_aa" };

/** What a YAML file says. A day stays the text that it is. */
export const parse = (text) => yaml.load(text, { schema: yaml.CORE_SCHEMA });

/**
 * The source, with its criteria in the order of their numbers.
 * @returns {Promise<{ reportDate: string, version: string, criteria: Criterion[] }>}
 * @typedef {{ num: string, name: string, wcagLevel: "A" | "AA", level: keyof typeof LEVELS, how: string, tests: Proof[], checks: Check[] }} Criterion
 * @typedef {{ file: string, title: string }} Proof
 * @typedef {{ day: string, done: string }} Check
 */
export async function source() {
  const read = parse(await readFile(SOURCE, "utf8"));
  const [, version] = (await readFile(new URL("Cargo.toml", root), "utf8")).match(/^version = "(.*)"$/m);
  const pairs = (list) => (list ?? []).flatMap((item) => Object.entries(item));
  const criteria = Object.entries(read.criteria).map(([num, criterion]) => ({
    num,
    name: criterion.name,
    wcagLevel: criterion.wcag_level,
    level: criterion.level,
    how: criterion.how,
    tests: pairs(criterion.tests).map(([file, title]) => ({ file, title })),
    checks: pairs(criterion.checks).map(([day, done]) => ({ day, done })),
  }));
  const key = ({ num }) => num.split(".").reduce((sum, part) => sum * 100 + Number(part), 0);
  criteria.sort((one, other) => key(one) - key(other));
  return { reportDate: read.report_date, version, criteria };
}

/** A criterion's place in the standard. */
const anchor = (name) => name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");

/**
 * The criteria of WCAG 2.2 as OpenACR has them. Its package ends with those of 2.1, with two names changed over, so the
 * names are ours; what a program compares them by, the package's.
 */
export async function catalogue() {
  const earlier = parse(await readFile(new URL("catalog/2.4-edition-wcag-2.1-en.yaml", openacr), "utf8"));
  const { criteria } = await source();
  const chapters = earlier.chapters.filter(({ id }) => Object.values(CHAPTERS).includes(id));
  return {
    ...earlier,
    title: "VPAT® 2.5 WCAG Edition",
    standards: [
      {
        id: "wcag-2.2",
        label: "Web Content Accessibility Guidelines 2.2",
        report_heading: "WCAG 2.2 Report",
        url: "https://www.w3.org/TR/WCAG22/",
        chapters: Object.values(CHAPTERS),
      },
    ],
    chapters: chapters.map((chapter) => ({
      ...chapter,
      criteria: criteria
        .filter(({ wcagLevel }) => CHAPTERS[wcagLevel] === chapter.id)
        .map(({ num, name }) => ({ id: num, handle: name, alt_id: anchor(name), components: ["web"] })),
    })),
  };
}

/** The report, as OpenACR's schema has it. */
export async function report() {
  const { reportDate, version, criteria } = await source();
  const chapter = (level) => ({
    criteria: criteria
      .filter(({ wcagLevel }) => wcagLevel === level)
      .map((criterion) => ({
        num: criterion.num,
        components: [{ name: "web", adherence: { level: criterion.level, notes: notes(criterion) } }],
      })),
  });
  return {
    title: "Skillgauge Accessibility Conformance Report",
    product: {
      name: "Skillgauge",
      version,
      description: "A widget for an intranet page: people rate their own skills, and see the gap to any role level.",
    },
    // The schema asks for an address. There is none: the place that the source comes from takes reports.
    author: { name: "The maintainers of Skillgauge", email: "" },
    report_date: reportDate,
    last_modified_date: reportDate,
    version: 1,
    notes:
      "It is about the widget, as a page, as an element of another page, in a frame and as a file. A page around it is " +
      "not in it. Nobody from outside has checked it, and nobody with a disability has tried it for this report.",
    evaluation_methods_used:
      "Tests that run with each change, in a browser and without one, and checks by hand. Each criterion names its own.",
    license: "MIT",
    catalog: "2.5-edition-wcag-2.2-en",
    chapters: { [CHAPTERS.A]: chapter("A"), [CHAPTERS.AA]: chapter("AA"), success_criteria_level_aaa: { disabled: true } },
  };
}

function notes({ how, tests, checks }) {
  const named = tests.map(({ file, title }) => `Test: ${file}, "${title}".`);
  const done = checks.map(({ day, done }) => `Checked by hand on ${day}: ${done}`);
  return [how, ...named, ...done].join("\n");
}

const MADE_BY = "made of accessibility.yml by `cargo xtask accessibility`";

async function reportFile() {
  return `# ${MADE_BY}: change that.\n${yaml.dump(await report(), { lineWidth: 120, noRefs: true, quotingType: '"' })}`;
}

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

function date(day) {
  const [year, month, dayOfMonth] = day.split("-").map(Number);
  return `${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
}

async function page() {
  const { reportDate, version, criteria } = await source();
  const count = (level) => criteria.filter((criterion) => criterion.level === level).length;
  const lines = [
    "# Accessibility",
    "",
    `How Skillgauge ${version} meets the Web Content Accessibility Guidelines (WCAG) 2.2, levels A and AA, as of`,
    `${date(reportDate)}: of ${criteria.length} criteria ${count("supports")} are met, ${count("partially-supports")} is met in part, ${count("does-not-support")} are not met, and for ${count("not-applicable")} there is`,
    "nothing of the kind in the widget. It is about the widget on its own page, as an element, in a frame and as a file. The page",
    "around it is its owner's part.",
    "",
    "A file with a name in italics is a test: [SECURITY.md](../SECURITY.md#to-run-a-proof) says how to run one. All of them run",
    "in `cargo xtask test`. What no machine can judge was checked by hand, with the day and what was done. The tests fail",
    "where a criterion has neither.",
    "",
    `The same as an Open Accessibility Conformance Report, for programs: [openacr.yaml](openacr.yaml). Both are ${MADE_BY}.`,
    "",
    "## What is not met",
    "",
    ...criteria.filter(({ level }) => !["supports", "not-applicable"].includes(level)).map(({ num, name, how }) => `- **${num} ${name}** (${"partly"}). ${how}`),
    "",
    "## What has not been done",
    "",
    "- Nobody from outside has checked it, and nobody with a disability has tried it for this report.",
    "- It was not tried with JAWS, NVDA, VoiceOver, TalkBack, a voice control program or a switch.",
    "- A page that sets colours, fonts or sizes of its own changes contrast and room. [embedding.md](embedding.md#colours-font-spacing) says",
    "  what it has to keep.",
    "- A field for a month is drawn by the browser, in the browser's language.",
  ];
  for (const [first, principle] of Object.entries(PRINCIPLES)) {
    lines.push("", `## ${principle}`, "", "| criterion | | how | shown by |", "|---|---|---|---|");
    for (const criterion of criteria.filter(({ num }) => num.startsWith(first))) lines.push(row(criterion));
  }
  return `${lines.join("\n")}\n`;
}

function row({ num, name, wcagLevel, level, how, tests, checks }) {
  const shown = [
    ...tests.map(({ file, title }) => `\`${file}\` *${title}*`),
    ...checks.map(({ day, done }) => `by hand on ${date(day)}: ${done}`),
  ];
  const link = `[${num} ${name}](https://www.w3.org/TR/WCAG22/#${anchor(name)})`;
  return `| ${link}, ${wcagLevel} | ${LEVELS[level]} | ${how} | ${shown.join("; ")} |`;
}

/**
 * What OpenACR's own validator says of a report: its schema, and then the criteria, components and levels of a catalogue.
 * The package brings it as TypeScript alone.
 */
export async function validate(report, catalogue) {
  const contents = `
    export { validateOpenACR } from "@openacr/openacr/src/validateOpenACR";
    export { validateOpenACRCatalogValues } from "@openacr/openacr/src/validateOpenACRCatalogValues";`;
  const stdin = { contents, resolveDir: fileURLToPath(root), loader: "ts" };
  const { outputFiles } = await build({ stdin, bundle: true, platform: "node", format: "esm", write: false, logLevel: "silent" });
  const script = Buffer.from(outputFiles[0].contents).toString("base64");
  const { validateOpenACR, validateOpenACRCatalogValues } = await import(`data:text/javascript;base64,${script}`);
  const answers = [validateOpenACR(report, "openacr-0.1.0.json"), validateOpenACRCatalogValues(report, catalogue)];
  return answers.map(({ result, message }) => (result ? "Valid!" : message));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, make] of Object.entries(MADE)) await writeFile(new URL(path, root), await make());
  const [schema, catalog] = await validate(await report(), await catalogue());
  console.log(`docs/openacr.yaml, by OpenACR's schema: ${schema} By the criteria of WCAG 2.2: ${catalog}`);
  if (schema !== "Valid!" || catalog !== "Valid!") process.exitCode = 1;
}
