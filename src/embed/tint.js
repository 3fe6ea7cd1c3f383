// The background and the font that a page chooses for its frame, in the address of the frame: a page's own styles do
// not reach there.

/** Names of fonts, and nothing that could be anything else in a style. */
const FONT = /^[\w ,-]{1,100}$/;
const COLOUR = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;
/**
 * The relative luminance from which on, or up to which, the palest and the darkest text of a theme keep 4.5:1 on a
 * background.
 */
const LIGHT_FROM = 0.68;
const DARK_TO = 0.065;

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(channels) {
  const [red, green, blue] = channels.map((channel) => {
    const share = Number.parseInt(channel, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The colour, if it is one on which all text of the theme can be read. */
function background(value, theme) {
  const [, ...channels] = value.match(COLOUR) ?? [];
  if (channels.length === 0) return undefined;
  const light = luminance(channels);
  const isReadable = theme === "dark" ? light <= DARK_TO : theme !== "auto" && light >= LIGHT_FROM;
  return isReadable ? `#${channels.join("")}` : undefined;
}

/**
 * @param {HTMLElement & { theme: string }} widget
 * @param {URLSearchParams} query
 */
export function tint(widget, query) {
  const colour = background(query.get("background") ?? "", widget.theme);
  if (colour) {
    document.documentElement.style.backgroundColor = colour;
    widget.style.setProperty("--skill-gauge-background", colour);
  }
  const font = query.get("font") ?? "";
  if (FONT.test(font)) widget.style.setProperty("--skill-gauge-font-family", font);
}
