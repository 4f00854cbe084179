// Generated from the catalog grpc. Do not edit: change the catalog, then generate again.
import type { GrpcCode, GrpcError, GrpcErrorOf, GrpcOccurrence } from "./errors.js";
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
export declare function make<Code extends GrpcCode>(code: Code, ...given: GrpcMakeArguments<Code>): GrpcErrorOf<Code>;
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
export declare function serialize(given: GrpcAnswerable, detailOf?: (error: GrpcError) => string): GrpcAnswer;
/** What decides on the language of an answer. */
export interface GrpcAnswerOptions {
  /** The request that is answered: a `Request`, or one of Node.js. Its `Accept-Language` decides on the locale. */
  readonly request?: {
    readonly headers: object;
  } | undefined;
  /** The tables to choose from, by locale. A client reads the message of an error that has no detail of its own. */
  readonly messages?: Readonly<Record<string, GrpcMessages>> | undefined;
}
/** As {@link serialize}, with the message in the language of the client, and headers that name it. */
export declare function toAnswer(error: GrpcAnswerable, { request, messages }?: GrpcAnswerOptions): GrpcAnswer;
/** The web's `Response`, where the types of the platform have it. */
type WebResponse = typeof globalThis extends {
  readonly Response: {
    readonly prototype: infer Known;
  };
} ? Known : unknown;
/** As {@link toAnswer}, as a `Response`. */
export declare function toResponse(error: GrpcAnswerable, options?: GrpcAnswerOptions): WebResponse;
export {};
