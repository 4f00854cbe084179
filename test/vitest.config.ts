import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    reporters: ["default", new URL("counts.ts", import.meta.url).pathname],
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/same-values.ts"],
    // Most tests wait for compilers and commands of their own, so that every core is wanted.
    maxWorkers: "100%",
    testTimeout: 60_000,
  },
});
