// Generated from the catalog gengo. Do not edit: change the catalog, then generate again.
import type { GengoCode, GengoError, GengoErrorOf, GengoOccurrence } from "./errors.js";
import type { GengoMessages } from "./index.js";
/** What {@link make} takes after a code: no parameters, and what else is known of this error. */
export type GengoMakeArguments<Code extends GengoCode> = [parameters?: NoParameters<Code>, options?: GengoMakeOptions];
/** The texts of this code have no parameters. */
interface NoParameters<Code> {
  readonly [none]?: Code & never;
}
declare const none: unique symbol;
/** What is known of an error beside its code and its parameters. Without a status, it is that of the catalog. */
export type GengoMakeOptions = Partial<Omit<GengoOccurrence, "provider">>;
/** Makes the error with this code, equal to the one that `parse` finds in the answer. `toError` makes an exception of it. */
export declare function make<Code extends GengoCode>(code: Code, ...given: GengoMakeArguments<Code>): GengoErrorOf<Code>;
/** An HTTP answer. */
export interface GengoAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body, to be sent as JSON. */
  readonly body: object;
}
/** What can be answered with: an error, or several, in a list or an `AggregateError`, that of the request as a whole first. */
export type GengoAnswerable = GengoError | readonly GengoError[] | {
  readonly errors: readonly GengoError[];
};
/**
* Writes the answer in which `parse` finds the error again. `detailOf` returns what a client reads of an error that has no detail of its own, such as its message.
*/
export declare function serialize(given: GengoAnswerable, detailOf?: (error: GengoError) => string): GengoAnswer;
/** What decides on the language of an answer. */
export interface GengoAnswerOptions {
  /** The request that is answered: a `Request`, or one of Node.js. Its `Accept-Language` decides on the locale. */
  readonly request?: {
    readonly headers: object;
  } | undefined;
  /** The tables to choose from, by locale. A client reads the message of an error that has no detail of its own. */
  readonly messages?: Readonly<Record<string, GengoMessages>> | undefined;
}
/** As {@link serialize}, with the message in the language of the client, and headers that name it. */
export declare function toAnswer(error: GengoAnswerable, { request, messages }?: GengoAnswerOptions): GengoAnswer;
/** The web's `Response`, where the types of the platform have it. */
type WebResponse = typeof globalThis extends {
  readonly Response: {
    readonly prototype: infer Known;
  };
} ? Known : unknown;
/** As {@link toAnswer}, as a `Response`. */
export declare function toResponse(error: GengoAnswerable, options?: GengoAnswerOptions): WebResponse;
export {};
