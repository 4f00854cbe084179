import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");

/**
 * Compiles the generator into `dist` and removes files that do not belong there. It compiles into a folder next to `dist` and replaces only
 * the files that differ; otherwise, a command that is running at the time would fail.
 */
export function buildDist(): void {
  const dist = join(repository, "dist");
  const made = mkdtempSync(join(repository, "dist.new-"));
  try {
    const { status } = spawnSync(process.execPath, [tsc, "-p", join(repository, "generator"), "--outDir", made], { stdio: "inherit" });
    if (status !== 0) {
      process.exitCode = 1;
      return;
    }
    cpSync(join(repository, "generator/built"), join(made, "built"), { recursive: true });
    const wanted = filesIn(made);
    for (const path of wanted) if (!isSame(join(made, path), join(dist, path))) move(join(made, path), join(dist, path));
    if (existsSync(dist)) for (const path of filesIn(dist)) if (!wanted.includes(path)) rmSync(join(dist, path));
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => statSync(join(folder, path)).isFile());
}

function isSame(one: string, other: string): boolean {
  return existsSync(other) && readFileSync(one).equals(readFileSync(other));
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}
