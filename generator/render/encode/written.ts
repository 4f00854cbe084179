import type { Slot } from "../../model/server/outline.ts";
import type { Written } from "../../model/server/written.ts";
import type { Encoded } from "./encoded.ts";
import { key, literal, name, string } from "./typescript.ts";

/** Encodes what is written for an `error` as an expression, in lines: `{ status: error.status, code: error.code }`. */
export function written(value: Written): Encoded<"written"> {
  return expression(value, "  ") as Encoded<"written">;
}

function expression(value: Written, indent: string): string {
  switch (value.kind) {
    case "literal":
      return literal(value.value);
    case "slot":
      return filled(value.slot);
    case "list": {
      const elements = value.elements.map(({ value: element, needs }) => {
        const text = expression(element, indent);
        return needs === undefined ? { text } : { text: `${field(needs)} === undefined ? [] : [${text}]`, isList: true };
      });
      const [only] = elements;
      if (elements.length === 1 && only?.isList) return only.text;
      return `[${elements.map(({ text, isList }) => (isList ? `...(${text})` : text)).join(", ")}]`;
    }
    case "object": {
      const inner = `${indent}  `;
      const fields = [
        ...value.fields.map((one) => `${/^[a-z][A-Za-z]*$/.test(one.key) ? one.key : key(one.key)}: ${expression(one.value, inner)}`),
        ...(value.hasParameters ? ["...error.parameters"] : []),
      ];
      return fields.length === 0 ? "{}" : `{\n${fields.map((one) => `${inner}${one},\n`).join("")}${indent}}`;
    }
  }
}

function filled({ value, as, before, after, part, separator, otherwise }: Slot): string {
  const whole = field(value);
  const own = part === undefined ? whole : `${whole}.split(${string(separator ?? "")})[${literal(part)}]`;
  if (before !== undefined || after !== undefined)
    return [...(before === undefined ? [] : [string(before)]), own, ...(after === undefined ? [] : [string(after)])].join(" + ");
  // The code of `google.rpc.Code` depends on more than one value.
  const written = as === undefined ? own : `${ways[as]}(${as === "rpcName" || as === "rpcNumber" ? "error" : own})`;
  return otherwise === undefined ? written : `${written} ?? ${string(otherwise)}`;
}

/** The functions that write a value in another way. */
const ways = {
  number: "asNumber",
  text: "asText",
  seconds: "inSeconds",
  list: "asList",
  page: "pageOf",
  rpcName: "rpcName",
  rpcNumber: "rpcNumber",
} as const satisfies Record<NonNullable<Slot["as"]>, string>;

function field(value: string): string {
  return `error.${name(value)}`;
}
