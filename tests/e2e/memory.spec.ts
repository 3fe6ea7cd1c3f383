// What a long visit leaves in memory.
import { expect, test } from "./fixtures.js";
import { growth, memory } from "./memory.js";
import { show } from "./main-screens.js";

/** Some screens of each kind, one after the other: each has another heading than the one before. */
const ROUND = ["skills", "skill/strategic-ownership", "quick-pass", "result", "plan", "share", "nearest", "history", "export", "role-level"].map(
  (path) => `#/government-digital-and-data-2026/${path}`,
);

test("a hundred screens after a result leave neither memory nor listeners behind", async ({ page, openWidget }) => {
  await page.addInitScript(() => {
    const { instantiateStreaming } = WebAssembly;
    WebAssembly.instantiateStreaming = async (...given) => {
      const made = await instantiateStreaming(...given);
      const { memory } = made.instance.exports;
      if (memory) (window as any).ofModule = memory;
      return made;
    };
  });
  const widget = await openWidget(page);
  await widget.open();
  await show("result", widget);
  const rounds = (times: number) =>
    page.evaluate(
      async ([addresses, times]) => {
        const gone = async (address: string) => {
          const before = document.title;
          location.hash = address;
          // The title is set once a screen is drawn.
          while (document.title === before) await new Promise(requestAnimationFrame);
        };
        for (let time = 0; time < times; time += 1) {
          for (const address of addresses) await gone(address);
        }
      },
      [ROUND, times] as const,
    );
  const ofModule = () => page.evaluate(() => (window as any).ofModule.buffer.byteLength as number);
  // What is compiled and kept for good is there by then.
  await rounds(10);
  const [before, moduleBefore] = [await memory(page), await ofModule()];
  await rounds(10);
  const between = await memory(page);
  await rounds(10);
  const after = await memory(page);
  console.log(`  a hundred screens, twice: ${[before, between, after].map((count) => JSON.stringify(count)).join(" to ")}, and ${moduleBefore} bytes of the module`);
  const more = growth(before, between, after);
  expect(more.listeners).toBeLessThanOrEqual(0);
  expect(more.nodes).toBeLessThanOrEqual(0);
  expect(await ofModule()).toBe(moduleBefore);
  // The browser keeps where a person has been, for fifty addresses at the most, and what it has compiled.
  expect(more.heap).toBeLessThan(50_000);
});
