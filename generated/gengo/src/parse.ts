// Generated from the catalog gengo. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { GengoError, GengoUnknownError } from "./errors.js";
import { facts } from "./facts.js";
import { isListed } from "./is.js";
import { bodiesIn, causeOf, decoded, findUnread, following, get, header, headerLists, httpStatus, inOneSearch, nothing, othersIn, partsOf, retryAfterIn, seconds, seek, statusOf, text, texts } from "./runtime.js";
import type { Clock, ReadOptions } from "./runtime.js";
import { $provider, type Believed, isSuccess, items, requestIdHeaders, type Shape, shapes, wrappedTexts } from "./wire.js";

/**
 * Returns the Gengo error in a value from an API, an SDK, or an HTTP client; `undefined` if there is none. Never throws.
 *
 * If there are several errors, it returns the first: the error of the request as a whole, if there is one. A success is not an error, even if some of its
 * items failed: {@link parseAll} returns their errors.
 */
export function parse(value: unknown, clock?: Clock): GengoError | undefined {
  return errorsIn(value, clock, 1)[0];
}

/** Returns every Gengo error in one response: first the error of the request as a whole, then those of individual items. Never throws. */
export function parseAll(value: unknown, clock?: Clock): readonly GengoError[] {
  return errorsIn(value, clock, Infinity);
}

/**
 * Like {@link parse}, but also reads unread bodies: a `Response` (it reads a clone), a `Blob`, a stream (which it consumes), or a client's
 * error that has one of these. Returns `undefined` if reading fails, and never rejects.
 */
export async function parseAsync(value: unknown, options: ReadOptions = {}): Promise<GengoError | undefined> {
  const { now } = options;
  const clock = now && { now };
  return (await findUnread(value, options, (answer) => parse(answer, clock))) ?? parse(value, clock);
}

/** Looks in the value, and, if there is no error, in the other errors that it contains and in its causes. Stops when it has `enough`. */
function errorsIn(value: unknown, clock: Clock | undefined, enough: number, depth = 0, visited?: Set<unknown>): readonly GengoError[] {
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

function errorsInAny(values: readonly unknown[], clock: Clock | undefined, enough: number, depth: number, visited: Set<unknown>): readonly GengoError[] {
  const found: GengoError[] = [];
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

function errorsOf(answer: unknown, clock: Clock | undefined, enough: number): readonly GengoError[] {
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
  return errorsOfBodies(bodies, seen, enough);
}

/** For a body that is not inside a response. */
function errorsOfBody(body: unknown, enough: number): readonly GengoError[] {
  if (typeof body !== "object" || body === null) return [];
  const parsed = parsedBefore(body);
  return parsed ? [parsed] : errorsOfBodies([body], unseen, enough);
}

/** The error of the request as a whole, by the most specific format and in the innermost body, and those of its items. */
function errorsOfBodies(bodies: readonly unknown[], seen: Seen, enough: number): readonly GengoError[] {
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
const succeeded: readonly GengoError[] = [];

function errorsOfItems(body: unknown, seen: Seen, enough: number): readonly GengoError[] {
  const errors: GengoError[] = [];
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

function read(value: unknown, shape: Shape, seen: Seen, item?: string): GengoError | undefined {
  const found = shape.code(value, shape.accepts);
  if (found !== undefined) return error(found, shape, value, seen, item);
  return shape.anyCode && shape.anyCode(value) === undefined ? error(none, shape, value, seen, item) : undefined;
}

const none: Believed = { code: "", said: undefined };

function error({ code, said }: Believed, shape: Shape, value: unknown, seen: Seen, item?: string): GengoError {
  const { category, retry, actor } = said ?? unknownFacts;
  const made = {
    code,
    category,
    retry,
    actor,
    provider: "gengo",
    status: seen.status ?? shape.status?.(value),
    detail: shape.detail?.(value),
    requestId: shape.requestId?.(value) ?? seen.requestId,
    retryAfter: shape.retryAfter?.(value) ?? seen.retryAfter,
    item,
    messages: shape.fields?.messages?.(value),
  };
  if (said) return made as GengoError;
  const { code: rawCode, ...rest } = made;
  return { code: "$unknown", rawCode, nearest: undefined, ...rest } as GengoUnknownError;
}

const unknownFacts = { category: "unknown", retry: "unknown", actor: "unknown" };

/** An error parsed by any version of this package, or a copy of one, as this version returns it. */
function parsedBefore(body: unknown): GengoError | undefined {
  if ($provider(body) !== "gengo") return undefined;
  const value = get(body, "code") === "$added" ? get(body, "error") : body;
  const code = get(value, "code") === "$unknown" ? get(value, "rawCode") : get(value, "code");
  const isError = typeof code === "string" && !code.startsWith("$") && ["category", "retry", "actor"].every((fact) => text(get(value, fact)) !== undefined);
  if (!isError || $provider(value) !== "gengo") return undefined;
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
    messages: (value) => texts(get(value, "messages")),
  },
};
