// Generated from the catalog acme. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { AcmeAddedError, AcmeCode, AcmeError, AcmeErrorIn, AcmeErrorWithin, AcmeOperation, AcmeOtherError, AcmeUnknownError, AcmeWithin } from "./errors.js";
import { facts } from "./facts.js";
import { type AnyVersion, current, isListed } from "./is.js";
import { asUnknown, type LaterOf } from "./match.js";
import { has } from "./runtime.js";

/**
 * The error as one operation may return it: `$other` if the catalog does not list its code for the operation. For `match`, or a `switch` with
 * `assertNever`. Never throws. For an operation that this version does not list, every code is `$other`.
 */
export function within<Operation extends AcmeOperation, Any extends AcmeError | AcmeAddedError = AcmeError>(operation: Operation, error: Any): NoInfer<Within<Operation, Any>>;
export function within(operation: string, given: AnyVersion & { readonly error?: AnyVersion }): unknown {
  if (given.code === "$other") return given;
  // For an error that a later version added, the error inside decides.
  const judged = given.code === "$added" && given.error ? given.error : given;
  if (!isListed(judged.code)) return asUnknown(judged);
  const error = current(judged, facts);
  if (!mayReturn(operation, error.code)) return { ...error, code: "$other", error };
  return judged === given ? error : given;
}

/** An error within an operation; for an error as of a version, only the codes of the operation that the version lists. */
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
