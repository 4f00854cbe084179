// Generated from the catalog tencent-api2. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import { facts } from "./facts.js";
import { codeText, equals, has, isAbsent, isOfType, isOneOf, leadingParentheses, mayHold, meets, startsWith, text, words } from "./runtime.js";
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
  readonly fields?: Readonly<Partial<Record<"codeDesc" | "moduleCode", (value: unknown) => unknown>>>;
}

/** The format of one item's error in a batch. */
export interface ItemShape extends Shape {
  readonly each: Path;
  readonly where?: (value: unknown) => boolean;
  readonly item?: (value: unknown) => string | undefined;
}

/** Whether a body is a success. */
export function isSuccess(value: unknown): boolean {
  return equals($code(value), 0);
}

const condition1: Condition = { at: ["detail", "*", "code"], type: "present" };

/** The most specific first. */
export const shapes: readonly Shape[] = [
  // documented body
  {
    when: (value) => isOfType($codeDesc(value), "string") && isAbsent($msg(value)),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    fields: {
      codeDesc: (value) => text($codeDesc(value)),
      moduleCode: (value) => leadingParentheses($message(value)),
    },
  },
  // module code in the message
  {
    when: (value) => startsWith($message(value), "("),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    fields: {
      codeDesc: (value) => text($codeDesc(value)),
      moduleCode: (value) => leadingParentheses($message(value)),
    },
  },
  // body without codeDesc
  {
    when: (value) => isOfType($message(value), "string") && isAbsent($msg(value)) && isAbsent($reason(value)),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    fields: {
      moduleCode: (value) => leadingParentheses($message(value)),
    },
    accepts: "listed",
  },
  // batch without a message
  {
    when: (value) => isOneOf($code(value), [5100, 5400]) && isAbsent($message(value)) && isAbsent($msg(value)) && meets(value, condition1),
    code: (value, accepts) => believed($code(value), accepts),
  },
];

export const items: readonly ItemShape[] = [
  // resource of a batch
  {
    each: ["detail", "*"],
    when: (value) => isOneOf($code(value), [0, 5100, 5400]),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    fields: {
      codeDesc: (value) => text($codeDesc(value)),
      moduleCode: (value) => leadingParentheses($message(value)),
    },
  },
  // resource of a batch in data
  {
    each: ["data", "*"],
    when: (value) => isOneOf($code(value), [5100, 5400]) && isOfType($message(value), "string") && isAbsent($msg(value)),
    where: (value) => isOfType($message(value), "string"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    fields: {
      codeDesc: (value) => text($codeDesc(value)),
      moduleCode: (value) => leadingParentheses($message(value)),
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

export const codes: CodeFormat = { format: "digits", lengths: [4], min: 4000, max: 6999 };

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

export function $codeDesc(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["codeDesc"];
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

export function $reason(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["reason"];
  } catch {
    return undefined;
  }
}
