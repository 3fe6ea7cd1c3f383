// What goes wrong around the widget: storage that is blocked or full, and code that does not come.
import { By, until } from "selenium-webdriver";
import vectors from "../golden/share-codes.json" with { type: "json" };
import { SKILLS } from "../e2e/widget.js";
import { expect, test } from "./fixtures.js";
import { pageAt } from "./widget.js";

const CODE = vectors.valid[3].code;

test("where storage is full it says so, and the answers stay in the page", async ({ widget }) => {
  await widget.open(widget.site.url);
  await widget.fillStorage();
  await widget.home();
  await widget.chooseFramework("Product manager, 7 January 2020");
  await widget.button("Senior product manager").click();
  await widget.shows(SKILLS[0]);
  await widget.text("There is no room left in this browser").seen();
  await widget.level("Expert").check();
  await widget.link("Back to your skills").click();
  await widget.text("1 of 10 rated").seen();
});

test("where storage is blocked it says so, and the code is the way out", async ({ widget }) => {
  widget.site.first = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError'); } });";
  await widget.home();
  await widget.text("This browser does not let the page save anything").seen();
  await widget.withResult();
  await widget.text("Not saved: your answers are in this open page only.").seen();
  expect(await widget.field("Code").value()).toHaveLength(16);
});

test("where a page has no origin, and so no storage in any browser, an element says so, and the code is the way out", async ({ widget, host }) => {
  await host.change("bare.html", "element.html", ' framework="product-manager-2020" compare-with="senior-product-manager"', "");
  await widget.page(host, "element.html");
  host.pages.set("without.html", pageAt(1000, 1400, "element.html").replace("<iframe", '<iframe sandbox="allow-scripts"'));
  await widget.open(`${host.url}without.html`, { frame: "iframe", element: "skill-gauge" });
  for (const storage of ["localStorage", "sessionStorage"]) {
    expect(await widget.inside(`try { return ${storage}.length; } catch (thrown) { return thrown.name; }`)).toBe("SecurityError");
  }
  await widget.text("This browser does not let the page save anything").seen();
  await widget.paste(CODE);
  await widget.button("See the result").click();
  await widget.button("Keep a copy as my draft").click();
  await widget.shows("Your result");
  await widget.text("Not saved: your answers are in this open page only.").seen();
  expect(await widget.field("Code").value()).toBe(CODE);
});

test("in a sandbox without an origin it works, keeps nothing, and says so", async ({ widget, host, session }) => {
  await host.change("frame.html", "sandbox.html", "<iframe", '<iframe sandbox="allow-scripts"');
  // WebKit runs no script there, so that what the page has for that case is all there is.
  if (session.name === "webkit") {
    await widget.driver.get(await widget.page(host, "sandbox.html"));
    await widget.driver.switchTo().frame(0);
    const link = await widget.driver.wait(until.elementLocated(By.linkText("open it in a tab of its own")));
    expect(await link.getAttribute("href")).toBe(widget.site.url);
    return;
  }
  await widget.open(await widget.page(host, "sandbox.html"), { frame: "iframe", element: "skill-gauge" });
  await widget.text("This browser does not let the page save anything.").seen();
  await widget.button("Start now").click();
  await widget.link(SKILLS[0]).click();
  await widget.level("Expert").check();
  await widget.link("Back to your skills").click();
  await widget.text("1 of 10 rated").seen();
});

test.describe("code that does not come", () => {
  test.use({ but: { mayFail: true } });

  test("of the journey: it says so, the answers are safe, and trying again helps", async ({ widget }) => {
    await widget.withResult();
    widget.site.missing = /\/(?:chunk|split)_\w+\.wasm$/;
    await widget.arrive(`${widget.site.url}#/product-manager-2020/skills`);
    await widget.text("What comes next could not be loaded.").seen();
    widget.site.missing = undefined;
    await widget.button("Try again").click();
    await widget.text("9 of 10 rated").seen();
  });

  test("of the rest: it says so, all else works, and trying again helps", async ({ widget }) => {
    widget.site.missing = /\/split_rest\.wasm$/;
    await widget.home("#/team");
    await widget.text("What comes next could not be loaded.").seen();
    await widget.link("Back to the start").click();
    await widget.field("Find your role").seen();
    await widget.back();
    await widget.text("What comes next could not be loaded.").seen();
    widget.site.missing = undefined;
    await widget.button("Try again").click();
    await widget.field("Codes or links").seen();
  });
});

test("code is asked for when it is needed, and once", async ({ widget }) => {
  await widget.home();
  await expect.poll(() => widget.site.asked.some((path) => path.endsWith("/split_journey.wasm"))).toBe(true);
  expect(widget.site.asked.some((path) => path.endsWith("/split_rest.wasm"))).toBe(false);
  await widget.link("Look at a team’s results together").click();
  await widget.field("Codes or links").seen();
  expect(widget.site.asked.filter((path) => path.endsWith("/split_rest.wasm"))).toHaveLength(1);
});
