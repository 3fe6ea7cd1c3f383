// Links and files locked with a password: what the widget locks, another implementation opens, and the other
// way round.
import { readFile } from "node:fs/promises";
import vectors from "../golden/locked.json" with { type: "json" };
import { expectAccessible } from "./axe.js";
import { saved } from "./files.js";
import { expect, test } from "./fixtures.js";
import { SENTENCE, type Widget } from "./widget.js";

const PASSWORD = "Correct  hörse, battery ";
const THEIR_SENTENCE = SENTENCE.replace("You", "They");
const [OF_CODE, , WITH_OPINION] = vectors.valid;
const OF_FILE = vectors.valid[6];
const NOT_HERE = "This browser cannot lock or open anything on this page.";
const SINGLE_FILE = new URL("../../dist/skillgauge.html", import.meta.url);

/** The implementation that is printed in the docs. */
async function second(): Promise<{ open(text: string, password: string): Buffer; toText(bytes: Buffer): string }> {
  const docs = await readFile(new URL("../../docs/locked.md", import.meta.url), "utf8");
  const [, script] = docs.match(/^```js\n(.*?)^```$/ms)!;
  return import(`data:text/javascript,${encodeURIComponent(script)}`);
}

const file = (text: string) => ({ name: "locked.json", mimeType: "application/json", buffer: Buffer.from(text) });

const password = (widget: Widget, name = "Password") => widget.scope.getByRole("textbox", { name, exact: true });

/** The same, while it is hidden. */
const hidden = (widget: Widget, name = "Password") => widget.scope.getByLabel(name, { exact: true });

async function lockLink(widget: Widget) {
  const { code } = await widget.share();
  await widget.link("Lock the link with a password").click();
  await widget.expectScreen("Lock your link with a password");
  await hidden(widget).fill(PASSWORD);
  await widget.button("Lock the link").click();
  await expect(widget.page.getByRole("heading", { name: "Your locked link" })).toBeVisible();
  return { code, link: await widget.scope.getByRole("textbox", { name: "Link" }).inputValue() };
}

async function open(widget: Widget, typed: string, button = "Open the result") {
  await hidden(widget, "Password it was locked with").fill(typed);
  await widget.button(button).click();
}

/** All that the browser keeps and shows of the page, but for what is in fields. */
const traces = (widget: Widget) =>
  widget.page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href, document.title, document.cookie, history.state, document.body.outerHTML]));

test("a locked link opens with its password in a fresh browser, and with no other", async ({ widget, openWidget, browser }) => {
  await widget.assess();
  const { code, link } = await lockLink(widget);
  await expect(widget.page.locator("#skillgauge-answer")).toBeFocused();
  await expect(widget.text("Send the password another way")).toBeVisible();
  const locked = link.slice(link.indexOf("#s=") + 3);
  expect(locked).toMatch(/^Z4[0-9A-Z]+$/);
  expect(locked.length - code.length).toBeLessThanOrEqual(120);
  expect(link).not.toContain(code);
  expect(await traces(widget)).not.toContain("hörse");
  const { open: openIt, toText } = await second();
  expect(toText(openIt(locked, PASSWORD))).toBe(code);

  const context = await browser.newContext({ locale: "en-GB" });
  const other = await openWidget(await context.newPage());
  await other.open(link.slice(other.url.length));
  await expect(other.heading("This result is locked")).toBeVisible();
  expect(await other.page.textContent("body")).not.toContain("senior product manager");
  await open(other, "");
  await expect(other.text("Enter the password").first()).toBeVisible();
  await open(other, PASSWORD.trimEnd());
  const problem = other.errorSummary();
  await expect(problem).toBeFocused();
  await expect(problem).toContainText("The password is wrong, or somebody has changed the link");
  await problem.getByRole("link").click();
  await expect(hidden(other, "Password it was locked with")).toBeFocused();
  await open(other, PASSWORD);
  await other.expectScreen("A result shared with you");
  await other.seeSharedResult();
  await expect(other.text(THEIR_SENTENCE)).toBeVisible();
  // The address has the number of what the tab keeps, and that is the locked code.
  expect(new URL(other.page.url()).hash).toBe("#/opened/1");
  expect(await traces(other)).not.toMatch(new RegExp(`hörse|${code}`));
  await other.link("Back to the start").click();
  await other.page.goBack();
  await expect(other.text(THEIR_SENTENCE)).toBeVisible();
  await other.reload();
  await expect(other.heading("This result is locked")).toBeVisible();
  await context.close();
});

test("a short password locks nothing, and a password can be seen while it is typed", async ({ widget }) => {
  await widget.assess();
  await widget.open("#/product-manager-2020/lock");
  await hidden(widget).fill("eleven char");
  await expect(hidden(widget)).toHaveAttribute("type", "password");
  await widget.page.getByRole("checkbox", { name: "Show password" }).check();
  await expect(password(widget)).toHaveValue("eleven char");
  await widget.button("Lock the link").click();
  await expect(widget.errorSummary()).toContainText("Enter a password of at least 12 characters");
  await expect(hidden(widget)).toHaveValue("eleven char");
  await expect(hidden(widget)).toHaveAttribute("type", "password");
  expect(await widget.page.getByRole("textbox", { name: "Link" }).count()).toBe(0);
});

test("what another implementation has locked is opened, with an opinion too", async ({ widget }) => {
  await widget.open(`#s=${OF_CODE.text}`);
  await open(widget, OF_CODE.password);
  await widget.seeSharedResult();
  await expect(widget.text(THEIR_SENTENCE)).toBeVisible();
  await widget.open(`#s=${WITH_OPINION.text}`);
  await open(widget, WITH_OPINION.password);
  await widget.expectScreen("A result with a second opinion");
});

test("a locked code that is pasted, split by spaces and in small letters, is opened", async ({ widget }) => {
  await widget.paste(OF_CODE.text.toLowerCase().replace(/.{10}/g, "$& "));
  await widget.expectScreen("This result is locked");
  await open(widget, OF_CODE.password);
  await widget.seeSharedResult();
  await expect(widget.text(THEIR_SENTENCE)).toBeVisible();
});

test("a locked link that was cut or asks for too much work is refused, and no password is asked for in vain", async ({ widget }) => {
  await widget.open(`#s=${OF_CODE.text.slice(0, -2)}`);
  await expect(widget.heading("This result cannot be opened")).toBeVisible();
  await expect(widget.text("The code is not complete or has a wrong character")).toBeVisible();
  const hostile = vectors.invalid.find(({ note }) => note === "2147483648 rounds")!;
  await widget.open(`#s=${hostile.text}`);
  await open(widget, OF_CODE.password);
  await expect(widget.errorSummary()).toContainText("was not locked by Skillgauge");
});

test("by keyboard alone: a second opinion on a locked result, locked too", async ({ widget }) => {
  await widget.open(`#s=${OF_CODE.text}`);
  await widget.tabTo("Password it was locked with");
  await widget.page.keyboard.type(OF_CODE.password);
  await widget.page.keyboard.press("Enter");
  await expect(widget.heading("A result shared with you")).toBeFocused();
  await widget.press("See the result", "Enter");
  await expect(widget.heading("A result shared with you")).toBeFocused();
  await widget.press("Give your view", "Enter");
  await widget.expectScreen("Give your view");
  await widget.link("Back to the shared result").click();
  await expect(widget.text(THEIR_SENTENCE)).toBeVisible();
  expect(new URL(widget.page.url()).hash).toBe("#/opened/1");
  await widget.press("Give your view", "Enter");
  await widget.level("No, hide their ratings").check();
  await widget.button("Continue").click();
  for (let skill = 0; skill < 9; skill += 1) {
    if (skill === 0) {
      await widget.level("Expert").check();
      await widget.button("Continue").click();
    } else await widget.button("Skip this one").click();
  }
  await widget.button("Skip this one").click();
  await widget.expectScreen("Your view beside theirs");
  await widget.tabTo("Password");
  await widget.page.keyboard.type(PASSWORD);
  await widget.press("Show password", "Space");
  await expect(password(widget)).toHaveValue(PASSWORD);
  await widget.press("Lock the link", "Enter");
  await expect(widget.page.locator("#skillgauge-answer")).toBeFocused();
  const locked = await widget.page.locator("#skillgauge-share-link").inputValue();
  const { open: openIt, toText } = await second();
  const opened = toText(openIt(locked.slice(locked.indexOf("#s=") + 3), PASSWORD));
  expect(opened).toBe(await widget.page.locator("#skillgauge-opinion-code").inputValue());
});

test("a locked file comes back with its password and with no other", async ({ widget }) => {
  await widget.assess();
  await widget.open("#/data");
  const plain = await saved(widget.page, () => widget.button("Save everything").click());
  await hidden(widget).fill(PASSWORD);
  const { name, text } = await saved(widget.page, () => widget.button("Save everything locked").click());
  await expect(widget.text("Your browser has been asked to save the file.")).toBeVisible();
  expect(name).toMatch(/^skillgauge-everything-locked-\d{4}-\d\d-\d\d\.json$/);
  const locked = JSON.parse(text);
  expect(Object.keys(locked)).toEqual(["skillgauge_locked", "text"]);
  const { open: openIt } = await second();
  expect(openIt(locked.text, PASSWORD).toString()).toBe(plain.text);
  const before = await widget.draft();

  await widget.open();
  await widget.button("Delete everything kept in this browser").click();
  await widget.button("Yes, delete everything").click();
  await expect(widget.text("is deleted.")).toBeVisible();
  await widget.open("#/data");
  await widget.page.getByLabel("File from Skillgauge").setInputFiles(file(text));
  await expect(widget.page.getByRole("heading", { name: "This file is locked" })).toBeVisible();
  await expect(widget.page.locator("#skillgauge-answer")).toBeFocused();
  await open(widget, "Correct horse, battery", "Open the file");
  await expect(widget.errorSummary()).toContainText("The password is wrong, or somebody has changed the file");
  await open(widget, PASSWORD, "Open the file");
  await expect(widget.page.getByRole("heading", { name: "What will be added" })).toBeVisible();
  expect(await widget.draft()).toBeNull();
  await widget.button("Add this").click();
  await expect(widget.text("It is added.")).toBeVisible();
  // When it was saved, and how often it has changed, are not answers.
  expect({ ...(await widget.draft()), saved_at: "", change: 0 }).toEqual({ ...before, saved_at: "", change: 0 });
});

test("a locked file of another implementation is opened, and a damaged one or one that is none is refused", async ({ widget }) => {
  await widget.open("#/data");
  const choose = (text: string) => widget.page.getByLabel("File from Skillgauge").setInputFiles(file(text));
  const locked = (text: string) => JSON.stringify({ skillgauge_locked: 1, text });
  await choose(locked(OF_FILE.text.slice(0, -1)));
  await expect(widget.errorSummary()).toContainText("The file is damaged or not complete");
  await choose('{"skillgauge_locked":2}');
  await expect(widget.errorSummary()).toContainText("A later version of Skillgauge has locked this file");
  // A code is no file, even if the password is right.
  await choose(locked(OF_CODE.text));
  await open(widget, OF_CODE.password, "Open the file");
  await expect(widget.errorSummary()).toContainText("This is not a file that Skillgauge has saved");
  await choose(locked(OF_FILE.text));
  await open(widget, OF_FILE.password, "Open the file");
  await widget.button("Add this").click();
  await expect(widget.text("It is added.")).toBeVisible();
});

test("in a frame, a code is locked and opened", async ({ page, openEmbedded }) => {
  const embedded = await openEmbedded(page, "frame.html", { scope: (page) => page.frameLocator("iframe") });
  await embedded.paste(OF_CODE.text);
  await open(embedded, OF_CODE.password);
  await embedded.seeSharedResult();
  await expect(embedded.text(THEIR_SENTENCE)).toBeVisible();
});

test("on a page that is not secure, the browser has no cryptography, and the screens say so", async ({ page, url, openFile }) => {
  const site = "http://intranet.example/";
  await page.route(`${site}**`, async (route) =>
    route.fulfill({ response: await route.fetch({ url: url + route.request().url().slice(site.length) }) }),
  );
  const widget = await openFile(page, site);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await widget.assess();
  for (const screen of ["#/product-manager-2020/lock", `#s=${OF_CODE.text}`, "#/data"]) {
    await widget.open(screen);
    await expect(widget.text(NOT_HERE)).toBeVisible();
    await expect(page.locator("input[type=password]")).toHaveCount(0);
    await expectAccessible(page);
  }
});

test("in a frame of a page that is not secure it is the same, though the frame itself came by https", async ({ page, url }) => {
  const [site, ours] = ["http://intranet.example/", "https://widget.example/"];
  await page.route(`${ours}**`, async (route) =>
    route.fulfill({ response: await route.fetch({ url: url + route.request().url().slice(ours.length) }) }),
  );
  await page.route(site, (route) =>
    route.fulfill({ contentType: "text/html", body: `<title>Host</title><iframe src="${ours}embed.html" title="Skillgauge"></iframe>` }),
  );
  await page.goto(site);
  const frame = page.frameLocator("iframe");
  await frame.getByText("Open a shared result", { exact: true }).click();
  await frame.getByRole("textbox", { name: "Code or link" }).fill(OF_CODE.text);
  await frame.getByRole("button", { name: "Open result" }).click();
  await expect(frame.getByText(NOT_HERE)).toBeVisible();
});

test("from disk, as one file: Chromium counts it as secure, and a code is locked and opened", async ({ page, openFile }) => {
  const widget = await openFile(page, SINGLE_FILE.href);
  await widget.assess();
  await widget.open("#/product-manager-2020/lock");
  await hidden(widget).fill(PASSWORD);
  await widget.button("Lock the link").click();
  // There is no page that a link could lead to.
  const code = await widget.page.getByRole("textbox", { name: "Code" }).inputValue();
  await widget.open();
  await widget.paste(code);
  await open(widget, PASSWORD);
  await expect(widget.text(THEIR_SENTENCE)).toBeVisible();
});
