// Generated from the catalog grpc. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { GrpcError, GrpcUnknownError } from "./errors.js";
import { facts } from "./facts.js";
import { isListed } from "./is.js";
import { bodiesIn, causeOf, decoded, findUnread, get, header, headerLists, httpStatus, inOneSearch, isNothing, nothing, othersIn, partsOf, retryAfterIn, seconds, statusOf, text } from "./runtime.js";
import type { Clock, Parts, ReadOptions } from "./runtime.js";
import { $provider, type Believed, isSuccess, requestIdHeaders, type Shape, shapes } from "./wire.js";

/**
 * Returns the gRPC error in a value from an API, an SDK, or an HTTP client; `undefined` if there is none. Never throws.
 *
 * If there are several errors, it returns the first: the error of the request as a whole, if there is one.
 */
export function parse(value: unknown, clock?: Clock): GrpcError | undefined {
  return errorsIn(value, clock)[0];
}

/** Returns every gRPC error in one response: first the error of the request as a whole, then those of individual items. Never throws. */
export function parseAll(value: unknown, clock?: Clock): readonly GrpcError[] {
  return errorsIn(value, clock);
}

/**
 * Like {@link parse}, but also reads unread bodies: a `Response` (it reads a clone), a `Blob`, a stream (which it consumes), or a client's
 * error that has one of these. Returns `undefined` if reading fails, and never rejects.
 */
export async function parseAsync(value: unknown, options: ReadOptions = {}): Promise<GrpcError | undefined> {
  const { now } = options;
  const clock = now && { now };
  return (await findUnread(value, options, (answer) => parse(answer, clock))) ?? parse(value, clock);
}

/** Looks in the value, and, if there is no error, in the other errors that it contains and in its causes. */
function errorsIn(value: unknown, clock: Clock | undefined, depth = 0, visited?: Set<unknown>): readonly GrpcError[] {
  let answer = value;
  for (let at = depth; at < 4 && answer !== undefined && answer !== null; at++) {
    answer = decoded(answer);
    const errors = errorsOf(answer, clock);
    if (errors.length > 0) return errors;
    const others = at < 3 ? othersIn(answer) : [];
    const found = others.length > 0 ? inOneSearch(() => errorsInAny(others, clock, at + 1, visited ?? new Set())) : [];
    if (found.length > 0) return found;
    answer = causeOf(answer);
  }
  return [];
}

function errorsInAny(values: readonly unknown[], clock: Clock | undefined, depth: number, visited: Set<unknown>): readonly GrpcError[] {
  const found: GrpcError[] = [];
  for (const value of values) {
    if (visited.has(value)) continue;
    visited.add(value);
    for (const error of errorsIn(value, clock, depth, visited)) found.push(error);
  }
  return found;
}

function errorsOf(answer: unknown, clock: Clock | undefined): readonly GrpcError[] {
  const outer = partsOf(answer);
  if (outer === nothing) return errorsOfBody(answer);
  const inner = partsOf(outer.response);
  const status = statusOf(outer, inner);
  const bodies = bodiesIn(answer, outer, inner, status, isSuccess);
  for (const body of bodies) {
    const parsed = parsedBefore(body);
    if (parsed !== undefined) return [parsed];
  }
  const headers = headerLists(outer, inner);
  const seen = { status, header: (name: string) => header(headers, [name]), wrappers: wrappersOf(answer, outer, inner), requestId: header(headers, requestIdHeaders), retryAfter: retryAfterIn(headers, clock) };
  return errorsOfBodies(bodies, seen);
}

/** A client's response or error and the response in it, which are the values that can contain a body. */
function wrappersOf(answer: unknown, outer: Parts, inner: Parts): readonly unknown[] {
  if (outer.response === undefined && outer.headers === undefined) return [];
  return inner.headers === undefined ? [answer] : [answer, outer.response];
}

/** For a body that is not inside a response. */
function errorsOfBody(body: unknown): readonly GrpcError[] {
  if (typeof body !== "object" || body === null) return [];
  const parsed = parsedBefore(body);
  return parsed ? [parsed] : errorsOfBodies([body], unseen);
}

/** The error of the request as a whole, by the most specific format and in the innermost body. */
function errorsOfBodies(bodies: readonly unknown[], seen: Seen): readonly GrpcError[] {
  // A code outside the body needs no body: an absent body comes last, in place of the response around it.
  const sent = seen.wrappers.length === 0 ? bodies : [...bodies.filter((body) => !seen.wrappers.includes(body) && !isNothing(body)), undefined];
  for (const shape of shapes) {
    for (const body of shape.around ? sent : bodies) {
      const overall = shape.when === undefined || shape.when(body) ? read(body, shape, seen) : undefined;
      if (overall) return [overall];
    }
  }
  return [];
}

/** The values around the body, or those of the request as a whole. */
interface Seen {
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly header: (name: string) => string | undefined;
  /** The value that a client has put around the body. */
  readonly wrappers: readonly unknown[];
  readonly retryAfter: number | undefined;
}

const unseen: Seen = { status: undefined, header: () => undefined, wrappers: [], requestId: undefined, retryAfter: undefined };

function read(value: unknown, shape: Shape, seen: Seen, item?: string): GrpcError | undefined {
  const found = shape.code(value, shape.accepts, seen);
  if (found !== undefined) return error(found, shape, value, seen, item);
  return shape.anyCode && shape.anyCode(value, seen) === undefined ? error(none, shape, value, seen, item) : undefined;
}

const none: Believed = { code: "", said: undefined };

function error({ code, said }: Believed, shape: Shape, value: unknown, seen: Seen, item?: string): GrpcError {
  const { category, retry, actor } = said ?? unknownFacts;
  const made = {
    code,
    category,
    retry,
    actor,
    provider: "grpc",
    status: seen.status ?? shape.status?.(value),
    detail: shape.detail?.(value),
    requestId: shape.requestId?.(value) ?? seen.requestId,
    retryAfter: shape.retryAfter?.(value) ?? seen.retryAfter,
    item,
    reason: shape.fields?.reason?.(value),
    domain: shape.fields?.domain?.(value),
  };
  if (said) return made as GrpcError;
  const { code: rawCode, ...rest } = made;
  return { code: "$unknown", rawCode, nearest: undefined, ...rest } as GrpcUnknownError;
}

const unknownFacts = { category: "unknown", retry: "unknown", actor: "unknown" };

/** An error parsed by any version of this package, or a copy of one, as this version returns it. */
function parsedBefore(body: unknown): GrpcError | undefined {
  if ($provider(body) !== "grpc") return undefined;
  const value = get(body, "code") === "$added" ? get(body, "error") : body;
  const code = get(value, "code") === "$unknown" ? get(value, "rawCode") : get(value, "code");
  const isError = typeof code === "string" && !code.startsWith("$") && ["category", "retry", "actor"].every((fact) => text(get(value, fact)) !== undefined);
  if (!isError || $provider(value) !== "grpc") return undefined;
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
    reason: (value) => text(get(value, "reason")),
    domain: (value) => text(get(value, "domain")),
  },
};
