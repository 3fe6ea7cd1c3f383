// Every screen, narrow and wide, light and dark: axe finds nothing, and nothing sticks out.
import vectors from "../golden/share-codes.json" with { type: "json" };
import opinions from "../golden/share-codes-v4.json" with { type: "json" };
import { expectAccessible } from "./axe.js";
import { expect, test } from "./fixtures.js";
import { KEY, SKILLS, type Widget } from "./widget.js";

const CODE = vectors.valid[3].code;

const opinion = opinions.valid[2].code;

const GOVERNMENT = "#/government-digital-and-data-2026";

async function productManager(widget: Widget) {
  await widget.choose("Product manager, 30 September 2026");
  await widget.level("Senior product manager").check();
  await widget.button("Continue").click();
  await widget.page.getByRole("listitem").getByRole("link").first().click();
  for (const rating of ["Expert", "Working", "Not yet", "Practitioner", "Expert", "Working"]) {
    await widget.level(rating).check();
    await widget.button("Continue").click();
  }
}

/** Ratings that are worth a second look, and the result. */
async function lookTwice(widget: Widget) {
  await widget.chooseRoleLevel("Senior product manager");
  await widget.link(SKILLS[0]).click();
  for (const [place, skill] of SKILLS.entries()) {
    await expect(widget.heading(skill)).toBeFocused();
    await widget.level("Expert").check();
    if (place === 0) await widget.page.getByRole("combobox", { name: "When did you last use it?" }).selectOption("Longer ago");
    if (place > 0) await widget.page.getByRole("textbox", { name: "An example" }).fill("What I did.");
    await widget.button("Continue").click();
  }
  await widget.link("See your result").click();
  await expect(widget.page.getByRole("heading", { name: "Worth a second look" })).toBeVisible();
}

async function addSkills(widget: Widget) {
  await productManager(widget);
  await widget.open(`${GOVERNMENT}/add-skills`);
  await widget.level("Service owner").check();
  await widget.button("Add these skills").click();
}

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
  "start, asking before it deletes everything": async (widget) => {
    await SCREENS["start, with a draft"](widget);
    await widget.button("Delete everything kept in this browser").click();
  },
  "start, with everything deleted": async (widget) => {
    await SCREENS["start, asking before it deletes everything"](widget);
    await widget.button("Yes, delete everything").click();
  },
  "start, with a bad code": (widget) => widget.paste("nonsense!"),
  role: (widget) => widget.open("#/product-manager-2020/role-level"),
  "role, unfolded": async (widget) => {
    await widget.open("#/product-manager-2020/role-level");
    await widget.page.locator("summary").first().click();
  },
  "role, with a problem": async (widget) => {
    await widget.open("#/product-manager-2020/role-level");
    await widget.button("Continue").click();
  },
  skills: (widget) => widget.open("#/product-manager-2020/skills"),
  skill: (widget) => widget.open("#/product-manager-2020/skill/agile-working"),
  "skill, rated": async (widget) => {
    await widget.open("#/product-manager-2020/skill/experience-of-working-within-constraints");
    await widget.level("Expert").check();
  },
  "skill, with a problem": async (widget) => {
    await widget.open("#/product-manager-2020/skill/agile-working");
    await widget.button("Continue").click();
  },
  result: (widget) => widget.assess(),
  "result, with prompts": async (widget) => {
    await lookTwice(widget);
  },
  "result, compared with all": async (widget) => {
    await widget.assess();
    await widget.page.getByRole("combobox").selectOption("all role levels");
  },
  "result, with nothing rated": (widget) => widget.open("#/product-manager-2020/result"),
  share: async (widget) => {
    await widget.assess();
    await widget.share();
  },
  "share, with nothing rated": (widget) => widget.open("#/product-manager-2020/share"),
  "shared result": (widget) => widget.open(`#s=${CODE}`),
  "shared result, asking before it replaces": async (widget) => {
    await widget.chooseRoleLevel("Head of product");
    await widget.open(`#s=${CODE}`);
    await widget.button("Keep a copy as my draft").click();
  },
  "shared result that cannot be opened": (widget) => widget.open("#s=ABC"),
  about: (widget) => widget.open("#/product-manager-2020/about"),
  "about, unfolded": async (widget) => {
    await widget.open("#/product-manager-2020/about");
    await widget.page.locator("summary").last().click();
  },
  choose: (widget) => widget.open("#/choose"),
  "choose, with a problem": async (widget) => {
    await widget.open("#/choose");
    await widget.button("Continue").click();
  },
  embed: async (widget) => {
    await widget.open("#/embed");
    await widget.page.frameLocator("iframe").locator("[data-ready]").waitFor();
  },
  "embed, with a role": async (widget) => {
    await SCREENS.embed(widget);
    await widget.page.getByRole("combobox", { name: "Framework" }).selectOption({ index: 1 });
    await widget.page.frameLocator("iframe[src*=framework]").locator("[data-ready]").waitFor();
    await widget.page.getByRole("combobox", { name: "Role" }).selectOption("Service owner");
    await widget.page.frameLocator("iframe").getByText("Service owner").first().waitFor();
  },
  "embed, as a file": async (widget) => {
    await SCREENS.embed(widget);
    await widget.level("As a file").check();
  },
  plan: async (widget) => {
    await widget.assess();
    await widget.open("#/product-manager-2020/plan");
    await widget.page.getByRole("textbox", { name: "What will you do about financial ownership?" }).fill("Sit with finance for a day.");
    await widget.page.getByRole("checkbox", { name: "Done: agile working" }).check();
  },
  "plan, with a skill that is reached": async (widget) => {
    await SCREENS.plan(widget);
    await widget.open("#/product-manager-2020/skill/financial-ownership");
    await widget.level("Expert").check();
    await widget.open("#/product-manager-2020/plan");
  },
  "plan, without a role level": (widget) => widget.open("#/product-manager-2020/plan"),
  export: async (widget) => {
    await SCREENS.plan(widget);
    await widget.open("#/product-manager-2020/export");
    await expect(widget.button("Save as CSV")).toBeVisible();
  },
  "export, with nothing said": (widget) => widget.open("#/product-manager-2020/export"),
  history: async (widget) => {
    await widget.assess();
    await widget.link("Keep a snapshot, rate again, or see what has changed").click();
    await widget.page.getByRole("textbox", { name: "Name of the snapshot" }).fill("Before my new job");
    await widget.button("Keep this as a snapshot").click();
    await widget.open("#/product-manager-2020/skill/financial-ownership");
    await widget.level("Expert").check();
    await widget.open("#/product-manager-2020/history");
    await expect(widget.text("1 up")).toBeVisible();
  },
  "history, asking before it deletes": async (widget) => {
    await SCREENS.history(widget);
    await widget.button("Delete").click();
  },
  "history, with nothing rated": (widget) => widget.open("#/product-manager-2020/history"),
  "history, rating again": async (widget) => {
    await SCREENS.history(widget);
    await widget.button("Rate again").click();
    await widget.expectScreen("Your skills");
    await widget.link("Finish rating again, or stop").click();
    await widget.expectScreen("How it changes over time");
  },
  "history, asking before it puts ratings back": async (widget) => {
    await SCREENS["history, rating again"](widget);
    await widget.button("Stop, and put my earlier ratings back").click();
  },
  "skills, rating again": async (widget) => {
    await SCREENS["history, rating again"](widget);
    await widget.open("#/product-manager-2020/skills");
  },
  "opinion, first question": async (widget) => {
    await widget.open(`#s=${CODE}`);
    await widget.button("Give your view").click();
    await widget.expectScreen("Give your view");
  },
  "opinion, with a problem": async (widget) => {
    await SCREENS["opinion, first question"](widget);
    await widget.button("Continue").click();
  },
  "opinion, a skill": async (widget) => {
    await SCREENS["opinion, first question"](widget);
    await widget.level("Yes, show their ratings").check();
    await widget.button("Continue").click();
    await widget.expectScreen(SKILLS[0]);
  },
  "opinion, at the end": async (widget) => {
    await SCREENS["opinion, a skill"](widget);
    for (const [place, skill] of SKILLS.entries()) {
      await expect(widget.heading(skill)).toBeFocused();
      await widget.level(["Awareness", "Working", "Expert"][place % 3]).check();
      await widget.button("Continue").click();
    }
    await widget.expectScreen("Your view beside theirs");
  },
  "opinion, none under way": (widget) => widget.open("#/opinion"),
  "shared result with a second opinion": async (widget) => {
    await widget.open(`#s=${opinion}`);
    await widget.expectTitle("A result with a second opinion");
  },
  team: (widget) => widget.open("#/team"),
  "team, with no code": async (widget) => {
    await widget.open("#/team");
    await widget.button("Show the team").click();
    await expect(widget.text("Paste at least one code")).toBeVisible();
  },
  "team, read": async (widget) => {
    await widget.open("#/team");
    const codes = vectors.valid.map(({ code }) => code);
    const lines = [...codes.map((code, i) => `Person ${i + 1}, ${code}`), "Zoe, 14PB", codes[3]];
    await widget.page.getByRole("textbox", { name: "Codes or links" }).fill(lines.join("\n"));
    await widget.button("Show the team").click();
    await expect(widget.page.getByRole("table")).toHaveCount(2);
    for (const unfold of await widget.page.locator("summary").all()) await unfold.click();
  },
  data: async (widget) => {
    await SCREENS.history(widget);
    await widget.open("#/data");
    await expect(widget.button("Save everything")).toBeVisible();
  },
  "data, with nothing kept": (widget) => widget.open("#/data"),
  "data, with a bad file": async (widget) => {
    await widget.open("#/data");
    await widget.page.getByLabel("File from Skillgauge").setInputFiles({ name: "x.json", mimeType: "", buffer: Buffer.from("{}") });
    await expect(widget.page.getByRole("alert")).toBeVisible();
  },
  "data, asking before it adds": async (widget) => {
    await widget.open("#/data");
    await widget.page.getByLabel("File from Skillgauge").setInputFiles(new URL("../golden/archive-v1.json", import.meta.url).pathname);
    await expect(widget.button("Add this")).toBeVisible();
  },
  roles: (widget) => widget.open(`${GOVERNMENT}/roles`),
  "roles, filtered": async (widget) => {
    await widget.open(`${GOVERNMENT}/roles`);
    await widget.page.getByRole("textbox").fill("data");
  },
  "roles, none found": async (widget) => {
    await widget.open(`${GOVERNMENT}/roles`);
    await widget.page.getByRole("textbox").fill("juggling");
    await widget.button("Continue").click();
  },
  "skills of a role, others added": (widget) => addSkills(widget),
  "skill without descriptions": async (widget) => {
    await addSkills(widget);
    await widget.link("Governance and assurance").click();
  },
  "add skills": (widget) => widget.open(`${GOVERNMENT}/add-skills`),
  nearest: async (widget) => {
    await productManager(widget);
    await widget.open(`${GOVERNMENT}/nearest`);
  },
  "nearest, with nothing rated": (widget) => widget.open(`${GOVERNMENT}/nearest`),
  "two role levels": (widget) => widget.open(`${GOVERNMENT}/role-levels`),
  "carry over": async (widget) => {
    await widget.assess();
    await widget.open(`${GOVERNMENT}/carry-over`);
  },
  "carry over, with nothing to carry": (widget) => widget.open(`${GOVERNMENT}/carry-over`),
  "start, with several drafts": async (widget) => {
    await widget.chooseRoleLevel("Head of product");
    await widget.open();
    await productManager(widget);
    await widget.open();
  },
  bring: (widget) => widget.open("#/bring"),
  "bring, with faults": (widget) =>
    widget.bring({ name: "x.json", mimeType: "", buffer: Buffer.from('{ "id": "A B", "x": 1 }') }),
  "bring, asking before it removes": async (widget) => {
    await widget.bring(new URL("../../docs/examples/museum-educator.json", import.meta.url).pathname);
    await widget.expectScreen("Which role level do you want to compare with?");
    await widget.open("#/bring");
    await widget.button("Remove").click();
  },
  conditions: (widget) => widget.open("#/conditions-for-product-ownership/skills"),
  condition: (widget) =>
    widget.open("#/conditions-for-product-ownership/skill/a-named-owner-for-each-product"),
  "conditions, result": async (widget) => {
    await widget.open("#/conditions-for-product-ownership/skill/mandate-to-decide");
    await widget.level("Partly").check();
    await widget.open("#/conditions-for-product-ownership/result");
  },
  "older list, result beside another": async (widget) => {
    await widget.open("#/digital-skills-product-management/skill/acting-for-the-user");
    await widget.level("Expert").check();
    await widget.open("#/digital-skills-product-management/share");
    const code = await widget.page.getByRole("textbox", { name: "Code" }).inputValue();
    await widget.open("#/digital-skills-product-management/result");
    await widget.page.getByRole("textbox").fill(code);
    await widget.button("Compare").click();
  },
  "about the government framework": (widget) => widget.open(`${GOVERNMENT}/about`),
  "with a draft set aside": async (widget) => {
    await widget.page.evaluate((key) => localStorage.setItem(key, "?"), KEY);
    await widget.reload();
  },
  "with a draft changed elsewhere": async (widget) => {
    await widget.open("#/product-manager-2020/skill/user-focus");
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
          await expectAccessible(page);
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
