// Generated from the catalog grpc. Do not edit: change the catalog or an overlay, then run `errcat generate`.
// The codes by their names, as constants: a bundle contains only those that are imported.
export const CANCELLED = "1";
export const UNKNOWN = "2";
export const INVALID_ARGUMENT = "3";
export const DEADLINE_EXCEEDED = "4";
export const NOT_FOUND = "5";
export const ALREADY_EXISTS = "6";
export const PERMISSION_DENIED = "7";
export const UNAUTHENTICATED = "16";
export const RESOURCE_EXHAUSTED = "8";
export const FAILED_PRECONDITION = "9";
export const ABORTED = "10";
export const OUT_OF_RANGE = "11";
export const UNIMPLEMENTED = "12";
export const INTERNAL = "13";
export const UNAVAILABLE = "14";
export const DATA_LOSS = "15";
