// Generated from rozetta-t4oo.json. Do not edit: change the catalog, then generate again.
import { type Believed, believed } from "./code.js";
import { equals, isAbsent, isOfType, isOneOf } from "./conditions.js";
import { $status, $data, $code, $message, $severity, $error, $errorCode, $errorMessage } from "./keys.js";
import { words } from "./read.js";
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
}

/** The form of one item's error in a batch. */
export interface ItemShape extends Shape {
  readonly each: Path;
  readonly where?: (value: unknown) => boolean;
  readonly item?: (value: unknown) => string | undefined;
}

/** Whether a body is a success. */
export function isSuccess(value: unknown): boolean {
  return equals($status(value), "success");
}

/** The most telling first. */
export const shapes: readonly Shape[] = [
  // documented body
  {
    when: (value) => equals($status(value), "failure"),
    code: (value, accepts) => believed($code($data(value)), accepts),
    detail: (value) => words($message($data(value))),
    accepts: { format: "digits" },
  },
  // bare data
  {
    when: (value) => isOfType($message(value), "string") && isAbsent($severity(value)),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    accepts: "listed",
  },
];

export const items: readonly ItemShape[] = [
  // file of a file translation
  {
    each: ["data", "items", "*"],
    when: (value) => isOneOf($status(value), ["success", "failure"]),
    where: (value) => equals($error(value), true),
    code: (value, accepts) => believed($errorCode(value), accepts),
    detail: (value) => once($errorMessage(value), words),
  },
];
