// Makes of the module with split points the main chunk, which a page loads first, and the lazy chunks of
// the split points in `src/lazy/`. `docs/architecture.md` says how they come together.
import { execFile } from "node:child_process";
import { copyFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { shortenImports } from "./imports.mjs";
import { optimized } from "./optimize.mjs";

const run = promisify(execFile);

/**
 * The main chunk, the lazy ones by the names of their files, and the script that binds them to JavaScript.
 * @param {string} linked The file as the linker left it, with what it knows of the module.
 * @param {string} folder An empty folder to work in.
 */
export async function chunksOf(linked, folder) {
  const [split, bound] = [join(folder, "split"), join(folder, "bound")];
  await run("wasm-split-cli", [linked, split, "--out-name", "skillgauge"]);
  // Lazy chunks use what the main one exports, so the exports that only the linker knows of must stay.
  const options = ["--target", "web", "--no-typescript", "--no-demangle", "--keep-lld-exports"];
  await run("wasm-bindgen", [join(split, "skillgauge.wasm"), ...options, "--out-name", "skillgauge", "--out-dir", bound]);
  const glue = join(bound, "skillgauge.js");
  // The loader and the glue import each other, so they must be in one folder.
  await copyFile(join(split, "__wasm_split.js"), join(bound, "__wasm_split.js"));

  const text = await shortenImports(join(bound, "skillgauge_bg.wasm"), glue);
  const names = (await readdir(split)).filter((name) => name.endsWith(".wasm") && name !== "skillgauge.wasm").sort();
  const files = [text, ...names.map((name) => join(split, name))];
  const [main, ...others] = await Promise.all(files.map((file) => optimized(file)));
  return { main, lazy: Object.fromEntries(names.map((name, i) => [name, others[i]])), glue };
}
