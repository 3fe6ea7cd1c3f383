// The widget as a person uses it, in whichever browser and wherever on a page.
import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import vectors from "../golden/share-codes.json" with { type: "json" };
import type { Host } from "../e2e/host.js";
import { RATINGS, SKILLS } from "../e2e/widget.js";
import { Screen } from "./screen.js";

/** The screens whose heading goes on with what the result comes to. */
const RESULTS = ["Your result", "A result shared with you", "A result with a second opinion"];

/** A page that shows another page of its site at a width, in pixels: windows cannot be as narrow as a phone. */
export const pageAt = (width: number, height: number, address: string) => `<!DOCTYPE html><html lang="en"><title>At a width</title>
  <style>body { margin: 0 }</style><iframe src="${address}" title="Skillgauge" width="${width}" height="${height}" style="border: 0"></iframe></html>`;

export class Widget extends Screen {
  /** Opens the widget's own page at a fragment. */
  home(fragment = "") {
    return this.open(this.site.url + fragment);
  }

  /** Waits for a screen: its heading is there, and has focus. */
  async shows(name: string) {
    const heading = RESULTS.includes(name) ? new RegExp(`^${name}( |$)`) : name;
    await this.role("heading", heading).focused();
  }

  /** From the start to what is chosen there. */
  async chooseFramework(name: string) {
    await this.link("I know my framework").click();
    await this.level(name).check();
    await this.button("Continue").click();
  }

  /** From the start to the list of skills, comparing with a role level. */
  async chooseRoleLevel(name: string) {
    await this.chooseFramework("Product manager, 7 January 2020");
    await this.button(name).click();
    await this.shows(SKILLS[0]);
    await this.link("Back to your skills").click();
    await this.shows("Your skills");
  }

  /** Rates the skills in order, skipping where there is no rating. */
  async rate(ratings = RATINGS, end = "Your result") {
    for (const [place, rating] of ratings.entries()) {
      await this.shows(SKILLS[place]);
      if (rating) await this.level(rating).check();
      await this.button(rating ? "Continue" : "Skip this one").click();
    }
    await this.shows(end);
  }

  /** A whole assessment against senior product manager, from the start to the result. */
  async assess() {
    await this.chooseRoleLevel("Senior product manager");
    await this.link(SKILLS[0]).click();
    await this.rate();
  }

  /** The result of such an assessment, kept as a draft from a link: the quick way to it. */
  async withResult(open = (fragment: string) => this.home(fragment)) {
    await open(`#s=${vectors.valid[3].code}`);
    await this.button("See the result").click();
    await this.button("Keep a copy as my draft").click();
    await this.shows("Your result");
  }

  /** The share code and link of a result on screen. */
  async share() {
    await this.link("Share your result").click();
    await this.shows("Share your result");
    return { code: await this.field("Code").value(), link: await this.field("Link").value() };
  }

  /** Opens a code or a link on the start screen. */
  async paste(text: string) {
    await this.text(/^Open a shared result$/).click();
    await this.field("Code or link").fill(text);
    await this.button("Open result").click();
  }

  /** How many things are kept on this site in localStorage. */
  kept() {
    return this.inside<number>("return localStorage.length");
  }

  /** Opens the widget's own page at a width. */
  async homeAt(width: number, fragment: string, height = 1400) {
    this.site.pages.set("/at.html", pageAt(width, height, `/${fragment}`));
    await this.open(`${this.site.url}at.html`, { frame: "iframe" });
  }

  /** Forgets all that is kept where the widget is: files from disk may be of one site for the browser. */
  async forget() {
    await this.inside("localStorage.clear(); sessionStorage.clear(); indexedDB.deleteDatabase('skillgauge')");
  }

  /** Fills localStorage up to its last character. */
  async fillStorage() {
    const left = await this.inside<number>(`
      let size = 1 << 23, number = 0;
      while (size >= 1) {
        try { localStorage.setItem("other." + number, "x".repeat(size)); number += 1; } catch { size = size >> 1; }
      }
      return size;`);
    expect(left).toBe(0);
  }

  /** The address of a page of somebody else's site, under guard. */
  async page(host: Host, name: string) {
    const text = host.pages.get(name) ?? (await readFile(new URL(`../e2e/hosts/${name}`, import.meta.url), "utf8"));
    host.pages.set(name, this.site.guarded(text));
    return host.url + name;
  }

  /** Waits until the frame that the widget is in has room for all of it, and little more. */
  async fits() {
    const step = await this.inside<number>("return Number(root.querySelector('.skillgauge').dataset.step)");
    await expect.poll(async () => {
      const room = await this.room();
      return room >= 0 && room < step;
    }).toBe(true);
  }

  /** How much room below its content the frame has that the widget is in, in pixels. */
  async room() {
    const outside = await this.around<number>("return document.querySelector('iframe').clientHeight");
    return outside - (await this.inside<number>("return document.documentElement.getBoundingClientRect().height"));
  }
}
