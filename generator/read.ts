import type { Defaulted } from "./expand/defaulted.ts";
import type { FullCatalog } from "./expand/full-catalog.ts";
import { assemble } from "./load/assemble.ts";
import { type Document, load } from "./load/load.ts";
import { isLockPath, type Lock, locked, readLock } from "./load/lock.ts";
import { normalize } from "./normalize/normalize.ts";
import type { Provider } from "./normalize/provider.ts";
import { withReference } from "./normalize/reference.ts";
import { type Problem, ProblemsError } from "./problems/problem.ts";
import { overlay } from "./validate/overlay/overlay.ts";
import type { OverlayChange } from "./validate/overlay/types.ts";
import { type ValidateOptions, validate } from "./validate/validate.ts";

/** A catalog or overlay file: its path for messages, and its bytes. */
export interface CatalogFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The other files of a catalog: of a folder, of which this file is the head, and the lock file beside it. */
  readonly parts?: readonly CatalogFile[];
}

/** A catalog without errors, and its document. */
export interface ReadCatalog {
  /** The catalog with everything spelled out. */
  readonly catalog: FullCatalog;
  /** What the catalog means. */
  readonly provider: Provider;
  /** How often the catalog leaves each field out. */
  readonly defaulted: Defaulted;
  readonly document: Document;
  /** The catalog as it is written, without overlays and without the hashes of its lock file. */
  readonly written: Document;
  readonly lock: Lock;
  readonly path: string;
  /** What overlays changed, by code. */
  readonly changes: ReadonlyMap<string, readonly OverlayChange[]>;
  /** How long reading took, in milliseconds. */
  readonly took: number;
}

export interface ReadOptions extends ValidateOptions {
  /** The address below which the pages of codes are. */
  readonly reference?: string | undefined;
}

export interface Read {
  readonly catalogs: readonly ReadCatalog[];
  /** Only warnings: errors are thrown. */
  readonly problems: readonly Problem[];
}

/**
 * Loads and validates catalogs that are used together, with the overlays that name them.
 *
 * Throws {@link ProblemsError} with every problem of every catalog if any of them is an error.
 */
export function read(files: readonly CatalogFile[], overlays: readonly CatalogFile[] = [], options: ReadOptions = {}): Read {
  const loaded = files.map(({ path, bytes, parts = [] }) => {
    const start = performance.now();
    const written = assemble(
      load(path, bytes),
      parts.filter((part) => !isLockPath(part.path)).map((part) => load(part.path, part.bytes)),
    );
    const file = parts.find((part) => isLockPath(part.path));
    const { lock, problems } = file ? readLock(file.path, file.bytes) : { lock: new Map(), problems: [] };
    const document = locked(written, lock, problems);
    return { document, written, lock, path, took: performance.now() - start };
  });
  const overlaid = overlay(
    loaded.map(({ document }) => document),
    overlays.map(({ path, bytes }) => load(path, bytes)),
  );
  const all = loaded.map((one, i) => {
    const start = performance.now();
    const { document, changes } = overlaid.catalogs[i] ?? { document: one.document, changes: new Map() };
    return { ...one, document, changes, ...validate(document, options), took: one.took + performance.now() - start };
  });
  const problems = [...all.flatMap((one) => one.problems), ...overlaid.problems, ...sharedIds(all)];
  if (problems.some(({ severity }) => severity === "error")) throw new ProblemsError(problems);
  const catalogs = all.flatMap(({ catalog, problems: _problems, ...rest }) =>
    catalog === undefined ? [] : [{ catalog, provider: withReference(normalize(catalog), options.reference), ...rest }],
  );
  return { catalogs, problems };
}

/** Reports catalogs with the same id, which would become the same package. */
function sharedIds(read: readonly { document: Document; catalog?: FullCatalog }[]): Problem[] {
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
        message: `The ID "${catalog.id}" is already used by ${first}.`,
        cure: "Give one of the two a different ID; each package is named after the ID of its catalog.",
        place: document.locate("/id"),
      },
    ];
  });
}
