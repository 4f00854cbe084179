import { type DocumentNode, type MemberNode, parse, type ValueNode } from "@humanwhocodes/momoa";
import { segmentsOf } from "../catalog/pointer.ts";
import type { Part } from "../load/load.ts";
import type { Place } from "../problems/problem.ts";

/**
 * Returns the places in the object that a TypeScript or JavaScript configuration exports, if it is written as plain data; `undefined` if it
 * is computed.
 */
export function placesInCode(path: string, text: string): ((pointer: string, part?: Part) => Place) | undefined {
  const literal = literalIn(text);
  return literal && ((pointer, part = "value") => place(path, literal, pointer, part));
}

function literalIn(text: string): DocumentNode | undefined {
  const start =
    /\bdefineConfig(?:<[^>]*>)?\s*\(\s*(?=\{)/.exec(text) ??
    /\bexport\s+default\s+(?=\{)|\bmodule\.exports\s*=\s*(?=\{)/.exec(text) ??
    /=\s*(?=\{)/.exec(text);
  if (start === null) return undefined;
  const from = start.index + start[0].length;
  const to = endOfObject(text, from);
  try {
    // The surrounding code is replaced with spaces; if it were removed, every place would be wrong.
    return to === undefined ? undefined : parse(blank(text.slice(0, from)) + text.slice(from, to), { mode: "json5", ranges: true });
  } catch {
    return undefined;
  }
}

/** Returns the place of the value that a pointer leads to, or of the nearest value around it. */
function place(path: string, literal: DocumentNode, pointer: string, part: Part): Place {
  let value: ValueNode = literal.body;
  let name: MemberNode["name"] | undefined;
  for (const segment of segmentsOf(pointer)) {
    const member: MemberNode | undefined =
      value.type === "Object"
        ? value.members.findLast((one) => (one.name.type === "String" ? one.name.value : one.name.name) === segment)
        : undefined;
    const inner: ValueNode | undefined = member?.value ?? (value.type === "Array" ? value.elements[Number(segment)]?.value : undefined);
    if (inner === undefined) break;
    [value, name] = [inner, member?.name];
  }
  const { start, end } = (part === "key" && name ? name : value).loc;
  return {
    path,
    line: start.line,
    column: start.column,
    length: end.line === start.line ? Math.max(1, end.column - start.column) : 1,
    pointer,
  };
}

function blank(text: string): string {
  return text.replaceAll(/[^\r\n]/g, " ");
}

/** Returns the end of the object that begins here, after its last bracket. */
function endOfObject(text: string, from: number): number | undefined {
  let depth = 0;
  for (const { 0: token, index } of text
    .slice(from)
    .matchAll(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|\/\/.*|\/\*[\s\S]*?\*\/|[{}]/g)) {
    if (token === "{") depth++;
    if (token === "}" && --depth === 0) return from + index + 1;
  }
  return undefined;
}
