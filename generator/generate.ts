import type { Catalog } from "./catalog.ts";
import { compile } from "./compile.ts";
import { type Document, load } from "./load.ts";
import { model } from "./model.ts";
import { type Problem, ProblemsError } from "./problem.ts";
import { type Files, render } from "./render.ts";
import { validate } from "./validate.ts";

/** A catalog as it was found: its path, as it should stand in messages, and its bytes. */
export interface CatalogFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A package that a catalog became. */
export interface Package {
  readonly catalog: Catalog;
  readonly files: Files;
  /** How long it took, in milliseconds. */
  readonly took: number;
}

export interface Generated {
  readonly packages: readonly Package[];
  /** Warnings only: errors are thrown. */
  readonly problems: readonly Problem[];
}

/**
 * Turns catalogs into packages, in memory. Reads and writes no file.
 *
 * Throws {@link ProblemsError} with every problem of every catalog if there is one error among them.
 */
export function generate(files: readonly CatalogFile[]): Generated {
  const read = files.map(({ path, bytes }) => {
    const start = performance.now();
    const document = load(path, bytes);
    return { document, ...validate(document), took: performance.now() - start };
  });
  const problems = [...read.flatMap((one) => one.problems), ...sharedIds(read)];
  if (problems.some(({ severity }) => severity === "error")) throw new ProblemsError(problems);
  const packages = read.flatMap(({ document, catalog, took }) => {
    if (catalog === undefined) return [];
    const start = performance.now();
    const files = compile(render(model(catalog, document.path)));
    return [{ catalog, files, took: took + performance.now() - start }];
  });
  return { packages, problems };
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
