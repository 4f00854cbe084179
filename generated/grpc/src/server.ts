// Generated from the catalog grpc. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { GrpcCode, GrpcError, GrpcErrorOf, GrpcOccurrence } from "./errors.js";
import { facts } from "./facts.js";
import { message, pickLocale } from "./index.js";
import type { GrpcMessages } from "./index.js";

/** The arguments of {@link make} after the code: no parameters, and other facts about this error. */
export type GrpcMakeArguments<Code extends GrpcCode> = [parameters?: NoParameters<Code>, options?: GrpcMakeOptions];

/** The texts of this code have no parameters. */
interface NoParameters<Code> {
  readonly [none]?: Code & never;
}

declare const none: unique symbol;

/** Facts about an error besides its code and its parameters. By default, the status is that of the catalog. */
export type GrpcMakeOptions = Partial<Omit<GrpcOccurrence, "provider">>;

/** Makes the error with this code, equal to the one that `parse` finds in the response. To throw it, use `toError`. */
export function make<Code extends GrpcCode>(code: Code, ...given: GrpcMakeArguments<Code>): GrpcErrorOf<Code>;
export function make(code: GrpcCode, _?: NoParameters<GrpcCode>, options: GrpcMakeOptions = {}): GrpcErrorOf<GrpcCode> {
  const known: Facts | undefined = facts[code];
  // A program without types may pass any code.
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

/** An HTTP response. */
export interface GrpcAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body, to be sent as JSON. With `node:http`, write `JSON.stringify(body)`. */
  readonly body: object;
}

/** The values that `serialize` accepts: an error. Other values, such as the `unknown` in a `catch`, do not compile unless the catalog names a code for them in `fallback`. */
export type GrpcAnswerable = GrpcError;

/**
 * Returns the response from which `parse` reads the error. `detailOf` returns the text for an error without a detail of its own, such as its message.
 */
export function serialize(given: GrpcAnswerable, detailOf?: (error: GrpcError) => string): GrpcAnswer {
  const error = valuesOf(given, detailOf);
  const { retryAfter: wait } = error;
  // JSON cannot represent absent values.
  return JSON.parse(JSON.stringify({
    status: error.status ?? 500,
    headers: {
      "content-type": "application/json",
      "retry-after": wait === undefined ? wait : `${Math.ceil(wait)}`,
    },
    body: whole(error),
  })) as GrpcAnswer;
}

/** The options that determine the language of a response. */
export interface GrpcAnswerOptions {
  /** The request to answer: a `Request`, or a Node.js request. Its `Accept-Language` header determines the locale. */
  readonly request?: { readonly headers: object } | undefined;
  /** The message tables to choose from, by locale. They provide the text for an error without a detail of its own. */
  readonly messages?: Readonly<Record<string, GrpcMessages>> | undefined;
}

/** Like {@link serialize}, but with the message in the language of the client, and with headers that name the language. */
export function toAnswer(error: GrpcAnswerable, { request, messages }: GrpcAnswerOptions = {}): GrpcAnswer {
  if (messages === undefined) return serialize(error);
  const { locale, table } = pickLocale(acceptLanguage(request), messages);
  const { status, headers, body } = serialize(error, (one) => message(one, table));
  return { status, headers: { ...headers, "content-language": locale, vary: "accept-language" }, body };
}

/** The web's `Response`, if the types of the platform include it. */
type WebResponse = typeof globalThis extends { readonly Response: { readonly prototype: infer Known } } ? Known : unknown;

/** Like {@link toAnswer}, but returns a `Response`. */
export function toResponse(error: GrpcAnswerable, options?: GrpcAnswerOptions): WebResponse {
  const { status, headers, body } = toAnswer(error, options);
  const { Response } = globalThis as unknown as { readonly Response: new (body: string | undefined, init: object) => WebResponse };
  return new Response(JSON.stringify(body), { status, headers });
}

function acceptLanguage(request: GrpcAnswerOptions["request"]): string | null | undefined {
  const headers = request?.headers as { get?(name: string): string | null; readonly "accept-language"?: string } | undefined;
  return headers?.get ? headers.get("accept-language") : headers?.["accept-language"];
}

/** The fields of an error that can be sent. */
interface Values extends GrpcMakeOptions {
  readonly code: string;
}

/** The parts of an error, from any version of this package, that are sent. */
function valuesOf(error: GrpcError | null | undefined, detailOf: ((error: GrpcError) => string) | undefined): Values {
  if (error?.provider !== "grpc") throw Object.assign(new TypeError("not an error of grpc; make one or set a fallback in the catalog"), { cause: error });
  return { ...error, code: (error as { readonly rawCode?: string }).rawCode ?? error.code, detail: error.detail ?? detailOf?.(error) };
}

/** In the format "status in JSON". */
function whole(error: Values): object {
  return {
    code: asNumber(error.code),
    message: error.detail ?? "",
    details: [],
  };
}

/** A code as a number, if it is sent as one. */
function asNumber(code: string | undefined): string | number | undefined {
  return String(Number(code)) === code ? Number(code) : code;
}

