import { hasAutolink } from "./autolink.ts";
import { checked, type Encoded, oneLine } from "./encoded.ts";
import { escapeInvisible, inert, plain } from "./invisible.ts";
import { escapeMarkdown, mayStart } from "./markdown.ts";

/** A word between backticks, which editors show as code. */
const codeSpan = /(?<![`\\])(`[A-Za-z0-9][A-Za-z0-9 ._:-]*`)(?!`)/;

/**
 * Matches before directives that bundlers and debuggers follow in any comment: `#__PURE__`, `@__NO_SIDE_EFFECTS__`, `# sourceMappingURL=`.
 */
const order = /([#@])(?=\s*(?:__|source))/;

/**
 * Encodes text inside a block comment, which editors show as Markdown. The text cannot end the comment, start a JSDoc tag, begin a line of
 * its own, or instruct a tool. Editors show its characters as they are, without links, pictures, or headings. Only a word between
 * backticks, and what an editor would turn into a link, becomes code.
 */
export function comment(value: string): Encoded<"comment"> {
  if (isPlain(checked(value)) && !mayStart.test(value) && !hasAutolink(value) && !order.test(value)) return value as Encoded<"comment">;
  const known = same.get(value);
  if (known !== undefined) return known;
  const text = shown(value);
  if (same.size < 1000) same.set(value, text);
  return text;
}

/** Whether Markdown has no syntax in a text, except for what is special only at the start. */
const isPlain = plain(/[ -%'-)+-;=?A-Z\]^a-}]/);

/** A cache: thousands of entries share the same advice. */
const same = new Map<string, Encoded<"comment">>();

function shown(value: string): Encoded<"comment"> {
  const parts = escapeInvisible(oneLine(value)).split(codeSpan);
  return parts
    .map((text, i) => (i % 2 === 1 && !isBesideAutolink(parts, i) ? text : text.split(order).map(withoutOrder).join("")))
    .join("")
    .replaceAll(/<(?=\/script|!--)/gi, "<\\")
    .replaceAll("*/", "*\\/")
    .replaceAll("/*", "/\\*") as Encoded<"comment">;
}

function withoutOrder(part: string, i: number): string {
  return i % 2 === 1 ? `\\${part}` : escapeMarkdown(part, /[`*[<@]|&(?=[#A-Za-z])|~/g);
}

/** Whether a code span would touch the code span of an address. */
function isBesideAutolink(parts: readonly string[], i: number): boolean {
  const [before, after] = [parts[i - 1] ?? "", parts[i + 1] ?? ""];
  return hasAutolink(before.slice(before.lastIndexOf(" ") + 1)) || hasAutolink(after.split(" ", 1)[0] ?? "");
}

/**
 * Encodes an address as a link inside a block comment, which editors open. Characters that an address cannot hold are percent-encoded, as are
 * those that could end the comment or instruct a tool.
 */
export function link(value: string): Encoded<"link"> {
  const address = checked(value)
    .replaceAll(/[^!-)+-;=?-Z_a-z~]/gu, percentEncoded)
    .replaceAll(/(?<=[#@])(?:_|source)/gi, (found) => percentEncoded(found.charAt(0)) + found.slice(1));
  if (!/^https:\/\/[!-)+-;=?-Z_a-z~%]+$/.test(address)) throw new TypeError(`not an address: ${JSON.stringify(value)}`);
  return `{@link ${address}}` as Encoded<"link">;
}

/** Percent-encodes a character, even one that an address may hold. */
function percentEncoded(character: string): string {
  const encoded = encodeURIComponent(character);
  return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
}

/** Encodes text at the end of a line comment. The text cannot end the line or instruct a tool. */
export function line(value: string): Encoded<"line"> {
  return inert(oneLine(value)).replaceAll(/[#@](?=__)/g, (mark) => (mark === "#" ? "\\u0023" : "\\u0040")) as Encoded<"line">;
}
