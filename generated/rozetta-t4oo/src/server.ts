// Generated from the catalog rozetta-t4oo. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { RozettaT4ooCode, RozettaT4ooError, RozettaT4ooErrorOf, RozettaT4ooOccurrence } from "./errors.js";
import { facts } from "./facts.js";
import { message, pickLocale } from "./index.js";
import type { RozettaT4ooMessages } from "./index.js";

/** The arguments of {@link make} after the code: no parameters, and other facts about this error. */
export type RozettaT4ooMakeArguments<Code extends RozettaT4ooCode> = [parameters?: NoParameters<Code>, options?: RozettaT4ooMakeOptions];

/** The texts of this code have no parameters. */
interface NoParameters<Code> {
  readonly [none]?: Code & never;
}

declare const none: unique symbol;

/** Facts about an error besides its code and its parameters. By default, the status is that of the catalog. */
export type RozettaT4ooMakeOptions = Partial<Omit<RozettaT4ooOccurrence, "provider">>;

/** Makes the error with this code, equal to the one that `parse` finds in the response. To throw it, use `toError`. */
export function make<Code extends RozettaT4ooCode>(code: Code, ...given: RozettaT4ooMakeArguments<Code>): RozettaT4ooErrorOf<Code>;
export function make(code: RozettaT4ooCode, _?: NoParameters<RozettaT4ooCode>, options: RozettaT4ooMakeOptions = {}): RozettaT4ooErrorOf<RozettaT4ooCode> {
  const known: Facts | undefined = facts[code];
  // A program without types may pass any code.
  if (!known?.retry) throw new TypeError(JSON.stringify(code) + " is not in the rozetta-t4oo catalog; correct or add it");
  const { replacedBy, ...stated } = known;
  return {
    ...options,
    code,
    ...stated,
    provider: "rozetta-t4oo",
    status: options.status ?? known.status ?? 400,
  } as RozettaT4ooErrorOf<RozettaT4ooCode>;
}

interface Facts {
  readonly category: string;
  readonly retry: string;
  readonly actor: string;
  readonly status?: number;
  readonly replacedBy?: string;
}

/** An HTTP response. */
export interface RozettaT4ooAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body, to be sent as JSON. With `node:http`, write `JSON.stringify(body)`. */
  readonly body: object;
}

/** The values that `serialize` accepts: an error, or several in a list or an `AggregateError`, with the error of the request as a whole first. Other values, such as the `unknown` in a `catch`, do not compile unless the catalog names a code for them in `fallback`. */
export type RozettaT4ooAnswerable = RozettaT4ooError | readonly RozettaT4ooError[] | { readonly errors: readonly RozettaT4ooError[] };

/**
 * Returns the response from which `parse` reads the error. `detailOf` returns the text for an error without a detail of its own, such as its message.
 */
export function serialize(given: RozettaT4ooAnswerable, detailOf?: (error: RozettaT4ooError) => string): RozettaT4ooAnswer {
  const [error, ...others] = errorsIn(given).map((one) => valuesOf(one as RozettaT4ooError | undefined, detailOf));
  if (error === undefined) throw new TypeError("no error of rozetta-t4oo to serialize; pass at least one");
  const isWhole = error.item === undefined;
  const body = isWhole ? whole(error) : { status: "success", data: { translateId: "d5c6" } };
  if (others.length > 0 || !isWhole) putItems(body, isWhole ? others : [error, ...others]);
  const { retryAfter: wait } = error;
  // JSON cannot represent absent values.
  return JSON.parse(JSON.stringify({
    status: error.status ?? 500,
    headers: {
      "content-type": "application/json",
      "retry-after": wait === undefined ? wait : `${Math.ceil(wait)}`,
    },
    body,
  })) as RozettaT4ooAnswer;
}

/** The options that determine the language of a response. */
export interface RozettaT4ooAnswerOptions {
  /** The request to answer: a `Request`, or a Node.js request. Its `Accept-Language` header determines the locale. */
  readonly request?: { readonly headers: object } | undefined;
  /** The message tables to choose from, by locale. They provide the text for an error without a detail of its own. */
  readonly messages?: Readonly<Record<string, RozettaT4ooMessages>> | undefined;
}

/** Like {@link serialize}, but with the message in the language of the client, and with headers that name the language. */
export function toAnswer(error: RozettaT4ooAnswerable, { request, messages }: RozettaT4ooAnswerOptions = {}): RozettaT4ooAnswer {
  if (messages === undefined) return serialize(error);
  const { locale, table } = pickLocale(acceptLanguage(request), messages);
  const { status, headers, body } = serialize(error, (one) => message(one, table));
  return { status, headers: { ...headers, "content-language": locale, vary: "accept-language" }, body };
}

/** The web's `Response`, if the types of the platform include it. */
type WebResponse = typeof globalThis extends { readonly Response: { readonly prototype: infer Known } } ? Known : unknown;

/** Like {@link toAnswer}, but returns a `Response`. */
export function toResponse(error: RozettaT4ooAnswerable, options?: RozettaT4ooAnswerOptions): WebResponse {
  const { status, headers, body } = toAnswer(error, options);
  const { Response } = globalThis as unknown as { readonly Response: new (body: string | undefined, init: object) => WebResponse };
  return new Response(JSON.stringify(body), { status, headers });
}

function acceptLanguage(request: RozettaT4ooAnswerOptions["request"]): string | null | undefined {
  const headers = request?.headers as { get?(name: string): string | null; readonly "accept-language"?: string } | undefined;
  return headers?.get ? headers.get("accept-language") : headers?.["accept-language"];
}

/** The errors in a list, or in an `AggregateError` that contains nothing else. */
function errorsIn(given: unknown): readonly unknown[] {
  if (Array.isArray(given)) return given;
  const { provider, errors } = (given ?? {}) as { readonly provider?: unknown; readonly errors?: unknown };
  const isOwn = (one: { readonly provider?: unknown } | null | undefined): boolean => one?.provider === "rozetta-t4oo";
  return provider === undefined && Array.isArray(errors) && errors.length > 0 && errors.every(isOwn) ? errors : [given];
}

/** The fields of an error that can be sent. */
interface Values extends RozettaT4ooMakeOptions {
  readonly code: string;
}

/** The parts of an error, from any version of this package, that are sent. */
function valuesOf(error: RozettaT4ooError | null | undefined, detailOf: ((error: RozettaT4ooError) => string) | undefined): Values {
  if (error?.provider !== "rozetta-t4oo") throw Object.assign(new TypeError("not an error of rozetta-t4oo; make one or set a fallback in the catalog"), { cause: error });
  return { ...error, code: (error as { readonly rawCode?: string }).rawCode ?? error.code, detail: error.detail ?? detailOf?.(error) };
}

/** In the format "documented body". */
function whole(error: Values): object {
  return {
    status: "failure",
    data: {
      code: asNumber(error.code),
      message: error.detail,
    },
  };
}

/** Adds the errors of items. */
function putItems(body: object, errors: readonly Values[]): void {
  putAt(body, ["data", "items"], errors.map(item));
}

function item(error: Values): object {
  return {
    fileName: "b.xlsx",
    done: false,
    error: true,
    errorCode: asNumber(error.code),
    errorMessage: error.detail,
    "t4ooAuthFailed": false,
  };
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

