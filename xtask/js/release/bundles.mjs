// One script for each way onto a page.
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { loader } from "./loader.mjs";

/** A hash as a browser compares it with what it has loaded. */
export const integrity = (content) => `sha384-${createHash("sha384").update(content).digest("base64")}`;

/** Resolves what the scripts import from the build: the module's glue, the styles and the frameworks. */
const fromBuild = ({ source, css, lazy, frameworks }, glue) => ({
  name: "built",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^skillgauge:wasm$/ }, () => ({ path: glue }));
    onResolve({ filter: /^skillgauge:chunks$/ }, () => ({ path: join(source, "src/embed/chunk-loader.js") }));
    onLoad({ filter: /__wasm_split\.js$/ }, async ({ path }) => {
      const hashes = Object.fromEntries(Object.entries(lazy).map(([name, chunk]) => [name, integrity(chunk)]));
      return { contents: await loader(await readFile(path, "utf8"), hashes) };
    });
    onResolve({ filter: /^skillgauge:/ }, ({ path }) => ({ path, namespace: "built" }));
    onLoad({ filter: /styles$/, namespace: "built" }, () => ({ contents: css.widget, loader: "text" }));
    onLoad({ filter: /frameworks$/, namespace: "built" }, () => {
      // Spelled out, so that bundlers find the files too.
      const entries = Object.keys(frameworks).map(
        (id) => `${JSON.stringify(id)}: new URL("./frameworks/${id}.json", import.meta.url).href`,
      );
      return { contents: `export default { ${entries.join(", ")} };` };
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

/** Writes the scripts into the folder of the version; the one of the single file is returned. */
export async function bundles(parts) {
  const { source, folder, glue, wholeGlue, version, main } = parts;
  const bundle = async (name, more = {}) => {
    const { define, ...options } = more;
    const { outputFiles } = await build({
      entryPoints: [join(source, "src/embed", name)],
      bundle: true,
      minify: true,
      write: false,
      format: "esm",
      target: "es2022",
      legalComments: "none",
      // Each split point imports the loader, by the same name.
      logOverride: { "duplicate-object-key": "silent" },
      plugins: [fromBuild(parts, glue)],
      define: {
        VERSION: JSON.stringify(version),
        WASM_INTEGRITY: JSON.stringify(integrity(main)),
        HAS_PAGE: "true",
        ...define,
      },
      ...options,
    });
    return outputFiles[0].text;
  };
  const script = await bundle("skill-gauge.js");
  const frame = await bundle("skillgauge-frame.js", { format: "iife" });
  const scripts = {
    "skill-gauge.js": script,
    "skillgauge-frame.js": frame,
    // For pages that bundle it with scripts of their own. They have no page of the widget's beside it.
    "index.js": await bundle("skill-gauge.js", { define: { HAS_PAGE: "false" } }),
    "iframe-child.js": await bundle("iframe-child.js"),
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
  return { single };
}
