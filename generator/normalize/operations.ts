import { CodeIndex } from "../catalog/code-index.ts";
import { everyOperation } from "../catalog/code-pattern.ts";
import { extensionsOf } from "../catalog/extensions.ts";
import type { FullCatalog } from "../expand/full-catalog.ts";
import type { Operations, ProviderOperation } from "./provider.ts";

/** Returns the operations of a catalog, with the codes that their patterns mean. */
export function operationsOf({ operations = {}, entries }: FullCatalog): Operations {
  const index = new CodeIndex(entries.map(({ code }) => code));
  const codesOf = (patterns: readonly string[] = [], without: ReadonlySet<number> = none): ReadonlySet<number> =>
    new Set(patterns.flatMap((pattern) => index.find(pattern).filter((place) => !without.has(place))));
  const named = (places: ReadonlySet<number>): readonly string[] =>
    [...places].sort((a, b) => a - b).map((place) => entries[place]?.code ?? "");
  const common = codesOf(Object.hasOwn(operations, everyOperation) ? operations[everyOperation]?.codes : []);
  return {
    common: named(common),
    all: Object.entries(operations)
      .filter(([id]) => id !== everyOperation)
      .map(
        ([id, operation]): ProviderOperation => ({
          id,
          method: operation.method,
          path: operation.path,
          summary: operation.summary,
          codes: named(codesOf(operation.codes, common)),
          vendor: operation.vendor ?? [],
          extensions: extensionsOf(operation),
        }),
      ),
  };
}

const none: ReadonlySet<number> = new Set();

/** Returns the operations that may return a code. */
export type OperationsOf = (code: string) => { readonly isCommon: boolean; readonly operations: readonly ProviderOperation[] };

/** Looks up the operations by the codes that they may return; a common code is one of all operations. */
export function operationsByCode({ common, all }: Operations): OperationsOf {
  const everywhere = new Set(common);
  const byCode = new Map<string, ProviderOperation[]>();
  for (const operation of all)
    for (const code of operation.codes) if (byCode.get(code)?.push(operation) === undefined) byCode.set(code, [operation]);
  return (code) => (everywhere.has(code) ? { isCommon: true, operations: all } : { isCommon: false, operations: byCode.get(code) ?? [] });
}

/** Returns the call of an operation as people write it: `POST /orders`; `undefined` if the catalog has neither method nor path. */
export function callOf({ method, path }: ProviderOperation): string | undefined {
  const parts = [method?.toUpperCase(), path].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(" ");
}
