// Generated from tencent-api2.json. Do not edit: change the catalog, then generate again.
import { believed } from "./code.js";
import { isNoneOf, isOfType, isOneOf, isThere, startsWith } from "./conditions.js";
import { $message, $codeDesc, $code } from "./keys.js";
import { leadingParentheses, text, words } from "./read.js";
import { once } from "./seek.js";
/** Whether a body is a success. */
export function isSuccess(value) {
  return isOneOf($code(value), [0]);
}
/** The most telling first. */
export const shapes = [
  (
  // documented body
  {
    when: (value) => isOfType($message(value), "string") && isOfType($codeDesc(value), "string"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    fields: {
      codeDesc: (value) => text($codeDesc(value)),
      moduleCode: (value) => leadingParentheses($message(value))
    }
  }),
  (
  // module code in the message
  {
    when: (value) => startsWith($message(value), "("),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    fields: {
      codeDesc: (value) => text($codeDesc(value)),
      moduleCode: (value) => leadingParentheses($message(value))
    }
  }),
  (
  // body without codeDesc
  {
    when: (value) => isOfType($message(value), "string") && isNoneOf($message(value), [""]),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    fields: {
      codeDesc: (value) => text($codeDesc(value)),
      moduleCode: (value) => leadingParentheses($message(value))
    },
    accepts: "listed"
  })
];
export const items = [(
// resource of a batch
{
  each: ["detail", "*"],
  when: (value) => isThere($code(value)) && isOfType($message(value), "string"),
  code: (value, accepts) => believed($code(value), accepts),
  detail: (value) => once($message(value), words),
  fields: {
    codeDesc: (value) => text($codeDesc(value)),
    moduleCode: (value) => leadingParentheses($message(value))
  }
})];
