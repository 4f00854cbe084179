// Generated from the catalog gengo. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { GengoCode } from "./errors.js";
import type { GengoAnswer } from "./server.js";
/** A response with a code, in one of the formats in which Gengo sends errors. */
export interface GengoFixture extends GengoAnswer {
  readonly code: GengoCode;
  /** The name of the format. */
  readonly format: string;
}
/** A response for each code, as `serialize` writes it, with plausible parameters. */
export declare const fixtures: Readonly<Record<GengoCode, GengoAnswer>>;
/** A response for each code in each format, starting with those in {@link fixtures}. */
export declare const allFixtures: readonly GengoFixture[];
