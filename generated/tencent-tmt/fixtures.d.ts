// Generated from the catalog tencent-tmt. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { TencentTmtCode } from "./errors.js";
import type { TencentTmtAnswer } from "./server.js";
/** A response with a code, in one of the formats in which Tencent Cloud Machine Translation sends errors. */
export interface TencentTmtFixture extends TencentTmtAnswer {
  readonly code: TencentTmtCode;
  /** The name of the format. */
  readonly format: string;
}
/** A response for each code, as `serialize` writes it, with plausible parameters. */
export declare const fixtures: Readonly<Record<TencentTmtCode, TencentTmtAnswer>>;
/** A response for each code in each format. */
export declare const allFixtures: readonly TencentTmtFixture[];
