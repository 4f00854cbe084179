import { operationIds } from "../import/api/operation-names.ts";
import type { Call } from "./calls.ts";

/** A call under an id that a package can have: its own, or else one made from its method and path. */
export interface NamedCall extends Call {
  readonly id: string;
  readonly ownId: string | undefined;
}

/** Gives each call of a document an id. */
export function named(calls: readonly Call[]): readonly NamedCall[] {
  const idOf = operationIds();
  return calls.map((call) => ({ ...call, id: idOf(call.id, call.method, call.path), ownId: call.id }));
}

/** Returns the id of an operation that a catalog lists: the document's, or the catalog's if the document has none that can be one. */
export function idOf({ id, ownId }: NamedCall, listed: string): string {
  return id === ownId ? id : listed;
}
