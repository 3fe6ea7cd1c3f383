// Whether all text can be read: none is cut off, lies over other text, or sticks out of the window; and whether all that
// can be used can be reached. Functions that run in the page stand for themselves: drivers of browsers send their text.
import type { Frame, Page } from "@playwright/test";

/** Gives all text the distances that WCAG's criterion on text spacing asks for, in shadow trees too. */
export async function spaceText(page: Page | Frame) {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }" +
        "p { margin-block-end: 2em !important }",
    );
    const space = (root: Document | ShadowRoot) => {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      for (const { shadowRoot } of root.querySelectorAll("*")) if (shadowRoot) space(shadowRoot);
    };
    space(document);
  });
}

/**
 * The words that are broken into pieces though they would have room in a line of three quarters of the window, in shadow
 * trees too. It runs in the page.
 */
export function brokenWords(): string[] {
  const faults = new Set<string>();
  const look = (text: Text, element: Element) => {
    let around: Element | null = element;
    // What nobody shall see is cut to a pixel on purpose.
    while (around && (around.getBoundingClientRect().width > 2 || getComputedStyle(around).display.startsWith("inline"))) around = around.parentElement;
    if (around || !element.checkVisibility({ visibilityProperty: true }) || element.closest("textarea, option")) return;
    for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{N}]+/gu)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      // After a hyphen at the end of a line WebKit has the end of that line too, which has no width.
      const rects = [...range.getClientRects()].filter((rect) => rect.width > 0);
      const lines = new Set(rects.map(({ top }) => Math.round(top)));
      const width = rects.reduce((sum, rect) => sum + rect.width, 0);
      if (lines.size > 1 && width <= 0.75 * innerWidth) faults.add(`broken: ${word}, ${element.className || element.localName}`);
    }
  };
  const walk = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) look(node, node.parentElement!);
      else if ((node as Element).shadowRoot) walk((node as Element).shadowRoot!);
    }
  };
  walk(document.body);
  return [...faults];
}

/** What scrolls sideways, but for tables and fields of text: the page, or a part of the widget. It runs in the page. */
export function scrollsSideways(): string[] {
  const { documentElement: html } = document;
  const faults = html.scrollWidth > html.clientWidth ? ["scrolls sideways: the page"] : [];
  const walk = (root: ParentNode) => {
    for (const element of root.querySelectorAll("*")) {
      if (element.shadowRoot) walk(element.shadowRoot);
      if (element === html || element.matches("textarea") || element.querySelector("table")) continue;
      const mayScroll = /auto|scroll/.test(getComputedStyle(element).overflowX);
      if (mayScroll && element.scrollWidth > element.clientWidth + 1) faults.push(`scrolls sideways: ${element.className || element.localName}`);
    }
  };
  walk(document);
  return faults;
}

/** The controls that no pointer comes to, though they are there: something lies over them, or nothing scrolls to them. It runs in the page. */
export function outOfReach(): string[] {
  const faults: string[] = [];
  const walk = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll("*")) {
      if (element.shadowRoot) walk(element.shadowRoot);
      if (!element.matches("a[href], button, input, select, textarea, summary") || !element.checkVisibility({ visibilityProperty: true })) continue;
      element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
      const [{ left, top, width, height }] = element.getClientRects();
      const hit = root.elementFromPoint(left + width / 2, top + height / 2);
      const isHit = hit && (element.contains(hit) || (element as HTMLInputElement).labels?.[0]?.contains(hit));
      if (!isHit) faults.push(`out of reach: ${element.outerHTML.slice(0, 100)}`);
    }
  };
  walk(document);
  scrollTo(0, 0);
  return faults;
}

/** What is wrong with the text of a document as it is drawn, shadow trees included. It runs in the page. */
export function faultsOfText(): string[] {
  type Piece = { text: string; block: Element; rect: DOMRect };
  const faults = new Set<string>();
  const pieces: Piece[] = [];
  const clips = (style: CSSStyleDeclaration) => /hidden|clip/.test(style.overflowX + style.overflowY);
  const scrolls = (style: CSSStyleDeclaration) => /auto|scroll/.test(style.overflowX + style.overflowY);
  const parent = (node: Node) => (node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentElement);

  /** What nobody shall see is cut to a pixel on purpose. */
  const isForScreenReaders = (element: Element) => {
    for (let around: Element | null = element; around; around = parent(around)) {
      const { width, height } = around.getBoundingClientRect();
      if (width <= 2 && height <= 2 && clips(getComputedStyle(around))) return true;
    }
    return false;
  };

  const look = (node: Text, element: Element) => {
    if (!node.data.trim() || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return;
    if (isForScreenReaders(element)) return;
    const range = document.createRange();
    range.selectNodeContents(node);
    let block: Element = element;
    while (getComputedStyle(block).display.startsWith("inline") && parent(block)) block = parent(block)!;
    for (const rect of range.getClientRects()) {
      if (rect.width < 2 || rect.height < 2) continue;
      pieces.push({ text: node.data.trim(), block, rect });
      let inside = true;
      for (let around: Element | null = element; around && inside; around = parent(around)) {
        const style = getComputedStyle(around);
        const box = around.getBoundingClientRect();
        if (style.display === "inline" || around === document.documentElement || around === document.body) continue;
        if (clips(style) && (rect.right > box.right + 1 || rect.left < box.left - 1 || rect.bottom > box.bottom + 2 || rect.top < box.top - 2)) {
          faults.add(`cut off: ${node.data.trim()}`);
        }
        if (scrolls(style)) inside = false;
      }
      const width = document.documentElement.clientWidth;
      if (inside && (rect.right > width + 1 || rect.left < -1)) faults.add(`sticks out: ${node.data.trim()}`);
    }
  };
  const walk = (root: Document | ShadowRoot) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) look(node, node.parentElement!);
      else if ((node as Element).shadowRoot) walk((node as Element).shadowRoot!);
    }
  };
  walk(document);

  // Lines of one block follow each other. The boxes of letters are a little higher than the lines that they stand in.
  for (const [place, one] of pieces.entries()) {
    for (const other of pieces.slice(place + 1)) {
      if (one.block === other.block || one.block.contains(other.block) || other.block.contains(one.block)) continue;
      const across = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
      const down = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
      if (across > 2 && down > 0.25 * Math.min(one.rect.height, other.rect.height)) {
        faults.add(`over each other: ${one.text} | ${other.text}`);
      }
    }
  }
  return [...faults];
}
