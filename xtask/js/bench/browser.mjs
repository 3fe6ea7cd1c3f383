// The browser that measures, and the lines and machines that it is made to seem to have.
import { chromium } from "@playwright/test";

/** Debian's Chromium, without what it does of its own accord. */
export const launch = () =>
  chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });

/**
 * What a page is loaded over and on: bits a second, milliseconds until a first byte, and how many times slower the
 * processor is.
 */
export const CONDITIONS = [
  { name: "4x slower CPU, 1.6 Mbit/s, 150 ms", down: 1_600_000, up: 750_000, latency: 150, cpu: 4 },
  { name: "CPU as it is, 40 Mbit/s, 20 ms", down: 40_000_000, up: 10_000_000, latency: 20, cpu: 1 },
];

/**
 * Opens an empty page under conditions, in a context that has nothing in its cache.
 * @param {import("@playwright/test").Browser} browser
 * @param {typeof CONDITIONS[number]} conditions
 */
export async function openPage(browser, { down, up, latency, cpu }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: "en-GB" });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Performance.enable");
  await devtools.send("Network.emulateNetworkConditions", {
    offline: false,
    latency,
    downloadThroughput: down / 8,
    uploadThroughput: up / 8,
  });
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  return { page, devtools, close: () => context.close() };
}
