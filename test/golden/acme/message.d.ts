// Generated from the catalog acme. Do not edit: change the catalog, then generate again.
import type { AcmeCode, AcmeError, AcmeOtherError, AcmeParameters, AcmeUnknownError } from "./errors.js";
/** A text for each code, or a function where the text has parameters. */
type Texts = Readonly<Record<Exclude<AcmeCode, keyof AcmeParameters>, string>> & { readonly [Code in keyof AcmeParameters]: (parameters: AcmeParameters[Code]) => string };
/** What happened, for each code, in one locale. */
export interface AcmeMessages extends Texts {
  readonly $unknown: (error: AcmeUnknownError) => string;
}
/** What to do about it, for each code that has a solution, in one locale. */
export type AcmeSolutions = { readonly [Code in keyof Texts]?: Texts[Code] | Inherited<Code> };
/** What every object has under the name of a code without being given it. */
type Inherited<Code> = Code extends keyof typeof Object.prototype ? (typeof Object.prototype)[Code] : never;
/** What happened, in the locale of `messages`. */
export declare function message(error: AcmeError | AcmeOtherError, messages: AcmeMessages): string;
/** What to do about it, in the locale of `solutions`; `undefined` where the catalog has no solution. */
export declare function solution(error: AcmeError | AcmeOtherError, solutions: AcmeSolutions): string | undefined;
/**
* An `Error` that has all that `error` has, to throw, log and report: {@link parse} and {@link is} find the error in it. Its name holds the code, by which trackers group.
* Its message is that of the table that is passed; without one, Acme's own words.
*/
export declare function toError<Any extends AcmeError>(error: Any, options?: {
  readonly cause?: unknown;
  readonly messages?: AcmeMessages | undefined;
}): Error & Any;
export {};
