// Writes the files that make the build's folder an npm package too.
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";

/** The types of each way to import the package. */
const TYPES = ["skill-gauge.d.ts", "react.d.ts", "vue.d.ts", "frame.d.ts"];

/** The pages for people that are in the package, by their names in docs/. */
const PAGES = {
  "package.md": "README.md",
  ...Object.fromEntries(
    ["embedding.md", "embedding-editors.md", "embedding-developers.md", "embedding-administrators.md", "hosting.md"].map((name) => [name, `docs/${name}`]),
  ),
};

/** A page with links to the others of the package. All other relative links lead to files that are not in it. */
async function page(source, name, path) {
  const text = await readFile(join(source, "docs", name), "utf8");
  return text.replace(/\[([^\]]+)\]\((?!#|https:)([^)#]+)(#[^)]+)?\)/g, (_, words, link, anchor = "") => {
    const to = PAGES[link];
    return to ? `[${words}](${relative(dirname(path), to)}${anchor})` : words;
  });
}

export async function writePackage({ source, dist, version }) {
  // Node has no browser to define an element in. Other servers take the default, which does nothing there either.
  const element = (types) => ({ types, node: `./${version}/server.js`, default: `./${version}/index.js` });
  const contents = {
    name: "skillgauge",
    version,
    description: "A private self-assessment against a capability framework, for an intranet page",
    license: "MIT",
    type: "module",
    // It defines the element.
    sideEffects: true,
    engines: { node: ">=20" },
    exports: {
      ".": element("./skill-gauge.d.ts"),
      "./react": element("./react.d.ts"),
      "./vue": element("./vue.d.ts"),
      "./frame": { types: "./frame.d.ts", default: `./${version}/frame.js` },
      "./custom-elements.json": "./custom-elements.json",
      "./package.json": "./package.json",
    },
    types: "./skill-gauge.d.ts",
    customElements: "custom-elements.json",
    // What is compressed is for hosts: a registry compresses the package itself.
    files: ["**", "!**/*.br", "!**/*.gz"],
    // For their types alone, by whoever imports those.
    peerDependencies: { "@types/react": ">=19", react: ">=19", vue: ">=3.5" },
    peerDependenciesMeta: { "@types/react": { optional: true }, react: { optional: true }, vue: { optional: true } },
  };
  await writeFile(join(dist, "package.json"), `${JSON.stringify(contents, null, 2)}\n`);
  const manifest = await readFile(join(source, "src/embed/custom-elements.json"), "utf8");
  await writeFile(join(dist, "custom-elements.json"), manifest.replaceAll("VERSION", version));
  for (const name of TYPES) await cp(join(source, "src/embed", name), join(dist, name));
  await mkdir(join(dist, "docs"), { recursive: true });
  for (const [name, path] of Object.entries(PAGES)) await writeFile(join(dist, path), await page(source, name, path));
  for (const name of ["LICENSE", "NOTICE"]) await cp(join(source, name), join(dist, name));
}
