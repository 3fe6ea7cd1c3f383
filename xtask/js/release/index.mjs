// Turns the page, the compiled modules and the styles into what a host serves. Trunk runs this on each build,
// before it moves the build to dist/. What no browser reads is taken out, because every page with the widget in
// it would load it.
import { cp, mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundles } from "./bundles.mjs";
import { chunksOf } from "./chunks.mjs";
import { writeHeaders } from "./headers.mjs";
import { shortenImports } from "./imports.mjs";
import { optimized } from "./optimize.mjs";
import { writePackage } from "./package.mjs";
import { writeSingleFile } from "./single.mjs";
import { styles } from "./styles.mjs";

const { TRUNK_SOURCE_DIR: source, TRUNK_STAGING_DIR: dist } = process.env;
const [, version] = (await readFile(join(source, "Cargo.toml"), "utf8")).match(/^version = "(.+)"$/m);

// All that a page loads is in a folder of its version, so that pages with an earlier one still work.
const folder = join(dist, version);
await mkdir(folder);
// Removed at the end of this script.
const work = join(dist, "work");
await mkdir(work);
const { main, lazy, glue } = await chunksOf(process.env.SKILLGAUGE_SPLIT, work);
for (const [name, chunk] of Object.entries({ "skillgauge_bg.wasm": main, ...lazy })) {
  await writeFile(join(folder, name), chunk);
}
// What Trunk has built is in one piece: it is for the single file.
const wholeGlue = join(work, "skillgauge.js");
await rename(join(dist, "skillgauge_bg.wasm"), join(work, "skillgauge_bg.wasm"));
await rename(join(dist, "skillgauge.js"), wholeGlue);
const whole = await optimized(await shortenImports(join(work, "skillgauge_bg.wasm"), wholeGlue));
await rename(join(dist, "frameworks"), join(folder, "frameworks"));
const names = await readdir(join(folder, "frameworks"));
const frameworks = {};
for (const name of names) {
  const file = join(folder, "frameworks", name);
  const text = JSON.stringify(JSON.parse(await readFile(file, "utf8")));
  frameworks[name.replace(/\.json$/, "")] = text;
  await writeFile(file, text);
}

const css = await styles(await readFile(join(dist, "skillgauge.css"), "utf8"), source);
await writeFile(join(folder, "page.css"), css.page);
await cp(join(source, "styles/frame.css"), join(folder, "frame.css"));

const built = await bundles({ source, folder, glue, wholeGlue, version, css, main, lazy, frameworks });
await rm(work, { recursive: true });
await rm(join(dist, "skillgauge.css"));

const embed = await readFile(join(source, "src/embed/embed.html"), "utf8");
await writeFile(join(dist, "embed.html"), embed.replaceAll("VERSION/", `${version}/`));
await writeFile(join(folder, "embed.html"), embed.replaceAll("VERSION/", "./"));

const index = join(dist, "index.html");
const page = (await readFile(index, "utf8"))
  .replace(/\.\/skillgauge\.css/g, `./${version}/page.css`)
  .replace(/\.\/skillgauge_bg\.wasm/g, `./${version}/skillgauge_bg.wasm`)
  .replace(/\.\/page\.js/g, `./${version}/page.js`);
await writeFile(index, page);

await writeSingleFile({ page, dist, css: css.page, script: built.single, wasm: whole, frameworks });
await writeHeaders({ source, dist, version, page });
await writePackage({ source, dist, version });
