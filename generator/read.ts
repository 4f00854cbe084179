import type { Catalog } from "./catalog.ts";
import { type Document, load } from "./load.ts";
import { type Problem, ProblemsError } from "./problem.ts";
import { validate } from "./validate.ts";

/** A catalog as it was found: its path, as it should stand in messages, and its bytes. */
export interface CatalogFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A catalog without errors, and the document that it stands in. */
export interface ReadCatalog {
  readonly catalog: Catalog;
  readonly document: Document;
  readonly path: string;
  /** The document's text, as its places count in it. */
  readonly text: string;
  /** How long it took to read, in milliseconds. */
  readonly took: number;
}

export interface Read {
  readonly catalogs: readonly ReadCatalog[];
  /** Warnings only: errors are thrown. */
  readonly problems: readonly Problem[];
}

/**
 * Loads and validates catalogs that are used together.
 *
 * Throws {@link ProblemsError} with every problem of every catalog if there is one error among them.
 */
export function read(files: readonly CatalogFile[]): Read {
  const all = files.map(({ path, bytes }) => {
    const start = performance.now();
    const document = load(path, bytes);
    return { document, path, text: new TextDecoder().decode(bytes), ...validate(document), took: performance.now() - start };
  });
  const problems = [...all.flatMap((one) => one.problems), ...sharedIds(all)];
  if (problems.some(({ severity }) => severity === "error")) throw new ProblemsError(problems);
  const catalogs = all.flatMap(({ document, path, text, catalog, took }) => (catalog === undefined ? [] : [{ catalog, document, path, text, took }]));
  return { catalogs, problems };
}

/** Two catalogs with one id would become one package. */
function sharedIds(read: readonly { document: Document; catalog?: Catalog }[]): Problem[] {
  const owner = new Map<string, string>();
  return read.flatMap(({ document, catalog }): Problem[] => {
    if (catalog === undefined) return [];
    const first = owner.get(catalog.id);
    if (first === undefined) {
      owner.set(catalog.id, document.path);
      return [];
    }
    return [
      {
        rule: "id-duplicate",
        severity: "error",
        message: `The id "${catalog.id}" is already that of ${first}.`,
        cure: "Give one of the two another id; packages are named after it.",
        place: document.locate("/id"),
      },
    ];
  });
}
