// Every screen, narrow and wide, light and dark: axe finds nothing, and nothing sticks out.
import AxeBuilder from "@axe-core/playwright";
import vectors from "../golden/share-codes.json" with { type: "json" };
import { expect, test } from "./fixtures.js";
import { KEY, type Widget } from "./widget.js";

const CODE = vectors.valid[3].code;

/** How to come to each screen, each state of it that looks different being a screen of its own. */
const SCREENS: Record<string, (widget: Widget) => Promise<void>> = {
  start: async () => {},
  "start, with a draft": async (widget) => {
    await widget.chooseRoleLevel("Head of product");
    await widget.open();
  },
  "start, asking before it deletes": async (widget) => {
    await SCREENS["start, with a draft"](widget);
    await widget.button("Delete your draft").click();
  },
  "start, with a bad code": (widget) => widget.paste("nonsense!"),
  role: (widget) => widget.open("#/role"),
  "role, unfolded": async (widget) => {
    await widget.open("#/role");
    await widget.page.locator("summary").first().click();
  },
  "role, with a problem": async (widget) => {
    await widget.open("#/role");
    await widget.button("Continue").click();
  },
  skills: (widget) => widget.open("#/skills"),
  skill: (widget) => widget.open("#/skill/agile-working"),
  "skill, rated": async (widget) => {
    await widget.open("#/skill/experience-of-working-within-constraints");
    await widget.level("Expert").check();
  },
  "skill, with a problem": async (widget) => {
    await widget.open("#/skill/agile-working");
    await widget.button("Continue").click();
  },
  result: (widget) => widget.assess(),
  "result, compared with all": async (widget) => {
    await widget.assess();
    await widget.page.getByRole("combobox").selectOption("all role levels");
  },
  "result, with nothing rated": (widget) => widget.open("#/result"),
  share: async (widget) => {
    await widget.assess();
    await widget.share();
  },
  "share, with nothing rated": (widget) => widget.open("#/share"),
  "shared result": (widget) => widget.open(`#s=${CODE}`),
  "shared result, asking before it replaces": async (widget) => {
    await widget.chooseRoleLevel("Head of product");
    await widget.open(`#s=${CODE}`);
    await widget.button("Keep a copy as my draft").click();
  },
  "shared result that cannot be opened": (widget) => widget.open("#s=ABC"),
  about: (widget) => widget.open("#/about"),
  "about, unfolded": async (widget) => {
    await widget.open("#/about");
    await widget.page.locator("summary").last().click();
  },
  "with a draft set aside": async (widget) => {
    await widget.page.evaluate((key) => localStorage.setItem(key, "?"), KEY);
    await widget.reload();
  },
  "with a draft changed elsewhere": async (widget) => {
    await widget.open("#/skill/user-focus");
    await widget.level("Expert").check();
    await widget.page.evaluate((key) => localStorage.removeItem(key), KEY);
    await widget.level("Working").check();
    await expect(widget.text("Your draft was deleted in another tab")).toBeVisible();
  },
};

for (const width of [320, 1280]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 800 }, colorScheme });

      for (const [name, go] of Object.entries(SCREENS)) {
        test(name, async ({ widget, page }) => {
          await go(widget);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow, "nothing scrolls sideways").toBe(0);
          const folder = process.env.SCREENSHOTS;
          if (folder) {
            await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png`, fullPage: true });
          }
        });
      }
    });
  }
}

test("in forced colours the plot's marks are still there", async ({ page, openWidget }) => {
  await page.emulateMedia({ forcedColors: "active" });
  const widget = await openWidget(page);
  await widget.open(`#s=${CODE}`);
  for (const mark of [".skillgauge-plot__filled", ".skillgauge-plot__open"]) {
    const colours = await page.locator(`.skillgauge-plot__track ${mark}`).first().evaluate((element) => {
      const { fill, stroke } = getComputedStyle(element);
      return { fill, stroke, background: getComputedStyle(document.body).backgroundColor };
    });
    expect([colours.fill, colours.stroke].some((c) => c !== "none" && c !== colours.background)).toBe(true);
  }
});

test("a printed result has the sentence, plot and table, no controls, and fits two pages", async ({
  page,
  openWidget,
}) => {
  const widget = await openWidget(page);
  await widget.open();
  await widget.assess();
  await page.emulateMedia({ media: "print" });
  await expect(widget.text("5 of the 10 skills for senior product manager")).toBeVisible();
  await expect(page.getByRole("img")).toBeVisible();
  await expect(page.getByRole("table")).toBeVisible();
  await expect(widget.text("edition of 7 January 2020")).toBeVisible();
  for (const control of await page.getByRole("button").or(page.getByRole("combobox")).all()) {
    await expect(control).toBeHidden();
  }
  await expect(page.getByRole("banner")).toBeHidden();
  const pdf = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
});
