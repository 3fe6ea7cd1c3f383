// Writes the files that make the build's folder an npm package too.
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

export async function writePackage({ source, dist, version }) {
  const contents = {
    name: "skillgauge",
    version,
    description: "A private self-assessment against a capability framework, for an intranet page",
    license: "MIT",
    type: "module",
    // It defines the element.
    sideEffects: true,
    exports: {
      ".": { types: "./skill-gauge.d.ts", default: `./${version}/index.js` },
      "./frame": `./${version}/skillgauge-frame.js`,
      "./custom-elements.json": "./custom-elements.json",
      "./package.json": "./package.json",
    },
    types: "./skill-gauge.d.ts",
    customElements: "custom-elements.json",
  };
  await writeFile(join(dist, "package.json"), `${JSON.stringify(contents, null, 2)}\n`);
  const manifest = await readFile(join(source, "src/embed/custom-elements.json"), "utf8");
  await writeFile(join(dist, "custom-elements.json"), manifest.replaceAll("VERSION", version));
  await cp(join(source, "src/embed/skill-gauge.d.ts"), join(dist, "skill-gauge.d.ts"));
  // Relative links lead to files that are not in the package.
  const docs = await readFile(join(source, "docs/embedding.md"), "utf8");
  await writeFile(join(dist, "README.md"), docs.replace(/\[([^\]]+)\]\((?!#|https:)[^)]+\)/g, "$1"));
  for (const name of ["LICENSE", "NOTICE"]) await cp(join(source, name), join(dist, name));
}
