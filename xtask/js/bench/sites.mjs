// What is measured: two yardsticks, which are made here, and the widget in each of its ways. One server has them all, and
// sends each file as small as brotli makes it.
import { execFile } from "node:child_process";
import { cp, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { optimized } from "../release/optimize.mjs";
import { dist, serveFolders } from "./serve.mjs";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const work = join(root, "target/bench");

/**
 * A page, and how it is used.
 * @typedef {{ name: string, url: string, ready: string, clicks: string[], script?: string, isAudited?: boolean }} Site
 */

/** What a person does on the widget's first screens, one selector a click. */
const JOURNEY = [
  'a[href$="#/choose"]',
  "input[type=radio]",
  "button.govuk-button >> visible=true",
  ".skillgauge-found__name",
  'a[href*="/skill/"]',
  "input[type=radio]",
  "button.govuk-button >> visible=true",
  "input[type=radio]",
  "button.govuk-button >> visible=true",
  "input[type=radio]",
];

/** The Yew counter, from what Cargo has built. */
async function makeCounter() {
  const [folder, made] = [join(work, "counter"), join(work, "made")];
  const module = join(root, "target/benches/wasm32-unknown-unknown/release/counter.wasm");
  await promisify(execFile)("wasm-bindgen", [module, "--target", "web", "--no-typescript", "--out-dir", made]);
  await mkdir(folder);
  await writeFile(join(folder, "counter_bg.wasm"), await optimized(join(made, "counter_bg.wasm")));
  const glue = join(made, "counter.js");
  const source = join(root, "benches/counter");
  await build({
    entryPoints: [join(source, "start.js")],
    outfile: join(folder, "counter.js"),
    alias: { glue },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    logLevel: "error",
  });
  await cp(join(source, "index.html"), join(folder, "index.html"));
  return folder;
}

/** A page that has nothing but the element. */
async function makeElementPage(version) {
  const folder = join(work, "element");
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, "index.html"),
    `<!DOCTYPE html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>A page with the element</title>
    <script type="module" src="../page/${version}/skill-gauge.js"></script>
  </head>
  <body><skill-gauge></skill-gauge></body>
</html>
`,
  );
  return folder;
}

/** The floor: the first screen as it stands in the browser, as HTML and CSS without a script. */
async function makeFloor(browser, url) {
  const folder = join(work, "floor");
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  await page.locator("[data-ready]").waitFor({ state: "attached" });
  const [html, sheets] = await page.evaluate(() => {
    for (const element of document.querySelectorAll("script, noscript, link[rel=modulepreload], link[rel=preload]")) element.remove();
    const links = [...document.querySelectorAll("link[rel=stylesheet]")];
    return [`<!DOCTYPE html>${document.documentElement.outerHTML}`, links.map((link) => link.getAttribute("href"))];
  });
  await page.close();
  for (const sheet of sheets) {
    await mkdir(join(folder, dirname(sheet)), { recursive: true });
    await cp(join(dist, sheet), join(folder, sheet));
  }
  await writeFile(join(folder, "index.html"), html);
  return folder;
}

/**
 * Makes the yardsticks and serves all sites until they are closed.
 * @param {import("@playwright/test").Browser} browser
 * @returns {Promise<{ sites: Site[], close: () => Promise<void> }>}
 */
export async function makeSites(browser) {
  await rm(work, { recursive: true, force: true });
  const version = (await readdir(dist)).find((name) => /^\d+\.\d+\.\d+/.test(name));
  const folders = { page: dist, counter: await makeCounter(), element: await makeElementPage(version) };
  const { url, close } = await serveFolders(folders);
  folders.floor = await makeFloor(browser, `${url}page/`);
  const widget = { ready: "[data-ready]", clicks: JOURNEY };
  const sites = [
    { name: "floor: the first screen as HTML and CSS", url: `${url}floor/`, ready: "[data-ready]", clicks: [] },
    { name: "Yew counter, one button", url: `${url}counter/`, ready: "[data-ready]", clicks: ["button"] },
    { name: "**page**", url: `${url}page/`, isAudited: true, ...widget },
    { name: "**frame page**", url: `${url}page/embed.html`, isAudited: true, ...widget },
    { name: "**element**", url: `${url}element/`, script: "/skill-gauge.js", ...widget },
  ];
  return { sites, close };
}
