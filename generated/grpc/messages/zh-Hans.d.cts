// Generated from the catalog grpc. Do not edit: change the catalog, then generate again.
import type { GrpcMessages } from "../message.js" with { "resolution-mode": "import" };
/** What happened, for each code, in zh-Hans. */
export declare const zhHans: GrpcMessages;
