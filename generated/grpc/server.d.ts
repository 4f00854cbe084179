// Generated from the catalog grpc. Do not edit: change the catalog, then generate again.
import type { GrpcCode, GrpcError, GrpcErrorOf, GrpcOccurrence } from "./errors.js";
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
/** Makes the error with this code, equal to the one that `parse` finds in the answer. To throw it, use `toError`. */
export declare function make<Code extends GrpcCode>(code: Code, ...given: GrpcMakeArguments<Code>): GrpcErrorOf<Code>;
/** An HTTP answer. */
export interface GrpcAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body, to be sent as JSON. */
  readonly body: object;
}
/** The values that can be answered with: an error. */
export type GrpcAnswerable = GrpcError;
/**
* Writes the answer from which `parse` reads the error. `detailOf` returns the text for an error without a detail of its own, such as its message.
*/
export declare function serialize(given: GrpcAnswerable, detailOf?: (error: GrpcError) => string): GrpcAnswer;
/** The options that decide the language of an answer. */
export interface GrpcAnswerOptions {
  /** The request to answer: a `Request`, or a request of Node.js. Its `Accept-Language` header decides the locale. */
  readonly request?: {
    readonly headers: object;
  } | undefined;
  /** The message tables to choose from, by locale. They provide the text for an error without a detail of its own. */
  readonly messages?: Readonly<Record<string, GrpcMessages>> | undefined;
}
/** Like {@link serialize}, but with the message in the language of the client, and with headers that name the language. */
export declare function toAnswer(error: GrpcAnswerable, { request, messages }?: GrpcAnswerOptions): GrpcAnswer;
/** The `Response` of the web, if the types of the platform include it. */
type WebResponse = typeof globalThis extends {
  readonly Response: {
    readonly prototype: infer Known;
  };
} ? Known : unknown;
/** Like {@link toAnswer}, but returns a `Response`. */
export declare function toResponse(error: GrpcAnswerable, options?: GrpcAnswerOptions): WebResponse;
export {};
