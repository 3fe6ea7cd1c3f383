// What the widget's page has in memory, and by how much that grows.
import type { Page } from "@playwright/test";

export type Memory = { listeners: number; nodes: number; heap: number };

/** How many there are, and bytes of the JavaScript heap, once nothing is there that can be freed. */
export async function memory(page: Page): Promise<Memory> {
  // The journal answers one after the other: once it has done this, it holds nothing of what was asked before.
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open("skillgauge", 1);
        opening.onerror = reject;
        opening.onsuccess = () => {
          const transaction = opening.result.transaction("drafts", "readwrite");
          transaction.objectStore("drafts").count();
          transaction.oncomplete = () => resolve(opening.result.close());
        };
      }),
  );
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable");
  // What is freed by the first two is suspended in a task of its own, and that frees more.
  for (const _ of [1, 2, 3, 4]) {
    await client.send("HeapProfiler.collectGarbage");
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  }
  const { metrics } = await client.send("Performance.getMetrics");
  const metric = (name: string) => metrics.find((metric) => metric.name === name)!.value;
  return { listeners: metric("JSEventListeners"), nodes: metric("Nodes"), heap: metric("JSHeapUsedSize") };
}

/**
 * By how much each grows at the least when the same is done twice. The engine has a node or two more or fewer at one
 * time, as what it has collected so far differs, but what is left behind grows each time.
 */
export function growth(before: Memory, between: Memory, after: Memory) {
  const least = (of: keyof Memory) => Math.min(between[of] - before[of], after[of] - between[of]);
  return { listeners: least("listeners"), nodes: least("nodes"), heap: least("heap") };
}
