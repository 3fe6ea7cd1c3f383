// The page that the widget is delivered on: its size, its policy, and where it can stand.
import type { Page } from "@playwright/test";
import { brotliCompressSync, constants } from "node:zlib";
import { headers, serve } from "../../xtask/js/server.mjs";
import { expect, test } from "./fixtures.js";
import { SENTENCE } from "./widget.js";

/** What the first load may transfer at the most, with brotli: `docs/performance.md` says why so much. */
const MOST_KILOBYTES = 88;

/** What the chunks that follow it may transfer at the most: all that follows from what a person does, up to the result. */
const MOST_KILOBYTES_OF_JOURNEY = 131;

/** What <skill-gauge> and the frame may transfer beyond the widget's own page. */
const MOST_MORE_KILOBYTES = 3;

/** Chunks of the code that are loaded when they are needed, and the styles of their screens. */
const LAZY = /\/(?:(?:chunk|split)_\w+\.wasm|later\.css)$/;

const brotli = (body: Buffer) =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length;

/** The lazy chunks that a page has asked for so far, with whether the first code was here before. */
const chunks = (page: Page) =>
  page.evaluate((lazy) => {
    const all = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const first = all.find(({ name }) => name.endsWith("/skillgauge_bg.wasm"))!;
    return all
      .filter(({ name }) => new RegExp(lazy).test(name))
      .map(({ name, startTime }) => ({ name, isAfterFirst: startTime >= first.responseEnd }));
  }, LAZY.source);

/** What a page loads from the widget's site until it shows the first screen, in bytes with brotli. */
async function load(page: Page, address: string, widget: string) {
  const transfers: Promise<[string, number]>[] = [];
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    // Chunks are no part of it: below it is shown that none is asked for before the first code is here.
    if (!response.url().startsWith(widget) || LAZY.test(pathname)) return;
    const size = async (): Promise<[string, number]> => [pathname, brotli(await response.body())];
    transfers.push(size());
  });
  await page.goto(address);
  await page.locator("[data-ready]").waitFor();
  await page.waitForLoadState("load");
  const sizes = await Promise.all(transfers);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  for (const [path, size] of sizes) console.log(`  ${path}: ${size} bytes`);
  expect(sizes.map(([path]) => path)).toContainEqual(expect.stringMatching(/skillgauge_bg\.wasm$/));
  const later = await chunks(page);
  expect(later).not.toEqual([]);
  for (const chunk of later) expect(chunk).toEqual({ ...chunk, isAfterFirst: true });
  return total;
}

test(`the first load transfers at most ${MOST_KILOBYTES} KB with brotli, and as an element or a frame at most ${MOST_MORE_KILOBYTES} KB more`, async ({
  context,
  url,
  host,
}) => {
  const page = await load(await context.newPage(), url, url);
  const element = await load(await context.newPage(), `${host.url}bare.html`, url);
  const frame = await load(await context.newPage(), `${url}embed.html`, url);
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
  console.log(`  first load: ${kilobytes(page)} KB with brotli, of ${MOST_KILOBYTES} KB; element ${kilobytes(element)}, frame ${kilobytes(frame)}`);
  expect(page).toBeLessThanOrEqual(MOST_KILOBYTES * 1000);
  for (const other of [element, frame]) expect(other - page).toBeLessThanOrEqual(MOST_MORE_KILOBYTES * 1000);
});

test(`what follows it for the skills and the result is at most ${MOST_KILOBYTES_OF_JOURNEY} KB with brotli`, async ({ page, url }) => {
  const sizes: Promise<number>[] = [];
  page.on("response", (response) => {
    if (LAZY.test(response.url())) sizes.push(response.body().then(brotli));
  });
  await page.goto(`${url}#s=14PBNEG17H255JA6`);
  await page.getByRole("button", { name: "See the result" }).click();
  await expect(page.getByText(SENTENCE.replace("You", "They"))).toBeVisible();
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  console.log(`  journey: ${(total / 1000).toFixed(1)} KB with brotli, of ${MOST_KILOBYTES_OF_JOURNEY} KB`);
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(MOST_KILOBYTES_OF_JOURNEY * 1000);
});

test("the policy is strict, in the page and in the headers", async ({ page, url }) => {
  const response = await page.goto(url);
  const sent = response!.headers()["content-security-policy"];
  expect(sent).toBe((await headers("/"))["Content-Security-Policy"]);
  const inPage = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
  // A policy in a page cannot say who may have it in a frame.
  expect(`${inPage}; frame-ancestors 'self'`).toBe(sent);
  expect(sent).toContain("default-src 'none'");
  expect(sent).not.toContain("unsafe-inline");
  expect(sent).not.toContain("'unsafe-eval'");
  const html = await response!.text();
  expect(html).not.toMatch(/<style|style="|<script(?![^>]*\bsrc=)/);
});

test("it works below any path of a static host", async ({ page }) => {
  const server = await serve({ base: "/a/b/" });
  await page.goto(`${server.url}#s=14PBNEG17H255JA6`);
  await page.getByRole("button", { name: "See the result" }).click();
  await expect(page.getByText(SENTENCE.replace("You", "They"))).toBeVisible();
  await server.close();
});

test("when the wasm does not load, the page says so", async ({ page, url }) => {
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 404 }));
  await page.goto(url);
  await expect(page.getByText("Skillgauge has stopped.")).toBeVisible();
});
