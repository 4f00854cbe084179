// Generated from the catalog gengo. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import { facts } from "./facts.js";
import { codeText, equals, has, isAbsent, isNoneOf, isOfType, isThere, mayHold, meets, texts, words } from "./runtime.js";
import type { Condition, Path } from "./runtime.js";

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
  readonly fields?: Readonly<Partial<Record<"messages", (value: unknown) => unknown>>>;
}

/** The format of one item's error in a batch. */
export interface ItemShape extends Shape {
  readonly each: Path;
  readonly where?: (value: unknown) => boolean;
  readonly item?: (value: unknown) => string | undefined;
}

/** Whether a body is a success. */
export function isSuccess(value: unknown): boolean {
  return equals($opstat(value), "ok") || (isThere($jobs(value)) && isAbsent($opstat(value)));
}

const condition1: Condition = { at: ["err", "*"], type: "absent" };
const condition2: Condition = { at: ["*", "0", "code"], type: "present" };

/** The most specific first. */
export const shapes: readonly Shape[] = [
  // documented body
  {
    when: (value) => equals($opstat(value), "error"),
    code: (value, accepts) => believed($code($err(value)), accepts),
    detail: (value) => words($msg($err(value))),
    fields: {
      messages: (value) => texts($msg($err(value))),
    },
    accepts: { format: "token" },
  },
  // words without a code
  {
    when: (value) => equals($opstat(value), "error") && isThere($msg($err(value))),
    code: (value, accepts) => believed($code($err(value)), accepts),
    anyCode: (value) => codeText($code($err(value))),
    detail: (value) => words($msg($err(value))),
    fields: {
      messages: (value) => texts($msg($err(value))),
    },
  },
  // empty or absent err
  {
    when: (value) => equals($opstat(value), "error") && meets(value, condition1),
    code: (value, accepts) => believed($code($err(value)), accepts),
    anyCode: (value) => codeText($code($err(value))),
  },
  // gengo-api exception
  {
    code: (value, accepts) => believed($underlyingCode(value), accepts),
    detail: (value) => words($underlyingMessage(value)),
    fields: {
      messages: (value) => texts($underlyingMessage(value)),
    },
    accepts: { format: "token" },
  },
  // gengo-api exception without a code
  {
    when: (value) => isOfType($underlyingMessage(value), "string"),
    code: (value, accepts) => believed($underlyingCode(value), accepts),
    anyCode: (value) => codeText($underlyingCode(value)),
    detail: (value) => words($underlyingMessage(value)),
  },
  // gengo-api exception with several words and no code
  {
    when: (value) => isOfType($underlyingMessage(value), "array"),
    code: (value, accepts) => believed($underlyingCode(value), accepts),
    anyCode: (value) => codeText($underlyingCode(value)),
    detail: (value) => words($underlyingMessage(value)),
    fields: {
      messages: (value) => texts($underlyingMessage(value)),
    },
  },
  // bare err
  {
    when: (value) => isThere($msg(value)) && isAbsent($data(value)) && isNoneOf($code(value), [400, 404, 500]),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($msg(value)),
    fields: {
      messages: (value) => texts($msg(value)),
    },
    accepts: "listed",
  },
];

export const items: readonly ItemShape[] = [
  // job with several errors
  {
    each: ["err", "*", "*"],
    when: (value) => equals($opstat(value), "error"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($msg(value)),
    fields: {
      messages: (value) => texts($msg(value)),
    },
    accepts: { format: "token" },
  },
  // job with one error
  {
    each: ["err", "*"],
    when: (value) => equals($opstat(value), "error"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($msg(value)),
    fields: {
      messages: (value) => texts($msg(value)),
    },
    accepts: { format: "token" },
  },
  // job inside a success
  {
    each: ["response", "jobs", "*", "err"],
    when: (value) => equals($opstat(value), "ok"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($msg(value)),
    fields: {
      messages: (value) => texts($msg(value)),
    },
  },
  // job inside an unwrapped success
  {
    each: ["jobs", "*", "err"],
    when: (value) => isAbsent($opstat(value)),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($msg(value)),
    fields: {
      messages: (value) => texts($msg(value)),
    },
  },
  // bare err with several errors
  {
    each: ["*", "*"],
    when: (value) => isOfType(value, "object") && isAbsent($opstat(value)) && isAbsent($status(value)) && isAbsent($message(value)) && isAbsent($error(value)) && isAbsent($errors(value)) && isAbsent($err(value)) && isAbsent($data(value)) && isAbsent($response(value)) && meets(value, condition2),
    where: (value) => isThere($msg(value)) && isNoneOf($code(value), [400, 404, 500]),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($msg(value)),
    fields: {
      messages: (value) => texts($msg(value)),
    },
    accepts: "listed",
  },
  // bare err with one error a job
  {
    each: ["*"],
    when: (value) => isOfType(value, "object") && isAbsent($opstat(value)) && isAbsent($status(value)) && isAbsent($message(value)) && isAbsent($error(value)) && isAbsent($errors(value)) && isAbsent($err(value)) && isAbsent($data(value)) && isAbsent($response(value)),
    where: (value) => isThere($msg(value)) && isNoneOf($code(value), [400, 404, 500]),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($msg(value)),
    fields: {
      messages: (value) => texts($msg(value)),
    },
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

/** A sentence in which a client wraps the body. */
export interface WrappedText {
  readonly bodyAfter: string;
  readonly statusAfter?: string;
}

export const codes: CodeFormat = { format: "digits", lengths: [3, 4], min: 400, max: 2999 };

export const requestIdHeaders: readonly string[] = [];

export const wrappedTexts: readonly WrappedText[] = [{ bodyAfter: "Error Body Response is ", statusAfter: "Gengo responded with a " }];

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

export function $opstat(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["opstat"];
  } catch {
    return undefined;
  }
}

export function $err(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["err"];
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

export function $msg(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["msg"];
  } catch {
    return undefined;
  }
}

export function $underlyingCode(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["underlyingCode"];
  } catch {
    return undefined;
  }
}

export function $underlyingMessage(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["underlyingMessage"];
  } catch {
    return undefined;
  }
}

export function $data(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["data"];
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

export function $message(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["message"];
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

export function $errors(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["errors"];
  } catch {
    return undefined;
  }
}

export function $response(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["response"];
  } catch {
    return undefined;
  }
}

export function $jobs(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["jobs"];
  } catch {
    return undefined;
  }
}
