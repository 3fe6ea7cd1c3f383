// What a person sees in a browser and does there: the small interface that all tests go over.
import { mkdir, mkdtemp, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "@playwright/test";
import { build } from "esbuild";
import { By, error, Key, type WebDriver, type WebElement } from "selenium-webdriver";
import { textOfPages } from "../e2e/pdf.js";
import type { Session } from "./sessions.js";
import type { Site } from "./site.js";

/** How long a person would wait for something, in milliseconds. */
const PATIENCE = 20_000;
/** How often the page is looked at while something is waited for. */
const EVERY = 40;

/** Where the widget is on a page: in a frame, or in the tree of an element. Each by its selector. */
export type Place = { frame?: string; element?: string };

/** What is looked for: by its role and name, by its label, or by its words. */
type Sought = { role?: string; name?: string | RegExp; level?: number; label?: string; text?: string | RegExp };

const bundled = await build({
  entryPoints: [fileURLToPath(new URL("find.js", import.meta.url))],
  bundle: true,
  minify: true,
  write: false,
  format: "iife",
});
const FIND = bundled.outputFiles[0].text;

/** Patterns do not cross to the page as they are. */
const sent = (sought: Sought) =>
  Object.fromEntries(
    Object.entries(sought).map(([key, value]) => [key, value instanceof RegExp ? { pattern: value.source, flags: value.flags } : value]),
  );

/** What is thrown while a screen changes under the hand. */
const MAY_PASS = [
  error.StaleElementReferenceError,
  error.ElementNotInteractableError,
  error.ElementClickInterceptedError,
  error.NoSuchElementError,
];

export class Screen {
  readonly driver: WebDriver;
  private place: Place = {};

  constructor(
    readonly session: Session,
    readonly site: Site,
  ) {
    this.driver = session.driver;
  }

  /** Loads a page as a new document, and waits until the widget on it can be used. */
  async open(address: string, place: Place = {}) {
    await this.leave(place);
    await this.load(() => this.driver.get(address));
  }

  /** Opens the widget at an address, where not all of its code comes. */
  async arrive(address: string, place: Place = {}) {
    await this.leave(place);
    this.site.begin();
    await this.driver.get(address);
    await this.enter();
  }

  /** Leaves the page, to a new document even where only the fragment differs. */
  private async leave(place: Place) {
    this.place = place;
    await this.driver.switchTo().defaultContent();
    await this.driver.get("about:blank");
  }

  async reload() {
    await this.driver.switchTo().defaultContent();
    await this.load(() => this.driver.navigate().refresh());
  }

  private async load(go: () => Promise<void>) {
    this.site.begin();
    await go();
    await this.enter();
    await this.until("the widget is ready", () => this.inside("return root.querySelector('[data-ready]') !== null"));
    this.site.loaded();
  }

  /** Goes to where the widget is: what is looked for is looked for there. */
  private async enter() {
    const { frame } = this.place;
    if (frame) await this.driver.switchTo().frame(await this.driver.findElement(By.css(frame)));
  }

  async back() {
    await this.driver.navigate().back();
  }

  async forward() {
    await this.driver.navigate().forward();
  }

  /** A picture of what is on screen, as a file. */
  async photograph(path: string) {
    await this.driver.switchTo().defaultContent();
    await mkdir(dirname(path), { recursive: true });
    // WebKit's driver waits until something is drawn anew, and on a page at rest for ever.
    await this.driver.executeScript("const { style } = document.documentElement; setInterval(() => (style.outline = style.outline ? '' : '1px solid white'), 50)");
    await writeFile(path, await this.driver.takeScreenshot(), "base64");
    await this.enter();
  }

  address() {
    return this.driver.getCurrentUrl();
  }

  /** Presses keys, wherever they go, while another is held. */
  async type(keys: string, held?: string) {
    const actions = this.driver.actions();
    await (held ? actions.keyDown(held).sendKeys(keys).keyUp(held) : actions.sendKeys(keys)).perform();
  }

  /** Presses Tab until something of this name has focus, and then a key: what cannot be reached fails. */
  async press(name: string, key: string) {
    for (let presses = 0; presses < 80; presses += 1) {
      await this.type(Key.TAB);
      if ((await this.nameOfFocused()) === name) return this.type(key);
    }
    throw new Error(`Tab does not lead to ${name}`);
  }

  private async nameOfFocused() {
    const focused = await this.inside<WebElement | null>("return root.activeElement");
    return focused && (await focused.getAccessibleName());
  }

  /** The file that is saved when this is done, as soon as it is whole. */
  async saved(act: () => Promise<void>) {
    const { downloads } = this.session;
    await act();
    const name = await this.until("a saved file", async () => {
      const names = await readdir(downloads);
      // Browsers give it its name when it is whole.
      return names.length === 1 && /\.(?:csv|ics|json|png|svg)$/.test(names[0]) ? names[0] : null;
    });
    // Out of the way of the next one, which may have the same name.
    const path = join(await mkdtemp(`${downloads}-`), name);
    await rename(join(downloads, name), path);
    const bytes = await readFile(path);
    return { name, path, bytes, text: bytes.toString("utf8") };
  }

  /** The text of each page of what is on screen, on paper. */
  async printed() {
    // Its types ask for what may be left out, and forget what it gives.
    const print = this.driver.printPage.bind(this.driver) as unknown as (options: object) => Promise<string>;
    return textOfPages(Buffer.from(await print({}), "base64"));
  }

  /** Runs a script where the widget is, with what the widget is drawn into as `root`. */
  async inside<T>(script: string, ...values: unknown[]): Promise<T> {
    const root = this.place.element ? `document.querySelector(${JSON.stringify(this.place.element)}).shadowRoot ?? document.createElement("i")` : "document";
    return this.driver.executeScript(`const root = ${root}; ${script}`, ...values);
  }

  /** Runs a script in the page around the widget. */
  async around<T>(script: string, ...values: unknown[]): Promise<T> {
    await this.driver.switchTo().defaultContent();
    const result = await this.driver.executeScript<T>(script, ...values);
    await this.enter();
    return result;
  }

  /** Scrolls the page around a frame to something in it, which not every driver does. */
  async scrollTo(element: WebElement) {
    const { frame } = this.place;
    if (!frame) return;
    const middle = await this.driver.executeScript<number>("const { top, height } = arguments[0].getBoundingClientRect(); return top + height / 2", element);
    await this.around(
      `const at = document.querySelector(arguments[0]).getBoundingClientRect().top + arguments[1];
      if (at < 0 || at > innerHeight) scrollBy(0, at - innerHeight / 2)`,
      frame,
      middle,
    );
  }

  /** Whatever there is of it on screen now. */
  async all(sought: Sought): Promise<WebElement[]> {
    const look = "const find = window[Symbol.for('skillgauge.tests')]; return find && find(root, arguments[0]);";
    let found = await this.inside<WebElement[] | null>(look, sent(sought));
    if (!found) {
      await this.driver.executeScript(FIND);
      found = await this.inside<WebElement[]>(look, sent(sought));
    }
    return found;
  }

  /** Waits until something holds. */
  async until<T>(what: string, look: () => Promise<T | null | undefined | false>): Promise<T> {
    const wait = this.driver.wait(
      async () => {
        try {
          return await look();
        } catch (thrown) {
          if (MAY_PASS.some((kind) => thrown instanceof kind)) return null;
          throw thrown;
        }
      },
      PATIENCE,
      `not on screen: ${what}`,
      EVERY,
    );
    return (await wait) as T;
  }

  /** Something with a role and a name, of which there is one. */
  role(role: string, name?: string | RegExp, level?: number) {
    return new Thing(this, { role, ...(name === undefined ? {} : { name }), ...(level ? { level } : {}) });
  }

  /** What has no role of its own, by its label. */
  labelled(label: string) {
    return new Thing(this, { label });
  }

  /** The smallest thing with these words in it. */
  text(text: string | RegExp) {
    return new Thing(this, { text });
  }

  link = (name: string | RegExp) => this.role("link", name);
  button = (name: string | RegExp) => this.role("button", name);
  level = (name: string | RegExp) => this.role("radio", name);
  field = (name: string | RegExp) => this.role("textbox", name);
}

/** Something on screen, looked for anew each time. */
export class Thing {
  constructor(
    private readonly screen: Screen,
    private readonly sought: Sought,
  ) {}

  private get words() {
    const { role, name, label, text } = this.sought;
    return role ? `${role} ${name ?? ""}` : `${label ?? text}`;
  }

  /** Waits until it is there, and does something with it. */
  private async with<T>(act: (element: WebElement) => Promise<T | null | undefined | false>): Promise<T> {
    return this.screen.until(this.words, async () => {
      const [element, ...more] = await this.screen.all(this.sought);
      if (more.length > 0) throw new Error(`more than one is on screen: ${this.words}`);
      return element && act(element);
    });
  }

  private async do(act: (element: WebElement) => Promise<unknown>) {
    await this.with(async (element) => {
      await act(element);
      return true;
    });
  }

  click() {
    return this.do(async (element) => {
      await this.screen.scrollTo(element);
      await element.click();
    });
  }

  /** Chooses a radio or a checkbox, and waits until it is chosen. */
  async check() {
    await this.click();
    await this.checked();
  }

  checked() {
    return this.with((element) => element.isSelected());
  }

  /** Writes into a field, in place of what is in it. */
  async fill(text: string) {
    await this.do(async (element) => {
      await element.clear();
      // In WebKit a new line alone is no key.
      await element.sendKeys(text.replaceAll("\n", Key.ENTER));
    });
  }

  /** Writes a month into a field for one: where the browser has none, it is a field for text. */
  fillMonth(year: number, month: number) {
    const names = Array.from({ length: 12 }, (_, place) => new Date(2000, place).toLocaleString("en-GB", { month: "long" }));
    return this.do(async (element) => {
      const isMonth = (await element.getProperty("type")) === "month";
      const text = `${year}-${String(month).padStart(2, "0")}`;
      await element.sendKeys(isMonth ? `${names[month - 1]}${Key.TAB}${year}` : text, Key.TAB);
    });
  }

  /** Chooses an option of a list by its words. */
  async choose(option: string) {
    await this.do(async (element) => {
      for (const offered of await element.findElements(By.css("option"))) {
        if ((await offered.getText()).trim() === option) return offered.click();
      }
      throw new error.NoSuchElementError(option);
    });
  }

  /** Gives a file to a field for files. */
  attach(path: string) {
    return this.do((element) => element.sendKeys(path));
  }

  value(): Promise<string> {
    return this.with(async (element) => [await element.getProperty("value")]).then(([value]) => value as string);
  }

  /** Its words, as they are in the page. */
  said(): Promise<string> {
    return this.with(async (element) => [await element.getProperty("textContent")]).then(([text]) => `${text}`);
  }

  /** Waits until it is there. */
  seen() {
    return this.do(async () => {});
  }

  /** How many there are now. */
  async count() {
    return (await this.screen.all(this.sought)).length;
  }

  /** Waits until there are so many, and none is gone. */
  async counted(number: number) {
    await expect.poll(() => this.count(), { timeout: PATIENCE, message: this.words }).toBe(number);
  }

  gone() {
    return this.counted(0);
  }

  /** Waits until what is typed goes to it. */
  focused() {
    return this.with((element) => this.screen.inside<boolean>("return (root.activeElement ?? document.activeElement) === arguments[0]", element));
  }
}
