// Generated from the catalog tencent-tmt. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import { facts } from "./facts.js";
import { codeText, has, isAbsent, isOfType, label, mayHold, words } from "./runtime.js";

/** An error format: the conditions on a value, and how its parts are read. */
export interface Shape {
  readonly when?: (value: unknown) => boolean;
  readonly code: (value: unknown, accepts?: "listed" | CodeFormat) => Believed | undefined;
  readonly accepts?: "listed" | CodeFormat;
  /** The value in place of the code, in a format that may lack a code. */
  readonly anyCode?: (value: unknown) => string | undefined;
  readonly detail?: (value: unknown) => string | undefined;
  readonly requestId?: (value: unknown) => string | undefined;
  readonly retryAfter?: (value: unknown) => number | undefined;
  readonly status?: (value: unknown) => number | undefined;
}

/** Whether a body is a success, which is never the case here. */
export function isSuccess(): boolean {
  return false;
}

/** The most specific first. */
export const shapes: readonly Shape[] = [
  // documented body
  {
    when: (value) => isOfType($Error($Response(value)), "object"),
    code: (value, accepts) => believed($Code($Error($Response(value))), accepts),
    detail: (value) => words($Message($Error($Response(value)))),
    requestId: (value) => label($RequestId($Response(value))),
    accepts: { format: "token" },
  },
  // unwrapped response
  {
    when: (value) => isOfType($RequestId(value), "string") && isAbsent($Type($Error(value))),
    code: (value, accepts) => believed($Code($Error(value)), accepts),
    detail: (value) => words($Message($Error(value))),
    requestId: (value) => label($RequestId(value)),
  },
  // SDK exception
  {
    when: (value) => isOfType($requestId(value), "string") && isOfType($traceId(value), "string"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    requestId: (value) => label($requestId(value)),
  },
  // exception of an older SDK
  {
    when: (value) => isOfType($requestId(value), "string") && isAbsent($statusCode(value)) && isAbsent($status(value)),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    requestId: (value) => label($requestId(value)),
    accepts: "listed",
  },
];

/** The format of codes, which determines which unlisted codes are accepted. */
export interface CodeFormat {
  readonly format: "digits" | "integer" | "dotted" | "token";
  readonly lengths?: readonly number[];
  readonly min?: number;
  readonly max?: number;
}

export const codes: CodeFormat = { format: "dotted" };

export const requestIdHeaders: readonly string[] = [];

/** A code that may belong to this provider, with its facts if the catalog lists it. */
export interface Believed {
  readonly code: string;
  readonly said: { readonly category: string; readonly retry: string; readonly actor: string } | undefined;
}

/** A code that is listed, or that has the format of this provider's codes. */
export function believed(found: unknown, accepts: "listed" | CodeFormat = codes): Believed | undefined {
  const code = codeText(found);
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

export function $Response(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["Response"];
  } catch {
    return undefined;
  }
}

export function $Error(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["Error"];
  } catch {
    return undefined;
  }
}

export function $Code(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["Code"];
  } catch {
    return undefined;
  }
}

export function $Message(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["Message"];
  } catch {
    return undefined;
  }
}

export function $RequestId(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["RequestId"];
  } catch {
    return undefined;
  }
}

export function $Type(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["Type"];
  } catch {
    return undefined;
  }
}

export function $requestId(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["requestId"];
  } catch {
    return undefined;
  }
}

export function $traceId(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["traceId"];
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

export function $statusCode(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["statusCode"];
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
