// Generated from the catalog grpc. Do not edit: change the catalog or an overlay, then run `errcat generate`.
/** What happened, for each code, in en. */
export const en = {
  "1": "The request was canceled, usually by the caller.",
  "2": "The server reported an error without a more specific status code.",
  "3": "An argument of the request is invalid.",
  "4": "The operation did not finish before the deadline of the request. It may still have taken effect.",
  "5": "The requested resource does not exist, or the caller does not have permission to see it.",
  "6": "The resource to be created already exists.",
  "7": "The caller does not have permission to perform this operation.",
  "16": "The request does not have valid credentials.",
  "8": "A resource is exhausted: for example, a quota is used up, the message is too large, or the server has run out of capacity.",
  "9": "The operation was rejected because the system is not in the state that the operation requires.",
  "10": "The operation was aborted, usually because it conflicted with another operation that ran at the same time.",
  "11": "The operation went past the valid range, for example past the end of a file.",
  "12": "The service does not implement, support, or enable this operation.",
  "13": "An internal error occurred: a condition that the system relies on no longer holds.",
  "14": "The service is temporarily unavailable.",
  "15": "Data was lost or corrupted and cannot be recovered.",
  $unknown: ({ rawCode }) => rawCode === "" ? "gRPC reported an error without a code." : "gRPC reported an unknown error (code " + rawCode + ")."
};
