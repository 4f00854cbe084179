// Generated from the catalog azure-translator. Do not edit: change the catalog, then generate again.
import type { AzureTranslatorCode, AzureTranslatorError, AzureTranslatorErrorOf, AzureTranslatorOccurrence } from "./errors.js";
import { facts } from "./facts.js";
import { message, pickLocale } from "./index.js";
import type { AzureTranslatorMessages } from "./index.js";

/** What {@link make} takes after a code: no parameters, and what else is known of this error. */
export type AzureTranslatorMakeArguments = [parameters?: NoParameters, options?: AzureTranslatorMakeOptions];

/** The texts of this code have no parameters. */
interface NoParameters {
  readonly [none]?: never;
}

declare const none: unique symbol;

/** What is known of an error beside its code and its parameters. Without a status, it is that of the catalog. */
export type AzureTranslatorMakeOptions = Partial<Omit<AzureTranslatorOccurrence, "provider">>;

/** Makes the error with this code, equal to the one that `parse` finds in the answer. `toError` makes an exception of it. */
export function make<Code extends AzureTranslatorCode>(code: Code, ...given: AzureTranslatorMakeArguments): AzureTranslatorErrorOf<Code>;
export function make(code: AzureTranslatorCode, _?: NoParameters, options: AzureTranslatorMakeOptions = {}): AzureTranslatorErrorOf<AzureTranslatorCode> {
  const known: Facts | undefined = facts[code];
  // A program without types may ask for any code.
  if (!known?.category) throw new TypeError(`no such code: ${code}`);
  const { category, retry, actor } = known;
  const { status = known.status } = options;
  return { ...options, code, category, retry, actor, provider: "azure-translator", status } as AzureTranslatorErrorOf<AzureTranslatorCode>;
}

interface Facts {
  readonly category: string;
  readonly retry: string;
  readonly actor: string;
  readonly status?: number;
}

/** An HTTP answer. */
export interface AzureTranslatorAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body, to be sent as JSON. */
  readonly body: object;
}

/** What can be answered with: an error. */
export type AzureTranslatorAnswerable = AzureTranslatorError;

/**
 * Writes the answer in which `parse` finds the error again. `detailOf` returns what a client reads of an error that has no detail of its own, such as its message.
 */
export function serialize(error: AzureTranslatorAnswerable, detailOf?: (error: AzureTranslatorError) => string): AzureTranslatorAnswer {
  const first = valuesOf(error, detailOf);
  return answer(first, whole(first));
}

/** How a `Response` tells the client of an error that has no detail of its own. */
export interface AzureTranslatorResponseOptions {
  /** The request that is answered: a `Request`, or one of Node.js. Its `Accept-Language` decides on the locale. */
  readonly request?: { readonly headers: object };
  /** The tables to choose from, by locale. */
  readonly messages?: Readonly<Record<string, AzureTranslatorMessages>>;
}

/** The web's `Response`, where the types of the platform have it. */
type WebResponse = typeof globalThis extends { readonly Response: { readonly prototype: infer Known } } ? Known : unknown;

/** As {@link serialize}, as a `Response`, with the message in the language of the client. */
export function toResponse(error: AzureTranslatorAnswerable, { request, messages }: AzureTranslatorResponseOptions = {}): WebResponse {
  const chosen = messages && pickLocale(acceptLanguage(request), messages);
  const { status, headers, body } = serialize(error, chosen && ((one) => message(one, chosen.table)));
  const language = chosen && { "content-language": chosen.locale, vary: "accept-language" };
  const { Response } = globalThis as unknown as { readonly Response: new (body: string | undefined, init: object) => WebResponse };
  return new Response(JSON.stringify(body), { status, headers: { ...headers, ...language } });
}

function acceptLanguage(request: AzureTranslatorResponseOptions["request"]): string | null | undefined {
  const headers = request?.headers as { get?(name: string): string | null; readonly "accept-language"?: string } | undefined;
  return headers?.get ? headers.get("accept-language") : headers?.["accept-language"];
}

/** The fields of an error as they may be sent. */
interface Values extends AzureTranslatorMakeOptions {
  readonly code: string;
}

/** What is sent of an error, of any version of this package. */
function valuesOf(given: unknown, detailOf: ((error: AzureTranslatorError) => string) | undefined): Values {
  const error = given as AzureTranslatorError;
  if ((error as AzureTranslatorError | null | undefined)?.provider !== "azure-translator") throw new TypeError("no such error");
  const code = error.code === "$unknown" ? error.rawCode : error.code;
  return { ...error, code, detail: error.detail ?? detailOf?.(error) };
}

function answer(error: Values, body: AzureTranslatorAnswer["body"]): AzureTranslatorAnswer {
  const headers = {
    "content-type": "application/json",
    "x-requestid": error.requestId,
    "retry-after": error.retryAfter === undefined ? undefined : `${Math.ceil(error.retryAfter)}`,
  };
  // JSON has no place for what is not there.
  return JSON.parse(JSON.stringify({ status: error.status ?? 500, headers, body })) as AzureTranslatorAnswer;
}

/** In the form "documented body". */
function whole(error: Values): object {
  return {
    error: {
      code: asNumber(error.code),
      message: error.detail,
    },
  };
}

/** The codes that are texts also where they are numbers. */
const textCodes: ReadonlySet<string> = new Set(["404"]);

/** A code as a number, where it is written as one. */
function asNumber(code: string | undefined): string | number | undefined {
  return String(Number(code)) === code && !textCodes.has(code) ? Number(code) : code;
}

