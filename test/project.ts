import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { errcat } from "../generator/command/program.ts";

/** A project of somebody who uses errcat, in a temporary folder that is removed when the test ends. Paths are inside it, with `/`. */
export interface Project {
  readonly folder: string;
  readonly write: (path: string, text: string | Uint8Array) => void;
  readonly read: (path: string) => string;
  readonly remove: (path: string) => void;
  /** Every file below a folder, with the time of its last change. */
  readonly files: (path: string) => Readonly<Record<string, number>>;
  /** Runs errcat in the project, in this process. */
  readonly errcat: (...args: readonly string[]) => Promise<Run>;
  /** Runs the command as it is installed, in a process of its own. */
  readonly installed: (...args: readonly string[]) => Promise<Run>;
}

export interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** The command, as `npm run build` has made it. */
export const command = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

/** A project with these files. */
export function project(files: Readonly<Record<string, string>> = {}): Project {
  const folder = mkdtempSync(join(tmpdir(), "errcat-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const write = (path: string, text: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  return {
    folder,
    write,
    read: (path) => readFileSync(join(folder, path), "utf8"),
    remove: (path) => rmSync(join(folder, path), { recursive: true }),
    files: (path) =>
      Object.fromEntries(
        readdirSync(join(folder, path), { recursive: true, encoding: "utf8" })
          .map((inside) => `${path}/${inside.replaceAll("\\", "/")}`)
          .map((file) => [file, statSync(join(folder, file))] as const)
          .filter(([, stat]) => stat.isFile())
          .map(([file, stat]) => [file, stat.mtimeMs]),
      ),
    errcat: (...args) => errcatIn(folder, args),
    installed: (...args) => run(folder, process.execPath, [command, ...args]),
  };
}

/** A project whose configuration makes packages of the catalogs in `catalogs/`, in `generated/`. */
export function packages(files: Readonly<Record<string, string>> = {}): Project {
  const manifest = { scripts: { generate: "errcat generate" }, errcat: { out: "generated", as: "package", scope: "@acme" } };
  return project({ "package.json": JSON.stringify(manifest), ...files });
}

let before: Promise<unknown> = Promise.resolve();

/**
 * Runs errcat in this process as if it were typed in a folder. One run waits for the other: a process has one folder and one environment.
 */
export function errcatIn(
  folder: string,
  args: readonly string[],
  environment: Environment = { NO_COLOR: "1" },
  hear: (text: string) => void = () => {},
): Promise<Run> {
  const ran = before.then(async () => {
    const [usual, here] = [process.env, process.cwd()];
    process.env = { ...neutral(), ...environment };
    process.chdir(folder);
    const texts = { output: "", errors: "" };
    const into = (stream: "output" | "errors") => (text: string) => {
      texts[stream] += text;
      hear(text);
    };
    const [write, writeError] = [into("output"), into("errors")];
    try {
      const code = await errcat(args, { out: (line) => write(`${line}\n`), err: (line) => writeError(`${line}\n`), write, writeError });
      return { code, ...texts };
    } finally {
      process.chdir(here);
      process.env = usual;
    }
  });
  before = ran.catch(() => {});
  return ran;
}

type Environment = Readonly<Record<string, string>>;

/** The environment, without colors, and not that of GitHub Actions, where errcat speaks to GitHub. */
function neutral(): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, NO_COLOR: __, GITHUB_ACTIONS: ___, ...rest } = process.env;
  return rest;
}

/** Runs a program to its end, in a process of its own. */
export function run(folder: string, program: string, args: readonly string[], environment: Environment = { NO_COLOR: "1" }): Promise<Run> {
  const child = spawn(program, args, { cwd: folder, env: { ...neutral(), ...environment }, stdio: ["ignore", "pipe", "pipe"] });
  const texts = { output: "", errors: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (texts.output += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (texts.errors += text));
  return new Promise((resolve, reject) => child.on("error", reject).on("close", (code) => resolve({ code, ...texts })));
}
