// Generated from the catalog postgresql. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import { facts } from "./facts.js";
import { codeText, equals, has, isNoneOf, isOfType, isOneOf, mayHold, text, words } from "./runtime.js";
import type { Places } from "./runtime.js";

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
  readonly fields?: Readonly<Partial<Record<"hint" | "explanation" | "context", (value: unknown) => unknown>>>;
}

/** Whether a body is a success, which is never the case here. */
export function isSuccess(): boolean {
  return false;
}

/** The most specific first. */
export const shapes: readonly Shape[] = [
  // error of a driver
  {
    when: (value) => isOfType($code(value), "string") && isNoneOf($severity(value), ["WARNING", "NOTICE", "DEBUG", "INFO", "LOG"]) && isOfType($routine(value), "string"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    fields: {
      hint: (value) => text($hint(value)),
      explanation: (value) => text($detail(value)),
      context: (value) => text($where(value)),
    },
  },
  // error of a driver without its place in the server
  {
    when: (value) => isOfType($code(value), "string") && isOneOf($severity(value), ["ERROR", "FATAL", "PANIC"]) && isOfType($message(value), "string"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    fields: {
      hint: (value) => text($hint(value)),
      explanation: (value) => text($detail(value)),
      context: (value) => text($where(value)),
    },
    accepts: "listed",
  },
  // error of Bun
  {
    when: (value) => equals($code(value), "ERR_POSTGRES_SERVER_ERROR") && isOfType($errno(value), "string"),
    code: (value, accepts) => believed($errno(value), accepts),
    detail: (value) => words($message(value)),
    fields: {
      hint: (value) => text($hint(value)),
      explanation: (value) => text($detail(value)),
      context: (value) => text($where(value)),
    },
  },
  // answer of PostgREST with details
  {
    when: (value) => isOfType($code(value), "string") && isOfType($message(value), "string") && isOfType($details(value), "string"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    fields: {
      hint: (value) => text($hint(value)),
      explanation: (value) => text($details(value)),
    },
    accepts: "listed",
  },
  // line of the server log in JSON
  {
    when: (value) => isOneOf($error$5f$severity(value), ["ERROR", "FATAL", "PANIC"]) && isOfType($state$5f$code(value), "string"),
    code: (value, accepts) => believed($state$5f$code(value), accepts),
    detail: (value) => words($message(value)),
    fields: {
      hint: (value) => text($hint(value)),
      explanation: (value) => text($detail(value)),
      context: (value) => text($context(value)),
    },
  },
];

/** The format of codes, which determines which unlisted codes are accepted. */
export interface CodeFormat {
  readonly format: "digits" | "integer" | "alphanumeric" | "dotted" | "token";
  readonly lengths?: readonly number[];
  readonly min?: number;
  readonly max?: number;
}

/** The places of the parameters of a code's texts. */
export interface ParameterPlace {
  readonly as: "string" | "integer" | "number" | "boolean";
  readonly at: Places;
}

export const codes: CodeFormat = { format: "alphanumeric", lengths: [5] };

export const requestIdHeaders: readonly string[] = [];

const parameters1: Readonly<Record<string, ParameterPlace>> = { schema: { as: "string", at: [["schema"], ["schema_name"]] }, table: { as: "string", at: [["table"], ["table_name"]] }, constraint: { as: "string", at: [["constraint"], ["constraint_name"]] } };

export const parameters: Readonly<Record<string, Readonly<Record<string, ParameterPlace>>>> = {
  "23000": parameters1,
  "23001": parameters1,
  "23502": { schema: { as: "string", at: [["schema"], ["schema_name"]] }, table: { as: "string", at: [["table"], ["table_name"]] }, column: { as: "string", at: [["column"], ["column_name"]] }, dataType: { as: "string", at: [["dataType"], ["data type_name"], ["data_type_name"]] } },
  "23503": parameters1,
  "23505": parameters1,
  "23514": { schema: { as: "string", at: [["schema"], ["schema_name"]] }, table: { as: "string", at: [["table"], ["table_name"]] }, constraint: { as: "string", at: [["constraint"], ["constraint_name"]] }, dataType: { as: "string", at: [["dataType"], ["data type_name"], ["data_type_name"]] } },
  "23P01": parameters1,
};

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
  alphanumeric: /^[0-9A-Z]+$/,
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

export function $severity(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["severity"];
  } catch {
    return undefined;
  }
}

export function $routine(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["routine"];
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

export function $hint(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["hint"];
  } catch {
    return undefined;
  }
}

export function $detail(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["detail"];
  } catch {
    return undefined;
  }
}

export function $where(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["where"];
  } catch {
    return undefined;
  }
}

export function $errno(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["errno"];
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

export function $error$5f$severity(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["error_severity"];
  } catch {
    return undefined;
  }
}

export function $state$5f$code(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["state_code"];
  } catch {
    return undefined;
  }
}

export function $context(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["context"];
  } catch {
    return undefined;
  }
}
