// Generated from the catalog grpc. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { GrpcCode } from "./errors.js";
import type { GrpcAnswer } from "./server.js";
/** A response with a code, in one of the formats in which gRPC sends errors. */
export interface GrpcFixture extends GrpcAnswer {
  readonly code: GrpcCode;
  /** The name of the format. */
  readonly format: string;
}
/** A response for each code, as `serialize` writes it, with plausible parameters. */
export declare const fixtures: Readonly<Record<GrpcCode, GrpcAnswer>>;
/** A response for each code in each format. */
export declare const allFixtures: readonly GrpcFixture[];
