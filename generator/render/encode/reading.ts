import type { Call, Reading } from "../../model/reading.ts";
import type { Encoded } from "./encoded.ts";
import { constant, literal, name } from "./typescript.ts";

/** Encodes what the parser reads from a `value` as an expression: `words($message($error(value))) ?? words($title(value))`. */
export function reading({ joint, calls }: Reading): Encoded<"reading"> {
  if (!["&&", "||", "??"].includes(joint) || calls.length === 0) throw new TypeError("not a reading");
  return calls.map((one) => ("calls" in one ? `(${reading(one)})` : call(one))).join(` ${joint} `) as Encoded<"reading">;
}

function call({ call: called, at, data, names }: Call): string {
  const found = at.reduce((inside, segment) => `${constant(segment)}(${inside})`, "value");
  return `${name(called)}(${[found, ...data.map(literal), ...names.map(name)].join(", ")})`;
}
