// Trunk runs this on each release build before it puts it in place: what nobody reads is taken out
// of the glue code and the styles, because every page that has the widget in it pays for them.
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";
import { PurgeCSS } from "purgecss";

const { TRUNK_PROFILE, TRUNK_SOURCE_DIR, TRUNK_STAGING_DIR } = process.env;

if (TRUNK_PROFILE === "release") {
  const glue = join(TRUNK_STAGING_DIR, "skillgauge.js");
  const { code } = await transform(await readFile(glue, "utf8"), { minify: true, format: "esm" });
  await writeFile(glue, code);

  // A class that no source names cannot come up: the screens spell their classes out.
  const styles = join(TRUNK_STAGING_DIR, "skillgauge.css");
  const [{ css }] = await new PurgeCSS().purge({
    css: [styles],
    content: [join(TRUNK_SOURCE_DIR, "index.html"), join(TRUNK_SOURCE_DIR, "src/ui/**/*.rs")],
    safelist: ["html", "body"],
    fontFace: true,
    keyframes: true,
  });
  await writeFile(styles, (await transform(css, { minify: true, loader: "css" })).code);

  const frameworks = join(TRUNK_STAGING_DIR, "frameworks");
  for (const name of await readdir(frameworks)) {
    const file = join(frameworks, name);
    await writeFile(file, JSON.stringify(JSON.parse(await readFile(file, "utf8"))));
  }
}
