// The table in docs/hosting.md: what the page around the widget has, or what is between it and its host, and what becomes
// of it. Each cell is a test, and does what the cell says.
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { expect, type Page } from "@playwright/test";
import { listen, serve } from "../../xtask/js/server.mjs";
import { Embedded } from "./embedded.js";
import { Guard, test } from "./fixtures.js";
import { VERSION } from "./host.js";
import { launchOptions } from "./playwright.config.js";
import { SKILLS } from "./widget.js";

// As in cross-site.spec.ts: without this, Playwright's Chromium has no storage at all in frames of other sites.
test.use({ launchOptions: { ...launchOptions, args: [...launchOptions.args, "--disable-features=Translate"] } });

type Server = { url: string; close: () => Promise<void> };
type Setting = {
  /** Headers of the page around. */
  headers?: Record<string, string>;
  /** What is in the head of the page around. */
  head?: string;
  /** The sandbox of the frame, or of the page around an element. */
  sandbox?: string;
  /** What the widget comes from. */
  widget?: () => Promise<Server>;
};

/** The names of the headers that a host of the widget sends for the sake of pages around it. */
const ALLOWING = ["access-control-allow-origin", "cross-origin-resource-policy", "cross-origin-embedder-policy"];

/** A proxy before a host, which changes what passes. */
async function proxy(change: (body: Buffer, headers: Headers) => Buffer): Promise<Server> {
  const behind = await serve();
  const { url, close } = await listen(0, "/", async (request, response) => {
    const answer = await fetch(new URL(request.url!, behind.url), { headers: { "Accept-Encoding": "identity" } });
    const headers = new Headers(answer.headers);
    for (const name of ["connection", "content-length", "date", "keep-alive"]) headers.delete(name);
    const body = change(Buffer.from(await answer.arrayBuffer()), headers);
    response.writeHead(answer.status, Object.fromEntries(headers)).end(body);
  });
  return { url, close: async () => void (await Promise.all([close(), behind.close()])) };
}

const withoutHeaders = () =>
  proxy((body, headers) => {
    for (const name of ALLOWING) headers.delete(name);
    return body;
  });

const compressing = () =>
  proxy((body, headers) => {
    headers.set("Content-Encoding", "gzip");
    headers.set("Vary", "Accept-Encoding");
    return gzipSync(body);
  });

const REQUIRE = { "Cross-Origin-Embedder-Policy": "require-corp" };
const OPENER = { "Cross-Origin-Opener-Policy": "same-origin" };

const SETTINGS: Record<string, Setting> = {
  "a page without anything of this": {},
  "`Cross-Origin-Embedder-Policy: require-corp`": { headers: REQUIRE },
  "`Cross-Origin-Embedder-Policy: credentialless`": { headers: { "Cross-Origin-Embedder-Policy": "credentialless" } },
  "`Cross-Origin-Opener-Policy: same-origin`": { headers: OPENER },
  "`Cross-Origin-Embedder-Policy: require-corp` and `Cross-Origin-Opener-Policy: same-origin`, so that it is isolated": { headers: { ...REQUIRE, ...OPENER } },
  "`Cross-Origin-Resource-Policy: same-origin`": { headers: { "Cross-Origin-Resource-Policy": "same-origin" } },
  "`sandbox` with `allow-scripts allow-same-origin`": { sandbox: "allow-scripts allow-same-origin" },
  "`sandbox` with `allow-scripts` alone": { sandbox: "allow-scripts" },
  "`sandbox` without `allow-scripts`": { sandbox: "allow-same-origin" },
  "the widget in a folder below others": { widget: () => serve({ base: "/some/folder/" }) },
  "a `<base href>` of another folder": { head: '<base href="/elsewhere/">' },
  "a proxy that compresses again": { widget: compressing },
  "a proxy that takes the headers with `Cross-Origin` and `Access-Control` off the widget's files": { widget: withoutHeaders },
  "that, and `Cross-Origin-Embedder-Policy: require-corp`": { widget: withoutHeaders, headers: REQUIRE },
};

type Way = "frame" | "element";

/** What Chromium says of every page with such a sandbox. */
const ABOUT_SANDBOX = "console: An iframe which has both allow-scripts and allow-same-origin";
const faults = (guard: Guard) => guard.faults.filter((fault) => !fault.startsWith(ABOUT_SANDBOX));

/** A page on another site with the widget on it, and what the test can do with it. */
type Opened = { page: Page; embedded: Embedded; guard: Guard; open: () => Promise<void> };

/** What each cell means. */
const OUTCOMES: Record<string, (opened: Opened, way: Way) => Promise<void>> = {
  "works": async ({ embedded, guard }) => {
    await embedded.open();
    await rateOne(embedded);
    await embedded.reload();
    await expect(embedded.text("You have rated 1 of 10 skills.")).toBeVisible();
    expect(faults(guard)).toEqual([]);
  },
  "works, and keeps nothing": async ({ embedded, guard }) => {
    await embedded.open();
    await expect(embedded.text("This browser does not let the page save anything.")).toBeVisible();
    await rateOne(embedded);
    await embedded.reload();
    await expect(embedded.button("Start now")).toBeVisible();
    await expect(embedded.text("You have rated 1 of 10 skills.")).toBeHidden();
    expect(faults(guard)).toEqual([]);
  },
  "says that it needs JavaScript": async ({ page, open }) => {
    await open();
    // Playwright finds no text in what is for browsers without scripts, though here it is on screen.
    const note = page.frameLocator("iframe").locator("noscript");
    await expect(note).toBeVisible();
    expect(await note.innerText()).toContain("Skillgauge needs JavaScript");
  },
  "the link in the tag": async ({ page, open }) => {
    await open();
    await expect(page.getByRole("link", { name: "Rate your skills" })).toBeVisible();
    await expect(page.locator("skill-gauge").getByRole("button")).toHaveCount(0);
  },
  "the browser's own error": async ({ page, open }) => {
    await open();
    await expect.poll(() => page.frames().map((frame) => frame.url())).toContain("chrome-error://chromewebdata/");
  },
};

async function rateOne(embedded: Embedded) {
  await embedded.begin();
  await embedded.link(SKILLS[0]).click();
  await embedded.level("Expert").check();
}

const docs = await readFile(new URL("../../docs/hosting.md", import.meta.url), "utf8");
const [, table] = docs.match(/^\| what there is \| in a frame \| as an element \|\n\|---\|---\|---\|\n((?:\|.*\n)+)/m)!;
const rows = table.trim().split("\n").map((row) => row.slice(2, -2).split(" | "));

test("the table has a row for each setting", () => {
  expect(rows.map(([what]) => what)).toEqual(Object.keys(SETTINGS));
});

for (const [what, ...cells] of rows) {
  for (const [place, way] of (["frame", "element"] as const).entries()) {
    test(`${what}, ${way}: ${cells[place]}`, async ({ page }) => {
      const { headers = {}, head = "", sandbox, widget = () => serve() } = SETTINGS[what];
      const from = await widget();
      const settings = 'framework="product-manager-2020" compare-with="senior-product-manager"';
      const query = "framework=product-manager-2020&amp;compare-with=senior-product-manager";
      const html =
        way === "frame"
          ? `<iframe ${sandbox === undefined ? "" : `sandbox="${sandbox}"`} src="${from.url}embed.html?${query}" title="Skillgauge" width="600" height="700"></iframe>`
          : `<script type="module" src="${from.url}${VERSION}/skill-gauge.js"></script>
             <skill-gauge ${settings}><a href="${from.url}">Rate your skills</a></skill-gauge>`;
      const around = await listen(0, "/", (request, response, missing) => {
        if (request.url !== "/page/") return missing();
        const own = { ...headers, ...(sandbox !== undefined && way === "element" ? { "Content-Security-Policy": `sandbox ${sandbox}` } : {}) };
        response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...own });
        response.end(`<!DOCTYPE html><html lang="en"><head>${head}<title>A page</title></head><body><main><h1>A page</h1>${html}</main></body></html>`);
      });
      // Another site, not only another origin.
      const site = around.url.replace("127.0.0.1", "localhost");
      const guard = new Guard(page, from.url, site, {});
      const embedded = new Embedded(page, `${site}page/`, guard, way === "frame" ? { scope: (page) => page.frameLocator("iframe") } : {});
      const open = async () => {
        await page.goto(`${site}page/`);
      };
      await OUTCOMES[cells[place]]({ page, embedded, guard, open }, way);
      if (what.includes("isolated")) expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
      await from.close();
      await around.close();
    });
  }
}
