// Generated from tencent-tmt.json. Do not edit: change the catalog, then generate again.
import { believed } from "./code.js";
import { isAbsent, isOfType } from "./conditions.js";
import { $Response, $Error, $Code, $Message, $RequestId, $Type, $requestId, $traceId, $code, $message, $statusCode, $status } from "./keys.js";
import { label, words } from "./read.js";
/** Whether a body is a success. No body says so. */
export function isSuccess() {
  return false;
}
/** The most telling first. */
export const shapes = [
  (
  // documented body
  {
    when: (value) => isOfType($Error($Response(value)), "object"),
    code: (value, accepts) => believed($Code($Error($Response(value))), accepts),
    detail: (value) => words($Message($Error($Response(value)))),
    requestId: (value) => label($RequestId($Response(value))),
    accepts: { format: "token" }
  }),
  (
  // unwrapped response
  {
    when: (value) => isOfType($RequestId(value), "string") && isAbsent($Type($Error(value))),
    code: (value, accepts) => believed($Code($Error(value)), accepts),
    detail: (value) => words($Message($Error(value))),
    requestId: (value) => label($RequestId(value))
  }),
  (
  // SDK exception
  {
    when: (value) => isOfType($requestId(value), "string") && isOfType($traceId(value), "string"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    requestId: (value) => label($requestId(value))
  }),
  (
  // exception of an older SDK
  {
    when: (value) => isOfType($requestId(value), "string") && isAbsent($statusCode(value)) && isAbsent($status(value)),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    requestId: (value) => label($requestId(value)),
    accepts: "listed"
  })
];
