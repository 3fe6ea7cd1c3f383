// The hash of every file of a release, in the format of `sha256sum --check`.
import { createHash } from "node:crypto";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

export const FILE = "SHA256SUMS";

export const sha256 = (content) => createHash("sha256").update(content).digest("hex");

/** The paths of all files in a folder, with slashes, sorted. */
export async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/")).sort();
}

/** The text of the sums of a folder, without that of the file with the sums. */
export async function sums(folder) {
  const paths = (await filesIn(folder)).filter((path) => path !== FILE);
  const lines = await Promise.all(paths.map(async (path) => `${sha256(await readFile(join(folder, path)))}  ${path}\n`));
  return lines.join("");
}

export const writeSums = async (dist) => writeFile(join(dist, FILE), await sums(dist));

/** A hash and a path below the folder: neither another site nor a folder above. */
const LINE = /^([0-9a-f]{64}) [ *]((?!\/|\.\.?\/)[^\\:?#]+)$/;

/**
 * The hashes in the text of such a file, by path.
 * @param {string} text
 * @returns {Map<string, string>}
 */
export function readSums(text) {
  const entries = text.split(/\r?\n/).filter(Boolean).map((line) => {
    const [, hash, path] = line.match(LINE) ?? [];
    if (!path || path.includes("/../")) throw new Error(`not a line of ${FILE}: ${line.slice(0, 200)}`);
    return /** @type {[string, string]} */ ([path, hash]);
  });
  return new Map(entries);
}
