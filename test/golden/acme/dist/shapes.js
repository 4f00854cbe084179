// Generated from acme.json. Do not edit: change the catalog, then generate again.
import { believed } from "./code.js";
import { isNoneOf, isOfType, isOneOf } from "./conditions.js";
import { $error, $code, $message, $messages, $request$5f$id, $http, $attempt, $retry$5f$after, $retry$2f$after, $reasons, $final, $a$20$$22$quoted$22$$20$$5c$$20$key$2028$$24$$7b$x$7d$, $ok, $errno, $results, $text } from "./keys.js";
import { codeText, flag, httpStatus, integer, label, leadingParentheses, number, text, texts, words } from "./read.js";
import { first, once } from "./seek.js";
/** Whether a body is a success. */
export function isSuccess(value) {
  return isOneOf($ok(value), [
    true,
    "yes",
    1
  ]);
}
const places1 = [{
  each: ["texts", "*"],
  where: [{
    at: ["language"],
    is: ["en"]
  }],
  at: ["text"]
}];
/** The most telling first. */
export const shapes = [(
// documented body
{
  when: (value) => isOfType($error(value), "object"),
  code: (value, accepts) => believed($code($error(value)), accepts),
  detail: (value) => words($message($error(value))) ?? words($messages($error(value))),
  requestId: (value) => label($request$5f$id($error(value))),
  status: (value) => httpStatus($http($error(value))),
  fields: {
    module: (value) => leadingParentheses($message($error(value))),
    attempt: (value) => integer($attempt($error(value))),
    retryAfter: (value) => number($retry$5f$after($error(value))) ?? number($retry$2f$after($error(value))),
    reasons: (value) => texts($reasons($error(value))),
    final: (value) => flag($final($error(value))),
    hint: (value) => text($a$20$$22$quoted$22$$20$$5c$$20$key$2028$$24$$7b$x$7d$($error(value)))
  }
}), (
// short body
{
  when: (value) => isOneOf($ok(value), [
    false,
    "no",
    0
  ]),
  code: (value, accepts) => believed($code(value), accepts) ?? believed($errno(value), accepts),
  anyCode: (value) => codeText($code(value)) ?? codeText($errno(value)),
  accepts: {
    format: "integer",
    min: -99,
    max: 99999
  }
})];
export const items = [(
// one of the results
{
  each: ["results", "*"],
  when: (value) => isOfType($results(value), "array"),
  where: (value) => isNoneOf($code(value), [0]),
  code: (value, accepts) => believed($code(value), accepts),
  detail: (value) => once($text(value), words) ?? first(value, places1, words),
  fields: { reasons: (value) => once($reasons(value), texts) },
  accepts: "listed"
})];
