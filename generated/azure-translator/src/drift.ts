// Generated from the catalog azure-translator. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { AzureTranslatorCode, AzureTranslatorError } from "./errors.js";
import { facts } from "./facts.js";
import { parseAll } from "./index.js";
import { bodiesIn, causeOf, decoded, get, keysOf, mayHold, partsOf, statusOf, typeOf } from "./runtime.js";
import type { Parts } from "./runtime.js";

/**
 * What is safe to keep from an error that the catalog does not describe: names and numbers, but no texts, values, or IDs.
 *
 * The fields keep their names and meanings; a later version of errcat may add others.
 */
export interface AzureTranslatorDriftRecord {
  /** What the catalog does not list: the `code`, the `status` of a listed code, or a format that fits the `body`. */
  readonly drift: "code" | "status" | "body";
  readonly provider: "azure-translator";
  /** The version of the catalog that the error was compared with. */
  readonly catalogVersion: string;
  /** The code as received; `undefined` if the error had none, or if it looks like an ID or a secret. */
  readonly rawCode: string | undefined;
  /** The HTTP status of the actual response. */
  readonly status: number | undefined;
  /** The closest listed code. */
  readonly nearest: AzureTranslatorCode | undefined;
  /** The names of the body's fields that occur in the catalog, sorted. */
  readonly fields: readonly string[];
  /** The number of other fields in the body. */
  readonly otherFields: number;
}

/**
 * A record of what the catalog does not describe about a Azure AI Translator error, to be logged, counted, and passed to `errcat drift`. `undefined` if there is
 * no error, or if the catalog lists its code and its status. Never throws.
 *
 * Pass the caught value, because an error that has already been parsed no longer has the body. Pass only errors from Azure AI Translator.
 */
export function toDriftRecord(caught: unknown): AzureTranslatorDriftRecord | undefined {
  const errors = parseAll(caught);
  for (const error of errors) {
    const drift = driftOf(error);
    if (drift !== undefined) return { ...drift, ...answerIn(caught).fields };
  }
  if (errors.length > 0) return undefined;
  const { body, status = 0, fields } = answerIn(caught);
  return isFailed(status) && isBody(body) ? { ...record("body", status), ...fields } : undefined;
}

type Fields = Pick<AzureTranslatorDriftRecord, "fields" | "otherFields">;

type Drift = Omit<AzureTranslatorDriftRecord, keyof Fields>;

function driftOf(error: AzureTranslatorError): Drift | undefined {
  const { status } = error;
  if (error.code === "$unknown") return record("code", status, isLikeCode(error.rawCode) ? error.rawCode : undefined, error.nearest);
  const { status: listed } = facts[error.code] as { readonly status?: number };
  // An item of a batch has the status of the whole response.
  const isExpected = status === undefined || listed === undefined || status === listed || error.item !== undefined;
  return isExpected ? undefined : record("status", status, error.code);
}

function record(drift: Drift["drift"], status: number | undefined, rawCode?: string, nearest?: AzureTranslatorCode): Drift {
  return { drift, provider: "azure-translator", catalogVersion: "1.1.0", rawCode, status, nearest };
}

/** Whether a string looks like a code, and not like an ID, a URL, or a secret: it has few digits, and they do not alternate with letters. */
function isLikeCode(text: string): boolean {
  const words = text.split(/[^A-Za-z0-9]+/);
  const isMixed = (word: string): boolean => word.length > 6 && word.split(/\d+/).length > 2;
  return /^[\w.:/\u00c0-\u1fff\u2c00-\ud7ff-]{1,64}$/.test(text) && digits(text) <= Math.max(4, ...Object.keys(facts).map(digits)) && !words.some(isMixed);
}

/** How many digits a string has. */
function digits(text: string): number {
  return text.replace(/\D/g, "").length;
}

/** The body of a response with its fields, and the status of the response. */
interface Answer {
  readonly body: unknown;
  readonly status: number | undefined;
  readonly fields: Fields;
}

const noAnswer: Answer = { body: undefined, status: undefined, fields: { fields: [], otherFields: 0 } };

/** The response in a value or in its causes: the first one with a field that occurs in the catalog, or else the first failure. */
function answerIn(caught: unknown): Answer {
  const all: Answer[] = [];
  let value = decoded(caught);
  for (let depth = 0; depth < 4 && mayHold(value); depth++) {
    const outer = partsOf(value);
    const inner = partsOf(outer.response);
    const status = statusOf(outer, inner);
    // An error that has already been parsed is not a body.
    if (get(value, "provider") !== "azure-translator") {
      const body = bodyOf(value, outer, inner, status);
      all.push({ body, status, fields: fieldsIn(body) });
    }
    value = decoded(causeOf(value));
  }
  return all.find(({ fields }) => fields.fields.length > 0) ?? all.find(({ status = 0 }) => isFailed(status)) ?? noAnswer;
}

/** The innermost body, or the string in its place, without the client's response around it. */
function bodyOf(answer: unknown, outer: Parts, inner: Parts, status: number | undefined): unknown {
  const [body] = bodiesIn(answer, outer, inner, status, () => false);
  const isAround = (outer.response !== undefined || outer.headers !== undefined) && (body === answer || body === outer.response);
  const text = [inner.data, inner.body, inner.text, outer.data, outer.body, outer.text].find((one) => typeof one === "string");
  return body === undefined || isAround ? text : body;
}

function isFailed(status: number): boolean {
  return status >= 400;
}

/** Whether a value is a string or parsed JSON, and not empty. */
function isBody(body: unknown): boolean {
  if (typeof body === "string") return body !== "";
  return (get(body, "constructor") === Object || typeOf(body) === "array") && keysOf(body).length > 0;
}

/** The names of fields, at any depth. */
function fieldsIn(body: unknown): Fields {
  const names = new Set<string>();
  const visited = new Set<unknown>();
  let values: readonly unknown[] = [body];
  for (let depth = 0; depth < 16 && values.length > 0 && names.size < mostFields; depth++) {
    const inside: unknown[] = [];
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
  return { fields, otherFields: names.size - fields.length };
}

/** The maximum number of names that are counted. */
const mostFields = 1000;

/** The field names in the wire section and the samples of the catalog. */
const known: ReadonlySet<string> = new Set(["error", "status", "code", "message", "type", "statusCode", "name", "detectedLanguage", "language", "score", "translations", "text", "to", "value", "innerError", "body"]);
