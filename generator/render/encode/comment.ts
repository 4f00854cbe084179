import { hasAutolink } from "./autolink.ts";
import { checked, type Encoded, oneLine } from "./encoded.ts";
import { escapeInvisible, inert, plain } from "./invisible.ts";
import { escapeMarkdown, mayStart } from "./markdown.ts";

/** A word between backticks, which editors show as code. */
const codeSpan = /(?<![`\\])(`[A-Za-z0-9][A-Za-z0-9 ._:-]*`)(?!`)/;

/** Before what bundlers and debuggers obey in any comment: `#__PURE__`, `@__NO_SIDE_EFFECTS__`, `# sourceMappingURL=`. */
const order = /([#@])(?=\s*(?:__|source))/;

/**
 * Text inside a block comment, which editors show as Markdown. Nothing in it can end the comment, start a JSDoc tag or begin a line of its own, and
 * no tool obeys it. The editor shows the characters that stand there: no link, no picture, no heading. Only a word between backticks is shown as
 * code, and what the editor would make a link of.
 */
export function comment(value: string): Encoded<"comment"> {
  if (isPlain(checked(value)) && !mayStart.test(value) && !hasAutolink(value) && !order.test(value)) return value as Encoded<"comment">;
  const known = same.get(value);
  if (known !== undefined) return known;
  const text = shown(value);
  if (same.size < 1000) same.set(value, text);
  return text;
}

/** Nothing that Markdown could read, but for what only means something at the start. */
const isPlain = plain(/[ -%'-)+-;=?A-Z\]^a-}]/);

/** Thousands of entries share the same advice. */
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

/** Whether a code span would touch another, of an address. */
function isBesideAutolink(parts: readonly string[], i: number): boolean {
  const [before, after] = [parts[i - 1] ?? "", parts[i + 1] ?? ""];
  return hasAutolink(before.slice(before.lastIndexOf(" ") + 1)) || hasAutolink(after.split(" ", 1)[0] ?? "");
}

/** Text at the end of a line comment. Nothing in it can end the line, and no tool obeys it. */
export function line(value: string): Encoded<"line"> {
  return inert(oneLine(value)).replaceAll(/[#@](?=__)/g, (mark) => (mark === "#" ? "\\u0023" : "\\u0040")) as Encoded<"line">;
}
