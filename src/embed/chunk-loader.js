// Fetches and runs the lazy chunks of the module. The build puts calls of this into the splitting tool's loader.
import { loadLaterStyles } from "./later-styles.js";

/** What has failed. Some hosts let browsers keep an error for long, so another try asks the host itself. */
const failed = new Set();

/**
 * The bytes of a chunk. The browser refuses bytes with another hash than those that were built with this script.
 * @param {URL} address
 * @param {string} integrity
 */
export async function fetchChunk(address, integrity) {
  const { href } = address;
  try {
    const response = await fetch(href, { integrity, cache: failed.has(href) ? "reload" : "default" });
    if (!response.ok) throw new Error(`${response.status}`);
    return await response.arrayBuffer();
  } catch (error) {
    failed.add(href);
    throw error;
  }
}

/**
 * Runs a chunk. It does not need the MIME type that streaming does, which some hosts do not send.
 * @param {Promise<ArrayBuffer>} bytes
 * @param {WebAssembly.Imports} imports
 */
export async function instantiateChunk(bytes, imports) {
  // A screen of it can be drawn as soon as it runs.
  const [code] = await Promise.all([bytes, loadLaterStyles()]);
  return WebAssembly.instantiate(code, imports);
}
