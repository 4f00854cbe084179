import type { ts as Ts } from "ts-morph";
import { type CommentWords, wordsOf } from "./comments.ts";

/** Returns the comments right above a node, and after it on its last line. `from` is where the node before it ends. */
export function commentsAround(ts: typeof Ts, file: Ts.SourceFile, node: Ts.Node, from = node.getFullStart()): CommentWords {
  const { text } = file;
  const lineOf = (at: number): number => file.getLineAndCharacterOfPosition(at).line;
  const above: string[] = [];
  let line = lineOf(node.getStart(file));
  const lineBefore = lineOf(from);
  for (const { pos, end } of (ts.getLeadingCommentRanges(text, from) ?? []).toReversed()) {
    // A comment on the line where the node before ends belongs to that one.
    const isOfOther = from > 0 && lineOf(pos) === lineBefore;
    if (isOfOther || lineOf(end) < line - 1) break;
    above.push(text.slice(pos, end));
    line = lineOf(pos);
  }
  let after = node.getEnd();
  while (" \t,;".includes(text.charAt(after)) && after < text.length) after++;
  const trailing = ts.getTrailingCommentRanges(text, after) ?? [];
  return {
    above: wordsOf(above.toReversed()),
    after: wordsOf(trailing.map(({ pos, end }) => text.slice(pos, end))),
    isDocumentation: above.some((one) => one.startsWith("/**")) && !above.some((one) => /[-=~_]{3}/.test(one)),
  };
}
