import type { Encoded } from "./encoded.ts";
import { escapeInvisible } from "./invisible.ts";

/** Encodes a whole JSON document. */
export function json(value: unknown): Encoded<"json"> {
  return escapeInvisible(JSON.stringify(value, null, 2)) as Encoded<"json">;
}

/** Encodes a JSON document for programs, with a line for each field and for each item of a list. */
export function data(value: object): Encoded<"data"> {
  const lines = new Lines();
  let isFirst = true;
  for (const [name, inner] of Object.entries(value)) {
    if (inner === undefined) continue;
    lines.add(`${isFirst ? "{" : ","}\n${line(name)}: `);
    isFirst = false;
    if (!Array.isArray(inner) || inner.length === 0) lines.add(line(inner));
    else inner.forEach((item, i) => lines.add(`${i === 0 ? "[" : ","}\n${line(item)}${i === inner.length - 1 ? "\n]" : ""}`));
  }
  return `${isFirst ? "{" : lines.text()}\n}` as Encoded<"data">;
}

/**
 * A long text under construction. An engine stores a growing string as a tree of all its parts; reading one character flattens the tree
 * while it is small. Without that, the tree takes more memory than the text.
 */
class Lines {
  readonly #full: string[] = [];
  #last = "";

  add(text: string): void {
    this.#last += text;
    if (this.#last.length < 8192) return;
    this.#last.charCodeAt(0);
    this.#full.push(this.#last);
    this.#last = "";
  }

  text(): string {
    return this.#full.join("") + this.#last;
  }
}

function line(value: unknown): string {
  return escapeInvisible(JSON.stringify(value));
}
