// What docs/ say of embedding: each piece of code works as it stands there, and what is listed is all there is. What
// the README says of files and policy is so.
import { readdir, readFile } from "node:fs/promises";
import Ajv from "ajv";
import manifest from "../../dist/custom-elements.json" with { type: "json" };
import schema from "custom-elements-manifest/schema.json" with { type: "json" };
import type { EmbedOptions } from "./embedded.js";
import { expect, test } from "./fixtures.js";
import { VERSION } from "./host.js";
import { BASE, code } from "./recipes.js";
import { SKILLS } from "./widget.js";

const docs = await readFile(new URL("../../docs/embedding.md", import.meta.url), "utf8");
const types = await readFile(new URL("../../dist/skill-gauge.d.ts", import.meta.url), "utf8");
const element = manifest.modules[0].declarations[0];

const RECIPES = code("recipe");
const POLICIES = code("policy");

test("every platform has a recipe", () => {
  expect([...RECIPES.keys()]).toEqual([
    ...["sharepoint", "confluence", "wordpress", "wordpressElement", "wordpressTintedFrame", "wordpressTinted", "mediawiki", "mediawikiElement"],
    ...["plain", "govuk", "colours", "tinted", "frame", "sticky"],
  ]);
});

for (const [name, snippet] of RECIPES) {
  const isFrame = snippet.includes("<iframe");
  test(`the recipe for ${name} works as it stands, with the least policy that is documented`, async ({
    page,
    url,
    host,
    openEmbedded,
  }) => {
    for (const [, version] of snippet.matchAll(/\/(\d+\.\d+\.\d+)\//g)) expect(version).toBe(VERSION);
    const origin = new URL(url).origin;
    let policy = POLICIES.get(isFrame ? "frame" : "element")!;
    if (isFrame && snippet.includes("<script")) policy += `; script-src ${BASE.slice(0, -1)}`;
    // The styles of some recipes are in the page itself.
    if (snippet.includes("<style")) policy += "; style-src 'unsafe-inline'";
    else if (snippet.includes(" style=")) policy += `; ${POLICIES.get("style")}`;
    policy = `default-src 'none'; ${policy}`.replaceAll(BASE.slice(0, -1), origin);
    const html = snippet.replaceAll(BASE, url);
    const header = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">";
    host.pages.set(
      `recipe-${name}.html`,
      `${header}<meta http-equiv="Content-Security-Policy" content="${policy}"><title>x</title></head>
       <body><main><h1>A page</h1>${html}</main></body></html>`,
    );
    const options: Partial<EmbedOptions> = isFrame ? { scope: (page) => page.frameLocator("iframe") } : {};
    const embedded = await openEmbedded(page, `recipe-${name}.html`, options);
    await embedded.button("Start now").or(embedded.link("I know my framework")).click();
    await expect(embedded.heading("See where your skills stand")).toBeHidden();
    await expect(embedded.link("Back to the start").or(embedded.link("Back to the roles")).or(embedded.heading("Your skills")).first()).toBeVisible();
    await embedded.expectPageUntouched();
  });
}

test("the manifest is one, by the schema of its version", () => {
  const ajv = new Ajv.default({ strict: false, validateFormats: false });
  const validate = ajv.compile(schema);
  validate(manifest);
  expect(validate.errors).toBeNull();
  expect(manifest.schemaVersion).toBe("2.1.0");
});

test("element, manifest, types and docs have the same attributes and properties", async ({ page, openEmbedded }) => {
  // There is no file of the name that a property is set to.
  await openEmbedded(page, "bare.html", { mayFail: true });
  const observed = await page.evaluate(() => (customElements.get("skill-gauge") as any).observedAttributes);
  const attributes = element.attributes.map(({ name }) => name);
  expect([...observed].sort()).toEqual([...attributes].sort());
  expect(documented(/^\| `([a-z-]+)` \| `[a-zA-Z]+` \|/gm).sort()).toEqual([...attributes].sort());
  for (const { name, fieldName } of element.attributes) {
    if (name === "lang") continue;
    expect(types, fieldName).toMatch(new RegExp(`^  ${fieldName}: `, "m"));
    await page.locator("skill-gauge").evaluate((element: any, [name, field]) => {
      element[field] = "x";
      if (element.getAttribute(name) !== "x" || element[field] !== "x") throw new Error(name);
    }, [name, fieldName!] as const);
  }
});

test("manifest, types and docs have the same events", () => {
  const events = element.events.map(({ name }) => name).sort();
  expect(documented(/^\| `(skill-gauge-[a-z]+)` \|/gm).sort()).toEqual(events);
  expect(Array.from(types.matchAll(/^  "(skill-gauge-[a-z]+)":/gm), ([, name]) => name).sort()).toEqual(events);
  for (const { name, type } of element.events) expect(types).toContain(`"${name}": ${type.text};`);
});

test("styles, manifest and docs have the same properties and parts", async ({ page, openEmbedded }) => {
  const widget = await readFile(new URL(`../../dist/${VERSION}/skill-gauge.js`, import.meta.url), "utf8");
  const used = [...new Set(widget.match(/--skill-gauge-[a-z-]+/g))].sort();
  expect(element.cssProperties.map(({ name }) => name).sort()).toEqual(used);
  const rows = docs.match(/^\| `--skill-gauge.*$/gm)!.join("\n");
  expect([...new Set(rows.match(/--skill-gauge-[a-z-]+/g))].sort()).toEqual(used);
  const parts = element.cssParts.map(({ name }) => name);
  for (const part of parts) expect(docs).toContain(`\`${part}\``);
  await openEmbedded(page, "bare.html");
  const there = await page.locator("skill-gauge [part]").evaluateAll((all) => all.map((one) => one.getAttribute("part")!));
  expect(parts).toEqual(expect.arrayContaining([...new Set(there)]));
});

test("the colours in the manifest and in the docs are those of the styles", async () => {
  const styles = await readFile(new URL("../../styles/_theme.scss", import.meta.url), "utf8");
  const colours = element.cssProperties.filter((property) => property.default.startsWith("light-dark("));
  expect(colours.length).toBeGreaterThan(0);
  for (const { name, default: value } of colours) {
    expect(styles).toContain(`var(${name}, ${value})`);
    const [, light, dark] = value.match(/^light-dark\((#\w+), (#\w+)\)$/)!;
    expect(docs.match(new RegExp(`^\\| \`${name}\`.*$`, "m"))![0]).toContain(`\`${light}\` | \`${dark}\``);
  }
});

test("the README says how many files of code come later, and all that the policy allows", async () => {
  const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
  const files = await readdir(new URL(`../../dist/${VERSION}/`, import.meta.url));
  const later = files.filter((name) => /^(chunk|split)_\w+\.wasm$/.test(name));
  expect(readme.replace(/\s+/g, " ")).toContain(`in up to ${["no", "one", "two", "three", "four"][later.length]} files`);
  const page = await readFile(new URL("../../dist/index.html", import.meta.url), "utf8");
  const [, policy] = page.match(/http-equiv="Content-Security-Policy" content="([^"]+)"/)!;
  const allowed = Array.from(policy.matchAll(/(\w+)-src 'self'/g), ([, kind]) => kind).sort();
  // In the order of the sentence: "scripts, styles, images, frames and requests".
  expect(allowed).toEqual(["connect", "frame", "img", "script", "style"]);
  expect(readme.replace(/\s+/g, " ")).toContain(
    "allows scripts, styles, images, frames and requests from the widget's own address, and WebAssembly",
  );
});

test("a frame tells its page the messages that the docs list, and nothing else", async ({ page, openEmbedded }) => {
  const rows = Array.from(docs.matchAll(/^\| frame, to [^|]+\| `(\w+)` \| ([^|]*)\|/gm));
  const listed = new Map(rows.map(([, type, also]) => [type, Array.from(also.matchAll(/`(\w+)`/g), ([, key]) => key)]));
  expect([...listed.keys()]).toEqual(["hello", "height"]);
  await page.addInitScript(() => {
    if (window.top !== window) return;
    const messages: unknown[] = [];
    Object.defineProperty(window, "messages", { value: messages });
    window.addEventListener("message", ({ data }) => messages.push(data));
  });
  const embedded = await openEmbedded(page, "frame.html", { scope: (page) => page.frameLocator("iframe") });
  await embedded.begin();
  await embedded.rate(SKILLS.map(() => "Working"));
  await embedded.expectScreen("Your result");
  await embedded.share();
  const messages: any[] = await page.evaluate(() => (window as any).messages);
  expect(messages.map(({ type }) => type)).toEqual(expect.arrayContaining(["hello", "height"]));
  for (const { skillgauge, type, ...also } of messages) {
    expect(skillgauge).toBe(1);
    expect(Object.keys(also).sort()).toEqual([...listed.get(type)!].sort());
    // The name is the page's own, and a height is a number.
    if (type === "height") expect(also).toEqual({ instance: expect.any(String), height: expect.any(Number) });
  }
});

/** The first group of each match in the docs. */
function documented(pattern: RegExp): string[] {
  return Array.from(docs.matchAll(pattern), ([, name]) => name);
}
