// Generated from the catalog postgresql. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { PostgresqlCode, PostgresqlError, PostgresqlParameters, PostgresqlUnknownError } from "./errors.js";
/** A text for each code, or a function if the text has parameters. */
type Texts = Readonly<Record<Exclude<PostgresqlCode, keyof PostgresqlParameters>, string>> & { readonly [Code in keyof PostgresqlParameters]: (parameters: PostgresqlParameters[Code]) => string };
/** What happened, for each code, in one locale. */
export interface PostgresqlMessages extends Texts {
  readonly $unknown: (error: PostgresqlUnknownError) => string;
}
/** What to do about it, for each code that has a solution, in one locale. A table of messages has `$unknown`, and cannot be passed in its place. */
export type PostgresqlSolutions = Partial<Texts> & {
  readonly $unknown?: never;
};
/** What happened, in the locale of `messages`, a table from `messages/<locale>`. */
export declare function message(error: PostgresqlError, messages: PostgresqlMessages): string;
/** What to do about it, in the locale of `solutions`, a table from `solutions/<locale>`; `undefined` if the catalog has no solution. */
export declare function solution(error: PostgresqlError, solutions: PostgresqlSolutions): string | undefined;
/**
* An `Error` with all fields of `error`, to throw, log, and report. {@link parse} and {@link is} find the error in it. Its name contains the code, so error trackers group by code.
* Its message comes from the table that you pass, or, without one, from PostgreSQL itself.
*/
export declare function toError<Any extends PostgresqlError>(error: Any, options?: {
  readonly cause?: unknown;
  readonly messages?: PostgresqlMessages | undefined;
}): Error & Any;
export {};
