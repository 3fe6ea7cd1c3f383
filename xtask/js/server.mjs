// A static server for dist/ with the headers that a host should send: it reads them from the file that
// is there for hosts. `cargo xtask serve` and the browser tests use the same one.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

const dist = new URL("../../dist/", import.meta.url);

/**
 * The headers of each path, in the order of dist/_headers. A path ends with a star or is whole.
 * @returns {Promise<{ path: string, headers: [string, string][] }[]>}
 */
async function rules() {
  const rules = [];
  for (const line of (await readFile(new URL("_headers", dist), "utf8")).split("\n")) {
    if (line.startsWith("/")) rules.push({ path: line, headers: [] });
    else if (line.startsWith("  ")) rules.at(-1).headers.push(line.trim().split(/: (.*)/, 2));
  }
  return rules;
}

const matches = (path, asked) => (path.endsWith("*") ? asked.startsWith(path.slice(0, -1)) : asked === path);

/**
 * The headers of the answer to a path.
 * @param {string} asked
 * @returns {Promise<Record<string, string>>}
 */
export async function headers(asked) {
  const rule = (await rules()).find(({ path }) => matches(path, asked));
  return Object.fromEntries(rule?.headers ?? []);
}

/**
 * Serves dist/ on this machine alone, below a path. Port 0 takes any free one.
 * @param {{ port?: number, base?: string }} [options]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ port = 0, base = "/" } = {}) {
  const sent = await rules();
  const files = sirv(fileURLToPath(dist), { dev: true });
  return listen(port, base, (request, response, missing) => {
    const { pathname } = new URL(request.url, "http://host");
    const rule = sent.find(({ path }) => matches(path, pathname));
    for (const [name, value] of rule?.headers ?? []) response.setHeader(name, value);
    files(request, response, () => {
      // A browser that kept an error would not see the file that is there later.
      for (const [name] of rule?.headers ?? []) response.removeHeader(name);
      missing();
    });
  });
}

/**
 * A server on this machine alone that answers below a path.
 * @param {number} port
 * @param {string} base
 * @param {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse,
 *   missing: () => void) => void} answer
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function listen(port, base, answer) {
  const server = createServer((request, response) => {
    const missing = () => void response.writeHead(404).end();
    if (!request.url.startsWith(base)) return missing();
    request.url = request.url.slice(base.length - 1);
    answer(request, response, missing);
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", () => resolve(undefined));
  });
  const close = () => new Promise((resolve) => {
    server.close(() => resolve(undefined));
    server.closeAllConnections();
  });
  const { port: taken } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return { url: `http://127.0.0.1:${taken}${base}`, close };
}
