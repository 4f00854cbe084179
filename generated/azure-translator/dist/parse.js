// Generated from azure-translator.json. Do not edit: change the catalog, then generate again.
import { bodiesIn, decode, header, isEmpty, nothing, partsOf, statusOf } from "./answer.js";
import { nearest } from "./code.js";
import { $cause } from "./keys.js";
import { isParsed } from "./parsed.js";
import { isSuccess, shapes } from "./shapes.js";
import { emptyBodyStatuses, requestIdHeaders } from "./wire.js";
/**
* The Azure AI Translator error in whatever an API, an SDK or an HTTP client handed over; `undefined` if there is none. Never throws.
*
* Of several errors it is the first: that of the request as a whole, if there is one.
*/
export function parse(value) {
  return errorsIn(value)[0];
}
/** Every Azure AI Translator error in one answer: that of the request as a whole first, then those of single items. Never throws. */
export function parseAll(value) {
  return errorsIn(value);
}
/** Looks in the value, and if nothing is there, in its causes. */
function errorsIn(value) {
  let answer = value;
  for (let depth = 0; depth < 4 && answer !== undefined && answer !== null; depth++) {
    answer = opened(answer);
    const errors = errorsOf(answer);
    if (errors.length > 0) return errors;
    answer = $cause(answer);
  }
  return [];
}
/** The answer in a JSON text. */
function opened(value) {
  return typeof value === "string" ? decode(value) : value;
}
function errorsOf(answer) {
  const outer = partsOf(answer);
  if (outer === nothing) return errorsOfBody(answer);
  const inner = partsOf(outer.response);
  const status = statusOf(outer, inner);
  const bodies = bodiesIn(answer, outer, inner, status, isSuccess);
  const parsed = bodies.find(isParsed);
  if (parsed !== undefined) return [parsed];
  const seen = {
    status,
    requestId: header(outer, inner, requestIdHeaders)
  };
  const errors = errorsOfBodies(bodies, seen);
  const isTelling = errors.length === 0 && seen.status !== undefined && emptyBodyStatuses.includes(seen.status) && isEmpty(answer);
  return isTelling ? [error(none, bodiless, undefined, seen)] : errors;
}
/** Of a body that nothing is around. */
function errorsOfBody(body) {
  if (typeof body !== "object" || body === null) return [];
  return isParsed(body) ? [body] : errorsOfBodies([body], unseen);
}
/** That of the request as a whole, by the most telling form and in the innermost body. */
function errorsOfBodies(bodies, seen) {
  for (const shape of shapes) {
    for (const body of bodies) {
      const overall = shape.when === undefined || shape.when(body) ? read(body, shape, seen) : undefined;
      if (overall) return [overall];
    }
  }
  return [];
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
    provider: "azure-translator",
    status: seen.status ?? shape.status?.(value),
    detail: shape.detail?.(value),
    requestId: shape.requestId?.(value) ?? seen.requestId,
    item
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
/** The form of an answer without a body. */
const bodiless = { code: () => undefined };
