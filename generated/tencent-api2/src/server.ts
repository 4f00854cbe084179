// Generated from the catalog tencent-api2. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { TencentApi2Code, TencentApi2Error, TencentApi2ErrorOf, TencentApi2Occurrence } from "./errors.js";
import { facts } from "./facts.js";
import { message, pickLocale } from "./index.js";
import type { TencentApi2Messages } from "./index.js";

/** The arguments of {@link make} after the code: no parameters, and other facts about this error. */
export type TencentApi2MakeArguments<Code extends TencentApi2Code> = [parameters?: NoParameters<Code>, options?: TencentApi2MakeOptions];

/** The texts of this code have no parameters. */
interface NoParameters<Code> {
  readonly [none]?: Code & never;
}

declare const none: unique symbol;

/** Facts about an error besides its code and its parameters. By default, the status is that of the catalog. */
export type TencentApi2MakeOptions = Partial<Omit<TencentApi2Occurrence, "provider">>;

/** Makes the error with this code, equal to the one that `parse` finds in the response. To throw it, use `toError`. */
export function make<Code extends TencentApi2Code>(code: Code, ...given: TencentApi2MakeArguments<Code>): TencentApi2ErrorOf<Code>;
export function make(code: TencentApi2Code, _?: NoParameters<TencentApi2Code>, options: TencentApi2MakeOptions = {}): TencentApi2ErrorOf<TencentApi2Code> {
  const known: Facts | undefined = facts[code];
  // A program without types may pass any code.
  if (!known?.retry) throw new TypeError(JSON.stringify(code) + " is not in the tencent-api2 catalog; correct or add it");
  const { replacedBy, ...stated } = known;
  return {
    ...options,
    code,
    ...stated,
    provider: "tencent-api2",
    status: options.status ?? known.status ?? 200,
  } as TencentApi2ErrorOf<TencentApi2Code>;
}

interface Facts {
  readonly category: string;
  readonly retry: string;
  readonly actor: string;
  readonly status?: number;
  readonly replacedBy?: string;
}

/** An HTTP response. */
export interface TencentApi2Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body, to be sent as JSON. With `node:http`, write `JSON.stringify(body)`. */
  readonly body: object;
}

/** The values that `serialize` accepts: an error, or several in a list or an `AggregateError`, with the error of the request as a whole first. Other values, such as the `unknown` in a `catch`, do not compile unless the catalog names a code for them in `fallback`. */
export type TencentApi2Answerable = TencentApi2Error | readonly TencentApi2Error[] | { readonly errors: readonly TencentApi2Error[] };

/**
 * Returns the response from which `parse` reads the error. `detailOf` returns the text for an error without a detail of its own, such as its message.
 */
export function serialize(given: TencentApi2Answerable, detailOf?: (error: TencentApi2Error) => string): TencentApi2Answer {
  const [error, ...others] = errorsIn(given).map((one) => valuesOf(one as TencentApi2Error | undefined, detailOf));
  if (error === undefined) throw new TypeError("no error of tencent-api2 to serialize; pass at least one");
  const isWhole = error.item === undefined;
  if (isWhole && others.length > 0) throw new TypeError("tencent-api2 sends an error for the whole request separately; serialize the errors for items without it");
  const body = isWhole ? whole(error) : { code: 0, message: "success" };
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
  })) as TencentApi2Answer;
}

/** The options that determine the language of a response. */
export interface TencentApi2AnswerOptions {
  /** The request to answer: a `Request`, or a Node.js request. Its `Accept-Language` header determines the locale. */
  readonly request?: { readonly headers: object } | undefined;
  /** The message tables to choose from, by locale. They provide the text for an error without a detail of its own. */
  readonly messages?: Readonly<Record<string, TencentApi2Messages>> | undefined;
}

/** Like {@link serialize}, but with the message in the language of the client, and with headers that name the language. */
export function toAnswer(error: TencentApi2Answerable, { request, messages }: TencentApi2AnswerOptions = {}): TencentApi2Answer {
  if (messages === undefined) return serialize(error);
  const { locale, table } = pickLocale(acceptLanguage(request), messages);
  const { status, headers, body } = serialize(error, (one) => message(one, table));
  return { status, headers: { ...headers, "content-language": locale, vary: "accept-language" }, body };
}

/** The web's `Response`, if the types of the platform include it. */
type WebResponse = typeof globalThis extends { readonly Response: { readonly prototype: infer Known } } ? Known : unknown;

/** Like {@link toAnswer}, but returns a `Response`. */
export function toResponse(error: TencentApi2Answerable, options?: TencentApi2AnswerOptions): WebResponse {
  const { status, headers, body } = toAnswer(error, options);
  const { Response } = globalThis as unknown as { readonly Response: new (body: string | undefined, init: object) => WebResponse };
  return new Response(JSON.stringify(body), { status, headers });
}

function acceptLanguage(request: TencentApi2AnswerOptions["request"]): string | null | undefined {
  const headers = request?.headers as { get?(name: string): string | null; readonly "accept-language"?: string } | undefined;
  return headers?.get ? headers.get("accept-language") : headers?.["accept-language"];
}

/** The errors in a list, or in an `AggregateError` that contains nothing else. */
function errorsIn(given: unknown): readonly unknown[] {
  if (Array.isArray(given)) return given;
  const { provider, errors } = (given ?? {}) as { readonly provider?: unknown; readonly errors?: unknown };
  const isOwn = (one: { readonly provider?: unknown } | null | undefined): boolean => one?.provider === "tencent-api2";
  return provider === undefined && Array.isArray(errors) && errors.length > 0 && errors.every(isOwn) ? errors : [given];
}

/** The fields of an error that can be sent. */
interface Values extends TencentApi2MakeOptions {
  readonly code: string;
}

/** The parts of an error, from any version of this package, that are sent. */
function valuesOf(error: TencentApi2Error | null | undefined, detailOf: ((error: TencentApi2Error) => string) | undefined): Values {
  if (error?.provider !== "tencent-api2") throw Object.assign(new TypeError("not an error of tencent-api2; make one or set a fallback in the catalog"), { cause: error });
  return { ...error, code: (error as { readonly rawCode?: string }).rawCode ?? error.code, detail: error.detail ?? detailOf?.(error) };
}

/** In the format "documented body". */
function whole(error: Values): object {
  return {
    code: asNumber(error.code),
    message: error.detail,
    codeDesc: error.codeDesc ?? "",
  };
}

/** Adds the errors of items under the names of the items. */
function putItems(body: object, errors: readonly Values[]): void {
  putAt(body, ["detail"], Object.fromEntries(errors.map((error, i) => [error.item ?? String(i), item(error)])));
}

function item(error: Values): object {
  return {
    code: asNumber(error.code),
    message: error.detail,
    codeDesc: error.codeDesc,
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

