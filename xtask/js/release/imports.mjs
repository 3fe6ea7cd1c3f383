// Shortens the names of what the main chunk imports. wasm-bindgen's names are long, with a hash in each, and a
// page would load all of them twice: in the chunk, and in the script that defines the functions.
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { transform } from "esbuild";
import { withOwnMethods } from "./own-methods.mjs";

const run = promisify(execFile);

/** The name that wasm-bindgen has for its own script. */
const SCRIPT = "./skillgauge_bg.js";
const IMPORT = new RegExp(`(?<=\\(import "${SCRIPT.replaceAll(".", "\\.")}" ")[^"]+`, "g");

/**
 * Shortens the names in both files. The chunk is written as text, for `wasm-opt` to read.
 * @param {string} wasm The main chunk's file.
 * @param {string} glue The script's file.
 * @returns {Promise<string>} The path of the chunk's text.
 */
export async function shortenImports(wasm, glue) {
  const text = `${wasm}.wat`;
  await run("wasm-dis", [wasm, "-o", text]);
  const long = await readFile(text, "utf8");
  const names = [...new Set(long.match(IMPORT))];
  const { code, mangleCache } = await transform(withOwnMethods(await readFile(glue, "utf8")), {
    mangleProps: new RegExp(`^(?:${names.join("|")})$`),
    mangleCache: {},
    // Each split point imports the loader, by the same name.
    logOverride: { "duplicate-object-key": "silent" },
  });
  await writeFile(glue, code);
  await writeFile(text, long.replace(IMPORT, (name) => mangleCache[name]));
  return text;
}
