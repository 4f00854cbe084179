// Generated from the catalog acme. Do not edit: change the catalog, then generate again.
import type { AcmeAddedError, AcmeCode, AcmeError, AcmeErrorIn, AcmeErrorWithin, AcmeOperation, AcmeOtherError, AcmeUnknownError, AcmeWithin } from "./errors.js";
import { facts } from "./facts.js";
import { type AnyVersion, current, isListed } from "./is.js";
import { asUnknown, type LaterOf } from "./match.js";
import { has } from "./runtime.js";

/**
 * An error as it looks to an operation: `$other` if the catalog does not list its code for the operation. For `match`, or a `switch` with
 * `assertNever`. Never throws; to an operation that this version does not know, every code is one that it does not list.
 */
export function within<Operation extends AcmeOperation, Any extends AcmeError | AcmeAddedError = AcmeError>(operation: Operation, error: Any): NoInfer<Within<Operation, Any>>;
export function within(operation: string, given: AnyVersion & { readonly error?: AnyVersion }): unknown {
  if (given.code === "$other") return given;
  // What a later version added is judged by the error in it.
  const judged = given.code === "$added" && given.error ? given.error : given;
  if (!isListed(judged.code)) return asUnknown(judged);
  const error = current(judged, facts);
  if (!mayReturn(operation, error.code)) return { ...error, code: "$other", error };
  return judged === given ? error : given;
}

/** An error within an operation; of an error as of a version, what that version has of the operation. */
type Within<Operation extends AcmeOperation, Any extends { readonly code: string }> = "$added" extends Any["code"]
  ? AcmeErrorIn<AcmeCode & Any["code"] & AcmeWithin[Operation]["code"]> | AcmeUnknownError | AcmeOtherError | AcmeAddedError<LaterOf<Any>>
  : AcmeErrorWithin<Operation>;

function mayReturn(operation: string, code: string): boolean {
  return every.includes(code) || (has(operations, operation) && operations[operation]?.includes(code) === true);
}

/** The codes that every operation may return. */
const every: readonly string[] = ["40002", "007"];

/** The codes that each operation may return in addition. */
const operations: Readonly<Record<string, readonly string[]>> = {
  "orders.place": ["InvalidParameter", "InvalidParameter.TextTooLong", "then", "1e21"],
  "toString": ["constructor", "toString"],
};
