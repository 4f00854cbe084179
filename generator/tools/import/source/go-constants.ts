import type { Unread } from "../list.ts";
import { splitAt, valuesIn } from "./arguments.ts";
import type { Found, NamedGroup } from "./found.ts";
import { pairsIn } from "./pairs.ts";
import { type Reading, written } from "./reading.ts";
import type { Token } from "./tokens.ts";
import type { Scalar } from "./value.ts";

/** What Go repeats for a constant that has no value: the type and the expression of the one before. */
interface Repeated {
  readonly type: string;
  readonly value: readonly Token[];
}

/** Reads `const` or `var`, which is next: one constant, or a block of them. Maps in a block are groups of their own. */
export function constantBlock(reading: Reading, text: string, known: Map<string, Scalar>, unread: Unread[]): readonly NamedGroup[] {
  const isConst = reading.take()?.text === "const";
  const isBlock = reading.pass("(");
  const found: Found[] = [];
  const maps: NamedGroup[] = [];
  let [type, first] = ["", ""];
  let repeated: Repeated = { type: "", value: [] };
  const isEnd = (): boolean => reading.isAtEnd || (isBlock && reading.pass(")"));
  for (let iota = 0; !isEnd(); iota++) {
    const from = reading.at;
    const statement = reading.untilStatementEnd();
    reading.pass(";");
    if (reading.at === from) reading.at++;
    const equals = statement.findIndex(({ kind, text }) => kind === "sign" && text === "=");
    const left = equals === -1 ? statement : statement.slice(0, equals);
    const value = equals === -1 ? [] : statement.slice(equals + 1);
    const names = namesOf(left);
    if (isConst) repeated = value.length > 0 ? { type: typeOf(left), value } : repeated;
    type ||= isConst ? repeated.type : typeOf(left);
    first ||= names[0]?.text ?? "";
    const values = splitAt(isConst ? repeated.value : value, ",");
    for (const [i, name] of names.entries()) {
      const map = isConst ? undefined : pairsIn(name.text, values[i] ?? [], reading, text, known, unread);
      if (map) maps.push(...map);
      else if (name.text !== "_") found.push(...constantOf(name, values[i] ?? [], iota, statement, reading, known, isConst, text, unread));
    }
    if (!isBlock) break;
  }
  return [{ name: type === "" || /^(?:int|uint|string|error)\d*$/.test(type) ? "" : type, found }, ...maps];
}

function constantOf(
  name: Token,
  value: readonly Token[],
  iota: number,
  statement: readonly Token[],
  reading: Reading,
  known: Map<string, Scalar>,
  isConst: boolean,
  text: string,
  unread: Unread[],
): readonly Found[] {
  known.set("iota", iota);
  const values = valuesIn(value, known);
  const [only] = values;
  if (only === undefined) {
    // Variables that are not errors are no part of the list.
    if (isConst || /^(?:Err|err|E[A-Z])/.test(name.text))
      unread.push({
        line: name.line,
        text: written(statement, text),
        reason: "its value is not a number, a string, or a combination of these",
      });
    return [];
  }
  if (only[0] === "value") known.set(name.text, only[1]);
  const last = statement.at(-1) ?? name;
  return [
    {
      line: name.line,
      values: new Map<string, Scalar>([["constant", name.text], ...values]),
      comments: reading.comments.around(name.line, last.endLine),
    },
  ];
}

/** `A, B Type = …` */
function namesOf(left: readonly Token[]): readonly Token[] {
  return splitAt(left, ",").flatMap(([name]) => (name?.kind === "word" ? [name] : []));
}

function typeOf(left: readonly Token[]): string {
  return left.length > 1 && left[1]?.kind === "word" ? (left.at(-1)?.text ?? "") : "";
}
