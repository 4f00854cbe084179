// Generated from rozetta-t4oo.json. Do not edit: change the catalog, then generate again.
import { believed } from "./code.js";
import { equals, isAbsent, isOfType, isOneOf } from "./conditions.js";
import { $status, $data, $code, $message, $severity, $error, $errorCode, $errorMessage } from "./keys.js";
import { words } from "./read.js";
import { once } from "./seek.js";
/** Whether a body is a success. */
export function isSuccess(value) {
  return equals($status(value), "success");
}
/** The most telling first. */
export const shapes = [(
// documented body
{
  when: (value) => equals($status(value), "failure"),
  code: (value, accepts) => believed($code($data(value)), accepts),
  detail: (value) => words($message($data(value))),
  accepts: { format: "digits" }
}), (
// bare data
{
  when: (value) => isOfType($message(value), "string") && isAbsent($severity(value)),
  code: (value, accepts) => believed($code(value), accepts),
  detail: (value) => words($message(value)),
  accepts: "listed"
})];
export const items = [(
// file of a file translation
{
  each: [
    "data",
    "items",
    "*"
  ],
  when: (value) => isOneOf($status(value), ["success", "failure"]),
  where: (value) => equals($error(value), true),
  code: (value, accepts) => believed($errorCode(value), accepts),
  detail: (value) => once($errorMessage(value), words)
})];
