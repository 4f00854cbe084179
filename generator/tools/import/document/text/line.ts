import { codeIn } from "../code-in.ts";
import { type Shape, shapeOf } from "../shape.ts";

/** A line of plain text that is not empty. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without the white space around it. */
  readonly text: string;
  readonly isAfterBlank: boolean;
  readonly isBeforeBlank: boolean;
}

/** Returns the lines of a text that are not empty. */
export function linesIn(text: string): readonly Line[] {
  const all = text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
  return all.flatMap((line, i) => {
    const trimmed = line.trim();
    if (trimmed === "") return [];
    return [{ number: i + 1, text: trimmed, isAfterBlank: isBlank(all[i - 1]), isBeforeBlank: isBlank(all[i + 1]) }];
  });
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === "";
}

/** A line that begins with a code, or with several between commas. */
export interface CodedLine {
  /** As the line has it. */
  readonly code: string;
  readonly shape: Shape;
  readonly rest: string;
}

/** Returns the code that a line begins with and the words behind it; `undefined` for another line. */
export function codedLine({ text }: Line): CodedLine | undefined {
  const [several, rest = ""] = severalCodes(text);
  if (several !== undefined) return { code: several, shape: "code", rest };
  // The number of a heading.
  if (/^\d{1,3}(?:\.\d{1,3})*[.)、]/.test(text)) return undefined;
  const found = codeIn({ text });
  return found === undefined ? undefined : { code: found.code, shape: found.shape, rest: found.rest };
}

/** Returns the codes that a line lists at its beginning, if it lists several, and what follows. */
function severalCodes(text: string): readonly [string?, string?] {
  const words = text.slice(0, 1000).split(" ");
  const count = words.findIndex((word) => !word.endsWith(","));
  const codes = words.slice(0, count + 1);
  if (count < 1 || !codes.every((word) => shapeOf(word.replace(/,$/, "")) === "code")) return [];
  const list = codes.join(" ");
  return [list, text.slice(list.length).trim()];
}

/** Whether a line is nothing but a code. */
export function isLoneCode(line: Line | undefined): boolean {
  return line !== undefined && shapeOf(line.text) === "code";
}
