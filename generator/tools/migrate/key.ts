import { ts } from "ts-morph";
import { quoted, type Style } from "./style.ts";

/** A code as the key of an object, written as the other keys are. */
export function keyText(code: string, object: ts.ObjectLiteralExpression, style: Style): string {
  const names = object.properties.flatMap(({ name }) => name ?? []);
  const strings = names.filter(ts.isStringLiteral);
  const quote =
    strings.length === 0 ? style.quote : strings.filter((name) => name.getText().startsWith("'")).length * 2 > strings.length ? "'" : '"';
  const needless = strings.some(({ text }) => isName(text) || isNumber(text));
  if (isName(code) && !needless) return code;
  if (isNumber(code) && names.some(ts.isNumericLiteral)) return code;
  return quoted(code, quote);
}

/** Whether it can be written without quotes. */
export function isName(code: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(code);
}

/** Whether a number written like this is the key that it looks like. */
export function isNumber(code: string): boolean {
  return /^(0|[1-9]\d{0,14})$/.test(code);
}
