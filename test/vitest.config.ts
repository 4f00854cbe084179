import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    reporters: ["default", new URL("counts.ts", import.meta.url).pathname],
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/build.ts"],
    setupFiles: ["test/same-values.ts"],
    // Most tests wait for compilers and commands of their own, so that every core is wanted.
    maxWorkers: "100%",
    // For what hangs: no test may depend on how fast or how busy a machine is.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
