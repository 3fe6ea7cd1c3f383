// Somebody else's site: pages with the widget in them, on an origin of its own.
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import { listen } from "../../xtask/js/server.mjs";
import release from "../../dist/package.json" with { type: "json" };

export const VERSION = release.version;

const HOSTS = new URL("hosts/", import.meta.url);
const TYPES: Record<string, string> = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".json": "application/json" };

/** Somebody else's site. */
export class Host {
  /** Pages by name that a test brings itself. */
  readonly pages = new Map<string, string>();
  /** Folders by name that a test brings itself, such as those of a theme. */
  readonly folders = new Map<string, string>();

  private constructor(
    readonly url: string,
    readonly close: () => Promise<void>,
  ) {}

  /** Serves a page of hosts/ under another name, with one thing in it changed. */
  async change(name: string, as: string, from: string, to: string) {
    const text = await readFile(new URL(name, HOSTS), "utf8");
    if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
    this.pages.set(as, text.replace(from, to));
  }

  /** Serves the pages in hosts/, with the widget at this address. */
  static async serve(widget: string): Promise<Host> {
    const govuk = sirv(fileURLToPath(new URL("../../node_modules/govuk-frontend/dist/govuk", import.meta.url)));
    const example = new URL("../../docs/examples/museum-educator.json", import.meta.url);
    const { url, close } = await listen(0, "/", (request, response, missing) => {
      const { pathname } = new URL(request.url!, "http://host");
      if (pathname.startsWith("/govuk/") || pathname.startsWith("/assets/")) {
        request.url = pathname.replace(/^\/govuk/, "");
        return govuk(request, response, missing);
      }
      const [folder] = pathname.slice(1).split("/");
      const brought = host.folders.get(folder);
      if (brought) {
        request.url = pathname.slice(folder.length + 1);
        return sirv(brought, { dev: true })(request, response, missing);
      }
      const name = pathname.slice(1);
      const file = name === "museum.json" ? example : new URL(name, HOSTS);
      const own = host.pages.get(name);
      const text = own === undefined ? readFile(file, "utf8") : Promise.resolve(own);
      text.then(
        (text) => {
          response.setHeader("Content-Type", TYPES[extname(name)] ?? "text/plain");
          response.end(text.replaceAll("{{widget}}", widget).replaceAll("{{version}}", VERSION));
        },
        missing,
      );
    });
    const host = new Host(url, close);
    return host;
  }
}
