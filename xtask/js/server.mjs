// A static server for dist/ with the headers that a host should send. `cargo xtask serve` and the
// browser tests use the same one.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

const root = new URL("../../", import.meta.url);

/** The content security policy of index.html. */
export async function policy() {
  const page = await readFile(new URL("index.html", root), "utf8");
  return page.match(/http-equiv="Content-Security-Policy" content="([^"]+)"/)[1];
}

/** The headers of every answer. */
export async function headers() {
  return {
    "Content-Security-Policy": await policy(),
    "Cache-Control": "no-cache",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
  };
}

/**
 * Serves dist/ on this machine alone, below a path. Port 0 takes any free one.
 * @param {{ port?: number, base?: string }} [options]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ port = 0, base = "/" } = {}) {
  const sent = Object.entries(await headers());
  const files = sirv(fileURLToPath(new URL("dist", root)), { dev: true });
  const server = createServer((request, response) => {
    for (const [name, value] of sent) response.setHeader(name, value);
    const missing = () => void response.writeHead(404).end();
    if (!request.url.startsWith(base)) return missing();
    request.url = request.url.slice(base.length - 1);
    files(request, response, missing);
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  const close = () => new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${server.address().port}${base}`, close };
}
