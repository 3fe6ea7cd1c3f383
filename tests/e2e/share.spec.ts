// Sharing: what a link and a code do, good and bad.
import type { Page } from "@playwright/test";
import vectors from "../golden/share-codes.json" with { type: "json" };
import { code } from "./codes.js";
import { expect, test } from "./fixtures.js";
import { SENTENCE, SKILLS } from "./widget.js";

/** Some of all vectors: each takes a browser half a second, and native tests read every one. */
function some<T>(all: T[]) {
  return all.filter((_, place) => place < 17 || place % 5 === 0);
}

const CODE = vectors.valid[3].code;
const THEIR_SENTENCE = SENTENCE.replace("You", "They");

test("a link opens the result in a fresh browser and leaves no trace there", async ({
  widget,
  openWidget,
  browser,
}) => {
  await widget.assess();
  const { code, link } = await widget.share();
  expect(code).toBe(CODE);

  const other = await browser.newContext({ locale: "en-GB" });
  const shared = await openWidget(await other.newPage());
  await shared.open(link.slice(shared.url.length));
  await expect(shared.heading("A result shared with you")).toBeVisible();
  await shared.seeSharedResult();
  await expect(shared.text(THEIR_SENTENCE)).toBeVisible();
  await shared.reload();
  await shared.seeSharedResult();
  await expect(shared.text(THEIR_SENTENCE)).toBeVisible();
  expect(await shared.page.evaluate(() => localStorage.length)).toBe(0);

  await shared.link("Back to the start").click();
  expect(new URL(shared.page.url()).hash).toBe("#/");
  await expect(shared.findRole()).toBeVisible();
  await other.close();
});

/** What this tab keeps of links that were opened in it. */
const opened = (page: Page) => page.evaluate(() => Object.entries(sessionStorage));

test("the code of a link does not stay in the address, and reload, back, forward and a second link work", async ({ widget }) => {
  const { page } = widget;
  const [first, second] = [code([5, 5, 5, 5, 5, 5, 5, 5, 5, 5], 3), code([1, 0, 0, 0, 0, 0, 0, 0, 0, 0], 3)];
  const [all, none] = ["They meet all 10 skills", "They meet 0 of 10 skills"];
  const entries = () => page.evaluate(() => history.length);
  await widget.open(`#s=${first}`);
  await widget.seeSharedResult();
  await expect(widget.text(all)).toBeVisible();
  expect(page.url()).toBe(`${widget.url}#/opened/1`);
  const before = await entries();
  await widget.reload();
  await widget.seeSharedResult();
  await expect(widget.text(all)).toBeVisible();
  // A second link is pasted over the address.
  await page.evaluate((code) => void (location.hash = `s=${code}`), second);
  await widget.seeSharedResult();
  await expect(widget.text(none)).toBeVisible();
  expect(page.url()).toBe(`${widget.url}#/opened/2`);
  expect(await entries()).toBe(before + 1);
  await page.goBack();
  await expect(widget.text(all)).toBeVisible();
  await page.goForward();
  await expect(widget.text(none)).toBeVisible();
  // The same link again has the number that it had.
  await page.evaluate((code) => void (location.hash = `s=${code}`), first);
  await expect(widget.text(all)).toBeVisible();
  expect(page.url()).toBe(`${widget.url}#/opened/1`);
  // A code that is pasted into the field has no other address.
  await widget.link("Back to the start").click();
  await widget.paste(second);
  await expect(widget.text(none)).toBeVisible();
  expect(page.url()).toBe(`${widget.url}#/opened/2`);
  expect((await opened(page)).sort()).toEqual([["skillgauge.opened.1", `#s=${first}`], ["skillgauge.opened.2", `#s=${second}`]]);
});

test("deleting everything deletes the codes of opened links, and going back shows none", async ({ widget }) => {
  const { page } = widget;
  await widget.open(`#s=${CODE}`);
  await widget.seeSharedResult();
  await expect(widget.text(THEIR_SENTENCE)).toBeVisible();
  await page.evaluate(() => sessionStorage.setItem("somebody.else", "theirs"));
  await widget.link("Back to the start").click();
  await widget.button("Delete everything kept in this browser").click();
  await expect(widget.text(/Your browser may still have links you opened, here or in other tabs, files you saved and text you copied/)).toBeVisible();
  await widget.button("Yes, delete everything").click();
  await expect(widget.text("Everything that Skillgauge had kept in this browser is deleted.")).toBeVisible();
  expect(await opened(page)).toEqual([["somebody.else", "theirs"]]);
  await page.goBack();
  await expect(widget.heading("This result cannot be opened")).toBeVisible();
  await expect(widget.text("The code is not in this browser tab.")).toBeVisible();
  expect(page.url()).not.toContain(CODE);
});

test("where a tab may keep nothing, a link opens all the same", async ({ page, openWidget }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "sessionStorage", {
      get() {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  const widget = await openWidget(page);
  await widget.open(`#s=${CODE}`);
  await widget.seeSharedResult();
  await expect(widget.text(THEIR_SENTENCE)).toBeVisible();
  await widget.reload();
  await widget.seeSharedResult();
  await expect(widget.text(THEIR_SENTENCE)).toBeVisible();
});

test("a shared result can be compared with another role level", async ({ widget }) => {
  await widget.open(`#s=${CODE}`);
  await widget.seeSharedResult();
  await widget.compareWith().selectOption("Head of product");
  await expect(widget.text("They meet 4 of 10 skills")).toBeVisible();
  expect(await widget.draft()).toBeNull();
});

test("a copy is kept at once where there is no draft", async ({ widget }) => {
  await widget.open(`#s=${CODE}`);
  await widget.seeSharedResult();
  await widget.button("Keep a copy as my draft").click();
  await widget.expectScreen("Your result");
  await expect(widget.text(SENTENCE)).toBeVisible();
  expect((await widget.draft()).compare_with).toBe("senior-product-manager");
});

test("a copy replaces a draft only when the person says so", async ({ widget }) => {
  await widget.chooseRoleLevel("Head of product");
  const before = await widget.draft();
  await widget.open(`#s=${CODE}`);
  await widget.seeSharedResult();
  await widget.button("Keep a copy as my draft").click();
  await expect(widget.text("You already have a draft in this browser")).toBeVisible();
  await widget.button("Cancel").click();
  expect(await widget.draft()).toEqual(before);
  await widget.button("Keep a copy as my draft").click();
  await widget.button("Yes, replace my draft").click();
  await widget.expectScreen("Your result");
  expect((await widget.draft()).compare_with).toBe("senior-product-manager");
});

test("a pasted code or link opens the result", async ({ widget }) => {
  await widget.open();
  for (const [place, { text, note }] of some(vectors.forgiven).entries()) {
    await widget.paste(text);
    // It is the same code each time, however it is written.
    if (place === 0) await widget.seeSharedResult();
    await expect(widget.text(THEIR_SENTENCE), note).toBeVisible();
    await widget.link("Back to the start").click();
  }
});

test("every bad code is refused with a reason, and nothing is changed", async ({ widget }) => {
  await widget.chooseRoleLevel("Head of product");
  const before = await widget.draft();
  const messages = new Map<string, Set<string>>();
  await widget.open();
  for (const { text, error } of some(vectors.invalid)) {
    await widget.paste(text);
    const problem = widget.errorSummary();
    await expect(problem).toBeFocused();
    const message = (await problem.locator("a").textContent())!;
    messages.set(error, (messages.get(error) ?? new Set()).add(message));
    await problem.locator("a").click();
    await expect(widget.page.getByRole("textbox", { name: "Code or link" })).toBeFocused();
  }
  // One message for each reason, but for the character that is named in it.
  expect(messages.size).toBe(7);
  for (const [error, said] of messages) if (error !== "character") expect(said.size, error).toBe(1);
  expect(await widget.draft()).toEqual(before);
});

test("every bad link says that it cannot be opened, and nothing is changed", async ({ widget }) => {
  await widget.chooseRoleLevel("Head of product");
  const before = await widget.draft();
  for (const { text, note } of some(vectors.invalid)) {
    const code = text.replace(/^.*#s=/, "");
    await widget.open(`#s=${encodeURIComponent(code)}`);
    await expect(widget.heading("This result cannot be opened"), note).toBeVisible();
    expect(await widget.draft()).toEqual(before);
  }
});

test("an e-mail has the whole link in it, escaped, and goes to no server", async ({ widget }) => {
  await widget.assess();
  const { code, link } = await widget.share();
  const address = (await widget.link("Write an e-mail").getAttribute("href"))!;
  expect(address).toMatch(/^mailto:\?subject=[\w.~%-]+&body=[\w.~%-]+$/);
  expect(address).toContain(`%23s%3D${code}`);
  const mail = new URL(address);
  expect(mail.searchParams.get("subject")).toBe("My self-assessment for senior product manager");
  const body = mail.searchParams.get("body")!;
  expect(body).toContain(`\r\n${link}\r\n`);
  expect(body).toMatch(/Saved on \d{1,2} \w+ \d{4}\./);
  // Where no program takes it, the same text is there to copy.
  const message = widget.page.getByRole("textbox", { name: "A message to send with it" });
  expect((await message.inputValue()).replaceAll("\n", "\r\n")).toBe(body);
});

test("a QR code is read by another library, in light, dark and forced colours", async ({ widget, context }) => {
  await widget.assess();
  const { link } = await widget.share();
  await widget.link("Show a QR code of the link").click();
  await widget.expectScreen("A QR code of your link");
  await expect(widget.page.getByRole("textbox", { name: "Link" })).toHaveValue(link);
  const picture = widget.page.getByRole("img", { name: "QR code of the link below" });
  const reader = await context.newPage();
  await reader.addScriptTag({ path: "node_modules/jsqr/dist/jsQR.js" });
  for (const media of [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }] as const) {
    await widget.page.emulateMedia({ colorScheme: "light", forcedColors: "none", ...media });
    const png = (await picture.screenshot()).toString("base64");
    const read = await reader.evaluate(async (png) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
      const context = new OffscreenCanvas(image.width, image.height).getContext("2d")!;
      context.drawImage(image, 0, 0);
      const { data, width, height } = context.getImageData(0, 0, image.width, image.height);
      const { jsQR } = window as unknown as { jsQR: typeof import("jsqr").default };
      return jsQR(data, width, height)?.data;
    }, png);
    expect(read, JSON.stringify(media)).toBe(link);
  }
});

test("copying says that it copied", async ({ widget, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await widget.assess();
  const { code, link } = await widget.share();
  const clipboard = () => widget.page.evaluate(() => navigator.clipboard.readText());
  await widget.button("Copy code").click();
  await expect(widget.page.getByRole("status").filter({ hasText: "Code copied" })).toBeVisible();
  expect(await clipboard()).toBe(code);
  await widget.button("Copy link").click();
  await expect(widget.page.getByRole("status").filter({ hasText: "Link copied" })).toBeVisible();
  expect(await clipboard()).toBe(link);
});

test("where copying is not allowed, the text is selected for the person", async ({ page, openWidget }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  const widget = await openWidget(page);
  await widget.open();
  await widget.assess();
  const { code } = await widget.share();
  await widget.button("Copy code").click();
  await expect(widget.text("Your browser did not allow copying")).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(code);
});

test("the result as text can be copied, with examples, and is in no link or code", async ({ widget, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await widget.chooseRoleLevel("Senior product manager");
  await widget.link(SKILLS[0]).click();
  await widget.level("Expert").check();
  await widget.giveExample("Ran three discoveries.\n=cmd()");
  await widget.open("#/product-manager-2020/result");
  const { link, code } = await widget.share();
  await widget.press("Take it with you: as text, as a spreadsheet or on paper", "Enter");
  await widget.expectScreen("Take your result with you");
  await widget.press("Copy text", "Enter");
  await expect(widget.text("Text copied")).toBeVisible();
  const text = await widget.page.evaluate(() => navigator.clipboard.readText());
  expect(text).toBe(await widget.page.getByRole("textbox", { name: "Your result as text" }).inputValue());
  expect(text).toContain("You meet 1 of the 10 skills for senior product manager; 9 are not rated yet.");
  expect(text).toContain("Agile working: Expert (asked for: expert; meets)\n  Example: Ran three discoveries.\n  =cmd()\n");
  expect(link + code).not.toContain("discoveries");
});
