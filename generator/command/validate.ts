import { sep } from "node:path";
import { sampleWarnings } from "../compile/samples.ts";
import { outputsOf } from "../config/outputs.ts";
import { type ConfigFile, readConfig } from "../config/read.ts";
import { operationsByCode } from "../normalize/operations.ts";
import type { Provider } from "../normalize/provider.ts";
import { counted } from "../problems/counted.ts";
import { exitCodes } from "../problems/exit-codes.ts";
import type { Reporter } from "../problems/reporter/reporter.ts";
import { warn } from "./notes.ts";
import { strictly } from "./overrides.ts";
import { readOrReport } from "./read-outputs.ts";

export interface ValidateOptions {
  /** The configuration file; defaults to the nearest one. */
  readonly config?: string;
  /** The catalogs to validate, instead of those in the configuration. */
  readonly catalogs: readonly string[];
  /** Whether the catalogs must spell everything out. */
  readonly strict?: boolean;
}

/** Runs `errcat validate`: reports problems in the catalogs and overlays. Returns the exit code. */
export async function validateCommand({ config, catalogs, strict = false }: ValidateOptions, reporter: Reporter): Promise<number> {
  const chosen = catalogs.length > 0 ? only(catalogs) : await readConfig(config);
  const read = readOrReport(outputsOf(strict ? strictly(chosen) : chosen), reporter);
  const exitCode = read === undefined ? exitCodes.problems : exitCodes.fine;
  if (read !== undefined) {
    const all = new Map(read.flatMap((output) => output.catalogs.map((catalog) => [catalog.path, catalog] as const)));
    warn([...all.values()].flatMap(sampleWarnings), reporter);
    for (const { path, provider } of all.values()) for (const line of withoutOperation(path, provider)) reporter.print(line);
    const codes = [...all.values()].reduce((sum, { catalog }) => sum + catalog.entries.length, 0);
    reporter.print(`${counted(all.size, "catalog")}, ${counted(codes, "code")}: no errors.`);
  }
  reporter.result({ exitCode });
  return exitCode;
}

/** Notes which codes no operation lists: an error with one of them is outside of every operation. */
function withoutOperation(path: string, { operations, entries }: Provider): readonly string[] {
  if (operations.all.length === 0) return [];
  const returned = operationsByCode(operations);
  const codes = entries.flatMap(({ code, lifecycle: { stage } }) =>
    stage === "removed" || returned(code).operations.length > 0 ? [] : [JSON.stringify(code)],
  );
  const [shown, more] = [codes.slice(0, 5).join(", "), codes.length - 5];
  return codes.length === 0 ? [] : [`${path}: no operation lists ${shown}${more > 0 ? `, and ${more} more` : ""}.`];
}

/** Returns a configuration with only these catalogs. */
function only(catalogs: readonly string[]): ConfigFile {
  const nowhere = { path: "", line: 0, column: 0, length: 0, pointer: "" };
  return {
    path: undefined,
    folder: process.cwd(),
    outputs: [{ output: { catalogs: catalogs.map((name) => name.replaceAll(sep, "/")) }, pointer: "" }],
    locate: () => nowhere,
    overridden: true,
  };
}
