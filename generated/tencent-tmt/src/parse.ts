// Generated from tencent-tmt.json. Do not edit: change the catalog, then generate again.
import type { TencentTmtCode, TencentTmtError, TencentTmtOccurrence } from "./errors.js";
import { facts } from "./facts.js";
import { bodiesIn, codeText, decode, find, first, following, get, header, holds, httpStatus, isEmpty, statusOf, text, words } from "./read.js";
import { type CodeFormat, codes, emptyBodyStatuses, items, requestIdHeaders, type Shape, shapes, success, wrappedTexts } from "./wire.js";

/**
 * The Tencent Cloud Machine Translation error in whatever an API, an SDK or an HTTP client handed over; `undefined` if there is none. Never throws.
 *
 * Of several errors it is the first: that of the request as a whole, if there is one.
 */
export function parse(value: unknown): TencentTmtError | undefined {
  for (const error of errorsIn(value)) return error;
  return undefined;
}

/** Every Tencent Cloud Machine Translation error in one answer: that of the request as a whole first, then those of single items. Never throws. */
export function parseAll(value: unknown): readonly TencentTmtError[] {
  return [...errorsIn(value)];
}

/** Looks in the value, and if nothing is there, in its causes. */
function* errorsIn(value: unknown): Generator<TencentTmtError> {
  let answer = value;
  for (let depth = 0; depth < 4 && answer !== undefined && answer !== null; depth++) {
    if (isParsed(answer)) return yield answer;
    let found = false;
    for (const error of errorsOf(answer)) {
      found = true;
      yield error;
    }
    if (found) return;
    answer = get(answer, "cause");
  }
}

function isParsed(value: unknown): value is TencentTmtError {
  const code = get(value, "code");
  if (get(value, "provider") !== "tencent-tmt" || typeof code !== "string") return false;
  return code === "$unknown" ? typeof get(value, "rawCode") === "string" : isListed(code) && get(value, "category") === facts[code].category;
}

function* errorsOf(answer: unknown): Generator<TencentTmtError> {
  const wrapped = typeof answer === "string" ? unwrap(answer) : undefined;
  const bodies = wrapped ? [wrapped.body] : bodiesIn(answer);
  const seen = { status: wrapped ? wrapped.status : statusOf(answer), requestId: header(answer, requestIdHeaders) };
  const successful = bodies.find((body) => success.some((condition) => holds(body, [condition])));
  const overall = successful === undefined ? overallError(bodies, seen) : undefined;
  if (overall) yield overall.error;
  const whole = successful ?? overall?.body; // It holds the items too: what a client keeps around it only looks like items.
  for (const body of whole === undefined ? bodies : [whole]) {
    let found = false;
    for (const error of itemErrors(body, seen)) {
      found = true;
      yield error;
    }
    if (found) return;
  }
  if (whole === undefined && seen.status !== undefined && emptyBodyStatuses.includes(seen.status) && isEmpty(answer)) {
    yield error("", nearest(String(seen.status)), { code: [] }, undefined, seen);
  }
}

/** The error of the request as a whole: the most telling form first, and of each form the innermost body. */
function overallError(bodies: readonly unknown[], seen: Seen): { error: TencentTmtError; body: unknown } | undefined {
  for (const shape of shapes) {
    for (const body of bodies) {
      const error = holds(body, shape.when) ? read(body, shape, seen) : undefined;
      if (error) return { error, body };
    }
  }
  return undefined;
}

function* itemErrors(body: unknown, seen: Seen): Generator<TencentTmtError> {
  for (const shape of items) {
    if (!holds(body, shape.when)) continue;
    for (const [value, item] of find(body, shape.each)) {
      const found = holds(value, shape.where) ? read(value, shape, seen, item) : undefined;
      if (found) yield found;
    }
  }
}

/** What the client saw around the body. */
interface Seen {
  readonly status: number | undefined;
  readonly requestId: string | undefined;
}

function read(value: unknown, shape: Shape, seen: Seen, item?: string): TencentTmtError | undefined {
  const code = first(value, shape.code, (found) => believed(codeText(found), shape.accepts));
  if (code !== undefined) return error(code, nearest(code), shape, value, seen, item);
  const hasNone = shape.codeless && first(value, shape.code, codeText) === undefined;
  return hasNone ? error("", undefined, shape, value, seen, item) : undefined;
}

function error(code: string, near: TencentTmtCode | undefined, shape: Shape, value: unknown, seen: Seen, item?: string): TencentTmtError {
  const occurrence: TencentTmtOccurrence = {
    provider: "tencent-tmt",
    status: seen.status ?? first(value, shape.status, httpStatus),
    detail: first(value, shape.detail, words),
    requestId: first(value, shape.requestId, text) ?? seen.requestId,
    item,
  };
  if (!isListed(code)) return { code: "$unknown", rawCode: code, nearest: near, category: "unknown", retry: "unknown", actor: "unknown", ...occurrence };
  const { category, retry, actor } = facts[code];
  return { code, category, retry, actor, ...occurrence } as TencentTmtError;
}

function isListed(code: string): code is TencentTmtCode {
  return Object.hasOwn(facts, code);
}

/** A code that is listed, or that looks as this provider's codes do. */
function believed(code: string | undefined, accepts: Shape["accepts"] = codes): string | undefined {
  if (code === undefined || isListed(code)) return code;
  return accepts !== "listed" && hasFormat(code, accepts) ? code : undefined;
}

function hasFormat(code: string, { format, lengths, min = -Infinity, max = Infinity }: CodeFormat): boolean {
  if (!formats[format].test(code) || (lengths && !lengths.includes(code.length))) return false;
  return (format !== "digits" && format !== "integer") || (Number(code) >= min && Number(code) <= max);
}

const formats = {
  digits: /^\d+$/,
  integer: /^-?\d+$/,
  dotted: /^[A-Z][A-Za-z0-9]*(\.[A-Z][A-Za-z0-9]*)*$/,
  token: /^-?[A-Za-z0-9_.:/-]+$/,
};

/** The listed code that comes nearest to an unlisted one: its parent, or the general code of its family. */
function nearest(code: string): TencentTmtCode | undefined {
  if (codes.format === "dotted") {
    for (let end = code.lastIndexOf("."); end > 0; end = code.lastIndexOf(".", end - 1)) {
      const parent = code.slice(0, end);
      if (isListed(parent)) return parent;
    }
  }
  if (codes.family === undefined || code.length < codes.family) return undefined;
  const general = code.slice(0, codes.family).padEnd(Math.max(...(codes.lengths ?? [code.length])), "0");
  return isListed(general) ? general : undefined;
}

/** The body and the status in a sentence that a client made around them. */
function unwrap(sentence: string): { body: unknown; status: number | undefined } | undefined {
  for (const { bodyAfter, statusAfter } of wrappedTexts) {
    const body = decode(following(sentence, bodyAfter) ?? "");
    if (body !== undefined) return { body, status: httpStatus(following(sentence, statusAfter)?.slice(0, 3)) };
  }
  return undefined;
}
