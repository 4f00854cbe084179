import type { Catalog } from "./catalog.ts";
import { compile } from "./compile.ts";
import { model } from "./model.ts";
import type { Problem } from "./problem.ts";
import { type CatalogFile, type ReadCatalog, read } from "./read.ts";
import { type Files, render } from "./render.ts";

export type { CatalogFile } from "./read.ts";

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
  const { catalogs, problems } = read(files);
  return { packages: catalogs.map(packageOf), problems };
}

/** The package of one catalog. */
export function packageOf({ catalog, path, took }: ReadCatalog): Package {
  const start = performance.now();
  const files = compile(render(model(catalog, path)));
  return { catalog, files, took: took + performance.now() - start };
}
