import type { Unread } from "../list.ts";
import { valuesIn } from "./arguments.ts";
import type { Found } from "./found.ts";
import { type Reading, written } from "./reading.ts";
import type { Scalar } from "./value.ts";

/**
 * Reads a constant of a class or an interface, if one is next: a type and a name in capitals, or any name behind `const`, and a value.
 * `undefined` if something else is next. `attributes` are those that stand before it.
 */
export function constantAt(
  reading: Reading,
  text: string,
  known: Map<string, Scalar>,
  attributes: readonly (readonly [place: string, value: Scalar])[],
): Found | Unread | undefined {
  const [name, equals] = [reading.next, reading.peek(1)];
  const before = reading.peek(-1);
  if (name?.kind !== "word" || equals?.text !== "=" || reading.peek(2)?.text === "=" || before === undefined) return undefined;
  const isTyped = (before.kind === "word" && before.text !== "return") || ">]?".includes(before.text);
  const isConst = [reading.peek(-1), reading.peek(-2), reading.peek(-3)].some((token) => token?.text === "const" || token?.text === "case");
  if (!isTyped || !(isConst || /^[A-Z][A-Z0-9_]*$/.test(name.text))) return undefined;
  const line = reading.firstLine(name);
  reading.at += 2;
  const tokens = reading.untilStatementEnd();
  const end = reading.isNext(";") ? reading.next : tokens.at(-1);
  const values = valuesIn(tokens, known);
  if (values.length === 0)
    return {
      line: name.line,
      text: written([name, equals, ...tokens], text),
      reason: "its value is not a number, a string, or a combination of these",
    };
  const [place, value] = values[0] ?? ["", ""];
  if (place === "value") known.set(name.text, value);
  const comments = reading.comments.around(line, (end ?? name).endLine);
  return {
    line: name.line,
    values: new Map<string, Scalar>([
      ["constant", name.text],
      ...values,
      ...attributes,
      ...(comments.message === undefined ? [] : [["Message", comments.message] as const]),
    ]),
    comments,
  };
}
