// The kinds of column that pages put the widget into. Each is a box of a fixed width with one widget or two in it.

/** A kind of column: its name, the box as HTML with `{{width}}` in it, and whether the widget has the box to itself. */
export type Column = { name: string; html: string; isWhole: boolean };

const WIDGET = '<skill-gauge framework="product-manager-2020"></skill-gauge>';

const whole = (name: string, style: string, inside = WIDGET): Column => ({
  name,
  html: `<div class="column" style="width: {{width}}px; ${style}">${inside}</div>`,
  isWhole: true,
});
const shared = (name: string, style: string, inside: string): Column => ({ ...whole(name, style, inside), isWhole: false });

export const COLUMNS: Column[] = [
  whole("a block", ""),
  whole("a flex container that is a column", "display: flex; flex-direction: column"),
  whole("a grid", "display: grid"),
  whole("a grid with a track of minmax(0, 1fr)", "display: grid; grid-template-columns: minmax(0, 1fr)"),
  whole("a table's cell", "display: table", `<div style="display: table-row"><div style="display: table-cell">${WIDGET}</div></div>`),
  whole("a fixed table's cell", "", `<table style="table-layout: fixed; width: 100%; border-spacing: 0"><tr><td style="padding: 0">${WIDGET}</td></tr></table>`),
  whole("a float", "", `<div style="float: left">${WIDGET}</div>`),
  whole("a box that is as wide as what is in it", "", `<div style="width: fit-content">${WIDGET}</div>`),
  whole("an inline block", "", `<div style="display: inline-block">${WIDGET}</div>`),
  whole("an absolute box", "position: relative; min-height: 1600px", `<div style="position: absolute; inset-block-start: 0">${WIDGET}</div>`),
  whole("an item that fills a flex row", "display: flex", `<div style="flex: 1">${WIDGET}</div>`),
  whole("a flex row", "display: flex"),
  whole("a wrapper of its own display", "", WIDGET.replace("<skill-gauge", '<skill-gauge style="display: flex"')),
  whole("a widget that floats", "", WIDGET.replace("<skill-gauge", '<skill-gauge style="float: left"')),
  whole("a multi-column box", "columns: 1"),
  whole("a flex row that breaks no line", "display: flex; white-space: nowrap"),
  whole("a float in text that is kept as it is", "white-space: pre", `<div style="float: left">${WIDGET}</div>`),
  whole("a grid whose text does not wrap", "display: grid; text-wrap: nowrap"),
  shared("an item that shares a flex row", "display: flex", `<p style="flex: none; width: 60px">Beside</p><div>${WIDGET}</div>`),
  shared("two in a flex row", "display: flex", WIDGET + WIDGET),
  shared("two tracks of a grid", "display: grid; grid-template-columns: 1fr 1fr", `<p>Beside</p><div>${WIDGET}</div>`),
  shared("two in a grid", "display: grid; grid-template-columns: 1fr 1fr", WIDGET + WIDGET),
];

/** A page with a column of each kind, of this width in pixels. */
export const columnsPage = (width: number) => `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Columns</title>
    <style>body { margin: 0; } p { margin: 0; } .column::after { content: ""; display: block; clear: both; }</style>
    <script type="module" src="{{widget}}{{version}}/skill-gauge.js"></script>
  </head>
  <body>
    <main>${COLUMNS.map(({ html }) => html.replace("{{width}}", String(width))).join("\n")}</main>
  </body>
</html>`;

/** The width of each column, and of the widgets in it, in pixels. It runs in the page. */
export function measureColumns() {
  const width = (element: Element) => element.getBoundingClientRect().width;
  return Array.from(document.querySelectorAll(".column"), (column) => ({
    column: width(column),
    widgets: Array.from(column.querySelectorAll("skill-gauge"), (widget) => width(widget.shadowRoot!.querySelector(".skillgauge")!)),
    reach: Math.max(...Array.from(column.querySelectorAll("skill-gauge"), (widget) => widget.getBoundingClientRect().right)) - column.getBoundingClientRect().left,
  }));
}

/** What is wrong with the columns of a page, in words: a widget that sticks out, or does not fill what it has to itself. */
export function problemsOfColumns(measured: ReturnType<typeof measureColumns>): string[] {
  return COLUMNS.flatMap(({ name, isWhole }, place) => {
    const { column, widgets, reach } = measured[place];
    // Where others are in the same column, there is room for all.
    const least = isWhole ? column - 0.5 : Math.min(100, column / 3);
    return [
      ...(reach > column + 0.5 ? [`${name}: ${reach} px in ${column}`] : []),
      ...widgets.filter((width) => width < least).map((width) => `${name}: only ${width} px of ${column}`),
    ];
  });
}

/** How many widgets there are on the page. */
export const WIDGETS = COLUMNS.reduce((sum, { html }) => sum + html.split("</skill-gauge>").length - 1, 0);
