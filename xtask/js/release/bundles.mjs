// One script for each way onto a page.
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { loader } from "./loader.mjs";
import { packageOf } from "./packages.mjs";

/** A hash as a browser compares it with what it has loaded. */
export const integrity = (content) => `sha384-${createHash("sha384").update(content).digest("base64")}`;

/** Resolves what the scripts import from the build: the module's glue, the styles, the first screen and the wording. */
const fromBuild = ({ source, css, lazy, wording, firstScreen }, glue, { isBundled = false, hasStyles = false } = {}) => ({
  name: "built",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^skillgauge:wasm$/ }, () => ({ path: glue }));
    onResolve({ filter: /^skillgauge:chunks$/ }, () => ({ path: join(source, "src/embed/chunk-loader.js") }));
    onLoad({ filter: /__wasm_split\.js$/ }, async ({ path }) => {
      const hashes = Object.fromEntries(Object.entries(lazy).map(([name, chunk]) => [name, integrity(chunk)]));
      return { contents: await loader(await readFile(path, "utf8"), hashes) };
    });
    if (hasStyles) onResolve({ filter: /^skillgauge:styles$/ }, () => ({ path: join(source, "src/embed/frame-styles.js") }));
    onResolve({ filter: /^skillgauge:/ }, ({ path }) => ({ path, namespace: "built" }));
    onLoad({ filter: /styles$/, namespace: "built" }, () => ({ contents: css.widget, loader: "text" }));
    onLoad({ filter: /first-screen$/, namespace: "built" }, () => ({ contents: firstScreen, loader: "json" }));
    onLoad({ filter: /wording$/, namespace: "built" }, () => {
      if (isBundled) {
        // Spelled out, so that bundlers find the files too.
        const entries = Object.keys(wording).map((part) => `${JSON.stringify(part)}: new URL("./wording/${part}.json", import.meta.url).href`);
        return { contents: `const addresses = { ${entries.join(", ")} };\nexport default (part) => addresses[part];` };
      }
      return { contents: "export default (part) => new URL(`./wording/${part}.json`, import.meta.url).href;" };
    });
  },
});

/** The single file only unpacks, so it leaves out the part of the library that packs, which is twice as large. */
const unpackOnly = {
  name: "unpack only",
  setup({ onLoad }) {
    onLoad({ filter: /lzma1[\\/]lib[\\/]encoder\.js$/ }, () => ({ contents: "export class Encoder {}" }));
  },
};

/**
 * Writes the scripts into the folder of the version. The one of the single file is returned, and the names of
 * the packages from npm that any of the scripts has code of.
 */
export async function bundles(parts) {
  const { source, folder, glue, wholeGlue, version, main } = parts;
  const packages = new Set();
  const bundle = async (name, more = {}) => {
    const { define, ...options } = more;
    const { outputFiles, metafile } = await build({
      entryPoints: [join(source, "src/embed", name)],
      bundle: true,
      minify: true,
      write: false,
      metafile: true,
      format: "esm",
      target: "es2022",
      legalComments: "none",
      // Each split point imports the loader, by the same name.
      logOverride: { "duplicate-object-key": "silent" },
      // The page for frames has the styles in a file beside it, because its first screen is there before any script.
      plugins: [fromBuild(parts, glue, { isBundled: more.define?.HAS_PAGE === "false", hasStyles: name === "iframe-child.js" })],
      define: {
        VERSION: JSON.stringify(version),
        WASM_INTEGRITY: JSON.stringify(integrity(main)),
        LATER_STYLES: JSON.stringify("./later.css"),
        LATER_STYLES_INTEGRITY: JSON.stringify(integrity(parts.css.later)),
        HAS_PAGE: "true",
        ...define,
      },
      ...options,
    });
    for (const { inputs } of Object.values(metafile.outputs)) {
      for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        const name = packageOf(path);
        if (name && bytesInOutput > 0) packages.add(name);
      }
    }
    return outputFiles[0].text;
  };
  const script = await bundle("skill-gauge.js");
  const frame = await bundle("skillgauge-frame.js", { format: "iife" });
  const scripts = {
    "skill-gauge.js": script,
    "skillgauge-frame.js": frame,
    "first-screen.js": await bundle("first-screen.js", { format: "iife" }),
    // For pages that bundle it with scripts of their own. They have no page of the widget's beside it.
    // Bundlers change style sheets that they come across, and these have a hash: so there they are a text.
    "index.js": await bundle("package.js", { define: { HAS_PAGE: "false", LATER_STYLES: JSON.stringify("./later.txt") } }),
    "frame.js": await bundle("package-frame.js"),
    "server.js": await bundle("package-server.js"),
    "iframe-child.js": await bundle("iframe-child.js", { external: ["./tint.js"] }),
    "tint.js": await bundle("tint.js"),
    "page.js": await bundle("page.js", {
      define: {
        ELEMENT_INTEGRITY: JSON.stringify(integrity(script)),
        FRAME_INTEGRITY: JSON.stringify(integrity(frame)),
      },
    }),
  };
  for (const [name, text] of Object.entries(scripts)) await writeFile(join(folder, name), text);
  // Browsers load no modules from a file, so this is a classic script. It has no address of its own; what the
  // glue would load by that address stands in the file.
  const single = await bundle("single.js", {
    format: "iife",
    define: { "import.meta.url": '""' },
    plugins: [fromBuild(parts, wholeGlue), unpackOnly],
  });
  return { single, packages };
}
