// The code that is loaded when a screen that few people open is opened.
import { expect, test } from "./fixtures.js";

test("it is asked for once, when the first of its screens is opened", async ({ page, widget }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith(".wasm")) asked.push(new URL(request.url()).pathname);
  });
  await widget.assess();
  expect(asked).toEqual([]);
  await widget.link("Make a plan").click();
  await widget.expectScreen("Your plan");
  await widget.link("Back to your result").click();
  await widget.link("Keep a snapshot, rate again, or see what has changed").click();
  await widget.expectScreen("How it changes over time");
  expect(asked).toEqual([expect.stringMatching(/\/skillgauge_later\.wasm$/)]);
});

test("when it does not come, it says so, all else works, and trying again helps", async ({ page, openWidget }) => {
  const widget = await openWidget(page, { mayAskAgain: true, mayFail: true });
  await page.route("**/skillgauge_later.wasm", (route) => route.fulfill({ status: 404 }));
  await widget.open("#/team");
  await expect(widget.text("This screen could not be loaded.")).toBeVisible();
  await widget.link("Back to the start").click();
  await widget.assess();
  await widget.link("Make a plan").click();
  await expect(widget.text("This screen could not be loaded.")).toBeVisible();
  await page.unroute("**/skillgauge_later.wasm");
  await widget.press("Try again", "Enter");
  await expect(widget.page.getByRole("checkbox")).toHaveCount(4);
  await widget.expectScreen("Your plan");
});

test("a file in its place that is another does not run", async ({ page, openWidget }) => {
  const widget = await openWidget(page, { mayAskAgain: true, mayFail: true });
  await page.route("**/skillgauge_later.wasm", (route) => route.fulfill({ status: 200, contentType: "application/wasm", body: Buffer.from([0, 97, 115, 109, 1, 0, 0, 0]) }));
  await widget.open("#/team");
  await expect(widget.text("This screen could not be loaded.")).toBeVisible();
});
