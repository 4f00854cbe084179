import type { Encoded } from "./encoded.ts";
import { constant, literal, name } from "./typescript.ts";

/** A call of one of the parser's functions with what stands at a place, and what else it takes: data, and then names. */
export interface Call {
  readonly call: string;
  /** The keys that lead to the place, the outermost first. */
  readonly at: readonly string[];
  readonly data: readonly unknown[];
  readonly names: readonly string[];
}

/** Calls whose results are joined. */
export interface Reading {
  readonly joint: "&&" | "||" | "??";
  readonly calls: readonly (Call | Reading)[];
}

/** What the parser reads of a `value`, as an expression: `words($message($error(value))) ?? words($title(value))`. */
export function reading({ joint, calls }: Reading): Encoded<"reading"> {
  if (!["&&", "||", "??"].includes(joint) || calls.length === 0) throw new TypeError("not a reading");
  return calls.map((one) => ("calls" in one ? `(${reading(one)})` : call(one))).join(` ${joint} `) as Encoded<"reading">;
}

function call({ call: called, at, data, names }: Call): string {
  const found = at.reduce((inside, segment) => `${constant(segment)}(${inside})`, "value");
  return `${name(called)}(${[found, ...data.map(literal), ...names.map(name)].join(", ")})`;
}
