// The main screens, as a screen reader has them and as high as they are.
import { expect, test } from "./fixtures.js";
import { MAIN_SCREENS, show } from "./main-screens.js";

/** The height of each screen in pixels at 1280 and at 320, a tenth more than it had when it was last looked at. */
const HEIGHTS: Record<string, [number, number]> = {
  start: [770, 1170],
  "start-with-a-draft": [940, 1550],
  "role-level": [960, 1510],
  skills: [690, 1470],
  skill: [980, 1860],
  "quick-pass": [780, 2160],
  result: [1170, 2590],
  plan: [2910, 3810],
  share: [1750, 2150],
  "shared-result": [550, 940],
  team: [1730, 2560],
};

for (const name of Object.keys(MAIN_SCREENS)) {
  test(`${name}: what a screen reader has of it is as it was, and it is no higher`, async ({ widget }) => {
    const { page } = widget;
    await page.setViewportSize({ width: 1280, height: 900 });
    await show(name, widget);
    await expect(page.locator(".skillgauge__screen")).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
    for (const [width, most] of [[1280, HEIGHTS[name][0]], [320, HEIGHTS[name][1]]]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => page.evaluate(() => document.documentElement.clientWidth)).toBe(width);
      const height = await page.locator(".skillgauge__screen").evaluate((screen) => screen.getBoundingClientRect().height);
      console.log(`  ${name}: ${Math.round(height)} px at ${width}`);
      expect(height).toBeLessThanOrEqual(most);
    }
  });
}
