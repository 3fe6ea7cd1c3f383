// The texts of frameworks: those of ours are found from the address of the script itself.
import FRAMEWORKS from "skillgauge:frameworks";

/**
 * The text of a framework's file.
 * @param {string} what The id of one of ours, or the address of any.
 */
export async function load(what) {
  const response = await fetch(FRAMEWORKS[what] ?? what);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.text();
}
