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

export const SENTENCE =
  "You meet 5 of the 10 skills for senior product manager; 4 are below, 1 is not rated yet.";

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
    this.guard.begin();
    // To a new document, even where only the fragment differs.
    await this.page.goto("about:blank");
    await this.page.goto(this.url + fragment);
    await this.ready();
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
    return this.scope.getByRole("heading", { level: this.headingLevel, name, exact: true });
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

  /** Expects a screen: its heading is there, has focus, and is the page's title. */
  async expectScreen(name: string) {
    await expect(this.heading(name)).toBeFocused();
    await this.expectTitle(name);
  }

  async expectTitle(name: string) {
    await expect(this.page).toHaveTitle(`${name} – Skillgauge`);
  }

  /** From the start to the list of skills, comparing with a role level. */
  async chooseRoleLevel(name: string) {
    await this.choose("Product manager, 7 January 2020");
    await this.level(name).check();
    await this.button("Continue").click();
    await this.expectScreen("Your skills");
  }

  /** From the start to the first question about what is chosen there. */
  async choose(name: string) {
    await this.link("Start now").or(this.link("Start another")).click();
    await this.level(name).check();
    await this.button("Continue").click();
  }

  /** From the start to the skills of a role of the government framework, found by part of a name. */
  async chooseRole(part: string, name: string) {
    await this.choose("Another role in Government Digital and Data Profession Capability Framework");
    await this.scope.getByRole("textbox", { name: "Find a role" }).fill(part);
    await this.level(name).check();
    await this.button("Continue").click();
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
    await this.expectScreen("Your skills");
  }

  /** A whole assessment against senior product manager, from the start to the result. */
  async assess(ratings = RATINGS) {
    await this.chooseRoleLevel("Senior product manager");
    await this.rate(ratings);
    await this.link("See your result").click();
    await this.expectScreen("Your result");
  }

  /** The kept draft, as it stands in storage. */
  async draft(): Promise<any> {
    return this.page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? "null"), KEY);
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
        return (element?.labels?.[0]?.textContent || element?.textContent || "").trim();
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
