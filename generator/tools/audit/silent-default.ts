import { ts } from "ts-morph";
import { unwrapped } from "../usage/trace.ts";

/**
 * The `default` of a `switch` in which nobody learns that something came that has no case: it throws nothing, calls nothing that reports,
 * and does not look at the error.
 */
export function silentDefault({ expression, caseBlock }: ts.SwitchStatement): ts.DefaultClause | undefined {
  const clause = caseBlock.clauses.find(ts.isDefaultClause);
  if (clause === undefined) return undefined;
  const subjects = new Set(namesIn(expression));
  let isLoud = false;
  const visit = (node: ts.Node): void => {
    if (ts.isThrowStatement(node) || ts.isSatisfiesExpression(node)) isLoud = true;
    if (ts.isCallExpression(node) && reports.test(node.expression.getText())) isLoud = true;
    if (ts.isIdentifier(node) && subjects.has(node.text)) isLoud = true;
    if (!isLoud) ts.forEachChild(node, visit);
  };
  // Without statements of its own it ends as the cases do that follow it.
  const { clauses } = caseBlock;
  const reached = clauses.slice(clauses.indexOf(clause));
  for (const statement of (reached.find(({ statements }) => statements.length > 0) ?? clause).statements) visit(statement);
  return isLoud ? undefined : clause;
}

const reports = /(log|warn|error|report|capture|notify|track|alert|fail|reject|never|assert|unreachable|panic|trace|debug|emit|exhaust)/i;

/** The variable behind an expression: `error` of `error.code`, `code` of `code`. */
function namesIn(expression: ts.Expression): readonly string[] {
  const node = unwrapped(expression);
  if (ts.isIdentifier(node)) return [node.text];
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return namesIn(node.expression);
  return [];
}
