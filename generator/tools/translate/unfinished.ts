import type { Catalog } from "../../catalog/catalog.ts";
import { type Document, load } from "../../load/load.ts";
import { normalize } from "../../normalize/normalize.ts";
import type { Provider } from "../../normalize/provider.ts";
import { type Problem, ProblemsError } from "../../problems/problem.ts";
import { type CatalogFile, read } from "../../read.ts";

/** A catalog without errors, except that texts may be missing in some locale. */
export interface Unfinished {
  readonly path: string;
  /** The file's text, with its byte order mark if it has one. */
  readonly text: string;
  readonly document: Document;
  readonly catalog: Provider;
}

/** The rule that an unfinished catalog may break: a new locale starts without texts. */
const missing = "locale-missing";

/**
 * Loads and validates catalogs that are being translated.
 *
 * Throws {@link ProblemsError} with every problem if any of them is an error other than a missing text.
 */
export function readUnfinished(files: readonly CatalogFile[]): {
  readonly catalogs: readonly Unfinished[];
  readonly problems: readonly Problem[];
} {
  const problems = problemsOf(files);
  if (problems.some(({ severity }) => severity === "error")) throw new ProblemsError(problems);
  const catalogs = files.map(({ path, bytes }) => {
    const document = load(path, bytes);
    return {
      path,
      text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes),
      document,
      catalog: normalize(document.value as Catalog),
    };
  });
  return { catalogs, problems };
}

function problemsOf(files: readonly CatalogFile[]): readonly Problem[] {
  try {
    return read(files).problems;
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return error.problems.filter(({ rule }) => rule !== missing);
  }
}
