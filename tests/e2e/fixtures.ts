// Every test gets the release build behind a server of its own worker, and a page under guard: an
// error on the console, a breach of the policy or a request after the load fails the test.
import { test as base, expect, type Frame, type Page, type Request } from "@playwright/test";
import { serve } from "../../xtask/js/server.mjs";
import { type EmbedOptions, Embedded } from "./embedded.js";
import { Host } from "./host.js";
import { WHEN_OPENED } from "./requests.js";
import { Widget } from "./widget.js";

/** What may stand in a query: how a page wants the widget, or which copy of a script it loads. */
const SETTINGS = /^(embed\.html\?(?:(?:^|&)?(?:(?:framework|framework-role|compare-with|theme|namespace)=[a-z0-9-]*|(?:background|font)=[\w%,;:().-]*|share-page=[\w%.-]*))+|.*\.js\?copy)$/;

/** What a test brings about itself. */
export type Exceptions = {
  /** What is asked for when it is needed is asked for more than once. */
  mayAskAgain: boolean;
  /** The widget is brought to a stop. */
  mayStop: boolean;
  /** A file cannot be loaded, and the browser says so on the console. */
  mayFail: boolean;
};

/** Watches one page for what must never happen. */
export class Guard {
  /** What went wrong, in words. */
  readonly faults: string[] = [];
  /** Whether the page has loaded, so that no request may follow. */
  loaded = false;
  /** What each document has asked for since the page began to load. */
  readonly asked = new Map<Frame, Set<string>>();

  constructor(page: Page, private readonly widget: string, host: string | null, but: Partial<Exceptions>) {
    page.on("console", (message) => {
      // Browsers ask every host for this on their own account.
      if (message.location().url.endsWith("/favicon.ico")) return;
      // Chromium gives no reason where the document that asked is gone, as a preview is whose settings have changed.
      if (/^Fetch API cannot load \S+\. $/.test(message.text())) return;
      // Yew says what it could not do before it gives up.
      if (but.mayStop && /^failed to (insert node|append child)/.test(message.text())) return;
      if (but.mayFail && /^(Failed to load resource|Failed to find a valid digest|Fetch API cannot load)/.test(message.text())) return;
      if (["error", "warning"].includes(message.type())) this.faults.push(`console: ${message.text()}`);
    });
    // Until another document is there, the one before may still ask for something.
    page.on("domcontentloaded", () => this.asked.clear());
    page.on("pageerror", (error) => {
      if (!but.mayStop) this.faults.push(`error: ${error.message}`);
      // What is thrown then is no place for answers either.
      else if (/skillgauge|rating|expert/i.test(error.message)) this.faults.push(`told: ${error.message}`);
    });
    page.on("request", (request) => {
      const ours = request.url().startsWith(this.widget);
      // What a page around the widget asks its own site for is its own affair, once it has loaded too.
      if (host && request.url().startsWith(host)) return;
      if (!ours) this.faults.push(`left the site: ${request.url()}`);
      const path = request.url().slice(this.widget.length);
      // Nothing else is asked for later, and this once by each document.
      if (WHEN_OPENED.test(path)) {
        const asked = this.asked.get(request.frame()) ?? new Set();
        this.asked.set(request.frame(), asked);
        if (asked.has(path) && !but.mayAskAgain) this.faults.push(`asked for again: ${path}`);
        asked.add(path);
      }
      // A look at the widget as it will be on a page is a page of its own.
      else if (isPreview(request)) return;
      else if (this.loaded) this.faults.push(`request after load: ${request.url()}`);
      if (path.includes("?") && !SETTINGS.test(path)) this.faults.push(`query: ${request.url()}`);
    });
  }

  /** A page begins to load. */
  begin() {
    this.loaded = false;
    this.asked.clear();
  }
}

type WorkerFixtures = { url: string; host: Host };
type Fixtures = {
  widget: Widget;
  openEmbedded: (page: Page, name: string, options?: Partial<EmbedOptions>) => Promise<Embedded>;
  openFile: (page: Page, address: string) => Promise<Widget>;
  openWidget: (page: Page, but?: Partial<Exceptions> & { site?: string }) => Promise<Widget>;
};

/** Puts breaches of a policy on the console, where the guard sees them. */
async function watch(page: Page) {
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
}

/** Whether a request is of the frame that shows how the widget will look on a page. */
function isPreview(request: Request) {
  const document = request.isNavigationRequest() ? request.url() : request.frame().url();
  return request.frame().parentFrame() !== null && /embed\.html\?.*\bnamespace=preview$/.test(document);
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  url: [
    async ({}, use) => {
      const server = await serve();
      await use(server.url);
      await server.close();
    },
    { scope: "worker" },
  ],
  host: [
    async ({ url }, use) => {
      const host = await Host.serve(url);
      await use(host);
      await host.close();
    },
    { scope: "worker" },
  ],
  openEmbedded: async ({ url, host }, use) => {
    const guards: Guard[] = [];
    await use(async (page, name, options = {}) => {
      const guard = new Guard(page, url, options.site ?? host.url, options);
      guards.push(guard);
      await watch(page);
      const embedded = new Embedded(page, `${options.site ?? host.url}${name}`, guard, options);
      await embedded.open();
      return embedded;
    });
    for (const guard of guards) expect(guard.faults).toEqual([]);
  },
  openFile: async ({}, use) => {
    const guards: Guard[] = [];
    await use(async (page, address) => {
      const guard = new Guard(page, address, null, {});
      guards.push(guard);
      await watch(page);
      const widget = new Widget(page, address, guard);
      await widget.open();
      return widget;
    });
    for (const guard of guards) expect(guard.faults).toEqual([]);
  },
  openWidget: async ({ url }, use) => {
    const guards: Guard[] = [];
    await use(async (page, but = {}) => {
      const guard = new Guard(page, url, but.site ?? null, but);
      guards.push(guard);
      await watch(page);
      return new Widget(page, url, guard);
    });
    for (const guard of guards) expect(guard.faults).toEqual([]);
  },
  widget: async ({ page, openWidget }, use) => {
    const widget = await openWidget(page);
    await widget.open();
    await use(widget);
  },
});

export { expect };
