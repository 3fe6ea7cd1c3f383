// Measures how long the pure part takes as more and more is given to it: natively, which has been done, and in the browser.
//   node xtask/js/bench/engine.mjs 'WHAT THE NATIVE PROGRAM HAS PRINTED'
import { execFile } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { optimized } from "../release/optimize.mjs";
import { launch } from "./browser.mjs";
import { busyness, measuredOn, publish } from "./page.mjs";
import { serveFolders } from "./serve.mjs";
import { growthTable } from "./table.mjs";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Makes a page that can load the module. */
async function makePage() {
  const folder = join(root, "target/bench/growth");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const module = join(root, "target/benches/wasm32-unknown-unknown/release/growth.wasm");
  await promisify(execFile)("wasm-bindgen", [module, "--target", "web", "--no-typescript", "--out-dir", folder]);
  const wasm = join(folder, "growth_bg.wasm");
  await writeFile(wasm, await optimized(wasm));
  await writeFile(join(folder, "index.html"), "<!DOCTYPE html><title>Growth</title>");
  return folder;
}

/** Runs in the page: how long each operation takes once, in nanoseconds, at each of its sizes. */
async function measure() {
  const { default: start, about, Prepared } = await import(new URL("growth.js", location.href).href);
  await start();
  // The shortest sample, because whatever else the machine does makes one longer.
  const time = (prepared, times) => {
    const samples = Array.from({ length: 5 }, () => {
      const before = performance.now();
      prepared.run(times);
      return performance.now() - before;
    });
    return Math.min(...samples);
  };
  const found = {};
  for (const [place, { name, sizes }] of JSON.parse(about()).entries()) {
    found[name] = sizes.map((size) => {
      const prepared = new Prepared(place, size);
      let times = 1;
      let taken = time(prepared, times);
      while (taken < 20) taken = time(prepared, (times *= 2));
      prepared.free();
      return (taken * 1e6) / times;
    });
  }
  return found;
}

const busy = await busyness();
const native = JSON.parse(process.argv[2]);
const { url, close } = await serveFolders({ growth: await makePage() });
const browser = await launch();
const page = await browser.newPage();
await page.goto(`${url}growth/`);
const wasm = await page.evaluate(measure);
const rows = JSON.parse(native.about).map(({ name, sizes }) => ({ name, sizes, native: native.nanoseconds[name], wasm: wasm[name] }));
await publish("bench engine", `${await measuredOn(browser, busy)}\n\n${growthTable(rows)}`);
await browser.close();
await close();
