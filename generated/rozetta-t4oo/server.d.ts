// Generated from the catalog rozetta-t4oo. Do not edit: change the catalog, then generate again.
import type { RozettaT4ooCode, RozettaT4ooError, RozettaT4ooErrorOf, RozettaT4ooOccurrence } from "./errors.js";
import type { RozettaT4ooMessages } from "./index.js";
/** What {@link make} takes after a code: no parameters, and what else is known of this error. */
export type RozettaT4ooMakeArguments<Code extends RozettaT4ooCode> = [parameters?: NoParameters<Code>, options?: RozettaT4ooMakeOptions];
/** The texts of this code have no parameters. */
interface NoParameters<Code> {
  readonly [none]?: Code & never;
}
declare const none: unique symbol;
/** What is known of an error beside its code and its parameters. Without a status, it is that of the catalog. */
export type RozettaT4ooMakeOptions = Partial<Omit<RozettaT4ooOccurrence, "provider">>;
/** Makes the error with this code, equal to the one that `parse` finds in the answer. `toError` makes an exception of it. */
export declare function make<Code extends RozettaT4ooCode>(code: Code, ...given: RozettaT4ooMakeArguments<Code>): RozettaT4ooErrorOf<Code>;
/** An HTTP answer. */
export interface RozettaT4ooAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body, to be sent as JSON. */
  readonly body: object;
}
/** What can be answered with: an error, or several, in a list or an `AggregateError`, that of the request as a whole first. */
export type RozettaT4ooAnswerable = RozettaT4ooError | readonly RozettaT4ooError[] | {
  readonly errors: readonly RozettaT4ooError[];
};
/**
* Writes the answer in which `parse` finds the error again. `detailOf` returns what a client reads of an error that has no detail of its own, such as its message.
*/
export declare function serialize(given: RozettaT4ooAnswerable, detailOf?: (error: RozettaT4ooError) => string): RozettaT4ooAnswer;
/** What decides on the language of an answer. */
export interface RozettaT4ooAnswerOptions {
  /** The request that is answered: a `Request`, or one of Node.js. Its `Accept-Language` decides on the locale. */
  readonly request?: {
    readonly headers: object;
  } | undefined;
  /** The tables to choose from, by locale. A client reads the message of an error that has no detail of its own. */
  readonly messages?: Readonly<Record<string, RozettaT4ooMessages>> | undefined;
}
/** As {@link serialize}, with the message in the language of the client, and headers that name it. */
export declare function toAnswer(error: RozettaT4ooAnswerable, { request, messages }?: RozettaT4ooAnswerOptions): RozettaT4ooAnswer;
/** The web's `Response`, where the types of the platform have it. */
type WebResponse = typeof globalThis extends {
  readonly Response: {
    readonly prototype: infer Known;
  };
} ? Known : unknown;
/** As {@link toAnswer}, as a `Response`. */
export declare function toResponse(error: RozettaT4ooAnswerable, options?: RozettaT4ooAnswerOptions): WebResponse;
export {};
