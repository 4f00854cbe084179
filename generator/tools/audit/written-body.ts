import { ts } from "ts-morph";
import type { CodePlaces, Condition } from "../../catalog/catalog.ts";
import { codePlaces } from "../../catalog/code-place.ts";
import { cut } from "../../catalog/cut.ts";
import { segmentsOf } from "../../catalog/pointer.ts";
import { meets } from "../../catalog/values.ts";
import { listsOf, literalsOf, objectsOf, unwrapped, valueOf } from "../usage/trace.ts";

/** A code that stands in a body that is written down. */
export interface WrittenCode {
  readonly node: ts.Node;
  readonly code: string;
  /** The keys that lead to it. */
  readonly at: readonly string[];
}

/** What stands at a place of a body, and whether nothing else can. */
export interface Look {
  readonly found: readonly ts.Expression[];
  readonly isSure: boolean;
}

/** Returns the codes that stand in a body where a wire has them, the best place first. */
export function codesAt(places: CodePlaces, body: ts.Expression, checker: ts.TypeChecker): readonly WrittenCode[] {
  return codePlaces(places).flatMap(({ source, cuts }): readonly WrittenCode[] => {
    const codes = (from: ts.Expression, pointer: string, around: readonly string[]): readonly WrittenCode[] =>
      lookAt(from, pointer, checker)
        .found.flatMap((one) => textsOf(one, checker))
        .map(({ node, text }) => ({ node, code: cut(text, cuts), at: [...around, ...segmentsOf(pointer)] }));
    switch (source.kind) {
      case "at":
        return codes(body, source.at, []);
      case "each":
        return lookAt(body, source.each, checker)
          .found.filter((one) => source.where.every((condition) => holds(one, condition, checker) !== false))
          .flatMap((one) => codes(one, source.at, segmentsOf(source.each)));
      case "join": {
        const parts = source.join.flatMap((pointer) => codes(body, pointer, []).slice(0, 1));
        const last = parts.at(-1);
        return last === undefined || parts.length < source.join.length
          ? []
          : [{ ...last, code: cut(parts.map(({ code }) => code).join(source.with), cuts) }];
      }
      default:
        return [];
    }
  });
}

/** Whether a condition holds of a body; `undefined` if that is decided only when the program runs. */
export function holds(body: ts.Expression, condition: Condition, checker: ts.TypeChecker): boolean | undefined {
  const { found, isSure } = lookAt(body, condition.at, checker);
  const values = found.map(valueIn);
  if (!isSure || values.includes(unknown)) return undefined;
  return meets({ found: values }, { ...condition, at: "/found/*" });
}

/** Follows a JSON Pointer into a body. */
export function lookAt(body: ts.Expression, pointer: string, checker: ts.TypeChecker): Look {
  return segmentsOf(pointer).reduce<Look>(
    ({ found, isSure }, key) => {
      const looks = found.map((one) => inside(one, key, checker));
      return { found: looks.flatMap((one) => one.found), isSure: isSure && looks.every((one) => one.isSure) };
    },
    { found: [body], isSure: true },
  );
}

function inside(expression: ts.Expression, key: string, checker: ts.TypeChecker): Look {
  const [objects, lists] = [objectsOf(expression, checker), listsOf(expression, checker)];
  if (objects.length + lists.length === 0) return { found: [], isSure: valueIn(expression) !== unknown };
  const looks = [...objects.map((one) => ofObject(one, key, checker)), ...lists.map((one) => ofList(one, key))];
  return { found: looks.flatMap(({ found }) => found), isSure: looks.length === 1 && looks.every(({ isSure }) => isSure) };
}

function ofObject({ properties }: ts.ObjectLiteralExpression, key: string, checker: ts.TypeChecker): Look {
  const looks = properties.map((property): Look => {
    if (ts.isSpreadAssignment(property)) {
      const look = inside(property.expression, key, checker);
      return { ...look, isSure: look.isSure && objectsOf(property.expression, checker).length > 0 };
    }
    const { name } = property;
    if (!("text" in name)) return { found: [], isSure: false };
    if (key !== "*" && name.text !== key) return { found: [], isSure: true };
    const value = valueOf(property, checker);
    return { found: value === undefined ? [] : [value], isSure: value !== undefined };
  });
  return { found: looks.flatMap(({ found }) => found), isSure: looks.every(({ isSure }) => isSure) };
}

function ofList({ elements }: ts.ArrayLiteralExpression, key: string): Look {
  const found = elements.filter((one, i) => !ts.isSpreadElement(one) && (key === "*" || key === String(i)));
  return { found, isSure: !elements.some(ts.isSpreadElement) };
}

const unknown = Symbol("known only when the program runs");

/** The value of an expression, as far as conditions ask for it. */
function valueIn(expression: ts.Expression): unknown {
  const node = unwrapped(expression);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isObjectLiteralExpression(node)) return {};
  if (ts.isArrayLiteralExpression(node)) return [];
  switch (node.kind) {
    case ts.SyntaxKind.TrueKeyword:
      return true;
    case ts.SyntaxKind.FalseKeyword:
      return false;
    case ts.SyntaxKind.NullKeyword:
      return null;
    default:
      return unknown;
  }
}

function textsOf(expression: ts.Expression, checker: ts.TypeChecker): readonly { readonly node: ts.Node; readonly text: string }[] {
  const node = unwrapped(expression);
  if (ts.isNumericLiteral(node)) return [{ node, text: node.text }];
  return literalsOf(expression, checker).map((literal) => ({ node: literal, text: literal.text }));
}
