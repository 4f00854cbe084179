import type { List, ListPlace, Unread } from "../list.ts";
import type { Reader, SourceFile } from "../reader.ts";
import { errorGroups, type Found, listOf, type NamedGroup } from "../source/found.ts";
import { optionOf, optionsOf } from "../source/protobuf-options.ts";
import { Reading, written } from "../source/reading.ts";
import type { Syntax, Token } from "../source/tokens.ts";

/** Enums of protobuf, with the options of their values, such as kratos' `(errors.code)`. */
export const protobuf: Reader = {
  accepts: ({ path, text }) => /\.proto$/i.test(path) || /^syntax\s*=\s*["']proto[23]["']/m.test(text.slice(0, 20_000)),
  read,
};

const syntax: Syntax = { lineComments: ["//"], blockComment: ["/*", "*/"], quotes: ['"', "'"] };

function read({ text }: SourceFile): List {
  const reading = new Reading(text, syntax);
  const unread: Unread[] = [];
  const enums: NamedGroup[] = [];
  while (!reading.isAtEnd) {
    if (reading.isNext("enum") && reading.peek(1)?.kind === "word" && reading.peek(2)?.text === "{") {
      const name = reading.peek(1)?.text ?? "";
      reading.at += 3;
      enums.push({ name, found: valuesOf(reading, text, unread) });
    } else reading.at++;
  }
  const errors = errorGroups(enums, unread);
  return listOf(errors, placesOf(errors), unread);
}

/** Reads an enum from behind its open brace. */
function valuesOf(reading: Reading, text: string, unread: Unread[]): readonly Found[] {
  const values: Found[] = [];
  const defaults = new Map<string, string | number | boolean>();
  while (!reading.isAtEnd && !reading.pass("}")) {
    const from = reading.at;
    const statement = reading.until(";");
    const end = reading.next;
    reading.pass(";");
    // A bracket that nothing opened.
    if (reading.at === from) reading.at++;
    const [first, second] = statement;
    if (first === undefined || ((first.text === "reserved" || first.text === "extensions") && second?.text !== "=")) continue;
    if (first.text === "option" && second?.text !== "=") {
      for (const [name, value] of optionOf(statement.slice(1))) defaults.set(name, value);
      continue;
    }
    const value = valueOf(statement, reading, end);
    if (value === undefined) unread.push({ line: first.line, text: written(statement, text), reason: "it is not a value of an enum" });
    else if (/(?:^|_)UNSPECIFIED$/.test(first.text) && value.values.get("number") === 0 && value.values.size === 2)
      unread.push({
        line: first.line,
        text: written(statement, text),
        reason: "in Protobuf, this value means that no error was specified",
      });
    else values.push(value);
  }
  const status = [...defaults].find(([name]) => name === "(errors.default_code)")?.[1];
  if (status === undefined) return values;
  return values.map((one) =>
    one.values.has("(errors.code)") ? one : { ...one, values: new Map([...one.values, ["(errors.code)", status]]) },
  );
}

/** `NAME = 1 [(errors.code) = 404, deprecated = true]` */
function valueOf(statement: readonly Token[], { comments }: Reading, end: Token | undefined): Found | undefined {
  const [name, equals, ...rest] = statement;
  const isNegative = rest[0]?.text === "-";
  const number = rest[isNegative ? 1 : 0];
  if (name?.kind !== "word" || equals?.text !== "=" || number?.kind !== "number" || Number.isNaN(Number(number.text))) return undefined;
  const options = rest.slice(isNegative ? 2 : 1);
  if (options.length > 0 && (options[0]?.text !== "[" || options.at(-1)?.text !== "]")) return undefined;
  const line = name.line;
  return {
    line,
    values: new Map<string, string | number | boolean>([
      ["name", name.text],
      ["number", isNegative ? -Number(number.text) : Number(number.text)],
      ...optionsOf(options.slice(1, -1)),
    ]),
    comments: comments.around(line, (end ?? number).endLine),
  };
}

/** The names are what an API sends, unless the numbers mean something: then they are the codes. */
function placesOf(enums: readonly (readonly Found[])[]): readonly ListPlace[] {
  const values = enums.flat();
  const numbers = values.map((one) => Number(one.values.get("number")));
  const hasStatus = values.some((one) => one.values.has("(errors.code)"));
  const isCounted = enums.every((one) =>
    one.every(({ values }, i) => i === 0 || Number(values.get("number")) - Number(one[i - 1]?.values.get("number")) === 1),
  );
  const areCodes = !hasStatus && !isCounted && new Set(numbers).size === numbers.length;
  return [
    { place: "name", heading: "name", role: { is: areCodes ? "name" : "code" } },
    { place: "number", heading: "number", ...(areCodes && { role: { is: "code" } as const }) },
    { place: "(errors.code)", heading: "status", role: { is: "status" } },
    { place: "deprecated", heading: "deprecated", role: { is: "deprecated" } },
  ];
}
