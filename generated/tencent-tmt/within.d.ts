// Generated from the catalog tencent-tmt. Do not edit: change the catalog, then generate again.
import type { TencentTmtAddedError, TencentTmtCode, TencentTmtError, TencentTmtErrorIn, TencentTmtErrorWithin, TencentTmtOperation, TencentTmtOtherError, TencentTmtUnknownError, TencentTmtWithin } from "./errors.js";
import { type LaterOf } from "./match.js";
/**
* An error as it looks to an operation: `$other` if the catalog does not list its code for the operation. For `match`, or a `switch` with
* `assertNever`. Never throws; to an operation that this version does not know, every code is one that it does not list.
*/
export declare function within<
  Operation extends TencentTmtOperation,
  Any extends TencentTmtError | TencentTmtAddedError = TencentTmtError
>(operation: Operation, error: Any): NoInfer<Within<Operation, Any>>;
/** An error within an operation; of an error as of a version, what that version has of the operation. */
type Within<
  Operation extends TencentTmtOperation,
  Any extends {
    readonly code: string;
  }
> = "$added" extends Any["code"] ? TencentTmtErrorIn<TencentTmtCode & Any["code"] & TencentTmtWithin[Operation]["code"]> | TencentTmtUnknownError | TencentTmtOtherError | TencentTmtAddedError<LaterOf<Any>> : TencentTmtErrorWithin<Operation>;
export {};
