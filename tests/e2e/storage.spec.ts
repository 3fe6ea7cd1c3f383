// The draft in this browser: blocked, full, unreadable, and changed in another tab.
import { fileURLToPath } from "node:url";
import { expect, test } from "./fixtures.js";
import { KEY, RATINGS } from "./widget.js";

test("without storage the widget works on, and the code is the way out", async ({ page, openWidget }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  const widget = await openWidget(page);
  await widget.open();
  await expect(widget.text("This browser does not let the page save anything")).toBeVisible();
  await widget.assess();
  const wayOut = await widget.page.getByRole("textbox", { name: "Code" }).inputValue();
  expect(wayOut).toHaveLength(16);
  await expect(widget.text("Not saved: your answers are in this open page only.")).toBeVisible();
  await widget.link("Share your result").click();
  // The way out, and the code of the share screen itself.
  const codes = widget.page.getByRole("textbox", { name: "Code" });
  await expect(codes).toHaveCount(2);
  for (const code of await codes.all()) await expect(code).toHaveValue(wayOut);
});

test("when storage is full it says so and keeps the answers on the page", async ({ page, openWidget }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  const widget = await openWidget(page);
  await widget.open();
  await widget.chooseRoleLevel("Head of product");
  await expect(widget.text("There is no room left in this browser")).toBeVisible();
});

test("a draft that cannot be read is set aside, not lost", async ({ widget }) => {
  await widget.page.evaluate((key) => localStorage.setItem(key, "{ not a draft"), KEY);
  await widget.reload();
  await expect(widget.text("A draft in this browser could not be read")).toBeVisible();
  const aside = () => widget.page.evaluate(() => localStorage.getItem("skillgauge.aside.product-manager-2020.1"));
  expect(await aside()).toBe("{ not a draft");
  await widget.assess(RATINGS.slice(0, 1).concat(Array(9).fill(null)));
  expect((await widget.draft()).skills).toHaveLength(1);
  expect(await aside()).toBe("{ not a draft");
});

test("each change is in storage within 300 ms", async ({ widget }) => {
  await widget.open("#/product-manager-2020/skill/user-focus");
  // The widget can be used before the code of this screen is here.
  await expect(widget.level("Expert")).toBeVisible();
  const waited = await widget.page.evaluate(
    (key) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const look = () => {
          if (localStorage.getItem(key)?.includes("expert")) resolve(performance.now() - start);
          else requestAnimationFrame(look);
        };
        document.querySelector<HTMLInputElement>("input[type=radio][value='4']")!.click();
        look();
      }),
    KEY,
  );
  expect(waited).toBeLessThan(300);
});

for (const choice of ["Use the other draft", "Keep the draft on this page"]) {
  test(`another tab's newer work is never written over: ${choice}`, async ({
    widget,
    openWidget,
    context,
  }) => {
    await widget.open("#/product-manager-2020/skill/user-focus");
    await widget.level("Working").check();
    const other = await openWidget(await context.newPage());
    await other.open("#/product-manager-2020/skill/agile-working");
    await other.level("Expert").check();
    await expect(widget.text("Your draft was changed somewhere else in this browser, or before it last stopped.")).toBeVisible();
    const theirs = await other.draft();

    // Until the person chooses, what this tab does is not saved.
    await widget.level("Practitioner").check();
    expect(await widget.draft()).toEqual(theirs);
    await expect(widget.text("Saving has stopped until you choose")).toBeVisible();

    await widget.button(choice).click();
    await expect(widget.text(/Saved in this browser at/)).toBeVisible();
    const skills = Object.fromEntries((await widget.draft()).skills.map((s: any) => [s.id, s.rating]));
    expect(skills).toEqual(
      choice.startsWith("Use")
        ? { "agile-working": "expert", "user-focus": "working" }
        : { "user-focus": "practitioner" },
    );
  });
}

test("everything can be deleted: drafts, frameworks of one's own, and texts set aside", async ({ widget }) => {
  await widget.bring(fileURLToPath(new URL("../../docs/examples/museum-educator.json", import.meta.url)));
  await widget.compareFromList(widget.roleLevels().first());
  await widget.page.evaluate((key) => {
    localStorage.setItem(key, "{ not a draft");
    localStorage.setItem("skillgauge.@another.draft.x", "of another page");
    localStorage.setItem("somebody.else", "theirs");
  }, KEY);
  await widget.reload();
  await widget.open();
  await widget.button("Delete everything kept in this browser").click();
  await expect(widget.text("Here you have 1 draft with its examples and 1 framework of your own.")).toBeVisible();
  await widget.button("Cancel").click();
  expect(await widget.page.evaluate(() => localStorage.length)).toBeGreaterThan(1);

  await widget.press("Delete everything kept in this browser", "Enter");
  await widget.press("Yes, delete everything", "Enter");
  await expect(widget.text("Everything that Skillgauge had kept in this browser is deleted.")).toBeVisible();
  expect(await widget.page.evaluate(() => Object.keys(localStorage))).toEqual(["somebody.else"]);
  await expect(widget.text("A draft in this browser could not be read")).toBeHidden();
  await widget.reload();
  await expect(widget.findRole()).toBeVisible();
  expect(await widget.page.evaluate(() => Object.keys(localStorage))).toEqual(["somebody.else"]);

  // What is rated afterwards is kept as ever.
  await widget.chooseRoleLevel("Head of product");
  expect((await widget.draft()).compare_with).toBe("head-of-product");
});

test("where the browser does not let it delete, it says so and keeps the draft on screen", async ({ page, openWidget }) => {
  const widget = await openWidget(page);
  await widget.open();
  await widget.chooseRoleLevel("Head of product");
  await page.evaluate(() => {
    Storage.prototype.removeItem = () => {
      throw new DOMException("no", "SecurityError");
    };
  });
  await widget.link("Back to the start").click();
  await widget.button("Delete everything kept in this browser").click();
  await widget.button("Yes, delete everything").click();
  await expect(widget.text("The browser did not allow it.")).toBeVisible();
  await expect(widget.all()).toBeVisible();
  // Nor does the journal take it away later, as one that was deleted.
  await widget.reload();
  await widget.all().click();
  await expect(widget.text(/^Saved in this browser at/)).toBeVisible();
});
