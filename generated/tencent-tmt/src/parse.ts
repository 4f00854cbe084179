// Generated from the catalog tencent-tmt. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { TencentTmtError, TencentTmtUnknownError } from "./errors.js";
import { facts } from "./facts.js";
import { isListed, nearest } from "./is.js";
import { bodiesIn, causeOf, decoded, findUnread, get, header, headerLists, httpStatus, inOneSearch, nothing, othersIn, partsOf, retryAfterIn, seconds, statusOf, text } from "./runtime.js";
import type { Clock, ReadOptions } from "./runtime.js";
import { $provider, type Believed, isSuccess, requestIdHeaders, type Shape, shapes } from "./wire.js";

/**
 * Returns the Tencent Cloud Machine Translation error in a value from an API, an SDK, or an HTTP client; `undefined` if there is none. Never throws.
 *
 * If there are several errors, it returns the first: the error of the request as a whole, if there is one.
 */
export function parse(value: unknown, clock?: Clock): TencentTmtError | undefined {
  return errorsIn(value, clock)[0];
}

/** Returns every Tencent Cloud Machine Translation error in one response: first the error of the request as a whole, then those of individual items. Never throws. */
export function parseAll(value: unknown, clock?: Clock): readonly TencentTmtError[] {
  return errorsIn(value, clock);
}

/**
 * Like {@link parse}, but also reads unread bodies: a `Response` (it reads a clone), a `Blob`, a stream (which it consumes), or a client's
 * error that has one of these. Returns `undefined` if reading fails, and never rejects.
 */
export async function parseAsync(value: unknown, options: ReadOptions = {}): Promise<TencentTmtError | undefined> {
  const { now } = options;
  const clock = now && { now };
  return (await findUnread(value, options, (answer) => parse(answer, clock))) ?? parse(value, clock);
}

/** Looks in the value, and, if there is no error, in the other errors that it contains and in its causes. */
function errorsIn(value: unknown, clock: Clock | undefined, depth = 0, visited?: Set<unknown>): readonly TencentTmtError[] {
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

function errorsInAny(values: readonly unknown[], clock: Clock | undefined, depth: number, visited: Set<unknown>): readonly TencentTmtError[] {
  const found: TencentTmtError[] = [];
  for (const value of values) {
    if (visited.has(value)) continue;
    visited.add(value);
    for (const error of errorsIn(value, clock, depth, visited)) found.push(error);
  }
  return found;
}

function errorsOf(answer: unknown, clock: Clock | undefined): readonly TencentTmtError[] {
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
  const seen = { status, requestId: header(headers, requestIdHeaders), retryAfter: retryAfterIn(headers, clock) };
  return errorsOfBodies(bodies, seen);
}

/** For a body that is not inside a response. */
function errorsOfBody(body: unknown): readonly TencentTmtError[] {
  if (typeof body !== "object" || body === null) return [];
  const parsed = parsedBefore(body);
  return parsed ? [parsed] : errorsOfBodies([body], unseen);
}

/** The error of the request as a whole, by the most specific format and in the innermost body. */
function errorsOfBodies(bodies: readonly unknown[], seen: Seen): readonly TencentTmtError[] {
  for (const shape of shapes) {
    for (const body of bodies) {
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
  readonly retryAfter: number | undefined;
}

const unseen: Seen = { status: undefined, requestId: undefined, retryAfter: undefined };

function read(value: unknown, shape: Shape, seen: Seen, item?: string): TencentTmtError | undefined {
  const found = shape.code(value, shape.accepts);
  if (found !== undefined) return error(found, shape, value, seen, item);
  return shape.anyCode && shape.anyCode(value) === undefined ? error(none, shape, value, seen, item) : undefined;
}

const none: Believed = { code: "", said: undefined };

function error({ code, said }: Believed, shape: Shape, value: unknown, seen: Seen, item?: string): TencentTmtError {
  const { category, retry, actor } = said ?? unknownFacts;
  const made = {
    code,
    category,
    retry,
    actor,
    provider: "tencent-tmt",
    status: seen.status ?? shape.status?.(value),
    detail: shape.detail?.(value),
    requestId: shape.requestId?.(value) ?? seen.requestId,
    retryAfter: shape.retryAfter?.(value) ?? seen.retryAfter,
    item,
  };
  if (said) return made as TencentTmtError;
  const { code: rawCode, ...rest } = made;
  return { code: "$unknown", rawCode, nearest: nearest(code || String(made.status), facts), ...rest } as TencentTmtUnknownError;
}

const unknownFacts = { category: "unknown", retry: "unknown", actor: "unknown" };

/** An error parsed by any version of this package, or a copy of one, as this version returns it. */
function parsedBefore(body: unknown): TencentTmtError | undefined {
  if ($provider(body) !== "tencent-tmt") return undefined;
  const value = ["$added", "$other"].includes(get(body, "code") as string) ? get(body, "error") : body;
  const code = get(value, "code") === "$unknown" ? get(value, "rawCode") : get(value, "code");
  const isError = typeof code === "string" && !code.startsWith("$") && ["category", "retry", "actor"].every((fact) => text(get(value, fact)) !== undefined);
  if (!isError || $provider(value) !== "tencent-tmt") return undefined;
  return error({ code, said: isListed(code) ? facts[code] : undefined }, parsedShape, value, unseen, text(get(value, "item")));
}

/** The format of an error that was parsed before. */
const parsedShape: Shape = {
  code: () => undefined,
  status: (value) => httpStatus(get(value, "status")),
  detail: (value) => text(get(value, "detail")),
  requestId: (value) => text(get(value, "requestId")),
  retryAfter: (value) => seconds(get(value, "retryAfter")),
};
