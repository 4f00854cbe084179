import type { Token } from "./tokens.ts";
import { type Known, type Scalar, valueOf } from "./value.ts";

/** What stands between brackets: its values, by the names of its keys or parameters, or `#1` for the first one. */
export type Named = readonly (readonly [place: string, value: Scalar])[];

/**
 * Returns the values of an expression, if it is one value (`value`), or brackets with values, such as `new ErrorCode(1001, "text")`,
 * `&Errno{Code: 1001}`, or `['code' => 1001]`. Nothing for `null` and for an expression that is neither.
 */
export function valuesIn(tokens: readonly Token[], known: Known, parameters: (count: number) => readonly string[] = () => []): Named {
  const value = valueOf(tokens, known);
  if (value !== undefined) return [["value", value]];
  const open = tokens.findIndex(({ kind, text }) => kind === "sign" && "([{".includes(text));
  const last = tokens.at(-1);
  if (open === -1 || last?.kind !== "sign" || !")]}".includes(last.text)) return [];
  const parts = splitAt(tokens.slice(open + 1, -1), ",").filter((part) => part.length > 0);
  const names = parameters(parts.length);
  const values = parts.flatMap((part, i) => partOf(part, names[i] ?? `#${i + 1}`, known));
  return values.some(({ isKnown }) => isKnown) ? values.map(({ place, value }) => [place, value]) : [];
}

/** Cuts tokens at the signs outside of brackets. */
export function splitAt(tokens: readonly Token[], sign: string): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === "sign" && "([{".includes(token.text)) depth++;
    if (token.kind === "sign" && ")]}".includes(token.text)) depth--;
    if (depth === 0 && token.kind === "sign" && token.text === sign) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

/** The key and the value of `Code: 1`, `code=1`, and `'code' => 1`. */
export function keyOf(part: readonly Token[]): { readonly key: Token; readonly value: readonly Token[] } | undefined {
  const [key, sign, next] = part;
  if (key === undefined || sign?.kind !== "sign" || key.kind === "sign") return undefined;
  if (sign.text === "=" && next?.text === ">") return { key, value: part.slice(3) };
  return (sign.text === ":" && next?.text !== ":") || sign.text === "=" ? { key, value: part.slice(2) } : undefined;
}

function partOf(part: readonly Token[], name: string, known: Known): readonly { place: string; value: Scalar; isKnown: boolean }[] {
  const keyed = keyOf(part);
  const place = keyed && keyed.key.kind !== "number" ? keyed.key.text : name;
  const tokens = keyed?.value ?? part;
  const value = valueOf(tokens, known);
  if (value !== undefined) return [{ place, value, isKnown: true }];
  if (tokens.length === 1 && /^(?:null|nil|None|undefined)$/i.test(tokens[0]?.text ?? "")) return [];
  return [{ place, value: tokens.map(({ text }) => text).join(""), isKnown: false }];
}
