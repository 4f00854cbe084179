// Generated from the catalog grpc. Do not edit: change the catalog, then generate again.
import type { GrpcCode } from "./errors.js";
import type { GrpcAnswer } from "./server.js";
/** An answer with a code, in one of the forms in which gRPC sends errors. */
export interface GrpcFixture extends GrpcAnswer {
  readonly code: GrpcCode;
  /** The name of the form. */
  readonly form: string;
}
/** An answer with each code, as `serialize` writes it, with plausible parameters. */
export declare const fixtures: Readonly<Record<GrpcCode, GrpcAnswer>>;
/** An answer with each code in each form. */
export declare const allFixtures: readonly GrpcFixture[];
