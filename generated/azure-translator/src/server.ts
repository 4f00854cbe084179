// Generated from the catalog azure-translator. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { AzureTranslatorCode, AzureTranslatorError, AzureTranslatorErrorOf, AzureTranslatorOccurrence } from "./errors.js";
import { facts } from "./facts.js";
import { message, pickLocale } from "./index.js";
import type { AzureTranslatorMessages } from "./index.js";

/** The arguments of {@link make} after the code: no parameters, and other facts about this error. */
export type AzureTranslatorMakeArguments<Code extends AzureTranslatorCode> = [parameters?: NoParameters<Code>, options?: AzureTranslatorMakeOptions];

/** The texts of this code have no parameters. */
interface NoParameters<Code> {
  readonly [none]?: Code & never;
}

declare const none: unique symbol;

/** Facts about an error besides its code and its parameters. By default, the status is that of the catalog. */
export type AzureTranslatorMakeOptions = Partial<Omit<AzureTranslatorOccurrence, "provider">>;

/** Makes the error with this code, equal to the one that `parse` finds in the response. To throw it, use `toError`. */
export function make<Code extends AzureTranslatorCode>(code: Code, ...given: AzureTranslatorMakeArguments<Code>): AzureTranslatorErrorOf<Code>;
export function make(code: AzureTranslatorCode, _?: NoParameters<AzureTranslatorCode>, options: AzureTranslatorMakeOptions = {}): AzureTranslatorErrorOf<AzureTranslatorCode> {
  const known: Facts | undefined = facts[code];
  // A program without types may pass any code.
  if (!known?.retry) throw new TypeError(JSON.stringify(code) + " is not in the azure-translator catalog; correct or add it");
  const { replacedBy, ...stated } = known;
  return {
    ...options,
    code,
    ...stated,
    provider: "azure-translator",
    status: options.status ?? known.status,
  } as AzureTranslatorErrorOf<AzureTranslatorCode>;
}

interface Facts {
  readonly category: string;
  readonly retry: string;
  readonly actor: string;
  readonly status?: number;
  readonly replacedBy?: string;
}

/** An HTTP response. */
export interface AzureTranslatorAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body, to be sent as JSON. With `node:http`, write `JSON.stringify(body)`. */
  readonly body: object;
}

/** The values that `serialize` accepts: an error. Other values, such as the `unknown` in a `catch`, do not compile unless the catalog names a code for them in `fallback`. */
export type AzureTranslatorAnswerable = AzureTranslatorError;

/**
 * Returns the response from which `parse` reads the error. `detailOf` returns the text for an error without a detail of its own, such as its message.
 */
export function serialize(given: AzureTranslatorAnswerable, detailOf?: (error: AzureTranslatorError) => string): AzureTranslatorAnswer {
  const error = valuesOf(given, detailOf);
  const { retryAfter: wait } = error;
  // JSON cannot represent absent values.
  return JSON.parse(JSON.stringify({
    status: error.status ?? 500,
    headers: {
      "content-type": "application/json",
      "x-requestid": error.requestId,
      "retry-after": wait === undefined ? wait : `${Math.ceil(wait)}`,
    },
    body: whole(error),
  })) as AzureTranslatorAnswer;
}

/** The options that determine the language of a response. */
export interface AzureTranslatorAnswerOptions {
  /** The request to answer: a `Request`, or a Node.js request. Its `Accept-Language` header determines the locale. */
  readonly request?: { readonly headers: object } | undefined;
  /** The message tables to choose from, by locale. They provide the text for an error without a detail of its own. */
  readonly messages?: Readonly<Record<string, AzureTranslatorMessages>> | undefined;
}

/** Like {@link serialize}, but with the message in the language of the client, and with headers that name the language. */
export function toAnswer(error: AzureTranslatorAnswerable, { request, messages }: AzureTranslatorAnswerOptions = {}): AzureTranslatorAnswer {
  if (messages === undefined) return serialize(error);
  const { locale, table } = pickLocale(acceptLanguage(request), messages);
  const { status, headers, body } = serialize(error, (one) => message(one, table));
  return { status, headers: { ...headers, "content-language": locale, vary: "accept-language" }, body };
}

/** The web's `Response`, if the types of the platform include it. */
type WebResponse = typeof globalThis extends { readonly Response: { readonly prototype: infer Known } } ? Known : unknown;

/** Like {@link toAnswer}, but returns a `Response`. */
export function toResponse(error: AzureTranslatorAnswerable, options?: AzureTranslatorAnswerOptions): WebResponse {
  const { status, headers, body } = toAnswer(error, options);
  const { Response } = globalThis as unknown as { readonly Response: new (body: string | undefined, init: object) => WebResponse };
  return new Response(JSON.stringify(body), { status, headers });
}

function acceptLanguage(request: AzureTranslatorAnswerOptions["request"]): string | null | undefined {
  const headers = request?.headers as { get?(name: string): string | null; readonly "accept-language"?: string } | undefined;
  return headers?.get ? headers.get("accept-language") : headers?.["accept-language"];
}

/** The fields of an error that can be sent. */
interface Values extends AzureTranslatorMakeOptions {
  readonly code: string;
}

/** The parts of an error, from any version of this package, that are sent. */
function valuesOf(error: AzureTranslatorError | null | undefined, detailOf: ((error: AzureTranslatorError) => string) | undefined): Values {
  if (error?.provider !== "azure-translator") throw Object.assign(new TypeError("not an error of azure-translator; make one or set a fallback in the catalog"), { cause: error });
  return { ...error, code: (error as { readonly rawCode?: string }).rawCode ?? error.code, detail: error.detail ?? detailOf?.(error) };
}

/** In the format "documented body". */
function whole(error: Values): object {
  return {
    error: {
      code: asNumber(error.code),
      message: error.detail,
    },
  };
}

/** The codes that are sent as strings even if they are numbers. */
const textCodes: ReadonlySet<string> = new Set(["404"]);

/** A code as a number, if it is sent as one. */
function asNumber(code: string | undefined): string | number | undefined {
  return String(Number(code)) === code && !textCodes.has(code) ? Number(code) : code;
}

