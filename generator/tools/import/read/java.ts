import type { List, Unread } from "../list.ts";
import type { Reader, SourceFile } from "../reader.ts";
import { attributesAt } from "../source/attributes.ts";
import { constantAt } from "../source/constants.ts";
import { enumAt } from "../source/enum-constants.ts";
import { errorGroups, type Found, listOf, type NamedGroup } from "../source/found.ts";
import { constantPlace } from "../source/parameters.ts";
import { Reading } from "../source/reading.ts";
import type { Syntax } from "../source/tokens.ts";
import type { Scalar } from "../source/value.ts";

/** Enums and constants of Java, Kotlin, and C#; the parameters of the constructor are the places. */
export const java: Reader = {
  accepts: ({ path, text }) =>
    /\.(?:java|kt|cs)$/i.test(path) || /^(?:public )?(?:enum|final class|interface) \w/m.test(text.slice(0, 20_000)),
  read,
};

const syntax: Syntax = { lineComments: ["//"], blockComment: ["/*", "*/"], quotes: ['"""', '"', "'"] };

function read({ text }: SourceFile): List {
  const reading = new Reading(text, syntax);
  const groups: NamedGroup[] = [];
  const unread: Unread[] = [];
  const known = new Map<string, Scalar>();
  let type = "";
  let constants: Found[] = [];
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
    const [first, second] = [reading.next, reading.peek(1)];
    const isType =
      first?.kind === "word" &&
      second?.kind === "word" &&
      (first.text === "class" || first.text === "interface" || first.text === "object");
    if (reading.isNext("enum") && second?.kind === "word") {
      const found = enumAt(reading, text, known);
      if (found) groups.push(found.group);
      unread.push(...(found?.unread ?? []));
    } else if (isType) {
      finish();
      type = second.text;
      reading.at += 2;
    } else {
      const constant = constantAt(reading, text, known, attributes);
      if (constant === undefined) reading.at++;
      else if ("reason" in constant) unread.push(constant);
      else constants.push(constant);
    }
  }
  finish();
  return listOf(errorGroups(groups, unread), [constantPlace], unread);
}
