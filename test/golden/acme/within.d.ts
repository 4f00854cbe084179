// Generated from the catalog acme. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { AcmeAddedError, AcmeCode, AcmeError, AcmeErrorIn, AcmeErrorWithin, AcmeOperation, AcmeOtherError, AcmeUnknownError, AcmeWithin } from "./errors.js";
import { type LaterOf } from "./match.js";
/**
* The error as one operation may return it: `$other` if the catalog does not list its code for the operation. For `match`, or a `switch` with
* `assertNever`. Never throws. For an operation that this version does not list, every code is `$other`.
*/
export declare function within<
  Operation extends AcmeOperation,
  Any extends AcmeError | AcmeAddedError = AcmeError
>(operation: Operation, error: Any): NoInfer<Within<Operation, Any>>;
/** An error within an operation; for an error as of a version, only the codes of the operation that the version lists. */
type Within<
  Operation extends AcmeOperation,
  Any extends {
    readonly code: string;
  }
> = "$added" extends Any["code"] ? AcmeErrorIn<AcmeCode & Any["code"] & AcmeWithin[Operation]["code"]> | AcmeUnknownError | AcmeOtherError | AcmeAddedError<LaterOf<Any>> : AcmeErrorWithin<Operation>;
export {};
