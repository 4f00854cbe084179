import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

const repository = fileURLToPath(new URL("..", import.meta.url));
const jiti = join(dirname(createRequire(import.meta.url).resolve("jiti/package.json")), "lib/jiti-cli.mjs");

/** Builds errcat before tests run, and before they run once more, so that no test ever sees what was built of something else. */
export default function setup(project: TestProject): void {
  build();
  project.onTestsRerun(build);
}

function build(): void {
  execFileSync(process.execPath, [jiti, "generator/build/build.ts"], { cwd: repository, stdio: "inherit" });
}
