// The widget in a frame on another site: browsers keep its drafts apart.
import { expect, test } from "./fixtures.js";
import { launchOptions } from "./playwright.config.js";
import { SKILLS } from "./widget.js";

// Playwright turns off that storage is kept apart by site, and then there is none at all in such a
// frame. The last list of this option counts: the browser is as people have it.
test.use({ launchOptions: { ...launchOptions, args: [...launchOptions.args, "--disable-features=Translate"] } });

test("across sites, drafts are the frame's own, and it says so", async ({ page, context, host, openEmbedded, openWidget }) => {
  const site = host.url.replace("127.0.0.1", "localhost");
  const embedded = await openEmbedded(page, "frame.html", {
    scope: (page) => page.frameLocator("iframe"),
    site,
  });
  await embedded.button("Start now").click();
  await embedded.link(SKILLS[0]).click();
  await embedded.level("Expert").check();
  await expect(embedded.text("On another site, and on Skillgauge’s own page, you may not find them.")).toBeVisible();
  await embedded.reload();
  await expect(embedded.text("You have rated 1 of 10 skills.")).toBeVisible();
  const standalone = await openWidget(await context.newPage());
  await standalone.open();
  await expect(standalone.text("You have rated")).toBeHidden();
});
