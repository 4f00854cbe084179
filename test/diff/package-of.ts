import { rmSync } from "node:fs";
import type { FullCatalog as Catalog } from "../../generator/expand/full-catalog.ts";
import { makePackage } from "../made-package.ts";

/** A package, as a client has it. */
export interface Package {
  readonly parse: (value: unknown) => ParsedError | undefined;
  readonly parseAll: (value: unknown) => readonly ParsedError[];
  readonly match: (error: ParsedError, handlers: Readonly<Record<string, (error: ParsedError) => unknown>>) => unknown;
  readonly is: (value: unknown, code: string) => boolean;
  readonly facts: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface ParsedError {
  readonly code: string;
  readonly rawCode?: string;
  readonly nearest?: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

/** The packages of catalogs, each made once. */
const packages = new Map<string, Promise<Package>>();

export function packageOf(catalog: Catalog): Promise<Package> {
  const key = JSON.stringify(catalog);
  const made = packages.get(key) ?? load(catalog);
  packages.set(key, made);
  return made;
}

async function load(catalog: Catalog): Promise<Package> {
  // A changed wire section breaks the samples of the catalog that was changed.
  const { samples: _, ...others } = catalog;
  const { folder, load } = makePackage(others);
  const loaded = await load<Package>("index");
  rmSync(folder, { recursive: true });
  return loaded;
}
