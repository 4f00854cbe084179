// Generated from the catalog acme. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { AcmeCode, AcmeError, AcmeErrorOf, AcmeOccurrence } from "./errors.js";
import type { AcmeMessages } from "./index.js";
/** The parameters for making an error with each code: those that its message shows are required. */
export interface AcmeMakeParameters {
  readonly "InvalidParameter.TextTooLong": {
    /**
    * How long it may be. \*\/ `@see`
    * 允许的长度。
    */
    readonly limit: number;
    readonly field: string;
  };
  readonly "toString": {
    readonly taken: number;
    readonly share: number;
    readonly budget: number;
    /**
    * A program that creates the error must pass it.
    */
    readonly owners: readonly string[];
    /**
    * When keys are free again.
    * 名额恢复的时间。
    */
    readonly renewal: string | number;
  };
}
/** The arguments of {@link make} after the code: its parameters, if it has any, and other facts about this error. */
export type AcmeMakeArguments<Code extends AcmeCode> = Code extends keyof AcmeMakeParameters ? Partial<AcmeMakeParameters[Code]> extends AcmeMakeParameters[Code] ? [parameters?: AcmeMakeParameters[Code], options?: AcmeMakeOptions] : [parameters: AcmeMakeParameters[Code], options?: AcmeMakeOptions] : [parameters?: NoParameters<Code>, options?: AcmeMakeOptions];
/** The texts of this code have no parameters. */
interface NoParameters<Code> {
  readonly [none]?: Code & never;
}
declare const none: unique symbol;
/** Facts about an error besides its code and its parameters. By default, the status is that of the catalog. */
export type AcmeMakeOptions = Partial<Omit<AcmeOccurrence, "provider">>;
/** Makes the error with this code, equal to the one that `parse` finds in the response. To throw it, use `toError`. */
export declare function make<Code extends AcmeCode>(code: Code, ...given: AcmeMakeArguments<Code>): AcmeErrorOf<Code>;
/** An HTTP response. */
export interface AcmeAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body, to be sent as JSON. With `node:http`, write `JSON.stringify(body)`. */
  readonly body: object;
}
/** The values that `serialize` accepts: an error, or several in a list or an `AggregateError`, with the error of the request as a whole first. For any other value, it returns -1. */
export type AcmeAnswerable = unknown;
/**
* Returns the response from which `parse` reads the error. `detailOf` returns the text for an error without a detail of its own, such as its message.
*
* For a value that is not a Acme error, it returns -1. The response contains nothing of the value.
*/
export declare function serialize(given: AcmeAnswerable, detailOf?: (error: AcmeError) => string): AcmeAnswer;
/** The options that determine the language of a response. */
export interface AcmeAnswerOptions {
  /** The request to answer: a `Request`, or a Node.js request. Its `Accept-Language` header determines the locale. */
  readonly request?: {
    readonly headers: object;
  } | undefined;
  /** The message tables to choose from, by locale. They provide the text for an error without a detail of its own. */
  readonly messages?: Readonly<Record<string, AcmeMessages>> | undefined;
}
/** Like {@link serialize}, but with the message in the language of the client, and with headers that name the language. */
export declare function toAnswer(error: AcmeAnswerable, { request, messages }?: AcmeAnswerOptions): AcmeAnswer;
/** The web's `Response`, if the types of the platform include it. */
type WebResponse = typeof globalThis extends {
  readonly Response: {
    readonly prototype: infer Known;
  };
} ? Known : unknown;
/** Like {@link toAnswer}, but returns a `Response`. */
export declare function toResponse(error: AcmeAnswerable, options?: AcmeAnswerOptions): WebResponse;
export {};
