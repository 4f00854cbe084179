import type { Defaulted } from "../../expand/defaulted.ts";
import type { Document } from "../../load/load.ts";
import type { Provider } from "../../normalize/provider.ts";
import { type Problem, ProblemsError } from "../../problems/problem.ts";
import { type CatalogFile, type Read, read } from "../../read.ts";

/** A catalog without errors; texts may be missing in some locale. */
export interface Unfinished {
  readonly path: string;
  /** The file's text, with its byte order mark if it has one. */
  readonly text: string;
  readonly document: Document;
  readonly catalog: Provider;
  /** How often the catalog leaves each field out. */
  readonly defaulted: Defaulted;
}

/**
 * Loads and validates catalogs that are being translated. Missing translations are no problem here: they are the work to do.
 *
 * Throws {@link ProblemsError} with every problem if any of them is an error.
 */
export function readUnfinished(files: readonly CatalogFile[]): {
  readonly catalogs: readonly Unfinished[];
  readonly problems: readonly Problem[];
} {
  const { catalogs, problems } = readAll(files);
  return {
    catalogs: catalogs.map(({ path, document, provider, defaulted }, i) => ({
      path,
      text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(files[i]?.bytes),
      document,
      catalog: provider,
      defaulted,
    })),
    problems: problems.filter(isOther),
  };
}

function readAll(files: readonly CatalogFile[]): Read {
  try {
    return read(files);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    throw new ProblemsError(error.problems.filter(isOther));
  }
}

/** Whether a problem is another than a missing translation. */
function isOther({ rule, severity }: Problem): boolean {
  return rule !== "locale-missing" || severity === "error";
}
