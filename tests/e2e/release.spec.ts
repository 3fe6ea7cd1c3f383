// What comes with a release, so that anybody can check it: notices, sums, the bill of materials.
import { execFile } from "node:child_process";
import { readFile, readdir } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import Ajv from "ajv";
import { decompress } from "lzma1";
import { Logger, compile } from "sass";
import sirv from "sirv";
import { uncompressed } from "../../xtask/js/release/compress.mjs";
import { crates } from "../../xtask/js/release/crates.mjs";
import { choose, licenceTexts } from "../../xtask/js/release/licences.mjs";
import { parts } from "../../xtask/js/release/notices.mjs";
import { filesIn, readSums } from "../../xtask/js/release/sums.mjs";
import { listen } from "../../xtask/js/server.mjs";
import { expect, test } from "./fixtures.js";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));
const dist = join(root, "dist");
const read = (name: string) => readFile(join(dist, name), "utf8");

/** Every compiled module of the release by where it is, that of the single file included. */
async function modules(): Promise<[string, string][]> {
  const names = (await filesIn(dist)).filter((name) => name.endsWith(".wasm"));
  const found = names.map(async (name): Promise<[string, string]> => [name, await readFile(join(dist, name), "latin1")]);
  const [, packed] = (await read("skillgauge.html")).match(/id="skillgauge-wasm">([^<]+)</)!;
  const single = Buffer.from(decompress(Buffer.from(packed, "base64")) as Uint8Array).toString("latin1");
  return [...(await Promise.all(found)), ["skillgauge.html", single]];
}

test("each package that the release has code of is in the notices", async () => {
  const named = new Set(Array.from((await read("THIRD-PARTY-NOTICES.txt")).matchAll(/^  (\S+ \d\S*)$/gm), ([, name]) => name));

  const options = ["--locked", "--package", "skillgauge", "--features", "split", "--target", "wasm32-unknown-unknown"];
  const { stdout } = await run("cargo", ["tree", ...options, "--edges", "normal,no-proc-macro", "--prefix", "none"], { cwd: root });
  const crates = [...new Set(Array.from(stdout.matchAll(/^(\S+) v(\S+)/gm), ([, name, version]) => `${name} ${version}`))];
  const linked = crates.filter((name) => !name.startsWith("skillgauge "));
  expect(linked.length).toBeGreaterThan(30);
  expect(linked.filter((name) => !named.has(name))).toEqual([]);
  // The module itself names the files of crates that it has code of, those of the standard library too.
  const places = (await modules()).flatMap(([, text]) => Array.from(text.matchAll(/\/(?:crates|rust\/deps)\/([\w-]+)-(\d[\w.+-]*)\/src\//g)));
  const inside = [...new Set(places.map(([, name, version]) => `${name} ${version}`))];
  expect(inside).toContain("yew 0.23.0");
  expect(inside.filter((name) => !named.has(name))).toEqual([]);
  expect([...named].join()).toContain("rust-std ");

  const sheets = ["skillgauge", "later"].flatMap((name) =>
    compile(join(root, `styles/${name}.scss`), { quietDeps: true, logger: Logger.silent }).loadedUrls.map(String),
  );
  const sources = await readdir(join(root, "src/embed"));
  const scripts = await Promise.all(sources.filter((name) => name.endsWith(".js")).map((name) => readFile(join(root, "src/embed", name), "utf8")));
  const fromNpm = [
    ...sheets.flatMap((url) => url.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? []),
    ...scripts.flatMap((text) => Array.from(text.matchAll(/from "([a-z@][^":]*)"/g), ([, name]) => name)),
  ];
  expect(new Set(fromNpm)).toEqual(new Set(["govuk-frontend", "lzma1"]));
  for (const name of new Set(fromNpm)) {
    const { version } = JSON.parse(await readFile(join(root, "node_modules", name, "package.json"), "utf8"));
    expect(named).toContain(`${name} ${version}`);
  }
});

test("below each package in the notices is the text of its licence", async () => {
  const [, ...sections] = (await read("THIRD-PARTY-NOTICES.txt")).split(/^-{78}$/m);
  const says: Record<string, string> = {
    "MIT": "THE SOFTWARE IS PROVIDED",
    "Apache-2.0": "TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION",
    "Unicode-3.0": "The data files and software are provided",
  };
  for (const section of sections.filter((section) => !section.startsWith("\n\nNotice of "))) {
    const [, id] = section.match(/^\n\n(\S+), for:\n\n  \S+ \d/)!;
    expect(section.toLowerCase().replace(/\s+/g, " ")).toContain(says[id].toLowerCase());
  }
  expect(sections.join()).toContain("govuk-frontend 6.6.0\n    https://frontend.design-system.service.gov.uk/\n    Copyright (C) 2017 Crown Copyright");
  expect(sections.join()).toContain("Copyright: The Rust Project Developers");
});

test("a package is taken under one licence of each choice, and one without a text stops the build", async () => {
  const all = ["MIT", "Apache-2.0", "Unicode-3.0"];
  expect(choose("Apache-2.0 OR MIT", all)).toEqual(["MIT"]);
  expect(choose("Apache-2.0 OR BSL-1.0", all)).toEqual(["Apache-2.0"]);
  expect(choose("(MIT OR Apache-2.0) AND Unicode-3.0", all)).toEqual(["MIT", "Unicode-3.0"]);
  expect(choose("MIT AND BSL-1.0", all)).toBeNull();
  expect(choose("Apache-2.0 WITH LLVM-exception", all)).toBeNull();

  const of = { kind: "npm" as const, name: "x", version: "1.0.0", files: {}, dependsOn: [], direct: true };
  await expect(licenceTexts({ ...of, licence: "MIT" })).rejects.toThrow("x 1.0.0 is under MIT, and brings no text of it");
  await expect(licenceTexts({ ...of, licence: "MPL-2.0" })).rejects.toThrow("x 1.0.0 is under MPL-2.0");
  const { texts, bringsNone } = await licenceTexts({ ...of, licence: "MIT OR Apache-2.0" });
  expect(texts.map(({ id }) => id)).toEqual(["Apache-2.0"]);
  expect(bringsNone).toBe(true);
  // Whom a text is from stays with its package, whatever stands beside the line.
  expect(parts("MIT License\n\nCopyright (c) 2020 Ada\nAll rights reserved.\n\nPermission is\r\ngranted")).toEqual({
    copyright: ["Copyright (c) 2020 Ada", "All rights reserved."],
    body: "Permission is\ngranted",
  });
});

test("a text is kept only for packages that bring none themselves", async () => {
  const folder = join(root, "xtask/js/release/licences");
  const kept = (await readdir(folder)).filter((name) => name.endsWith(".txt"));
  expect(kept.length).toBeGreaterThan(0);
  const folders = new Map((await crates(root)).map(({ name, folder }) => [name, folder]));
  for (const name of kept.map((name) => name.replace(/\.txt$/, ""))) {
    const files = await readdir(folders.get(name) ?? join(root, "node_modules", name));
    expect(files.filter((file) => /^(licen[cs]e|copying)/i.test(file)), name).toEqual([]);
  }
});

test("the single file has every notice in it", async () => {
  const file = await read("skillgauge.html");
  for (const name of ["LICENSE", "NOTICE", "THIRD-PARTY-NOTICES.txt"]) expect(file.includes((await read(name)).trim()), name).toBe(true);
});

test("the sums are those of all files, as the usual tool reads them", async () => {
  await run("sha256sum", ["--check", "--strict", "--quiet", "SHA256SUMS"], { cwd: dist });
  const sums = readSums(await read("SHA256SUMS"));
  expect([...sums.keys(), "SHA256SUMS"].sort()).toEqual(await filesIn(dist));
});

test("the bill of materials fits its schema, has what the notices have, and neither time nor number", async () => {
  const bill = JSON.parse(await read("sbom.cdx.json"));
  const schemas = join(root, "node_modules/@cyclonedx/cyclonedx-library/res/schema");
  const schema = async (name: string) => JSON.parse(await readFile(join(schemas, `${name}.SNAPSHOT.schema.json`), "utf8"));
  const ajv = new Ajv.default({ strict: false, validateFormats: false });
  for (const name of ["spdx", "jsf-0.82", "cryptography-defs"]) {
    ajv.addSchema({ ...(await schema(name)), $id: `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json` });
  }
  const validate = ajv.compile(await schema("bom-1.6"));
  validate(bill);
  expect(validate.errors).toBeNull();
  expect(bill.specVersion).toBe("1.6");
  expect(bill).not.toHaveProperty("serialNumber");
  expect(bill.metadata).not.toHaveProperty("timestamp");

  type Component = { name: string; version: string; purl: string; "bom-ref": string; hashes?: { content: string }[] };
  const components: Component[] = bill.components;
  const notices = Array.from((await read("THIRD-PARTY-NOTICES.txt")).matchAll(/^  (\S+ \d\S*)$/gm), ([, name]) => name);
  expect(components.map(({ name, version }) => `${name} ${version}`).sort()).toEqual([...new Set(notices)].sort());
  const lock = await readFile(join(root, "Cargo.lock"), "utf8");
  const yew = components.find(({ purl }) => purl.startsWith("pkg:cargo/yew@"))!;
  expect(lock).toContain(yew.hashes![0].content);
  expect(components.map(({ purl }) => purl)).toContain("pkg:npm/govuk-frontend@6.6.0");

  // What uses what leads from the widget to every package.
  const uses = new Map<string, string[]>(bill.dependencies.map(({ ref, dependsOn = [] }: { ref: string; dependsOn?: string[] }) => [ref, dependsOn]));
  const reached = new Set<string>();
  const follow = (ref: string): void => {
    if (reached.has(ref)) return;
    reached.add(ref);
    uses.get(ref)!.forEach(follow);
  };
  follow(bill.metadata.component["bom-ref"]);
  expect(components.filter((component) => !reached.has(component["bom-ref"]))).toEqual([]);
});

test("the release has no path of the machine that it was built on", async () => {
  const files = (await filesIn(dist)).filter((name) => !name.endsWith(".wasm"));
  const texts = files.map(async (name): Promise<[string, string]> => [name, await readFile(join(dist, name), "latin1")]);
  const compiled = await modules();
  const { stdout: rust } = await run("rustc", ["--print", "sysroot"]);
  const places = [homedir(), root, rust.trim(), ".rustup", ".cargo/registry", "registry/src", "/root/", "/home/"];
  for (const [name, text] of [...(await Promise.all(texts)), ...compiled]) {
    expect(places.filter((place) => text.includes(place)), name).toEqual([]);
  }
  // What is left names the source in a way that is the same everywhere.
  const paths = compiled.flatMap(([, text]) => text.match(/(?:src)?(?:\/[\w.@+-]+)+\.rs/g) ?? []);
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter((path) => !/^(?:src|\/crates|\/rust\/deps|\/rustc\/[0-9a-f]{40})\//.test(path))).toEqual([]);
});

type Answer = (request: IncomingMessage, response: ServerResponse) => boolean;

/** What the command says about a host that serves the release, but for what it answers itself. */
async function verified(answer: Answer = () => false, path = "") {
  const files = sirv(dist, { dev: true, dotfiles: true });
  const server = await listen(0, "/some/path/", (request, response, missing) => {
    if (!answer(request, response)) files(request, response, missing);
  });
  const script = join(root, "xtask/js/verify.mjs");
  const result = await run("node", [script, server.url + path, join(dist, "SHA256SUMS")]).catch((error) => error);
  await server.close();
  return { code: result.code ?? 0, said: String(result.stdout) + String(result.stderr), url: server.url };
}

test("a host that serves the release is verified, whichever of its addresses is given", async () => {
  for (const path of ["", "index.html", "#/start"]) {
    const { code, said } = await verified(undefined, path);
    expect(said).toMatch(/serves this release: \d+ files are the same to the byte/);
    expect(code).toBe(0);
  }
});

test("one byte, a missing file and another host are each said, and are no release", async () => {
  const page = await readFile(join(dist, "index.html"));
  page[page.length - 2] ^= 1;
  const licence = await readFile(join(dist, "LICENSE"));
  const other = await listen(0, "/", (_, response) => void response.end(licence));
  const { code, said, url } = await verified((request, response) => {
    const { url } = request;
    if (url === "/index.html") response.end(page);
    else if (url === "/embed.html") response.writeHead(404).end();
    else if (url === "/LICENSE") response.writeHead(302, { Location: `${other.url}LICENSE` }).end();
    else if (url === "/NOTICE") response.writeHead(500).end();
    else return false;
    return true;
  });
  await other.close();
  const about = (name: string) => said.split("\n").find((line) => line.startsWith(`${name} `));
  expect(about("index.html")).toMatch(/^index\.html is another file: its SHA-256 is [0-9a-f]{64}, and should be [0-9a-f]{64}$/);
  expect(about("embed.html")).toBe("embed.html is not served: the host answers 404");
  // The same file, but nobody knows for how long.
  expect(about("LICENSE")).toBe(`LICENSE comes from another host, ${new URL(other.url).origin}`);
  expect(about("NOTICE")).toBe("NOTICE is not served: the host answers 500");
  expect(said).toContain(`${url} is not this release: 4 of `);
  expect(code).toBe(1);
});

test("a host may keep the files that are for its administrator to itself", async () => {
  const { code, said } = await verified((request, response) => {
    if (!/^\/(_headers$|headers\/)/.test(request.url!)) return false;
    response.writeHead(404).end();
    return true;
  });
  for (const name of ["_headers", "headers/nginx.conf", "headers/apache.htaccess"]) {
    expect(said).toContain(`${name} is not served. It is for who looks after the host.`);
  }
  expect(code).toBe(0);
});

for (const [name, encoding, pack] of [["br", "br", brotliCompressSync], ["gz", "gzip", gzipSync]] as const) {
  test(`a host that sends another page to who takes ${encoding} is found out`, async () => {
    const { code, said } = await verified((request, response) => {
      if (request.url !== "/index.html" || request.headers["accept-encoding"] !== encoding) return false;
      response.writeHead(200, { "Content-Type": "text/html", "Content-Encoding": encoding }).end(pack("another page"));
      return true;
    });
    expect(said).toMatch(new RegExp(`^index\\.html is another file, sent with ${encoding}: its SHA-256 is `, "m"));
    expect(code).toBe(1);
    // It is asked what a browser is, and not for the compressed file by its name, which hosts send in different ways.
    expect(said).not.toContain(`index.html.${name}`);
  });
}

test("beside each file that browsers load is the same compressed, and smaller", async () => {
  const names = await filesIn(dist);
  const loaded = names.filter((name) => /^(?:[^/]+\.html|(?:schemas|\d[^/]*)\/.+\.(?:html|css|js|json|wasm))$/.test(name) && !uncompressed(name));
  expect(loaded.length).toBeGreaterThan(20);
  for (const name of loaded) {
    const content = await readFile(join(dist, name));
    for (const [ending, unpack] of [[".br", brotliDecompressSync], [".gz", gunzipSync]] as const) {
      // The shortest of all would become longer.
      if (content.length < 100) continue;
      const small = await readFile(join(dist, name + ending));
      expect(unpack(small).equals(content), name + ending).toBe(true);
      expect(small.length, name + ending).toBeLessThan(content.length);
    }
  }
  // Neither has the time at which it was made.
  const gzipped = await readFile(join(dist, "index.html.gz"));
  expect(gzipped.readUInt32LE(4)).toBe(0);
  const known = new Set(loaded);
  expect(names.filter((name) => uncompressed(name) && !known.has(uncompressed(name)!))).toEqual([]);
});

test("sums name files of the release alone", () => {
  const hash = "0".repeat(64);
  expect([...readSums(`${hash}  a/b.js\n${hash} *c\n`).keys()]).toEqual(["a/b.js", "c"]);
  for (const path of ["../a", "a/../../b", "/etc/passwd", "//evil.example/a", "https://evil.example/", "a?b", "a#b", ""]) {
    expect(() => readSums(`${hash}  ${path}\n`), path).toThrow("not a line of SHA256SUMS");
  }
});
