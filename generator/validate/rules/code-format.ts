import type { CodeFormat } from "../../catalog/catalog.ts";

/** Whether an unlisted code would be accepted. The parser's template has the same patterns, so change both together. */
export function hasFormat(code: string, { format, lengths, min = -Infinity, max = Infinity }: CodeFormat): boolean {
  if (!formats[format].test(code) || (lengths && !lengths.includes(code.length))) return false;
  return (format !== "digits" && format !== "integer") || (Number(code) >= min && Number(code) <= max);
}

export const formats = {
  digits: /^\d+$/,
  integer: /^-?\d+$/,
  dotted: /^[A-Z][A-Za-z0-9]*(\.[A-Z][A-Za-z0-9]*)*$/,
  token: /^-?[A-Za-z0-9_.:/-]+$/,
};

/** Describes a format in words: `3 or 4 digits, from 400, to 2999`. */
export function describeFormat({ format, lengths, min, max }: CodeFormat): string {
  const range = [...(min === undefined ? [] : [`from ${min}`]), ...(max === undefined ? [] : [`to ${max}`])];
  const count = lengths ? `${lengths.join(" or ")} ` : "";
  const look = {
    digits: `${count}digits`,
    integer: "a whole number",
    dotted: "words with a capital initial, joined by dots",
    token: "letters, digits and . _ : / -",
  }[format];
  return [look, ...range].join(", ");
}
