import type { CodeFormat } from "../../catalog/catalog.ts";
import { listed } from "../../problems/listed.ts";

/** Whether an unlisted code would be accepted. The parser's template has the same patterns, so change both together. */
export function hasFormat(code: string, { format, words, lengths, min = -Infinity, max = Infinity }: CodeFormat): boolean {
  if (!formats[words === "any" ? "words" : format].test(code) || (lengths && !lengths.includes(code.length))) return false;
  return (format !== "digits" && format !== "integer") || (Number(code) >= min && Number(code) <= max);
}

export const formats = {
  digits: /^\d+$/,
  integer: /^-?\d+$/,
  alphanumeric: /^[0-9A-Z]+$/,
  dotted: /^[A-Z][A-Za-z0-9]*(\.[A-Z][A-Za-z0-9]*)*$/,
  token: /^-?[A-Za-z0-9_.:/-]+$/,
  words: /^[A-Za-z][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_][A-Za-z0-9_-]*)*$/,
  text: /^[^\s$\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff0-\uffff](?:[^\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff0-\uffff]*[^\s\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff0-\uffff])?$/u,
};

/** Describes a format in words: `3 or 4 digits, from 400, to 2999`. */
export function describeFormat({ format, words, lengths, min, max }: CodeFormat): string {
  const range = [...(min === undefined ? [] : [`from ${min}`]), ...(max === undefined ? [] : [`to ${max}`])];
  const count = lengths ? `${listed(lengths.map(String), "or")} ` : "";
  const isOne = lengths?.join() === "1";
  const look = {
    digits: `${count}${isOne ? "digit" : "digits"}`,
    integer: "a whole number",
    alphanumeric: `${count}${isOne ? "digit or capital letter" : "digits and capital letters"}`,
    dotted: words === "any" ? "words of letters, digits, _, and -, joined by dots" : "capitalized words, joined by dots",
    token: "letters, digits, and . _ : / -",
    text: "any text",
  }[format];
  return [look, range.join(" ")].filter(Boolean).join(", ");
}
