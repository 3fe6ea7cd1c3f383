// The styles of the widget's own page, those of the widget alone for somebody else's, and those that both load later.
import { resolve } from "node:path";
import { transform } from "esbuild";
import postcss from "postcss";
import { PurgeCSS } from "purgecss";

/** Rules for the width of the window, which become rules for that of the widget. */
const WIDTH = /^\((?:min|max)-width: ?[\d.]+(?:em|px)\)$/;
/** What GOV.UK Frontend asks of browsers, where all that run the widget say no. */
const NEVER = new Set(["not (text-wrap: balance)", "not (caret-color: auto)"]);
/** The same, where all say yes. */
const ALWAYS = new Set(["not (-ms-ime-align: auto)", "(border-width: max(0px))", "(margin: max(calc(0px)))"]);
/** Distances between elements, which the page around the widget can scale. */
const DISTANCE = /^(?:margin|padding)-(?:top|bottom)$|^(?:row-)?gap$/;

/** @param {Set<string>} themed The properties that the theme declares. */
const fit = (themed) => ({
  postcssPlugin: "fit",
  Once(root) {
    // The theme declares the properties of GOV.UK Frontend that are used, for pages and for widgets.
    root.walkRules(":root", (rule) => void rule.remove());
    root.walkAtRules("media", (media) => {
      if (WIDTH.test(media.params)) media.name = "container";
      // Text on paper has the font that it has on screen, which is the page's.
      if (media.params === "print") media.walkDecls("font-family", (declaration) => void (declaration.value === "inherit" && declaration.remove()));
    });
    // Browsers that have the colours of the theme, which are `light-dark()`, have all of what is asked for here.
    root.walkAtRules("supports", (asked) => void (NEVER.has(asked.params) && asked.remove()));
    root.walkAtRules("supports", (asked) => void (ALWAYS.has(asked.params) && asked.replaceWith(asked.nodes)));
    root.walkDecls((declaration) => {
      // What there is in case they were not declared is never used.
      declaration.value = declaration.value.replace(/var\((--[\w-]+), #\w+\)/g, (whole, name) => (themed.has(name) ? `var(${name})` : whole));
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
 * What a sheet says of the screen, and what it says of paper. Nobody prints before there is more than the first screen,
 * so that the latter can come later.
 * @param {string} css
 */
function screenAndPaper(css) {
  const [sheet, paper] = [postcss.parse(css), postcss.root()];
  sheet.walkAtRules("media", (media) => void (media.params === "print" && paper.append(media)));
  return [sheet.toString(), paper.toString()];
}

/** For each selector of a rule: what it says, with all that this depends on, such as a width. */
function parts(rule) {
  const around = [];
  for (let parent = rule.parent; parent.type === "atrule"; parent = parent.parent) around.push(parent.params);
  return rule.selectors.map((selector) => [...around, selector, ...rule.nodes].join("\n"));
}

/**
 * The later styles without what the first say already. A component of GOV.UK Frontend brings those that it builds on, and
 * a second time they would count for more than ours.
 * @param {string} later
 * @param {string} first
 */
function withoutRulesOf(later, first) {
  const known = new Set();
  postcss.parse(first).walkRules((rule) => parts(rule).forEach((part) => known.add(part)));
  const sheet = postcss.parse(later);
  sheet.walkRules((rule) => {
    const isNew = parts(rule).map((part) => !known.has(part));
    const selectors = rule.selectors.filter((_, index) => isNew[index]);
    if (selectors.length === 0) rule.remove();
    else rule.selectors = selectors;
  });
  return sheet.toString();
}

/**
 * @param {[string, string]} sheets What all screens share with the start, and what only later ones have.
 * @param {string} source The project's folder.
 * @param {string} before The page with all that there is to see before the later styles.
 */
export async function styles([shared, later], source, before) {
  const themed = new Set();
  postcss.parse(shared).walkDecls(/^--govuk-/, ({ prop, parent }) => {
    if (parent.selectors?.includes(".skillgauge")) themed.add(prop);
  });
  // The pages' and widgets' own rule for both has another selector than `:root` alone.
  const fitted = (css) => postcss([fit(themed)]).process(css, { from: undefined }).css;
  // A class that no source names cannot come up: the screens spell their classes out.
  const used = async (css, content) => {
    const purge = { dynamicAttributes: ["data-theme", "data-start"], css: [{ raw: css }], content: content.map((path) => resolve(source, path)) };
    const [{ css: purged }] = await new PurgeCSS().purge({ ...purge, safelist: { standard: ["html", "body"], greedy: [/^:host/] }, fontFace: true, keyframes: true });
    return purged;
  };
  const minified = async (css) => (await transform(css, { minify: true, loader: "css" })).code.trim();
  const [screen, paper] = screenAndPaper(shared).map(fitted);
  const screens = ["index.html", "src/ui/**/*.rs"];
  const ofLaterScreens = withoutRulesOf(await used(screen, screens), await used(screen, [before]));
  const onlyLater = await used(`${paper}\n${fitted(withoutRulesOf(later, shared))}`, screens);
  return {
    page: await minified(await used(screen, ["index.html", before])),
    widget: await minified(await used(screen, ["src/embed/element.js", "src/embed/first-in-element.js", before])),
    later: await minified(`${ofLaterScreens}\n${onlyLater}`),
  };
}
