// Generated from the catalog acme. Do not edit: change the catalog, then generate again.
import type { AcmeAddedError, AcmeCode, AcmeError, AcmeErrorIn, AcmeErrorWithin, AcmeOperation, AcmeOtherError, AcmeUnknownError, AcmeWithin } from "./errors.js";
import { type LaterOf } from "./match.js";
/**
* An error as it looks to an operation: `$other` if the catalog does not list its code for the operation. For `match`, or a `switch` with
* `assertNever`. Never throws; to an operation that this version does not know, every code is one that it does not list.
*/
export declare function within<
  Operation extends AcmeOperation,
  Any extends AcmeError | AcmeAddedError = AcmeError
>(operation: Operation, error: Any): NoInfer<Within<Operation, Any>>;
/** An error within an operation; of an error as of a version, what that version has of the operation. */
type Within<
  Operation extends AcmeOperation,
  Any extends {
    readonly code: string;
  }
> = "$added" extends Any["code"] ? AcmeErrorIn<AcmeCode & Any["code"] & AcmeWithin[Operation]["code"]> | AcmeUnknownError | AcmeOtherError | AcmeAddedError<LaterOf<Any>> : AcmeErrorWithin<Operation>;
export {};
