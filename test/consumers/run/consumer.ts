import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inject, onTestFinished } from "vitest";
import { npm, type Ran, run, start } from "./npm.ts";

/** A project of somebody who uses errcat, on their disk. */
export interface Consumer {
  readonly folder: string;
  readonly read: (path: string) => string;
  readonly write: (path: string, text: string) => void;
  /** Runs npm, and expects that it goes well. */
  readonly npm: (...args: readonly string[]) => Promise<string>;
  /** Runs one of the project's tools, which may fail. */
  readonly npx: (...command: readonly string[]) => Promise<Ran>;
  /** Runs a program of the project's. */
  readonly run: (program: string, ...args: readonly string[]) => Promise<Ran>;
  /** Starts a server of the project's, and waits for the address that it prints. It is stopped when the test has ended. */
  readonly serve: (program: string, ...args: readonly string[]) => Promise<string>;
}

/**
 * Puts a project where nothing of this repository is near, with the tarballs in the folder `../packed`. It is removed when the test has
 * ended, or the tests are `finished`.
 */
export function consumer(name: string, finished: (finish: () => void) => void = onTestFinished): Consumer {
  const folder = mkdtempSync(join(inject("elsewhere"), `${name}-`));
  finished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  cpSync(new URL(`../${name}/`, import.meta.url), folder, { recursive: true, filter: (path) => !/[\\/]node_modules([\\/]|$)/.test(path) });
  return {
    folder,
    read: (path) => readFileSync(join(folder, path), "utf8"),
    write: (path, text) => writeFileSync(join(folder, path), text),
    npm: async (...args) => (await npm(folder, ...args)).output,
    npx: (...command) => run(folder, "npx", ["--no-install", ...command]),
    run: (program, ...args) => run(folder, program, args),
    serve: (program, ...args) => serve(folder, program, args),
  };
}

/** Options of every install: quick, and without what packages would run. */
export const quietly = ["--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"] as const;

async function serve(folder: string, program: string, args: readonly string[]): Promise<string> {
  const child = start(folder, program, args);
  onTestFinished(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill();
    await once(child, "exit");
  });
  let said = "";
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => {
        said += text;
        const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
        if (address !== undefined) resolve(address);
      });
    }
    child.on("error", reject).on("exit", (code) => reject(new Error(`${program} ended with ${code}:\n${said}`)));
  });
}
