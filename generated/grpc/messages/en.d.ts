// Generated from the catalog grpc. Do not edit: change the catalog, then generate again.
import type { GrpcMessages } from "../message.js";
/** What happened, for each code, in en. */
export declare const en: GrpcMessages;
