import type * as fs from "node:fs";

/** The process is gone: nothing is done any more, and nothing undone. */
export class Crash extends Error {}

/** What happens at one file operation of a run, counted from 1: a refusal, once or from then on, or the end of the process. */
export interface Fault {
  readonly at: number;
  readonly kind: "crash" | "once" | "from then on";
  readonly code?: string;
}

/** What file systems answer when they refuse. */
export const refusals = ["ENOSPC", "EIO", "EROFS", "EACCES", "EMFILE", "EDQUOT", "EPERM", "ENAMETOOLONG", "ENOTDIR"] as const;

let real: typeof fs;
let fault: Fault | undefined;
let count = 0;
let done: string[] = [];
let crashed = false;

/** Does some work during which a fault happens. Gives the names of the file operations that there were. */
export async function during<Result>(
  what: Fault | undefined,
  work: () => Promise<Result>,
): Promise<{ readonly result?: Result; readonly error?: unknown; readonly operations: readonly string[] }> {
  [fault, count, done, crashed] = [what, 0, [], false];
  const operations = done;
  try {
    return { result: await work(), operations };
  } catch (error) {
    return { error, operations };
  } finally {
    [fault, crashed] = [undefined, false];
  }
}

const changing = new Set([
  "openSync",
  "writeSync",
  "fsyncSync",
  "fchmodSync",
  "linkSync",
  "copyFileSync",
  "renameSync",
  "unlinkSync",
  "mkdirSync",
  "rmdirSync",
]);
const reading = new Set(["readdirSync", "readFileSync", "lstatSync", "statSync", "existsSync"]);

/** `node:fs`, with each operation counted, and the fault where it belongs. */
export function faultyFileSystem(actual: typeof fs): typeof fs {
  real = actual;
  const wrapped = Object.entries(real).map(([name, operation]): [string, unknown] => {
    if (name === "closeSync") return [name, close];
    if (!changing.has(name) && !reading.has(name)) return [name, operation];
    return [name, (...parts: unknown[]) => operate(name, operation as (...parts: unknown[]) => unknown, parts)];
  });
  const all = Object.fromEntries(wrapped);
  return { ...all, default: all } as unknown as typeof fs;
}

function operate(name: string, operation: (...parts: unknown[]) => unknown, parts: unknown[]): unknown {
  if (fault === undefined) return operation(...parts);
  if (crashed) throw new Crash(name);
  done.push(name);
  const now = ++count;
  const { at, kind, code = "EIO" } = fault;
  if (now < at || (now > at && kind === "once")) return operation(...parts);
  if (kind === "crash") {
    crashed = true;
    partly(name, parts);
    throw new Crash(name);
  }
  // Reading goes on where nothing can be written.
  if (now > at && reading.has(name)) return operation(...parts);
  // Says no more than whether it could be found.
  if (name === "existsSync") return false;
  partly(name, parts);
  const path = typeof parts[0] === "string" ? { path: parts[0] } : {};
  throw Object.assign(new Error(`${code}: injected, ${name}`), { code, syscall: name.replace("Sync", ""), ...path });
}

/** A disk that becomes full in the middle of a text has taken the first half. */
function partly(name: string, [file, bytes, written]: unknown[]): void {
  if (name === "writeSync")
    real.writeSync(file as number, bytes as Buffer, written as number, Math.floor(((bytes as Buffer).length - (written as number)) / 2));
}

/** An open file is closed when its process ends. */
function close(opened: number): void {
  real.closeSync(opened);
  if (crashed) throw new Crash("closeSync");
}
