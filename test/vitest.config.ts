import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    reporters: ["default", new URL("counts.ts", import.meta.url).pathname],
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/same-values.ts"],
    testTimeout: 60_000,
  },
});
