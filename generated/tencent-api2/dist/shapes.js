// Generated from tencent-api2.json. Do not edit: change the catalog, then generate again.
import { believed } from "./code.js";
import { equals, isAbsent, isOfType, isOneOf, startsWith } from "./conditions.js";
import { $codeDesc, $msg, $code, $message, $reason } from "./keys.js";
import { leadingParentheses, text, words } from "./read.js";
import { meets, once } from "./seek.js";
/** Whether a body is a success. */
export function isSuccess(value) {
  return equals($code(value), 0);
}
const condition1 = {
  at: [
    "detail",
    "*",
    "code"
  ],
  type: "present"
};
/** The most telling first. */
export const shapes = [
  (
  // documented body
  {
    when: (value) => isOfType($codeDesc(value), "string") && isAbsent($msg(value)),
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
    when: (value) => isOfType($message(value), "string") && isAbsent($msg(value)) && isAbsent($reason(value)),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    fields: { moduleCode: (value) => leadingParentheses($message(value)) },
    accepts: "listed"
  }),
  (
  // batch without a message
  {
    when: (value) => isOneOf($code(value), [5100, 5400]) && isAbsent($message(value)) && isAbsent($msg(value)) && meets(value, condition1),
    code: (value, accepts) => believed($code(value), accepts)
  })
];
export const items = [(
// resource of a batch
{
  each: ["detail", "*"],
  when: (value) => isOneOf($code(value), [
    0,
    5100,
    5400
  ]),
  code: (value, accepts) => believed($code(value), accepts),
  detail: (value) => once($message(value), words),
  fields: {
    codeDesc: (value) => text($codeDesc(value)),
    moduleCode: (value) => leadingParentheses($message(value))
  }
}), (
// resource of a batch in data
{
  each: ["data", "*"],
  when: (value) => isOneOf($code(value), [5100, 5400]) && isOfType($message(value), "string") && isAbsent($msg(value)),
  where: (value) => isOfType($message(value), "string"),
  code: (value, accepts) => believed($code(value), accepts),
  detail: (value) => once($message(value), words),
  fields: {
    codeDesc: (value) => text($codeDesc(value)),
    moduleCode: (value) => leadingParentheses($message(value))
  },
  accepts: "listed"
})];
