// The code that the widget's own page makes for other pages.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures.js";
import type { Widget } from "./widget.js";

/** The code that is on screen. */
const snippet = (widget: Widget) => widget.page.getByRole("textbox", { name: "Code for your page" }).inputValue();

const preview = (widget: Widget) => widget.page.frameLocator("iframe");

/** Waits until the preview shows what was chosen: one that is replaced while it loads says so. */
async function expectPreview(widget: Widget, query: string) {
  await expect(widget.page.locator("iframe")).toHaveAttribute("src", `${widget.url}embed.html?${query}namespace=preview`);
  await preview(widget).locator("[data-ready]").waitFor();
}

/** Makes code for the product manager of the government framework, on the screen for it. */
async function make(widget: Widget, way: string) {
  await widget.link("Put Skillgauge on your page").click();
  await widget.expectScreen("Put this on your page");
  await expectPreview(widget, "");
  await widget.level(way).check();
  const select = (name: string, option: string | { index: number }) =>
    widget.page.getByRole("combobox", { name, exact: true }).selectOption(option);
  let query = "framework=government-digital-and-data-2026&";
  await select("Framework", { index: 1 });
  await expectPreview(widget, query);
  query += "framework-role=product-manager&";
  await select("Role", "Product manager");
  await expectPreview(widget, query);
  await select("Colours", "Dark");
  await expectPreview(widget, `${query}theme=dark&`);
  await expect(preview(widget).getByText("Product manager, 30 September 2026")).toBeVisible();
  await expect(preview(widget).locator(".skillgauge")).toHaveCSS("background-color", "rgb(20, 24, 27)");
}

for (const [way, scope] of [
  ["In a frame", "iframe"],
  ["As a part of the page", null],
] as const) {
  test(`${way}: the code works on an empty page elsewhere, and shows what was chosen`, async ({
    widget,
    context,
    host,
    openEmbedded,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await make(widget, way);
    await widget.button("Copy the code for your page").click();
    await expect(widget.text("Copied")).toBeVisible();
    const code = await widget.page.evaluate(() => navigator.clipboard.readText());
    expect(code).toBe(await snippet(widget));

    host.pages.set("empty.html", `<!DOCTYPE html><html lang="en"><title>Empty</title><h1>A page</h1>${code}</html>`);
    const embedded = await openEmbedded(await context.newPage(), "empty.html", {
      scope: (page) => (scope ? page.frameLocator(scope) : page),
    });
    await expect(embedded.text("Product manager, 30 September 2026")).toBeVisible();
    await expect(embedded.scope.locator(".skillgauge")).toHaveCSS("background-color", "rgb(20, 24, 27)");
    await embedded.button("Start now").click();
    await expect(embedded.heading("Which role level do you want to compare with?").or(embedded.heading("Compare with a role level"))).toBeVisible();
    if (scope) {
      const { height } = (await embedded.page.locator(scope).boundingBox())!;
      expect(height, "the second line fits the height").not.toBe(700);
      await expect(embedded.page.locator(scope)).toHaveCSS("border-top-width", "0px");
      await expect(embedded.page.locator(scope)).toHaveCSS("display", "block");
    }
  });
}

for (const way of ["In a frame", "As a part of the page"]) {
  test(`${way}: the hash in the code is that of the file`, async ({ widget }) => {
    await make(widget, way);
    const [, path, hash] = (await snippet(widget)).match(/<script.*src="([^"]+)" integrity="([^"]+)"/)!;
    const file = await readFile(new URL(`../../dist/${path.slice(widget.url.length)}`, import.meta.url));
    expect(hash).toBe(`sha384-${createHash("sha384").update(file).digest("base64")}`);
  });
}

test("a script that is not the one of the code does not run", async ({ page, host, url, widget }) => {
  await make(widget, "As a part of the page");
  const code = await snippet(widget);
  await page.route("**/skill-gauge.js", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\nwindow.changed = true;` });
  });
  host.pages.set("changed.html", `<!DOCTYPE html><html lang="en"><title>x</title>${code}</html>`);
  const other = await page.context().newPage();
  await other.route(`${url}**/skill-gauge.js`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\nwindow.changed = true;` });
  });
  await other.goto(`${host.url}changed.html`);
  await expect(other.getByRole("link", { name: "Skillgauge" })).toBeVisible();
  expect(await other.evaluate(() => "changed" in window || !!customElements.get("skill-gauge"))).toBe(false);
});

test("going from one preview to the next is no step in the browser's history", async ({ widget }) => {
  await make(widget, "In a frame");
  await widget.page.goBack();
  await expect(widget.heading("See where your skills stand")).toBeVisible();
});

test("the file can be opened from the screen", async ({ widget, url }) => {
  await widget.open("#/embed");
  await expectPreview(widget, "");
  await widget.level("As a file").check();
  const link = widget.link("Open the file (opens in new tab)");
  await expect(link).toHaveAttribute("href", `${url}skillgauge.html`);
});

test("by keyboard alone: chosen and copied", async ({ widget, context }) => {
  await context.grantPermissions(["clipboard-write"]);
  await widget.press("Put Skillgauge on your page", "Enter");
  await widget.expectScreen("Put this on your page");
  await expectPreview(widget, "");
  await widget.tabTo("In a frame");
  await widget.page.keyboard.press("ArrowDown");
  await expect(widget.level("As a part of the page")).toBeChecked();
  await widget.press("Framework", "ArrowDown");
  await expectPreview(widget, "framework=government-digital-and-data-2026&");
  await widget.press("Copy the code for your page", "Enter");
  await expect(widget.text("Copied")).toBeVisible();
  expect(await snippet(widget)).toMatch(/<skill-gauge framework="[a-z0-9-]+">/);
});
