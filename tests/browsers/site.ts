// The release build on a site of a test's own, so that nothing is kept there from another test. It writes down
// what it is asked for.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import { headers, listen } from "../../xtask/js/server.mjs";
import { WHEN_OPENED } from "../e2e/requests.js";

/** Whether this is asked for when it is needed. */
const isWhenOpened = (asked: string) => WHEN_OPENED.test(asked.slice(1));

/** What may stand in a query: how a page wants the widget. */
const SETTINGS = /^\/embed\.html\?(?:&?(?:framework|framework-role|compare-with|theme|namespace|storage)=[a-z0-9-]*)+$/;

/** Browsers ask every host for this on their own account. */
const ICON = "/favicon.ico";

const GUARD = "/guard.js";
const script = await readFile(new URL("guard.js", import.meta.url));
const files = sirv(fileURLToPath(new URL("../../dist", import.meta.url)), { dev: true });

/** What a test brings about itself. */
export type Exceptions = {
  /** A file cannot be loaded, and is asked for again. */
  mayFail?: boolean;
};

export class Site {
  /** What must never happen, in words. */
  readonly faults: string[] = [];
  /** Files that this host does not have for now. */
  missing: RegExp | undefined;
  /** What this host does not send yet. */
  private held: { files: RegExp; until: Promise<void> } | undefined;
  /** Pages by path that a test brings itself. */
  readonly pages = new Map<string, string>();
  /** A script that runs before all others of a page. */
  first = "";
  /** Paths that have been asked for since a page was opened. */
  asked: string[] = [];
  private isLoaded = false;

  private constructor(
    readonly url: string,
    readonly close: () => Promise<void>,
    private readonly but: Exceptions,
  ) {}

  static async serve(but: Exceptions): Promise<Site> {
    const server = await listen(0, "/", async (request, response, missing) => {
      const asked = request.url!;
      const { pathname } = new URL(asked, "http://host");
      if (pathname === GUARD) {
        let fault = "";
        for await (const text of request) fault += text;
        if (request.method === "POST") site.hear(fault);
        response.setHeader("Content-Type", "text/javascript").setHeader("Access-Control-Allow-Origin", "*").end(`${script}\n${site.first}`);
        return;
      }
      const own = site.pages.get(pathname);
      if (own !== undefined) {
        const type = pathname.endsWith(".js") ? "text/javascript" : "text/html; charset=utf-8";
        response.setHeader("Content-Type", type).end(site.guarded(own));
        return;
      }
      site.note(asked, pathname);
      if (site.missing?.test(pathname)) return missing();
      if (site.held?.files.test(pathname)) await site.held.until;
      for (const [name, value] of Object.entries(await headers(pathname))) response.setHeader(name, value);
      // What the browser has kept cannot fail.
      if (but.mayFail) response.setHeader("Cache-Control", "no-store");
      const page = { "/": "index.html", "/index.html": "index.html", "/embed.html": "embed.html" }[pathname];
      if (!page) return files(request, response, missing);
      const text = await readFile(new URL(`../../dist/${page}`, import.meta.url), "utf8");
      response.setHeader("Content-Type", "text/html; charset=utf-8").end(site.guarded(text));
    });
    const site = new Site(server.url, server.close, but);
    return site;
  }

  /** A page with the guard in it, before all else that runs. */
  guarded(page: string) {
    return page.replace("<title>", `<script src="${this.url.slice(0, -1)}${GUARD}"></script><title>`);
  }

  /** Sends no such file until the returned function is called. */
  hold(files: RegExp) {
    let send = () => {};
    this.held = { files, until: new Promise<void>((resolve) => (send = resolve)) };
    return send;
  }

  /** A page begins to load. */
  begin() {
    this.isLoaded = false;
    this.asked = [];
  }

  /** The page has loaded: nothing may follow but what is asked for when it is needed. */
  loaded() {
    this.isLoaded = true;
  }

  private hear(fault: string) {
    if (this.but.mayFail && /^(rejection|not loaded)/.test(fault)) return;
    this.faults.push(fault);
  }

  private note(asked: string, pathname: string) {
    if (pathname === ICON) return;
    if (asked.includes("?") && !SETTINGS.test(asked)) this.faults.push(`query: ${asked}`);
    if (this.isLoaded && !isWhenOpened(asked)) this.faults.push(`request after load: ${asked}`);
    if (isWhenOpened(asked) && this.asked.includes(asked) && !this.but.mayFail) this.faults.push(`asked for again: ${asked}`);
    this.asked.push(asked);
  }
}
