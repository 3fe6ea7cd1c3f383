// The widget is as wide as its column, whatever makes the column, in each browser.
import { columnsPage, measureColumns, problemsOfColumns, WIDGETS } from "../e2e/columns.js";
import { expect, test } from "./fixtures.js";

test("in every kind of column of 280, 320 and 650 px the widget fits and fills", async ({ widget, host }) => {
  for (const width of [280, 320, 650]) {
    host.pages.set("columns.html", columnsPage(width));
    await widget.open(await widget.page(host, "columns.html"), { element: "skill-gauge" });
    const count = "return [...document.querySelectorAll('skill-gauge')].filter((it) => it.shadowRoot.querySelector('[data-ready]')).length";
    await widget.until("all widgets are ready", async () => (await widget.around(count)) === WIDGETS);
    const measured = (await widget.around(`return (${measureColumns})()`)) as ReturnType<typeof measureColumns>;
    expect(problemsOfColumns(measured), `${width} px`).toEqual([]);
  }
});
