// Generated from the catalog grpc. Do not edit: change the catalog or an overlay, then run `errcat generate`.
/** A response for each code, as `serialize` writes it, with plausible parameters. */
export const fixtures = {
  "1": {
    status: 499,
    headers: { "content-type": "application/json" },
    body: {
      code: 1,
      message: "The operation was cancelled, typically by the caller. HTTP Mapping: 499 Client Closed Request",
      details: []
    }
  },
  "2": {
    status: 500,
    headers: { "content-type": "application/json" },
    body: {
      code: 2,
      message: "Unknown error.  For example, this error may be returned when a `Status` value received from another address space belongs to an error space that is not known in this address space.  Also errors raised by APIs that do not return enough error information may be converted to this error. HTTP Mapping: 500 Internal Server Error",
      details: []
    }
  },
  "3": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      code: 3,
      message: "The client specified an invalid argument.  Note that this differs from `FAILED_PRECONDITION`.  `INVALID_ARGUMENT` indicates arguments that are problematic regardless of the state of the system (e.g., a malformed file name). HTTP Mapping: 400 Bad Request",
      details: []
    }
  },
  "4": {
    status: 504,
    headers: { "content-type": "application/json" },
    body: {
      code: 4,
      message: "The deadline expired before the operation could complete. For operations that change the state of the system, this error may be returned even if the operation has completed successfully.  For example, a successful response from a server could have been delayed long enough for the deadline to expire. HTTP Mapping: 504 Gateway Timeout",
      details: []
    }
  },
  "5": {
    status: 404,
    headers: { "content-type": "application/json" },
    body: {
      code: 5,
      message: "No such order",
      details: []
    }
  },
  "6": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: 6,
      message: "The entity that a client attempted to create (e.g., file or directory) already exists. HTTP Mapping: 409 Conflict",
      details: []
    }
  },
  "7": {
    status: 403,
    headers: { "content-type": "application/json" },
    body: {
      code: 7,
      message: "Pub/Sub API has not been used in project 1 before or it is disabled.",
      details: []
    }
  },
  "16": {
    status: 401,
    headers: { "content-type": "application/json" },
    body: {
      code: 16,
      message: "The request does not have valid authentication credentials for the operation. HTTP Mapping: 401 Unauthorized",
      details: []
    }
  },
  "8": {
    status: 429,
    headers: { "content-type": "application/json" },
    body: {
      code: 8,
      message: "Quota exceeded",
      details: []
    }
  },
  "9": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      code: 9,
      message: "The operation was rejected because the system is not in a state required for the operation's execution.  For example, the directory to be deleted is non-empty, an rmdir operation is applied to a non-directory, etc. Service implementors can use the following guidelines to decide between `FAILED_PRECONDITION`, `ABORTED`, and `UNAVAILABLE`: (a) Use `UNAVAILABLE` if the client can retry just the failing call. (b) Use `ABORTED` if the client should retry at a higher level. For example, when a client-specified test-and-set fails, indicating the client should restart a read-modify-write sequence. (c) Use `FAILED_PRECONDITION` if the client should not retry until the system state has been explicitly fixed. For example, if an \"rmdir\" fails because the directory is non-empty, `FAILED_PRECONDITION` should be returned since the client should not retry unless the files are deleted from the directory. HTTP Mapping: 400 Bad Request",
      details: []
    }
  },
  "10": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: 10,
      message: "The operation was aborted, typically due to a concurrency issue such as a sequencer check failure or transaction abort. See the guidelines above for deciding between `FAILED_PRECONDITION`, `ABORTED`, and `UNAVAILABLE`. HTTP Mapping: 409 Conflict",
      details: []
    }
  },
  "11": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      code: 11,
      message: "The operation was attempted past the valid range.  E.g., seeking or reading past end-of-file. Unlike `INVALID_ARGUMENT`, this error indicates a problem that may be fixed if the system state changes. For example, a 32-bit file system will generate `INVALID_ARGUMENT` if asked to read at an offset that is not in the range [0,2^32-1], but it will generate `OUT_OF_RANGE` if asked to read from an offset past the current file size. There is a fair bit of overlap between `FAILED_PRECONDITION` and `OUT_OF_RANGE`.  We recommend using `OUT_OF_RANGE` (the more specific error) when it applies so that callers who are iterating through a space can easily look for an `OUT_OF_RANGE` error to detect when they are done. HTTP Mapping: 400 Bad Request",
      details: []
    }
  },
  "12": {
    status: 501,
    headers: { "content-type": "application/json" },
    body: {
      code: 12,
      message: "Not here",
      details: []
    }
  },
  "13": {
    status: 500,
    headers: { "content-type": "application/json" },
    body: {
      code: 13,
      message: "Internal errors.  This means that some invariants expected by the underlying system have been broken.  This error code is reserved for serious errors. HTTP Mapping: 500 Internal Server Error",
      details: []
    }
  },
  "14": {
    status: 503,
    headers: { "content-type": "application/json" },
    body: {
      code: 14,
      message: "Try again",
      details: []
    }
  },
  "15": {
    status: 500,
    headers: { "content-type": "application/json" },
    body: {
      code: 15,
      message: "Unrecoverable data loss or corruption. HTTP Mapping: 500 Internal Server Error",
      details: []
    }
  }
};
/** A response for each code in each format. */
export const allFixtures = Object.entries(fixtures).map(([code, answer]) => ({
  code,
  format: "status in JSON",
  ...answer
}));
