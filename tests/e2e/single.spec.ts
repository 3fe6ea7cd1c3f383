// The widget as one file, opened from disk.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import sirv from "sirv";
import { headers, listen } from "../../xtask/js/server.mjs";
import { expectAccessible } from "./axe.js";
import { LARGE_HEADING, LARGE_SCREEN, largeFramework } from "./files.js";
import { expect, test } from "./fixtures.js";
import { SENTENCE } from "./widget.js";

const FILE = new URL("../../dist/skillgauge.html", import.meta.url);

/** What the file may have at the most, with gzip: `docs/performance.md` says why so much. */
const MOST_KILOBYTES = 342;

test(`the single file is at most ${MOST_KILOBYTES} KB with gzip`, async () => {
  const size = gzipSync(await readFile(FILE), { level: 9 }).length;
  console.log(`  single file: ${(size / 1000).toFixed(1)} KB with gzip, of ${MOST_KILOBYTES} KB`);
  expect(size).toBeLessThanOrEqual(MOST_KILOBYTES * 1000);
});

test("from disk: rated, reloaded, compared, and shared by code alone, without a single request", async ({ page, openFile }) => {
  const widget = await openFile(page, FILE.href);
  await widget.assess();
  await widget.reload();
  await expect(widget.text(SENTENCE)).toBeVisible();
  await widget.link("Share your result").click();
  await widget.expectScreen("Share your result");
  await expect(page.getByRole("textbox", { name: "Code" })).toHaveValue(/^[0-9A-Z]{16}$/);
  await expect(page.getByRole("textbox", { name: "Link" })).toBeHidden();
  await expectAccessible(page);

  await widget.open("#/product-manager-2020/skill/agile-working");
  await expect(widget.text("You can explain agile principles")).toBeVisible();
});

test("from disk: the screens that pages load when they are opened are there from the start", async ({ page, openFile }) => {
  const widget = await openFile(page, `${FILE.href}`);
  await widget.link("Look at a team’s results together").click();
  await page.getByRole("textbox", { name: "Codes or links" }).fill("Ada, 14PBNEG17H255JA6");
  await widget.button("Show the team").click();
  await expect(page.getByRole("columnheader", { name: "Ada" })).toBeVisible();
  await widget.link("Back to the start").click();
  await widget.link("Save everything as a file, or bring it back").click();
  await page.getByLabel("File from Skillgauge").setInputFiles(new URL("../golden/archive-v1.json", import.meta.url).pathname);
  await widget.button("Add this").click();
  await expect(widget.text("It is added.")).toBeVisible();
});

test("from disk with a large framework of one's own: no other screen comes before that of the address", async ({ page, openFile }) => {
  const widget = await openFile(page, FILE.href);
  await widget.bring(largeFramework());
  await widget.expectScreen(LARGE_HEADING);
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.defineProperty(window, "seen", { value: seen });
    const look = () => {
      for (const heading of document.querySelectorAll(".skillgauge__screen h1")) seen.add(heading.textContent ?? "");
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await widget.open(LARGE_SCREEN);
  await expect(widget.heading(LARGE_HEADING)).toBeVisible();
  await expect.poll(() => page.evaluate(() => [...(window as any).seen])).toEqual([LARGE_HEADING]);
});

test("its policy names its script by its hash, and allows nothing else", async () => {
  const policy = (await readFile(FILE, "utf8")).match(/http-equiv="Content-Security-Policy" content="([^"]+)"/)![1];
  expect(policy.replace(/'sha256-[^']+'/g, "HASH")).toBe(
    "default-src 'none'; script-src HASH 'wasm-unsafe-eval'; base-uri 'none'; " +
      "form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  );
});

test("on a host, no page can have the file in a frame, with what is kept there", async ({ page, host }) => {
  // A host that sends no header: any page can have any of its files in a frame.
  const files = sirv(fileURLToPath(new URL("../../dist", import.meta.url)), { dev: true });
  const server = await listen(0, "/", (request, response, missing) => files(request, response, missing));
  await page.goto(`${server.url}skillgauge.html#/product-manager-2020/skill/agile-working`);
  await page.getByRole("radio", { name: "Expert" }).check();
  await expect(page.getByText("Saved in this browser at")).toBeVisible();

  host.pages.set("around.html", `<!DOCTYPE html><html lang="en"><title>x</title><iframe src="${server.url}skillgauge.html" width="900" height="900"></iframe></html>`);
  await page.goto(`${host.url}around.html`);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByText("Skillgauge does not work here, because this file is inside another page.")).toBeVisible();
  await expect(frame.locator("#skillgauge > *")).toHaveCount(1);
  await expect(frame.getByRole("button").or(frame.getByRole("link", { name: /Start|Agile|Continue/ }))).toHaveCount(0);
  await server.close();
});

test("the headers for hosts say the same of it", async () => {
  const [, policy] = (await readFile(FILE, "utf8")).match(/http-equiv="Content-Security-Policy" content="([^"]+)"/)!;
  expect(await headers("/skillgauge.html")).toMatchObject({
    "Content-Security-Policy": `${policy}; frame-ancestors 'none'`,
    "Cache-Control": "no-cache",
  });
});
