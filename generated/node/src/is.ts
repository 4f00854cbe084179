// Generated from the catalog node. Do not edit: change the catalog, then generate again.
import type { NodeCode, NodeError, NodeErrorOf, NodeErrors, NodeOccurrence, NodeUnknownError } from "./errors.js";
import { facts } from "./facts.js";
import { has } from "./runtime.js";

/** Whether `value` is a Node.js error with one of these codes. It compares, whatever version the error comes from, and never throws. One of a version without parameters has none after it: `parse` adds them. */
export function is<Code extends keyof NodeErrors>(value: unknown, code: Code, ...codes: readonly Code[]): value is Guarded<Code>;
export function is(value: unknown, ...codes: readonly string[]): boolean {
  try {
    const error = value as { readonly provider: unknown; readonly code: string };
    return error.provider === "node" && codes.includes(error.code);
  } catch {
    return false;
  }
}

/** The errors with these codes; inside of a function that is generic itself, still the one with its code. */
type Guarded<Code extends keyof NodeErrors> = { [Key in Code]: NodeErrorOf<Key> & (Key extends "$unknown" ? NodeUnknownError : unknown) }[Code];

/** Whether `value` is a Node.js error with a code of this version, or `$unknown`. */
export function isError(value: unknown): value is NodeError {
  try {
    const error = value as { readonly provider: unknown; readonly code: unknown };
    return error.provider === "node" && (error.code === "$unknown" || isListed(error.code));
  } catch {
    return false;
  }
}

/** Whether this version of the catalog lists the code. */
export function isListed(code: unknown): code is NodeCode {
  return typeof code === "string" && has(facts, code);
}

/** An error of any version of this package, as far as it has to be known. */
export interface AnyVersion {
  readonly code: string;
  readonly provider: "node";
}

/** An error whose code this version of the catalog does not list. */
export function unlisted(error: { readonly code: string }, nearest: NodeCode | undefined): NodeUnknownError {
  return { ...(error as object as NodeOccurrence), code: "$unknown", rawCode: error.code, nearest, category: "unknown", retry: "unknown", actor: "unknown", parameters: {} };
}

/** An error of any version with what this one promises of all: parameters, and a nearest code, if any, that is among `listed`, which has a property for each code. */
export function current<Any extends AnyVersion>(error: Any & { readonly nearest?: string | undefined; readonly parameters?: object }, listed: object): Any {
  const fits = error.nearest === undefined || has(listed, error.nearest);
  return fits && error.parameters ? error : { ...error, nearest: fits ? error.nearest : undefined, parameters: error.parameters ?? {} };
}
