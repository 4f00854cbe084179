import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

/** What a program said before it ended. */
export interface Ran {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs npm in a folder. Throws with all that it said if it fails. */
export async function npm(folder: string, ...args: readonly string[]): Promise<Ran> {
  const ran = await run(folder, "npm", args);
  if (ran.code !== 0) throw new Error(`npm ${args.join(" ")} ended with ${ran.code}:\n${ran.output}${ran.errors}`);
  return ran;
}

/** Runs a program in a folder to its end. */
export function run(
  folder: string,
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const child = start(folder, program, args, environment);
  const texts = { output: "", errors: "" };
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (texts.output += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (texts.errors += text));
  return new Promise((resolve, reject) => child.on("error", reject).on("close", (code) => resolve({ code, ...texts })));
}

/** Starts a program in a folder, as from a terminal of its own. */
export function start(
  folder: string,
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): ChildProcess {
  const quiet = {
    NO_COLOR: "1",
    npm_config_loglevel: "error",
    npm_config_update_notifier: "false",
    DENO_NO_UPDATE_CHECK: "1",
    DENO_DIR: join(folder, "node_modules/.deno"),
  };
  return spawn(program, args, { cwd: folder, env: { ...plain(), ...quiet, ...environment }, stdio: ["ignore", "pipe", "pipe"] });
}

/**
 * The environment without what npm, vitest and GitHub say of this run: it is none of the consumer's. What says how to reach the registry
 * stays.
 */
function plain(): NodeJS.ProcessEnv {
  const registry = /^npm_config_(registry|cache|userconfig|proxy|https_proxy|noproxy|cafile)$/i;
  const ours = /^(npm_|vitest|vite_|github_|node_env$|node_options$|force_color$|init_cwd$|dev$|prod$|test$|mode$|ssr$|base_url$|ci$)/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => registry.test(name) || !ours.test(name)));
}
