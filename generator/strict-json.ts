import { type DocumentNode, parse } from "@humanwhocodes/momoa";
import { codePoint } from "./code-point.ts";

/** Why a text is not JSON as errcat reads it. */
export class JsonMistake extends Error {
  readonly rule: "json-syntax" | "json-depth";
  /** Where it is, in UTF-16 code units. */
  readonly offset: number;
  readonly cure: string;

  constructor(offset: number, message: string, cure: string, rule: "json-syntax" | "json-depth" = "json-syntax") {
    super(message);
    this.rule = rule;
    this.offset = offset;
    this.cure = cure;
  }
}

const maxDepth = 64;

/** Reads JSON by the letter of [RFC 8259](https://www.rfc-editor.org/rfc/rfc8259), nested no deeper than 64. Throws {@link JsonMistake}. */
export function strictJson(text: string): DocumentNode {
  const nul = text.indexOf("\0");
  if (nul >= 0) throw new JsonMistake(nul, "The file holds a NUL character.", "Save it again as UTF-8 text.");
  const { tooDeep, control } = scan(text);
  if (tooDeep !== undefined) throw new JsonMistake(tooDeep, `The values are nested deeper than ${maxDepth} levels.`, "Look for a bracket too many; no catalog needs so many.", "json-depth");
  let ast: DocumentNode | undefined;
  let stop = Infinity;
  try {
    ast = parse(text, { mode: "json", ranges: true });
  } catch (error) {
    stop = (error as { offset?: number }).offset ?? text.length;
  }
  // The parser takes control characters in texts as they come; JSON does not.
  if (control !== undefined && control < stop) throw controlCharacter(text, control);
  if (!ast) throw unexpected(text, stop);
  return ast;
}

/** What can be seen without parsing: brackets and quotes. */
interface Scan {
  /** Where the brackets first nest too deep. */
  readonly tooDeep?: number;
  /** The first control character inside a text. */
  readonly control?: number;
  /** The brackets that are not closed, the innermost last. */
  readonly open: readonly number[];
  /** Where the text begins that is not closed. */
  readonly quote?: number;
}

function scan(text: string): Scan {
  const open: number[] = [];
  let tooDeep: number | undefined;
  let control: number | undefined;
  let quote: number | undefined;
  for (let i = 0; i < text.length; i++) {
    const unit = text[i] ?? "";
    if (quote !== undefined) {
      if (unit === '"') quote = undefined;
      else if (unit === "\\") i++;
      else if (unit < " ") control ??= i;
    } else if (unit === '"') quote = i;
    else if (unit === "{" || unit === "[") {
      if (open.push(i) > maxDepth) tooDeep ??= i;
    } else if (unit === "}" || unit === "]") open.pop();
  }
  return { open, ...(tooDeep !== undefined && { tooDeep }), ...(control !== undefined && { control }), ...(quote !== undefined && { quote }) };
}

function controlCharacter(text: string, at: number): JsonMistake {
  if (/[\r\n]/.test(text[at] ?? "")) return new JsonMistake(at, "A text may not run over the end of a line.", 'Close it with a ", or write the line end as \\n.');
  const name = codePoint(text[at] ?? "");
  return new JsonMistake(at, `A text may not hold the control character ${name}.`, text[at] === "\t" ? "Write it as \\t, or as a space." : `Remove it, or write it as \\u${name.slice(2)}.`);
}

/** Why the parser stopped at a place. */
function unexpected(text: string, at: number): JsonMistake {
  const before = text.slice(0, at).trimEnd();
  const { open, quote } = scan(before);
  const bracket = open.at(-1);
  const opened = bracket === undefined ? "" : `the ${text[bracket]} of line ${lineOf(text, bracket)}`;
  if (text.slice(at).trim() === "") {
    if (quote !== undefined) return new JsonMistake(quote, "This text has no closing quote.", 'Close it with a ".');
    if (bracket !== undefined) return new JsonMistake(before.length, `The file ends, but ${opened} is still open.`, "Add what is missing here, or close it where it should end.");
    return new JsonMistake(0, "The file is empty.", "Write a catalog into it: { … }.");
  }
  const found = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const shown = /[\x21-\x7e]/.test(found) ? found : /[\p{L}\p{P}]/u.test(found) ? `${found} (${codePoint(found)})` : codePoint(found);
  const mistake = (cure: string): JsonMistake => new JsonMistake(at, `This is not JSON: ${shown} cannot stand here.`, cure);
  const plain = found.normalize("NFKC");
  if (quote !== undefined) return mistake(/u[0-9a-f]*$/i.test(before) ? "After \\u stand four hexadecimal digits." : 'After \\ stands one of " \\ / b f n r t u; a \\ itself is written \\\\.');
  if (before !== "" && bracket === undefined) return new JsonMistake(at, `There is more after the end: ${shown}.`, "Remove it, or look before it for a bracket too many.");
  if (/[}\]]/.test(found)) {
    if (before.endsWith(",")) return new JsonMistake(before.length - 1, `This is not JSON: no comma may stand before ${found}.`, "Remove the comma.");
    if (`${text[bracket ?? 0]}${found}` !== "{}" && `${text[bracket ?? 0]}${found}` !== "[]") return mistake(`Close ${opened} first.`);
  }
  if (/[/#]/.test(found)) return mistake("Remove the comment; JSON has none.");
  if (/['‘’“”„＂`「」]/.test(found)) return mistake('Write the quote ".');
  if (plain !== found && /^[ ,:{}[\]]$/.test(plain)) return mistake(plain === " " ? "Write an ordinary space." : `Write the ASCII character ${plain}.`);
  if (/["{[\w-]/.test(found) && /["}\]\w]$/.test(before) && /[\r\n]/.test(text.slice(before.length, at))) return new JsonMistake(before.length, "A comma is missing at the end of this line.", "Add it.");
  if (/[\p{L}_$]/u.test(found)) return mistake("Write names and texts in quotes; the only words without are true, false and null.");
  return mistake("Look for a missing comma, colon, quote or bracket just before this place.");
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\n|\r/).length;
}
