import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type ViteUserConfig } from "vitest/config";
import AloneFirst from "./alone-first.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs the files of the tests that end with `.test.ts`, or with another word in place of `test`. */
export function testsNamed(kind: "test" | "proof"): ViteUserConfig {
  const alone = filesAlone(kind);
  return defineConfig({
    test: {
      reporters: ["default", fileURLToPath(new URL("counts.ts", import.meta.url))],
      root,
      globalSetup: ["test/build.ts", "test/temporary.ts"],
      // Most tests wait for compilers and commands of their own, so that every core is wanted.
      maxWorkers: "100%",
      sequence: { sequencer: AloneFirst },
      projects: [
        { test: { ...shared, name: "alone", include: alone } },
        { test: { ...shared, name: "together", include: [`test/**/*.${kind}.ts`], exclude: [...alone, installed], isolate: false } },
      ],
    },
  });
}

/** What the benchmark installs has tests of its own. */
const installed = "**/node_modules/**";

const shared = {
  root,
  setupFiles: ["test/same-values.ts"],
  // For what hangs: no test may depend on how fast or how busy a machine is.
  testTimeout: 600_000,
  hookTimeout: 600_000,
};

/**
 * Files that replace modules, or that watch them load, need a process in which nobody has loaded them yet. All others share processes,
 * which saves loading everything anew.
 */
function filesAlone(kind: string): string[] {
  return readdirSync(`${root}test`, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(`.${kind}.ts`) && !/[/\\]node_modules[/\\]/.test(path))
    .map((path) => `test/${path.replaceAll("\\", "/")}`)
    .filter((path) => /vi\.mock\(|globalThis\.RegExp = |"\.\/operations\.ts"/.test(readFileSync(root + path, "utf8")));
}
