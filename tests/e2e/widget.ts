// The widget as a person uses it.
import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test";
import type { Guard } from "./fixtures.js";

export const KEY = "skillgauge.draft.product-manager-2020";

/** The ten skills in the framework's order. */
export const SKILLS = [
  "Agile working",
  "DDaT perspective",
  "Experience of working within constraints",
  "Financial ownership",
  "Life-cycle perspective",
  "Operational management",
  "Problem ownership",
  "Product ownership",
  "Strategic ownership",
  "User focus",
];

/** Ratings that meet 5 skills of senior product manager, with 4 below and 1 not rated. */
export const RATINGS: (string | null)[] = [
  "Working",
  "Expert",
  "Practitioner",
  "Not yet",
  "Practitioner",
  "Awareness",
  "Expert",
  "Expert",
  null,
  "Expert",
];

/** What they come to, on screen. */
export const SENTENCE = "You meet 5 of 10 skills";

/** What they come to, as text to send. */
export const SENTENCE_AS_TEXT =
  "You meet 5 of the 10 skills for senior product manager; 4 are below, 1 is not rated yet.";

/** The screens whose heading goes on with what the result comes to, which no title may hold. */
const RESULTS = ["Your result", "Your organisation’s result", "A result shared with you", "A result with a second opinion"];

/** Where the widget is: a page of its own, or a part of somebody else's. */
export type Scope = Page | FrameLocator | Locator;

export class Widget {
  constructor(
    readonly page: Page,
    readonly url: string,
    protected readonly guard: Guard,
    readonly scope: Scope = page,
    private readonly headingLevel = 1,
  ) {}

  /** Loads the page at a fragment and waits until the widget can be used. */
  async open(fragment = "") {
    await this.arrive(fragment);
    await this.ready();
  }

  /** Loads the page at a fragment, where not all of its code comes. */
  async arrive(fragment = "") {
    this.guard.begin();
    // To a new document, even where only the fragment differs.
    await this.page.goto("about:blank");
    await this.page.goto(this.url + fragment);
  }

  async reload() {
    this.guard.begin();
    await this.page.reload();
    await this.ready();
  }

  protected async ready() {
    await this.scope.locator("[data-ready]").waitFor();
    await this.page.waitForLoadState("load");
    this.guard.loaded = true;
  }

  heading(name: string) {
    const level = this.headingLevel;
    const exact = this.scope.getByRole("heading", { level, name, exact: true });
    if (!RESULTS.includes(name)) return exact;
    return exact.or(this.scope.getByRole("heading", { level, name: new RegExp(`^${name} .*(meets?|have rated|see|views differ|views are) `) }));
  }

  /** The choice of what a result is compared with. */
  compareWith() {
    return this.scope.getByRole("combobox", { name: /^(Asked for by|Compare with)$/ });
  }

  /** Opens what is folded under this name. */
  async unfold(name: string) {
    const fold = this.scope.locator("details").filter({ has: this.page.getByRole("heading", { name, exact: true }) });
    if ((await fold.getAttribute("open")) === null) await fold.locator("summary").first().click();
  }

  link(name: string) {
    return this.scope.getByRole("link", { name, exact: true });
  }

  button(name: string) {
    return this.scope.getByRole("button", { name, exact: true });
  }

  level(name: string) {
    return this.scope.getByRole("radio", { name, exact: true });
  }

  text(text: string | RegExp) {
    return this.scope.getByText(text);
  }

  /** What takes focus when something is wrong with what was entered. */
  errorSummary() {
    return this.scope.getByRole("group", { name: "There is a problem" });
  }

  /** Expects a screen: its heading is there, has focus, and is the page's title, and what stands below it has come. */
  async expectScreen(name: string) {
    await expect(this.heading(name)).toBeFocused();
    await this.expectTitle(name);
    await expect(this.scope.getByText("Loading…", { exact: true }).filter({ visible: true })).toHaveCount(0);
  }

  async expectTitle(name: string) {
    await expect(this.page).toHaveTitle(`${name} – Skillgauge`);
  }

  /** From the start to the list of skills, comparing with a role level. */
  async chooseRoleLevel(name: string) {
    await this.choose("Product manager, 7 January 2020");
    await this.compareFromList(name);
  }

  /** Compares with a role level where one is chosen, and goes back to the list from its first question. */
  async compareFromList(name: string | Locator) {
    await (typeof name === "string" ? this.button(name) : name).click();
    await this.scope.getByRole("radio").first().waitFor();
    await this.link("Back to your skills").click();
    await this.expectScreen("Your skills");
  }

  /** The field in which a person without a draft says who they are. */
  findRole() {
    return this.scope.getByRole("textbox", { name: "Find your role" });
  }

  /** What leads to the list of all skills or conditions. */
  all() {
    const name = /^(All \d+|1) (skills?|conditions)$/;
    return this.scope.getByRole("link", { name }).or(this.scope.getByRole("button", { name }));
  }

  /** From the start to the first question about what is chosen there. */
  async choose(name: string) {
    await this.link("I know my framework").or(this.link("Choose another framework")).click();
    await this.level(name).check();
    await this.button("Continue").click();
  }

  /** The role levels where one is chosen. */
  roleLevels() {
    return this.scope.locator(".skillgauge-role-levels").getByRole("button");
  }

  /** From the start to the skills of a role of the government framework, found by part of a name. */
  async chooseRole(part: string, name: string) {
    await this.choose("Another role in Government Digital and Data Profession Capability Framework");
    await this.pickRole(name, part);
    await this.button("Continue").click();
  }

  /** Finds a role where roles are chosen, and chooses it. */
  async pickRole(name: string, part = name) {
    await this.scope.getByRole("textbox", { name: "Find a role" }).fill(part);
    await this.level(name).check();
  }

  /** Sees the result of somebody else that was opened, before giving a view on it. */
  async seeSharedResult() {
    await this.button("See the result").click();
  }

  /** Opens a framework file of one's own. */
  async bring(file: string | { name: string; mimeType: string; buffer: Buffer }) {
    await this.open("#/bring");
    await this.scope.getByLabel("Framework file").setInputFiles(file);
  }

  /** Rates the skills in order, skipping where there is no rating. */
  async rate(ratings = RATINGS) {
    await this.link(SKILLS[0]).click();
    for (const [place, rating] of ratings.entries()) {
      await expect(this.heading(SKILLS[place])).toBeFocused();
      if (rating) await this.level(rating).check();
      await this.button(rating ? "Continue" : "Skip this one").click();
    }
    await this.expectScreen("Your result");
  }

  /** From the list to the result, whether or not all is rated. */
  async seeResult() {
    await this.link("See your result").or(this.link("See it so far")).click();
  }

  /** Opens what a person can add to a rating, if it is closed. */
  private async openMore() {
    const more = this.scope.locator("details", { has: this.scope.getByText(/^(Add an example|Your example)$/) });
    if ((await more.getAttribute("open")) === null) await more.locator("summary").click();
  }

  /** Gives an example for the skill on screen. */
  async giveExample(text: string) {
    await this.openMore();
    await this.scope.getByRole("textbox", { name: "An example" }).fill(text);
  }

  /** Says when the skill on screen was last used. */
  async sayLastUsed(when: string) {
    await this.openMore();
    await this.scope.getByRole("combobox", { name: "When did you last use it?" }).selectOption(when);
  }

  /** A whole assessment against senior product manager, from the start to the result. */
  async assess(ratings = RATINGS) {
    await this.chooseRoleLevel("Senior product manager");
    await this.rate(ratings);
  }

  /** The kept draft, as it stands in storage. */
  async draft(): Promise<any> {
    return this.page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? "null"), KEY);
  }

  /** A deletion is written down in storage until the journal has it, which is soon after. Then nothing is stored. */
  async expectNothingStored() {
    await expect.poll(() => this.page.evaluate(() => localStorage.length)).toBe(0);
  }

  /** The share code and link of a result on screen. */
  async share() {
    await this.link("Share your result").click();
    await this.expectScreen("Share your result");
    const code = await this.scope.getByRole("textbox", { name: "Code" }).inputValue();
    const link = await this.scope.getByRole("textbox", { name: "Link" }).inputValue();
    return { code, link };
  }

  async paste(text: string) {
    const field = this.scope.getByRole("textbox", { name: "Code or link" });
    if (!(await field.isVisible())) await this.scope.getByText("Open a shared result", { exact: true }).click();
    await this.scope.getByRole("textbox", { name: "Code or link" }).fill(text);
    await this.button("Open result").click();
  }

  /** Tabs to something of this name, and presses a key on it. */
  async press(name: string, key: string) {
    await this.tabTo(name);
    await this.page.keyboard.press(key);
  }

  /** The name of what has focus, in whichever document or shadow tree it is. */
  private async focused(): Promise<string> {
    for (const frame of this.page.frames().reverse()) {
      const name = await frame.evaluate(() => {
        let element = document.hasFocus() ? (document.activeElement as HTMLInputElement | null) : null;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement as HTMLInputElement;
        const named = element?.getAttribute("aria-labelledby");
        const name = named && (element?.getRootNode() as Document | ShadowRoot).getElementById(named);
        return ((name || element?.labels?.[0] || element)?.textContent ?? "").trim();
      });
      if (name) return name;
    }
    return "";
  }

  /** Presses Tab until something of this name has focus: what cannot be reached fails. */
  async tabTo(name: string) {
    for (let presses = 0; presses < 80; presses += 1) {
      await this.page.keyboard.press("Tab");
      if ((await this.focused()) === name) return;
    }
    throw new Error(`Tab does not lead to ${name}`);
  }
}
