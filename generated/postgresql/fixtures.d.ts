// Generated from the catalog postgresql. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { PostgresqlCode } from "./errors.js";
import type { PostgresqlAnswer } from "./server.js";
/** A response with a code, in one of the formats in which PostgreSQL sends errors. */
export interface PostgresqlFixture extends PostgresqlAnswer {
  readonly code: PostgresqlCode;
  /** The name of the format. */
  readonly format: string;
}
/** A response for each code, as `serialize` writes it, with plausible parameters. */
export declare const fixtures: Readonly<Record<PostgresqlCode, PostgresqlAnswer>>;
/** A response for each code in each format. */
export declare const allFixtures: readonly PostgresqlFixture[];
