// The browser is killed while somebody rates. What was told of as saved is there afterwards.
import { profile } from "../../xtask/js/kill/browser.mjs";
import { browserTrial } from "../../xtask/js/kill/trial.mjs";
import { expect, test } from "./fixtures.js";

const KILLS = 20;

test(`after ${KILLS} kills of the browser, all is there that was told of as saved`, async ({ url }) => {
  test.setTimeout(KILLS * 30_000);
  const losses: number[] = [];
  let told = 0;
  for (let number = 0; number < KILLS; number++) {
    const { folder, remove } = await profile();
    // At another moment each time, from soon after the first rating to more than two seconds later.
    const outcome = await browserTrial({ url, folder, after: 200 + number * 110, pause: (number * 37) % 150 });
    await remove();
    expect(outcome.kept, JSON.stringify(outcome)).toBeGreaterThanOrEqual(outcome.saved);
    losses.push(outcome.lossMs);
    told += outcome.saved;
  }
  // A page that never said "Saved" would pass all of the above.
  expect(told).toBeGreaterThan(KILLS);
  console.log(`worst loss of ${KILLS} kills: ${Math.max(...losses)} ms; ${told} ratings told of as saved`);
});
