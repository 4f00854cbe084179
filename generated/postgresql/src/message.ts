// Generated from the catalog postgresql. Do not edit: change the catalog, then generate again.
import type { PostgresqlCode, PostgresqlError, PostgresqlParameters, PostgresqlUnknownError } from "./errors.js";
import { facts } from "./facts.js";
import { current, isListed, unlisted } from "./is.js";
import { asUnknown } from "./match.js";
import { has } from "./runtime.js";

/** A text for each code, or a function where the text has parameters. */
type Texts = Readonly<Record<Exclude<PostgresqlCode, keyof PostgresqlParameters>, string>> & {
  readonly [Code in keyof PostgresqlParameters]: (parameters: PostgresqlParameters[Code]) => string;
};

/** What happened, for each code, in one locale. */
export interface PostgresqlMessages extends Texts {
  readonly $unknown: (error: PostgresqlUnknownError) => string;
}

/** What to do about it, for each code that has a solution, in one locale. */
export type PostgresqlSolutions = Partial<Texts>;

/** What happened, in the locale of `messages`. */
export function message(error: PostgresqlError, messages: PostgresqlMessages): string {
  if (error.code === "$unknown") return messages.$unknown(error);
  // An error of another version may have a code that this one does not list.
  return textIn(messages, error) ?? messages.$unknown(unlisted(error, undefined));
}

/** What to do about it, in the locale of `solutions`; `undefined` where the catalog has no solution. */
export function solution(error: PostgresqlError, solutions: PostgresqlSolutions): string | undefined {
  return error.code === "$unknown" ? undefined : textIn(solutions, error);
}

/** The text for an error's code, or what its function makes of the parameters; an error of another version may have none. */
// Of a table that is typed by code, the compiler would look at every code.
function textIn(table: object, { code, parameters }: PostgresqlError): string | undefined {
  const text = has(table, code) ? (table as Readonly<Record<string, string | ((given: object) => string) | undefined>>)[code] : undefined;
  return typeof text === "function" ? text(parameters ?? {}) : text;
}

/**
 * An `Error` that has all that `error` has, to throw, log and report: {@link parse} and {@link is} find the error in it. Its name holds the code, by which trackers group.
 * Its message is that of the table that is passed; without one, PostgreSQL's own words.
 */
// No table is the default: it would be in every bundle that throws, beside the one that the app shows.
export function toError<Any extends PostgresqlError>(error: Any, options: { readonly cause?: unknown; readonly messages?: PostgresqlMessages | undefined } = {}): Error & Any {
  const type = "Postgresql";
  const seen: PostgresqlError = isListed(error.code) ? current(error, facts) : asUnknown(error);
  const code = seen.code === "$unknown" ? seen.rawCode || seen.code : seen.code;
  const made = new Error(options.messages ? message(error, options.messages) : (error.detail ?? code));
  // Engines before ES2022 do not take it from options.
  if ("cause" in options) Object.defineProperty(made, "cause", { value: options.cause, configurable: true, writable: true });
  Object.defineProperty(made, "name", { value: `${type}Error [${code}]`, configurable: true, writable: true });
  // The stack begins at the caller, and with this name, where an engine can do that.
  (Error as { captureStackTrace?(made: Error, above: unknown): void }).captureStackTrace?.(made, toError);
  return Object.assign(made, Object.fromEntries(Object.entries(seen).filter(([, value]) => value !== undefined))) as Error & Any;
}
