import { isDeepStrictEqual } from "node:util";
import { type Put, putTree, withPuts } from "../../load/puts.ts";
import { asObject, type Json } from "./as-object.ts";
import type { ErrorParts } from "./parts.ts";
import { type ErrorResponse, isDescribedByErrcat, retryAfter } from "./responses.ts";

/** Whether responses with a status describe success, which some APIs answer errors with, too. */
export function isSuccess(status: string): boolean {
  return /^[123]/.test(status);
}

/** Returns the puts that add errors to a response, or that remove them if none are wanted. */
export type SuccessPuts = (at: readonly string[], response: unknown, wanted: ErrorResponse | undefined) => readonly Put[];

/** Returns what adds errors to the responses of success in a document: what they describe stays, beside the errors. */
export function successPuts(document: Json, typeName: string, parts: Pick<ErrorParts, "schemas" | "examples">): SuccessPuts {
  const components = asObject(document["components"]);
  const isOwn: IsOwn = (value) => {
    const [, kind = "", name = ""] = /^#\/components\/(schemas|examples)\/(.*)$/.exec(String(asObject(value)["$ref"])) ?? [];
    const known = asObject(asObject(components[kind])[name]);
    return name.startsWith(typeName) && (Object.hasOwn(asObject(asObject(parts)[kind]), name) || known["x-error"] !== undefined);
  };
  return (at, response, wanted) => {
    const [, name] = /^#\/components\/responses\/(.*)$/.exec(String(asObject(response)["$ref"])) ?? [];
    if (name === undefined) return responsePuts(at, asObject(response), wanted, isOwn, Number(at.at(-1)));
    // A reference has nothing beside it: the response takes its place, with the errors.
    const target = asObject(asObject(components["responses"])[name]);
    if (target["description"] === undefined) return [];
    const puts = responsePuts([], target, wanted, isOwn, Number(at.at(-1)));
    return [{ at, value: withPuts(target, putTree(puts)) }];
  };
}

type IsOwn = (value: unknown) => boolean;

function responsePuts(at: readonly string[], known: Json, wanted: ErrorResponse | undefined, isOwn: IsOwn, status: number): Put[] {
  const isDescribed = isDescribedByErrcat(known, status);
  if (isDescribed && wanted === undefined) return [{ at, value: undefined }];
  const content = asObject(known["content"]);
  const types = new Set([...Object.keys(content), ...Object.keys(wanted?.content ?? {})]);
  const headers = asObject(known["headers"]);
  const names = Object.keys(headers).map((name) => name.toLowerCase());
  const isStale = wanted?.headers?.["Retry-After"] === undefined && isDeepStrictEqual(headers["Retry-After"], retryAfter);
  const staleAt = [...at, "headers", ...(names.length > 1 || wanted?.headers !== undefined ? ["Retry-After"] : [])];
  return [
    ...(isDescribed ? [{ at: [...at, "description"], value: wanted?.description }] : []),
    ...Object.entries(wanted?.headers ?? {})
      .filter(([name]) => !names.includes(name.toLowerCase()))
      .map(([name, header]) => ({ at: [...at, "headers", name], value: header })),
    ...(isStale ? [{ at: staleAt, value: undefined }] : []),
    ...[...types].flatMap((type) => mediaPuts([...at, "content", type], asObject(content[type]), wanted?.content?.[type], isOwn)),
    { at: [...at, "x-errors"], value: wanted?.["x-errors"] },
  ];
}

function mediaPuts(
  at: readonly string[],
  known: Json,
  wanted: { readonly schema: object; readonly examples: object } | undefined,
  isOwn: IsOwn,
): Put[] {
  const alternatives = [...othersIn(known["schema"], isOwn), ...(wanted === undefined ? [] : alternativesIn(wanted.schema))];
  const hasOthers = othersIn(known["schema"], isOwn).length > 0;
  if (!hasOthers && wanted === undefined) return known["schema"] === undefined ? [] : [{ at, value: undefined }];
  const schema = !hasOthers ? wanted?.schema : alternatives.length === 1 ? alternatives[0] : { anyOf: alternatives };
  const others = Object.entries(asObject(known["examples"])).filter(([, example]) => !isOwn(example));
  // One example is not allowed beside several.
  const examples = { ...Object.fromEntries(others), ...(known["example"] === undefined && wanted?.examples) };
  return [
    { at: [...at, "schema"], value: schema },
    { at: [...at, "examples"], value: Object.keys(examples).length > 0 ? examples : undefined },
  ];
}

/** Returns what a schema allows besides the errors of the catalog. */
function othersIn(schema: unknown, isOwn: IsOwn): readonly unknown[] {
  if (schema === undefined || isOwn(schema)) return [];
  const alternatives = alternativesIn(schema);
  return alternatives.some(isOwn) ? alternatives.filter((one) => !isOwn(one)) : [schema];
}

function alternativesIn(schema: unknown): readonly unknown[] {
  const { anyOf, oneOf } = asObject(schema);
  return [anyOf, oneOf].find((one) => Array.isArray(one)) ?? [schema];
}
