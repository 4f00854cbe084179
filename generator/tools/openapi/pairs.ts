import type { ProviderOperation } from "../../normalize/provider.ts";
import { type Call, placeOfCall } from "./calls.ts";

/** The operations that a catalog and a document both have, and those that only one of them has. */
export interface Pairs<One extends Call> {
  readonly found: ReadonlyMap<One, ProviderOperation>;
  /** The operations of the catalog that the document does not have. */
  readonly missing: readonly ProviderOperation[];
  /** The calls of the document that the catalog does not list. */
  readonly unlisted: readonly One[];
}

/** Finds the operations of a catalog among the calls of a document: by their ids, or else by method and path. */
export function pairsOf<One extends Call>(calls: readonly One[], operations: readonly ProviderOperation[]): Pairs<One> {
  const found = new Map<One, ProviderOperation>();
  const byId = new Map(calls.toReversed().map((call) => [call.id, call]));
  const others = operations.filter((operation) => {
    const call = byId.get(operation.id);
    if (call !== undefined) found.set(call, operation);
    return call === undefined;
  });
  const byPlace = new Map(calls.filter((call) => !found.has(call)).map((call) => [placeOfCall(call), call]));
  const missing = others.filter((operation) => {
    const call = byPlace.get(placeOfCall(operation));
    if (call === undefined || found.has(call)) return true;
    found.set(call, operation);
    return false;
  });
  return { found, missing, unlisted: calls.filter((call) => !found.has(call)) };
}
