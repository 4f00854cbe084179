import { defineConfig } from "vitest/config";

/** The tests that need a browser; `.ci/browser` runs them. */
export default defineConfig({
  test: {
    reporters: ["default", new URL("../counts.ts", import.meta.url).pathname],
    root: new URL("../..", import.meta.url).pathname,
    include: ["test/site/browser/*.browser.ts", "test/clients/browser/*.browser.ts"],
    globalSetup: ["test/build.ts", "test/site/browser/setup.ts"],
    // One browser, one page at a time.
    fileParallelism: false,
    isolate: false,
    // For what hangs: no test may depend on how fast or how busy a machine is.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
