// The styles of the widget alone in a frame. The page has loaded them for its first screen, so that no script has them too.

const { sheet } = document.querySelector("link");

/** The rules as a text, because a shadow root takes no sheet that was loaded by a link. */
export default Array.from(sheet?.cssRules ?? [], ({ cssText }) => cssText).join("");
