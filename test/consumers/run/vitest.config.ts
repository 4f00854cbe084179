import { defineConfig } from "vitest/config";

/**
 * Other people's projects, with errcat and its packages installed from tarballs; `npm run consumers` runs them. They need the npm registry.
 */
export default defineConfig({
  test: {
    reporters: ["default", new URL("../../counts.ts", import.meta.url).pathname],
    root: new URL("../../..", import.meta.url).pathname,
    include: ["test/consumers/run/*.consumer.ts"],
    globalSetup: ["test/build.ts", "test/consumers/run/setup.ts"],
    // Installing is waiting for the network, so that two at a time keep two cores busy.
    maxWorkers: 2,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
