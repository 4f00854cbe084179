import type { Operation } from "../../catalog/catalog.ts";
import type { Document } from "../../load/load.ts";
import { operationsOf } from "../../normalize/operations.ts";
import type { Problem } from "../../problems/problem.ts";
import type { ReadCatalog } from "../../read.ts";
import { isPath } from "../import/api/operation-names.ts";
import { callsIn } from "./calls.ts";
import { differences } from "./differences.ts";
import { versionMistake } from "./document-version.ts";
import { idOf, type NamedCall, named } from "./named-call.ts";
import { type Pairs, pairsOf } from "./pairs.ts";

/**
 * Returns a catalog with the operations of an OpenAPI document, and a warning for each difference. Ids, methods, and paths are those of the
 * document, and codes those of the catalog; an operation for which the catalog lists none has the codes of every operation.
 */
export function withDocument(read: ReadCatalog, document: Document): { readonly read: ReadCatalog; readonly problems: readonly Problem[] } {
  // What a strict reader of catalogs notes, such as a version that YAML takes for a number, does not matter in this document.
  if (document.value === undefined) return { read, problems: document.problems };
  const mistake = versionMistake(document.value, document.path);
  if (mistake !== undefined)
    return { read, problems: [{ rule: "document-version", severity: "error", ...mistake, place: document.locate("") }] };
  const { calls, unfollowed } = callsIn(document.value as Readonly<Record<string, unknown>>);
  const pairs = pairsOf(named(calls), read.provider.operations.all);
  const problems = differences(read, document, { ...pairs, unfollowed });
  const operations = taken(pairs, read);
  if (Object.keys(operations).length === 0) return { read, problems };
  const catalog = { ...read.catalog, operations };
  return { read: { ...read, catalog, provider: { ...read.provider, operations: operationsOf(catalog) } }, problems };
}

/** Returns the operations of a package: those of the catalog, with what the document says of each, and then the others of the document. */
function taken({ found, unlisted }: Pairs<NamedCall>, { catalog, provider }: ReadCatalog): Readonly<Record<string, Operation>> {
  const callOf = new Map([...found].map(([call, { id }]) => [id, call]));
  const listed = Object.entries(catalog.operations ?? {}).map(([id, operation]): [id: string, operation: Operation] => {
    const call = callOf.get(id);
    if (call === undefined) return [id, operation];
    const { method: _, path, ...rest } = operation;
    return [idOf(call, id), { ...(path !== undefined && { path }), ...callIn(call), ...rest }];
  });
  // Of an operation for which nothing is listed, not even what every operation returns, nothing is known.
  const others = provider.operations.common.length === 0 ? [] : unlisted;
  return Object.fromEntries([...listed, ...others.map((call): [string, Operation] => [call.id, { ...callIn(call), codes: [] }])]);
}

function callIn({ method, path }: NamedCall): Pick<Operation, "method" | "path"> {
  return { method, ...(isPath(path) && { path }) };
}
