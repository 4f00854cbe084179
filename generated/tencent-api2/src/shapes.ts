// Generated from tencent-api2.json. Do not edit: change the catalog, then generate again.
import { type Believed, believed } from "./code.js";
import { equals, isAbsent, isOfType, isOneOf, startsWith } from "./conditions.js";
import { $codeDesc, $msg, $code, $message, $reason } from "./keys.js";
import { leadingParentheses, text, words } from "./read.js";
import type { Condition, Path } from "./seek.js";
import { meets, once } from "./seek.js";
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
  return equals($code(value), 0);
}

const condition1: Condition = { at: ["detail", "*", "code"], type: "present" };

/** The most telling first. */
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
    detail: (value) => once($message(value), words),
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
    detail: (value) => once($message(value), words),
    fields: {
      codeDesc: (value) => text($codeDesc(value)),
      moduleCode: (value) => leadingParentheses($message(value)),
    },
    accepts: "listed",
  },
];
