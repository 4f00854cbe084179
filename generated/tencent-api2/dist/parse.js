// Generated from tencent-api2.json. Do not edit: change the catalog, then generate again.
import { facts } from "./facts.js";
import { leadingParentheses, bodiesIn, codeText, decode, find, first, following, get, header, holds, httpStatus, isEmpty, statusOf, text, words } from "./read.js";
import { codes, emptyBodyStatuses, items, requestIdHeaders, shapes, success, wrappedTexts } from "./wire.js";
/**
* The Tencent Cloud API 2.0 error in whatever an API, an SDK or an HTTP client handed over; `undefined` if there is none. Never throws.
*
* Of several errors it is the first: that of the request as a whole, if there is one.
*/
export function parse(value) {
  for (const error of errorsIn(value)) return error;
  return undefined;
}
/** Every Tencent Cloud API 2.0 error in one answer: that of the request as a whole first, then those of single items. Never throws. */
export function parseAll(value) {
  return [...errorsIn(value)];
}
/** Looks in the value, and if nothing is there, in its causes. */
function* errorsIn(value) {
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
function isParsed(value) {
  const code = get(value, "code");
  if (get(value, "provider") !== "tencent-api2" || typeof code !== "string") return false;
  return code === "$unknown" ? typeof get(value, "rawCode") === "string" : isListed(code) && get(value, "category") === facts[code].category;
}
function* errorsOf(answer) {
  const wrapped = typeof answer === "string" ? unwrap(answer) : undefined;
  const bodies = wrapped ? [wrapped.body] : bodiesIn(answer);
  const seen = {
    status: wrapped ? wrapped.status : statusOf(answer),
    requestId: header(answer, requestIdHeaders)
  };
  const successful = bodies.find((body) => success.some((condition) => holds(body, [condition])));
  const overall = successful === undefined ? overallError(bodies, seen) : undefined;
  if (overall) yield overall.error;
  const whole = successful ?? overall?.body;
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
function overallError(bodies, seen) {
  for (const shape of shapes) {
    for (const body of bodies) {
      const error = holds(body, shape.when) ? read(body, shape, seen) : undefined;
      if (error) return {
        error,
        body
      };
    }
  }
  return undefined;
}
function* itemErrors(body, seen) {
  for (const shape of items) {
    if (!holds(body, shape.when)) continue;
    for (const [value, item] of find(body, shape.each)) {
      const found = holds(value, shape.where) ? read(value, shape, seen, item) : undefined;
      if (found) yield found;
    }
  }
}
function read(value, shape, seen, item) {
  const code = first(value, shape.code, (found) => believed(codeText(found), shape.accepts));
  if (code !== undefined) return error(code, nearest(code), shape, value, seen, item);
  const hasNone = shape.codeless && first(value, shape.code, codeText) === undefined;
  return hasNone ? error("", undefined, shape, value, seen, item) : undefined;
}
function error(code, near, shape, value, seen, item) {
  const occurrence = {
    provider: "tencent-api2",
    status: seen.status ?? first(value, shape.status, httpStatus),
    detail: first(value, shape.detail, words),
    requestId: first(value, shape.requestId, text) ?? seen.requestId,
    item,
    codeDesc: first(value, shape.fields?.codeDesc, text),
    moduleCode: first(value, shape.fields?.moduleCode, leadingParentheses)
  };
  if (!isListed(code)) return {
    code: "$unknown",
    rawCode: code,
    nearest: near,
    category: "unknown",
    retry: "unknown",
    actor: "unknown",
    ...occurrence
  };
  const { category, retry, actor } = facts[code];
  return {
    code,
    category,
    retry,
    actor,
    ...occurrence
  };
}
function isListed(code) {
  return Object.hasOwn(facts, code);
}
/** A code that is listed, or that looks as this provider's codes do. */
function believed(code, accepts = codes) {
  if (code === undefined || isListed(code)) return code;
  return accepts !== "listed" && hasFormat(code, accepts) ? code : undefined;
}
function hasFormat(code, { format, lengths, min = -Infinity, max = Infinity }) {
  if (!formats[format].test(code) || lengths && !lengths.includes(code.length)) return false;
  return format !== "digits" && format !== "integer" || Number(code) >= min && Number(code) <= max;
}
const formats = {
  digits: /^\d+$/,
  integer: /^-?\d+$/,
  dotted: /^[A-Z][A-Za-z0-9]*(\.[A-Z][A-Za-z0-9]*)*$/,
  token: /^-?[A-Za-z0-9_.:/-]+$/
};
/** The listed code that comes nearest to an unlisted one: its parent, or the general code of its family. */
function nearest(code) {
  if (codes.format === "dotted") {
    for (let end = code.lastIndexOf("."); end > 0; end = code.lastIndexOf(".", end - 1)) {
      const parent = code.slice(0, end);
      if (isListed(parent)) return parent;
    }
  }
  if (codes.family === undefined || code.length < codes.family) return undefined;
  const general = code.slice(0, codes.family).padEnd(Math.max(...codes.lengths ?? [code.length]), "0");
  return isListed(general) ? general : undefined;
}
/** The body and the status in a sentence that a client made around them. */
function unwrap(sentence) {
  for (const { bodyAfter, statusAfter } of wrappedTexts) {
    const body = decode(following(sentence, bodyAfter) ?? "");
    if (body !== undefined) return {
      body,
      status: httpStatus(following(sentence, statusAfter)?.slice(0, 3))
    };
  }
  return undefined;
}
