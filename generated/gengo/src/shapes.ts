// Generated from gengo.json. Do not edit: change the catalog, then generate again.
import { type Believed, believed } from "./code.js";
import { equals, isAbsent, isNoneOf, isOfType, isThere } from "./conditions.js";
import { $opstat, $err, $code, $msg, $underlyingCode, $underlyingMessage, $data, $status, $message, $error, $errors, $response, $jobs } from "./keys.js";
import { codeText, texts, words } from "./read.js";
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
  readonly fields?: Readonly<Partial<Record<"messages", (value: unknown) => unknown>>>;
}

/** The form of one item's error in a batch. */
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

/** The most telling first. */
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
    detail: (value) => once($msg(value), words),
    fields: {
      messages: (value) => once($msg(value), texts),
    },
    accepts: { format: "token" },
  },
  // job with one error
  {
    each: ["err", "*"],
    when: (value) => equals($opstat(value), "error"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => once($msg(value), words),
    fields: {
      messages: (value) => once($msg(value), texts),
    },
    accepts: { format: "token" },
  },
  // job inside a success
  {
    each: ["response", "jobs", "*", "err"],
    when: (value) => equals($opstat(value), "ok"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => once($msg(value), words),
    fields: {
      messages: (value) => once($msg(value), texts),
    },
  },
  // job inside an unwrapped success
  {
    each: ["jobs", "*", "err"],
    when: (value) => isAbsent($opstat(value)),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => once($msg(value), words),
    fields: {
      messages: (value) => once($msg(value), texts),
    },
  },
  // bare err with several errors
  {
    each: ["*", "*"],
    when: (value) => isOfType(value, "object") && isAbsent($opstat(value)) && isAbsent($status(value)) && isAbsent($message(value)) && isAbsent($error(value)) && isAbsent($errors(value)) && isAbsent($err(value)) && isAbsent($data(value)) && isAbsent($response(value)) && meets(value, condition2),
    where: (value) => isThere($msg(value)) && isNoneOf($code(value), [400, 404, 500]),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => once($msg(value), words),
    fields: {
      messages: (value) => once($msg(value), texts),
    },
    accepts: "listed",
  },
  // bare err with one error a job
  {
    each: ["*"],
    when: (value) => isOfType(value, "object") && isAbsent($opstat(value)) && isAbsent($status(value)) && isAbsent($message(value)) && isAbsent($error(value)) && isAbsent($errors(value)) && isAbsent($err(value)) && isAbsent($data(value)) && isAbsent($response(value)),
    where: (value) => isThere($msg(value)) && isNoneOf($code(value), [400, 404, 500]),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => once($msg(value), words),
    fields: {
      messages: (value) => once($msg(value), texts),
    },
    accepts: "listed",
  },
];
