// The crates that are linked into the wasm. Of some the linker keeps nothing; they are listed all the same, since
// what is kept changes with every version of the compiler.
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** As the module is built. The single file is built with fewer features, so it has no crate beside these. */
const BUILD = ["--locked", "--features", "split"];
const TARGET = "wasm32-unknown-unknown";

/**
 * @param {string} source The project's folder.
 * @returns {Promise<import("./packages.mjs").Package[]>}
 */
export async function crates(source) {
  const cargo = async (...words) => (await run("cargo", words, { cwd: source, maxBuffer: 1 << 28 })).stdout;
  // Macros are at work in the compiler alone, and so is what they use.
  const edges = ["--edges", "normal,no-proc-macro", "--target", TARGET, "--prefix", "none", "--format", "{p}"];
  const tree = await cargo("tree", ...BUILD, "--package", "skillgauge", ...edges);
  const linked = new Set([...tree.matchAll(/^(\S+) v(\S+)/gm)].map(([, name, version]) => `cargo:${name}@${version}`));

  const about = JSON.parse(await cargo("metadata", ...BUILD, "--format-version", "1", "--filter-platform", TARGET));
  const keys = new Map(about.packages.map(({ id, name, version }) => [id, `cargo:${name}@${version}`]));
  // Not what a crate uses in its build script and its tests.
  const normal = ({ dep_kinds }) => dep_kinds.some(({ kind }) => kind === null);
  const used = new Map(about.resolve.nodes.map(({ id, deps }) => [id, deps.filter(normal).map(({ pkg }) => keys.get(pkg))]));
  const own = about.packages.find(({ name, source }) => name === "skillgauge" && !source);
  const direct = new Set(used.get(own.id));
  const hashes = await checksums(source);

  const others = about.packages.filter(({ id, source }) => source && linked.has(keys.get(id)));
  // The tree has this project's own crate too.
  if (others.length !== linked.size - 1) throw new Error(`${linked.size} crates are linked, and Cargo describes ${others.length} of them`);
  return others.map(({ id, name, version, license, repository, manifest_path }) => ({
    kind: "cargo",
    name,
    version,
    // Crates of years ago have a slash in place of the word.
    licence: (license ?? "").replace(/\s*\/\s*/g, " OR "),
    homepage: repository ?? undefined,
    folder: dirname(manifest_path),
    hash: { algorithm: "SHA-256", hex: hashes.get(keys.get(id)) },
    dependsOn: used.get(id).filter((other) => linked.has(other)),
    direct: direct.has(keys.get(id)),
  }));
}

/** The hashes in Cargo.lock. */
async function checksums(source) {
  const lock = await readFile(join(source, "Cargo.lock"), "utf8");
  const entries = lock.matchAll(/name = "(.+)"\nversion = "(.+)"\nsource = .+\nchecksum = "([0-9a-f]{64})"/g);
  return new Map([...entries].map(([, name, version, hash]) => [`cargo:${name}@${version}`, hash]));
}
