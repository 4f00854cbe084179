// Generated from the catalog tencent-api2. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { TencentApi2Code, TencentApi2Error, TencentApi2ErrorOf, TencentApi2Occurrence } from "./errors.js";
import type { TencentApi2Messages } from "./index.js";
/** The arguments of {@link make} after the code: no parameters, and other facts about this error. */
export type TencentApi2MakeArguments<Code extends TencentApi2Code> = [parameters?: NoParameters<Code>, options?: TencentApi2MakeOptions];
/** The texts of this code have no parameters. */
interface NoParameters<Code> {
  readonly [none]?: Code & never;
}
declare const none: unique symbol;
/** Facts about an error besides its code and its parameters. By default, the status is that of the catalog. */
export type TencentApi2MakeOptions = Partial<Omit<TencentApi2Occurrence, "provider">>;
/** Makes the error with this code, equal to the one that `parse` finds in the response. To throw it, use `toError`. */
export declare function make<Code extends TencentApi2Code>(code: Code, ...given: TencentApi2MakeArguments<Code>): TencentApi2ErrorOf<Code>;
/** An HTTP response. */
export interface TencentApi2Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body, to be sent as JSON. With `node:http`, write `JSON.stringify(body)`. */
  readonly body: object;
}
/** The values that `serialize` accepts: an error, or several in a list or an `AggregateError`, with the error of the request as a whole first. Other values, such as the `unknown` in a `catch`, do not compile unless the catalog names a code for them in `fallback`. */
export type TencentApi2Answerable = TencentApi2Error | readonly TencentApi2Error[] | {
  readonly errors: readonly TencentApi2Error[];
};
/**
* Returns the response from which `parse` reads the error. `detailOf` returns the text for an error without a detail of its own, such as its message.
*/
export declare function serialize(given: TencentApi2Answerable, detailOf?: (error: TencentApi2Error) => string): TencentApi2Answer;
/** The options that determine the language of a response. */
export interface TencentApi2AnswerOptions {
  /** The request to answer: a `Request`, or a Node.js request. Its `Accept-Language` header determines the locale. */
  readonly request?: {
    readonly headers: object;
  } | undefined;
  /** The message tables to choose from, by locale. They provide the text for an error without a detail of its own. */
  readonly messages?: Readonly<Record<string, TencentApi2Messages>> | undefined;
}
/** Like {@link serialize}, but with the message in the language of the client, and with headers that name the language. */
export declare function toAnswer(error: TencentApi2Answerable, { request, messages }?: TencentApi2AnswerOptions): TencentApi2Answer;
/** The web's `Response`, if the types of the platform include it. */
type WebResponse = typeof globalThis extends {
  readonly Response: {
    readonly prototype: infer Known;
  };
} ? Known : unknown;
/** Like {@link toAnswer}, but returns a `Response`. */
export declare function toResponse(error: TencentApi2Answerable, options?: TencentApi2AnswerOptions): WebResponse;
export {};
