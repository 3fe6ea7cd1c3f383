// Loads the texts of framework files. Those of built-in frameworks are beside this script.
import FRAMEWORKS from "skillgauge:frameworks";

/**
 * The text of a framework file.
 * @param {string} idOrAddress The id of a built-in framework, or the address of any file.
 */
export async function load(idOrAddress) {
  const response = await fetch(FRAMEWORKS[idOrAddress] ?? idOrAddress);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.text();
}
