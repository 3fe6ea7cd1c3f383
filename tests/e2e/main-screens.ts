// The main screens, and how a person comes to each.
import vectors from "../golden/share-codes.json" with { type: "json" };
import { code } from "./codes.js";
import { expect } from "./fixtures.js";
import type { Widget } from "./widget.js";

const FRAMEWORK = "government-digital-and-data-2026";
const SKILLS = [
  "agile-and-lean-practices", "applying-user-centred-insights", "creating-value-for-money", "life-cycle-management",
  "managing-product-outcomes", "product-leadership", "product-management", "stakeholder-relationship-management",
  "strategic-ownership",
];
const RATINGS = ["practitioner", null, "working", "practitioner", "practitioner", "working", "practitioner", "expert", "not-yet"];

/** What somebody has rated, compared with senior product manager. */
async function withDraft({ page }: Widget) {
  const draft = {
    version: 2,
    framework: FRAMEWORK,
    edition: "2026-09-30",
    saved_at: "2026-11-27T10:00:00.000Z",
    compare_with: "senior-product-manager",
    skills: SKILLS.map((id, place) => ({ id, rating: RATINGS[place], evidence: null })).filter(({ rating }) => rating),
    role: "product-manager",
    added: [],
  };
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [`skillgauge.draft.${FRAMEWORK}`, JSON.stringify(draft)]);
}

/** Opens a screen for somebody with a draft. */
const open = (path: string) => async (widget: Widget) => {
  await withDraft(widget);
  await widget.open(`#/${FRAMEWORK}/${path}`);
};

/** Each screen, and the way to it. */
export const MAIN_SCREENS: Record<string, (widget: Widget) => Promise<unknown>> = {
  start: (widget) => widget.findRole().waitFor(),
  "start-with-a-draft": async (widget) => {
    await withDraft(widget);
    await widget.open();
  },
  "role-level": open("role-level"),
  skills: open("skills"),
  skill: open("skill/strategic-ownership"),
  "quick-pass": open("quick-pass"),
  result: open("result"),
  plan: open("plan"),
  share: open("share"),
  "shared-result": (widget) => widget.open(`#s=${vectors.valid[3].code}`),
  team: async (widget) => {
    await widget.open("#/team");
    const lines = Array.from({ length: 5 }, (_, person) => `Person ${person + 1}, ${code(Array<number>(10).fill(person + 1), 3)}`);
    await widget.page.getByRole("textbox", { name: "Codes or links" }).fill(lines.join("\n"));
    await widget.button("Show the team").click();
  },
};

/** Opens a main screen, and waits until all of it is there: its words come after its names. */
export async function show(name: string, widget: Widget) {
  // What is said of when something was saved goes by the day.
  await widget.page.clock.setFixedTime("2026-11-27T12:00:00");
  await MAIN_SCREENS[name](widget);
  await widget.page.getByRole("heading", { level: 1 }).waitFor();
  await expect(widget.page.locator("[data-ready]")).not.toContainText("Loading");
}
