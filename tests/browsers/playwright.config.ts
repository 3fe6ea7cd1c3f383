// Playwright runs these tests and counts them, but drives no browser here: sessions.ts says what does.
import { defineConfig } from "@playwright/test";
import { BROWSERS } from "./sessions.js";

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results/browsers",
  fullyParallel: true,
  workers: 2,
  // A test that fails once has failed.
  retries: 0,
  forbidOnly: !!process.env.CI,
  timeout: 90_000,
  reporter: "list",
  projects: Object.keys(BROWSERS).map((name) => ({ name })),
});
