// Generated from the catalog acme. Do not edit: change the catalog, then generate again.
import type { AcmeCode, AcmeError, AcmeErrorOf, AcmeOccurrence } from "./errors.js";
import type { AcmeMessages } from "./index.js";
/** The parameters with which an error of each code is made: those that its message shows must be given. */
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
    * Whoever makes the error has to give it.
    */
    readonly owners: readonly string[];
    /**
    * When keys are free again.
    * 名额恢复的时间。
    */
    readonly renewal: string | number;
  };
}
/** What {@link make} takes after a code: its parameters, if it has any, and what else is known of this error. */
export type AcmeMakeArguments<Code extends AcmeCode> = Code extends keyof AcmeMakeParameters ? Partial<AcmeMakeParameters[Code]> extends AcmeMakeParameters[Code] ? [parameters?: AcmeMakeParameters[Code], options?: AcmeMakeOptions] : [parameters: AcmeMakeParameters[Code], options?: AcmeMakeOptions] : [parameters?: NoParameters<Code>, options?: AcmeMakeOptions];
/** The texts of this code have no parameters. */
interface NoParameters<Code> {
  readonly [none]?: Code & never;
}
declare const none: unique symbol;
/** What is known of an error beside its code and its parameters. Without a status, it is that of the catalog. */
export type AcmeMakeOptions = Partial<Omit<AcmeOccurrence, "provider">>;
/** Makes the error with this code, equal to the one that `parse` finds in the answer. `toError` makes an exception of it. */
export declare function make<Code extends AcmeCode>(code: Code, ...given: AcmeMakeArguments<Code>): AcmeErrorOf<Code>;
/** An HTTP answer. */
export interface AcmeAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body, to be sent as JSON. */
  readonly body: object;
}
/** What can be answered with: an error, or several, in a list or an `AggregateError`, that of the request as a whole first. Anything else is answered as -1. */
export type AcmeAnswerable = unknown;
/**
* Writes the answer in which `parse` finds the error again. `detailOf` returns what a client reads of an error that has no detail of its own, such as its message.
*
* What is not an error of Acme is answered as -1: nothing of it is in the answer.
*/
export declare function serialize(given: AcmeAnswerable, detailOf?: (error: AcmeError) => string): AcmeAnswer;
/** What decides on the language of an answer. */
export interface AcmeAnswerOptions {
  /** The request that is answered: a `Request`, or one of Node.js. Its `Accept-Language` decides on the locale. */
  readonly request?: {
    readonly headers: object;
  } | undefined;
  /** The tables to choose from, by locale. A client reads the message of an error that has no detail of its own. */
  readonly messages?: Readonly<Record<string, AcmeMessages>> | undefined;
}
/** As {@link serialize}, with the message in the language of the client, and headers that name it. */
export declare function toAnswer(error: AcmeAnswerable, { request, messages }?: AcmeAnswerOptions): AcmeAnswer;
/** The web's `Response`, where the types of the platform have it. */
type WebResponse = typeof globalThis extends {
  readonly Response: {
    readonly prototype: infer Known;
  };
} ? Known : unknown;
/** As {@link toAnswer}, as a `Response`. */
export declare function toResponse(error: AcmeAnswerable, options?: AcmeAnswerOptions): WebResponse;
export {};
