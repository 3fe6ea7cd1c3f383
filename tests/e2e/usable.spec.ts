// Usable by all: what people set for themselves, and how they point, hold true on each of the main screens.
import axe from "axe-core";
import { chromium, type Page } from "@playwright/test";
import { codes } from "./codes.js";
import type { EmbedOptions } from "./embedded.js";
import { expect, test } from "./fixtures.js";
import { brokenWords, faultsOfText, scrollsSideways, spaceText } from "./legible.js";
import { MAIN_SCREENS, show } from "./main-screens.js";
import { launchOptions } from "./playwright.config.js";
import { SKILLS, type Widget } from "./widget.js";

const FILE = new URL("../../dist/skillgauge.html", import.meta.url);

/** The main screens, those first that need no draft: what one screen has kept is found by the next. */
const NAMES = Object.keys(MAIN_SCREENS).sort((one, other) => Number(needsDraft(one)) - Number(needsDraft(other)));

function needsDraft(name: string) {
  return !["start", "shared-result", "team"].includes(name);
}

/** Pages of others with the widget in them. */
const EMBEDDED: Record<string, Partial<EmbedOptions>> = {
  "bare.html": {},
  "frame.html": { scope: (page) => page.frameLocator("iframe") },
};

/** A browser in which a person has set this size of text. */
function withTextOf(size: number) {
  return chromium.launch({ ...launchOptions, args: [...launchOptions.args, `--blink-settings=defaultFontSize=${size}`] });
}

/** Goes through the main screens. */
async function onEach(widget: Widget, look: (name: string) => Promise<void>) {
  await widget.open();
  for (const name of NAMES) {
    await show(name, widget);
    await look(name);
  }
}

/** All text can be read, and nothing but a table scrolls sideways. */
async function expectLegible(page: Page, name: string) {
  expect(await page.evaluate(faultsOfText), name).toEqual([]);
  expect(await page.evaluate(scrollsSideways), name).toEqual([]);
}

test("with text alone at twice its size, all of it can be read, as an element and in a frame too", async ({ openWidget, openEmbedded }) => {
  const browser = await withTextOf(32);
  const page = await browser.newPage({ viewport: { width: 1280, height: 1024 } });
  const widget = await openWidget(page);
  await onEach(widget, async (name) => {
    const size = await page.locator(".skillgauge h1").evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize));
    expect(size, name).toBeGreaterThanOrEqual(52);
    await expectLegible(page, name);
  });
  for (const [name, options] of Object.entries(EMBEDDED)) {
    const host = await browser.newPage({ viewport: { width: 1280, height: 1024 } });
    const embedded = await openEmbedded(host, name, options);
    await embedded.begin();
    await embedded.link(SKILLS[0]).click();
    const size = await embedded.heading(SKILLS[0]).evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize));
    expect(size, name).toBeGreaterThanOrEqual(52);
    for (const frame of host.frames()) expect(await frame.evaluate(faultsOfText), name).toEqual([]);
  }
  await browser.close();
});

for (const size of [24, 32]) {
  test(`with text of ${size} px in a window of 320 px, all of it can be read, no word is broken, and nothing is wider`, async ({ openWidget }) => {
    const browser = await withTextOf(size);
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    const widget = await openWidget(page);
    await onEach(widget, async (name) => {
      await expectLegible(page, name);
      expect(await page.evaluate(brokenWords), name).toEqual([]);
    });
    await browser.close();
  });
}

test("as an element in a narrow column and in a frame, text can be set apart", async ({ context, openEmbedded }) => {
  for (const [name, options] of Object.entries({ "column.html": {}, "frame.html": EMBEDDED["frame.html"] })) {
    const page = await context.newPage();
    const embedded = await openEmbedded(page, name, options);
    const look = async () => {
      for (const frame of page.frames()) {
        await spaceText(frame);
        expect(await frame.evaluate(faultsOfText), name).toEqual([]);
      }
    };
    await look();
    await embedded.begin();
    await look();
    await embedded.link(SKILLS[0]).click();
    await embedded.level("Expert").check();
    await look();
    await embedded.button("Continue").click();
    await expect(embedded.heading(SKILLS[1])).toBeFocused();
    await look();
  }
});

// The window of 1280 by 1024 pixels, four times as large.
test.describe("320 by 256 px", () => {
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

  test("at 400 % all can be read, and what has focus can be seen", async ({ widget }) => {
    const { page } = widget;
    await onEach(widget, async (name) => {
      await expectLegible(page, name);
      for (let presses = 0; presses < 12; presses += 1) {
        await page.keyboard.press("Tab");
        const seen = await page.evaluate(() => {
          const element = document.activeElement!;
          const target = element.closest("label") ?? element;
          const { left, right, top, bottom } = target.getBoundingClientRect();
          const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
          const onTop = document.elementFromPoint(x, y);
          return element === document.body || target.contains(onTop) || onTop?.contains(target) || element.outerHTML;
        });
        expect(seen, name).toBe(true);
      }
    });
  });
});

for (const width of [320, 1280]) {
  test(`targets have room, names have the words that are seen, nothing moves, and text can be set apart, ${width} px`, async ({ widget }) => {
    const { page } = widget;
    await page.setViewportSize({ width, height: 800 });
    await onEach(widget, async (name) => {
      // Each screen is a document of its own, and these rules are not among those that axe goes by unasked.
      await page.evaluate(axe.source);
      const [found, passed] = await page.evaluate(async () => {
        const values = ["target-size", "label-content-name-mismatch"];
        const { violations, incomplete, passes } = await (window as any).axe.run(document, { runOnly: { type: "rule", values } });
        const found = [...violations, ...incomplete].map(({ id, nodes }) => [id, nodes.map((node: any) => node.html)]);
        return [found, passes.map(({ id }: any) => id)];
      });
      expect(found, name).toEqual([]);
      expect(passed, name).toContain("target-size");
      expect(await misnamed(page), name).toEqual([]);
      expect(await moving(page), name).toEqual([]);
      await spaceText(page);
      await expectLegible(page, name);
    });
  });
}

/** What moves, whatever a person prefers: what is animated, or scrolls smoothly. */
async function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll("*")].filter((element) => {
      const { transitionDuration, scrollBehavior } = getComputedStyle(element);
      return scrollBehavior !== "auto" || /[1-9]/.test(transitionDuration);
    });
    return [...all.map(({ outerHTML }) => outerHTML.slice(0, 100)), ...document.getAnimations().map(String)];
  });
}

/** The controls whose name does not have the words of their label that a person sees, one after the other. */
async function misnamed(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { axe } = window as any;
    axe.setup(document);
    const words = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
    const seen = (element: Element) => {
      const copy = element.cloneNode(true) as Element;
      for (const hidden of copy.querySelectorAll(".govuk-visually-hidden, select, input, textarea, svg, [hidden]")) hidden.remove();
      // Blocks stand apart without a space between them.
      const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
      let text = "";
      while (walker.nextNode()) text += ` ${walker.currentNode.nodeValue}`;
      return words(text);
    };
    const controls = [...document.querySelectorAll<HTMLInputElement>("a[href], button, summary, input, select, textarea")];
    const faults: string[] = [];
    for (const control of controls.filter((element) => element.checkVisibility())) {
      const label = control.matches("input, select, textarea")
        ? (document.getElementById(control.getAttribute("aria-labelledby") ?? "") ?? control.labels?.[0])
        : control;
      const name = words(axe.commons.text.accessibleText(control));
      if (!label || !name || !` ${name} `.includes(` ${seen(label)} `)) faults.push(`${label && seen(label)} is named ${name}: ${control.outerHTML}`);
    }
    axe.teardown();
    return faults;
  });
}

/** Colours of the widget, in pairs that have to be told apart: what is seen, and what it is on. */
const PAIRS = [
  ["--govuk-input-border-colour", "--govuk-body-background-colour"],
  ["--govuk-secondary-text-colour", "--govuk-body-background-colour"],
  ["--govuk-brand-colour", "--govuk-body-background-colour"],
  ["--govuk-brand-colour", "--govuk-surface-background-colour"],
  ["--skillgauge-below", "--govuk-body-background-colour"],
  ["--govuk-error-colour", "--govuk-body-background-colour"],
  // What has focus has a line in the colour of text around it, because yellow alone is too light on white.
  ["--govuk-text-colour", "--govuk-body-background-colour"],
  ["--govuk-focus-text-colour", "--govuk-focus-colour"],
];

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test("outlines, marks and what has focus stand out by 3:1", async ({ widget }) => {
      const ratios = await widget.page.evaluate((pairs) => {
        const probe = document.querySelector(".skillgauge")!.appendChild(document.createElement("i"));
        const luminance = (name: string) => {
          probe.style.setProperty("color", `var(${name})`);
          const parts = getComputedStyle(probe).color.match(/[\d.]+/g)!.slice(0, 3).map((part) => Number(part) / 255);
          const [red, green, blue] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        return pairs.map(([one, other]) => {
          const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
          return [one, other, (high + 0.05) / (low + 0.05)] as const;
        });
      }, PAIRS);
      for (const [one, other, ratio] of ratios) expect(ratio, `${one} on ${other}`).toBeGreaterThanOrEqual(3);
    });
  });
}

/**
 * How many pixels in and around what has focus are different without it by 3:1 or more, for one of each kind of
 * control. A mark around a control of 24 px is at least 24 of them on a side.
 */
async function marksOfFocus(page: Page): Promise<[string, number][]> {
  const marks: [string, number][] = [];
  const kinds = new Set<string>();
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement;
      if (element === document.body) return null;
      const { left, top, width, height } = (element.closest("label") ?? element).getBoundingClientRect();
      const kind = `${element.localName} ${element.className} ${element.checked ?? ""} ${element.closest("label, li, div")?.className}`;
      return { kind, clip: { x: Math.max(left - 6, 0), y: Math.max(top - 6, 0), width: width + 12, height: height + 12 } };
    });
    if (!found) break;
    if (kinds.has(found.kind)) continue;
    kinds.add(found.kind);
    const { clip } = found;
    const shoot = async () => (await page.screenshot({ clip })).toString("base64");
    const withFocus = await shoot();
    await page.evaluate(() => {
      (window as any).had = document.activeElement;
      (window as any).had.blur();
    });
    const without = await shoot();
    const pixels = await page.evaluate(differing, [withFocus, without]);
    await page.evaluate(() => (window as any).had.focus({ preventScroll: true }));
    marks.push([found.kind, pixels]);
  }
  return marks;
}

/** How many pixels of two pictures differ by a contrast of 3:1 or more. */
async function differing(pictures: string[]): Promise<number> {
  const data = [];
  for (const picture of pictures) {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d")!;
    context.drawImage(bitmap, 0, 0);
    data.push(context.getImageData(0, 0, bitmap.width, bitmap.height).data);
  }
  const luminance = (pixels: Uint8ClampedArray, at: number) => {
    const [red, green, blue] = [0, 1, 2].map((part) => {
      const light = pixels[at + part] / 255;
      return light <= 0.04045 ? light / 12.92 : ((light + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  let count = 0;
  for (let at = 0; at < data[0].length; at += 4) {
    const [low, high] = [luminance(data[0], at), luminance(data[1], at)].sort((a, b) => a - b);
    if ((high + 0.05) / (low + 0.05) >= 3) count += 1;
  }
  return count;
}

for (const [look, media] of Object.entries({
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "forced colours": { colorScheme: "dark", forcedColors: "active" },
} as const)) {
  test(`what has focus is marked, ${look}`, async ({ widget }) => {
    const { page } = widget;
    await page.emulateMedia(media);
    await page.setViewportSize({ width: 1280, height: 2400 });
    for (const name of ["skill", "quick-pass", "share"]) {
      await show(name, widget);
      const marks = await marksOfFocus(page);
      expect(marks.length, name).toBeGreaterThan(2);
      expect.soft(marks.filter(([, pixels]) => pixels < 24), name).toEqual([]);
    }
  });
}

test("focus and a choice change no screen, and nothing appears where the pointer is", async ({ widget }) => {
  const { page } = widget;
  await page.setViewportSize({ width: 1280, height: 2400 });
  const state = () => page.evaluate(() => [location.href, document.querySelector<HTMLElement>(".skillgauge__screen")!.innerText]);
  for (const name of ["start-with-a-draft", "skill", "quick-pass", "result"]) {
    await widget.open();
    await show(name, widget);
    const before = await state();
    const places = await page.evaluate(() => {
      const controls = [...document.querySelectorAll<HTMLElement>(".skillgauge :is(a, button, summary, input, select, textarea)")];
      (window as any).controls = controls.filter((control) => control.checkVisibility());
      return ((window as any).controls as HTMLElement[]).map((control) => {
        const { x, y, width, height } = control.getBoundingClientRect();
        return [x + width / 2, y + height / 2];
      });
    });
    for (const [index, [x, y]] of places.entries()) {
      await page.mouse.move(x, y);
      await page.evaluate((index) => (window as any).controls[index].focus(), index);
      expect(await state(), name).toEqual(before);
    }
  }
  await show("skill", widget);
  const [address] = await state();
  await widget.level("Expert").check();
  await expect(widget.level("Expert")).toBeFocused();
  expect((await state())[0]).toBe(address);
  await show("result", widget);
  const [result] = await state();
  await widget.compareWith().focus();
  await widget.compareWith().selectOption("Head of product");
  await expect(widget.text("Your result for head of product")).toBeVisible();
  await expect(widget.compareWith()).toBeFocused();
  expect((await state())[0]).toBe(result);
});

test("what is said by itself is in a live region that was there before", async ({ widget, context }) => {
  await context.grantPermissions(["clipboard-write"]);
  const { page } = widget;
  /** Does something, and finds where its words are said. */
  const said = async (words: string | RegExp, act: () => Promise<unknown>) => {
    await page.evaluate(() => {
      (window as any).regions = new Set(document.querySelectorAll("[role=status], [role=alert], [aria-live]"));
    });
    await act();
    const found = widget.text(words).first();
    await expect(found).toBeVisible();
    const isSaid = await found.evaluate((element) => (window as any).regions.has(element.closest("[role=status], [role=alert], [aria-live]")));
    expect(isSaid, String(words)).toBe(true);
  };
  await said(/Enter opens/, () => widget.findRole().fill("prod"));
  await show("quick-pass", widget);
  await said("All 9 rated", () => page.getByRole("radiogroup", { name: "Applying user-centred insights" }).getByRole("radio", { name: "Expert" }).check());
  await show("result", widget);
  await said("You meet", () => widget.compareWith().selectOption("Head of product"));
  await show("share", widget);
  await said("Link copied", () => widget.button("Copy link").click());
});

test("the field for one's own name says so to the browser, and no other field asks it to fill something in", async ({ widget }) => {
  await widget.open("#s=14PBNEG17H255JA6");
  await widget.button("Start with the first skill").click();
  await widget.level("Expert").check();
  await widget.button("Continue").click();
  for (const skill of SKILLS.slice(1)) {
    await expect(widget.heading(skill)).toBeFocused();
    await widget.button("Skip this one").click();
  }
  await widget.expectScreen("Your view beside theirs");
  await expect(widget.page.getByRole("textbox", { name: "Your name" })).toHaveAttribute("autocomplete", "name");
  const asked = await widget.page.locator("input:not([readonly])").evaluateAll((all) => all.map((one) => one.getAttribute("autocomplete")));
  expect(asked.filter((one) => one === "name")).toHaveLength(1);
});

test("a password can be pasted", async ({ widget, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await show("share", widget);
  await widget.link("Lock the link with a password").click();
  const field = widget.page.getByLabel("Password", { exact: true });
  await widget.page.evaluate(() => navigator.clipboard.writeText("three unlikely words"));
  await field.focus();
  await widget.page.keyboard.press("Control+V");
  await expect(field).toHaveValue("three unlikely words");
});

test("by keyboard alone as a file: rated, compared and shared", async ({ page, openFile }) => {
  const widget = await openFile(page, FILE.href);
  await widget.open("#/product-manager-2020/skill/agile-working");
  for (const [place, skill] of SKILLS.entries()) {
    if (place > 0) await expect(widget.heading(skill)).toBeFocused();
    await widget.tabTo("Not yet");
    await page.keyboard.press("ArrowDown");
    await widget.press("Continue", "Enter");
  }
  await widget.expectScreen("Your result");
  await widget.press("Share your result", "Enter");
  await widget.expectScreen("Share your result");
  await widget.tabTo("Copy code");
});

for (const [way, tag] of [
  ["as an element", '<skill-gauge framework="product-manager-2020"></skill-gauge>'],
  ["in a frame", '<iframe src="{{widget}}embed.html?framework=product-manager-2020" title="Skillgauge" width="600" height="900"></iframe>'],
] as const) {
  test(`Tab leads in and out again on both sides, ${way}`, async ({ page, host, openEmbedded }) => {
    const name = `between-links-${tag.length}.html`;
    host.pages.set(
      name,
      `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Between links</title>
       <script type="module" src="{{widget}}{{version}}/skill-gauge.js"></script>
       <main><h1>A page</h1><a href="#1" id="before">Before</a><div>${tag}</div><a href="#2" id="after">After</a></main></html>`,
    );
    const options = way === "in a frame" ? { scope: (page: Page) => page.frameLocator("iframe") } : {};
    const embedded = await openEmbedded(page, name, options);
    const at = () => page.evaluate(() => document.activeElement!.id || document.activeElement!.localName);
    for (const [key, from, to] of [["Tab", "before", "after"], ["Shift+Tab", "after", "before"]]) {
      await page.locator(`#${from}`).focus();
      const way: string[] = [];
      for (let presses = 0; presses < 60 && way.at(-1) !== to; presses += 1) {
        await page.keyboard.press(key);
        way.push(await at());
      }
      const inside = way.slice(0, -1);
      expect(inside.length, key).toBeGreaterThan(5);
      expect(new Set(inside), key).toEqual(new Set([way[0]]));
      expect(way.at(-1), key).toBe(to);
    }
    await expect(embedded.heading("See where your skills stand")).toBeVisible();
  });
}

test("in a table that scrolls sideways, what has focus is not below what stays in sight", async ({ widget }) => {
  const { page } = widget;
  await page.setViewportSize({ width: 320, height: 640 });
  await widget.open("#/team");
  const lines = codes(20).map((code, place) => `Person ${place + 1}, ${code}`);
  await page.getByRole("textbox", { name: "Codes or links" }).fill(lines.join("\n"));
  await widget.button("Show the team").click();
  await widget.link("Person 20").focus();
  for (let person = 19; person > 0; person -= 1) {
    await page.keyboard.press("Shift+Tab");
    await expect(widget.link(`Person ${person}`)).toBeFocused();
    const isSeen = await page.evaluate(() => {
      const { x, y, width, height } = document.activeElement!.getBoundingClientRect();
      return document.activeElement!.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    });
    expect(isSeen, `Person ${person}`).toBe(true);
  }
});
