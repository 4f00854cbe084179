import type { Words } from "./block.ts";
import { type Shape, shapeOf } from "./shape.ts";

/** A code that words begin with. */
export interface FoundCode {
  readonly code: string;
  readonly shape: Shape;
  /** More codes for which the same words stand, as in `1002 / 1003`. */
  readonly also: readonly string[];
  /** The words behind it. */
  readonly rest: string;
  /** Whether the document sets it apart: in code, in bold, in brackets, as a term, or by what divides it from its words. */
  readonly isApart: boolean;
}

/** Returns the code that words begin with; `undefined` for words that begin with none. */
export function codeIn({ text, lead }: Words, term?: string): FoundCode | undefined {
  if (term !== undefined) return found(trimmed(term), text, true);
  if (lead !== undefined && text.startsWith(lead) && !/\s/.test(trimmed(lead))) return found(trimmed(lead), text.slice(lead.length), true);
  const plain = text.replace(numbering, "").replace(label, "");
  const [bracket, inside] = /^[[【(（「]([^\]】)）」\s]{1,120})[\]】)）」]/.exec(plain) ?? [];
  if (bracket !== undefined && inside !== undefined) return found(inside, plain.slice(bracket.length), true);
  const [word = ""] = /^[^\s：，；。、（）()【】]+/.exec(plain) ?? [];
  const code = word.replace(/[:.,;]$/, "");
  return found(code, plain.slice(code.length), false);
}

/** The number of a heading or an item. */
const numbering = /^\d{1,3}(?:\.\d{1,3}){0,4}[.)、][ \t]+/;

/** What may stand before a code: `Error 1001`, `错误码：1001`. */
const label = /^(?:error(?: code)?|code|错误代?码|异常码|错误)(?:[ \t]{0,3}[:：#])?[ \t]{0,3}(?=[\w[【])/i;

function found(code: string, behind: string, isMarked: boolean): FoundCode | undefined {
  const shape = shapeOf(code);
  if (shape === "none") return undefined;
  const { also, rest } = shape === "code" ? othersIn(behind) : { also: [], rest: behind };
  const words = withoutDivider(rest);
  return { code, shape, also, rest: words, isApart: isMarked || also.length > 0 || words.length < rest.trim().length || words === "" };
}

/** Returns the codes that are listed behind a code, and what follows them. */
function othersIn(behind: string): { readonly also: readonly string[]; readonly rest: string } {
  const also: string[] = [];
  let rest = behind;
  for (;;) {
    const [all, code = ""] = /^[ \t]{0,3}[/、,，][ \t]{0,3}([^\s：，；。、（）()【】,/]+)/.exec(rest) ?? [];
    const word = code.replace(/[:.;]$/, "");
    if (all === undefined || shapeOf(word) !== "code") return { also, rest };
    also.push(word);
    rest = rest.slice(all.length - (code.length - word.length));
  }
}

function trimmed(word: string): string {
  return word
    .trim()
    .replace(/[:：]$/, "")
    .trimEnd();
}

/** Takes away what divides a code from its words: a colon, a dash, brackets around all of them. */
function withoutDivider(rest: string): string {
  const words = rest
    .trimStart()
    .replace(/^(?:[:：=–—，,、|.-]+|->|→|=>)/, "")
    .trim();
  const [, inside] = /^[（(]([^（）()]*)[）)]$/.exec(words) ?? [];
  return inside ?? words;
}
