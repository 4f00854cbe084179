import { defineConfig } from "vitest/config";

/** The long runs, which `npm test` does a slice of. */
export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    globalSetup: ["test/build.ts", "test/temporary.ts"],
    include: ["test/**/*.campaign.ts"],
    testTimeout: 3_600_000,
    fileParallelism: false,
  },
});
