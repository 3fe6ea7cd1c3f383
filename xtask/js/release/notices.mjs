// The notices that the licences of others ask for, as one text.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { licenceTexts } from "./licences.mjs";

export const FILE = "THIRD-PARTY-NOTICES.txt";

const HEAD = `What others have made and Skillgauge has in it

Below is every crate that is linked into the WebAssembly, Rust's standard library with the crates that Rust names
for it, every npm package of which a script or a style sheet has code in it, and the tools that write code of
their own into the scripts. Of some crates nothing is left after linking; they are named all the same. Where a
package offers several licences, the one is given that it is taken under here.

Skillgauge itself is under the licence in LICENSE. NOTICE says where the frameworks in it come from.
`;

const RULE = "-".repeat(78);

/** Lines at the top of a licence that name the licence or whom it is from, in the licences that have them. */
const TITLE = /^(?:the )?mit licen[cs]e(?: \(mit\))?$|^#+ .*licen[cs]e.*$/i;
const COPYRIGHT = /^(?:copyright|\(c\)|©)|^all rights reserved\.?$/i;

/** A text as the lines that name whom it is from, and all that follows, which is the same for many packages. */
export function parts(text) {
  const lines = text.replaceAll("\r", "").trim().split("\n").map((line) => line.trim());
  const copyright = [];
  while (lines.length > 0 && (lines[0] === "" || TITLE.test(lines[0]) || COPYRIGHT.test(lines[0]))) {
    const line = lines.shift();
    if (COPYRIGHT.test(line)) copyright.push(line);
  }
  return { copyright, body: lines.join("\n") };
}

/** A text without how its lines are broken, to compare it by. */
const unbroken = (text) => text.replace(/\s+/g, " ").trim();

/**
 * The notices of packages. Each text stands there once, below the packages that it is of.
 * @param {import("./packages.mjs").Package[]} packages
 */
export async function notices(packages) {
  const groups = new Map();
  const added = [];
  for (const of of packages) {
    const title = `${of.name} ${of.version}`;
    const { texts, notices, bringsNone } = await licenceTexts(of);
    for (const { id, text } of texts) {
      // The text of Apache-2.0 has a copyright line to be filled in at its end alone.
      const { copyright, body } = parts(text);
      const group = groups.get(unbroken(body)) ?? { id, body, packages: [] };
      groups.set(unbroken(body), group);
      const where = of.homepage ? `\n    ${of.homepage}` : "";
      const who = copyright.map((line) => `\n    ${line}`).join("");
      group.packages.push(`  ${title}${where}${who}${bringsNone ? "\n    (it brings no file with this text)" : ""}`);
    }
    for (const notice of notices) added.push(`Notice of ${title}\n\n${notice.trim()}\n`);
  }
  const sections = [...groups.values()].map(({ id, body, packages }) => `${id}, for:\n\n${packages.join("\n")}\n\n${body}\n`);
  return [HEAD, ...sections, ...added].join(`\n${RULE}\n\n`);
}

/** Writes the notices, and returns them. */
export async function writeNotices({ dist, packages }) {
  const text = await notices(packages);
  await writeFile(join(dist, FILE), text);
  return text;
}

/** All that has to come with a copy of the widget: its own licence, where its frameworks are from, and the notices. */
export async function everyNotice({ source, notices }) {
  const [licence, notice] = await Promise.all(["LICENSE", "NOTICE"].map((name) => readFile(join(source, name), "utf8")));
  return [licence, notice, notices].join(`\n${RULE}\n\n`);
}
