// Generated from the catalog node. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { NodeCode, NodeError, NodeParameters, NodeUnknownError } from "./errors.js";
/** A text for each code, or a function if the text has parameters. */
type Texts = Readonly<Record<Exclude<NodeCode, keyof NodeParameters>, string>> & { readonly [Code in keyof NodeParameters]: (parameters: NodeParameters[Code]) => string };
/** What happened, for each code, in one locale. */
export interface NodeMessages extends Texts {
  readonly $unknown: (error: NodeUnknownError) => string;
}
/** What to do about it, for each code that has a solution, in one locale. A table of messages has `$unknown`, and cannot be passed in its place. */
export type NodeSolutions = Partial<Texts> & {
  readonly $unknown?: never;
};
/** What happened, in the locale of `messages`, a table from `messages/<locale>`. */
export declare function message(error: NodeError, messages: NodeMessages): string;
/** What to do about it, in the locale of `solutions`, a table from `solutions/<locale>`; `undefined` if the catalog has no solution. */
export declare function solution(error: NodeError, solutions: NodeSolutions): string | undefined;
/**
* An `Error` with all fields of `error`, to throw, log, and report. {@link parse} and {@link is} find the error in it. Its name contains the code, so error trackers group by code.
* Its message comes from the table that you pass, or, without one, from Node.js itself.
*/
export declare function toError<Any extends NodeError>(error: Any, options?: {
  readonly cause?: unknown;
  readonly messages?: NodeMessages | undefined;
}): Error & Any;
export {};
