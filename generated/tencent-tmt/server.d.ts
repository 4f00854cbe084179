// Generated from the catalog tencent-tmt. Do not edit: change the catalog, then generate again.
import type { TencentTmtCode, TencentTmtError, TencentTmtErrorOf, TencentTmtOccurrence } from "./errors.js";
import type { TencentTmtMessages } from "./index.js";
/** The arguments of {@link make} after the code: no parameters, and other facts about this error. */
export type TencentTmtMakeArguments<Code extends TencentTmtCode> = [parameters?: NoParameters<Code>, options?: TencentTmtMakeOptions];
/** The texts of this code have no parameters. */
interface NoParameters<Code> {
  readonly [none]?: Code & never;
}
declare const none: unique symbol;
/** Facts about an error besides its code and its parameters. By default, the status is that of the catalog. */
export type TencentTmtMakeOptions = Partial<Omit<TencentTmtOccurrence, "provider">>;
/** Makes the error with this code, equal to the one that `parse` finds in the answer. To throw it, use `toError`. */
export declare function make<Code extends TencentTmtCode>(code: Code, ...given: TencentTmtMakeArguments<Code>): TencentTmtErrorOf<Code>;
/** An HTTP answer. */
export interface TencentTmtAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body, to be sent as JSON. */
  readonly body: object;
}
/** The values that can be answered with: an error. */
export type TencentTmtAnswerable = TencentTmtError;
/**
* Writes the answer from which `parse` reads the error. `detailOf` returns the text for an error without a detail of its own, such as its message.
*/
export declare function serialize(given: TencentTmtAnswerable, detailOf?: (error: TencentTmtError) => string): TencentTmtAnswer;
/** The options that decide the language of an answer. */
export interface TencentTmtAnswerOptions {
  /** The request to answer: a `Request`, or a request of Node.js. Its `Accept-Language` header decides the locale. */
  readonly request?: {
    readonly headers: object;
  } | undefined;
  /** The message tables to choose from, by locale. They provide the text for an error without a detail of its own. */
  readonly messages?: Readonly<Record<string, TencentTmtMessages>> | undefined;
}
/** Like {@link serialize}, but with the message in the language of the client, and with headers that name the language. */
export declare function toAnswer(error: TencentTmtAnswerable, { request, messages }?: TencentTmtAnswerOptions): TencentTmtAnswer;
/** The `Response` of the web, if the types of the platform include it. */
type WebResponse = typeof globalThis extends {
  readonly Response: {
    readonly prototype: infer Known;
  };
} ? Known : unknown;
/** Like {@link toAnswer}, but returns a `Response`. */
export declare function toResponse(error: TencentTmtAnswerable, options?: TencentTmtAnswerOptions): WebResponse;
export {};
