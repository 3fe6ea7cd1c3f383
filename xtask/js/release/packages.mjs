// What others have made and a release has in it: crates, the crates of Rust's standard library, and packages
// from npm. The notices and the bill of materials are two views of this one list.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { crates } from "./crates.mjs";
import { standardLibrary } from "./rust-std.mjs";

/**
 * @typedef {object} Package
 * @property {"cargo" | "npm" | "rust"} kind Where it comes from.
 * @property {string} name
 * @property {string} version
 * @property {string} licence What it says itself, as an SPDX expression.
 * @property {string} [homepage]
 * @property {string} [folder] Where it is on this machine, with its licence files.
 * @property {Record<string, string>} [files] Its licence files, where it is in no folder.
 * @property {{ algorithm: "SHA-256" | "SHA-512", hex: string }} [hash] Of the file that its registry has.
 * @property {string[]} dependsOn The keys of the packages in the list that it uses.
 * @property {boolean} direct Whether the widget names it itself.
 */

/** A package as a name that no other has. */
export const key = ({ kind, name, version }) => `${kind}:${name}@${version}`;

/**
 * Everything of others that is in a release, sorted.
 * @param {{ source: string, npm: Iterable<string>, writers: string }} parts The project's folder, the names of
 *   packages from npm, and the tools that write code of their own into what they make: "NAME@VERSION NAME@VERSION".
 * @returns {Promise<Package[]>}
 */
export async function packages({ source, npm, writers }) {
  const linked = await crates(source);
  const all = [...linked, ...(await standardLibrary()), ...(await npmPackages(source, npm)), ...written(writers, linked)];
  return all.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** For each tool that writes scripts, a crate of the same makers under the same licence. */
const SAME_MAKERS = { "wasm-bindgen-cli-support": "wasm-bindgen", "wasm_split_cli_support": "wasm_split_helpers" };

/** The tools that have written the scripts around the wasm, with code of their own in them. */
function written(writers, crates) {
  return writers.split(" ").map((writer) => {
    const [name, version] = writer.split("@");
    const { licence, folder } = crates.find((crate) => crate.name === SAME_MAKERS[name]);
    const homepage = `https://crates.io/crates/${name}/${version}`;
    return { kind: "cargo", name, version, licence, homepage, folder, dependsOn: [], direct: true };
  });
}

/** The packages from npm of which a script or a style sheet has code in it. */
async function npmPackages(source, names) {
  const lock = JSON.parse(await readFile(join(source, "package-lock.json"), "utf8"));
  return Promise.all([...new Set(names)].map(async (name) => {
    const folder = join(source, "node_modules", name);
    const { version, license, homepage } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    const { integrity } = lock.packages[`node_modules/${name}`];
    const [algorithm, base64] = integrity.split("-");
    if (algorithm !== "sha512") throw new Error(`the hash of ${name} is ${algorithm}`);
    const hash = { algorithm: "SHA-512", hex: Buffer.from(base64, "base64").toString("hex") };
    return { kind: "npm", name, version, licence: license, homepage, folder, hash, dependsOn: [], direct: true };
  }));
}

/** The package from npm that a file is of, if it is of one. */
export const packageOf = (path) => path.match(/.*node_modules\/((?:@[^/]+\/)?[^/"]+)/)?.[1];

/** The packages from npm that the style sheets take from. Sass itself reports none of it to Trunk. */
export const stylePackages = (scss) =>
  [...scss.matchAll(/@(?:use|forward|import)\s+"([^"]+)"/g)].map(([, path]) => packageOf(path)).filter(Boolean);
