import type { ts as Ts } from "ts-morph";
import type { Scalar } from "./value.ts";

/** What an expression of TypeScript is, as far as it can be read. */
export type Expression =
  | { readonly is: "scalar"; readonly value: Scalar }
  | { readonly is: "object"; readonly properties: readonly Ts.ObjectLiteralElementLike[] }
  | { readonly is: "list"; readonly items: readonly Ts.Expression[] }
  | { readonly is: "other" };

/** Reads an expression without `as const`, `satisfies`, brackets, `Object.freeze(…)`, and `new X(…)` around it. */
export function expressionOf(ts: typeof Ts, node: Ts.Expression): Expression {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node) || ts.isTypeAssertionExpression(node))
    return expressionOf(ts, node.expression);
  if (ts.isObjectLiteralExpression(node)) return { is: "object", properties: node.properties };
  if (ts.isArrayLiteralExpression(node)) return { is: "list", items: node.elements };
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    const [only, ...others] = node.arguments ?? [];
    const isWrapper = ts.isCallExpression(node) || node.expression.getText().endsWith("Map");
    if (only !== undefined && others.length === 0 && isWrapper) return expressionOf(ts, only);
    return only === undefined ? { is: "other" } : { is: "list", items: node.arguments ?? [] };
  }
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) return expressionOf(ts, node.body);
  const value = scalarOf(ts, node);
  return value === undefined ? { is: "other" } : { is: "scalar", value };
}

function scalarOf(ts: typeof Ts, node: Ts.Expression): Scalar | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isBigIntLiteral(node)) return node.text.replace(/n$/, "");
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken) {
    const value = scalarOf(ts, node.operand);
    return typeof value === "number" ? -value : typeof value === "string" ? `-${value}` : undefined;
  }
  if (ts.isTemplateExpression(node)) return templateOf(node);
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken ? sumOf(ts, node) : undefined;
}

/** `User ${id} is gone`: the text with its placeholders as they are written. */
function templateOf({ head, templateSpans }: Ts.TemplateExpression): string | undefined {
  const isName = templateSpans.every(({ expression }) => /^[\w$.]+$/.test(expression.getText()));
  return isName
    ? head.text + templateSpans.map(({ expression, literal }) => `\${${expression.getText()}}${literal.text}`).join("")
    : undefined;
}

/** Reads a chain of sums from left to right, without a call for each. */
function sumOf(ts: typeof Ts, node: Ts.BinaryExpression): Scalar | undefined {
  const terms: Ts.Expression[] = [];
  let left: Ts.Expression = node;
  for (; ts.isBinaryExpression(left) && left.operatorToken.kind === ts.SyntaxKind.PlusToken; left = left.left) terms.push(left.right);
  let sum = scalarOf(ts, left);
  for (const term of terms.toReversed()) {
    const value = scalarOf(ts, term);
    if (sum === undefined || value === undefined || typeof sum === "boolean" || typeof value === "boolean") return undefined;
    sum = typeof sum === "number" && typeof value === "number" ? sum + value : `${sum}${value}`;
  }
  return sum;
}
