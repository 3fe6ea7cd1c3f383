// Rust's standard library, which is linked into every wasm and is in no lock file. Rust brings the notices of it.
import { execFile } from "node:child_process";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

const ENTITIES = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
/** The text of a piece of HTML. */
const textOf = (html) =>
  html.replace(/<[^>]*>/g, "").replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) => (code ? String.fromCodePoint(code) : ENTITIES[name]));

const field = (html, name) => textOf(html.match(new RegExp(`<b>${name}:</b>(.*)`))?.[1] ?? "").trim();

/** The folder that the compiler brings its licences in. */
async function documents() {
  const { stdout } = await run("rustc", ["--print", "sysroot"]);
  return join(stdout.trim(), "share/doc/rust");
}

/** The text of a licence that is the same for everything under it. */
export async function standardText(id) {
  return readFile(join(await documents(), "licenses", `${id}.txt`), "utf8");
}

/**
 * The library, and the crates in it that Rust names and has for the widget's target.
 * @returns {Promise<import("./packages.mjs").Package[]>}
 */
export async function standardLibrary() {
  const { stdout: about } = await run("rustc", ["--version", "--verbose"]);
  const [, version] = about.match(/^release: (.+)$/m);
  const { stdout: libdir } = await run("rustc", ["--print", "target-libdir", "--target", "wasm32-unknown-unknown"]);
  const libraries = (await readdir(libdir.trim())).map((name) => name.match(/^lib(.+)-[0-9a-f]+\.rlib$/)?.[1]);
  const html = await readFile(join(await documents(), "COPYRIGHT-library.html"), "utf8").catch((error) => {
    throw new Error("this Rust brings no notices of its standard library: use one from https://rustup.rs", { cause: error });
  });

  const [, inTree, outOfTree] = html.split(/<h2 id="(?:in-tree-files|out-of-tree-dependencies)">.*<\/h2>/);
  const parts = outOfTree.split("<h3>").slice(1).map((part) => {
    const [, name, version] = textOf(part.slice(0, part.indexOf("</h3>"))).match(/(\S+)-(\d\S*)$/);
    const notices = part.matchAll(/<summary>(.*?)<\/summary>\s*<pre>([^]*?)<\/pre>/g);
    const files = Object.fromEntries([...notices].map(([, file, text]) => [textOf(file), textOf(text)]));
    return { kind: "cargo", name, version, licence: field(part, "License").replaceAll("/", " OR "), homepage: field(part, "URL"), files, dependsOn: [], direct: false };
  }).filter(({ name }) => libraries.includes(name.replaceAll("-", "_")));

  const notice = textOf(inTree).replace(/^[ \t]+|[ \t]+$/gm, "").replace(/\n{2,}/g, "\n").trim();
  const whole = {
    kind: "rust",
    name: "rust-std",
    version,
    // Tables of Unicode are a part of it with a licence of their own.
    licence: "(Apache-2.0 OR MIT) AND Unicode-3.0",
    homepage: "https://github.com/rust-lang/rust",
    files: { "NOTICE": notice, "LICENSE-APACHE": await standardText("Apache-2.0"), "LICENSE-UNICODE": await standardText("Unicode-3.0") },
    dependsOn: parts.map(({ name, version }) => `cargo:${name}@${version}`),
    direct: true,
  };
  return [whole, ...parts];
}
