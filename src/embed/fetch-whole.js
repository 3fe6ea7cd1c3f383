// Fetches a file whose hash is known.

/**
 * @param {URL} address
 * @param {string} integrity
 * @param {RequestCache} cache
 */
async function fetchFrom(address, integrity, cache) {
  const response = await fetch(address, { integrity, cache });
  if (!response.ok) throw new Error(`${response.status}`);
  return response;
}

/**
 * Some hosts let browsers keep an error for long, so the second try asks the host itself.
 * @param {URL} address
 * @param {string} integrity The hash that it was built with.
 */
export const fetchWhole = (address, integrity) =>
  fetchFrom(address, integrity, "default").catch(() => fetchFrom(address, integrity, "reload"));
