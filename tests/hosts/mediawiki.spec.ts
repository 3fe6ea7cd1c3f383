// MediaWiki: with a tag that an administrator has made, and where a wiki takes all HTML, in both of its Vector skins.
import { test as base } from "../e2e/fixtures.js";
import { recipe } from "../e2e/recipes.js";
import { walk } from "./journey.js";
import { MediaWiki } from "./mediawiki.js";

const test = base.extend<{}, { mediawiki: MediaWiki }>({
  mediawiki: [
    async ({ url }, use) => {
      const mediawiki = await MediaWiki.install(`$wgRawHtml = true;\n${recipe("settings", "mediawiki", url)}`);
      await use(mediawiki);
      await mediawiki.end();
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

/** The ways onto a page, with the marks of the code for them in the docs. */
const WAYS = [["frame, by the tag", "tag", "mediawiki"], ["frame", "recipe", "mediawiki"], ["element", "recipe", "mediawikiElement"]];

const SKINS = { vector: "Vector of 2010", "vector-2022": "Vector of 2022" };

for (const [skin, title] of Object.entries(SKINS)) {
  for (const [way, mark, name] of WAYS) {
    test(`${title}: ${way}`, async ({ page, request, url, mediawiki, openEmbedded }) => {
      const text = `Rate your skills here. Nobody sees what you rate until you share it.\n\n${recipe(mark, name, url)}`;
      const path = `${await mediawiki.save(request, `Your skills, ${way}, ${skin}`, text)}&useskin=${skin}`;
      await walk(page, openEmbedded, { host: `MediaWiki, ${title}`, way, site: mediawiki.url, path, paragraph: "#mw-content-text .mw-parser-output > p" });
    });
  }
}
