// How the widget looks on a page that others have designed: measured beside a paragraph of that page, which shows where
// the column is and what font it has.
import type { Embedded } from "./embedded.js";

/** What is wrong, and the colour of the background; without one where there is nothing to compare. */
type Seen = { problems: string[]; background?: string };

/** The least width that the widget promises to fit, in pixels. */
const LEAST = 280;

/** What looks wrong on the screen that is open, in words. */
export async function problemsOf(embedded: Embedded, paragraph: string): Promise<string[]> {
  const isFrame = (await embedded.page.locator("skill-gauge").count()) === 0;
  const around: Seen = await embedded.page.locator(isFrame ? "iframe" : "skill-gauge").evaluate((widget, [isFrame, selector, least]) => {
    const problems: string[] = [];
    const root = document.documentElement;
    const column = document.querySelector(selector)!.getBoundingClientRect();
    if (column.width < least) return { problems };
    const box = widget.getBoundingClientRect();
    const [left, right] = [box.left - column.left, column.right - box.right].map(Math.round);
    if (left < 0 || right < 0) problems.push(`${Math.round(box.width)} px wide in a column of ${Math.round(column.width)}`);
    else if (Math.abs(left - right) > 1) problems.push(`${left} px at the left of it and ${right} px at the right`);
    const sideways = () => root.scrollWidth - root.clientWidth;
    const scrolls = sideways();
    // Some pages are too wide for a phone without it.
    const own = widget.getAttribute("style");
    (widget as HTMLElement).style.setProperty("display", "none", "important");
    const more = scrolls - sideways();
    if (own === null) widget.removeAttribute("style");
    else widget.setAttribute("style", own);
    if (more > 0) problems.push(`the page scrolls sideways by ${more} px`);
    const style = getComputedStyle(widget);
    const border = Number.parseFloat(style.borderTopWidth) + Number.parseFloat(style.borderLeftWidth);
    if (border > 0) problems.push(`a border of ${border / 2} px`);
    const isTransparent = (element: Element) => /^rgba\(.*, 0\)$/.test(getComputedStyle(element).backgroundColor);
    let behind: Element | null = widget;
    while (behind && isTransparent(behind)) behind = behind.parentElement;
    // Without any, it is the browser's, which is white.
    const background = behind ? getComputedStyle(behind).backgroundColor : "rgb(255, 255, 255)";
    // A frame has the font that its address says.
    if (isFrame) return { problems, background };
    const shown = widget.shadowRoot!.querySelector(".skillgauge")!;
    const fontOf = (element: Element) => getComputedStyle(element).fontFamily;
    const font = fontOf(document.querySelector(selector)!);
    if (fontOf(shown) !== font) problems.push(`the font is ${fontOf(shown)} in place of ${font}`);
    return { problems, background };
  }, [isFrame, paragraph, LEAST] as const);
  const inside: Seen = await embedded.scope.locator(".skillgauge").evaluate((shown, least) => {
    const problems: string[] = [];
    const { width, right } = shown.getBoundingClientRect();
    if (width < least) return { problems };
    const isShown = (element: Element) => element.checkVisibility() && !element.closest(".govuk-visually-hidden, [role=region]");
    const wide = [...shown.querySelectorAll("*")].filter((element) => isShown(element) && element.getBoundingClientRect().right > right + 1);
    if (wide.length > 0) problems.push(`${wide[0].className || wide[0].localName} is wider than the widget`);
    const button = [...shown.querySelectorAll(".govuk-button")].find((button) => button.checkVisibility() && !button.closest("[part~=panel]"));
    // On a phone buttons are as wide as the screen. In a panel they always are.
    if (button && width >= 600 && button.getBoundingClientRect().width > 0.9 * width) problems.push(`laid out for a phone at ${Math.round(width)} px`);
    return { problems, background: getComputedStyle(shown).backgroundColor };
  }, LEAST);
  const problems = [...around.problems, ...inside.problems];
  const [page, own] = [around.background, inside.background];
  if (page && own && page !== own) problems.push(`${own} on ${page}`);
  return problems;
}
