// The widget on somebody else's page: in a frame on another origin, and as an element.
import { Key } from "selenium-webdriver";
import { RATINGS, SENTENCE, SKILLS } from "../e2e/widget.js";
import { expect, test } from "./fixtures.js";

// The page for frames has the element in it.
const FRAME = { frame: "iframe", element: "skill-gauge" };
const ELEMENT = { element: "skill-gauge" };

test("in a frame of another origin: rated, reloaded and shared, and it is as high as its content", async ({ widget, host }) => {
  await widget.open(await widget.page(host, "frame.html"), FRAME);
  await widget.fits();
  await widget.button("Start now").click();
  await widget.shows("Your skills");
  await widget.link(SKILLS[0]).click();
  await widget.rate();
  await widget.fits();
  await widget.text(/Saved in this browser at \d\d:\d\d/).seen();
  await widget.reload();
  await widget.link("All 10 skills").click();
  await widget.link("See it so far").click();
  await widget.text(SENTENCE).seen();
  const { link } = await widget.share();
  expect(link.startsWith(`${widget.site.url}#s=`), link).toBe(true);
});

test("in a frame of another site, drafts are the frame's own, and it says so", async ({ widget, host }) => {
  const page = (await widget.page(host, "frame.html")).replace("127.0.0.1", "localhost");
  await widget.open(page, FRAME);
  await widget.button("Start now").click();
  await widget.link(SKILLS[0]).click();
  await widget.level("Expert").check();
  await widget.text("On another site, and on Skillgauge’s own page, you may not find them.").seen();
  await widget.reload();
  await widget.text("You have rated 1 of 10 skills.").seen();
  await widget.home();
  await widget.link("I know my framework").seen();
  await widget.field("Find your role").seen();
  expect(await widget.text("You have rated").count()).toBe(0);
});

test("as an element with GOV.UK’s styles around it: rated, reloaded and shared, and the page hears of it", async ({ widget, host }) => {
  await widget.open(await widget.page(host, "govuk.html"), ELEMENT);
  await widget.around("window.heard = []; addEventListener('skill-gauge-change', ({ detail }) => heard.push(detail.rated)); addEventListener('skill-gauge-complete', () => heard.push('all'))");
  await widget.button("Start now").click();
  await widget.shows("Your skills");
  await widget.link(SKILLS[0]).click();
  await widget.rate(RATINGS.map((rating) => rating ?? "Expert"));
  expect(await widget.around("return heard")).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, "all"]);
  await widget.text(/Saved in this browser at \d\d:\d\d/).seen();
  await widget.reload();
  await widget.link("All 10 skills").click();
  await widget.text("10 of 10 rated").seen();
  await widget.link("See your result").click();
  const { link } = await widget.share();
  expect(link.startsWith(`${widget.site.url}#s=`), link).toBe(true);
});

test("as an element under the strictest policy that has room for it", async ({ widget, host }) => {
  await widget.open(await widget.page(host, "strict.html"), ELEMENT);
  await widget.button("Start now").click();
  await widget.link(SKILLS[0]).click();
  await widget.level("Expert").check();
  await widget.text(/Saved in this browser at \d\d:\d\d/).seen();
});

test("an element has the first screen before its module, and what is done in it stays", async ({ widget, host }) => {
  await host.change("strict.html", "first.html", ' framework="product-manager-2020" compare-with="senior-product-manager"', "");
  const address = await widget.page(host, "first.html");
  const come = widget.site.hold(/\/skillgauge_bg\.wasm$/);
  await widget.arrive(address, ELEMENT);
  await widget.text(/^Open a shared result$/).click();
  await widget.field("Code or link").fill("14PB");
  await widget.field("Find your role").fill("product man");
  await widget.type(Key.ARROW_LEFT);
  come();
  await widget.button("Lead product manager").seen();
  await widget.field("Find your role").focused();
  await widget.type("x");
  expect(await widget.field("Find your role").value()).toBe("product maxn");
  expect(await widget.field("Code or link").value()).toBe("14PB");
});

test("a link of an element before its module says that its screen is coming, and leads there", async ({ widget, host }) => {
  await host.change("strict.html", "first.html", ' framework="product-manager-2020" compare-with="senior-product-manager"', "");
  const address = await widget.page(host, "first.html");
  const come = widget.site.hold(/\/skillgauge_bg\.wasm$/);
  await widget.arrive(address, ELEMENT);
  await widget.link("Look at a team’s results together").seen();
  expect(await widget.text("Loading…").count()).toBe(0);
  await widget.link("Look at a team’s results together").click();
  await widget.text("Loading…").seen();
  await widget.link("Look at a team’s results together").gone();
  come();
  await widget.shows("Look at a team");
  expect(await widget.address()).toBe(address);
});
