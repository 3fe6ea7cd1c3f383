// Lighthouse on the pages, as a phone on a slow line would have them. It is in a folder of the cache, with what it needs,
// so that no test has to install it.
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { median, table } from "../table.mjs";

/** What is to be perfect each time, and what is a matter of time. */
const WHOLE = { accessibility: "accessibility", "best-practices": "best practices", seo: "SEO" };
const CATEGORIES = [...Object.keys(WHOLE), "performance"];

/** A module of what is installed in the folder. */
const installed = (folder, name) => import(pathToFileURL(createRequire(join(folder, "package.json")).resolve(name)).href);

/**
 * Audits each page so many times, and returns a table of it. What is below 100 and is not a matter of time is printed.
 * @param {string} folder Where it is installed.
 * @param {{ name: string, url: string }[]} pages
 * @param {number} runs
 */
export async function lighthouse(folder, pages, runs) {
  const { default: audit } = await installed(folder, "lighthouse");
  const { launch } = await installed(folder, "chrome-launcher");
  const { version } = createRequire(join(folder, "package.json"))("lighthouse/package.json");
  const scores = pages.map(({ name, url }) => ({ name, url, runs: [] }));
  for (let run = 1; run <= runs; run += 1) {
    for (const page of scores) {
      const chrome = await launch({
        chromePath: "/usr/bin/chromium",
        chromeFlags: ["--headless=new", "--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
      });
      const how = { port: chrome.port, logLevel: "silent", onlyCategories: CATEGORIES };
      const { lhr } = await audit(page.url, how).finally(() => chrome.kill());
      page.runs.push(Object.fromEntries(CATEGORIES.map((name) => [name, Math.round(100 * lhr.categories[name].score)])));
      for (const name of Object.keys(WHOLE)) {
        for (const { id, weight } of lhr.categories[name].auditRefs) {
          if (weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1) console.log(`${page.name}, ${WHOLE[name]}: ${lhr.audits[id].title}`);
        }
      }
    }
    console.log(`${run} of ${runs}: Lighthouse`);
  }
  const lowest = (runs, name) => String(Math.min(...runs.map((run) => run[name])));
  const rows = scores.map(({ name, runs }) => [
    name,
    ...Object.keys(WHOLE).map((each) => lowest(runs, each)),
    String(median(runs.map(({ performance }) => performance))),
  ]);
  const head = ["", ...Object.values(WHOLE).map((name) => `${name}, lowest`), "performance, median"];
  return `**Lighthouse ${version}, mobile, ${runs} runs**\n\n${table(head, rows)}`;
}
