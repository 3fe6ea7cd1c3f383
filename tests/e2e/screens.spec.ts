// Every screen, narrow and wide, light and dark: axe finds nothing, and nothing sticks out. And when the browser
// translates the page, every screen says the same.
import vectors from "../golden/share-codes.json" with { type: "json" };
import locked from "../golden/locked.json" with { type: "json" };
import opinions from "../golden/share-codes-v4.json" with { type: "json" };
import type { BrowserContext, Page } from "@playwright/test";
import { expectAccessible } from "./axe.js";
import { expect, test } from "./fixtures.js";
import { countTextNodes, keepTranslated, textNodes, texts, translateOnce, untranslated } from "./translated.js";
import { KEY, SKILLS, type Widget } from "./widget.js";

const CODE = vectors.valid[3].code;

const opinion = opinions.valid[2].code;

const GOVERNMENT = "#/government-digital-and-data-2026";

async function productManager(widget: Widget) {
  await widget.choose("Product manager, 30 September 2026");
  await widget.compareFromList("Senior product manager");
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
    if (place === 0) await widget.sayLastUsed("Longer ago");
    if (place > 0) await widget.giveExample("What I did.");
    await widget.button("Continue").click();
  }
  await expect(widget.page.getByRole("heading", { name: "Worth a second look" })).toBeVisible();
}

async function addSkills(widget: Widget) {
  await productManager(widget);
  await widget.open(`${GOVERNMENT}/add-skills`);
  await widget.pickRole("Service owner");
  await widget.button("Add these skills").click();
}

/** How to come to each screen, each state of it that looks different being a screen of its own. */
const SCREENS: Record<string, (widget: Widget) => Promise<void>> = {
  start: async () => {},
  "start, with a draft": async (widget) => {
    await widget.chooseRoleLevel("Head of product");
    await widget.open();
  },
  "start, with roles found": async (widget) => {
    await widget.open();
    await widget.findRole().fill("prod");
    await expect(widget.page.getByRole("list", { name: "Roles found" })).toBeVisible();
  },
  "start, with no role found": async (widget) => {
    await widget.open();
    await widget.findRole().fill("juggling");
    await expect(widget.text("Nothing found for “juggling”.")).toBeVisible();
  },
  "start, with two drafts": async (widget) => {
    await productManager(widget);
    await widget.open();
    await widget.open("#/product-manager-2020/skill/agile-working");
    await widget.level("Expert").check();
    await widget.open();
    await expect(widget.text("Your other draft")).toBeVisible();
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
    await expect(widget.text("is deleted.")).toBeVisible();
  },
  "start, with a bad code": (widget) => widget.paste("nonsense!"),
  role: (widget) => widget.open("#/product-manager-2020/role-level"),
  "role, unfolded": async (widget) => {
    await widget.open("#/product-manager-2020/role-level");
    await widget.page.locator("summary").first().click();
  },
  "role, chosen before": async (widget) => {
    await widget.chooseRoleLevel("Head of product");
    await widget.open("#/product-manager-2020/role-level");
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
  "skills, with some found": async (widget) => {
    await widget.open(`${GOVERNMENT}/skills`);
    await widget.page.getByRole("textbox", { name: "Jump to a skill" }).fill("community");
    await expect(widget.link("Community collaboration")).toBeVisible();
  },
  "quick pass": async (widget) => {
    await widget.open("#/product-manager-2020/quick-pass");
    await widget.page.getByRole("radiogroup", { name: "User focus" }).getByRole("radio", { name: "Expert" }).check();
    await widget.button("User focus").click();
    await expect(widget.text("You can")).not.toHaveCount(0);
  },
  result: (widget) => widget.assess(),
  "result, with prompts": async (widget) => {
    await lookTwice(widget);
  },
  "result, compared with all": async (widget) => {
    await widget.assess();
    await widget.page.getByRole("combobox").selectOption("All role levels");
  },
  "result, with nothing rated": (widget) => widget.open("#/product-manager-2020/result"),
  share: async (widget) => {
    await widget.assess();
    await widget.share();
  },
  "qr code": async (widget) => {
    await SCREENS.share(widget);
    await widget.link("Show a QR code of the link").click();
    await expect(widget.page.getByRole("img", { name: "QR code of the link below" })).toBeVisible();
  },
  "share, with nothing rated": (widget) => widget.open("#/product-manager-2020/share"),
  lock: async (widget) => {
    await widget.assess();
    await widget.open("#/product-manager-2020/lock");
    await expect(widget.button("Lock the link")).toBeVisible();
  },
  "lock, with a problem": async (widget) => {
    await SCREENS.lock(widget);
    await widget.page.getByRole("checkbox", { name: "Show password" }).check();
    await widget.page.getByRole("textbox", { name: "Password" }).fill("too short");
    await widget.button("Lock the link").click();
    await expect(widget.errorSummary()).toBeVisible();
  },
  "lock, with the locked link": async (widget) => {
    await SCREENS.lock(widget);
    await widget.page.getByLabel("Password", { exact: true }).fill("three unlikely words");
    await widget.button("Lock the link").click();
    await expect(widget.page.getByRole("heading", { name: "Your locked link" })).toBeVisible();
  },
  "lock, with nothing rated": (widget) => widget.open("#/product-manager-2020/lock"),
  "lock, where the browser cannot": async (widget) => {
    await widget.page.addInitScript(() => Object.defineProperty(window, "isSecureContext", { value: false }));
    await widget.assess();
    await widget.open("#/product-manager-2020/lock");
    await expect(widget.text("This browser cannot lock or open")).toBeVisible();
  },
  "locked result": async (widget) => {
    await widget.open(`#s=${locked.valid[0].text}`);
    await expect(widget.button("Open the result")).toBeVisible();
  },
  "locked result, with a wrong password": async (widget) => {
    await SCREENS["locked result"](widget);
    await widget.page.getByLabel("Password it was locked with").fill("a wrong password");
    await widget.button("Open the result").click();
    await expect(widget.errorSummary()).toBeVisible();
  },
  "shared result, two ways": async (widget) => {
    await widget.open(`#s=${CODE}`);
    await expect(widget.button("See the result")).toBeVisible();
  },
  "shared result": async (widget) => {
    await SCREENS["shared result, two ways"](widget);
    await widget.seeSharedResult();
  },
  "shared result, asking before it replaces": async (widget) => {
    await widget.chooseRoleLevel("Head of product");
    await SCREENS["shared result"](widget);
    await widget.button("Keep a copy as my draft").click();
  },
  "shared result, asking before another view is given up": async (widget) => {
    await widget.open(`#s=${vectors.valid[2].code}`);
    await widget.button("Start with the first skill").click();
    await widget.level("Expert").check();
    await SCREENS["shared result, two ways"](widget);
    // What the tab has kept is known once the code for it is here.
    await widget.button("Start with the first skill").click();
    await widget.expectScreen("A result shared with you");
    await widget.button("Start with the first skill").click();
    await expect(widget.button("Yes, begin a new view")).toBeVisible();
  },
  "shared result that cannot be opened": (widget) => widget.open("#s=ABC"),
  "shared result that is not in this tab": (widget) => widget.open("#/opened/1"),
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
    await SCREENS["shared result"](widget);
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
  "shared result with a second opinion, of one's own, half decided": async (widget) => {
    await widget.assess();
    await widget.open(`#s=${opinion}`);
    await widget.page.getByRole("radio", { name: /^Take / }).first().check();
    await widget.page.getByRole("radio", { name: "Talk about it" }).nth(1).check();
    await widget.page.getByRole("checkbox", { name: /^Add to my plan/ }).nth(1).check();
    await expect(widget.text(/^2 of \d decided, 1 of them to talk about\.$/)).toBeVisible();
  },
  "shared result with a second opinion, rated anew since": async (widget) => {
    await widget.assess();
    await widget.open("#/product-manager-2020/skill/agile-working");
    await widget.level("Not yet").check();
    await widget.open(`#s=${opinion}`);
    await expect(widget.button("This is my result")).toBeVisible();
  },
  "shared result with a second opinion, rated anew and one's own": async (widget) => {
    await SCREENS["shared result with a second opinion, rated anew since"](widget);
    await widget.button("This is my result").click();
    await expect(widget.text(/^When you shared it/)).toBeVisible();
  },
  "shared result with a second opinion, agreed": async (widget) => {
    await widget.assess();
    await widget.open(`#s=${opinion}`);
    const takes = widget.page.getByRole("radio", { name: /^Take / });
    await takes.first().check();
    for (const radio of await takes.all()) await radio.check();
    await expect(widget.page.getByRole("heading", { name: "The agreed result" })).toBeVisible();
  },
  tables: (widget) => widget.open("#/tables"),
  "tables, with faults": async (widget) => {
    await widget.open("#/tables");
    await widget.scope.getByRole("textbox", { name: "Table of skills" }).fill("Skill,Low,High\nSwimming,,\nswimming,,\n,a,b\n");
    await widget.button("Check the tables").click();
    await expect(widget.page.getByRole("heading", { name: "What is wrong in the tables" })).toBeVisible();
  },
  "tables, looked at before they are used": async (widget) => {
    await widget.open("#/tables");
    const skills = "Skill,Low,High\nSwimming,You can keep above water.,You can swim a mile.\n";
    await widget.scope.getByRole("textbox", { name: "Table of skills" }).fill(skills);
    await widget.button("Check the tables").click();
    await expect(widget.button("Use this framework")).toBeVisible();
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
    await expect(widget.page.getByRole("table")).toHaveCount(1);
    for (const unfold of await widget.page.locator("summary").all()) await unfold.click();
  },
  "team, edited": async (widget) => {
    await SCREENS["team, read"](widget);
    await widget.button("Edit the codes").click();
    await expect(widget.page.getByRole("textbox", { name: "Codes or links" })).toHaveValue(/^Person 1, /);
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
    await expect(widget.errorSummary()).toBeVisible();
  },
  "data, with a locked file": async (widget) => {
    await widget.assess();
    await widget.open("#/data");
    const buffer = Buffer.from(JSON.stringify({ skillgauge_locked: 1, text: locked.valid[6].text }));
    await widget.page.getByLabel("File from Skillgauge").setInputFiles({ name: "x.json", mimeType: "", buffer });
    await expect(widget.page.getByRole("heading", { name: "This file is locked" })).toBeVisible();
  },
  "data, asking before it adds": async (widget) => {
    await widget.open("#/data");
    await widget.page.getByLabel("File from Skillgauge").setInputFiles(new URL("../golden/archive-v1.json", import.meta.url).pathname);
    await expect(widget.button("Add this")).toBeVisible();
  },
  roles: (widget) => widget.open(`${GOVERNMENT}/roles`),
  "roles, a family open": async (widget) => {
    await widget.open(`${GOVERNMENT}/roles`);
    await widget.text("Software development (3 roles)").click();
  },
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
    await widget.unfold("Compare with another result");
    await widget.page.getByRole("textbox").fill(code);
    await widget.button("Compare").click();
  },
  "result, with everything unfolded": async (widget) => {
    await lookTwice(widget);
    for (const fold of await widget.page.locator(".skillgauge-fold > summary").all()) await fold.click();
    await expect(widget.page.getByRole("table").first()).toBeVisible();
  },
  "result, role levels beside each other": async (widget) => {
    await widget.open(`${GOVERNMENT}/roles`);
    await widget.pickRole("Software developer");
    await widget.button("Continue").click();
    await widget.compareFromList("Lead developer");
    await widget.page.getByRole("listitem").getByRole("link").first().click();
    await widget.level("Expert").check();
    await widget.open(`${GOVERNMENT}/result`);
    await widget.unfold("All role levels of software developer");
    await widget.page.locator(".skillgauge-levels__asks").evaluateAll((all) => all.forEach((asks) => asks.setAttribute("open", "")));
  },
  "two role levels, with ratings": async (widget) => {
    await productManager(widget);
    await widget.open(`${GOVERNMENT}/role-levels`);
  },
  "result, with all met": async (widget) => {
    await widget.assess(Array(10).fill("Expert"));
    await expect(widget.button("Compare with lead product manager")).toBeVisible();
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
    await expect(widget.text("Your draft was deleted somewhere else in this browser")).toBeVisible();
  },
};

/** What holds for a screen however wide it is, light or dark. */
async function look(page: Page, file: string) {
  await expectAccessible(page);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, "nothing scrolls sideways").toBe(0);
  const folder = process.env.SCREENSHOTS;
  if (folder) await page.screenshot({ path: `${folder}/${file}.png`, fullPage: true });
}

test("in forced colours the plot's marks are still there", async ({ page, openWidget }) => {
  await page.emulateMedia({ forcedColors: "active" });
  const widget = await openWidget(page);
  await widget.open(`#s=${CODE}`);
  await widget.seeSharedResult();
  for (const mark of [".skillgauge-plot__own", ".skillgauge-plot__asked", ".skillgauge-plot__below", ".skillgauge-plot__above"]) {
    const colours = await page.locator(`.skillgauge-plot__track ${mark}`).first().evaluate((element) => {
      const { fill, stroke } = getComputedStyle(element);
      return { fill, stroke, background: getComputedStyle(document.body).backgroundColor };
    });
    expect([colours.fill, colours.stroke].some((c) => c !== "none" && c !== colours.background)).toBe(true);
  }
});

/** What changes while a screen is up: where it begins, and then what is done, one step after the other. */
const CHANGES: Record<string, [string, ...((widget: Widget) => Promise<unknown>)[]]> = {
  "another role level": [
    "result",
    ...[0, 1, 2, 4, 5].map((index) => async ({ page }: Widget) => {
      await page.getByRole("combobox", { name: /^(Asked for by|Compare with)$/ }).selectOption({ index });
    }),
  ],
  "another mistake in a code": [
    "start, with a bad code",
    (widget) => widget.paste("14PB"),
    (widget) => widget.paste(`${CODE.slice(0, -1)}0`),
  ],
  "another fault of a file": [
    "bring, with faults",
    ({ page }) => page.getByLabel("Framework file").setInputFiles({ name: "x.json", mimeType: "", buffer: Buffer.from('{ "id": 1 }') }),
    ({ page }) => page.getByLabel("Framework file").setInputFiles({ name: "x.json", mimeType: "", buffer: Buffer.from("{") }),
  ],
  "a rating, a minute later, and then with storage full": [
    "skill, rated",
    async (widget) => {
      await widget.page.clock.setFixedTime("2026-11-26T10:31:00");
      await widget.level("Working").check();
    },
    async (widget) => {
      await widget.page.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException("full", "QuotaExceededError");
        };
      });
      await widget.level("Practitioner").check();
    },
  ],
  "a plan of which something is done": [
    "plan",
    ({ page }) => page.getByRole("checkbox", { name: "Done: financial ownership" }).check(),
    ({ page }) => page.getByRole("checkbox", { name: "Done: agile working" }).uncheck(),
  ],
  "other two of a history": [
    "history",
    ({ page }) => page.getByRole("combobox", { name: "From" }).selectOption({ index: 1 }),
    ({ page }) => page.getByRole("combobox", { name: "To" }).selectOption({ index: 0 }),
  ],
  "other two role levels": [
    "two role levels",
    ({ page }) => page.getByRole("combobox").last().selectOption({ index: 40 }),
    ({ page }) => page.getByRole("combobox").first().selectOption({ index: 9 }),
  ],
  "roles, as a name is typed": [
    "roles",
    ({ page }) => page.getByRole("textbox").fill("d"),
    ({ page }) => page.getByRole("textbox").fill("data"),
    ({ page }) => page.getByRole("textbox").fill("juggling"),
    ({ page }) => page.getByRole("textbox").fill(""),
  ],
  "a team, compared, sorted and searched": [
    "team, read",
    ({ page }) => page.getByRole("combobox", { name: "Compare with" }).selectOption("Associate product manager"),
    ({ page }) => page.getByRole("combobox", { name: "Sort people by" }).selectOption({ index: 2 }),
    ({ page }) => page.getByRole("combobox", { name: "Sort skills by" }).selectOption({ index: 1 }),
    ({ page }) => page.getByRole("combobox", { name: "Show those who are below in" }).selectOption({ index: 1 }),
    ({ page }) => page.getByRole("textbox", { name: "Find people by label" }).fill("nobody"),
    ({ page }) => page.getByRole("textbox", { name: "Find people by label" }).fill(""),
  ],
  "the code for a page": [
    "embed",
    (widget) => widget.level("As a part of the page").check(),
    (widget) => widget.level("As a file").check(),
    (widget) => widget.level("In a frame").check(),
  ],
};

/** The widget several times over, with storage of its own each time. */
const several = test.extend<{ openSeveral: (prepare: ((page: Page) => Promise<void>)[]) => Promise<Widget[]> }>({
  openSeveral: async ({ page, browser, openWidget }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (prepare) => {
      const pages = [page];
      while (pages.length <= prepare.length) {
        const context = await browser.newContext({ viewport: page.viewportSize() });
        contexts.push(context);
        pages.push(await context.newPage());
      }
      for (const [place, each] of pages.entries()) {
        await each.clock.setFixedTime("2026-11-26T10:30:00");
        await countTextNodes(each);
        if (place > 0) await prepare[place - 1](each);
      }
      return Promise.all(pages.map((each) => openWidget(each)));
    });
    for (const context of contexts) await context.close();
  },
});

/** Does the same in all at once, and finds the same texts in all. */
async function inAll(widgets: Widget[], act: (widget: Widget) => Promise<unknown>) {
  await Promise.all(widgets.map(act));
  const [{ page }, ...others] = widgets;
  for (const other of others) {
    await expect(async () => expect(await texts(other.page)).toEqual(await texts(page))).toPass({ timeout: 20_000 });
  }
}

/** The widths and colours in which each screen is looked at. */
const LOOKS = [
  [1280, "light"],
  [1280, "dark"],
  [320, "dark"],
  [320, "light"],
] as const;

test.describe("wide and narrow, light and dark: axe finds nothing, nothing sticks out, and a translated page says the same", () => {
  test.use({ viewport: { width: 1280, height: 800 }, colorScheme: "light" });
  for (const [name, go] of Object.entries(SCREENS)) {
    several(name, async ({ openSeveral }) => {
      const [plain, translated] = await openSeveral([keepTranslated]);
      await inAll([plain, translated], async (widget) => {
        await widget.open();
        await go(widget);
      });
      expect(await textNodes(plain.page)).toBe(0);
      expect(await untranslated(plain.page)).toBeGreaterThan(0);
      expect(await untranslated(translated.page)).toBe(0);
      await translated.page.close();
      for (const [width, colorScheme] of LOOKS) {
        await plain.page.setViewportSize({ width, height: 800 });
        await plain.page.emulateMedia({ colorScheme });
        await look(plain.page, `${name}-${width}-${colorScheme}`);
      }
    });
  }
});

test.describe("on a page that the browser translates, at each change and once", () => {
  for (const [name, [start, ...steps]] of Object.entries(CHANGES)) {
    several(name, async ({ openSeveral }) => {
      const widgets = await openSeveral([keepTranslated, async () => {}]);
      await inAll(widgets, async (widget) => {
        await widget.open();
        await SCREENS[start](widget);
      });
      await translateOnce(widgets[2].page);
      for (const step of steps) await inAll(widgets, step);
    });
  }
});
