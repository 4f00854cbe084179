// Generated from the catalog acme. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { AcmeCode } from "./errors.js";
import type { AcmeAnswer } from "./server.js";
/** A response with a code, in one of the formats in which Acme sends errors. */
export interface AcmeFixture extends AcmeAnswer {
  readonly code: AcmeCode;
  /** The name of the format. */
  readonly format: string;
}
/** A response for each code, as `serialize` writes it, with plausible parameters. */
export declare const fixtures: Readonly<Record<AcmeCode, AcmeAnswer>>;
/** A response for each code in each format. */
export declare const allFixtures: readonly AcmeFixture[];
