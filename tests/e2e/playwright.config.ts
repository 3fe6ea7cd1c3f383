import { defineConfig } from "@playwright/test";

export const launchOptions = {
  executablePath: "/usr/bin/chromium",
  args: [
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
  ],
};

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  snapshotPathTemplate: "../golden/screens/{arg}{ext}",
  fullyParallel: true,
  workers: 2,
  // A test that fails once has failed.
  retries: 0,
  // On a machine that is busy with something else a browser can stand still for seconds. Only a test
  // that fails waits this long.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: !!process.env.CI,
  reporter: "list",
  use: {
    browserName: "chromium",
    locale: "en-GB",
    launchOptions,
  },
});
