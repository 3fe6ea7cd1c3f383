// The tests that put the widget into software that others wrote. They are apart from the test command: see
// `cargo xtask hosts`.
import { defineConfig } from "@playwright/test";
import common from "../e2e/playwright.config.js";

export default defineConfig({
  ...common,
  testDir: ".",
  outputDir: "../../test-results/hosts",
  // Each worker would start databases and wikis of its own.
  workers: 1,
  fullyParallel: false,
  // A wiki draws its first page anew for each skin.
  timeout: 120_000,
  reporter: [["list"], ["./table.ts"]],
});
