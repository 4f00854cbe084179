// Generated from azure-translator.json. Do not edit: change the catalog, then generate again.
import { believed } from "./code.js";
import { equals, isAbsent, isNoneOf, isOfType } from "./conditions.js";
import { $error, $status, $code, $message, $type, $statusCode, $name } from "./keys.js";
import { words } from "./read.js";
/** Whether a body is a success. No body says so. */
export function isSuccess() {
  return false;
}
/** The most telling first. */
export const shapes = [
  (
  // documented body
  {
    when: (value) => isOfType($error(value), "object") && isAbsent($status($error(value))) && isNoneOf($code($error(value)), [404]),
    code: (value, accepts) => believed($code($error(value)), accepts),
    detail: (value) => words($message($error(value))),
    accepts: {
      format: "digits",
      lengths: [6],
      min: 4e5,
      max: 599999
    }
  }),
  (
  // gateway's answer
  {
    when: (value) => isOfType($code($error(value)), "string") && isOfType($message($error(value)), "string") && isAbsent($status($error(value))) && isAbsent($type($error(value))),
    code: (value, accepts) => believed($code($error(value)), accepts),
    detail: (value) => words($message($error(value))),
    accepts: {
      format: "digits",
      lengths: [3],
      min: 400,
      max: 599
    }
  }),
  (
  // RestError
  {
    when: (value) => isOfType($statusCode(value), "number") && isOfType($message(value), "string") && isNoneOf($code(value), [404]),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    accepts: {
      format: "digits",
      lengths: [6],
      min: 4e5,
      max: 599999
    }
  }),
  (
  // gateway's answer as a RestError
  {
    when: (value) => equals($name(value), "RestError") && isOfType($statusCode(value), "number"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    accepts: {
      format: "digits",
      lengths: [3],
      min: 400,
      max: 599
    }
  }),
  (
  // RestError without its message
  {
    when: (value) => equals($name(value), "RestError") && isOfType($statusCode(value), "number") && isNoneOf($code(value), [404]),
    code: (value, accepts) => believed($code(value), accepts),
    accepts: {
      format: "digits",
      lengths: [6],
      min: 4e5,
      max: 599999
    }
  }),
  (
  // bare error
  {
    when: (value) => isOfType($message(value), "string") && isNoneOf($code(value), [404]),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    accepts: "listed"
  })
];
