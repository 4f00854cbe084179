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
import { watching } from "./watching.ts";

export interface WatchOptions extends GenerateOptions {
  /** Whether to show stack traces. */
  readonly debug: boolean;
}

/** How long to wait for more: an editor may write several files, or one in several steps. */
const settled = 50;

/** `errcat generate --watch`: generates, and again whenever an input changes, until it is told to stop. Gives the exit code. */
export async function watchCommand(options: WatchOptions, reporter: Reporter): Promise<number> {
  if (options.check || options.dryRun)
    throw new UsageError(`--watch writes, and ${options.check ? "--check" : "--dry-run"} does not.`, "Leave one of them out.");
  const { print } = reporter;
  // Nothing to watch at all is a mistake of the call; what goes wrong later is waited out.
  await outputs(options).catch((error: unknown) => {
    if (!(error instanceof ConfigError)) throw error;
  });
  let inputs = await inputsOf(options).catch(() => configsOf(options));
  const changed = new Set<string>();
  let foldersMoved = false;
  let waiting: NodeJS.Timeout | undefined;
  let working: Promise<void> = Promise.resolve();
  // A change must not go unseen, so we watch before we generate.
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
    if (well && !before) print("No errors any more.");
  }

  /** Watches what the configuration names now; as long as that cannot be told, what it named before. */
  async function follow(): Promise<void> {
    const now = await inputsOf(options).catch(() => inputs);
    if (now.join("\n") === inputs.join("\n") && !foldersMoved) return;
    foldersMoved = false;
    const next = await watching(now, noticed);
    await watcher.close();
    [inputs, watcher] = [now, next];
  }

  /** Whether it went well; whatever happens is told, and ends nothing. */
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

/** The files and folders that a run depends on. */
async function inputsOf(options: WatchOptions): Promise<string[]> {
  return [...new Set([...configsOf(options), ...watchedOf(overridden(await readConfig(options.config), options))])];
}

/** The configuration, or every name it may be given. */
function configsOf({ config }: WatchOptions): string[] {
  const file = config === undefined ? findConfig(process.cwd()) : resolve(config);
  return file === undefined ? configNames.map((name) => resolve(name)).filter((name) => existsSync(name)) : [file];
}

/** Until somebody wants us to end. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
}
