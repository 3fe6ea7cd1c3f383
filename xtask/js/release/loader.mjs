// The loader of lazy chunks that the splitting tool writes, with our own way to fetch.
import { transform } from "esbuild";

/** Bundlers find the files by this, so it stays as it is. */
const ADDRESS = /new URL\("\.\/([\w.]+\.wasm)", import\.meta\.url\)/g;

/**
 * The loader's text. As the tool writes it, it fetches whatever comes and writes to the console what
 * goes wrong; the order of chunks that need each other, and a second try after a failure, are its own.
 * @param {string} text What the tool has written.
 * @param {Record<string, string>} hashes The hash of each chunk, by the name of its file.
 */
export async function loader(text, hashes) {
  const { code } = await transform(text, {
    define: { fetch: "fetchChunk", "WebAssembly.instantiateStreaming": "instantiateChunk" },
    drop: ["console"],
  });
  // Another version of the tool may write it in another way, and none may get past the hash.
  const [found, there] = [[...code.matchAll(ADDRESS)].map(([, name]) => name).sort(), Object.keys(hashes).sort()];
  if (found.join() !== there.join()) throw new Error(`the loader fetches ${found.join()}, and there are ${there.join()}`);
  const fetched = code.replace(ADDRESS, (address, name) => `${address}, ${JSON.stringify(hashes[name])}`);
  return `import { fetchChunk, instantiateChunk } from "skillgauge:chunks";\n${fetched}`;
}
