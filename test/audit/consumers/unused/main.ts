// No package is used here: only codes that nobody else has say which provider it is.
declare const err: { readonly code: string };

export const found = err.code === "FailedOperation.NoFreeAmont" || err.code === "FailedOperation.NoFreeAmount";
export const not = err.code === "RequestLimitExceeded" || err.code === "400036" || err.code === "1000" || err.code === "InternalError";
