import { ts } from "ts-morph";
import { unwrapped } from "../usage/trace.ts";

/** Whether a function can tell with what it is called. */
export function readsArgument(node: ts.FunctionLikeDeclaration): boolean {
  return (
    node.parameters.length > 0 || (!ts.isArrowFunction(node) && mentions(node, (one) => ts.isIdentifier(one) && one.text === "arguments"))
  );
}

/** Whether a function declares no argument. */
export function takesNothing(node: ts.Expression, checker: ts.TypeChecker): boolean {
  const signatures = checker.getTypeAtLocation(node).getCallSignatures();
  return signatures.length > 0 && signatures.every(({ parameters }) => parameters.length === 0);
}

/** Whether an expression is the same function each time that it is read: names, fields, choices between them, `bind`. */
export function isSteady(expression: ts.Expression): boolean {
  const node = unwrapped(expression);
  if (ts.isPropertyAccessExpression(node)) return isSteady(node.expression);
  if (ts.isConditionalExpression(node)) return [node.condition, node.whenTrue, node.whenFalse].every(isSteady);
  if (ts.isBinaryExpression(node))
    return (
      isSteady(node.left) &&
      isSteady(node.right) &&
      [ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.AmpersandAmpersandToken].includes(
        node.operatorToken.kind,
      )
    );
  if (ts.isCallExpression(node))
    return (
      ts.isPropertyAccessExpression(node.expression) &&
      node.expression.name.text === "bind" &&
      [node.expression.expression, ...node.arguments].every(isSteady)
    );
  return ts.isIdentifier(node) || isThis(node) || ts.isStringLiteralLike(node);
}

/** Whether it is `this`. */
export function isThis({ kind }: ts.Node): boolean {
  return kind === ts.SyntaxKind.ThisKeyword;
}

/** Whether it is inside of a node, or the node itself. */
export function mentions(node: ts.Node, is: (node: ts.Node) => boolean): boolean {
  return is(node) || (ts.forEachChild(node, (child) => mentions(child, is) || undefined) ?? false);
}
