// Kills browsers and tabs while somebody rates, and adds what comes of it to a file of results. It can be ended at
// any time and gone on with: the file has what was done so far.
//   node xtask/js/kill/index.mjs browser|tab COUNT
import { appendFile, readFile } from "node:fs/promises";
import { serve } from "../server.mjs";
import { profile, start } from "./browser.mjs";
import { browserTrial, tabTrial } from "./trial.mjs";

const RESULTS = new URL("../../../tests/kills.csv", import.meta.url);
const [kind, count] = process.argv.slice(2);
/**
 * When a trial kills at the latest, in milliseconds after the first rating. What a killed browser loses can be older
 * than what a killed tab loses.
 */
const LATEST = { browser: 4_000, tab: 2_000 };

const server = await serve();

async function killBrowser(options) {
  const { folder, remove } = await profile();
  const outcome = await browserTrial({ ...options, folder });
  await remove();
  return outcome;
}

/** The browser in which tabs are killed, which all trials share. */
const shared = kind === "tab" ? await profile() : undefined;
const browser = shared && (await start(shared.folder));

for (let number = 1; number <= Number(count); number++) {
  const options = { url: server.url, after: Math.round(Math.random() * LATEST[kind]), pause: Math.round(Math.random() * 200) };
  const { rated, saved, kept, lossMs } = await (browser ? tabTrial(browser, options) : killBrowser(options));
  const day = new Date().toISOString().slice(0, 10);
  await appendFile(RESULTS, `${[day, kind, options.after, options.pause, rated, saved, kept, lossMs].join(",")}\n`);
  console.log(`${number} of ${count}: ${rated} rated, ${saved} told of as saved, ${kept} kept, ${lossMs} ms lost`);
}
await browser?.kill();
await shared?.remove();
await server.close();

const rows = (await readFile(RESULTS, "utf8")).trim().split("\n").slice(1).map((line) => line.split(","));
for (const each of ["browser", "tab"]) {
  const of = rows.filter((row) => row[1] === each);
  const sum = (column) => of.reduce((sum, row) => sum + Number(row[column]), 0);
  const worst = Math.max(0, ...of.map((row) => Number(row[7])));
  const untrue = of.filter((row) => Number(row[6]) < Number(row[5])).length;
  console.log(`${each}: ${of.length} kills, ${sum(4)} ratings, worst loss ${worst} ms, "Saved" untrue in ${untrue}`);
  if (untrue > 0) process.exitCode = 1;
}
