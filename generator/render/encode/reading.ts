import type { Call, Called, Reading } from "../../model/reading.ts";
import type { Encoded } from "./encoded.ts";
import { constant, literal, name } from "./typescript.ts";

/** Encodes what the parser reads from a `value` as an expression: `words($message($error(value))) ?? words($title(value))`. */
export function reading({ joint, calls }: Reading): Encoded<"reading"> {
  if (!["&&", "||", "??"].includes(joint) || calls.length === 0) throw new TypeError("not a reading");
  return calls.map((one) => ("calls" in one ? `(${reading(one)})` : call(one))).join(` ${joint} `) as Encoded<"reading">;
}

function call({ call: called, at, data, names, source, cuts = [] }: Call): string {
  const found = cutOff(source === undefined ? inside(at) : around(source), cuts);
  return `${name(called)}(${[found, ...data.map(literal), ...names.map(name)].join(", ")})`;
}

function inside(at: readonly string[]): string {
  return at.reduce((outer, segment) => `${constant(segment)}(${outer})`, "value");
}

function around(source: NonNullable<Call["source"]>): string {
  if ("header" in source) return `around.header(${literal(source.header)})`;
  return "status" in source ? "failure(around.status)" : `joined(${[literal(source.with), ...source.join.map(inside)].join(", ")})`;
}

/** Encodes the calls of functions that take something off a value: `before(afterLast(value, "#"), ":")`. */
export function cutOff(value: string, cuts: readonly Called[]): string {
  return cuts.reduce((rest, { call: cut, data }) => `${name(cut)}(${[rest, ...data.map((one) => literal(one))].join(", ")})`, value);
}
