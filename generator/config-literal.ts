import { type DocumentNode, parse } from "@humanwhocodes/momoa";

/**
 * The object that a configuration in TypeScript or JavaScript exports, as far as it is written as plain data, so that its mistakes have
 * places. `undefined` where it is computed.
 */
export function configLiteral(text: string): DocumentNode | undefined {
  const start = /\bdefineConfig(?:<[^>]*>)?\s*\(\s*(?=\{)/.exec(text) ?? /\bexport\s+default\s+(?=\{)|\bmodule\.exports\s*=\s*(?=\{)/.exec(text) ?? /=\s*(?=\{)/.exec(text);
  if (start === null) return undefined;
  const from = start.index + start[0].length;
  const to = endOfObject(text, from);
  try {
    // What stands around it is blanked, so that every place stays what it is.
    return to === undefined ? undefined : parse(blank(text.slice(0, from)) + text.slice(from, to), { mode: "json5", ranges: true });
  } catch {
    return undefined;
  }
}

function blank(text: string): string {
  return text.replaceAll(/[^\r\n]/g, " ");
}

/** Where the object that begins here ends: after its last bracket. */
function endOfObject(text: string, from: number): number | undefined {
  let depth = 0;
  for (const { 0: token, index } of text.slice(from).matchAll(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|\/\/.*|\/\*[\s\S]*?\*\/|[{}]/g)) {
    if (token === "{") depth++;
    if (token === "}" && --depth === 0) return from + index + 1;
  }
  return undefined;
}
