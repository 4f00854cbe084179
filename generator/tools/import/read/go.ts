import type { List, Unread } from "../list.ts";
import type { Reader, SourceFile } from "../reader.ts";
import { errorGroups, listOf, type NamedGroup } from "../source/found.ts";
import { withoutName } from "../source/go-comments.ts";
import { constantBlock } from "../source/go-constants.ts";
import { joinedGroups } from "../source/join-groups.ts";
import { pairsAt } from "../source/pairs.ts";
import { constantPlace } from "../source/parameters.ts";
import { Reading } from "../source/reading.ts";
import type { Syntax } from "../source/tokens.ts";
import type { Scalar } from "../source/value.ts";

/** Constants, variables, and maps of Go: `ErrGone = 40401 // text`, `iota`, `errors.New("text")`, `map[int]string{…}`. */
export const go: Reader = {
  accepts: ({ path, text }) => /\.go$/i.test(path) || /^package \w+$/m.test(text.slice(0, 20_000)),
  read,
};

const syntax: Syntax = { lineComments: ["//"], blockComment: ["/*", "*/"], quotes: ['"', "'"], rawQuotes: ["`"] };

function read({ text }: SourceFile): List {
  const reading = new Reading(text, syntax);
  const unread: Unread[] = [];
  const known = new Map<string, Scalar>();
  const groups: NamedGroup[] = [];
  while (!reading.isAtEnd) {
    const isBlock = reading.isNext("const") || reading.isNext("var");
    const pairs = isBlock ? undefined : pairsAt(reading, text, known, unread);
    if (isBlock) groups.push(...constantBlock(reading, text, known, unread));
    else if (pairs) groups.push(...pairs);
    else reading.at++;
  }
  const constants = groups.map(({ name, found }) => ({ name, found: found.map(withoutName) }));
  return listOf(errorGroups(joinedGroups(constants), unread), [constantPlace], unread);
}
