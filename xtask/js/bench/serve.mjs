// One server for all that is measured. It sends each file as small as brotli makes it, and a release with its headers.
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { headers, listen } from "../server.mjs";

/** The folder of the release. */
export const dist = fileURLToPath(new URL("../../../dist", import.meta.url));

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".wasm": "application/wasm",
};

/**
 * Serves the folders, each below its name. What was read once is kept, so that no visit waits for the disk.
 * @param {Record<string, string>} folders
 */
export async function serveFolders(folders) {
  const kept = new Map();
  const answer = async (path) => {
    const [, name, rest] = path.match(/^\/(\w+)\/(.*)$/) ?? [];
    const folder = folders[name];
    if (!folder) return;
    const file = normalize(`/${rest || "index.html"}`);
    const content = await readFile(join(folder, file)).catch(() => undefined);
    if (!content) return;
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    const small = brotliCompressSync(content, { params });
    const body = small.length < content.length ? small : content;
    const own = folder === dist ? await headers(rest ? file : "/") : {};
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    const encoding = body === small ? { "Content-Encoding": "br" } : {};
    return { body, headers: { ...own, "Content-Type": type, "Content-Length": body.length, ...encoding } };
  };
  return listen(0, "/", async (request, response, missing) => {
    const { pathname } = new URL(request.url, "http://host");
    // A browser asks for it at the root of a host, which is nobody's here. An error would be on the console.
    if (pathname === "/favicon.ico") return void response.writeHead(204).end();
    if (!kept.has(pathname)) kept.set(pathname, await answer(pathname));
    const found = kept.get(pathname);
    if (!found) return missing();
    response.writeHead(200, found.headers).end(found.body);
  });
}
