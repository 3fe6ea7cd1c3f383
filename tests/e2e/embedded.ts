// The widget on somebody else's page.
import { expect, type Page } from "@playwright/test";
import type { Exceptions, Guard } from "./fixtures.js";
import { type Scope, Widget } from "./widget.js";

export type EmbedOptions = Exceptions & {
  /** The address of the page's site, if it is another than the usual. */
  site: string;
  /** Where on the page the widget is. */
  scope: (page: Page) => Scope;
  /** The level of the widget's first heading. */
  level: number;
  /** What a person does before they see the widget. */
  reveal: (page: Page) => Promise<void>;
};

/** What a page has of its own, before and after the widget has come to it. */
type Belongings = { globals: string[]; styles: number; title: string; address: string; history: number };

/** Something that the page heard from the widget. */
export type HostEvent = { name: string; detail: any };

export class Embedded extends Widget {
  private before: Belongings | undefined;

  constructor(page: Page, address: string, guard: Guard, private readonly options: Partial<EmbedOptions>) {
    super(page, address, guard, options.scope?.(page) ?? page, options.level ?? 2);
  }

  /** Begins with what the page is about, to the list of skills. */
  async begin() {
    await this.button("Start now").click();
    await this.expectScreen("Your skills");
  }

  /** Begins to the list of skills, at a role level where the page leaves that open. */
  async beginAt(roleLevel: string) {
    await this.button("Start now").click();
    const list = this.heading("Your skills");
    await list.or(this.button(roleLevel)).first().waitFor();
    if (!(await list.isVisible())) await this.compareFromList(roleLevel);
    await this.expectScreen("Your skills");
  }

  /** Rates every skill of the list alike, to the result. On the first question it does something else before. */
  async rateAll(level: string, first: () => Promise<void>) {
    const skills = await this.scope.locator(".govuk-task-list__link").allInnerTexts();
    await this.link(skills[0]).click();
    for (const [place, skill] of skills.entries()) {
      await expect(this.heading(skill)).toBeFocused();
      if (place === 0) await first();
      await this.level(level).check();
      await this.button("Continue").click();
    }
    await this.expectScreen("Your result");
    return skills.length;
  }

  /** Another widget of the same page. */
  within(scope: Scope, level: number) {
    return new Embedded(this.page, this.url, this.guard, { ...this.options, scope: () => scope, level });
  }

  override async open() {
    await this.page.addInitScript(() => {
      const heard: unknown[] = [];
      Object.defineProperty(window, "heard", { value: heard });
      for (const name of ["ready", "change", "complete", "share", "error"]) {
        document.addEventListener(`skill-gauge-${name}`, (event) => {
          heard.push({ name, detail: (event as CustomEvent).detail });
        });
      }
      const globals = Object.getOwnPropertyNames(window);
      Object.defineProperty(window, "globalsBefore", { value: [...globals, "globalsBefore"] });
    });
    this.guard.begin();
    await this.page.goto(this.url);
    await this.reveal();
    this.before = await this.belongings();
  }

  override async reload() {
    this.guard.begin();
    await this.page.reload();
    await this.reveal();
  }

  /** The title is the page's own. */
  override async expectTitle() {}

  private async reveal() {
    await this.options.reveal?.(this.page);
    await this.scope.locator("[data-ready]").first().waitFor();
    await this.page.waitForLoadState("load");
    this.guard.loaded = true;
  }

  private async belongings(): Promise<Belongings> {
    return this.page.evaluate(() => ({
      globals: Object.getOwnPropertyNames(window).filter(
        // Elements with an id are named properties of the window: those of the page are its own.
        // So are frames, by number.
        (name) => !(window as any).globalsBefore.includes(name) && !Document.prototype.getElementById.call(document, name) && !/^\d+$/.test(name),
      ),
      styles: document.styleSheets.length + document.adoptedStyleSheets.length,
      title: document.title,
      address: location.href,
      history: history.length,
    }));
  }

  /** Expects the page to be as it was before the widget was used. */
  async expectPageUntouched() {
    const now = await this.belongings();
    expect(now).toEqual(this.before);
    expect(now.globals).toEqual([]);
  }

  /** What the page has heard so far. */
  async heard(): Promise<HostEvent[]> {
    return this.page.evaluate(() => (window as any).heard);
  }

  async names() {
    return (await this.heard()).map(({ name }) => name);
  }
}
