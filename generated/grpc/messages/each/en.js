// Generated from the catalog grpc. Do not edit: change the catalog or an overlay, then run `errcat generate`.
// The message of each code by itself, in en, for an app that shows a few: a bundle contains only those that are imported.
export const $1 = "The request was canceled, usually by the caller.";
export const $2 = "The server reported an error without a more specific status code.";
export const $3 = "An argument of the request is invalid.";
export const $4 = "The operation did not finish before the deadline of the request. It may still have taken effect.";
export const $5 = "The requested resource does not exist, or the caller does not have permission to see it.";
export const $6 = "The resource to be created already exists.";
export const $7 = "The caller does not have permission to perform this operation.";
export const $16 = "The request does not have valid credentials.";
export const $8 = "A resource is exhausted: for example, a quota is used up, the message is too large, or the server has run out of capacity.";
export const $9 = "The operation was rejected because the system is not in the state that the operation requires.";
export const $10 = "The operation was aborted, usually because it conflicted with another operation that ran at the same time.";
export const $11 = "The operation went past the valid range, for example past the end of a file.";
export const $12 = "The service does not implement, support, or enable this operation.";
export const $13 = "An internal error occurred: a condition that the system relies on no longer holds.";
export const $14 = "The service is temporarily unavailable.";
export const $15 = "Data was lost or corrupted and cannot be recovered.";
