// The main screens, wide and as narrow as a phone: nothing sticks out. `SCREENSHOTS=folder` saves a picture of each.
import { join } from "node:path";
import { code } from "../e2e/codes.js";
import { expect, test } from "./fixtures.js";
import type { Widget } from "./widget.js";

type Open = (fragment: string) => Promise<void>;

const SCREENS: Record<string, (widget: Widget, open: Open) => Promise<void>> = {
  start: async (widget, open) => {
    await open("");
    await widget.field("Find your role").seen();
  },
  question: async (widget, open) => {
    await open("#/product-manager-2020/skill/agile-working");
    await widget.level("Practitioner").seen();
  },
  result: (widget, open) => widget.withResult(open),
  share: async (widget) => {
    await widget.share();
  },
  team: async (widget, open) => {
    await open("#/team");
    const lines = ["Ada", "Bob", "Cy"].map((name, place) => `${name}, ${code(Array<number>(10).fill(3 + place), 3)}`);
    await widget.field("Codes or links").fill(lines.join("\n"));
    await widget.button("Show the team").click();
    await widget.link("Ada").seen();
  },
};

for (const width of [1280, 320]) {
  test(`${width} px: nothing sticks out of the main screens`, async ({ widget, session }) => {
    await session.driver.manage().window().setRect({ x: 0, y: 0, width: 1320, height: 1500 });
    for (const [name, show] of Object.entries(SCREENS)) {
      await show(widget, (fragment) => widget.homeAt(width, fragment));
      const [needed, given] = await widget.inside<[number, number]>("const { scrollWidth, clientWidth } = document.documentElement; return [scrollWidth, clientWidth]");
      expect(needed, name).toBeLessThanOrEqual(given);
      if (name === "result") {
        const display = await widget.inside("return getComputedStyle(root.querySelector('.skillgauge-plot__row')).display");
        expect(display, "the styles that come later are there").toBe("grid");
      }
      expect(given, name).toBeGreaterThan(width - 20);
      const folder = process.env.SCREENSHOTS;
      if (folder) await widget.photograph(join(folder, `${session.name}-${name}-${width}.png`));
    }
  });
}
