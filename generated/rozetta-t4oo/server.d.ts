// Generated from the catalog rozetta-t4oo. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { RozettaT4ooCode, RozettaT4ooError, RozettaT4ooErrorOf, RozettaT4ooOccurrence } from "./errors.js";
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
export declare function make<Code extends RozettaT4ooCode>(code: Code, ...given: RozettaT4ooMakeArguments<Code>): RozettaT4ooErrorOf<Code>;
/** An HTTP response. */
export interface RozettaT4ooAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body, to be sent as JSON. With `node:http`, write `JSON.stringify(body)`. */
  readonly body: object;
}
/** The values that `serialize` accepts: an error, or several in a list or an `AggregateError`, with the error of the request as a whole first. Other values, such as the `unknown` in a `catch`, do not compile unless the catalog names a code for them in `fallback`. */
export type RozettaT4ooAnswerable = RozettaT4ooError | readonly RozettaT4ooError[] | {
  readonly errors: readonly RozettaT4ooError[];
};
/**
* Returns the response from which `parse` reads the error. `detailOf` returns the text for an error without a detail of its own, such as its message.
*/
export declare function serialize(given: RozettaT4ooAnswerable, detailOf?: (error: RozettaT4ooError) => string): RozettaT4ooAnswer;
/** The options that determine the language of a response. */
export interface RozettaT4ooAnswerOptions {
  /** The request to answer: a `Request`, or a Node.js request. Its `Accept-Language` header determines the locale. */
  readonly request?: {
    readonly headers: object;
  } | undefined;
  /** The message tables to choose from, by locale. They provide the text for an error without a detail of its own. */
  readonly messages?: Readonly<Record<string, RozettaT4ooMessages>> | undefined;
}
/** Like {@link serialize}, but with the message in the language of the client, and with headers that name the language. */
export declare function toAnswer(error: RozettaT4ooAnswerable, { request, messages }?: RozettaT4ooAnswerOptions): RozettaT4ooAnswer;
/** The web's `Response`, if the types of the platform include it. */
type WebResponse = typeof globalThis extends {
  readonly Response: {
    readonly prototype: infer Known;
  };
} ? Known : unknown;
/** Like {@link toAnswer}, but returns a `Response`. */
export declare function toResponse(error: RozettaT4ooAnswerable, options?: RozettaT4ooAnswerOptions): WebResponse;
export {};
