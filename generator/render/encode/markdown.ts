import { aroundAutolinks, hasAutolink } from "./autolink.ts";
import { checked, type Encoded, oneLine } from "./encoded.ts";
import { escapeInvisible, plain } from "./invisible.ts";

/** Whether Markdown has no syntax in a text, except for what is special only at the start. */
const isPlain = plain(/[ !"%'-)+-;=?-Z^a-z]/);

/** The syntax that can start a heading, a quote, or a list. */
export const mayStart = /^\s*(?:[#>+=-]|\d+[.)])/;

/**
 * Encodes text in Markdown, in one line. It escapes every punctuation mark that Markdown interprets, turns what programs would link into
 * code, and merges spaces, because several would make the text code.
 */
export function markdown(value: string): Encoded<"markdown"> {
  if (isPlain(checked(value)) && !mayStart.test(value) && !/^ |  | $/.test(value) && !hasAutolink(value))
    return value as Encoded<"markdown">;
  return escapeMarkdown(escapeInvisible(oneLine(value).replaceAll(/ +/g, " ").trim()), /[`*{}[\]<>#|~&$]/g) as Encoded<"markdown">;
}

/**
 * Puts what programs would link between backticks, and a backslash before marks that Markdown interprets: `active` ones anywhere,
 * underscores at the edge of a word, what would start a heading, a quote, or a list, and backslashes that would read as an escape.
 */
export function escapeMarkdown(text: string, active: RegExp): string {
  const parts = aroundAutolinks(text);
  return parts.length === 1
    ? escapeMarks(text, active)
    : parts.map((part, i) => (i % 2 === 1 ? `\`${part}\`` : escapeMarks(part, active))).join("");
}

function escapeMarks(text: string, active: RegExp): string {
  // Most texts have no such mark, and testing is faster than replacing.
  if (!/[\\_]/.test(text) && !mayStart.test(text) && text.search(active) < 0) return text;
  return text
    .replaceAll(/\\(?=[!-/:-@[-`{-~]|$)/g, "\\\\")
    .replaceAll(active, "\\$&")
    .replaceAll(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\_")
    .replace(/^(\s*)([#>]|[+-](?=\s|$)|[=-](?=[\s=-]*$))/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, "$1\\$2");
}

/** Encodes text as a Markdown code span that also works in a table; text that a code span there cannot hold becomes plain text. */
export function code(value: string): Encoded<"code"> {
  if (/^[A-Za-z0-9_.:-]+$/.test(checked(value))) return `\`${value}\`` as Encoded<"code">;
  const text = escapeInvisible(oneLine(value));
  return (/[`|]/.test(text) || text.trim() === "" ? markdown(value) : `\`${text}\``) as string as Encoded<"code">;
}

/** Encodes a name in a fenced example: of a package or a type, made by the model. */
export function snippet(value: string): Encoded<"snippet"> {
  if (!/^[@A-Za-z0-9][A-Za-z0-9/._-]*$/.test(checked(value))) throw new TypeError(`not a name for an example: ${JSON.stringify(value)}`);
  return value as Encoded<"snippet">;
}

/** Encodes an address as a link in Markdown. Characters that an address cannot hold are percent-encoded. */
export function url(value: string): Encoded<"url"> {
  const address = checked(value).replaceAll(/[^!-;=?-[\]_a-z~]/gu, encodeURIComponent);
  if (!/^https:\/\/[!-;=?-[\]_a-z~]+$/.test(address)) throw new TypeError(`not an address: ${JSON.stringify(value)}`);
  return `<${address.replaceAll(/&(?=#?[A-Za-z0-9]+;)/g, "&amp;")}>` as Encoded<"url">;
}
