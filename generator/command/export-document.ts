import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { provenWriter } from "../compile/writer.ts";
import { outputsOf } from "../config/outputs.ts";
import { readConfig } from "../config/read.ts";
import { putIn } from "../load/put.ts";
import { putTree, withPuts } from "../load/puts.ts";
import { yaml } from "../load/yaml/module.ts";
import { yamlText } from "../load/yaml/print.ts";
import { exitCodes, UsageError } from "../problems/exit-codes.ts";
import type { Reporter } from "../problems/reporter/reporter.ts";
import type { ReadCatalog } from "../read.ts";
import { answeredFormats } from "../tools/openapi/answered-formats.ts";
import { errorDocument } from "../tools/openapi/document.ts";
import { versionMistake } from "../tools/openapi/document-version.ts";
import { errorSchema } from "../tools/openapi/json-schema.ts";
import { isSame, merge } from "../tools/openapi/merge.ts";
import { mergeLines } from "../tools/openapi/merge-lines.ts";
import { type ErrorParts, errorParts } from "../tools/openapi/parts.ts";
import type { OpenapiVersion } from "../tools/openapi/versions.ts";
import { replace } from "../write/replace.ts";
import { overridden } from "./overrides.ts";
import { catalogsOf, readOrReport } from "./read-outputs.ts";

export interface ExportDocumentOptions {
  /** The configuration file; defaults to the nearest one. */
  readonly config?: string;
  /** Catalog files or folders, instead of those in the configuration. */
  readonly catalogs?: readonly string[];
  /** The OpenAPI document that gets the errors; without it, a document of its own is printed. */
  readonly into?: string;
  /** Whether to write nothing, and to fail if something would be written. */
  readonly check: boolean;
  /** The version of a document of its own. */
  readonly openapi?: OpenapiVersion;
}

/** Runs `errcat export openapi` and `errcat export json-schema`: describes the errors of one catalog. Returns the exit code. */
export async function exportDocumentCommand(
  format: "openapi" | "json-schema",
  { config, catalogs, into, check, openapi = "3.1" }: ExportDocumentOptions,
  reporter: Reporter,
  write: (text: string) => void,
): Promise<number> {
  if (into !== undefined && format !== "openapi")
    throw new UsageError("--into is only for openapi.", "Write the schema to a separate file: errcat export json-schema > errors.json.");
  if (into === undefined && check)
    throw new UsageError("--check compares a document, but none was specified.", "Specify the document with --into.");
  const outputs = readOrReport(outputsOf(overridden(await readConfig(config), { ...(catalogs && { catalogs }) })), reporter);
  if (outputs === undefined) {
    reporter.print("Nothing was written.");
    reporter.result({ exitCode: exitCodes.problems });
    return exitCodes.problems;
  }
  const read = theOne(catalogsOf(outputs));
  const parts = partsOf(read);
  if (into !== undefined) return mergeInto(resolve(into), into, read, parts, check, reporter);
  const text =
    format === "openapi"
      ? yamlText(errorDocument(read.provider, parts, openapi))
      : `${JSON.stringify(errorSchema(read.provider, parts), null, 2)}\n`;
  write(text);
  reporter.result({ exitCode: exitCodes.fine });
  return exitCodes.fine;
}

function theOne(catalogs: readonly ReadCatalog[]): ReadCatalog {
  const [only, ...others] = catalogs;
  if (only !== undefined && others.length === 0) return only;
  throw new UsageError(
    `A document describes the errors of one catalog, but there are ${catalogs.length}.`,
    `Specify one with --catalogs: ${catalogs.map(({ path }) => path).join(", ")}.`,
  );
}

function partsOf(read: ReadCatalog): ErrorParts {
  const { writer, reasons } = provenWriter(read);
  if (writer === undefined)
    throw new UsageError(
      [`errcat cannot write any error of ${read.provider.id}.`, ...reasons].join("\n"),
      "Add a sample that shows a whole response with an error.",
    );
  return errorParts(read.provider, answeredFormats(read));
}

function mergeInto(path: string, shown: string, read: ReadCatalog, parts: ErrorParts, check: boolean, reporter: Reporter): number {
  const { print, result } = reporter;
  if (!existsSync(path))
    throw new UsageError(`There is no file "${shown}".`, "Create a new document first: errcat export openapi > openapi.yaml.");
  const before = readFileSync(path, "utf8");
  const document = parsed(before, shown);
  const merged = merge(document, read.provider, parts);
  const after = putIn(before, merged.puts);
  // A document may be written in ways that an edit of its text does not foresee, such as an anchor on what is replaced.
  if (!holds(after, withPuts(document, putTree(merged.puts))))
    throw new UsageError(
      `The errors cannot be put into ${shown} without changing the rest.`,
      "Write responses and components without anchors, aliases, or merge keys.",
    );
  for (const line of mergeLines(merged, shown)) print(line);
  const isCurrent = after === before;
  if (!check && !isCurrent) replace([{ file: path, text: after, before }]);
  const exitCode = check && !isCurrent ? exitCodes.problems : exitCodes.fine;
  print(
    isCurrent
      ? `${shown} is up to date.`
      : check
        ? `${shown} is not up to date.\nfix: Run \`errcat export openapi --into ${shown}\`.`
        : `${shown} was updated.`,
  );
  result({
    exitCode,
    file: shown,
    changed: !isCurrent,
    missing: merged.missing.map(({ id }) => id),
    unlisted: merged.unlisted.map(({ method, path: call }) => `${method.toUpperCase()} ${call}`),
  });
  return exitCode;
}

function parsed(text: string, shown: string): Readonly<Record<string, unknown>> {
  const document = yaml().parseDocument(text, { prettyErrors: true });
  const [error] = document.errors;
  if (error) throw new UsageError(`${shown} cannot be read: ${error.message.split("\n")[0]}`, "Correct it, then run the command again.");
  const value = document.toJS({ maxAliasCount }) as Readonly<Record<string, unknown>> | null;
  const mistake = versionMistake(value, shown);
  if (mistake !== undefined) throw new UsageError(mistake.message, mistake.cure);
  return value ?? {};
}

/** Whether a text has a value. */
function holds(text: string, value: unknown): boolean {
  try {
    return isSame(yaml().parse(text, { maxAliasCount }), value);
  } catch {
    return false;
  }
}

/** How many values aliases may repeat. */
const maxAliasCount = 10_000;
