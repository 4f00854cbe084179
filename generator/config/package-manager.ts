import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

const lockFiles = { "pnpm-lock.yaml": "pnpm", "yarn.lock": "yarn", "bun.lock": "bun", "bun.lockb": "bun" } as const;

/** Returns the package manager of a project: npm, unless a lock file shows another. */
export function packageManager(folder = process.cwd()): "npm" | "pnpm" | "yarn" | "bun" {
  for (const [file, name] of Object.entries(lockFiles)) if (existsSync(join(folder, file))) return name;
  return existsSync(join(folder, "package-lock.json")) || dirname(folder) === folder ? "npm" : packageManager(dirname(folder));
}

/** Returns the command line that runs a script with flags. */
export function runScript(script: string, flags: readonly string[] = []): string {
  const manager = packageManager();
  return [`${manager} run ${script}`, ...(manager === "npm" && flags.length > 0 ? ["--"] : []), ...flags].join(" ");
}
