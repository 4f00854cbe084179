import { valuesIn } from "./arguments.ts";
import type { Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";
import type { Scalar } from "./value.ts";

/** Takes the annotations that are next, such as `@Deprecated`, `@Schema(description = "…")`, `[Description("…")]`, and `#[Message("…")]`. */
export function attributesAt(reading: Reading): readonly (readonly [place: string, value: Scalar])[] {
  const found: (readonly [string, Scalar])[] = [];
  for (;;) {
    if (reading.isNext("@") && reading.peek(1)?.kind === "word") {
      reading.at++;
      found.push(...attribute(nameAndArguments(reading)));
    } else if (reading.isNext("#", "[") || reading.isNext("[")) {
      reading.pass("#");
      reading.pass("[");
      found.push(...attribute(reading.until()));
      reading.pass("]");
    } else return found;
  }
}

function nameAndArguments(reading: Reading): readonly Token[] {
  const from = reading.at++;
  while (reading.isNext(".") && reading.peek(1)?.kind === "word") reading.at += 2;
  if (reading.pass("(")) {
    reading.until();
    reading.pass(")");
  }
  return reading.tokens.slice(from, reading.at);
}

function attribute(tokens: readonly Token[]): readonly (readonly [string, Scalar])[] {
  const open = tokens.findIndex(({ text }) => text === "(");
  const name = tokens[open === -1 ? tokens.length - 1 : open - 1]?.text ?? "";
  if (/^(?:Deprecated|Obsolete)$/.test(name)) return [["deprecated", true]];
  if (open === -1) return [];
  return valuesIn(tokens.slice(open - 1), new Map()).map(([place, value]) => [
    place === "value" || place === "#1" ? name : `${name}.${place}`,
    value,
  ]);
}
