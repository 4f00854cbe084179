import { below } from "../../catalog/pointer.ts";
import type { Document } from "../../load/load.ts";
import { callOf } from "../../normalize/operations.ts";
import type { ProviderOperation } from "../../normalize/provider.ts";
import { nearestWord } from "../../problems/nearest-word.ts";
import type { Problem } from "../../problems/problem.ts";
import type { ReadCatalog } from "../../read.ts";
import { type Calls, placeOfCall, someOf } from "./calls.ts";
import { idOf, type NamedCall } from "./named-call.ts";
import type { Pairs } from "./pairs.ts";

/** Returns a warning for each thing that a catalog and a document say differently, or that only one of them says. */
export function differences(
  read: ReadCatalog,
  document: Document,
  { found, missing, unlisted, unfollowed }: Pairs<NamedCall> & Pick<Calls, "unfollowed">,
): readonly Problem[] {
  const ids = unlisted.flatMap(({ ownId }) => (ownId === undefined ? [] : [ownId]));
  return [
    ...missing.map((operation) => isMissing(operation, ids, read, document, unfollowed.length > 0)),
    ...[...found].flatMap(([call, operation]) => differs(call, operation, read, document)),
    ...withoutIds([...found.keys(), ...unlisted], document),
    ...notListed(unlisted, read, document),
    ...unfollowed.map(({ path, reference }) => isElsewhere(path, reference, document)),
  ];
}

function isMissing(
  operation: ProviderOperation,
  ids: readonly string[],
  { document: catalog }: ReadCatalog,
  { path }: Document,
  isPart: boolean,
): Problem {
  const { id } = operation;
  const call = callOf(operation);
  const meant = nearestWord(id, ids);
  return {
    rule: "operation-missing",
    severity: "warning",
    message: `${path} has no operation ${JSON.stringify(id)}${call === undefined ? "" : ` (${call})`}.`,
    cure:
      meant !== undefined
        ? `Did you mean ${JSON.stringify(meant)}?`
        : isPart
          ? "Correct the ID, or specify a bundled document: paths in other files are not read."
          : "Correct the ID, or remove the operation.",
    place: catalog.locate(below("/operations", id), "key"),
  };
}

function differs(
  call: NamedCall,
  operation: ProviderOperation,
  { document: catalog }: ReadCatalog,
  { path }: Document,
): readonly Problem[] {
  const [id, line] = [idOf(call, operation.id), callText(call)];
  const at = below("/operations", operation.id);
  const isMoved =
    (operation.method !== undefined && operation.method !== call.method) ||
    (operation.path !== undefined && placeOfCall({ ...operation, method: call.method }) !== placeOfCall(call));
  return [
    ...(id === operation.id
      ? []
      : [
          {
            rule: "operation-renamed",
            severity: "warning",
            message: `${path} calls ${line} ${JSON.stringify(id)}, not ${JSON.stringify(operation.id)}.`,
            cure: `Rename it to ${JSON.stringify(id)}, which is its ID in the package.`,
            place: catalog.locate(at, "key"),
          } as const,
        ]),
    ...(isMoved
      ? [
          {
            rule: "operation-moved",
            severity: "warning",
            message: `In ${path}, ${JSON.stringify(id)} is ${line}, not ${callOf(operation)}.`,
            cure: `Write the method and path of the document, as the package does, or remove "method" and "path".`,
            place: catalog.locate(`${at}/${operation.path === undefined ? "method" : "path"}`),
          } as const,
        ]
      : []),
  ];
}

/** Reports each `operationId` that the package cannot have. */
function withoutIds(calls: readonly NamedCall[], document: Document): readonly Problem[] {
  const taken = new Set(calls.map(({ id }) => id));
  return calls.flatMap(({ id, ownId, at }): readonly Problem[] => {
    if (ownId === undefined || ownId === id) return [];
    return [
      {
        rule: "operation-id",
        severity: "warning",
        message: taken.has(ownId)
          ? `Another operation has the same operationId, ${JSON.stringify(ownId)}.`
          : `The operationId ${JSON.stringify(ownId)} has characters that an ID in a catalog cannot have.`,
        cure: `Change it. Until then, the package lists this operation under its ID in the catalog, or as ${JSON.stringify(id)}.`,
        place: document.locate(below("", ...at, "operationId")),
      },
    ];
  });
}

function notListed(
  unlisted: readonly NamedCall[],
  { path, provider: { operations } }: ReadCatalog,
  document: Document,
): readonly Problem[] {
  const [first] = unlisted;
  if (first === undefined) return [];
  const names = unlisted.map((call) => (call.ownId === call.id ? call.id : callText(call)));
  const until =
    operations.common.length > 0
      ? 'until then, only the codes of "*" apply. An operation with "codes": [] has no other codes, and is not reported.'
      : `until then, the package does not list ${unlisted.length === 1 ? "this operation" : "these operations"}. Codes that every operation returns belong under "*".`;
  return [
    {
      rule: "operation-unlisted",
      severity: "warning",
      message: `The catalog lists no codes for ${unlisted.length === 1 ? "the operation" : `${unlisted.length} operations:`} ${someOf(names)}.`,
      cure: `List them under "operations" in ${path}; ${until}`,
      place: document.locate(below("", ...first.at), "key"),
    },
  ];
}

function isElsewhere(path: string, reference: string, document: Document): Problem {
  const isOutside = !reference.startsWith("#");
  return {
    rule: "operation-reference",
    severity: "warning",
    message: `The operations of ${path} are ${isOutside ? `in another file, ${reference}, which is not read` : `missing: there is no ${reference}`}.`,
    cure: isOutside ? "Specify a bundled document, in which no path refers to another file." : "Correct the reference.",
    place: document.locate(below("/paths", path, "$ref")),
  };
}

/** Returns a call as people write it: `POST /orders`. */
function callText({ method, path }: NamedCall): string {
  return `${method.toUpperCase()} ${path}`;
}
