// Generated from gengo.json. Do not edit: change the catalog, then generate again.
import { bodiesIn, decode, following, header, statusOf } from "./answer.js";
import { believed, isListed, nearest } from "./code.js";
import { facts } from "./facts.js";
import { isParsed } from "./parsed.js";
import { codeText, first, get, holds, httpStatus, label, seek, texts, words } from "./read.js";
import { items, requestIdHeaders, shapes, success, wrappedTexts } from "./wire.js";
/**
* The Gengo error in whatever an API, an SDK or an HTTP client handed over; `undefined` if there is none. Never throws.
*
* Of several errors it is the first: that of the request as a whole, if there is one.
*/
export function parse(value) {
  return errorsIn(value, 1)[0];
}
/** Every Gengo error in one answer: that of the request as a whole first, then those of single items. Never throws. */
export function parseAll(value) {
  return errorsIn(value, Infinity);
}
/** Looks in the value, and if nothing is there, in its causes. Stops when it has `enough`. */
function errorsIn(value, enough) {
  let answer = value;
  for (let depth = 0; depth < 4 && answer !== undefined && answer !== null; depth++) {
    answer = opened(answer);
    const errors = errorsOf(answer, enough);
    if (errors.length > 0) return errors;
    answer = get(answer, "cause");
  }
  return [];
}
/** The answer in a JSON text, or in a sentence that a client made around the body. */
function opened(value) {
  const sentence = typeof value === "string" ? value : get(value, "message");
  const answer = typeof sentence === "string" ? unwrap(sentence) : undefined;
  return answer ?? (typeof value === "string" ? decode(value) : value);
}
function unwrap(sentence) {
  for (const { bodyAfter, statusAfter } of wrappedTexts) {
    const body = following(sentence, bodyAfter);
    if (body !== undefined) return {
      body,
      status: statusAfter && following(sentence, statusAfter)?.slice(0, 3)
    };
  }
  return undefined;
}
function errorsOf(answer, enough) {
  const bodies = bodiesIn(answer, isSuccess);
  const parsed = bodies.find(isParsed);
  if (parsed !== undefined) return [parsed];
  const seen = {
    status: statusOf(answer),
    requestId: header(answer, requestIdHeaders)
  };
  return errorsOfBodies(bodies, seen, enough);
}
function isSuccess(body) {
  return success.some((condition) => holds(body, [condition]));
}
/** That of the request as a whole, by the most telling form and in the innermost body, and those of its items. */
function errorsOfBodies(bodies, seen, enough) {
  const failures = bodies.filter((body) => !isSuccess(body));
  for (const shape of shapes) {
    for (const body of failures) {
      const overall = holds(body, shape.when) ? read(body, shape, seen) : undefined;
      if (overall) return enough === 1 ? [overall] : [overall, ...errorsOfItems(body, overall, enough)];
    }
  }
  for (const body of bodies) {
    const errors = errorsOfItems(body, seen, enough);
    if (errors.length > 0) return errors;
  }
  return [];
}
function errorsOfItems(body, seen, enough) {
  const errors = [];
  for (const shape of items) {
    if (!holds(body, shape.when)) continue;
    const isEnough = seek(body, shape.each, (value, star) => {
      if (!holds(value, shape.where)) return undefined;
      const found = read(value, shape, seen, shape.item ? first(value, shape.item, label) : star);
      return found && errors.push(found) >= enough ? true : undefined;
    });
    if (isEnough) break;
  }
  return errors;
}
function read(value, shape, seen, item) {
  const code = first(value, shape.code, (found) => believed(found, shape.accepts));
  if (code !== undefined) return error(code, shape, value, seen, item);
  const hasNone = shape.codeless && first(value, shape.code, codeText) === undefined;
  return hasNone ? error("", shape, value, seen, item) : undefined;
}
function error(code, shape, value, seen, item) {
  const occurrence = {
    provider: "gengo",
    status: seen.status ?? first(value, shape.status, httpStatus),
    detail: first(value, shape.detail, words),
    requestId: first(value, shape.requestId, label) ?? seen.requestId,
    item,
    messages: first(value, shape.fields?.messages, texts)
  };
  if (!isListed(code)) {
    const near = nearest(code || String(seen.status));
    return {
      code: "$unknown",
      rawCode: code,
      nearest: near,
      category: "unknown",
      retry: "unknown",
      actor: "unknown",
      ...occurrence
    };
  }
  const { category, retry, actor } = facts[code];
  return {
    code,
    category,
    retry,
    actor,
    ...occurrence
  };
}
