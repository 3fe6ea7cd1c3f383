// Trunk runs this on each build before it puts it in place: it turns the page, the compiled module and
// the styles into what a host serves. What nobody reads is taken out, because every page that has the
// widget in it pays for it.
import { cp, mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundles } from "./bundles.mjs";
import { writeHeaders } from "./headers.mjs";
import { writePackage } from "./package.mjs";
import { writeSingleFile } from "./single.mjs";
import { splitModule } from "./split.mjs";
import { styles } from "./styles.mjs";

const { TRUNK_SOURCE_DIR: source, TRUNK_STAGING_DIR: dist } = process.env;
const [, version] = (await readFile(join(source, "Cargo.toml"), "utf8")).match(/^version = "(.+)"$/m);

// All that a page loads is in a folder of its version, so that pages with an earlier one still work.
const folder = join(dist, version);
await mkdir(folder);
const { whole, first, later } = await splitModule(join(dist, "skillgauge_bg.wasm"), process.env.SKILLGAUGE_LINKED);
await rm(join(dist, "skillgauge_bg.wasm"));
await writeFile(join(folder, "skillgauge_bg.wasm"), first);
await writeFile(join(folder, "skillgauge_later.wasm"), later);
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

const glue = join(dist, "skillgauge.js");
const built = await bundles({ source, folder, glue, version, css, wasm: first, later, frameworks });
for (const name of ["skillgauge.css", "skillgauge.js"]) await rm(join(dist, name));

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
