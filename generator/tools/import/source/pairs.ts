import type { Unread } from "../list.ts";
import { splitAt, valuesIn } from "./arguments.ts";
import type { Found, NamedGroup } from "./found.ts";
import { type Reading, written } from "./reading.ts";
import type { Token } from "./tokens.ts";
import { type Known, type Scalar, valueOf } from "./value.ts";

/** Reads a table that is next, such as `messages := map[int]string{…}`, or `$messages = [ … => … ]`; `undefined` if none is. */
export function pairsAt(reading: Reading, text: string, known: Known, unread: Unread[]): readonly NamedGroup[] | undefined {
  const [name, sign, third] = [reading.next, reading.peek(1), reading.peek(2)];
  const isShort = sign?.text === ":" && third?.text === "=";
  if (name?.kind !== "word" || !(isShort || (sign?.text === "=" && third?.text !== "="))) return undefined;
  const from = reading.at;
  reading.at += isShort ? 3 : 2;
  if (!/^(?:map|array|dict|\[|\{)$/.test(reading.next?.text ?? "")) {
    reading.at = from;
    return undefined;
  }
  const value = reading.untilStatementEnd();
  const found = pairsIn(name.text.replace(/^\$/, ""), value, reading, text, known, unread);
  // What is large and no table is not searched for tables again.
  if (found === undefined && value.length < mostTokens) reading.at = from;
  return found;
}

const mostTokens = 1000;

interface Pair {
  readonly key: string;
  readonly value: readonly Token[];
}

/** Returns the pairs of an expression, as groups; `undefined` if it is no table of names and values. */
export function pairsIn(
  name: string,
  value: readonly Token[],
  reading: Reading,
  text: string,
  known: Known,
  unread: Unread[],
): readonly NamedGroup[] | undefined {
  const open = openOf(value);
  if (open === -1) return undefined;
  const parts = splitAt(value.slice(open + 1, -1), ",").filter((part) => part.length > 0);
  const pairs = parts.map((part) => ({ part, pair: pairOf(part, known) }));
  if (pairs.filter(({ pair }) => pair !== undefined).length < parts.length / 2 || pairs.some(({ pair }) => pair && isField(pair)))
    return undefined;
  if (parts.length === 0) return undefined;
  const found: Found[] = [];
  const groups: NamedGroup[] = [];
  for (const { part, pair } of pairs) {
    const [first, last] = [part[0] as Token, part.at(-1) as Token];
    const inner = pair && pairsIn(`${name} ${pair.key}`, pair.value, reading, text, known, unread);
    const values = pair ? valuesIn(pair.value, known) : [];
    if (inner) groups.push(...inner);
    else if (pair && values.length > 0)
      found.push({
        line: first.line,
        values: new Map<string, Scalar>([["constant", pair.key], ...values]),
        comments: reading.comments.around(first.line, last.endLine),
      });
    else
      unread.push({
        line: first.line,
        text: written(part, text),
        reason: "its value is not a number, a string, or a combination of these",
      });
  }
  return [{ name, found }, ...groups].filter((group) => group.found.length > 0);
}

/** Whether a key and its value are a field of one constant, such as `Code: 1`, and no constant of a table. */
function isField({ key, value }: Pair): boolean {
  return (
    /^(?:\w*code|\w*msg|\w*message|\w*text|status|desc|description|en|zh\w*)$/i.test(key) && !")]}".includes(value.at(-1)?.text ?? ")")
  );
}

/** Returns where the brackets of a table open: of `map[…]…{`, `[`, `array(`, `{`; -1 if there are none. */
function openOf(value: readonly Token[]): number {
  const last = value.at(-1);
  if (last?.kind !== "sign" || !")]}".includes(last.text)) return -1;
  const open = { ")": "(", "]": "[", "}": "{" }[last.text];
  let depth = 0;
  for (let i = value.length - 1; i >= 0; i--) {
    const { kind, text } = value[i] as Token;
    if (kind !== "sign") continue;
    if (")]}".includes(text)) depth++;
    if ("([{".includes(text) && --depth === 0) return text === open ? i : -1;
  }
  return -1;
}

/** `KEY: value`, `pkg.KEY: value`, `self::KEY => value`, `1001 => value`, `"key": value`. */
function pairOf(part: readonly Token[], known: Known): Pair | undefined {
  for (let i = 1; i < part.length && i < 12; i++) {
    const [sign, next] = [part[i], part[i + 1]];
    const isArrow = sign?.kind === "sign" && sign.text === "=" && next?.text === ">";
    const isColon = sign?.kind === "sign" && sign.text === ":" && next?.text !== ":" && part[i - 1]?.text !== ":";
    if (!isArrow && !isColon) continue;
    const key = keyOf(part.slice(0, i), known);
    return key === undefined ? undefined : { key, value: part.slice(i + (isArrow ? 2 : 1)) };
  }
  return undefined;
}

/** The name of a constant, or the text or number that stands there. */
function keyOf(tokens: readonly Token[], known: Known): string | undefined {
  const last = tokens.at(-1);
  if (last?.kind === "word" && tokens.every(({ kind, text }) => kind === "word" || ".:".includes(text))) return last.text;
  const value = valueOf(tokens, known);
  return value === undefined ? undefined : String(value);
}
