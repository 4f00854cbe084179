import { defineConfig } from "vitest/config";

/** The tests that need a browser; `.ci/browser` runs them. */
export default defineConfig({
  test: {
    reporters: ["default", new URL("../counts.ts", import.meta.url).pathname],
    root: new URL("../..", import.meta.url).pathname,
    include: ["test/site/browser/*.browser.ts"],
    globalSetup: ["test/build.ts", "test/site/browser/setup.ts"],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
