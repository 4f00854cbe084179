import type { Token } from "./tokens.ts";
import { unescaped } from "./unescaped.ts";

/** The comments of source code, by the lines that they belong to. */
export class Comments {
  /** The comments that stand alone on their lines, by their last line. */
  readonly #alone = new Map<number, Token>();
  /** The comment after code, by its line. */
  readonly #after = new Map<number, Token>();

  constructor(tokens: readonly Token[]) {
    let codeLine = 0;
    for (const token of tokens) {
      if (token.kind !== "comment") codeLine = token.endLine;
      else if (token.line === codeLine) this.#after.set(token.line, token);
      else this.#alone.set(token.endLine, token);
    }
  }

  /** Returns the words of the comments right above a line, and after the code on a line. */
  around(firstLine: number, lastLine: number): CommentWords {
    const above: string[] = [];
    for (let token = this.#alone.get(firstLine - 1); token !== undefined; token = this.#alone.get(token.line - 1)) above.push(token.text);
    const after = this.#after.get(lastLine);
    return {
      above: wordsOf(above.toReversed()),
      after: after && wordsOf([after.text]),
      message: messageIn(above),
      isDocumentation: /^\/\*\*|^\/\/\//.test(above[0] ?? "") && !above.some((text) => /[-=~_]{3}/.test(text)),
    };
  }
}

/** What comments say of the code beside them. */
export interface CommentWords {
  readonly above: string | undefined;
  readonly after: string | undefined;
  /** The text that a tag of the comment above gives: of Hyperf's constants, `@Message("…")`. */
  readonly message?: string | undefined;
  /** Whether the comment above is one that tools read, which is never a title of several constants. */
  readonly isDocumentation: boolean;
}

function messageIn(comments: readonly string[]): string | undefined {
  for (const comment of comments) {
    const [, message] = /@(?:Message|Msg|Desc|Description)\(["']([^\n]*)["']\)/.exec(comment) ?? [];
    if (message !== undefined) return unescaped(message);
  }
  return undefined;
}

/** Returns the words of comments without their signs, on one line; `undefined` if there are none. JSDoc's tags and rules of dashes are no words. */
export function wordsOf(comments: readonly string[]): string | undefined {
  const lines = comments.flatMap((comment) => comment.split("\n").map(bare));
  const tags = lines.findIndex((line) => /^@[A-Za-z]/.test(line));
  const words = (tags === -1 ? lines : lines.slice(0, tags)).filter((line) => /[\p{L}\p{N}]/u.test(line));
  return words.length === 0 ? undefined : words.reduce(joined);
}

function bare(line: string): string {
  let [from, to] = [0, line.length];
  while (from < to && " \t\r\f/*#;!".includes(line.charAt(from))) from++;
  if (/^[-=~_]{3}/.test(line.slice(from))) while (from < to && "-=~_ ".includes(line.charAt(from))) from++;
  if (line.endsWith("*/")) to -= 2;
  while (from < to && " \t\r\f*".includes(line.charAt(to - 1))) to--;
  if (/[-=~_]{3}$/.test(line.slice(Math.max(from, to - 3), to))) while (from < to && "-=~_ ".includes(line.charAt(to - 1))) to--;
  return line
    .slice(from, to)
    .replaceAll(/<\/?(?:summary|remarks|para|p|br|code|b|i|ul|li) ?\/?>/g, "")
    .trim();
}

/** Chinese has no space where a line breaks. */
function joined(before: string, after: string): string {
  return /[\p{Script=Han}，。；、：]$/u.test(before) && /^\p{Script=Han}/u.test(after) ? before + after : `${before} ${after}`;
}
