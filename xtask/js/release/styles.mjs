// The styles of the widget's own page, and those of the widget alone for somebody else's.
import { join } from "node:path";
import { transform } from "esbuild";
import postcss from "postcss";
import { PurgeCSS } from "purgecss";

/** Rules for the width of the window, which become rules for that of the widget. */
const WIDTH = /^\((?:min|max)-width: ?[\d.]+(?:em|px)\)$/;
/** Distances between elements, which the page around the widget can scale. */
const DISTANCE = /^(?:margin|padding)-(?:top|bottom)$|^(?:row-)?gap$/;

const fit = () => ({
  postcssPlugin: "fit",
  Once(root) {
    // The theme declares the properties of GOV.UK Frontend that are used, for pages and for widgets.
    root.walkRules(":root", (rule) => void rule.remove());
    root.walkAtRules("media", (media) => {
      if (WIDTH.test(media.params)) media.name = "container";
    });
    root.walkDecls((declaration) => {
      // The size of text at a page's root is the page's, so that widgets have a measure of their own.
      declaration.value = declaration.value.replace(
        /(-?[\d.]+)rem\b/g,
        (_, number) => `calc(${number}*var(--skillgauge-rem,1rem))`,
      );
      if (DISTANCE.test(declaration.prop)) {
        declaration.value = declaration.value.replace(
          /(-?[\d.]+)px\b/g,
          (whole, number) => (number === "0" ? whole : `calc(${whole}*var(--skillgauge-space))`),
        );
      }
    });
  },
});

/**
 * @param {string} css
 * @param {string} source The project's folder.
 */
export async function styles(css, source) {
  // The pages' and widgets' own rule for both has another selector than `:root` alone.
  const fitted = postcss([fit()]).process(css, { from: undefined }).css;
  // A class that no source names cannot come up: the screens spell their classes out.
  const used = async (content) => {
    const purge = { dynamicAttributes: ["data-theme"], css: [{ raw: fitted }], content: content.map((path) => join(source, path)) };
    const [{ css }] = await new PurgeCSS().purge({ ...purge, safelist: { standard: ["html", "body"], greedy: [/^:host/] }, fontFace: true, keyframes: true });
    return (await transform(css, { minify: true, loader: "css" })).code.trim();
  };
  return {
    page: await used(["index.html", "src/ui/**/*.rs"]),
    widget: await used(["src/embed/element.js", "src/ui/**/*.rs"]),
  };
}
