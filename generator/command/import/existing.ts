import { existsSync, readFileSync } from "node:fs";
import { filesAt } from "../../config/folder.ts";
import { UsageError } from "../../problems/exit-codes.ts";
import { ProblemsError } from "../../problems/problem.ts";
import type { LastImport } from "../../tools/import/outcome.ts";
import { readRecord, recordPath } from "../../tools/import/record.ts";
import { readUnfinished, type Unfinished } from "../../tools/translate/unfinished.ts";
import type { Target } from "./target.ts";

/** A catalog that is there, with the record of the last import into it. */
export interface Existing {
  readonly catalog: Unfinished;
  readonly last: LastImport;
}

/** Reads the catalog that a list is imported into. Throws {@link UsageError}, and {@link ProblemsError} if it has errors. */
export function existing({ path, id, isNamed }: Target): Existing {
  const { files, problems } = filesAt(path);
  if (problems.length > 0) throw new ProblemsError(problems);
  const [file, ...others] = files;
  if (file === undefined || others.length > 0)
    throw new UsageError(
      `"${path}" is a folder ${file === undefined ? "without a catalog" : "of several catalogs"}.`,
      `Specify one catalog with --into, for example --into ${path}/${id}.yaml.`,
    );
  const [catalog] = readUnfinished([file]).catalogs;
  if (catalog === undefined) throw new UsageError(`"${path}" is not a catalog.`, "Specify a catalog with --into.");
  if (isNamed && catalog.catalog.id !== id)
    throw new UsageError(
      `The ID of ${catalog.path} is "${catalog.catalog.id}", not "${id}".`,
      `Write --id ${catalog.catalog.id}, or specify another catalog with --into.`,
    );
  return { catalog, last: lastImport(recordPath(catalog.path)) };
}

function lastImport(path: string): Existing["last"] {
  if (!existsSync(path)) return { record: new Map(), flags: {}, text: undefined };
  const text = readFileSync(path, "utf8");
  const { record, flags, problems } = readRecord(path, text);
  if (problems.length > 0) throw new ProblemsError(problems);
  return { record, flags, text };
}
