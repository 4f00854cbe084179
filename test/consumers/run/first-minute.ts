import { cpSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { run } from "./npm.ts";

/** One thing that a newcomer does. */
export interface Step {
  readonly typed: string;
  readonly seconds: number;
  readonly code: number | null;
  readonly output: string;
}

/** What came of the first minute. */
export interface FirstMinute {
  readonly steps: readonly Step[];
  /** What the compiler found at the end. */
  readonly found: string;
  /** What installing errcat installed. */
  readonly installed: { readonly bytes: number; readonly packages: number };
}

/** From an empty folder to the first mistake that the compiler finds, with nothing in npm's cache. */
export async function firstMinute(folder: string, tarball: string, cache: string): Promise<FirstMinute> {
  const steps: Step[] = [];
  const type = async (typed: string, ...more: readonly string[]) => {
    const [program = "", ...words] = typed.split(" ");
    const start = performance.now();
    const { code, output, errors } = await run(folder, program, [...words, ...more], { npm_config_cache: cache });
    steps.push({ typed, seconds: (performance.now() - start) / 1000, code, output: output + errors });
  };
  await type("npm init -y", "--init-type=module");
  await type(`npm i -D ${relative(folder, tarball)}`, "--no-audit", "--no-fund");
  const modules = join(folder, "node_modules");
  const { packages } = JSON.parse(readFileSync(join(modules, ".package-lock.json"), "utf8")) as { packages: object };
  const installed = { bytes: size(modules), packages: Object.keys(packages).length };
  await type("npm i -D typescript", "--no-audit", "--no-fund");
  await type("npx tsc --init");
  await type("npx errcat init --yes");
  await type("npm run generate");
  // Nobody types as fast as this: a program that leaves one of the two codes out.
  cpSync(new URL("../first-minute/", import.meta.url), folder, { recursive: true });
  await type("npx tsc --noEmit");
  return { steps, found: steps.at(-1)?.output.trim() ?? "", installed };
}

/** What a file or folder takes on the disk. */
function size(path: string): number {
  const stat = statSync(path);
  return stat.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + size(join(path, name)), stat.blocks * 512) : stat.blocks * 512;
}
