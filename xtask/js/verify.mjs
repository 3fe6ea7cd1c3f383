// Compares what a host serves with the sums of a release: node xtask/js/verify.mjs URL FILE
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { ENCODINGS, uncompressed } from "./release/compress.mjs";
import { readSums, sha256 } from "./release/sums.mjs";

/** These are for who looks after the host. Those who visit it need not get them. */
const FOR_HOSTS = /^(?:_headers$|headers\/)/;
/** A host that sends nothing for so long counts as one that does not have the file. */
const MILLISECONDS = 30_000;
/** Requests at a time. */
const AT_ONCE = 6;

/**
 * @typedef {object} Result
 * @property {number} same How many files are the same.
 * @property {string[]} differences What is not as in the release, a sentence each.
 * @property {string[]} notes What is no difference, but should be known.
 */

/**
 * Asks a host for each file that has a sum.
 * @param {string} url The address that the files are below, or that of the page there.
 * @param {string} text The sums.
 * @returns {Promise<Result>}
 */
export async function verify(url, text) {
  const base = new URL(".", url);
  if (!/^https?:$/.test(base.protocol)) throw new Error(`${url} is not an address of a host`);
  const sums = readSums(text);
  if (sums.size === 0) throw new Error("there is no sum to compare with");
  // A compressed file is not asked for by its own name: what counts is what a browser makes of it.
  const paths = [...sums.keys()].filter((path) => !sums.has(uncompressed(path)));
  const waiting = [...paths];
  const found = new Map();
  const ask = async () => {
    for (let path = waiting.shift(); path; path = waiting.shift()) {
      const compressed = Object.keys(ENCODINGS).filter((ending) => sums.has(path + ending));
      const encodings = ["identity", ...compressed.map((ending) => ENCODINGS[ending])];
      for (const encoding of encodings) {
        const difference = await compare(base, path, sums.get(path), encoding);
        if (difference && !found.has(path)) found.set(path, difference);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));

  const result = { same: 0, differences: [], notes: [] };
  for (const path of paths) {
    const difference = found.get(path);
    if (!difference) result.same += 1;
    else if (FOR_HOSTS.test(path) && difference.missing) result.notes.push(`${path} is not served. It is for who looks after the host.`);
    else result.differences.push(`${path} ${difference.what}`);
  }
  return result;
}

/** How a file on the host differs, if it does, for who takes an encoding. */
async function compare(base, path, hash, encoding) {
  const address = new URL(path.split("/").map(encodeURIComponent).join("/"), base);
  const asked = { cache: "no-store", headers: { "Accept-Encoding": encoding }, signal: AbortSignal.timeout(MILLISECONDS) };
  try {
    const response = await fetch(address, asked);
    // A page of the same host under a shorter address is the same file.
    const { origin } = new URL(response.url);
    if (origin !== base.origin) return { what: `comes from another host, ${origin}` };
    if (!response.ok) return { missing: response.status === 404, what: `is not served: the host answers ${response.status}` };
    const served = sha256(new Uint8Array(await response.arrayBuffer()));
    if (served === hash) return null;
    const sent = response.headers.get("Content-Encoding");
    return { what: `is another file${sent ? `, sent with ${sent}` : ""}: its SHA-256 is ${served}, and should be ${hash}` };
  } catch (error) {
    return { what: `could not be asked for: ${error.cause?.message ?? error.message}` };
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [, , url, file] = process.argv;
  try {
    const { same, differences, notes } = await verify(url, await readFile(file, "utf8"));
    for (const line of [...differences, ...notes]) console.log(line);
    if (differences.length > 0) {
      console.log(`\n${url} is not this release: ${differences.length} of ${differences.length + same} files differ.`);
      process.exitCode = 1;
    } else console.log(`${url} serves this release: ${same} files are the same to the byte.`);
  } catch (error) {
    console.error(`Nothing was compared: ${error.message}`);
    process.exitCode = 1;
  }
}
