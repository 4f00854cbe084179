import { ts } from "ts-morph";
import { unwrapped } from "./trace.ts";
import type { Use } from "./use.ts";

/** Whether another code already stands beside this one, in the same object, `switch`, call, list or union. */
export function hasSibling({ node, form }: Use, other: string): boolean {
  const holder = node.parent;
  if (form === "handler" || form === "key" || form === "lookup") {
    const object = ts.findAncestor(node, ts.isObjectLiteralExpression);
    return (
      object?.properties.some(
        ({ name }) => name && (ts.isComputedPropertyName(name) ? isText(name.expression, other) : "text" in name && name.text === other),
      ) ?? false
    );
  }
  if (form === "case")
    return (
      ts.findAncestor(node, ts.isCaseBlock)?.clauses.some((clause) => ts.isCaseClause(clause) && isText(clause.expression, other)) ?? false
    );
  if (form === "argument" && ts.isCallExpression(holder)) return holder.arguments.some((one) => isText(one, other));
  if (ts.isArrayLiteralExpression(holder)) return holder.elements.some((one) => isText(one, other));
  if (form === "type" && ts.isUnionTypeNode(holder.parent))
    return holder.parent.types.some((one) => ts.isLiteralTypeNode(one) && ts.isStringLiteral(one.literal) && one.literal.text === other);
  return false;
}

function isText(expression: ts.Expression, text: string): boolean {
  const node = unwrapped(expression);
  return ts.isStringLiteralLike(node) && node.text === text;
}
