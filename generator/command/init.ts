import { once } from "node:events";
import { createInterface } from "node:readline/promises";
import { builtInMistake, builtInPrefix } from "../config/built-in.ts";
import { packageManager } from "../config/package-manager.ts";
import { readConfig } from "../config/read.ts";
import { exitCodes, UsageError } from "../problems/exit-codes.ts";
import type { Reporter } from "../problems/reporter/reporter.ts";
import { installed, look, type Project } from "../tools/init/project.ts";
import { sampleId, samplePath } from "../tools/init/sample-catalog.ts";
import { newConfig, type Step, steps } from "../tools/init/steps.ts";
import { replace } from "../write/replace.ts";
import { generateCommandLine } from "./command-line.ts";

export interface InitOptions {
  /** Whether to write without asking. */
  readonly yes: boolean;
}

/**
 * Runs `errcat init`: creates what a project needs to start, from built-in catalogs or with a sample catalog, without changing existing
 * content. Returns the exit code.
 */
export async function initCommand(catalogs: readonly string[], { yes }: InitOptions, { print, result }: Reporter): Promise<number> {
  for (const catalog of catalogs) {
    const mistake = builtInMistake(catalog);
    if (mistake) throw new UsageError(mistake.message, mistake.cure);
  }
  const project = look();
  const all = steps(project, catalogs, await catalogsConfigured(project, catalogs));
  const waiting = all.filter((step) => step.text !== undefined);
  const width = Math.max(...all.map(({ path }) => path.length));
  const ask = !yes && waiting.length > 0 && process.stdin.isTTY && process.stdout.isTTY;
  if (ask) {
    for (const { path, what } of waiting) print(`${path.padEnd(width)}  ${what}`);
    for (const line of aboutTypescript(project)) print(line);
    if (!(await agreed("Write this? (Y/n) "))) {
      print("Nothing was written.");
      result({ exitCode: exitCodes.fine, written: [] });
      return exitCodes.fine;
    }
  }
  // A file that appeared or changed since the check is not overwritten.
  replace(waiting.map(({ path, text = "", before }) => ({ file: path, text, before })));
  for (const { path, what, text, before } of all)
    print(`${(text === undefined ? "skipped" : before !== undefined ? "changed" : "wrote").padEnd(10)}  ${path.padEnd(width)}  ${what}`);
  for (const line of [...(ask ? [] : aboutTypescript(project)), ...next(project, catalogs, all)]) print(line);
  result({ exitCode: exitCodes.fine, written: waiting.map(({ path }) => path) });
  return exitCodes.fine;
}

/** Returns the catalogs that the existing configuration lists; none if it cannot be read, which `errcat generate` reports. */
async function catalogsConfigured({ configs: [config] }: Project, catalogs: readonly string[]): Promise<readonly string[]> {
  if (config === undefined || catalogs.length === 0) return [];
  try {
    return (await readConfig(config)).outputs.flatMap(({ output }) => output.catalogs ?? []);
  } catch {
    return [];
  }
}

/** Returns why the new configuration is for JavaScript, and what makes it one for TypeScript. */
function aboutTypescript({ configs, typescript }: Project): string[] {
  return configs.length > 0 || typescript
    ? []
    : [
        "",
        "This project does not use TypeScript, so errcat will generate JavaScript. " +
          `For TypeScript, set "out" to "src/errors" and "as" to "source" in ${newConfig({ typescript })}, and remove "scope".`,
      ];
}

function next(project: Project, catalogs: readonly string[], steps: readonly Step[]): string[] {
  const generate = generateCommandLine({}, false);
  const install = {
    npm: "npm install --save-dev errcat",
    pnpm: "pnpm add --save-dev errcat",
    yarn: "yarn add --dev errcat",
    bun: "bun add --dev errcat",
  }[packageManager()];
  const commands = installed() === undefined ? [install, generate] : [generate, generateCommandLine({}, false, ["--watch"])];
  const sample = steps.some(({ path, text }) => path === samplePath && text !== undefined);
  const ids =
    project.configs.length > 0 ? [] : sample ? [sampleId] : [...new Set(catalogs)].map((name) => name.slice(builtInPrefix.length));
  const imports = ids.map((id) => `  import * as ${camelCase(id)} from "./errors/${id}/index.js";`);
  return [
    "",
    "Next:",
    ...commands.map((command) => `  ${command}`),
    ...(imports.length > 0 ? ["", "Then, in your code:", ...imports] : []),
  ];
}

function camelCase(id: string): string {
  return id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

async function agreed(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    // Closing the terminal is not consent; without this race, the question would never be answered.
    const answer = await Promise.race([terminal.question(question).catch(() => "no"), once(terminal, "close").then(() => "no")]);
    return /^(y|yes|)$/i.test(answer.trim());
  } finally {
    terminal.close();
  }
}
