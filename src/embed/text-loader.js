// Loads texts: the wording of built-in frameworks, which is beside this script, and framework files.
import addressOf from "skillgauge:wording";

/** How long the wording may take, in milliseconds: the first question of a visit waits for it. */
const PATIENCE = 20_000;

/**
 * The text of a part of the wording or of a framework file.
 * @param {string} partOrAddress The name of a part of the wording behind `wording:`, or the address of any file.
 */
export async function load(partOrAddress) {
  // No address begins like this, so that nothing of a page's own is taken for a part of the wording.
  const [, part] = partOrAddress.split(/^wording:/);
  const response = part
    ? await fetch(addressOf(part), { signal: AbortSignal.timeout(PATIENCE) })
    : await fetch(partOrAddress);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.text();
}
