// Turns the page, the compiled modules and the styles into what a host serves. Trunk runs this on each build,
// before it moves the build to dist/. What no browser reads is taken out, because every page with the widget in
// it would load it.
import { mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";
import { bundles } from "./bundles.mjs";
import { chunksOf } from "./chunks.mjs";
import { compress } from "./compress.mjs";
import { writeHeaders } from "./headers.mjs";
import { shortenImports } from "./imports.mjs";
import { everyNotice, writeNotices } from "./notices.mjs";
import { optimized } from "./optimize.mjs";
import { writePackage } from "./package.mjs";
import { packages, stylePackages } from "./packages.mjs";
import { writeSbom } from "./sbom.mjs";
import { writeSingleFile } from "./single.mjs";
import { styles } from "./styles.mjs";
import { writeSums } from "./sums.mjs";
import { wordingParts } from "./wording.mjs";

const { TRUNK_SOURCE_DIR: source, TRUNK_STAGING_DIR: dist, SKILLGAUGE_SCRIPT_WRITERS: writers, SKILLGAUGE_PAGES: pages } = process.env;
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
const wording = await wordingParts(source);
await mkdir(join(folder, "wording"));
for (const [part, text] of Object.entries(wording)) await writeFile(join(folder, "wording", `${part}.json`), text);

const sheetsOfTrunk = ["skillgauge.css", "later.css"];
const sheets = await Promise.all(sheetsOfTrunk.map((name) => readFile(join(dist, name), "utf8")));
const css = await styles(sheets, source, join(pages, "before-the-journey.html"));
await writeFile(join(folder, "page.css"), css.page);
await writeFile(join(folder, "later.css"), css.later);
// The same for who bundles the package: bundles.mjs says why.
await writeFile(join(folder, "later.txt"), css.later);
for (const [name, more] of [["frame.css", css.widget], ["requirements.css", ""]]) {
  const { code } = await transform(await readFile(join(source, "styles", name), "utf8"), { minify: true, loader: "css" });
  await writeFile(join(folder, name), more + code);
}

const firstScreen = await readFile(join(pages, "first-screen-element.json"), "utf8");
const built = await bundles({ source, folder, glue, wholeGlue, version, css, main, lazy, wording, firstScreen });
await rm(work, { recursive: true });
for (const name of sheetsOfTrunk) await rm(join(dist, name));

const embed = await readFile(join(source, "src/embed/embed.html"), "utf8");
const firstInFrame = await readFile(join(pages, "first-screen-frame.html"), "utf8");
const frame = embed.replace("FIRST SCREEN", () => firstInFrame);
// Both lead to the widget's own page, where a frame stays without it.
await writeFile(join(dist, "embed.html"), frame.replaceAll("VERSION/", `${version}/`).replaceAll("PAGE", "./"));
await writeFile(join(folder, "embed.html"), frame.replaceAll("VERSION/", "./").replaceAll("PAGE", "../"));
const requirements = await readFile(join(pages, "requirements.html"), "utf8");
await writeFile(join(dist, "requirements.html"), requirements.replace("VERSION/", `${version}/`));

const index = join(dist, "index.html");
const page = (await readFile(index, "utf8"))
  // The scripts load it when it is needed.
  .replace(/\s*<link [^>]*\.\/later\.css[^>]*>/, "")
  .replace(/\.\/skillgauge\.css/g, `./${version}/page.css`)
  .replace(/\.\/skillgauge_bg\.wasm/g, `./${version}/skillgauge_bg.wasm`)
  .replace(/\.\/page\.js/g, `./${version}/page.js`);
const firstInPage = await readFile(join(pages, "first-screen-page.html"), "utf8");
// The first of all that is loaded. It blocks what is painted, not what is read, so that it costs nothing beside the
// styles, and what is not to be seen never is.
const firstScript = `<script src="./${version}/first-screen.js" async blocking="render"></script>`;
await writeFile(
  index,
  page
    .replace("</title>", () => `</title>\n    ${firstScript}`)
    .replace(/<!--[^>]*-->\s*(<div class="skillgauge-first">)/, (_, start) => start + firstInPage),
);

const sassFiles = (await readdir(join(source, "styles"))).filter((name) => name.endsWith(".scss"));
const scss = await Promise.all(sassFiles.map((name) => readFile(join(source, "styles", name), "utf8")));
const npm = [...built.packages, ...scss.flatMap(stylePackages)];
const others = await packages({ source, npm, writers });
const notices = await everyNotice({ source, notices: await writeNotices({ dist, packages: others }) });
await writeSbom({ dist, version, packages: others });

await writeSingleFile({ page, dist, css: css.page + css.later, script: built.single, wasm: whole, wording, notices });
await writePackage({ source, dist, version });
await writeHeaders({ source, dist, version, page, requirements });
await compress(dist);
// The last, because it has the hashes of all others.
await writeSums(dist);
