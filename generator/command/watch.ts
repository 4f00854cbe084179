import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { configNames, findConfig } from "../config/find.ts";
import { type Output, outputsOf } from "../config/outputs.ts";
import { readConfig } from "../config/read.ts";
import { watchedOf } from "../config/watched.ts";
import { ConfigError } from "../problems/config-error.ts";
import { exitCodes, UsageError } from "../problems/exit-codes.ts";
import { failure } from "../problems/failure.ts";
import type { Reporter } from "../problems/reporter/reporter.ts";
import { shownPath } from "../problems/shown-path.ts";
import { type GenerateOptions, generateCommand } from "./generate.ts";
import { overridden } from "./overrides.ts";
import { stopped } from "./stopped.ts";
import { watching } from "./watching.ts";

export interface WatchOptions extends GenerateOptions {
  /** Whether to show stack traces. */
  readonly debug: boolean;
}

/** How long to wait for further changes, in milliseconds: an editor may write several files, or one file in several steps. */
const settled = 50;

/** Runs `errcat generate --watch`: generates now and after every change to an input, until a signal stops it. Returns the exit code. */
export async function watchCommand(options: WatchOptions, reporter: Reporter): Promise<number> {
  if (options.check || options.dryRun)
    throw new UsageError(
      `--watch and ${options.check ? "--check" : "--dry-run"} cannot be used together: --watch writes files, but ${options.check ? "--check" : "--dry-run"} does not.`,
      "Remove one of them.",
    );
  const { print } = reporter;
  // If there is nothing to watch, the command fails; errors in the configuration are reported later, and the command keeps watching.
  await outputs(options).catch((error: unknown) => {
    if (!(error instanceof ConfigError)) throw error;
  });
  let inputs = await inputsOf(options).catch(() => configsOf(options));
  const changed = new Set<string>();
  let foldersMoved = false;
  let waiting: NodeJS.Timeout | undefined;
  let working: Promise<void> = Promise.resolve();
  // Watching starts before generating; otherwise, a change in between would be missed.
  let watcher = await watching(inputs, noticed);
  let well = await attempt();
  print(`Watching ${inputs.map(shownPath).join(", ")}. Press Ctrl+C to stop.`);
  await stopped();
  clearTimeout(waiting);
  await working;
  await watcher.close();
  reporter.result({ exitCode: exitCodes.fine });
  return exitCodes.fine;

  function noticed(path: string, isFolder: boolean): void {
    changed.add(shownPath(path));
    foldersMoved ||= isFolder;
    clearTimeout(waiting);
    waiting = setTimeout(() => (working = working.then(again)), settled);
  }

  async function again(): Promise<void> {
    print(`\n${[...changed].join(", ")} changed.`);
    changed.clear();
    await follow();
    const before = well;
    well = await attempt();
    if (well && !before) print("No more errors.");
  }

  /** Watches the files that the configuration names now, or, while it cannot be read, those that it named before. */
  async function follow(): Promise<void> {
    const now = await inputsOf(options).catch(() => inputs);
    if (now.join("\n") === inputs.join("\n") && !foldersMoved) return;
    foldersMoved = false;
    const next = await watching(now, noticed);
    await watcher.close();
    [inputs, watcher] = [now, next];
  }

  /** Generates, and returns whether that succeeded; a failure is reported and does not end the command. */
  async function attempt(): Promise<boolean> {
    try {
      return (await generateCommand(options, { ...reporter, result: () => {} })) === exitCodes.fine;
    } catch (error) {
      failure(error, reporter, options.debug);
      return false;
    }
  }
}

async function outputs(options: WatchOptions): Promise<readonly Output[]> {
  return outputsOf(overridden(await readConfig(options.config), options));
}

/** Returns the files and folders that a run depends on. */
async function inputsOf(options: WatchOptions): Promise<string[]> {
  return [...new Set([...configsOf(options), ...watchedOf(overridden(await readConfig(options.config), options))])];
}

/** Returns the path of the configuration, or of every file that may be one. */
function configsOf({ config }: WatchOptions): string[] {
  const file = config === undefined ? findConfig(process.cwd()) : resolve(config);
  return file === undefined ? configNames.map((name) => resolve(name)).filter((name) => existsSync(name)) : [file];
}
