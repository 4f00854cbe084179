import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { record } from "./built.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");

/**
 * Compiles the generator into `dist` and removes files that do not belong there. It compiles into a folder next to `dist` and replaces only
 * the files that differ; otherwise, a command that is running at the time would fail. Returns whether it compiles.
 */
export function buildDist(): boolean {
  const dist = join(repository, "dist");
  const made = mkdtempSync(join(repository, "dist.new-"));
  try {
    const { status } = spawnSync(process.execPath, [tsc, "-p", join(repository, "generator"), "--outDir", made], { stdio: "inherit" });
    if (status !== 0) return false;
    cpSync(join(repository, "generator/built"), join(made, "built"), { recursive: true, filter: (path) => basename(path) !== record });
    const used = declarationsFrom(made, "index.d.ts");
    for (const path of filesIn(made)) if (/\.d\.c?ts$/.test(path) && !used.has(path)) rmSync(join(made, path));
    const wanted = filesIn(made);
    for (const path of wanted) if (!isSame(join(made, path), join(dist, path))) move(join(made, path), join(dist, path));
    if (existsSync(dist)) for (const path of filesIn(dist)) if (!wanted.includes(path)) rmSync(join(dist, path));
    return true;
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/** Returns the declarations that one leads to: nobody can import the others, and they are a third of what is installed. */
function declarationsFrom(folder: string, path: string, reached: Set<string> = new Set()): ReadonlySet<string> {
  if (reached.has(path)) return reached;
  reached.add(path);
  for (const [, imported = ""] of readFileSync(join(folder, path), "utf8").matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g))
    declarationsFrom(folder, join(dirname(path), imported.replace(/\.(c?)[jt]s$/, ".d.$1ts")), reached);
  return reached;
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
