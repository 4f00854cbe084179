import type { List, Unread } from "../list.ts";
import type { Reader, SourceFile } from "../reader.ts";
import { attributesAt } from "../source/attributes.ts";
import { constantAt } from "../source/constants.ts";
import { errorGroups, type Found, listOf, type NamedGroup } from "../source/found.ts";
import { joinedGroups } from "../source/join-groups.ts";
import { pairsAt, pairsIn } from "../source/pairs.ts";
import { constantPlace } from "../source/parameters.ts";
import { phpDefine } from "../source/php-define.ts";
import { Reading } from "../source/reading.ts";
import type { Syntax } from "../source/tokens.ts";
import type { Scalar } from "../source/value.ts";

/** Constants, enums, and arrays of PHP: `const GONE = 1001;`, `case Gone = 'gone';`, `self::GONE => 'text'`, `define('GONE', 1001)`. */
export const php: Reader = {
  accepts: ({ path, text }) => /\.php$/i.test(path) || text.startsWith("<?php"),
  read,
};

const syntax: Syntax = { lineComments: ["//", "#"], blockComment: ["/*", "*/"], quotes: ['"', "'"], exceptComment: "#[" };

function read({ text }: SourceFile): List {
  const reading = new Reading(text, syntax);
  const unread: Unread[] = [];
  const known = new Map<string, Scalar>();
  const groups: NamedGroup[] = [];
  let constants: Found[] = [];
  let type = "";
  const finish = (): void => {
    groups.push({ name: type, found: constants });
    constants = [];
  };
  let attributes: ReturnType<typeof attributesAt> = [];
  while (!reading.isAtEnd) {
    const start = reading.at;
    const before = attributesAt(reading);
    if (reading.at > start) {
      attributes = before;
      continue;
    }
    if (reading.isNext(";") || reading.isNext("}")) attributes = [];
    const second = reading.peek(1);
    if (
      (reading.isNext("class") || reading.isNext("enum") || reading.isNext("interface") || reading.isNext("trait")) &&
      second?.kind === "word"
    ) {
      finish();
      type = second.text;
      reading.at += 2;
      continue;
    }
    const isTable = reading.isNext("return") || reading.isNext("match");
    const constant = phpDefine(reading, known) ?? constantAt(reading, text, known, attributes);
    if (constant && "reason" in constant) unread.push(constant);
    else if (constant) constants.push(constant);
    else if (isTable) {
      const from = ++reading.at;
      const pairs = pairsIn("messages", reading.untilStatementEnd(), reading, text, known, unread);
      if (pairs) groups.push(...pairs);
      else reading.at = from;
    } else {
      const pairs = pairsAt(reading, text, known, unread);
      if (pairs) groups.push(...pairs);
      else reading.at++;
    }
  }
  finish();
  return listOf(errorGroups(joinedGroups(groups), unread), [constantPlace], unread);
}
