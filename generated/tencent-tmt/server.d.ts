// Generated from the catalog tencent-tmt. Do not edit: change the catalog or an overlay, then run `errcat generate`.
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
/** Makes the error with this code, equal to the one that `parse` finds in the response. To throw it, use `toError`. */
export declare function make<Code extends TencentTmtCode>(code: Code, ...given: TencentTmtMakeArguments<Code>): TencentTmtErrorOf<Code>;
/** An HTTP response. */
export interface TencentTmtAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body, to be sent as JSON. With `node:http`, write `JSON.stringify(body)`. */
  readonly body: object;
}
/** The values that `serialize` accepts: an error. Other values, such as the `unknown` in a `catch`, do not compile unless the catalog names a code for them in `fallback`. */
export type TencentTmtAnswerable = TencentTmtError;
/**
* Returns the response from which `parse` reads the error. `detailOf` returns the text for an error without a detail of its own, such as its message.
*/
export declare function serialize(given: TencentTmtAnswerable, detailOf?: (error: TencentTmtError) => string): TencentTmtAnswer;
/** The options that determine the language of a response. */
export interface TencentTmtAnswerOptions {
  /** The request to answer: a `Request`, or a Node.js request. Its `Accept-Language` header determines the locale. */
  readonly request?: {
    readonly headers: object;
  } | undefined;
  /** The message tables to choose from, by locale. They provide the text for an error without a detail of its own. */
  readonly messages?: Readonly<Record<string, TencentTmtMessages>> | undefined;
}
/** Like {@link serialize}, but with the message in the language of the client, and with headers that name the language. */
export declare function toAnswer(error: TencentTmtAnswerable, { request, messages }?: TencentTmtAnswerOptions): TencentTmtAnswer;
/** The web's `Response`, if the types of the platform include it. */
type WebResponse = typeof globalThis extends {
  readonly Response: {
    readonly prototype: infer Known;
  };
} ? Known : unknown;
/** Like {@link toAnswer}, but returns a `Response`. */
export declare function toResponse(error: TencentTmtAnswerable, options?: TencentTmtAnswerOptions): WebResponse;
export {};
