// Generated from the catalog acme. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import { facts } from "./facts.js";
import { parseAll } from "./index.js";
import { bodiesIn, causeOf, decoded, get, keysOf, mayHold, partsOf, statusOf, typeOf } from "./runtime.js";
/**
* A record of what the catalog does not describe about a Acme error, to be logged, counted, and passed to `errcat drift`. `undefined` if there is
* no error, or if the catalog lists its code and its status. Never throws.
*
* Pass the caught value, because an error that has already been parsed no longer has the body. Pass only errors from Acme.
*/
export function toDriftRecord(caught) {
  const errors = parseAll(caught);
  for (const error of errors) {
    const drift = driftOf(error);
    if (drift !== undefined) return {
      ...drift,
      ...answerIn(caught).fields
    };
  }
  if (errors.length > 0) return undefined;
  const { body, status = 0, fields } = answerIn(caught);
  return isFailed(status) && isBody(body) ? {
    ...record("body", status),
    ...fields
  } : undefined;
}
function driftOf(error) {
  const { status } = error;
  if (error.code === "$unknown") return record("code", status, isLikeCode(error.rawCode) ? error.rawCode : undefined, error.nearest);
  const { status: listed } = facts[error.code];
  // An item of a batch has the status of the whole response.
  const isExpected = status === undefined || listed === undefined || status === listed || error.item !== undefined;
  return isExpected ? undefined : record("status", status, error.code);
}
function record(drift, status, rawCode, nearest) {
  return {
    drift,
    provider: "acme",
    catalogVersion: "1.2.0",
    rawCode,
    status,
    nearest
  };
}
/** Whether a string looks like a code, and not like an ID, a URL, or a secret: it has few digits, and they do not alternate with letters. */
function isLikeCode(text) {
  const words = text.split(/[^A-Za-z0-9]+/);
  const isMixed = (word) => word.length > 6 && word.split(/\d+/).length > 2;
  return /^[\w.:/\u00c0-\u1fff\u2c00-\ud7ff-]{1,64}$/.test(text) && digits(text) <= Math.max(4, ...Object.keys(facts).map(digits)) && !words.some(isMixed);
}
/** How many digits a string has. */
function digits(text) {
  return text.replace(/\D/g, "").length;
}
const noAnswer = {
  body: undefined,
  status: undefined,
  fields: {
    fields: [],
    otherFields: 0
  }
};
/** The response in a value or in its causes: the first one with a field that occurs in the catalog, or else the first failure. */
function answerIn(caught) {
  const all = [];
  let value = decoded(caught);
  for (let depth = 0; depth < 4 && mayHold(value); depth++) {
    const outer = partsOf(value);
    const inner = partsOf(outer.response);
    const status = statusOf(outer, inner);
    // An error that has already been parsed is not a body.
    if (get(value, "provider") !== "acme") {
      const body = bodyOf(value, outer, inner, status);
      all.push({
        body,
        status,
        fields: fieldsIn(body)
      });
    }
    value = decoded(causeOf(value));
  }
  return all.find(({ fields }) => fields.fields.length > 0) ?? all.find(({ status = 0 }) => isFailed(status)) ?? noAnswer;
}
/** The innermost body, or the string in its place, without the client's response around it. */
function bodyOf(answer, outer, inner, status) {
  const [body] = bodiesIn(answer, outer, inner, status, () => false);
  const isAround = (outer.response !== undefined || outer.headers !== undefined) && (body === answer || body === outer.response);
  const text = [
    inner.data,
    inner.body,
    inner.text,
    outer.data,
    outer.body,
    outer.text
  ].find((one) => typeof one === "string");
  return body === undefined || isAround ? text : body;
}
function isFailed(status) {
  return status >= 400;
}
/** Whether a value is a string or parsed JSON, and not empty. */
function isBody(body) {
  if (typeof body === "string") return body !== "";
  return (get(body, "constructor") === Object || typeOf(body) === "array") && keysOf(body).length > 0;
}
/** The names of fields, at any depth. */
function fieldsIn(body) {
  const names = new Set();
  const visited = new Set();
  let values = [body];
  for (let depth = 0; depth < 16 && values.length > 0 && names.size < mostFields; depth++) {
    const inside = [];
    for (const value of values) {
      if (visited.has(value)) continue;
      visited.add(value);
      for (const key of keysOf(value).slice(0, mostFields)) {
        if (typeOf(value) !== "array" && names.size < mostFields) names.add(key);
        inside.push(get(value, key));
      }
    }
    values = inside.slice(0, mostFields);
  }
  const fields = [...names].filter((name) => known.has(name)).sort();
  return {
    fields,
    otherFields: names.size - fields.length
  };
}
/** The maximum number of names that are counted. */
const mostFields = 1e3;
/** The field names in the wire section and the samples of the catalog. */
const known = new Set([
  "error",
  "code",
  "message",
  "messages",
  "request_id",
  "retry_after",
  "retry/after",
  "http",
  "attempt",
  "cost",
  "reasons",
  "final",
  "a \"quoted\" \\ key\u2028${x}",
  "ok",
  "errno",
  "results",
  "text",
  "texts",
  "language",
  "limit",
  "field",
  "taken",
  "share",
  "budget",
  "owners",
  "renewal"
]);
