// A page as a browser that translates it leaves it: the text nodes are gone, and elements stand in their place.
import type { Page } from "@playwright/test";

/**
 * Puts two `font` elements in the place of each text node, as Google Translate does, with the same text in them.
 * So whatever differs from a page that is not translated has stayed there from before.
 */
function translate() {
  const kept = "font, script, style, noscript, title, textarea";
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  for (const node of nodes) {
    if (!node.data.trim() || node.parentElement?.closest(kept)) continue;
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    inner.append(node.data);
    outer.append(inner);
    node.replaceWith(outer);
  }
  document.documentElement.classList.add("translated-ltr");
}

/** Translates what is on the page by now. */
export async function translateOnce(page: Page) {
  await page.evaluate(translate);
}

/** Translates the page and whatever comes onto it, as soon as it comes. */
export async function keepTranslated(page: Page) {
  await page.addInitScript(`
    const translate = ${translate};
    new MutationObserver(translate).observe(document, { subtree: true, childList: true, characterData: true });
  `);
}

/** Counts the text nodes that are made one by one, as Yew makes them. What is put in their place cannot be found again. */
export async function countTextNodes(page: Page) {
  await page.addInitScript(() => {
    const { createTextNode } = Document.prototype;
    Object.defineProperty(window, "textNodes", { value: 0, writable: true });
    Document.prototype.createTextNode = function (text) {
      (window as any).textNodes += 1;
      return createTextNode.call(this, text);
    };
  });
}

/** How many such nodes there are. */
export async function textNodes(page: Page): Promise<number> {
  return page.evaluate(() => (window as any).textNodes);
}

/** The texts on a page, in order, each as a whole. Whether and how they are translated makes no difference. */
export async function texts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: [Element | null, string][] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const element = node.parentElement!.closest(":not(font, span)");
      const last = texts.at(-1);
      if (last && last[0] === element) last[1] += node.data;
      else texts.push([element, node.data]);
    }
    return texts.map(([, text]) => text.trim()).filter((text) => text);
  });
}

/** How many texts of a page are as the widget has written them. */
export async function untranslated(page: Page): Promise<number> {
  return page.evaluate(() => {
    let count = 0;
    const walker = document.createTreeWalker(document.querySelector(".skillgauge")!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (node.data.trim() && !node.parentElement!.closest("font, textarea")) count += 1;
    }
    return count;
  });
}
