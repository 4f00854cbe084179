import { codePoint } from "../../problems/code-point.ts";

/** Returns why something cannot be a code, as a sentence without a full stop; `undefined` if it can. */
export function codeMistake(code: string): string | undefined {
  if (code === "") return "it has no code";
  if (code.startsWith("$")) return "a code cannot begin with $, which errcat reserves for its own codes";
  if (code === "__proto__") return "this name has a special meaning in JavaScript";
  if (code.length > 256) return "a code can have at most 256 characters";
  const [unseen] = invisible.exec(code) ?? [];
  return unseen === undefined ? undefined : `the code contains ${codePoint(unseen)}, an invisible character`;
}

/** Returns a text in one line: line ends and the white space around them become one space. */
export function oneLine(text: string): string {
  return text
    .trim()
    .split(/[\r\n\u2028\u2029\t\v\f\u0085]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");
}

/** Returns why a text cannot be in a catalog, as the rest of a sentence; `undefined` if it can. */
export function textMistake(text: string): string | undefined {
  const [control] = /[\u0000-\u001f\u007f-\u009f]/.exec(text) ?? [];
  if (control !== undefined) return `contains the control character ${codePoint(control)}`;
  const [mark] = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.exec(text) ?? [];
  if (mark !== undefined) return `contains ${codePoint(mark)}, an invisible mark that changes the direction of text`;
  if (!text.isWellFormed()) return "contains half of a surrogate pair";
  if (!/[^\s\u200b-\u200d\u2060\ufeff]/.test(text)) return "is empty";
  return text.length > 1_048_576 ? "is longer than 1,048,576 characters" : undefined;
}

/** The characters that the schema refuses in codes. */
const invisible =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
