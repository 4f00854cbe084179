// Generated from the catalog grpc. Do not edit: change the catalog, then generate again.
import type { GrpcCode, GrpcError, GrpcErrorOf, GrpcOccurrence } from "./errors.js";
import { facts } from "./facts.js";
import { message, pickLocale } from "./index.js";
import type { GrpcMessages } from "./index.js";

/** What {@link make} takes after a code: no parameters, and what else is known of this error. */
export type GrpcMakeArguments<Code extends GrpcCode> = [parameters?: NoParameters<Code>, options?: GrpcMakeOptions];

/** The texts of this code have no parameters. */
interface NoParameters<Code> {
  readonly [none]?: Code & never;
}

declare const none: unique symbol;

/** What is known of an error beside its code and its parameters. Without a status, it is that of the catalog. */
export type GrpcMakeOptions = Partial<Omit<GrpcOccurrence, "provider">>;

/** Makes the error with this code, equal to the one that `parse` finds in the answer. `toError` makes an exception of it. */
export function make<Code extends GrpcCode>(code: Code, ...given: GrpcMakeArguments<Code>): GrpcErrorOf<Code>;
export function make(code: GrpcCode, _?: NoParameters<GrpcCode>, options: GrpcMakeOptions = {}): GrpcErrorOf<GrpcCode> {
  const known: Facts | undefined = facts[code];
  // A program without types may ask for any code.
  if (!known?.retry) throw new TypeError(JSON.stringify(code) + " is not in the grpc catalog; correct or add it");
  const { replacedBy, ...stated } = known;
  return {
    ...options,
    code,
    ...stated,
    provider: "grpc",
    status: options.status ?? known.status,
  } as GrpcErrorOf<GrpcCode>;
}

interface Facts {
  readonly category: string;
  readonly retry: string;
  readonly actor: string;
  readonly status?: number;
  readonly replacedBy?: string;
}

/** An HTTP answer. */
export interface GrpcAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body, to be sent as JSON. */
  readonly body: object;
}

/** What can be answered with: an error. */
export type GrpcAnswerable = GrpcError;

/**
 * Writes the answer in which `parse` finds the error again. `detailOf` returns what a client reads of an error that has no detail of its own, such as its message.
 */
export function serialize(given: GrpcAnswerable, detailOf?: (error: GrpcError) => string): GrpcAnswer {
  const error = valuesOf(given, detailOf);
  const { retryAfter: wait } = error;
  // JSON has no place for what is not there.
  return JSON.parse(JSON.stringify({
    status: error.status ?? 500,
    headers: {
      "content-type": "application/json",
      "retry-after": wait === undefined ? wait : `${Math.ceil(wait)}`,
    },
    body: whole(error),
  })) as GrpcAnswer;
}

/** What decides on the language of an answer. */
export interface GrpcAnswerOptions {
  /** The request that is answered: a `Request`, or one of Node.js. Its `Accept-Language` decides on the locale. */
  readonly request?: { readonly headers: object } | undefined;
  /** The tables to choose from, by locale. A client reads the message of an error that has no detail of its own. */
  readonly messages?: Readonly<Record<string, GrpcMessages>> | undefined;
}

/** As {@link serialize}, with the message in the language of the client, and headers that name it. */
export function toAnswer(error: GrpcAnswerable, { request, messages }: GrpcAnswerOptions = {}): GrpcAnswer {
  if (messages === undefined) return serialize(error);
  const { locale, table } = pickLocale(acceptLanguage(request), messages);
  const { status, headers, body } = serialize(error, (one) => message(one, table));
  return { status, headers: { ...headers, "content-language": locale, vary: "accept-language" }, body };
}

/** The web's `Response`, where the types of the platform have it. */
type WebResponse = typeof globalThis extends { readonly Response: { readonly prototype: infer Known } } ? Known : unknown;

/** As {@link toAnswer}, as a `Response`. */
export function toResponse(error: GrpcAnswerable, options?: GrpcAnswerOptions): WebResponse {
  const { status, headers, body } = toAnswer(error, options);
  const { Response } = globalThis as unknown as { readonly Response: new (body: string | undefined, init: object) => WebResponse };
  return new Response(JSON.stringify(body), { status, headers });
}

function acceptLanguage(request: GrpcAnswerOptions["request"]): string | null | undefined {
  const headers = request?.headers as { get?(name: string): string | null; readonly "accept-language"?: string } | undefined;
  return headers?.get ? headers.get("accept-language") : headers?.["accept-language"];
}

/** The fields of an error as they may be sent. */
interface Values extends GrpcMakeOptions {
  readonly code: string;
}

/** What is sent of an error, of any version of this package. */
function valuesOf(error: GrpcError | null | undefined, detailOf: ((error: GrpcError) => string) | undefined): Values {
  if (error?.provider !== "grpc") throw Object.assign(new TypeError("not an error of grpc; make one or set a fallback in the catalog"), { cause: error });
  return { ...error, code: (error as { readonly rawCode?: string }).rawCode ?? error.code, detail: error.detail ?? detailOf?.(error) };
}

/** In the form "status in JSON". */
function whole(error: Values): object {
  return {
    code: asNumber(error.code),
    message: error.detail ?? "",
    details: [],
  };
}

/** A code as a number, where it is written as one. */
function asNumber(code: string | undefined): string | number | undefined {
  return String(Number(code)) === code ? Number(code) : code;
}

