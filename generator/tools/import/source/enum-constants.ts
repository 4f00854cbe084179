import type { Unread } from "../list.ts";
import { valuesIn } from "./arguments.ts";
import { attributesAt } from "./attributes.ts";
import type { Found, NamedGroup } from "./found.ts";
import { closing, parametersOf } from "./parameters.ts";
import { type Reading, written } from "./reading.ts";
import type { Token } from "./tokens.ts";
import { type Scalar, valueOf } from "./value.ts";

/** A constant of an enum, before its arguments have names. */
interface Draft {
  readonly first: Token;
  readonly name: Token;
  readonly attributes: readonly (readonly [string, Scalar])[];
  readonly rest: readonly Token[];
  readonly end: Token;
}

/** Reads an enum of Java, Kotlin, or C# whose word `enum` is next; `undefined` if it has no body. */
export function enumAt(
  reading: Reading,
  text: string,
  known: ReadonlyMap<string, Scalar>,
): { readonly group: NamedGroup; readonly unread: readonly Unread[] } | undefined {
  reading.at++;
  if (reading.isNext("class")) reading.at++;
  const name = reading.take()?.text ?? "";
  const header = reading.until("{", ";");
  if (!reading.pass("{")) return undefined;
  const unread: Unread[] = [];
  const drafts: Draft[] = [];
  while (!reading.isAtEnd && !reading.isNext("}") && !reading.pass(";")) {
    const [from, first] = [reading.at, reading.next as Token];
    const attributes = attributesAt(reading);
    const tokens = reading.until(",", ";");
    const [constant, ...rest] = tokens;
    const end = reading.isNext(",") || reading.isNext(";") ? (reading.next as Token) : (tokens.at(-1) ?? first);
    reading.pass(",");
    if (constant?.kind === "word" && isTail(rest)) drafts.push({ first, name: constant, attributes, rest, end });
    else if (tokens.length > 0) unread.push({ line: first.line, text: written(tokens, text), reason: "it is not a constant of an enum" });
    else if (reading.at === from) reading.at++;
  }
  const body = reading.until();
  reading.pass("}");
  const parameters = parametersOf(name, header, body);
  const values = new Map([...known, ...constantsIn(body)]);
  return { group: { name, found: drafts.map((draft) => constantOf(draft, reading, values, parameters)) }, unread };
}

/** Nothing, arguments, a body, both, or a value. */
function isTail([first]: readonly Token[]): boolean {
  return first === undefined || (first.kind === "sign" && "({=".includes(first.text));
}

function constantOf(
  { first, name, attributes, rest, end }: Draft,
  { comments }: Reading,
  known: ReadonlyMap<string, Scalar>,
  parameters: (count: number) => readonly string[],
): Found {
  const given = rest[0]?.text === "=" ? rest.slice(1) : rest.slice(0, rest[0]?.text === "(" ? closing(rest, 0) + 1 : 0);
  // One argument in brackets is an argument, not a value in brackets.
  const values = rest[0]?.text === "=" ? valuesIn(given, known) : valuesIn([name, name, ...given], known, parameters);
  return {
    line: name.line,
    values: new Map<string, Scalar>([["constant", name.text], ...values, ...attributes]),
    comments: comments.around(first.line, end.endLine),
  };
}

/** Returns the constants that an enum has beside its own, such as the base of its numbers. */
function constantsIn(body: readonly Token[]): ReadonlyMap<string, Scalar> {
  const known = new Map<string, Scalar>();
  body.forEach(({ kind, text }, i) => {
    const [equals, value, end] = body.slice(i + 1, i + 4);
    if (kind !== "word" || equals?.text !== "=" || value === undefined || end?.text !== ";") return;
    const scalar = valueOf([value], known);
    if (scalar !== undefined) known.set(text, scalar);
  });
  return known;
}
