import type { List, Unread } from "../list.ts";
import type { Reader, SourceFile } from "../reader.ts";
import { valuesIn } from "../source/arguments.ts";
import { errorGroups, type Found, listOf, type NamedGroup } from "../source/found.ts";
import { joinedGroups } from "../source/join-groups.ts";
import { pairsAt } from "../source/pairs.ts";
import { constantPlace, namesIn } from "../source/parameters.ts";
import { Reading, written } from "../source/reading.ts";
import type { Syntax, Token } from "../source/tokens.ts";
import type { Scalar } from "../source/value.ts";

/** Constants, enums, and dictionaries of Python: `GONE = 1001  # text`, `GONE = (1001, "text")`, `{GONE: "text"}`. */
export const python: Reader = {
  accepts: ({ path, text }) =>
    /\.pyi?$/i.test(path) || /^(?:class \w+(?:\(\w*(?:Enum|Exception)\))?:|from enum import )/m.test(text.slice(0, 20_000)),
  read,
};

const syntax: Syntax = { lineComments: ["#"], quotes: ['"""', "'''", '"', "'"] };

function read({ text }: SourceFile): List {
  const reading = new Reading(text, syntax);
  const unread: Unread[] = [];
  const known = new Map<string, Scalar>();
  const groups: NamedGroup[] = [];
  let constants: Found[] = [];
  let type = "";
  let parameters: readonly string[] = [];
  const finish = (): void => {
    groups.push({ name: type, found: constants.map((one) => named(one, parameters)) });
    constants = [];
    parameters = [];
  };
  while (!reading.isAtEnd) {
    const second = reading.peek(1);
    if (reading.isNext("class") && second?.kind === "word") {
      finish();
      type = second.text;
      reading.at += 2;
      continue;
    }
    if (reading.isNext("def", "__init__", "(")) {
      reading.at += 3;
      parameters = namesIn(reading.until()).slice(1);
    }
    if (type !== "" && isAtMargin(reading.next, text)) {
      finish();
      type = "";
    }
    const pairs = pairsAt(reading, text, known, unread);
    const constant = pairs ? undefined : constantOf(reading, text, known);
    if (pairs) groups.push(...pairs);
    else if (constant === undefined) reading.at++;
    else if ("reason" in constant) unread.push(constant);
    else constants.push(constant);
  }
  finish();
  return listOf(errorGroups(joinedGroups(groups), unread), [constantPlace], unread);
}

/** `GONE = 1001`, `GONE: int = 1001` at the start of a line. */
function constantOf(reading: Reading, text: string, known: Map<string, Scalar>): Found | Unread | undefined {
  const [name, before] = [reading.next, reading.peek(-1)];
  if (name?.kind !== "word" || !/^_*[A-Z][A-Z0-9_]*$/.test(name.text) || (before && before.endLine === name.line && before.text !== ";"))
    return undefined;
  const isTyped = reading.peek(1)?.text === ":" && reading.peek(2)?.kind === "word";
  const equals = isTyped ? 3 : 1;
  if (reading.peek(equals)?.text !== "=" || reading.peek(equals + 1)?.text === "=") return undefined;
  reading.at += equals + 1;
  const tokens = reading.untilStatementEnd();
  const values = valuesIn(tokens, known);
  const [only] = values;
  if (only === undefined)
    return {
      line: name.line,
      text: written([name, ...tokens], text),
      reason: "its value is not a number, a string, or a combination of these",
    };
  if (only[0] === "value") known.set(name.text, only[1]);
  return {
    line: name.line,
    values: new Map<string, Scalar>([["constant", name.text], ...values]),
    comments: reading.comments.around(name.line, (tokens.at(-1) ?? name).endLine),
  };
}

/** Whether a token begins a line without space before it, so that it is outside of any class. */
function isAtMargin(token: Token | undefined, text: string): boolean {
  return token?.kind === "word" && (token.start === 0 || text[token.start - 1] === "\n");
}

/** Gives the values of a constant the names of the parameters of `__init__`. */
function named(found: Found, parameters: readonly string[]): Found {
  return {
    ...found,
    values: new Map(
      [...found.values].map(([place, value]) => [place.startsWith("#") ? (parameters[Number(place.slice(1)) - 1] ?? place) : place, value]),
    ),
  };
}
