// Under which licence a package is taken, and the text that has to come along.
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import parse from "spdx-expression-parse";
import { standardText } from "./rust-std.mjs";

/** What each licence's text says and no other's. Where a package offers several, the first in this list is taken. */
const LICENCES = {
  "MIT": /Permission is hereby granted, free of charge, to any\s+person obtaining a copy/,
  "Apache-2.0": /Apache License\s+Version 2\.0, January 2004/,
  "Unicode-3.0": /UNICODE LICENSE V3/,
  "Zlib": /This software is provided 'as-is', without any express or implied\s+warranty/,
};
/** A file that can be a licence or a notice, at the top of a package. */
const NAMES = /^(?:licen[cs]e|copying|copyright|notice|unlicense)/i;

/**
 * The licences to take: one of each choice that the expression leaves.
 * @param {string} expression
 * @param {string[]} available Those whose text is there, the best first.
 * @returns {string[] | null} Nothing if these do not satisfy it.
 */
export function choose(expression, available) {
  const of = (node) => {
    if ("license" in node) return available.includes(node.license) && !node.exception && !node.plus ? [node.license] : null;
    const [left, right] = [of(node.left), of(node.right)];
    if (node.conjunction === "and") return left && right && [...new Set([...left, ...right])];
    const place = (licences) => Math.max(...licences.map((id) => available.indexOf(id)));
    return left && right ? (place(left) <= place(right) ? left : right) : (left ?? right);
  };
  return of(parse(expression));
}

/** The licences that texts are of. */
const byLicence = (texts) => {
  const found = Object.entries(LICENCES).map(([id, says]) => [id, texts.find((text) => says.test(text))]);
  return Object.fromEntries(found.filter(([, text]) => text));
};

/** The texts in a package's own files that can be licences or notices, by their names. */
async function ownFiles(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && NAMES.test(entry.name)).map(({ name }) => name);
  // As reuse.software has it.
  if (entries.some((entry) => entry.isDirectory() && entry.name === "LICENSES")) {
    files.push(...(await readdir(join(folder, "LICENSES"))).map((name) => `LICENSES/${name}`));
  }
  const texts = await Promise.all(files.sort().map((name) => readFile(join(folder, name), "utf8")));
  return Object.fromEntries(files.map((name, i) => [name, texts[i]]));
}

/** The text that is kept here for a package that brings none. */
const keptText = (name) => readFile(new URL(`licences/${name}.txt`, import.meta.url), "utf8").catch(() => null);

/**
 * What has to come along with a package. A package without a text fails the build by its name.
 * @param {import("./packages.mjs").Package} of
 * @returns {Promise<{ texts: { id: string, text: string }[], notices: string[], bringsNone: boolean }>}
 */
export async function licenceTexts(of) {
  const files = of.files ?? (await ownFiles(of.folder));
  let texts = byLicence(Object.values(files));
  let ids = choose(of.licence, Object.keys(texts));
  const bringsNone = !ids;
  if (bringsNone) {
    const kept = await keptText(of.name);
    // The text of Apache-2.0 names nobody, so that it is the same for every package.
    texts = { ...texts, ...(kept ? byLicence([kept]) : { "Apache-2.0": await standardText("Apache-2.0") }) };
    ids = choose(of.licence, Object.keys(texts));
  }
  if (!ids) throw new Error(`${of.name} ${of.version} is under ${of.licence}, and brings no text of it`);
  // Apache-2.0 asks that these come along.
  const notices = Object.entries(files).filter(([name]) => /^notice/i.test(name)).map(([, text]) => text);
  return { texts: ids.map((id) => ({ id, text: texts[id] })), notices, bringsNone };
}
