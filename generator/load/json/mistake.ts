import { codePoint } from "../../problems/code-point.ts";
import { scan } from "./scan.ts";

/** The reason that a text is not JSON as errcat accepts it. */
export class JsonMistake extends Error {
  readonly rule: "json-syntax" | "json-depth" | "json-size";
  /** The position of the mistake, in UTF-16 code units. */
  readonly offset: number;
  readonly cure: string;

  constructor(offset: number, message: string, cure: string, rule: JsonMistake["rule"] = "json-syntax") {
    super(message);
    this.rule = rule;
    this.offset = offset;
    this.cure = cure;
  }
}

/** Returns the mistake for a control character inside a string. */
export function controlCharacter(text: string, at: number): JsonMistake {
  if (/[\r\n]/.test(text[at] ?? ""))
    return new JsonMistake(at, "A string cannot continue on the next line.", "Close it with a quotation mark, or write it on one line.");
  const name = codePoint(text[at] ?? "");
  return new JsonMistake(
    at,
    `A string cannot contain the control character ${name}.`,
    text[at] === "\t" ? "Write a space instead." : "Remove it.",
  );
}

/** Returns the reason that the parser stopped at a position. At the end of the text, it names the last token instead. */
export function unexpected(text: string, at: number): JsonMistake {
  const before = text.slice(0, at).trimEnd();
  const { open, quote } = scan(before);
  const bracket = open.at(-1);
  const found = String.fromCodePoint(text.codePointAt(at) ?? 0x20);
  const isBracket = /[}\]]/.test(found) && quote === undefined;
  if (isBracket && before.endsWith(","))
    return new JsonMistake(
      before.length - 1,
      `This is not JSON: a comma is not allowed before ${found}.`,
      "Remove the comma; only .jsonc files may have one there.",
    );
  if (isBracket && bracket !== undefined && !["{}", "[]"].includes(`${text[bracket]}${found}`))
    return cannotStand(found, at, `Close the ${text[bracket]} on line ${lineOf(text, bracket)} first.`);
  if (/^("[^"\\]*(\\.[^"\\]*)*"|[{}[\],:]|[\w.+-]+)?\s*$/s.test(text.slice(at))) {
    const end = ended(text);
    if (end) return end;
  }
  if (quote !== undefined)
    return cannotStand(
      found,
      at,
      /u[0-9a-f]*$/i.test(before)
        ? "Write four hexadecimal digits after \\u."
        : 'A \\ must be followed by one of " \\ / b f n r t u; a literal \\ is written as \\\\.',
    );
  if (before !== "" && bracket === undefined)
    return new JsonMistake(
      at,
      `There is more after the end of the JSON: ${shown(found)}.`,
      "Remove it, or look for an extra bracket before it.",
    );
  if (/[\w-]/.test(found) && text[at - 1] === '"')
    return cannotStand(
      found,
      at,
      'Look for a missing quotation mark before this point; a quotation mark inside a string is written as \\".',
    );
  if (/["{[\w-]/.test(found) && /["}\]\w]$/.test(before)) {
    const isName = text[bracket ?? 0] === "{" && /[{,]\s*"[^"\\]*(\\.[^"\\]*)*"$/s.test(before.slice(-1000));
    return new JsonMistake(
      before.length,
      isName ? "A colon is missing after this key." : "A comma is missing after this value.",
      "Add it.",
    );
  }
  return cannotStand(found, at, cureFor(found));
}

/** Returns the reason that the text ends too early, if it does. */
function ended(text: string): JsonMistake | undefined {
  const { open, quote } = scan(text);
  const bracket = open.at(-1);
  if (quote !== undefined) return new JsonMistake(quote, "This string has no closing quotation mark.", "Close it with a quotation mark.");
  if (bracket !== undefined)
    return new JsonMistake(
      text.trimEnd().length,
      `The file ends, but the ${text[bracket]} on line ${lineOf(text, bracket)} is still open.`,
      "Add what is missing here, or close it where it should end.",
    );
  return text.trim() === "" ? new JsonMistake(0, "The file is empty.", "Write a JSON object in it: { … }.") : undefined;
}

function cannotStand(found: string, at: number, cure: string): JsonMistake {
  return new JsonMistake(at, `This is not JSON: ${shown(found)} is not allowed here.`, cure);
}

/** Returns the cure for what people often write instead of JSON. */
function cureFor(found: string): string {
  const plain = found.normalize("NFKC");
  if (/[/#]/.test(found)) return "Remove the comment; only files whose names end in .jsonc may have comments.";
  if (/['‘’“”„＂`「」]/.test(found)) return 'Write a straight quotation mark (").';
  if (plain === " ") return "Write an ordinary space.";
  if (plain !== found && /^[,:{}[\]]$/.test(plain)) return `Write the ASCII character "${plain}" instead.`;
  if (/[\d+.-]/.test(found)) return "Write a number without leading zeros or a plus sign, or a string in quotes; codes are strings.";
  if (/[\p{L}_$]/u.test(found)) return "Write names and strings in quotes; the only words without quotes are true, false, and null.";
  return "Look for a missing comma, colon, quotation mark, or bracket just before this point.";
}

function shown(found: string): string {
  if (found === '"') return "a quotation mark";
  if (/[\x21-\x7e]/.test(found)) return `"${found}"`;
  return /[\p{L}\p{P}]/u.test(found) ? `${found} (${codePoint(found)})` : codePoint(found);
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\n|\r/).length;
}
