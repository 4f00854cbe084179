// Generated from the catalog tencent-api2. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { TencentApi2Code } from "./errors.js";
import type { TencentApi2Answer } from "./server.js";
/** A response with a code, in one of the formats in which Tencent Cloud API 2.0 sends errors. */
export interface TencentApi2Fixture extends TencentApi2Answer {
  readonly code: TencentApi2Code;
  /** The name of the format. */
  readonly format: string;
}
/** A response for each code, as `serialize` writes it, with plausible parameters. */
export declare const fixtures: Readonly<Record<TencentApi2Code, TencentApi2Answer>>;
/** A response for each code in each format, starting with those in {@link fixtures}. */
export declare const allFixtures: readonly TencentApi2Fixture[];
