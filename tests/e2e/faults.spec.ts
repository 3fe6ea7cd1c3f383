// What can fail around the widget and in it. In each case what the screen says of saving is true, and the answers
// that it calls saved are there. docs/reliability.md is the table of them.
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.js";
import { launchOptions } from "./playwright.config.js";
import { KEY, SKILLS, type Widget } from "./widget.js";

// As people have their browsers: pages are kept for going back to, and storage is kept apart by site. The tests'
// browser turns both off; of several lists of features the last one counts.
test.use({
  launchOptions: {
    ...launchOptions,
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
    args: [...launchOptions.args, "--disable-features=Translate"],
  },
});

const SKILL = "#/product-manager-2020/skill/user-focus";
const OTHER_SKILL = "#/product-manager-2020/skill/agile-working";
const SAVING = /^Saving in this browser\./;
const SAVED = /^Saved in this browser/;
const KEPT = /^Kept in this browser\. If the browser stops suddenly, your last minute may be lost\./;
const NOT_SAVED = "Not saved: your answers are in this open page only.";
const PAUSED = "Saving has stopped until you choose which draft to use.";
const STOPPED = "Skillgauge has stopped.";
const MODULE = /skillgauge_bg\.wasm$/;
const CHUNKS = /\/(?:chunk|split)_\w+\.wasm$/;

/** Below each screen: whether the answers are saved, and where. */
const line = (widget: Widget) => widget.scope.locator("[part=keeping]");

/** What the journal has under a key. */
const journal = (page: Page, key = KEY) =>
  page.evaluate(
    (key) =>
      new Promise<string | undefined>((resolve, reject) => {
        const request = indexedDB.open("skillgauge");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const found = request.result.transaction("drafts").objectStore("drafts").get(key);
          found.onsuccess = () => {
            resolve(found.result);
            request.result.close();
          };
        };
      }),
    key,
  );

const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);

/** Notes what the line has said, each text once, before anything of the page runs; in an element too. */
const noteLines = (page: Page) =>
  page.addInitScript(() => {
    const said = new Set<string>();
    Object.defineProperty(window, "said", { value: said });
    const watch = (root: Document | ShadowRoot) => {
      const look = () => said.add(root.querySelector("[part=keeping]")?.textContent ?? "");
      new MutationObserver(look).observe(root, { subtree: true, childList: true, characterData: true });
    };
    watch(document);
    const attachShadow = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (how) {
      const root = attachShadow.call(this, how);
      watch(root);
      return root;
    };
  });
const linesSaid = (page: Page): Promise<string[]> => page.evaluate(() => [...(window as any).said]);

/** Expects that the line says "Saved", and that this is true: the journal has what storage has, with this in it. */
async function expectSaved(widget: Widget, ...ids: string[]) {
  await expect(line(widget)).toHaveText(SAVED);
  const text = await stored(widget.page);
  for (const id of ids) expect(text).toContain(id);
  expect(await journal(widget.page)).toBe(text);
}

/** Expects that nothing has been said to be saved since the page began to load. */
async function expectNeverSaid(page: Page, what: RegExp = SAVED) {
  const said = await linesSaid(page);
  expect(said).not.toEqual([]);
  for (const line of said) expect(line).not.toMatch(what);
}

/** Makes time stand still for what waits, so that the journal answers in time however slow the machine is. */
const holdTime = (page: Page) =>
  page.addInitScript(() => {
    const now = Date.now();
    Date.now = () => now;
  });

/** Rates the skill that is on screen. */
const rate = (widget: Widget, level = "Expert") => widget.level(level).check();

test.describe("storage", () => {
  for (const [what, property] of [
    ["is missing", { value: null }],
    ["throws when it is asked for", "throws"],
  ] as const) {
    test(`storage that ${what}: not saved, and the code is the way out`, async ({ page, openWidget }) => {
      await noteLines(page);
      await page.addInitScript((property) => {
        const throws = { get: () => { throw new DOMException("no", "SecurityError"); } };
        Object.defineProperty(window, "localStorage", property === "throws" ? throws : property);
      }, property);
      const widget = await openWidget(page);
      await widget.open(SKILL);
      await rate(widget);
      await expect(line(widget)).toHaveText(NOT_SAVED);
      await expect(page.getByRole("textbox", { name: "Code" })).toHaveValue(/^\w{16}$/);
      await expectNeverSaid(page);
    });
  }

  /** Makes a method of storage throw from the start, until `mend` is called in the page. */
  const throwOn = (page: Page, method: "getItem" | "setItem") =>
    page.addInitScript((method) => {
      const real = Storage.prototype[method];
      (window as any).mend = () => void (Storage.prototype[method] = real as any);
      Storage.prototype[method] = () => {
        throw new DOMException("no", "SecurityError");
      };
    }, method);

  test("storage that throws on writing: not saved, and what is there stays", async ({ page, openWidget }) => {
    const widget = await openWidget(page);
    await widget.open(SKILL);
    await rate(widget, "Working");
    await expectSaved(widget, "working");
    const before = await stored(page);
    await throwOn(page, "setItem");
    await widget.open(OTHER_SKILL);
    await rate(widget);
    await expect(line(widget)).toHaveText(NOT_SAVED);
    await expect(page.getByRole("textbox", { name: "Code" })).toHaveValue(/^\w{16}$/);
    expect(await stored(page)).toBe(before);
    expect(await journal(page)).toBe(before);
  });

  test("storage that throws on reading: not saved, the draft of the journal is shown, and what is there stays", async ({ page, openWidget }) => {
    const widget = await openWidget(page);
    await widget.open(SKILL);
    await rate(widget, "Working");
    await expectSaved(widget, "working");
    const before = await stored(page);
    await noteLines(page);
    await throwOn(page, "getItem");
    await holdTime(page);
    await widget.open(SKILL);
    await expect(widget.level("Working")).toBeChecked();
    await expect(line(widget)).toHaveText(NOT_SAVED);
    await rate(widget);
    await expect(line(widget)).toHaveText(NOT_SAVED);
    await expect(page.getByRole("textbox", { name: "Code" })).toHaveValue(/^\w{16}$/);
    await expectNeverSaid(page);
    await page.evaluate(() => (window as any).mend());
    expect(await stored(page)).toBe(before);
    expect(await journal(page)).toBe(before);
  });

  test("storage that works first, throws later, and works again: what was not saved is saved with the next change", async ({ page, openWidget }) => {
    const widget = await openWidget(page);
    await widget.open(SKILL);
    await rate(widget, "Working");
    await expectSaved(widget, "working");
    await page.evaluate(() => {
      (window as any).real = Storage.prototype.setItem;
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await rate(widget, "Practitioner");
    await expect(line(widget)).toHaveText(NOT_SAVED);
    await expect(widget.text("There is no room left in this browser")).toBeVisible();
    expect(await stored(page)).not.toContain("practitioner");
    await page.evaluate(() => void (Storage.prototype.setItem = (window as any).real));
    await rate(widget, "Expert");
    await expectSaved(widget, "expert");
    await widget.reload();
    await expect(widget.level("Expert")).toBeChecked();
  });

  for (const free of [0, 1024 ** 2, 5 * 1024 ** 2]) {
    test(`storage of the site with room for ${free / 1024 ** 2} MiB more, the rest full of others' texts: they stay, and what is said is true`, async ({ page, openWidget }) => {
      const widget = await openWidget(page);
      await widget.open(SKILL);
      // Chromium gives a site 10 MiB, two bytes a character with the keys.
      const others = await page.evaluate((free) => {
        const fill = (key: string, length: number) => {
          try {
            localStorage.setItem(key, "x".repeat(length));
            return true;
          } catch {
            return false;
          }
        };
        for (let number = 0, length = 2 ** 22; length >= 1; length /= 2) while (fill(`other${number}`, length)) number += 1;
        // What makes room is one text among them, cut by so much.
        const total = Object.keys(localStorage).reduce((sum, key) => sum + key.length + localStorage[key].length, 0);
        let left = free / 2;
        for (const key of Object.keys(localStorage)) {
          const cut = Math.min(left, localStorage[key].length);
          localStorage.setItem(key, localStorage[key].slice(cut));
          left -= cut;
        }
        return { total, texts: JSON.stringify(Object.entries(localStorage).sort()) };
      }, free);
      expect(others.total).toBeGreaterThan(5 * 1024 ** 2 - 100);
      await widget.reload();
      await rate(widget);
      if (free === 0) {
        await expect(line(widget)).toHaveText(NOT_SAVED);
        await expect(widget.text("There is no room left in this browser")).toBeVisible();
        expect(await stored(page)).toBeNull();
      } else {
        await expectSaved(widget, "expert");
      }
      const now = await page.evaluate((key) => {
        localStorage.removeItem(key);
        return JSON.stringify(Object.entries(localStorage).sort());
      }, KEY);
      expect(now === others.texts, "the others' texts are as they were").toBe(true);
    });
  }

  test("others' keys, even with names like ours, are neither read as drafts nor changed", async ({ page, openWidget }) => {
    const others = {
      skillgauge: "x",
      "skillgauge.": "x",
      "skillgauge.draft": "{}",
      "skillgauge.draft.": "{}",
      "skillgauge.draft.of-another-tool": "{\"version\":1}",
      "skillgauge.framework.": "no framework",
      "skillgauge.framework.x": "[]",
      "SKILLGAUGE.draft.product-manager-2020": "not a draft",
      "__proto__": "x",
      "": "x",
    };
    const widget = await openWidget(page);
    await widget.open();
    await page.evaluate((others) => others.forEach(([key, text]) => localStorage.setItem(key, text)), Object.entries(others));
    await widget.open(SKILL);
    await rate(widget);
    await expectSaved(widget, "expert");
    for (const [key, text] of Object.entries(others)) {
      expect(await page.evaluate((key) => localStorage.getItem(key), key), key).toBe(text);
    }
    await expect(widget.text("could not be read")).toBeHidden();
  });

  test("in a private window nothing of the draft is there, and what is done in it is gone with it", async ({ page, browser, openWidget }) => {
    const widget = await openWidget(page);
    await widget.open(SKILL);
    await rate(widget);
    await expectSaved(widget, "expert");
    const privately = await browser.newContext();
    const there = await openWidget(await privately.newPage());
    await there.open(SKILL);
    await expect(there.page.getByRole("radio", { checked: true })).toHaveCount(0);
    await rate(there, "Working");
    await expectSaved(there, "working");
    await privately.close();
    const again = await browser.newContext();
    const later = await openWidget(await again.newPage());
    await later.open();
    await expect(later.findRole()).toBeVisible();
    await again.close();
    await widget.reload();
    await expect(widget.level("Expert")).toBeChecked();
  });

  test("in a sandboxed frame without an origin: not saved, and it never says otherwise", async ({ page, host, openEmbedded }) => {
    await host.change("frame.html", "no-origin.html", "<iframe", '<iframe sandbox="allow-scripts"');
    await noteLines(page);
    const embedded = await openEmbedded(page, "no-origin.html", { scope: (page) => page.frameLocator("iframe") });
    await embedded.begin();
    await embedded.link(SKILLS[0]).click();
    await rate(embedded);
    await expect(line(embedded)).toHaveText(NOT_SAVED);
    const said: string[] = await page.frames()[1].evaluate(() => [...(window as any).said]);
    expect(said).toContain(NOT_SAVED);
    for (const line of said) expect(line).not.toMatch(/^(Saved|Kept)/);
  });

  test("in a frame on another site: saved there, and it says that it is apart", async ({ page, host, openEmbedded }) => {
    const site = host.url.replace("127.0.0.1", "localhost");
    const embedded = await openEmbedded(page, "frame.html", { scope: (page) => page.frameLocator("iframe"), site });
    await embedded.begin();
    await embedded.link(SKILLS[0]).click();
    await rate(embedded);
    await expect(line(embedded)).toHaveText(SAVED);
    await expect(line(embedded)).toContainText("On another site, and on Skillgauge’s own page, you may not find them.");
    await embedded.reload();
    await expect(embedded.text("You have rated 1 of 10 skills.")).toBeVisible();
  });
});

test.describe("what is stored", () => {
  for (const [what, text] of [
    ["a version to come", '{"version":6,"framework":"product-manager-2020","edition":"2020-01-07","skills":[]}'],
    ["half a draft", '{"version":1,"framework":"product-manager-2020","edition":"2020-0'],
    ["nothing at all", ""],
  ]) {
    test(`${what} in storage is set aside and told, and a new draft is saved`, async ({ widget }) => {
      await widget.page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, text]);
      await widget.open(SKILL);
      await expect(widget.text("It has been set aside, not deleted, and you can start a new one.")).toBeVisible();
      await rate(widget);
      await expectSaved(widget, "expert");
      expect(await widget.page.evaluate((key) => localStorage.getItem(key), KEY.replace("draft", "aside") + ".1")).toBe(text);
    });
  }
});

test.describe("the clock", () => {
  /** A clock that says the same moment, whenever it is asked. */
  const setClock = (page: Page, moment: number) =>
    page.evaluate((moment) => {
      const Real = ((window as any).RealDate ??= Date);
      window.Date = class extends Real {
        constructor(...given: [number]) {
          super(...(given.length ? given : [moment]));
        }
        static now = () => moment;
      } as any;
    }, moment);

  for (const [what, moment, year] of [
    ["in 1970", 0, "1970"],
    ["at the last moment that there is, in 275760", 8.64e15, "275760"],
  ] as const) {
    test(`a clock ${what}: saved, the date is shown as it is, and of two drafts the newer change counts`, async ({ page, openWidget }) => {
      const widget = await openWidget(page);
      await widget.open(SKILL);
      await rate(widget, "Working");
      await expectSaved(widget, "working");
      const older = await stored(page);
      await setClock(page, moment);
      await rate(widget, "Expert");
      await expect(line(widget)).toHaveText(/^Saved in this browser at \d\d:\d\d\./);
      await expectSaved(widget, "expert", year);
      // The browser stops: storage is as it was, with the later time. The journal has the later change.
      await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, older!]);
      await holdTime(page);
      await widget.open(SKILL);
      await expect(widget.level("Expert")).toBeChecked();
      await expectSaved(widget, "expert");
    });

    test(`a draft that was saved by a clock ${what} says so`, async ({ page, openWidget }) => {
      const widget = await openWidget(page);
      await widget.open(SKILL);
      await setClock(page, moment);
      await rate(widget);
      await expectSaved(widget, year);
      await widget.reload();
      await expect(line(widget)).toHaveText(new RegExp(`^Saved in this browser on \\d+ \\w+ ${year} at \\d\\d:\\d\\d\\.`));
    });
  }

  test("a clock that goes back between two changes: both are saved, and nobody is asked", async ({ widget, page }) => {
    await widget.open(SKILL);
    await rate(widget, "Working");
    await expectSaved(widget, "working");
    await setClock(page, Date.UTC(2001, 0, 1));
    await rate(widget, "Expert");
    await expectSaved(widget, "expert", "2001");
    await widget.reload();
    await expect(widget.level("Expert")).toBeChecked();
    await expectSaved(widget, "expert");
  });
});

test.describe("the journal", () => {
  /** Puts something in place of a method of the database, before anything of the page runs. */
  const spoil = (page: Page, how: string) =>
    page.addInitScript((how) => {
      const no = () => {
        throw new DOMException("no", "SecurityError");
      };
      if (how === "missing") Object.defineProperty(window, "indexedDB", { value: undefined });
      if (how === "refused") IDBFactory.prototype.open = no;
      if (how === "read-only") IDBObjectStore.prototype.put = no;
      const abort = IDBObjectStore.prototype.put;
      if (how === "aborts") {
        IDBObjectStore.prototype.put = function (...given) {
          const request = abort.apply(this, given);
          request.addEventListener("success", () => this.transaction.abort());
          return request;
        };
      }
    }, how);

  for (const [what, how] of [
    ["is missing", "missing"],
    ["is refused", "refused"],
    ["takes nothing", "read-only"],
    ["fails before the disk has it", "aborts"],
  ]) {
    test(`a journal that ${what}: kept, and it never says that it is saved`, async ({ page, openWidget }) => {
      await noteLines(page);
      await spoil(page, how);
      const widget = await openWidget(page);
      await widget.open(SKILL);
      await rate(widget);
      await expect(line(widget)).toHaveText(KEPT);
      expect(await stored(page)).toContain("expert");
      await expectNeverSaid(page);
      await widget.reload();
      await expect(widget.level("Expert")).toBeChecked();
      await expectNeverSaid(page);
    });
  }

  test("a journal that works first, is full later, and has room again: saved, kept, and saved", async ({ widget, page }) => {
    await widget.open(SKILL);
    await rate(widget, "Working");
    await expectSaved(widget, "working");
    const before = await stored(page);
    // As browsers do it: the request succeeds, and the transaction does not.
    await page.evaluate(() => {
      const put = IDBObjectStore.prototype.put;
      (window as any).mend = () => void (IDBObjectStore.prototype.put = put);
      IDBObjectStore.prototype.put = function (...given) {
        const request = put.apply(this, given);
        request.addEventListener("success", () => this.transaction.abort());
        return request;
      };
    });
    await rate(widget, "Practitioner");
    await expect(line(widget)).toHaveText(KEPT);
    expect(await stored(page)).toContain("practitioner");
    expect(await journal(page)).toBe(before);
    await page.evaluate(() => (window as any).mend());
    await rate(widget, "Expert");
    await expectSaved(widget, "expert");
  });

  /** Holds back what a database answers, until `answer` is called in the page. */
  const holdBack = (page: Page) =>
    page.addInitScript(() => {
      const open = IDBFactory.prototype.open;
      const held: (() => void)[] = [];
      let isHeld = true;
      (window as any).answer = () => {
        isHeld = false;
        held.forEach((answer) => answer());
      };
      IDBFactory.prototype.open = function (...given) {
        const request = open.apply(this, given);
        const { set } = Object.getOwnPropertyDescriptor(IDBRequest.prototype, "onsuccess")!;
        Object.defineProperty(request, "onsuccess", {
          set(listener) {
            const later = (event: Event) => (isHeld ? held.push(() => listener.call(request, event)) : listener.call(request, event));
            set!.call(request, later);
          },
        });
        return request;
      };
    });

  test("a journal that never answers: kept, and all else works", async ({ page, openWidget }) => {
    await noteLines(page);
    await holdBack(page);
    const widget = await openWidget(page);
    await widget.open(SKILL);
    await rate(widget);
    await expect(line(widget)).toHaveText(SAVING);
    await expect(line(widget)).toHaveText(KEPT);
    expect(await stored(page)).toContain("expert");
    await expectNeverSaid(page);
    // Once it does answer, the line says so.
    await page.evaluate(() => (window as any).answer());
    await expectSaved(widget, "expert");
  });

  test("deleting everything while the journal does not answer: it says that it could not, and what comes then is kept", async ({ page, openWidget }) => {
    await holdBack(page);
    const widget = await openWidget(page);
    await widget.open(SKILL);
    await rate(widget);
    await widget.link("Back to the start").or(widget.link("Skillgauge")).first().click();
    await widget.button("Delete everything kept in this browser").click();
    await widget.button("Yes, delete everything").click();
    await expect(widget.text("The browser did not allow it.")).toBeVisible();
    await widget.all().click();
    await expect(widget.text("1 of 10 rated")).toBeVisible();
    await widget.link("Agile working").click();
    await rate(widget, "Working");
    expect(await stored(page)).toContain("working");
    // What was asked for then is not done later, unasked.
    await page.evaluate(() => (window as any).answer());
    await expectSaved(widget, "expert", "working");
  });

  /** A draft in the journal alone, as after a sudden stop. */
  async function loseStorage(widget: Widget) {
    await widget.open(SKILL);
    await rate(widget, "Working");
    await expectSaved(widget, "working");
    const older = await stored(widget.page);
    await rate(widget, "Expert");
    await expectSaved(widget, "expert");
    return older!;
  }

  for (const has of ["an older draft", "no draft"]) {
    test(`a journal that is newer than storage, which has ${has}: it is taken, and stored again`, async ({ page, openWidget }) => {
      const widget = await openWidget(page);
      const older = await loseStorage(widget);
      await page.evaluate(([key, text]) => {
        if (text) localStorage.setItem(key, text);
        else localStorage.removeItem(key);
      }, [KEY, has === "no draft" ? "" : older]);
      await holdTime(page);
      await widget.open(SKILL);
      await expect(widget.level("Expert")).toBeChecked();
      await expectSaved(widget, "expert");
    });
  }

  test("a journal that is newer and answers after more than 300 ms: the person is asked, and nothing is replaced", async ({ page, openWidget }) => {
    const widget = await openWidget(page);
    const older = await loseStorage(widget);
    await noteLines(page);
    await holdBack(page);
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, older]);
    await widget.open(SKILL);
    await expect(widget.level("Working")).toBeChecked();
    await page.evaluate(() => {
      const now = Date.now();
      Date.now = () => now + 300;
      (window as any).answer();
    });
    await expect(line(widget)).toHaveText(PAUSED);
    await expect(widget.level("Working")).toBeChecked();
    await expectNeverSaid(page);
    await expect(widget.text("Your draft was changed somewhere else in this browser, or before it last stopped.")).toBeVisible();
    await widget.button("Use the other draft").click();
    await expect(widget.level("Expert")).toBeChecked();
    await expectSaved(widget, "expert");
  });

  test("a journal that answers after more than 300 ms, where storage has no draft: it is taken, because nothing is replaced", async ({ page, openWidget }) => {
    const widget = await openWidget(page);
    await loseStorage(widget);
    await holdBack(page);
    await page.evaluate((key) => localStorage.removeItem(key), KEY);
    await widget.open(SKILL);
    await expect(widget.level("Expert")).not.toBeChecked();
    await page.evaluate(() => {
      const now = Date.now();
      Date.now = () => now + 300;
      (window as any).answer();
    });
    await expect(widget.level("Expert")).toBeChecked();
    await expectSaved(widget, "expert");
  });

  test("a journal that is newer and answers late, while the clock goes back: the person is asked all the same", async ({ page, openWidget }) => {
    const widget = await openWidget(page);
    const older = await loseStorage(widget);
    await holdBack(page);
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, older]);
    await widget.open(SKILL);
    await expect(widget.level("Working")).toBeChecked();
    await page.evaluate(() => {
      Date.now = () => 0;
      (window as any).answer();
    });
    await expect(line(widget)).toHaveText(PAUSED);
    await expect(widget.level("Working")).toBeChecked();
  });

  test("a journal with a text that cannot be read: the text stays, and the answers are kept", async ({ page, openWidget }) => {
    const widget = await openWidget(page);
    await widget.open(SKILL);
    await rate(widget, "Working");
    await expectSaved(widget, "working");
    await page.evaluate(
      (key) =>
        new Promise((resolve) => {
          const request = indexedDB.open("skillgauge");
          request.onsuccess = () => {
            const transaction = request.result.transaction("drafts", "readwrite");
            transaction.objectStore("drafts").put("{ not a draft", key);
            transaction.oncomplete = () => resolve(request.result.close());
          };
        }),
      KEY,
    );
    await noteLines(page);
    await widget.open(SKILL);
    await expect(line(widget)).toHaveText(KEPT);
    await rate(widget, "Expert");
    await expect(line(widget)).toHaveText(KEPT);
    expect(await stored(page)).toContain("expert");
    expect(await journal(page)).toBe("{ not a draft");
    await expectNeverSaid(page);
  });

  test("a journal that is deleted while the page is open: the next change is in a new one", async ({ widget, page }) => {
    await widget.open(SKILL);
    await rate(widget, "Working");
    await expectSaved(widget, "working");
    await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.deleteDatabase("skillgauge");
          request.onsuccess = resolve;
          request.onerror = request.onblocked = reject;
        }),
    );
    await rate(widget, "Expert");
    await expectSaved(widget, "expert");
  });

  for (const [what, version, store] of [
    ["of a version to come", 2, "drafts"],
    ["of somebody else, without our store", 1, "others"],
  ] as const) {
    test(`a database of our name ${what}: it stays as it is, and the answers are kept`, async ({ page, openWidget, url }) => {
      await page.goto(`${url}package.json`);
      await page.evaluate(
        ([version, store]) =>
          new Promise<void>((resolve) => {
            const request = indexedDB.open("skillgauge", version);
            request.onupgradeneeded = () => request.result.createObjectStore(store);
            request.onsuccess = () => resolve(request.result.close());
          }),
        [version, store] as const,
      );
      await noteLines(page);
      const widget = await openWidget(page);
      await widget.open(SKILL);
      await rate(widget);
      await expect(line(widget)).toHaveText(KEPT);
      await expectNeverSaid(page);
      const [database] = await page.evaluate(() => indexedDB.databases());
      expect(database).toEqual({ name: "skillgauge", version });
    });
  }
});

test.describe("tabs", () => {
  test("gone away and come back to a page that the browser has kept: it asks about what another tab has done meanwhile", async ({ page, context, openWidget }) => {
    const widget = await openWidget(page);
    await widget.open(SKILL);
    await rate(widget, "Working");
    await expectSaved(widget, "working");
    await page.evaluate(() => {
      addEventListener("pageshow", ({ persisted }) => void ((window as any).persisted = persisted));
    });
    await page.goto("about:blank");
    const other = await openWidget(await context.newPage());
    await other.open(OTHER_SKILL);
    await rate(other, "Expert");
    await expectSaved(other, "working", "expert");
    await page.goBack({ waitUntil: "commit" });
    await expect.poll(() => page.evaluate(() => (window as any).persisted)).toBe(true);
    await expect(line(widget)).toHaveText(PAUSED);
    await widget.button("Use the other draft").click();
    await expectSaved(widget, "working", "expert");
  });

  test("a tab that the browser has frozen loses nothing, and asks once it runs again", async ({ page, context, openWidget }) => {
    const widget = await openWidget(page);
    await widget.open(SKILL);
    await rate(widget, "Working");
    await expectSaved(widget, "working");
    const session = await context.newCDPSession(page);
    await session.send("Page.setWebLifecycleState", { state: "frozen" });
    const other = await openWidget(await context.newPage());
    await other.open(OTHER_SKILL);
    await rate(other, "Expert");
    await expectSaved(other, "working", "expert");
    await session.send("Page.setWebLifecycleState", { state: "active" });
    await expect(line(widget)).toHaveText(PAUSED);
    await rate(widget, "Practitioner");
    expect(await stored(page)).not.toContain("practitioner");
    await widget.button("Keep the draft on this page").click();
    await expectSaved(widget, "practitioner");
  });

  test("five tabs with one draft: who has nothing of their own follows, the others ask, and no rating goes unasked", async ({ context, openWidget }) => {
    const tabs: Widget[] = [];
    for (let number = 0; number < 5; number += 1) {
      const widget = await openWidget(await context.newPage());
      await widget.open(SKILL);
      tabs.push(widget);
    }
    const [first, ...others] = tabs;
    await rate(first, "Working");
    for (const tab of others) await expect(tab.level("Working")).toBeChecked();
    await expectSaved(first, "working");
    const [saves, ...asked] = others;
    await rate(saves, "Expert");
    for (const tab of [first, ...asked]) {
      await expect(line(tab)).toHaveText(PAUSED);
      await expect(tab.level("Working")).toBeChecked();
      await rate(tab, "Practitioner");
      await expect(line(tab)).toHaveText(PAUSED);
    }
    expect(await stored(first.page)).not.toContain("practitioner");
    await expectSaved(saves, "expert");
    for (const tab of [first, ...asked]) {
      await tab.button("Use the other draft").click();
      await expect(tab.level("Expert")).toBeChecked();
      await expectSaved(tab, "expert");
    }
  });
});

test.describe("files", () => {
  for (const [what, answer] of [
    ["cut", { cut: true }],
    ["of another version", { version: true }],
    ["that is a page in its place", { page: true }],
  ] as const) {
    test(`a module ${what} does not run: it says so, and the draft stays`, async ({ page, context, openWidget, url }) => {
      const widget = await openWidget(page);
      await widget.open(SKILL);
      await rate(widget);
      await expectSaved(widget, "expert");
      const before = await stored(page);
      // In a tab without a guard, because the browser says on the console what was wrong.
      const tab = await context.newPage();
      await tab.route(MODULE, async (route) => {
        if ("page" in answer) return route.fulfill({ contentType: "text/html", body: "<!DOCTYPE html><title>Sign in</title>" });
        const response = await route.fetch();
        const body = await response.body();
        if ("cut" in answer) return route.fulfill({ response, body: body.subarray(0, body.length / 2) });
        // Another module with the same name, that would run: a section more, which means nothing.
        return route.fulfill({ response, body: Buffer.concat([body, Buffer.from([0, 2, 1, 120])]) });
      });
      await tab.goto(url + SKILL);
      await expect(tab.getByText(STOPPED)).toBeVisible();
      await expect(tab.getByText("Reload this page to go on.")).toBeVisible();
      await expect(tab.locator("[part=keeping]")).toBeHidden();
      expect(await stored(page)).toBe(before);
      await tab.unrouteAll({ behavior: "wait" });
      await tab.reload();
      await expect(tab.getByRole("radio", { name: "Expert", exact: true })).toBeChecked();
    });
  }

  test("a module that the host sends with the wrong type runs all the same", async ({ context, url }) => {
    const tab = await context.newPage();
    await tab.route(MODULE, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), "content-type": "application/octet-stream" } });
    });
    await tab.goto(url + SKILL);
    await tab.getByRole("radio", { name: "Expert", exact: true }).check();
    await expect(tab.locator("[part=keeping]")).toHaveText(SAVED);
    expect(await journal(tab)).toContain("expert");
  });

  for (const [what, answer] of [
    ["missing", { status: 404 }],
    ["of the wrong type", { contentType: "text/plain", body: "export {};" }],
    ["cut", { contentType: "text/javascript", body: "import { mount } from" }],
  ] as const) {
    test(`a page whose script is ${what} says after ten seconds what to do, and the draft stays`, async ({ page, context, openWidget, url }) => {
      const widget = await openWidget(page);
      await widget.open(SKILL);
      await rate(widget);
      await expectSaved(widget, "expert");
      const tab = await context.newPage();
      await tab.route(/page\.js$/, (route) => route.fulfill(answer));
      await tab.goto(url + SKILL);
      const late = tab.getByText("Reload this page to try again. Answers kept in this browser are still there.");
      await expect(tab.getByText("Loading…")).toBeVisible();
      await expect(late).toBeHidden();
      const waited = await late.evaluate((late) => {
        const [animation] = late.getAnimations();
        animation.finish();
        return animation.effect!.getComputedTiming().delay;
      });
      expect(waited).toBe(10_000);
      await expect(late).toBeVisible();
      await expectSaved(widget, "expert");
      await tab.unrouteAll({ behavior: "wait" });
      await tab.reload();
      await expect(tab.getByRole("radio", { name: "Expert", exact: true })).toBeChecked();
      await expect(late).toHaveCount(0);
    });
  }

  test("a chunk that is cut does not run: it says so, and the draft stays", async ({ page, openWidget }) => {
    const widget = await openWidget(page, { mayFail: true, mayAskAgain: true });
    await widget.open(SKILL);
    await rate(widget);
    await expectSaved(widget, "expert");
    await page.route(CHUNKS, async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
    });
    await widget.arrive("#/product-manager-2020/result");
    await expect(widget.text("What comes next could not be loaded.")).toBeVisible();
    await page.unrouteAll({ behavior: "wait" });
    await widget.button("Try again").or(widget.link("Try again")).click();
    await expect(widget.heading("Your result")).toBeVisible();
    await expectSaved(widget, "expert");
  });

  test("half of a framework's file: the level names are there, rating works, and it can be asked for again", async ({ page, openWidget }) => {
    const widget = await openWidget(page, { mayAskAgain: true, mayFail: true });
    await page.route("**/wording/*.json", async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      await route.fulfill({ response, body: text.slice(0, text.length / 2) });
    });
    await widget.open(SKILL);
    await expect(widget.text("The descriptions could not be loaded.")).toBeVisible();
    await rate(widget);
    await expectSaved(widget, "expert");
    await page.unrouteAll({ behavior: "wait" });
    await widget.button("Try again").click();
    await expect(widget.text("The descriptions could not be loaded.")).toBeHidden();
    await expect(widget.level("Expert")).toBeChecked();
  });

  test("offline once it has loaded: rating and saving go on, and a screen that is missing can be asked for again", async ({ page, context, openWidget }) => {
    const widget = await openWidget(page, { mayAskAgain: true, mayFail: true });
    await widget.open(SKILL);
    await context.setOffline(true);
    await rate(widget);
    await expectSaved(widget, "expert");
    await page.evaluate(() => void (location.hash = "#/product-manager-2020/plan"));
    await expect(widget.text("What comes next could not be loaded.")).toBeVisible();
    await expectSaved(widget, "expert");
    await context.setOffline(false);
    await widget.button("Try again").or(widget.link("Try again")).click();
    await expect(widget.heading("Your plan")).toBeVisible();
    await expectSaved(widget, "expert");
  });
});

test.describe("a fault inside", () => {
  /** Takes from the widget what it draws with, as another script or an extension may do: it cannot go on. */
  const takeAway = () => {
    Node.prototype.insertBefore = () => {
      throw new Error("not here");
    };
  };

  test("it says that it has stopped, tells no answer, the draft stays, and a reload goes on, each time again", async ({ page, openWidget }) => {
    const widget = await openWidget(page, { mayStop: true });
    await widget.open(SKILL);
    await rate(widget);
    await expectSaved(widget, "expert");
    const before = await stored(page);
    let loads = 0;
    page.on("load", () => (loads += 1));
    for (const again of [1, 2]) {
      await page.evaluate(takeAway);
      await page.evaluate(() => void (location.hash = "#/choose"));
      await expect(widget.text(STOPPED)).toBeVisible();
      await expect(widget.text("Reload this page to go on. Ratings saved in this browser are still there.")).toBeVisible();
      // What it said of saving is out of sight.
      await expect(line(widget)).toBeHidden();
      // What comes then does no more harm: another address, a change in storage.
      await page.evaluate(() => {
        location.hash = "#/";
        dispatchEvent(new StorageEvent("storage"));
      });
      await expect(page.getByText(STOPPED)).toHaveCount(1);
      expect(await stored(page)).toBe(before);
      expect(await journal(page)).toBe(before);
      expect(loads, "it does not load again by itself").toBe(again - 1);
      await widget.reload();
      await expect(widget.all()).toBeVisible();
    }
  });

  test("a fault at each start does not loop: it says so each time, and the draft stays", async ({ page, context, openWidget, url }) => {
    const widget = await openWidget(page);
    await widget.open(SKILL);
    await rate(widget);
    await expectSaved(widget, "expert");
    const before = await stored(page);
    const tab = await context.newPage();
    let [loads, errors] = [0, 0];
    tab.on("load", () => (loads += 1));
    tab.on("pageerror", () => (errors += 1));
    await tab.addInitScript(takeAway);
    for (const count of [1, 2, 3]) {
      await tab.goto(url + (count === 1 ? SKILL : `?${count}${SKILL}`));
      await expect(tab.getByText(STOPPED)).toBeVisible();
      expect(loads).toBe(count);
      expect(await stored(page)).toBe(before);
      expect(await journal(page)).toBe(before);
    }
    expect(errors).toBeLessThanOrEqual(3);
    await expectSaved(widget, "expert");
  });
});
