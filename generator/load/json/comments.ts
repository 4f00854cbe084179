import { JsonMistake } from "./mistake.ts";
import type { Span } from "./positions.ts";

/**
 * Returns a JSON text with spaces in the place of its comments and trailing commas, so that all positions stay. Throws {@link JsonMistake}
 * for a comment without an end.
 */
export function withoutComments(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of extras(text)) {
    pieces.push(text.slice(from, start), text.slice(start, end).replaceAll(/[^\r\n]/g, " "));
    from = end;
  }
  return from === 0 ? text : [...pieces, text.slice(from)].join("");
}

/** Returns the comments and trailing commas of a text, in order. */
function extras(text: string): readonly Span[] {
  const found: Span[] = [];
  // The last character outside of comments, strings, and white space, and the index in `found` at which a comma there belongs.
  let last = "";
  let comma: { readonly at: number; readonly index: number } | undefined;
  for (let at = 0; at < text.length; at++) {
    const one = text.charAt(at);
    if (/\s/.test(one)) continue;
    if (one === "/" && (text[at + 1] === "/" || text[at + 1] === "*")) {
      const end = commentEnd(text, at);
      found.push({ start: at, end });
      at = end - 1;
      continue;
    }
    if ((one === "}" || one === "]") && comma !== undefined) found.splice(comma.index, 0, { start: comma.at, end: comma.at + 1 });
    // Where no value stands before the comma, it is a mistake and stays.
    comma = one === "," && !/[[{,:]/.test(last) && last !== "" ? { at, index: found.length } : undefined;
    if (one === '"') at = stringEnd(text, at);
    last = one;
  }
  return found;
}

function commentEnd(text: string, start: number): number {
  if (text[start + 1] === "*") {
    const end = text.indexOf("*/", start + 2);
    if (end < 0) throw new JsonMistake(start, "This comment has no end.", "Close it with */.");
    return end + 2;
  }
  for (let at = start; at < text.length; at++) if (text[at] === "\n" || text[at] === "\r") return at;
  return text.length;
}

/** Returns the position of the quote that closes a string, or of the end of its line. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"' || text[at] === "\n") return at;
  }
  return text.length;
}
