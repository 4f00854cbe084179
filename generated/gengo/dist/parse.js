// Generated from gengo.json. Do not edit: change the catalog, then generate again.
import { bodiesIn, decode, following, header, nothing, partsOf, statusOf } from "./answer.js";
import { nearest } from "./code.js";
import { $cause } from "./keys.js";
import { isParsed } from "./parsed.js";
import { get } from "./read.js";
import { seek } from "./seek.js";
import { isSuccess, items, shapes } from "./shapes.js";
import { requestIdHeaders, wrappedTexts } from "./wire.js";
/**
* The Gengo error in whatever an API, an SDK or an HTTP client handed over; `undefined` if there is none. Never throws.
*
* Of several errors it is the first: that of the request as a whole, if there is one. A success is not an error, even if some of its
* items failed: {@link parseAll} returns their errors.
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
    if (errors.length > 0 || errors === succeeded) return errors;
    answer = $cause(answer);
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
  const outer = partsOf(answer);
  if (outer === nothing) return errorsOfBody(answer, enough);
  const inner = partsOf(outer.response);
  const status = statusOf(outer, inner);
  const bodies = bodiesIn(answer, outer, inner, status, isSuccess);
  const parsed = bodies.find(isParsed);
  if (parsed !== undefined) return [parsed];
  const seen = {
    status,
    requestId: header(outer, inner, requestIdHeaders)
  };
  return errorsOfBodies(bodies, seen, enough);
}
/** Of a body that nothing is around. */
function errorsOfBody(body, enough) {
  if (typeof body !== "object" || body === null) return [];
  return isParsed(body) ? [body] : errorsOfBodies([body], unseen, enough);
}
/** That of the request as a whole, by the most telling form and in the innermost body, and those of its items. */
function errorsOfBodies(bodies, seen, enough) {
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
/** What {@link parse} finds in a success of which some items failed. */
const succeeded = [];
function errorsOfItems(body, seen, enough) {
  const errors = [];
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
const unseen = {
  status: undefined,
  requestId: undefined
};
function read(value, shape, seen, item) {
  const found = shape.code(value, shape.accepts);
  if (found !== undefined) return error(found, shape, value, seen, item);
  return shape.anyCode && shape.anyCode(value) === undefined ? error(none, shape, value, seen, item) : undefined;
}
const none = {
  code: "",
  said: undefined
};
function error({ code, said }, shape, value, seen, item) {
  const { category, retry, actor } = said ?? unlisted;
  const made = {
    code,
    category,
    retry,
    actor,
    provider: "gengo",
    status: seen.status ?? shape.status?.(value),
    detail: shape.detail?.(value),
    requestId: shape.requestId?.(value) ?? seen.requestId,
    item,
    messages: shape.fields?.messages?.(value)
  };
  if (said) return made;
  const { code: rawCode, ...rest } = made;
  return {
    code: "$unknown",
    rawCode,
    nearest: nearest(code || String(seen.status)),
    ...rest
  };
}
const unlisted = {
  category: "unknown",
  retry: "unknown",
  actor: "unknown"
};
