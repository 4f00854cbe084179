// Generated from the catalog acme. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { AcmeCode, AcmeError, AcmeOtherError, AcmeParameters, AcmeUnknownError } from "./errors.js";
/** A text for each code, or a function if the text has parameters. */
type Texts = Readonly<Record<Exclude<AcmeCode, keyof AcmeParameters>, string>> & { readonly [Code in keyof AcmeParameters]: (parameters: AcmeParameters[Code]) => string };
/** What happened, for each code, in one locale. */
export interface AcmeMessages extends Texts {
  readonly $unknown: (error: AcmeUnknownError) => string;
}
/** What to do about it, for each code that has a solution, in one locale. A table of messages has `$unknown`, and cannot be passed in its place. */
export type AcmeSolutions = { readonly [Code in keyof Texts]?: Texts[Code] | Inherited<Code> } & {
  readonly $unknown?: never;
};
/** Properties that every object inherits and whose names are also codes. */
type Inherited<Code> = Code extends keyof typeof Object.prototype ? (typeof Object.prototype)[Code] : never;
/** What happened, in the locale of `messages`, a table from `messages/<locale>`. */
export declare function message(error: AcmeError | AcmeOtherError, messages: AcmeMessages): string;
/** What to do about it, in the locale of `solutions`, a table from `solutions/<locale>`; `undefined` if the catalog has no solution. */
export declare function solution(error: AcmeError | AcmeOtherError, solutions: AcmeSolutions): string | undefined;
/**
* An `Error` with all fields of `error`, to throw, log, and report. {@link parse} and {@link is} find the error in it. Its name contains the code, so error trackers group by code.
* Its message comes from the table that you pass, or, without one, from Acme itself.
*/
export declare function toError<Any extends AcmeError>(error: Any, options?: {
  readonly cause?: unknown;
  readonly messages?: AcmeMessages | undefined;
}): Error & Any;
export {};
