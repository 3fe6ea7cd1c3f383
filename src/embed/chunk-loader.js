// Fetches and runs the lazy chunks of the module. The build puts calls of this into the splitting tool's loader.

/**
 * The bytes of a chunk. The browser refuses bytes with another hash than those that were built with this script.
 * @param {URL} address
 * @param {string} integrity
 */
export async function fetchChunk(address, integrity) {
  const response = await fetch(address, { integrity });
  if (!response.ok) throw new Error(`${response.status}`);
  return response.arrayBuffer();
}

/**
 * Runs a chunk. It does not need the MIME type that streaming does, which some hosts do not send.
 * @param {Promise<ArrayBuffer>} bytes
 * @param {WebAssembly.Imports} imports
 */
export async function instantiateChunk(bytes, imports) {
  return WebAssembly.instantiate(await bytes, imports);
}
