// Fetches the lazy chunks of the module: the splitting tool's loader, as the build leaves it, calls this.

/**
 * The bytes of a chunk, if they are those that were built with this script.
 * @param {URL} address
 * @param {string} integrity
 */
export async function fetchChunk(address, integrity) {
  const response = await fetch(address, { integrity });
  if (!response.ok) throw new Error(`${response.status}`);
  return response.arrayBuffer();
}

/**
 * Runs a chunk, whatever type its host says that it has.
 * @param {Promise<ArrayBuffer>} bytes
 * @param {WebAssembly.Imports} imports
 */
export async function instantiateChunk(bytes, imports) {
  return WebAssembly.instantiate(await bytes, imports);
}
