// Generated from the catalog grpc. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import { facts } from "./facts.js";
import { codeText, equals, first, has, httpStatus, isAbsent, isOfType, isOneOf, label, mayHold, seconds, startsWith, text, words } from "./runtime.js";
import type { Places } from "./runtime.js";

/** An error format: the conditions on a value, and how its parts are read. */
export interface Shape {
  readonly when?: (value: unknown) => boolean;
  readonly code: (value: unknown, accepts: "listed" | CodeFormat | undefined, around: Around) => Believed | undefined;
  readonly accepts?: "listed" | CodeFormat;
  /** The value in place of the code, in a format that may lack a code. */
  readonly anyCode?: (value: unknown, around: Around) => string | undefined;
  /** Whether the code may be outside the body, so that a response without a body can have one. */
  readonly around?: boolean;
  readonly detail?: (value: unknown) => string | undefined;
  readonly requestId?: (value: unknown) => string | undefined;
  readonly retryAfter?: (value: unknown) => number | undefined;
  readonly status?: (value: unknown) => number | undefined;
  readonly fields?: Readonly<Partial<Record<"reason" | "domain", (value: unknown) => unknown>>>;
}

/** The values around a body. */
export interface Around {
  readonly status: number | undefined;
  readonly header: (name: string) => string | undefined;
}

/** Whether a body is a success, which is never the case here. */
export function isSuccess(): boolean {
  return false;
}

const places1: Places = [{ each: ["details", "*"], where: [{ at: ["@type"], endsWith: "google.rpc.RequestInfo" }], at: ["requestId"] }];
const places2: Places = [{ each: ["details", "*"], where: [{ at: ["@type"], endsWith: "google.rpc.RetryInfo" }], at: ["retryDelay"] }];
const places3: Places = [{ each: ["details", "*"], where: [{ at: ["@type"], endsWith: "google.rpc.ErrorInfo" }], at: ["reason"] }];
const places4: Places = [{ each: ["details", "*"], where: [{ at: ["@type"], endsWith: "google.rpc.ErrorInfo" }], at: ["domain"] }];
const places5: Places = [{ each: ["error", "details", "*"], where: [{ at: ["@type"], endsWith: "google.rpc.RequestInfo" }], at: ["requestId"] }];
const places6: Places = [{ each: ["error", "details", "*"], where: [{ at: ["@type"], endsWith: "google.rpc.RetryInfo" }], at: ["retryDelay"] }];
const places7: Places = [{ each: ["error", "details", "*"], where: [{ at: ["@type"], endsWith: "google.rpc.ErrorInfo" }], at: ["reason"] }];
const places8: Places = [{ each: ["error", "details", "*"], where: [{ at: ["@type"], endsWith: "google.rpc.ErrorInfo" }], at: ["domain"] }];
const places9: Places = [{ each: ["details", "*"], where: [{ at: ["type"], is: ["google.rpc.RequestInfo"] }], at: ["debug", "requestId"] }];
const places10: Places = [{ each: ["details", "*"], where: [{ at: ["type"], is: ["google.rpc.RetryInfo"] }], at: ["debug", "retryDelay"] }];
const places11: Places = [{ each: ["details", "*"], where: [{ at: ["type"], is: ["google.rpc.ErrorInfo"] }], at: ["debug", "reason"] }];
const places12: Places = [{ each: ["details", "*"], where: [{ at: ["type"], is: ["google.rpc.ErrorInfo"] }], at: ["debug", "domain"] }];
const places13: Places = [{ each: ["details", "*"], where: [{ at: ["type"], is: ["google.rpc.RequestInfo"] }], at: ["debug", "requestId"] }];
const places14: Places = [{ each: ["details", "*"], where: [{ at: ["type"], is: ["google.rpc.RetryInfo"] }], at: ["debug", "retryDelay"] }];
const places15: Places = [{ each: ["details", "*"], where: [{ at: ["type"], is: ["google.rpc.ErrorInfo"] }], at: ["debug", "reason"] }];
const places16: Places = [{ each: ["details", "*"], where: [{ at: ["type"], is: ["google.rpc.ErrorInfo"] }], at: ["debug", "domain"] }];

/** The most specific first. */
export const shapes: readonly Shape[] = [
  // status in JSON
  {
    when: (value) => isOfType($code(value), "number") && isOfType($message(value), "string") && isOfType($details(value), "array") && isAbsent($rawMessage(value)),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    requestId: (value) => first(value, places1, label),
    retryAfter: (value) => first(value, places2, seconds),
    fields: {
      reason: (value) => first(value, places3, text),
      domain: (value) => first(value, places4, text),
    },
  },
  // error of a REST API
  {
    when: (value) => isOfType($code($error(value)), "number") && isOfType($status($error(value)), "string"),
    code: (value, accepts) => believed($status($error(value)), accepts),
    detail: (value) => words($message($error(value))),
    requestId: (value) => first(value, places5, label),
    retryAfter: (value) => first(value, places6, seconds),
    status: (value) => httpStatus($code($error(value))),
    fields: {
      reason: (value) => first(value, places7, text),
      domain: (value) => first(value, places8, text),
    },
    accepts: "listed",
  },
  // error of Connect with details
  {
    when: (value) => isOfType($code(value), "string") && isOfType($type($0($details(value))), "string") && isOfType($value($0($details(value))), "string"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    requestId: (value) => first(value, places9, label),
    retryAfter: (value) => first(value, places10, seconds),
    fields: {
      reason: (value) => first(value, places11, text),
      domain: (value) => first(value, places12, text),
    },
    accepts: "listed",
  },
  // error of Connect
  {
    when: (value) => isOneOf($code(value), ["canceled", "unknown", "invalid_argument", "deadline_exceeded", "not_found", "already_exists", "permission_denied", "resource_exhausted", "failed_precondition", "aborted", "out_of_range", "unimplemented", "internal", "unavailable", "data_loss", "unauthenticated"]) && isOfType($message(value), "string") && isAbsent($name(value)) && isAbsent($stack(value)) && isAbsent($status(value)) && isAbsent($statusCode(value)) && isAbsent($type(value)) && isAbsent($error(value)) && isAbsent($errors(value)),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    accepts: "listed",
  },
  // ServiceError of grpc-js
  {
    when: (value) => isOfType($code(value), "number") && isOfType($details(value), "string") && isOfType($metadata(value), "object"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($details(value)),
    fields: {
      reason: (value) => text($reason(value)),
      domain: (value) => text($domain(value)),
    },
  },
  // ClientError of nice-grpc
  {
    when: (value) => equals($name(value), "ClientError") && startsWith($path(value), "/") && isOfType($code(value), "number") && isOfType($details(value), "string"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($details(value)),
  },
  // ConnectError
  {
    when: (value) => isOfType($code(value), "number") && isOfType($rawMessage(value), "string"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($rawMessage(value)),
    requestId: (value) => first(value, places13, label),
    retryAfter: (value) => first(value, places14, seconds),
    fields: {
      reason: (value) => first(value, places15, text),
      domain: (value) => first(value, places16, text),
    },
  },
  // RpcError of grpc-web and protobuf-ts
  {
    when: (value) => equals($name(value), "RpcError"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    accepts: "listed",
  },
  // trailers without a message
  {
    code: (_value, accepts, around) => believed(around.header("grpc-status"), accepts),
    around: true,
  },
];

/** The format of codes, which determines which unlisted codes are accepted. */
export interface CodeFormat {
  readonly format: "digits" | "integer" | "dotted" | "token";
  readonly lengths?: readonly number[];
  readonly min?: number;
  readonly max?: number;
}

export const codes: CodeFormat = { format: "digits", lengths: [1, 2], min: 1 };

export const requestIdHeaders: readonly string[] = [];

/** The names that some responses have instead of codes. */
const spellings: Readonly<Record<string, string>> = { "CANCELLED": "1", "UNKNOWN": "2", "INVALID_ARGUMENT": "3", "DEADLINE_EXCEEDED": "4", "NOT_FOUND": "5", "ALREADY_EXISTS": "6", "PERMISSION_DENIED": "7", "RESOURCE_EXHAUSTED": "8", "FAILED_PRECONDITION": "9", "ABORTED": "10", "OUT_OF_RANGE": "11", "UNIMPLEMENTED": "12", "INTERNAL": "13", "UNAVAILABLE": "14", "DATA_LOSS": "15", "UNAUTHENTICATED": "16", canceled: "1", unknown: "2", "invalid_argument": "3", "deadline_exceeded": "4", "not_found": "5", "already_exists": "6", "permission_denied": "7", "resource_exhausted": "8", "failed_precondition": "9", aborted: "10", "out_of_range": "11", unimplemented: "12", internal: "13", unavailable: "14", "data_loss": "15", unauthenticated: "16" };

/** A code that may belong to this provider, with its facts if the catalog lists it. */
export interface Believed {
  readonly code: string;
  readonly said: { readonly category: string; readonly retry: string; readonly actor: string } | undefined;
}

/** A code that is listed, or that has the format of this provider's codes. */
export function believed(found: unknown, accepts: "listed" | CodeFormat = codes): Believed | undefined {
  const text = codeText(found);
  const code = text !== undefined && has(spellings, text) ? spellings[text] : text;
  if (code === undefined) return undefined;
  // One lookup finds a code and its facts in the table; inherited properties have no category of their own. Reading `__proto__` may throw.
  const said = code === "__proto__" ? undefined : (facts as object as Readonly<Record<string, Believed["said"]>>)[code];
  if (said && has(said, "category")) return { code, said };
  return accepts !== "listed" && hasFormat(code, accepts) ? { code, said: undefined } : undefined;
}

function hasFormat(code: string, { format, lengths, min = -Infinity, max = Infinity }: CodeFormat): boolean {
  if (!formats[format].test(code) || (lengths && !lengths.includes(code.length))) return false;
  return (format !== "digits" && format !== "integer") || (Number(code) >= min && Number(code) <= max);
}

const formats = {
  digits: /^\d+$/,
  integer: /^-?\d+$/,
  dotted: /^[A-Z][A-Za-z0-9]*(\.[A-Z][A-Za-z0-9]*)*$/,
  token: /^-?[A-Za-z0-9_.:/-]+$/,
};

// One function per key: engines read a literal property many times faster than one whose name is in a variable.
// As with `get`, an unreadable property is `undefined`.

export function $provider(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["provider"];
  } catch {
    return undefined;
  }
}

export function $code(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["code"];
  } catch {
    return undefined;
  }
}

export function $message(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["message"];
  } catch {
    return undefined;
  }
}

export function $details(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["details"];
  } catch {
    return undefined;
  }
}

export function $rawMessage(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["rawMessage"];
  } catch {
    return undefined;
  }
}

export function $error(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["error"];
  } catch {
    return undefined;
  }
}

export function $status(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["status"];
  } catch {
    return undefined;
  }
}

export function $0(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["0"];
  } catch {
    return undefined;
  }
}

export function $type(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["type"];
  } catch {
    return undefined;
  }
}

export function $value(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["value"];
  } catch {
    return undefined;
  }
}

export function $name(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["name"];
  } catch {
    return undefined;
  }
}

export function $stack(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["stack"];
  } catch {
    return undefined;
  }
}

export function $statusCode(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["statusCode"];
  } catch {
    return undefined;
  }
}

export function $errors(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["errors"];
  } catch {
    return undefined;
  }
}

export function $metadata(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["metadata"];
  } catch {
    return undefined;
  }
}

export function $reason(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["reason"];
  } catch {
    return undefined;
  }
}

export function $domain(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["domain"];
  } catch {
    return undefined;
  }
}

export function $path(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["path"];
  } catch {
    return undefined;
  }
}
