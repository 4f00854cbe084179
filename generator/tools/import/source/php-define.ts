import { splitAt } from "./arguments.ts";
import type { Found } from "./found.ts";
import type { Reading } from "./reading.ts";
import { type Scalar, valueOf } from "./value.ts";

/** Reads `define('GONE', 1001);`, if it is next. */
export function phpDefine(reading: Reading, known: Map<string, Scalar>): Found | undefined {
  if (!reading.isNext("define", "(") || reading.peek(2)?.kind !== "string") return undefined;
  const first = reading.take();
  reading.pass("(");
  const [name, value] = splitAt(reading.until(), ",").map((tokens) => valueOf(tokens, known));
  reading.pass(")");
  const end = reading.isNext(";") ? reading.next : first;
  if (typeof name !== "string" || value === undefined || first === undefined) return undefined;
  known.set(name, value);
  return {
    line: first.line,
    values: new Map<string, Scalar>([
      ["constant", name],
      ["value", value],
    ]),
    comments: reading.comments.around(first.line, (end ?? first).endLine),
  };
}
