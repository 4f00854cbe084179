// Generated from the catalog acme. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import { facts } from "./facts.js";
import { codeText, first, flag, has, httpStatus, integer, isNoneOf, isOfType, isOneOf, label, leadingParentheses, mayHold, number, seconds, text, texts, words } from "./runtime.js";
import type { Path, Places } from "./runtime.js";

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
  readonly fields?: Readonly<Partial<Record<"module" | "attempt" | "cost" | "reasons" | "final" | "hint", (value: unknown) => unknown>>>;
}

/** The format of one item's error in a batch. */
export interface ItemShape extends Shape {
  readonly each: Path;
  readonly where?: (value: unknown) => boolean;
  readonly item?: (value: unknown) => string | undefined;
}

/** Whether a body is a success. */
export function isSuccess(value: unknown): boolean {
  return isOneOf($ok(value), [true, "yes", 1]);
}

const places1: Places = [{ each: ["texts", "*"], where: [{ at: ["language"], is: ["en"] }], at: ["text"] }];

/** The most specific first. */
export const shapes: readonly Shape[] = [
  // documented body
  {
    when: (value) => isOfType($error(value), "object"),
    code: (value, accepts) => believed($code($error(value)), accepts),
    detail: (value) => words($message($error(value))) ?? words($messages($error(value))),
    requestId: (value) => label($request$5f$id($error(value))),
    retryAfter: (value) => seconds($retry$5f$after($error(value))) ?? seconds($retry$2f$after($error(value))),
    status: (value) => httpStatus($http($error(value))),
    fields: {
      module: (value) => leadingParentheses($message($error(value))),
      attempt: (value) => integer($attempt($error(value))),
      cost: (value) => number($cost($error(value))),
      reasons: (value) => texts($reasons($error(value))),
      final: (value) => flag($final($error(value))),
      hint: (value) => text($a$20$$22$quoted$22$$20$$5c$$20$key$2028$$24$$7b$x$7d$($error(value))),
    },
  },
  // short body
  {
    when: (value) => isOneOf($ok(value), [false, "no", 0]),
    code: (value, accepts) => believed($code(value), accepts) ?? believed($errno(value), accepts),
    anyCode: (value) => codeText($code(value)) ?? codeText($errno(value)),
    accepts: { format: "integer", min: -99, max: 99999 },
  },
];

export const items: readonly ItemShape[] = [
  // one of the results
  {
    each: ["results", "*"],
    when: (value) => isOfType($results(value), "array"),
    where: (value) => isNoneOf($code(value), [0]),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($text(value)) ?? first(value, places1, words),
    fields: {
      reasons: (value) => texts($reasons(value)),
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

/** The places of the parameters of a code's texts. */
export interface ParameterPlace {
  readonly as: "string" | "integer" | "number" | "boolean" | "date" | "epochSeconds" | "strings";
  readonly at: Places;
}

export const codes: CodeFormat = { format: "token" };

export const requestIdHeaders: readonly string[] = ["x-acme-id", "x-request-id"];

/** Statuses that are known to come with an empty body. */
export const emptyBodyStatuses: readonly number[] = [503];

export const wrappedTexts: readonly WrappedText[] = [{ bodyAfter: "Acme said: ", statusAfter: "HTTP " }];

export const parameters: Readonly<Record<string, Readonly<Record<string, ParameterPlace>>>> = {
  "InvalidParameter.TextTooLong": { limit: { as: "integer", at: [["error", "limit"]] }, field: { as: "string", at: [["error", "field"]] } } as const,
  "toString": { taken: { as: "integer", at: [["error", "taken"]] }, share: { as: "number", at: [["error", "share"]] }, budget: { as: "number", at: [["error", "budget"]] }, owners: { as: "strings", at: [["error", "owners"]] }, renewal: { as: "epochSeconds", at: [["error", "renewal"]] } } as const,
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

export function $error(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["error"];
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

export function $messages(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["messages"];
  } catch {
    return undefined;
  }
}

export function $request$5f$id(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["request_id"];
  } catch {
    return undefined;
  }
}

export function $retry$5f$after(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["retry_after"];
  } catch {
    return undefined;
  }
}

export function $retry$2f$after(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["retry/after"];
  } catch {
    return undefined;
  }
}

export function $http(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["http"];
  } catch {
    return undefined;
  }
}

export function $attempt(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["attempt"];
  } catch {
    return undefined;
  }
}

export function $cost(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["cost"];
  } catch {
    return undefined;
  }
}

export function $reasons(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["reasons"];
  } catch {
    return undefined;
  }
}

export function $final(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["final"];
  } catch {
    return undefined;
  }
}

export function $a$20$$22$quoted$22$$20$$5c$$20$key$2028$$24$$7b$x$7d$(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["a \"quoted\" \\ key\u2028${x}"];
  } catch {
    return undefined;
  }
}

export function $ok(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["ok"];
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

export function $results(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["results"];
  } catch {
    return undefined;
  }
}

export function $text(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["text"];
  } catch {
    return undefined;
  }
}
