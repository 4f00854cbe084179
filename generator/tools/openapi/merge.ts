import { isDeepStrictEqual } from "node:util";
import type { Put } from "../../load/put.ts";
import type { Provider, ProviderOperation } from "../../normalize/provider.ts";
import { asObject, type Json } from "./as-object.ts";
import { type Call, type Calls, callsIn } from "./calls.ts";
import { sharedResponses } from "./document.ts";
import { pairsOf } from "./pairs.ts";
import type { ErrorParts } from "./parts.ts";
import { type ErrorResponse, isDescribedByErrcat } from "./responses.ts";
import { isSuccess, type SuccessPuts, successPuts } from "./success.ts";

/** What is to be changed in a document, and what one side has and the other has not. */
export interface Merge {
  readonly puts: readonly Put[];
  /** The operations of the catalog that the document does not have. */
  readonly missing: readonly ProviderOperation[];
  /** The calls of the document that the catalog does not list. */
  readonly unlisted: readonly Call[];
  readonly unfollowed: Calls["unfollowed"];
  /** Responses that are in another file, and that the errors of the catalog take the place of. */
  readonly replaced: readonly { readonly call: Call; readonly status: string; readonly reference: string }[];
}

/** Returns what brings a document up to date with the errors of a catalog. Of the rest, nothing changes. */
export function merge(document: Json, provider: Provider, parts: ErrorParts): Merge {
  const { operations, typeName } = provider;
  const { calls, unfollowed } = callsIn(document);
  const { found, missing, unlisted } = pairsOf(calls, operations.all);
  const puts: Put[] = [];
  const success = successPuts(document, typeName, parts);
  for (const call of calls) {
    const operation = found.get(call);
    const wanted = operation === undefined ? {} : parts.responsesWith([...operations.common, ...operation.codes]);
    puts.push(...responsePuts([...call.at, "responses"], asObject(call.operation["responses"]), wanted, success));
  }
  const changed = new Set(puts.map(({ at }) => JSON.stringify(at)));
  const replaced = calls.flatMap((call) => outsideOf(call, changed));
  const components = asObject(document["components"]);
  const responses = operations.all.length > 0 ? {} : sharedResponses(provider, parts);
  const isOwnResponse = (name: string, value: unknown): boolean => name.startsWith(typeName) && asObject(value)["x-errors"] !== undefined;
  const isOwn = (name: string, value: unknown): boolean => name.startsWith(typeName) && asObject(value)["x-error"] !== undefined;
  puts.push(
    ...componentPuts("responses", components, responses, isOwnResponse),
    ...componentPuts("schemas", components, parts.schemas, isOwn),
    ...componentPuts("examples", components, parts.examples, isOwn),
  );
  return { puts, missing, unfollowed, replaced, unlisted: operations.all.length === 0 ? [] : unlisted };
}

/** Returns the responses of a call that refer to other files, of those that are replaced. */
function outsideOf(call: Call, changed: ReadonlySet<string>): Merge["replaced"] {
  return Object.entries(asObject(call.operation["responses"])).flatMap(([status, response]) => {
    const { $ref: reference } = asObject(response);
    if (typeof reference !== "string" || reference.startsWith("#")) return [];
    return changed.has(JSON.stringify([...call.at, "responses", status])) ? [{ call, status, reference }] : [];
  });
}

/** Returns what brings components up to date: those that errcat wrote earlier and that are no longer wanted are removed. */
function componentPuts(
  kind: string,
  components: Json,
  wanted: Readonly<Record<string, unknown>>,
  isOwn: (name: string, value: unknown) => boolean,
): Put[] {
  const known = asObject(components[kind]);
  return [
    ...Object.entries(wanted)
      .filter(([name, value]) => !isSame(known[name], value))
      .map(([name, value]) => ({ at: ["components", kind, name], value })),
    ...Object.entries(known)
      .filter(([name, value]) => !Object.hasOwn(wanted, name) && isOwn(name, value))
      .map(([name]) => ({ at: ["components", kind, name], value: undefined })),
  ];
}

function responsePuts(
  at: readonly string[],
  known: Json,
  wanted: Readonly<Record<string, ErrorResponse>>,
  success: SuccessPuts,
): readonly Put[] {
  const stale = Object.entries(known).filter(([status, one]) => !Object.hasOwn(wanted, status) && asObject(one)["x-errors"] !== undefined);
  const puts = [
    ...Object.entries(wanted).flatMap(([status, response]) =>
      isSuccess(status) && known[status] !== undefined
        ? success([...at, status], known[status], response)
        : onePut([...at, status], known[status], response),
    ),
    ...stale.flatMap(([status, one]) =>
      isSuccess(status) ? success([...at, status], one, undefined) : [{ at: [...at, status], value: undefined }],
    ),
  ];
  return puts.filter((put) => !isSame(valueAt(known, put.at.slice(at.length)), put.value));
}

/** Returns what brings a response up to date: what others have written of it stays, but for a reference, which has nothing beside it. */
function onePut(at: readonly string[], value: unknown, wanted: ErrorResponse): Put[] {
  const known = asObject(value);
  if (value === undefined || known["$ref"] !== undefined) return [{ at, value: wanted }];
  const isOwn = known["x-errors"] !== undefined;
  const content = asObject(known["content"]);
  const headers = asObject(known["headers"]);
  return [
    ...(isOwn && isDescribedByErrcat(known, Number(at.at(-1))) ? [{ at: [...at, "description"], value: wanted.description }] : []),
    ...(known["description"] === undefined ? [{ at: [...at, "description"], value: wanted.description }] : []),
    ...Object.entries(wanted.headers ?? {})
      .filter(([name]) => isOwn || !Object.keys(headers).some((one) => one.toLowerCase() === name.toLowerCase()))
      .map(([name, header]) => ({ at: [...at, "headers", name], value: header })),
    ...Object.entries(wanted.content ?? {}).flatMap(([type, media]) =>
      Object.entries(media).map(([field, one]) => ({ at: [...at, "content", type, field], value: one })),
    ),
    // One example is not allowed beside several.
    ...Object.keys(wanted.content ?? {})
      .filter((type) => asObject(content[type])["example"] !== undefined)
      .map((type) => ({ at: [...at, "content", type, "example"], value: undefined })),
    { at: [...at, "x-errors"], value: wanted["x-errors"] },
  ];
}

function valueAt(value: unknown, at: readonly string[]): unknown {
  return at.reduce<unknown>((inner, key) => asObject(inner)[key], value);
}

/** Whether two values are the same as JSON. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || (a !== undefined && b !== undefined && isDeepStrictEqual(plain(a), plain(b)));
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}
