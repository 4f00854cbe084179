/**
 * Reads unquoted values in an object that a program printed. Each function reads at the cursor, and moves it back if there is no such
 * value.
 */
import type { Cursor } from "./cursor.ts";

const isLetter = (character: string): boolean => /^[A-Za-z]$/.test(character);
const isDigit = (character: string): boolean => /^[0-9]$/.test(character);
const isWord = (character: string): boolean => /^\w$/.test(character);

/** Reads a number that is a whole value. */
export function number(cursor: Cursor): number | undefined {
  return cursor.attempt(() => {
    const sign = cursor.takes("-") ? "-" : "";
    const whole = cursor.run(isDigit);
    const part = cursor.takes(".") ? `.${cursor.run(isDigit)}` : "";
    const power = cursor.takes("eE") ? `e${signOf(cursor)}${cursor.run(isDigit)}` : "";
    return whole !== "" && part !== "." && !/e[+-]?$/.test(power) && isAtEnd(cursor) ? Number(sign + whole + part + power) : undefined;
  });
}

/** Reads a word that is a whole value. */
export function word(cursor: Cursor): string | undefined {
  return cursor.attempt(() => {
    const word = cursor.run(isLetter);
    return word !== "" && isAtEnd(cursor) ? word : undefined;
  });
}

/** Reads the name of a property. */
export function propertyName(cursor: Cursor): string | undefined {
  return cursor.run((character) => isWord(character) || character === "$" || character === "-") || inBrackets(cursor);
}

/** Skips a class name before its object: RestError {…}, Error [Name] {…}, Map(2) {…}. */
export function className(cursor: Cursor): boolean {
  return cursor.attempt(() => {
    if (!/^[A-Za-z_$]$/.test(cursor.peek())) return false;
    cursor.run((character) => isWord(character) || character === "$" || character === ".");
    return cursor.attempt(() => title(cursor) && isBeforeBracket(cursor)) || isBeforeBracket(cursor);
  });
}

/** Reads what Node prints instead of a value: [Object], [Circular *1], [Function: get]. */
export function stop(cursor: Cursor): string | undefined {
  return cursor.attempt(() => {
    const inner = inBrackets(cursor);
    return inner !== undefined && stops.some((one) => inner.startsWith(one)) ? `[${inner}]` : undefined;
  });
}

const stops = ["Object", "Array", "Circular", "Function", "Getter", "Symbol"];

/** Reads text in brackets on one line: `[cause]`, or with one inner pair of brackets, `[Function: [Symbol.iterator]]`. */
function inBrackets(cursor: Cursor): string | undefined {
  const isInner = (character: string): boolean => !"[]\n".includes(character);
  return cursor.attempt(() => {
    if (!cursor.takes("[")) return undefined;
    let text = cursor.run(isInner);
    if (cursor.takes("[")) {
      text += `[${cursor.run(isInner)}]`;
      if (!cursor.takes("]")) return undefined;
      text += cursor.run(isInner);
    }
    return text !== "" && cursor.takes("]") ? text : undefined;
  });
}

/** Whether the current line, or the current value in an object, ends here. */
function isAtEnd(cursor: Cursor): boolean {
  const start = cursor.at;
  const isAtEnd = /[\n\r\u2028\u2029]/.test(cursor.spaces()) || cursor.peek() === "" || ",}]".includes(cursor.peek());
  cursor.at = start;
  return isAtEnd;
}

function title(cursor: Cursor): boolean {
  return cursor.takes(" ") && cursor.takes("[") && cursor.run(isWord) !== "" && cursor.takes("]");
}

/** Whether an object or an array follows, perhaps after its size. */
function isBeforeBracket(cursor: Cursor): boolean {
  cursor.attempt(() => cursor.takes("(") && cursor.run(isDigit) !== "" && cursor.takes(")"));
  cursor.spaces();
  return /^[[{]$/.test(cursor.peek());
}

function signOf(cursor: Cursor): string {
  return cursor.takes("-") ? "-" : cursor.takes("+") ? "+" : "";
}
