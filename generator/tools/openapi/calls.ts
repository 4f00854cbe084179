import { segmentsOf } from "../../catalog/pointer.ts";
import type { ProviderOperation } from "../../normalize/provider.ts";
import { listed } from "../../problems/listed.ts";

/** A call that a document describes. */
export interface Call {
  readonly id: string | undefined;
  readonly method: Method;
  readonly path: string;
  /** Where it is in the document, as a list of keys. */
  readonly at: readonly string[];
  readonly operation: Json;
}

/** The calls of a document, and the references behind which there may be more. */
export interface Calls {
  readonly calls: readonly Call[];
  /** References of paths that lead to another file, or to nothing. */
  readonly unfollowed: readonly { readonly path: string; readonly reference: string }[];
}

type Json = Readonly<Record<string, unknown>>;
type Method = NonNullable<ProviderOperation["method"]>;

const methods: ReadonlySet<string> = new Set<Method>(["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"]);

/** Returns the calls that a document describes, in its order. A path that is a reference within the document is what it refers to. */
export function callsIn(document: Json): Calls {
  const calls: Call[] = [];
  const unfollowed: { path: string; reference: string }[] = [];
  const known = new Set<unknown>();
  for (const [path, written] of objects(document["paths"])) {
    const found = itemAt(document, ["paths", path], written);
    if ("reference" in found) unfollowed.push({ path, reference: found.reference });
    // An item that several paths refer to has its operations once.
    if ("reference" in found || known.has(found.item)) continue;
    known.add(found.item);
    for (const [method, operation] of objects(found.item)) {
      if (!methods.has(method)) continue;
      const { operationId: id } = operation;
      calls.push({ id: typeof id === "string" ? id : undefined, method: method as Method, path, at: [...found.at, method], operation });
    }
  }
  return { calls, unfollowed };
}

/** The most references that lead from one to the next. */
const mostSteps = 20;

/** Returns the item that a path has, where it really is; or the reference that leads out of the document, or nowhere. */
function itemAt(
  document: Json,
  written: readonly string[],
  item: Json,
): { readonly at: readonly string[]; readonly item: Json } | { readonly reference: string } {
  let found = { at: written, item };
  let reference = "";
  for (let steps = 0; steps < mostSteps; steps++) {
    const next = found.item["$ref"];
    if (typeof next !== "string") return found;
    reference = next;
    const at = next.startsWith("#/") ? segmentsOf(next).map(decoded) : undefined;
    const target = at?.reduce<unknown>((inner, key) => asObject(inner)[key], document);
    if (at === undefined || typeof target !== "object" || target === null) return { reference };
    found = { at, item: target as Json };
  }
  return { reference };
}

/** Returns a segment of a reference without the escapes of a URI. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Returns what two calls of the same method and path have alike, whatever the parameters of the path are called. */
export function placeOfCall({
  method,
  path,
}: {
  readonly method: string | undefined;
  readonly path: string | undefined;
}): string | undefined {
  return path === undefined ? undefined : `${method} ${path.replaceAll(/\{[^{}]{0,200}\}/g, "{}").replace(/\/$/, "")}`;
}

/** Returns the first of some names and the number of the others: `a, b, and 3 more`. */
export function someOf(names: readonly string[]): string {
  const more = names.length - mostNamed;
  return listed(more > 1 ? [...names.slice(0, mostNamed), `${more} more`] : names);
}

/** More names than this are counted. */
const mostNamed = 5;

function objects(value: unknown): readonly (readonly [key: string, value: Json])[] {
  return Object.entries(asObject(value)).filter((entry): entry is [string, Json] => typeof entry[1] === "object" && entry[1] !== null);
}

function asObject(value: unknown): Json {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};
}
