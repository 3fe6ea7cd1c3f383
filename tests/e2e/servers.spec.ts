// The files in headers/ on a real nginx and a real Apache: what is sent with each file, that no error is kept, and that
// the widget works from there.
import { cp, readFile, rename } from "node:fs/promises";
import { type IncomingHttpHeaders, request } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { uncompressed } from "../../xtask/js/release/compress.mjs";
import { filesIn } from "../../xtask/js/release/sums.mjs";
import { headers, listen } from "../../xtask/js/server.mjs";
import { verify } from "../../xtask/js/verify.mjs";
import { test as base, expect } from "./fixtures.js";
import { VERSION } from "./host.js";
import { KINDS, type Kind, type Options, startServer, type WebServer } from "./web-servers.js";
import { SKILLS } from "./widget.js";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

const test = base.extend<{ start: (kind: Kind, options?: Partial<Options>) => Promise<WebServer> }>({
  start: async ({}, use) => {
    const started: WebServer[] = [];
    await use(async (kind, options = {}) => {
      const isWithBrotli = kind === "nginx with its module for Brotli";
      const edit = (text: string) => {
        const edited = options.edit?.(text) ?? text;
        return isWithBrotli ? edited.replace("#brotli_static", "brotli_static") : edited;
      };
      const server = await startServer(kind, { ...options, edit });
      started.push(server);
      return server;
    });
    for (const server of started) await server.close();
  },
});

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** What a server sends, as it sends it. */
function ask(address: string, asking: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { headers: asking, agent: false }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) });
    });
    asked.once("error", reject).end();
  });
}

const TYPES: Record<string, string> = {
  html: "text/html", css: "text/css", js: "text/javascript", json: "application/json", wasm: "application/wasm",
};
const typeOf = (path: string) => TYPES[path.match(/\.(\w+)$/)?.[1] ?? ""];

/** What each kind of server sends of what is there, by what a browser says that it understands. */
const ENCODINGS: Record<Kind, Record<string, string | undefined>> = {
  "nginx": { "gzip, deflate, br, zstd": "gzip", "gzip": "gzip", "br": undefined, "": undefined },
  "nginx with its module for Brotli": { "gzip, deflate, br, zstd": "br", "gzip": "gzip", "br": "br", "": undefined },
  "Apache": { "gzip, deflate, br, zstd": "br", "gzip": "gzip", "br": "br", "": undefined },
};
const UNPACK: Record<string, (body: Buffer) => Buffer> = { br: brotliDecompressSync, gzip: gunzipSync };
const ENDING: Record<string, string> = { br: ".br", gzip: ".gz" };

/** The files that anybody may ask for. */
const files = (await filesIn(dist)).filter((path) => !uncompressed(path) && !/^(?:_headers$|headers\/)/.test(path));

for (const kind of KINDS) {
  test(`${kind} sends each file with its type, as small as it is there, and with its headers`, async ({ start }) => {
    const server = await start(kind);
    const all = await filesIn(dist);
    let compressed = 0;
    for (const path of ["", ...files]) {
      const file = path || "index.html";
      const content = await readFile(join(dist, file));
      for (const [accepted, expected] of Object.entries(ENCODINGS[kind])) {
        const what = `${path} for a browser that takes "${accepted}"`;
        const answer = await ask(server.url + path, accepted ? { "Accept-Encoding": accepted } : {});
        expect(answer.status, what).toBe(200);
        if (typeOf(file)) expect(answer.headers["content-type"], what).toBe(typeOf(file));
        const isThere = expected !== undefined && all.includes(file + ENDING[expected]);
        // A server may compress what is not there: only that it is done twice would be wrong.
        const encoding = answer.headers["content-encoding"];
        if (isThere) {
          expect(encoding, what).toBe(expected);
          expect(answer.body.equals(await readFile(join(dist, file + ENDING[expected]))), what).toBe(true);
          compressed += 1;
        }
        expect((encoding ? UNPACK[encoding](answer.body) : answer.body).equals(content), what).toBe(true);
        if (all.includes(`${file}.gz`)) expect(answer.headers.vary, what).toMatch(/accept-encoding/i);
        expect(answer.headers["content-language"], what).toBeUndefined();

        // What is there for hosts of another kind says the same of every file.
        const own = await headers(`/${path}`);
        expect(Object.keys(own), what).toEqual(expect.arrayContaining(["Cache-Control", "Referrer-Policy", "X-Content-Type-Options"]));
        for (const [name, value] of Object.entries(own)) expect(answer.headers[name.toLowerCase()], `${name} of ${what}`).toBe(value);
        for (const name of ["content-security-policy", "cross-origin-embedder-policy", "access-control-allow-origin", "cross-origin-resource-policy"]) {
          if (!Object.keys(own).some((known) => known.toLowerCase() === name)) expect(answer.headers, what).not.toHaveProperty(name);
        }
      }
    }
    expect(compressed).toBeGreaterThan(40);
  });

  test(`${kind} says that nothing has changed, and for how long to keep it`, async ({ start }) => {
    const server = await start(kind);
    for (const [path, cache] of [["index.html", "no-cache"], [`${VERSION}/page.js`, "public, max-age=31536000, immutable"]]) {
      const accept = { "Accept-Encoding": "gzip" };
      const { headers } = await ask(server.url + path, accept);
      const again = await ask(server.url + path, { ...accept, "If-None-Match": headers.etag! });
      expect(again.status).toBe(304);
      expect(again.headers["cache-control"]).toBe(cache);
    }
  });

  test(`${kind} has no browser keep an error, and keeps the administrator's files to itself`, async ({ start }) => {
    const server = await start(kind);
    for (const path of [`${VERSION}/no.js`, `${VERSION}/wording/no.json`, `${VERSION}/wording/`, "9.9.9/page.js", "no.html", "_headers", "headers/nginx.conf", "headers/apache.htaccess", "headers/"]) {
      for (const accepted of ["", "gzip, br"]) {
        const answer = await ask(server.url + path, { "Accept-Encoding": accepted });
        expect([403, 404], path).toContain(answer.status);
        expect(answer.headers["cache-control"], path).toBe("no-store");
      }
    }
  });

  test(`${kind} goes on sending the files of an earlier version as its own`, async ({ start }) => {
    const server = await start(kind);
    await cp(join(server.folder, VERSION), join(server.folder, "0.0.9-rc.1"), { recursive: true });
    for (const name of ["skill-gauge.js", "skillgauge_bg.wasm", "embed.html"]) {
      const [now, earlier] = await Promise.all([VERSION, "0.0.9-rc.1"].map((version) => ask(`${server.url}${version}/${name}`)));
      for (const header of ["access-control-allow-origin", "cache-control", "content-security-policy", "cross-origin-resource-policy"]) {
        expect(earlier.headers[header], name).toBe(now.headers[header]);
      }
    }
  });

  test(`${kind} is verified as a host of the release, whatever a browser takes`, async ({ start }) => {
    const server = await start(kind);
    const sums = await readFile(join(dist, "SHA256SUMS"), "utf8");
    const { same, differences, notes } = await verify(server.url, sums);
    expect(differences).toEqual([]);
    expect(same + notes.length).toBe(files.length + 2);
    // With a compressed file of another it is not, though the file itself is right.
    await cp(join(dist, "embed.html.gz"), join(server.folder, "index.html.gz"));
    const { differences: found } = await verify(server.url, sums);
    expect(found).toEqual([expect.stringMatching(/^index\.html is another file, sent with gzip: /)]);
  });

  test(`from ${kind}: rated, and still there after a reload`, async ({ page, start, openFile }) => {
    const server = await start(kind);
    const encodings = new Set<string | undefined>();
    page.on("response", async (response) => encodings.add((await response.allHeaders())["content-encoding"]));
    const widget = await openFile(page, server.url);
    await widget.chooseRoleLevel("Senior product manager");
    await widget.link(SKILLS[0]).click();
    await widget.level("Expert").check();
    await widget.reload();
    await expect(widget.level("Expert")).toBeChecked();
    expect([...encodings]).toEqual([kind === "nginx" ? "gzip" : "br"]);
  });

  test(`from ${kind}: an element and a frame on another site, on a page that embeds only what allows it`, async ({ page, start }) => {
    const server = await start(kind);
    const host = await listen(0, "/", (_, response) => {
      response.writeHead(200, { "Content-Type": "text/html", "Cross-Origin-Embedder-Policy": "require-corp" });
      response.end(`<!DOCTYPE html><html lang="en"><title>x</title><script type="module" src="${server.url}${VERSION}/skill-gauge.js"></script>
        <skill-gauge></skill-gauge><iframe src="${server.url}embed.html" title="Skillgauge" width="600" height="700"></iframe>`);
    });
    await page.goto(host.url.replace("127.0.0.1", "localhost"));
    for (const place of [page.locator("skill-gauge"), page.frameLocator("iframe")]) {
      await expect(place.getByRole("heading", { name: "See where your skills stand" })).toBeVisible();
    }
    await host.close();
  });

  test(`from ${kind}: a browser that came before the files were there recovers`, async ({ page, start }) => {
    const server = await start(kind);
    const [there, away] = [join(server.folder, VERSION), join(server.folder, "not-yet")];
    await rename(there, away);
    await page.goto(server.url);
    // The browser has the whole answer, and kept it if it may.
    const status = await page.evaluate(async (address) => {
      const answer = await fetch(address);
      await answer.text();
      return answer.status;
    }, `${server.url}${VERSION}/page.js`);
    expect(status).toBe(404);
    await expect(page.getByText("Loading…")).toBeVisible();
    await rename(away, there);
    // To the page as by a link. A reload would ask for what the browser keeps too.
    await page.goto("about:blank");
    await page.goto(server.url);
    await expect(page.getByRole("heading", { level: 1, name: "See where your skills stand" })).toBeVisible();
  });
}

test("nginx sends what is compressed through a proxy too", async ({ start }) => {
  const server = await start("nginx");
  const { headers } = await ask(`${server.url}${VERSION}/skillgauge_bg.wasm`, { "Accept-Encoding": "gzip", "Via": "1.1 proxy.example" });
  expect(headers["content-encoding"]).toBe("gzip");
});

for (const path of ["", "a/folder/of/another/name/"]) {
  test(`in nginx's file one line says where the release is: /${path}`, async ({ page, start, openFile }) => {
    const server = await start("nginx", { path, edit: (text) => text.replace("\nlocation ^~ /skillgauge/ {", `\nlocation ^~ /${path} {`) });
    for (const name of ["", "embed.html", `${VERSION}/page.js`, "skillgauge.html"]) {
      const answer = await ask(server.url + name, { "Accept-Encoding": "gzip" });
      expect(answer.headers["content-encoding"], name).toBe("gzip");
      for (const [header, value] of Object.entries(await headers(`/${name}`))) expect(answer.headers[header.toLowerCase()], name).toBe(value);
    }
    expect((await ask(`${server.url}_headers`)).status).toBe(404);
    const widget = await openFile(page, server.url);
    await expect(widget.heading("See where your skills stand")).toBeVisible();
  });
}
