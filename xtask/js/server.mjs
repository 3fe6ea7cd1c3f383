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
 * Serves dist/ on this machine alone. Port 0 takes any free one.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve(port = 0) {
  const sent = Object.entries(await headers());
  const files = sirv(fileURLToPath(new URL("dist", root)), { dev: true });
  const server = createServer((request, response) => {
    for (const [name, value] of sent) response.setHeader(name, value);
    files(request, response, () => response.writeHead(404).end());
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  const close = () => new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${server.address().port}/`, close };
}
