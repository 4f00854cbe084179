import type { ts as Ts } from "ts-morph";
import { statusOf } from "./status-names.ts";
import { type Expression, expressionOf } from "./typescript-value.ts";
import type { Scalar } from "./value.ts";

type Fields = readonly (readonly [place: string, value: Scalar])[];

/** Whether an object is one constant with its fields. */
export function isRow(ts: typeof Ts, properties: readonly Ts.ObjectLiteralElementLike[]): boolean {
  return properties.some(
    ({ name }) =>
      name && /^(?:\w*code|\w*msg|\w*message|status\w*|text|title|desc|description|detail|en|zh\w*|http\w*)$/i.test(keyOf(ts, name) ?? ""),
  );
}

/** Returns the values of a list by their number, or of an object by its keys. */
export function valuesOf(ts: typeof Ts, read: Expression): Fields {
  if (read.is === "list")
    return read.items.flatMap((item, i) => {
      const inner = expressionOf(ts, item);
      return inner.is === "scalar" ? [[`#${i + 1}`, inner.value] as const] : nested(ts, `#${i + 1}`, inner, item);
    });
  return read.is === "object" ? fields(ts, "", read.properties, 0) : [];
}

function fields(ts: typeof Ts, path: string, properties: readonly Ts.ObjectLiteralElementLike[], depth: number): Fields {
  return properties.flatMap((property) => {
    const key = property.name && keyOf(ts, property.name);
    if (key === undefined || !ts.isPropertyAssignment(property)) return [];
    const read = expressionOf(ts, property.initializer);
    if (read.is === "scalar") return [[path + key, read.value] as const];
    if (read.is === "object" && depth < deepest) return fields(ts, `${path}${key}.`, read.properties, depth + 1);
    return nested(ts, path + key, read, property.initializer);
  });
}

/** `HttpStatus.NOT_FOUND` and the like. */
function nested(ts: typeof Ts, place: string, read: Expression, node?: Ts.Expression): Fields {
  if (node && ts.isPropertyAccessExpression(node)) {
    const words = node.getText();
    return [[place, statusOf(words.split(".")) ?? words]];
  }
  return read.is === "object" ? fields(ts, `${place}.`, read.properties, 1) : [];
}

/** `NOT_FOUND`, `"not-found"`, `404`, `[404]`, `[ErrorCode.NOT_FOUND]`. */
export function keyOf(ts: typeof Ts, name: Ts.PropertyName | Ts.BindingName): string | undefined {
  if (ts.isComputedPropertyName(name)) {
    const read = expressionOf(ts, name.expression);
    if (read.is === "scalar") return String(read.value);
    return ts.isPropertyAccessExpression(name.expression)
      ? name.expression.name.text
      : ts.isIdentifier(name.expression)
        ? name.expression.text
        : undefined;
  }
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name) ? name.text : undefined;
}

/** Fields nested deeper are left out. */
const deepest = 8;
