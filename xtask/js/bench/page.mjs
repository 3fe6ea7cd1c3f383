// The page of the docs that has what was measured, and what it was measured on.
import { readFile, writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import { setTimeout } from "node:timers/promises";
import { between } from "./table.mjs";

const PAGE = new URL("../../../docs/performance.md", import.meta.url);

/** Prints a text, and puts it between the marks of this name. */
export async function publish(name, text) {
  console.log(`\n${text}`);
  await writeFile(PAGE, between(await readFile(PAGE, "utf8"), name, text));
  console.log(`\nWritten into docs/performance.md, between the marks "${name}".`);
}

/** How many percent of its time the machine may have something else to do, before figures are worth little. */
const IDLE = 10;
/** How long the machine is watched, in milliseconds. The load that systems tell of has what was built just before in it. */
const WATCHED = 3_000;

/** How many percent of their time the processors have something to do while this waits. Says so where it is much. */
export async function busyness() {
  const sums = () => {
    const times = cpus().map(({ times }) => times);
    const all = times.flatMap((each) => Object.values(each)).reduce((sum, time) => sum + time, 0);
    return { all, idle: times.reduce((sum, { idle }) => sum + idle, 0) };
  };
  const before = sums();
  await setTimeout(WATCHED);
  const after = sums();
  const busy = Math.round(100 * (1 - (after.idle - before.idle) / (after.all - before.all)));
  if (busy > IDLE) console.log(`Something else is running: the processors are ${busy}% busy before anything is measured. Times will be too long.`);
  return busy;
}

/** The machine and the versions, as a sentence. */
export async function measuredOn(browser, busy) {
  const [{ model }] = cpus();
  const lock = await readFile(new URL("../../../Cargo.lock", import.meta.url), "utf8");
  const [, yew] = lock.match(/name = "yew"\nversion = "(.+)"/);
  const day = new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  const machine = `${cpus().length} cores of ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB`;
  return `Measured on ${day} in one run: ${machine}, ${busy}% busy at its start; Chromium ${browser.version()}, Node ${process.versions.node}, Yew ${yew}.`;
}
