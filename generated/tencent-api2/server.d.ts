// Generated from the catalog tencent-api2. Do not edit: change the catalog, then generate again.
import type { TencentApi2Code, TencentApi2Error, TencentApi2ErrorOf, TencentApi2Occurrence } from "./errors.js";
import type { TencentApi2Messages } from "./index.js";
/** What {@link make} takes after a code: no parameters, and what else is known of this error. */
export type TencentApi2MakeArguments<Code extends TencentApi2Code> = [parameters?: NoParameters<Code>, options?: TencentApi2MakeOptions];
/** The texts of this code have no parameters. */
interface NoParameters<Code> {
  readonly [none]?: Code & never;
}
declare const none: unique symbol;
/** What is known of an error beside its code and its parameters. Without a status, it is that of the catalog. */
export type TencentApi2MakeOptions = Partial<Omit<TencentApi2Occurrence, "provider">>;
/** Makes the error with this code, equal to the one that `parse` finds in the answer. `toError` makes an exception of it. */
export declare function make<Code extends TencentApi2Code>(code: Code, ...given: TencentApi2MakeArguments<Code>): TencentApi2ErrorOf<Code>;
/** An HTTP answer. */
export interface TencentApi2Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body, to be sent as JSON. */
  readonly body: object;
}
/** What can be answered with: an error, or several, in a list or an `AggregateError`, that of the request as a whole first. */
export type TencentApi2Answerable = TencentApi2Error | readonly TencentApi2Error[] | {
  readonly errors: readonly TencentApi2Error[];
};
/**
* Writes the answer in which `parse` finds the error again. `detailOf` returns what a client reads of an error that has no detail of its own, such as its message.
*/
export declare function serialize(given: TencentApi2Answerable, detailOf?: (error: TencentApi2Error) => string): TencentApi2Answer;
/** What decides on the language of an answer. */
export interface TencentApi2AnswerOptions {
  /** The request that is answered: a `Request`, or one of Node.js. Its `Accept-Language` decides on the locale. */
  readonly request?: {
    readonly headers: object;
  } | undefined;
  /** The tables to choose from, by locale. A client reads the message of an error that has no detail of its own. */
  readonly messages?: Readonly<Record<string, TencentApi2Messages>> | undefined;
}
/** As {@link serialize}, with the message in the language of the client, and headers that name it. */
export declare function toAnswer(error: TencentApi2Answerable, { request, messages }?: TencentApi2AnswerOptions): TencentApi2Answer;
/** The web's `Response`, where the types of the platform have it. */
type WebResponse = typeof globalThis extends {
  readonly Response: {
    readonly prototype: infer Known;
  };
} ? Known : unknown;
/** As {@link toAnswer}, as a `Response`. */
export declare function toResponse(error: TencentApi2Answerable, options?: TencentApi2AnswerOptions): WebResponse;
export {};
