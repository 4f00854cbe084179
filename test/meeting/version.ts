import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { FullCatalog as Catalog, FullEntry as Entry } from "../../generator/expand/full-catalog.ts";
import { makePackage } from "../made-package.ts";
import { type Declared, declared } from "./declared.ts";

/** An error, as far as what is the same in all versions. */
export interface AnyError {
  readonly code: string;
  readonly rawCode?: string;
  readonly error?: AnyError;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

type Handlers = Readonly<Record<string, (error: AnyError) => unknown>>;

/** A package at run time. */
interface Functions {
  readonly is: (value: unknown, code: string) => boolean;
  readonly isError: (value: unknown) => boolean;
  readonly parse: (value: unknown) => AnyError | undefined;
  readonly parseAsync: (value: unknown) => Promise<AnyError | undefined>;
  readonly parseAll: (value: unknown) => readonly AnyError[];
  readonly match: (error: AnyError, handlers: Handlers) => unknown;
  readonly matchOr: (error: AnyError, handlers: Handlers, otherwise: (error: AnyError) => unknown) => unknown;
  readonly asOf: (version: string, error: AnyError) => AnyError;
  readonly within: (operation: string, error: AnyError) => AnyError;
  readonly asUnknown: (error: AnyError) => AnyError;
  readonly message: (error: AnyError, messages: object) => string;
  readonly solution: (error: AnyError, solutions: object) => string | undefined;
  readonly toError: (error: AnyError, options?: object) => Error & AnyError;
  readonly retryDelay: (error: AnyError, attempt: number, options?: object) => number | undefined;
}

/** A version of a package. */
export interface Version {
  readonly catalog: Catalog;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly functions: Functions;
  /** The same once more, as if it were installed twice. */
  readonly copy: Functions;
  readonly messages: object;
  readonly solutions: object;
  readonly declared: () => Declared;
  /** Some of the versions that `asOf` knows. */
  readonly pins: readonly string[];
  /** Some of the operations that `within` knows. */
  readonly operations: readonly string[];
}

/** The functions that return something of a type. */
const functionNames = ["is", "isError", "parse", "parseAsync", "parseAll", "asUnknown", "message", "solution", "toError", "retryDelay"];

/** Makes and loads the package of a catalog, twice. */
export async function load(catalog: Catalog): Promise<Version> {
  const { folder, load } = makePackage(catalog);
  const second = `${folder}-copy`;
  cpSync(folder, second, { recursive: true });
  return {
    catalog,
    entries: new Map(catalog.entries.map((entry) => [entry.code, entry])),
    functions: await load<Functions>("index"),
    copy: (await import(pathToFileURL(join(second, "index.js")).href)) as Functions,
    messages: (await load<{ en: object }>("messages/en")).en,
    solutions: (await load<{ en: object }>("solutions/en")).en,
    pins: pinsOf(catalog),
    operations: operationsOf(catalog),
    declared: () => {
      const made = declared(folder, "Bakery", functionNames, pinsOf(catalog), operationsOf(catalog));
      rmSync(folder, { recursive: true });
      rmSync(second, { recursive: true });
      return made;
    },
  };
}

/** Of the versions that a code of the catalog was added or removed in, the first, the latest, and some between. */
function pinsOf({ entries, version }: Catalog): readonly string[] {
  const all = [...new Set(entries.flatMap(({ since, removed }) => [since, removed ?? since]))].toSorted(byMinor);
  return [...new Set([0, 1 / 3, 2 / 3, 1].map((part) => all[Math.round((all.length - 1) * part)] ?? version))];
}

/** The first two operations, and the latest. */
function operationsOf({ operations = {} }: Catalog): readonly string[] {
  const all = Object.keys(operations).filter((id) => id !== "*");
  return [...new Set([...all.slice(0, 2), ...all.slice(-1)])];
}

function byMinor(a: string, b: string): number {
  return Number(a.split(".")[1]) - Number(b.split(".")[1]);
}
