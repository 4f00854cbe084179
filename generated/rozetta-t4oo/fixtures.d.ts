// Generated from the catalog rozetta-t4oo. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { RozettaT4ooCode } from "./errors.js";
import type { RozettaT4ooAnswer } from "./server.js";
/** A response with a code, in one of the formats in which T-4OO sends errors. */
export interface RozettaT4ooFixture extends RozettaT4ooAnswer {
  readonly code: RozettaT4ooCode;
  /** The name of the format. */
  readonly format: string;
}
/** A response for each code, as `serialize` writes it, with plausible parameters. */
export declare const fixtures: Readonly<Record<RozettaT4ooCode, RozettaT4ooAnswer>>;
/** A response for each code in each format, starting with those in {@link fixtures}. */
export declare const allFixtures: readonly RozettaT4ooFixture[];
