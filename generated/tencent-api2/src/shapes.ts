// Generated from tencent-api2.json. Do not edit: change the catalog, then generate again.
import { type Believed, believed } from "./code.js";
import { isNoneOf, isOfType, isOneOf, isThere, startsWith } from "./conditions.js";
import { $message, $codeDesc, $code } from "./keys.js";
import { leadingParentheses, text, words } from "./read.js";
import type { Path } from "./seek.js";
import { once } from "./seek.js";
import type { CodeFormat } from "./wire.js";

/** A form in which an error comes: what must hold of a value, and how its parts are read. */
export interface Shape {
  readonly when?: (value: unknown) => boolean;
  readonly code: (value: unknown, accepts?: "listed" | CodeFormat) => Believed | undefined;
  readonly accepts?: "listed" | CodeFormat;
  /** What stands where a code would, in a form that may come without one. */
  readonly anyCode?: (value: unknown) => string | undefined;
  readonly detail?: (value: unknown) => string | undefined;
  readonly requestId?: (value: unknown) => string | undefined;
  readonly status?: (value: unknown) => number | undefined;
  readonly fields?: Readonly<Partial<Record<"codeDesc" | "moduleCode", (value: unknown) => unknown>>>;
}

/** The form of one item's error in a batch. */
export interface ItemShape extends Shape {
  readonly each: Path;
  readonly where?: (value: unknown) => boolean;
  readonly item?: (value: unknown) => string | undefined;
}

/** Whether a body is a success. */
export function isSuccess(value: unknown): boolean {
  return isOneOf($code(value), [0]);
}

/** The most telling first. */
export const shapes: readonly Shape[] = [
  // documented body
  {
    when: (value) => isOfType($message(value), "string") && isOfType($codeDesc(value), "string"),
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
    when: (value) => isOfType($message(value), "string") && isNoneOf($message(value), [""]),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    fields: {
      codeDesc: (value) => text($codeDesc(value)),
      moduleCode: (value) => leadingParentheses($message(value)),
    },
    accepts: "listed",
  },
];

export const items: readonly ItemShape[] = [
  // resource of a batch
  {
    each: ["detail", "*"],
    when: (value) => isThere($code(value)) && isOfType($message(value), "string"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => once($message(value), words),
    fields: {
      codeDesc: (value) => text($codeDesc(value)),
      moduleCode: (value) => leadingParentheses($message(value)),
    },
  },
];
