// Makes a module as small as it gets.
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Features of WebAssembly that browsers have had for years. */
const FEATURES = [
  "bulk-memory", "bulk-memory-opt", "nontrapping-float-to-int", "sign-ext", "mutable-globals", "reference-types", "multivalue",
].map((feature) => `--enable-${feature}`);

/**
 * The module, without what only tools read.
 * @param {string} file As a module or as its text.
 */
export async function optimized(file) {
  const to = `${file}.small`;
  await run("wasm-opt", ["-Oz", "--low-memory-unused", "--strip-debug", "--strip-producers", "--strip-target-features", ...FEATURES, file, "-o", to]);
  const bytes = await readFile(to);
  // These sections are for the linker and the splitting tool, and would make each page load more.
  const sections = ["linking", "reloc.CODE", "reloc.DATA", "__wasm_split_unstable"];
  const module = new WebAssembly.Module(bytes);
  const left = sections.filter((name) => WebAssembly.Module.customSections(module, name).length > 0);
  if (left.length > 0) throw new Error(`${file} still has ${left.join(", ")}`);
  return bytes;
}
