// What a person does and reads on the way: clicks, screens and words.
import type { Widget } from "./widget.js";

const count = (text: string) => text.split(/\s+/).filter((word) => /\w/.test(word)).length;

/** What the question itself says: what the skill is about, and what each level means. */
const OF_THE_QUESTION = ".skillgauge-rate__about, .skillgauge-choice__hint";

/** What the line below each screen says of saving goes by the clock and by the speed of the machine. It is one line to read. */
const OF_SAVING = /^(?:Saving|Kept|Saved) in this browser\b.*/;
const SAVED = "Saved in this browser at 10:30.";

/** The lines that a person sees, without what is behind a closed fold and what is there for screen readers alone. */
const lines = ({ page }: Widget) =>
  page.locator("[data-ready]").evaluate((root, ofTheQuestion) => {
    const left = [...root.querySelectorAll(`.govuk-visually-hidden, ${ofTheQuestion}`)] as HTMLElement[];
    for (const element of left) element.hidden = true;
    const text = (root as HTMLElement).innerText;
    for (const element of left) element.hidden = false;
    return text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  }, OF_THE_QUESTION);

export class Walk {
  readonly screens = new Set<string>();
  private readonly read = new Set<string>();

  private constructor(private readonly widget: Widget) {}

  /** Begins on the screen that is open. */
  static async begin(widget: Widget) {
    await widget.page.evaluate(() => {
      (window as any).clicks = 0;
      (window as any).keys = 0;
      // Modifier keys alone do nothing.
      document.addEventListener("keydown", () => ((window as any).keys += 1), true);
      // A click on a label is told to its field too.
      const isOfLabel = (event: MouseEvent) => (event.target as Element).matches("label input") && event.detail === 0;
      document.addEventListener("click", (event) => event.isTrusted && !isOfLabel(event) && ((window as any).clicks += 1), true);
    });
    const walk = new Walk(widget);
    await walk.look();
    return walk;
  }

  /** Reads what is on screen. A line that was on a screen before is not read again. */
  async look() {
    this.screens.add(new URL(this.widget.page.url()).hash);
    for (const line of await lines(this.widget)) this.read.add(line.replace(OF_SAVING, SAVED));
  }

  get words() {
    return [...this.read].reduce((sum, line) => sum + count(line), 0);
  }

  clicks() {
    return this.widget.page.evaluate(() => (window as any).clicks as number);
  }

  /** How many keys were pressed. */
  keys() {
    return this.widget.page.evaluate(() => (window as any).keys as number);
  }

  async report(who: string) {
    console.log(`  ${who}: ${await this.clicks()} clicks, ${this.screens.size} screens, ${this.words} words`);
  }
}
