// Generated from the catalog acme. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { AcmeCode, AcmeError, AcmeErrorOf, AcmeOccurrence } from "./errors.js";
import { facts } from "./facts.js";
import { message, pickLocale } from "./index.js";
import type { AcmeMessages } from "./index.js";
import { has } from "./runtime.js";

/** The parameters for making an error with each code: those that its message shows are required. */
export interface AcmeMakeParameters {
  readonly "InvalidParameter.TextTooLong": {
    /**
     * How long it may be. \*\/ `@see`
     * 允许的长度。
     */
    readonly limit: number;
    readonly field: string;
  };
  readonly "toString": {
    readonly taken: number;
    readonly share: number;
    readonly budget: number;
    /**
     * A program that creates the error must pass it.
     */
    readonly owners: readonly string[];
    /**
     * When keys are free again.
     * 名额恢复的时间。
     */
    readonly renewal: string | number;
  };
}

/** The arguments of {@link make} after the code: its parameters, if it has any, and other facts about this error. */
export type AcmeMakeArguments<Code extends AcmeCode> = Code extends keyof AcmeMakeParameters
  ? Partial<AcmeMakeParameters[Code]> extends AcmeMakeParameters[Code]
    ? [parameters?: AcmeMakeParameters[Code], options?: AcmeMakeOptions]
    : [parameters: AcmeMakeParameters[Code], options?: AcmeMakeOptions]
  : [parameters?: NoParameters<Code>, options?: AcmeMakeOptions];

/** The texts of this code have no parameters. */
interface NoParameters<Code> {
  readonly [none]?: Code & never;
}

declare const none: unique symbol;

/** Facts about an error besides its code and its parameters. By default, the status is that of the catalog. */
export type AcmeMakeOptions = Partial<Omit<AcmeOccurrence, "provider">>;

/** Makes the error with this code, equal to the one that `parse` finds in the response. To throw it, use `toError`. */
export function make<Code extends AcmeCode>(code: Code, ...given: AcmeMakeArguments<Code>): AcmeErrorOf<Code>;
export function make(code: AcmeCode, parameters?: object, options: AcmeMakeOptions = {}): AcmeErrorOf<AcmeCode> {
  const known: Facts | undefined = facts[code];
  // A program without types may pass any code.
  if (!known?.retry) throw new TypeError(JSON.stringify(code) + " is not in the acme catalog; correct or add it");
  const { replacedBy, ...stated } = known;
  return {
    ...options,
    code,
    ...stated,
    parameters: { ...parameters },
    provider: "acme",
    status: options.status ?? known.status ?? 400,
  } as AcmeErrorOf<AcmeCode>;
}

interface Facts {
  readonly category: string;
  readonly retry: string;
  readonly actor: string;
  readonly status?: number;
  readonly replacedBy?: string;
}

/** An HTTP response. */
export interface AcmeAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body, to be sent as JSON. With `node:http`, write `JSON.stringify(body)`. */
  readonly body: object;
}

/** The values that `serialize` accepts: an error, or several in a list or an `AggregateError`, with the error of the request as a whole first. For any other value, it returns -1. */
export type AcmeAnswerable = unknown;

/**
 * Returns the response from which `parse` reads the error. `detailOf` returns the text for an error without a detail of its own, such as its message.
 *
 * For a value that is not a Acme error, it returns -1. The response contains nothing of the value.
 */
export function serialize(given: AcmeAnswerable, detailOf?: (error: AcmeError) => string): AcmeAnswer {
  const [error, ...others] = errorsIn(given).map((one) => valuesOf(one as AcmeError | undefined, detailOf));
  if (error === undefined) throw new TypeError("no error of acme to serialize; pass at least one");
  const isWhole = error.item === undefined;
  if (!isWhole) throw new TypeError("acme sends errors for items together with one for the whole request; make that one, and put it first");
  const body = whole(error);
  if (others.length > 0) putItems(body, others);
  const { retryAfter: wait } = error;
  // JSON cannot represent absent values.
  return JSON.parse(JSON.stringify({
    status: error.status ?? 500,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "retry-after": wait === undefined ? wait : `${Math.ceil(wait)}`,
    },
    body,
  })) as AcmeAnswer;
}

/** The options that determine the language of a response. */
export interface AcmeAnswerOptions {
  /** The request to answer: a `Request`, or a Node.js request. Its `Accept-Language` header determines the locale. */
  readonly request?: { readonly headers: object } | undefined;
  /** The message tables to choose from, by locale. They provide the text for an error without a detail of its own. */
  readonly messages?: Readonly<Record<string, AcmeMessages>> | undefined;
}

/** Like {@link serialize}, but with the message in the language of the client, and with headers that name the language. */
export function toAnswer(error: AcmeAnswerable, { request, messages }: AcmeAnswerOptions = {}): AcmeAnswer {
  if (messages === undefined) return serialize(error);
  const { locale, table } = pickLocale(acceptLanguage(request), messages);
  const { status, headers, body } = serialize(error, (one) => message(one, table));
  return { status, headers: { ...headers, "content-language": locale, vary: "accept-language" }, body };
}

/** The web's `Response`, if the types of the platform include it. */
type WebResponse = typeof globalThis extends { readonly Response: { readonly prototype: infer Known } } ? Known : unknown;

/** Like {@link toAnswer}, but returns a `Response`. */
export function toResponse(error: AcmeAnswerable, options?: AcmeAnswerOptions): WebResponse {
  const { status, headers, body } = toAnswer(error, options);
  const { Response } = globalThis as unknown as { readonly Response: new (body: string | undefined, init: object) => WebResponse };
  return new Response(JSON.stringify(body), { status, headers });
}

function acceptLanguage(request: AcmeAnswerOptions["request"]): string | null | undefined {
  const headers = request?.headers as { get?(name: string): string | null; readonly "accept-language"?: string } | undefined;
  return headers?.get ? headers.get("accept-language") : headers?.["accept-language"];
}

/** The errors in a list, or in an `AggregateError` that contains nothing else. */
function errorsIn(given: unknown): readonly unknown[] {
  if (Array.isArray(given)) return given;
  const { provider, errors } = (given ?? {}) as { readonly provider?: unknown; readonly errors?: unknown };
  const isOwn = (one: { readonly provider?: unknown } | null | undefined): boolean => one?.provider === "acme";
  return provider === undefined && Array.isArray(errors) && errors.length > 0 && errors.every(isOwn) ? errors : [given];
}

/** The fields of an error that can be sent. */
interface Values extends AcmeMakeOptions {
  readonly code: string;
  readonly parameters?: object;
}

/** The parts of an error, from any version of this package, that are sent. */
function valuesOf(given: AcmeError | null | undefined, detailOf: ((error: AcmeError) => string) | undefined): Values {
  const error = given?.provider === "acme" ? given : make("-1");
  const { rawCode: code = error.code } = error as { readonly rawCode?: string };
  if (hidden.includes(code)) {
    const { status, requestId, retryAfter, item } = error;
    return { code, status, requestId, retryAfter, item, detail: detailOf?.(error) };
  }
  return { ...error, code, detail: error.detail ?? detailOf?.(error) };
}

/** The codes whose detail and parameters clients do not see. */
const hidden: readonly string[] = ["-1"];

/** In the format "documented body". */
function whole(error: Values): object {
  return withParameters({
    ok: false,
    error: {
      code: asNumber(error.code),
      message: error.detail,
      "request_id": error.requestId,
      "retry_after": error.retryAfter,
      http: error.status,
      attempt: error.attempt,
      cost: error.cost,
      reasons: error.reasons,
      final: error.final,
      "a \"quoted\" \\ key\u2028${x}": error.hint,
    },
  }, error);
}

/** Adds the errors of items. */
function putItems(body: object, errors: readonly Values[]): void {
  putAt(body, ["results"], errors.map(item));
}

function item(error: Values): object {
  return withParameters({
    code: asNumber(error.code),
    texts: error.detail === undefined ? [] : [{
      language: "en",
      text: error.detail,
    }],
    reasons: error.reasons,
  }, error);
}

/** The places of the parameters of each code. */
const places: Readonly<Record<string, Readonly<Record<string, { readonly at: readonly string[]; readonly as?: string }>>>> = {
  "InvalidParameter.TextTooLong": { limit: { at: ["error", "limit"] }, field: { at: ["error", "field"] } },
  "toString": { taken: { at: ["error", "taken"] }, share: { at: ["error", "share"] }, budget: { at: ["error", "budget"] }, owners: { at: ["error", "owners"] }, renewal: { at: ["error", "renewal"], as: "seconds" } },
};

function withParameters(body: object, { code, parameters = {} }: Values): object {
  for (const [name, place] of Object.entries((has(places, code) ? places[code] : undefined) ?? {})) {
    const value = (parameters as Readonly<Record<string, unknown>>)[name];
    if (value !== undefined) putAt(body, place.at, place.as === "seconds" && typeof value === "number" ? value / 1000 : value);
  }
  return body;
}

function putAt(body: object, [key = "", ...rest]: readonly string[], value: unknown): void {
  const holder = body as Record<string, unknown>;
  if (rest.length === 0) holder[key] = value;
  else putAt((holder[key] ??= {}) as object, rest, value);
}

/** A code as a number, if it is sent as one. */
function asNumber(code: string | undefined): string | number | undefined {
  return String(Number(code)) === code ? Number(code) : code;
}

