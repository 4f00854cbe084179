import type { Defaulted } from "../../expand/defaulted.ts";
import type { Document } from "../../load/load.ts";
import type { Lock } from "../../load/lock.ts";
import type { Provider } from "../../normalize/provider.ts";
import { type Problem, ProblemsError } from "../../problems/problem.ts";
import { type CatalogFile, type Read, read } from "../../read.ts";

/** A catalog without errors; texts may be missing in some locale. */
export interface Unfinished {
  readonly path: string;
  /** The text of each file of the catalog by its path, with its byte order mark if it has one. */
  readonly texts: ReadonlyMap<string, string>;
  /** The catalog as it is written, without the hashes of its lock file. */
  readonly written: Document;
  readonly lock: Lock;
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
    catalogs: catalogs.map(({ path, document, written, lock, provider, defaulted }, i) => ({
      path,
      texts: textsOf(files[i]),
      document,
      written,
      lock,
      catalog: provider,
      defaulted,
    })),
    problems: problems.filter(isOther),
  };
}

function textsOf(file: CatalogFile | undefined): ReadonlyMap<string, string> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const files = file ? [file, ...(file.parts ?? [])] : [];
  return new Map(files.map(({ path, bytes }) => [path, decoder.decode(bytes)]));
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
