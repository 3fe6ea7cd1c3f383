// Sharing: what a link and a code do, good and bad.
import vectors from "../golden/share-codes.json" with { type: "json" };
import { expect, test } from "./fixtures.js";
import { SENTENCE, SKILLS } from "./widget.js";

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
  await expect(shared.text(THEIR_SENTENCE)).toBeVisible();
  await shared.reload();
  await expect(shared.text(THEIR_SENTENCE)).toBeVisible();
  expect(await shared.page.evaluate(() => localStorage.length)).toBe(0);

  await shared.link("Back to the start").click();
  expect(new URL(shared.page.url()).hash).toBe("#/");
  await expect(shared.link("Start now")).toBeVisible();
  await other.close();
});

test("a shared result can be compared with another role level", async ({ widget }) => {
  await widget.open(`#s=${CODE}`);
  await widget.page.getByRole("combobox", { name: "Compare with" }).selectOption("Head of product");
  await expect(widget.text("They meet 4 of the 10 skills for head of product")).toBeVisible();
  expect(await widget.draft()).toBeNull();
});

test("a copy is kept at once where there is no draft", async ({ widget }) => {
  await widget.open(`#s=${CODE}`);
  await widget.button("Keep a copy as my draft").click();
  await widget.expectScreen("Your result");
  await expect(widget.text(SENTENCE)).toBeVisible();
  expect((await widget.draft()).compare_with).toBe("senior-product-manager");
});

test("a copy replaces a draft only when the person says so", async ({ widget }) => {
  await widget.chooseRoleLevel("Head of product");
  const before = await widget.draft();
  await widget.open(`#s=${CODE}`);
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
  for (const { text, note } of vectors.forgiven) {
    await widget.open();
    await widget.paste(text);
    await expect(widget.text(THEIR_SENTENCE), note).toBeVisible();
  }
});

test("every bad code is refused with a reason, and nothing is changed", async ({ widget }) => {
  await widget.chooseRoleLevel("Head of product");
  const before = await widget.draft();
  const messages = new Map<string, Set<string>>();
  for (const { text, error } of vectors.invalid) {
    await widget.open();
    await widget.paste(text);
    const alert = widget.page.getByRole("alert");
    await expect(alert).toBeFocused();
    const message = (await alert.locator("a").textContent())!;
    messages.set(error, (messages.get(error) ?? new Set()).add(message));
    await alert.locator("a").click();
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
  for (const { text, note } of vectors.invalid) {
    const code = text.replace(/^.*#s=/, "");
    await widget.open(`#s=${encodeURIComponent(code)}`);
    await expect(widget.heading("This result cannot be opened"), note).toBeVisible();
    expect(await widget.draft()).toEqual(before);
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
  await widget.page.getByRole("textbox", { name: "An example" }).fill("Ran three discoveries.\n=cmd()");
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
