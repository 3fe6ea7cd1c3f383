// Puts a file with the ending .br and one with .gz beside each file that browsers load, so that a host can send it as
// small as it gets without compressing it itself.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { filesIn } from "./sums.mjs";

/** The ways to compress, by the ending of a file and by the name that HTTP has for each. */
export const ENCODINGS = { ".br": "br", ".gz": "gzip" };

/** Pages, and what they load. The rest is for people who look after a host, and is seldom asked for. */
const LOADED = /^(?:[^/]+\.html|(?:schemas|\d[^/]*)\/.+\.(?:html|css|js|json|wasm))$/;

const ways = {
  ".br": (content) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  ".gz": (content) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
};

/** The file that a compressed one is beside, if it is one. */
export const uncompressed = (path) => path.match(/^(.+)\.(?:br|gz)$/)?.[1];

/** @param {string} dist */
export async function compress(dist) {
  for (const path of (await filesIn(dist)).filter((path) => LOADED.test(path))) {
    const content = await readFile(join(dist, path));
    await Promise.all(Object.entries(ways).map(async ([ending, way]) => {
      const small = await way(content);
      // A few bytes only become more.
      if (small.length < content.length) await writeFile(join(dist, path + ending), small);
    }));
  }
}
