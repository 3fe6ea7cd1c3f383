// The loader of lazy chunks that the splitting tool writes, with our own way to fetch.
import { transform } from "esbuild";

/** The addresses of chunks. Bundlers find the files by this form, so it stays as it is. */
const ADDRESS = /new URL\("\.\/([\w.]+\.wasm)", import\.meta\.url\)/g;

/**
 * The loader's text. The tool's loader checks no hash and writes failures to the console, so both are changed
 * here. It already loads chunks that need each other in order, and tries again after a failure.
 * @param {string} text What the tool has written.
 * @param {Record<string, string>} hashes The hash of each chunk, by the name of its file.
 */
export async function loader(text, hashes) {
  const { code } = await transform(text, {
    define: { fetch: "fetchChunk", "WebAssembly.instantiateStreaming": "instantiateChunk" },
    drop: ["console"],
  });
  // Another version of the tool may write addresses in another form, and no chunk may be fetched without a hash.
  const fetchedNames = [...code.matchAll(ADDRESS)].map(([, name]) => name).sort().join();
  const chunkNames = Object.keys(hashes).sort().join();
  if (fetchedNames !== chunkNames) throw new Error(`the loader fetches ${fetchedNames}, and there are ${chunkNames}`);
  const fetched = code.replace(ADDRESS, (address, name) => `${address}, ${JSON.stringify(hashes[name])}`);
  return `import { fetchChunk, instantiateChunk } from "skillgauge:chunks";\n${fetched}`;
}
