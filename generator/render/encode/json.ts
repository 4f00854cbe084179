import type { Encoded } from "./encoded.ts";
import { escapeInvisible } from "./invisible.ts";

/** A whole JSON document. */
export function json(value: unknown): Encoded<"json"> {
  return escapeInvisible(JSON.stringify(value, null, 2)) as Encoded<"json">;
}

/** A JSON document that programs read: a line for each field, and for each item of a list. */
export function data(value: object): Encoded<"data"> {
  let text = "{";
  // Not joined from lists: those of a large catalog would take as much memory again.
  for (const [name, inner] of Object.entries(value)) {
    if (inner === undefined) continue;
    text += `${text === "{" ? "" : ","}\n${line(name)}: `;
    if (!Array.isArray(inner) || inner.length === 0) text += line(inner);
    else inner.forEach((item, i) => (text += `${i === 0 ? "[" : ","}\n${line(item)}${i === inner.length - 1 ? "\n]" : ""}`));
  }
  return `${text}\n}` as Encoded<"data">;
}

function line(value: unknown): string {
  return escapeInvisible(JSON.stringify(value));
}
