import { counted } from "../problems/counted.ts";
import { exitCodes, UsageError } from "../problems/exit-codes.ts";
import type { Reporter } from "../problems/reporter/reporter.ts";
import { knownCatalogs } from "./known-catalogs.ts";
import { needsTsMorph } from "./needs-ts-morph.ts";

export interface AuditCommandOptions {
  /** The configuration file; defaults to the nearest one. */
  readonly config?: string;
  /** A tsconfig, or its folder. */
  readonly project?: string;
  /** The maximum number of warnings. */
  readonly maxWarnings: string;
}

/** Runs `errcat audit`: finds silent error-code bugs in source. Returns the exit code. */
export async function auditCommand(
  paths: readonly string[],
  { config, project, maxWarnings }: AuditCommandOptions,
  { print, problems: report, result }: Reporter,
): Promise<number> {
  if (!/^[0-9]+$/.test(maxWarnings)) throw new UsageError(`--max-warnings cannot be "${maxWarnings}".`, "Write a whole number.");
  const { openConsumer, audit } = await needsTsMorph("errcat audit", async () => ({
    ...(await import("../tools/usage/open.ts")),
    ...(await import("../tools/audit/audit.ts")),
  }));
  const { catalogs, broken } = await knownCatalogs(config);
  const known = catalogs.map(({ provider, folder }) => ({ provider, isConfigured: folder !== undefined }));
  const { files, providers, problems } = audit(openConsumer({ paths, ...(project !== undefined && { project }) }), known);
  if (problems.length > 0) report(problems);
  for (const path of broken) print(`${path} has errors and was left out; \`errcat validate\` lists them.`);
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const tooMany = problems.length - errors > Number(maxWarnings);
  if (problems.length === 0) print(`No problems were found in ${counted(files, "file")}.`);
  else if (tooMany && maxWarnings !== "0")
    print(`${counted(problems.length - errors, "warning")} found, more than the ${maxWarnings} allowed.`);
  const exitCode = errors > 0 || tooMany ? exitCodes.problems : exitCodes.fine;
  result({ exitCode, files, providers });
  return exitCode;
}
