// Generated from the catalog acme. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { AcmeError, AcmeUnknownError } from "./errors.js";
import { facts } from "./facts.js";
import { isListed } from "./is.js";
import { bodiesIn, causeOf, decoded, findUnread, first, flag, following, get, has, header, headerLists, httpStatus, inOneSearch, integer, isEmpty, nothing, number, othersIn, partsOf, retryAfterIn, seconds, seek, statusOf, text, texts } from "./runtime.js";
import type { Clock, ReadOptions } from "./runtime.js";
import { $provider, type Believed, emptyBodyStatuses, isSuccess, items, parameters, requestIdHeaders, type Shape, shapes, wrappedTexts } from "./wire.js";

/**
 * Returns the Acme error in a value from an API, an SDK, or an HTTP client; `undefined` if there is none. Never throws.
 *
 * If there are several errors, it returns the first: the error of the request as a whole, if there is one. A success is not an error, even if some of its
 * items failed: {@link parseAll} returns their errors.
 */
export function parse(value: unknown, clock?: Clock): AcmeError | undefined {
  return errorsIn(value, clock, 1)[0];
}

/** Returns every Acme error in one response: first the error of the request as a whole, then those of individual items. Never throws. */
export function parseAll(value: unknown, clock?: Clock): readonly AcmeError[] {
  return errorsIn(value, clock, Infinity);
}

/**
 * Like {@link parse}, but also reads unread bodies: a `Response` (it reads a clone), a `Blob`, a stream (which it consumes), or a client's
 * error that has one of these. Returns `undefined` if reading fails, and never rejects.
 */
export async function parseAsync(value: unknown, options: ReadOptions = {}): Promise<AcmeError | undefined> {
  const { now } = options;
  const clock = now && { now };
  return (await findUnread(value, options, (answer) => parse(answer, clock))) ?? parse(value, clock);
}

/** Looks in the value, and, if there is no error, in the other errors that it contains and in its causes. Stops when it has `enough`. */
function errorsIn(value: unknown, clock: Clock | undefined, enough: number, depth = 0, visited?: Set<unknown>): readonly AcmeError[] {
  let answer = value;
  for (let at = depth; at < 4 && answer !== undefined && answer !== null; at++) {
    answer = opened(answer);
    const errors = errorsOf(answer, clock, enough);
    if (errors.length > 0 || errors === succeeded) return errors;
    const others = at < 3 ? othersIn(answer) : [];
    const found = others.length > 0 ? inOneSearch(() => errorsInAny(others, clock, enough, at + 1, visited ?? new Set())) : [];
    if (found.length > 0) return found;
    answer = causeOf(answer);
  }
  return [];
}

function errorsInAny(values: readonly unknown[], clock: Clock | undefined, enough: number, depth: number, visited: Set<unknown>): readonly AcmeError[] {
  const found: AcmeError[] = [];
  for (const value of values) {
    if (visited.has(value)) continue;
    visited.add(value);
    for (const error of errorsIn(value, clock, enough, depth, visited)) found.push(error);
    if (found.length >= enough) break;
  }
  return found;
}

/** The response in a JSON text, or in a sentence that a client wrote around the body. */
function opened(value: unknown): unknown {
  const sentence = typeof value === "string" ? value : get(value, "message");
  const answer = typeof sentence === "string" ? unwrap(sentence) : undefined;
  return answer ?? decoded(value);
}

function unwrap(sentence: string): object | undefined {
  for (const { bodyAfter, statusAfter } of wrappedTexts) {
    const body = following(sentence, bodyAfter);
    if (body !== undefined) return { body, status: statusAfter && following(sentence, statusAfter)?.slice(0, 3) };
  }
  return undefined;
}

function errorsOf(answer: unknown, clock: Clock | undefined, enough: number): readonly AcmeError[] {
  const outer = partsOf(answer);
  if (outer === nothing) return errorsOfBody(answer, enough);
  const inner = partsOf(outer.response);
  const status = statusOf(outer, inner);
  const bodies = bodiesIn(answer, outer, inner, status, isSuccess);
  for (const body of bodies) {
    const parsed = parsedBefore(body);
    if (parsed !== undefined) return [parsed];
  }
  const headers = headerLists(outer, inner);
  const seen = { status, requestId: header(headers, requestIdHeaders), retryAfter: retryAfterIn(headers, clock) };
  const errors = errorsOfBodies(bodies, seen, enough);
  const isTelling = errors.length === 0 && seen.status !== undefined && emptyBodyStatuses.includes(seen.status) && isEmpty(answer);
  return isTelling ? [error(none, bodiless, undefined, seen)] : errors;
}

/** For a body that is not inside a response. */
function errorsOfBody(body: unknown, enough: number): readonly AcmeError[] {
  if (typeof body !== "object" || body === null) return [];
  const parsed = parsedBefore(body);
  return parsed ? [parsed] : errorsOfBodies([body], unseen, enough);
}

/** The error of the request as a whole, by the most specific format and in the innermost body, and those of its items. */
function errorsOfBodies(bodies: readonly unknown[], seen: Seen, enough: number): readonly AcmeError[] {
  const failures = bodies.filter((body) => !isSuccess(body));
  for (const shape of shapes) {
    for (const body of failures) {
      const overall = shape.when === undefined || shape.when(body) ? read(body, shape, seen) : undefined;
      if (overall) return enough === 1 ? [overall] : [overall, ...errorsOfItems(body, overall, enough)];
    }
  }
  for (const body of bodies) {
    const errors = errorsOfItems(body, seen, enough);
    if (errors.length > 0) return enough === 1 && isSuccess(body) ? succeeded : errors;
  }
  return [];
}

/** The result of {@link parse} for a success in which some items failed. */
const succeeded: readonly AcmeError[] = [];

function errorsOfItems(body: unknown, seen: Seen, enough: number): readonly AcmeError[] {
  const errors: AcmeError[] = [];
  for (const shape of items) {
    if (shape.when && !shape.when(body)) continue;
    const isEnough = seek(body, shape.each, (value, star) => {
      if (shape.where && !shape.where(value)) return undefined;
      const found = read(value, shape, seen, shape.item ? shape.item(value) : star);
      return found && errors.push(found) >= enough ? true : undefined;
    });
    if (isEnough) break;
  }
  return errors;
}

/** The values around the body, or those of the request as a whole. */
interface Seen {
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly retryAfter: number | undefined;
}

const unseen: Seen = { status: undefined, requestId: undefined, retryAfter: undefined };

function read(value: unknown, shape: Shape, seen: Seen, item?: string): AcmeError | undefined {
  const found = shape.code(value, shape.accepts);
  if (found !== undefined) return error(found, shape, value, seen, item);
  return shape.anyCode && shape.anyCode(value) === undefined ? error(none, shape, value, seen, item) : undefined;
}

const none: Believed = { code: "", said: undefined };

function error({ code, said }: Believed, shape: Shape, value: unknown, seen: Seen, item?: string): AcmeError {
  const { category, retry, actor } = said ?? unknownFacts;
  const made = {
    code,
    category,
    retry,
    actor,
    parameters: said ? parametersIn(value, code, shape) : {},
    provider: "acme",
    status: seen.status ?? shape.status?.(value),
    detail: shape.detail?.(value),
    requestId: shape.requestId?.(value) ?? seen.requestId,
    retryAfter: shape.retryAfter?.(value) ?? seen.retryAfter,
    item,
    module: shape.fields?.module?.(value),
    attempt: shape.fields?.attempt?.(value),
    cost: shape.fields?.cost?.(value),
    reasons: shape.fields?.reasons?.(value),
    final: shape.fields?.final?.(value),
    hint: shape.fields?.hint?.(value),
  };
  if (said) return made as AcmeError;
  const { code: rawCode, ...rest } = made;
  return { code: "$unknown", rawCode, nearest: undefined, ...rest } as AcmeUnknownError;
}

const unknownFacts = { category: "unknown", retry: "unknown", actor: "unknown" };

/** The format of a response without a body. */
const bodiless: Shape = { code: () => undefined };

/** The parameters of a code's texts, each `undefined` if the value has none of its type. */
function parametersIn(value: unknown, code: string, shape: Shape): Readonly<Record<string, unknown>> {
  const places = Object.entries((has(parameters, code) ? parameters[code] : undefined) ?? {});
  const found = shape === parsedShape ? get(value, "parameters") : undefined;
  return Object.fromEntries(
    places.map(([name, { at, as }]) => [name, shape === parsedShape ? parameterReaders[as === "epochSeconds" ? "date" : as](get(found, name)) : first<unknown>(value, at, parameterReaders[as])]),
  );
}

/** Reads a parameter as its own type; only a number can be read as a string without loss. */
const parameterReaders = {
  string: (value: unknown): string | undefined => (typeof value === "number" && isExact(value) ? String(value) : text(value)),
  integer: (value: unknown): number | undefined => (typeof value === "number" ? integer(value) : undefined),
  number: (value: unknown): number | undefined => (typeof value === "number" ? number(value) : undefined),
  boolean: flag,
  strings: (value: unknown): readonly string[] | undefined => {
    const single = text(value);
    return single === undefined ? texts(value) : [single];
  },
  date,
  epochSeconds: (value: unknown): string | number | undefined => {
    const read = number(value);
    return read === undefined ? text(value) : Math.round(read * 1000);
  },
};

/** A date in ISO 8601 format or in milliseconds since 1970, unchanged. */
function date(value: unknown): string | number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : text(value);
}

/** Whether a number is exactly the one that was sent, because parsing JSON rounds large whole numbers. */
function isExact(value: number): boolean {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}

/** An error parsed by any version of this package, or a copy of one, as this version returns it. */
function parsedBefore(body: unknown): AcmeError | undefined {
  if ($provider(body) !== "acme") return undefined;
  const value = ["$added", "$other"].includes(get(body, "code") as string) ? get(body, "error") : body;
  const code = get(value, "code") === "$unknown" ? get(value, "rawCode") : get(value, "code");
  const isError = typeof code === "string" && !code.startsWith("$") && ["category", "retry", "actor"].every((fact) => text(get(value, fact)) !== undefined);
  if (!isError || $provider(value) !== "acme") return undefined;
  return error({ code, said: isListed(code) ? facts[code] : undefined }, parsedShape, value, unseen, text(get(value, "item")));
}

/** The format of an error that was parsed before. */
const parsedShape: Shape = {
  code: () => undefined,
  status: (value) => httpStatus(get(value, "status")),
  detail: (value) => text(get(value, "detail")),
  requestId: (value) => text(get(value, "requestId")),
  retryAfter: (value) => seconds(get(value, "retryAfter")),
  fields: {
    module: (value) => text(get(value, "module")),
    attempt: (value) => integer(get(value, "attempt")),
    cost: (value) => number(get(value, "cost")),
    reasons: (value) => texts(get(value, "reasons")),
    final: (value) => flag(get(value, "final")),
    hint: (value) => text(get(value, "hint")),
  },
};
