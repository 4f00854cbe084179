// Generated from the catalog tencent-tmt. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { TencentTmtAddedError, TencentTmtCode, TencentTmtError, TencentTmtErrorIn, TencentTmtErrorWithin, TencentTmtOperation, TencentTmtOtherError, TencentTmtUnknownError, TencentTmtWithin } from "./errors.js";
import { type LaterOf } from "./match.js";
/**
* The error as one operation may return it: `$other` if the catalog does not list its code for the operation. For `match`, or a `switch` with
* `assertNever`. Never throws. For an operation that this version does not list, every code is `$other`.
*/
export declare function within<
  Operation extends TencentTmtOperation,
  Any extends TencentTmtError | TencentTmtAddedError = TencentTmtError
>(operation: Operation, error: Any): NoInfer<Within<Operation, Any>>;
/** An error within an operation; for an error as of a version, only the codes of the operation that the version lists. */
type Within<
  Operation extends TencentTmtOperation,
  Any extends {
    readonly code: string;
  }
> = "$added" extends Any["code"] ? TencentTmtErrorIn<TencentTmtCode & Any["code"] & TencentTmtWithin[Operation]["code"]> | TencentTmtUnknownError | TencentTmtOtherError | TencentTmtAddedError<LaterOf<Any>> : TencentTmtErrorWithin<Operation>;
export {};
