// Measures how soon the widget is there, beside the yardsticks and beside whatever else is named: each page once in a round,
// so that what the machine does meanwhile meets all of them.
//   node xtask/js/bench/load.mjs RUNS ['NAME|ADDRESS|READY SELECTOR|CLICK SELECTOR' …]
import { CONDITIONS, launch } from "./browser.mjs";
import { lighthouse } from "./lighthouse/index.mjs";
import { busyness, measuredOn, publish } from "./page.mjs";
import { makeSites } from "./sites.mjs";
import { loadTable } from "./table.mjs";
import { eagerVisit, quietVisit } from "./visit.mjs";

const [runs, ...named] = process.argv.slice(2);

const others = named.map((site) => {
  const [name, url, ready, clicks, ...more] = site.split("|");
  if (!clicks || more.length > 0) throw new Error(`not 'NAME|ADDRESS|READY SELECTOR|CLICK SELECTOR': ${site}`);
  return { name, url, ready, clicks: clicks.split(" then ") };
});

const busy = await busyness();
const browser = await launch();
const { sites, close } = await makeSites(browser);
const measured = CONDITIONS.map((conditions) => ({
  conditions,
  sites: [...sites, ...others].map((site) => ({ ...site, quiet: [], eager: [] })),
}));

for (let run = 1; run <= Number(runs); run += 1) {
  for (const { conditions, sites } of measured) {
    for (const site of sites) {
      try {
        site.quiet.push(await quietVisit(browser, site, conditions));
        if (site.clicks.length > 0) site.eager.push(await eagerVisit(browser, site, conditions));
      } catch (error) {
        throw new Error(`cannot measure ${site.name} at ${site.url}`, { cause: error });
      }
    }
    console.log(`${run} of ${runs}: ${conditions.name}`);
  }
}

const tables = measured.map(({ conditions, sites }) => `**${conditions.name}**\n\n${loadTable(sites)}`);
const about = `${await measuredOn(browser, busy)} Medians of ${runs}, in milliseconds where nothing else is said.`;
await browser.close();
const { SKILLGAUGE_LIGHTHOUSE: folder } = process.env;
const audits = folder ? [await lighthouse(folder, sites.filter(({ isAudited }) => isAudited), Number(runs))] : [];
await close();
await publish("bench load", [about, ...tables, ...audits].join("\n\n"));
