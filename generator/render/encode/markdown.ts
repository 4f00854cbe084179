import { aroundAutolinks, hasAutolink } from "./autolink.ts";
import { checked, type Encoded, oneLine } from "./encoded.ts";
import { escapeInvisible, plain } from "./invisible.ts";

/** Nothing that Markdown could read, but for what only means something at the start. */
const isPlain = plain(/[ !"%'-)+-;=?-Z^a-z]/);

/** What could make a heading, a quote or a list. */
export const mayStart = /^\s*(?:[#>+=-]|\d+[.)])/;

/**
 * Text in Markdown, in one line. Every punctuation mark that Markdown could read is escaped, and what programs make links of is code; several spaces
 * would make it code, too.
 */
export function markdown(value: string): Encoded<"markdown"> {
  if (isPlain(checked(value)) && !mayStart.test(value) && !/^ |  | $/.test(value) && !hasAutolink(value))
    return value as Encoded<"markdown">;
  return escapeMarkdown(escapeInvisible(oneLine(value).replaceAll(/ +/g, " ").trim()), /[`*{}[\]<>#|~&$]/g) as Encoded<"markdown">;
}

/**
 * Puts what programs make links of between backticks, and a backslash before marks that Markdown could read: `active` ones anywhere, underscores at
 * the edge of a word, what would make a heading, a quote or a list at the start, and backslashes that would be taken for such an escape.
 */
export function escapeMarkdown(text: string, active: RegExp): string {
  const parts = aroundAutolinks(text);
  return parts.length === 1
    ? escapeMarks(text, active)
    : parts.map((part, i) => (i % 2 === 1 ? `\`${part}\`` : escapeMarks(part, active))).join("");
}

function escapeMarks(text: string, active: RegExp): string {
  // Most texts hold none of all these, and one look tells.
  if (!/[\\_]/.test(text) && !mayStart.test(text) && text.search(active) < 0) return text;
  return text
    .replaceAll(/\\(?=[!-/:-@[-`{-~]|$)/g, "\\\\")
    .replaceAll(active, "\\$&")
    .replaceAll(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\_")
    .replace(/^(\s*)([#>]|[+-](?=\s|$)|[=-](?=[\s=-]*$))/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, "$1\\$2");
}

/** Text in a Markdown code span, also in a table. What a code span cannot hold there is plain text. */
export function code(value: string): Encoded<"code"> {
  if (/^[A-Za-z0-9_.:-]+$/.test(checked(value))) return `\`${value}\`` as Encoded<"code">;
  const text = escapeInvisible(oneLine(value));
  return (/[`|]/.test(text) || text.trim() === "" ? markdown(value) : `\`${text}\``) as string as Encoded<"code">;
}

/** A name in a fenced example: of a package or a type, made by the model. */
export function snippet(value: string): Encoded<"snippet"> {
  if (!/^[@A-Za-z0-9][A-Za-z0-9/._-]*$/.test(checked(value))) throw new TypeError(`not a name for an example: ${JSON.stringify(value)}`);
  return value as Encoded<"snippet">;
}

/** An address as a link in Markdown. What an address may not hold is percent-encoded. */
export function url(value: string): Encoded<"url"> {
  const address = checked(value).replaceAll(/[^!-;=?-[\]_a-z~]/gu, encodeURIComponent);
  if (!/^https:\/\/[!-;=?-[\]_a-z~]+$/.test(address)) throw new TypeError(`not an address: ${JSON.stringify(value)}`);
  return `<${address.replaceAll(/&(?=#?[A-Za-z0-9]+;)/g, "&amp;")}>` as Encoded<"url">;
}
