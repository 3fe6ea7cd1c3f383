// The page of the docs that has what was measured, and what it was measured on.
import { readFile, writeFile } from "node:fs/promises";
import { cpus, loadavg, totalmem } from "node:os";
import { between } from "./table.mjs";

const PAGE = new URL("../../../docs/performance.md", import.meta.url);

/** Prints a text, and puts it between the marks of this name. */
export async function publish(name, text) {
  console.log(`\n${text}`);
  await writeFile(PAGE, between(await readFile(PAGE, "utf8"), name, text));
  console.log(`\nWritten into docs/performance.md, between the marks "${name}".`);
}

/** How busy the machine is: with more than this to do it is slower than it could be. */
const IDLE = 0.7;

/** Says so where something else is running, since no figure is worth much then. */
export function warnIfBusy() {
  const [busy] = loadavg();
  if (busy > IDLE) console.log(`Something else is running on this machine: its load is ${busy.toFixed(1)}. Figures will be too high.`);
  return busy;
}

/** The machine and the versions, as a sentence. */
export async function measuredOn(browser, busy) {
  const [{ model }] = cpus();
  const lock = await readFile(new URL("../../../Cargo.lock", import.meta.url), "utf8");
  const [, yew] = lock.match(/name = "yew"\nversion = "(.+)"/);
  const day = new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  const machine = `${cpus().length} cores of ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB`;
  return `Measured on ${day} in one run: ${machine}, load ${busy.toFixed(1)} at its start; Chromium ${browser.version()}, Node ${process.versions.node}, Yew ${yew}.`;
}
