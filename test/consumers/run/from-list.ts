import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Step } from "./first-minute.ts";
import { run } from "./npm.ts";

const compiler = fileURLToPath(new URL("../../../node_modules/typescript/bin/tsc", import.meta.url));

/** From a folder with nothing but errors.md to the first typed `parse`, with nothing in npm's cache. */
export async function fromList(folder: string, tarball: string, cache: string): Promise<readonly Step[]> {
  const from = new URL("../from-list/", import.meta.url);
  cpSync(new URL("errors.md", from), join(folder, "errors.md"));
  const steps: Step[] = [];
  const type = async (typed: string, program: string, args: readonly string[]): Promise<void> => {
    const start = performance.now();
    const { code, output, errors } = await run(folder, program, args, { npm_config_cache: cache });
    steps.push({ typed, seconds: (performance.now() - start) / 1000, code, output: output + errors });
  };
  const npx = ["--yes", "--package", tarball, "errcat"];
  await type("npx errcat import errors.md --id acme", "npx", [...npx, "import", "errors.md", "--id", "acme"]);
  await type("npx errcat generate", "npx", [...npx, "generate"]);
  // Nobody types as fast as this: a program that parses an error, and handles every code.
  mkdirSync(join(folder, "src"), { recursive: true });
  cpSync(new URL("src/main.ts", from), join(folder, "src/main.ts"));
  const options = ["--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", "--module", "nodenext", "--types", ""];
  await type("npx tsc --noEmit", process.execPath, [compiler, ...options, "src/main.ts"]);
  return steps;
}
