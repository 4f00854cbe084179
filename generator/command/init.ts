import { once } from "node:events";
import { createInterface } from "node:readline/promises";
import { packageManager } from "../config/package-manager.ts";
import { exitCodes } from "../problems/exit-codes.ts";
import type { Reporter } from "../problems/reporter/reporter.ts";
import { installed, look, type Project, place } from "../tools/init/project.ts";
import { type Step, steps } from "../tools/init/steps.ts";
import { replace } from "../write/replace.ts";
import { generateCommandLine } from "./command-line.ts";

export interface InitOptions {
  /** Whether to write without asking. */
  readonly yes: boolean;
}

/** Runs `errcat init`: creates what a project needs to start, without changing existing content. Returns the exit code. */
export async function initCommand({ yes }: InitOptions, { print, result }: Reporter): Promise<number> {
  const project = look();
  const all = steps(project);
  const waiting = all.filter((step) => step.text !== undefined);
  const width = Math.max(...all.map(({ path }) => path.length));
  const ask = !yes && waiting.length > 0 && process.stdin.isTTY && process.stdout.isTTY;
  if (ask) {
    for (const { path, what } of waiting) print(`${path.padEnd(width)}  ${what}`);
    if (!(await agreed("Write this? (Y/n) "))) {
      print("Nothing was written.");
      result({ exitCode: exitCodes.fine, written: [] });
      return exitCodes.fine;
    }
  }
  // A file that appeared or changed since the check is not overwritten.
  replace(waiting.map(({ path, text = "", before }) => ({ file: path, text, before })));
  for (const { path, what, text, before } of all)
    print(`${(text === undefined ? "left alone" : before !== undefined ? "changed" : "wrote").padEnd(10)}  ${path.padEnd(width)}  ${what}`);
  for (const line of next(project, all)) print(line);
  result({ exitCode: exitCodes.fine, written: waiting.map(({ path }) => path) });
  return exitCodes.fine;
}

function next(project: Project, steps: readonly Step[]): string[] {
  const generate = generateCommandLine({}, false);
  const install = {
    npm: "npm install --save-dev errcat",
    pnpm: "pnpm add --save-dev errcat",
    yarn: "yarn add --dev errcat",
    bun: "bun add --dev errcat",
  }[packageManager()];
  const commands = installed() === undefined ? [install, generate] : [generate, generateCommandLine({}, false, ["--watch"])];
  const wrote = steps.some(({ path, text }) => path === "catalogs/my-api.json" && text !== undefined);
  return [
    "",
    "Next:",
    ...commands.map((command) => `  ${command}`),
    ...(wrote ? ["", "Then, in your code:", `  import * as myApi from "${place(project).module}";`] : []),
  ];
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
