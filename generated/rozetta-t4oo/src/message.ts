// Generated from the catalog rozetta-t4oo. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { RozettaT4ooCode, RozettaT4ooError, RozettaT4ooUnknownError } from "./errors.js";
import { facts } from "./facts.js";
import { current, isListed, unlisted } from "./is.js";
import { asUnknown } from "./match.js";
import { has } from "./runtime.js";

/** A text for each code. */
type Texts = Readonly<Record<RozettaT4ooCode, string>>;

/** What happened, for each code, in one locale. */
export interface RozettaT4ooMessages extends Texts {
  readonly $unknown: (error: RozettaT4ooUnknownError) => string;
}

/** What to do about it, for each code that has a solution, in one locale. A table of messages has `$unknown`, and cannot be passed in its place. */
export type RozettaT4ooSolutions = Partial<Texts> & { readonly $unknown?: never };

/** What happened, in the locale of `messages`, a table from `messages/<locale>`. */
export function message(error: RozettaT4ooError, messages: RozettaT4ooMessages): string {
  if (error.code === "$unknown") return messages.$unknown(error);
  // An error from another version may have a code that this version does not list.
  return textIn(messages, error) ?? messages.$unknown(unlisted(error, undefined));
}

/** What to do about it, in the locale of `solutions`, a table from `solutions/<locale>`; `undefined` if the catalog has no solution. */
export function solution(error: RozettaT4ooError, solutions: RozettaT4ooSolutions): string | undefined {
  return error.code === "$unknown" ? undefined : textIn(solutions, error);
}

/** The text for an error's code. */
// If the table were typed by code, the compiler would check every code.
function textIn(table: object, { code }: RozettaT4ooError): string | undefined {
  return has(table, code) ? (table as Readonly<Record<string, string | undefined>>)[code] : undefined;
}

/**
 * An `Error` with all fields of `error`, to throw, log, and report. {@link parse} and {@link is} find the error in it. Its name contains the code, so error trackers group by code.
 * Its message comes from the table that you pass, or, without one, from T-4OO itself.
 */
// No table is the default, because it would be in every bundle that throws, in addition to the table that the app shows.
export function toError<Any extends RozettaT4ooError>(error: Any, options: { readonly cause?: unknown; readonly messages?: RozettaT4ooMessages | undefined } = {}): Error & Any {
  const type = "RozettaT4oo";
  const seen: RozettaT4ooError = isListed(error.code) ? current(error, facts) : asUnknown(error);
  const code = seen.code === "$unknown" ? seen.rawCode || seen.code : seen.code;
  const made = new Error(options.messages ? message(error, options.messages) : (error.detail ?? code));
  // Engines before ES2022 ignore the option.
  if ("cause" in options) Object.defineProperty(made, "cause", { value: options.cause, configurable: true, writable: true });
  Object.defineProperty(made, "name", { value: `${type}Error [${code}]`, configurable: true, writable: true });
  // The stack starts at the caller, with this name, if the engine supports that.
  (Error as { captureStackTrace?(made: Error, above: unknown): void }).captureStackTrace?.(made, toError);
  return Object.assign(made, Object.fromEntries(Object.entries(seen).filter(([, value]) => value !== undefined))) as Error & Any;
}
