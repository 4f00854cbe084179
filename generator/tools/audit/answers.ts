import { ts } from "ts-morph";
import { unwrapped } from "../usage/trace.ts";

/** A body that a program answers or throws with. */
export interface Answer {
  readonly body: ts.Expression;
  /** Whether it is certainly an error: the status says so, or it is thrown. */
  readonly isError: boolean;
  readonly isThrown: boolean;
}

/**
 * Returns every answer in a file: what `json` and the like are given, the JSON of a `Response`, `ctx.body`, objects with a status and a body,
 * what is thrown, and what `Object.assign` adds to an error.
 */
export function answersIn(file: ts.SourceFile): readonly Answer[] {
  const answers: Answer[] = [];
  const visit = (node: ts.Node): void => {
    answers.push(...answersAt(node));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return answers;
}

function answersAt(node: ts.Node): readonly Answer[] {
  if (ts.isCallExpression(node)) return ts.isPropertyAccessExpression(node.expression) ? calledWith(node, node.expression) : [];
  if (ts.isNewExpression(node)) {
    const [first, init] = node.arguments ?? [];
    const body = first && node.expression.getText().endsWith("Response") ? stringified(first) : undefined;
    return body ? [{ body, isError: isErrorStatus(statusIn(init)), isThrown: false }] : [];
  }
  if (ts.isThrowStatement(node)) return thrownWith(unwrapped(node.expression));
  if (ts.isObjectLiteralExpression(node)) {
    // As functions of serverless platforms return it; a request has no status.
    const [status, body] = [statusIn(node), propertyOf(node, "body")];
    const json = body && stringified(body);
    return json && status !== undefined ? [{ body: json, isError: isErrorStatus(status), isThrown: false }] : [];
  }
  const isAssigned = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  return isAssigned && /^(ctx|context)(\.response)?\.body$/.test(node.left.getText())
    ? [{ body: node.right, isError: false, isThrown: false }]
    : [];
}

function calledWith(call: ts.CallExpression, { expression: of, name }: ts.PropertyAccessExpression): readonly Answer[] {
  const [first, ...others] = call.arguments;
  if (first === undefined) return [];
  if (name.text === "assign" && of.getText() === "Object")
    return isNewError(unwrapped(first)) ? others.map((body) => ({ body, isError: true, isThrown: true })) : [];
  if (!/^(json|jsonp|send|end|response)$/.test(name.text) || isRequest(of)) return [];
  const isError = [statusBefore(of), ...others.map(statusIn)].some(isErrorStatus);
  const body = stringified(first) ?? (name.text === "end" ? undefined : first);
  return body ? [{ body, isError, isThrown: false }] : [];
}

function thrownWith(thrown: ts.Expression): readonly Answer[] {
  if (ts.isObjectLiteralExpression(thrown)) return [{ body: thrown, isError: true, isThrown: true }];
  if (!ts.isNewExpression(thrown)) return [];
  return (thrown.arguments ?? []).map((body) => ({ body, isError: true, isThrown: true }));
}

/** The value of `JSON.stringify(value)`. */
function stringified(expression: ts.Expression): ts.Expression | undefined {
  const node = unwrapped(expression);
  return ts.isCallExpression(node) && node.expression.getText() === "JSON.stringify" ? node.arguments[0] : undefined;
}

function isNewError(node: ts.Expression): boolean {
  return (ts.isNewExpression(node) || ts.isCallExpression(node)) && /(Error|Exception)$/.test(node.expression.getText());
}

/** Whether a method belongs to a request that is sent: `agent.post("/").send(…)`. */
function isRequest(of: ts.Expression): boolean {
  return callsIn(of).some(({ name }) => /^(get|post|put|patch|delete|del|request|fetch)$/.test(name));
}

/** The status that is set before a method: of `reply.code(404).send(…)`, 404. */
function statusBefore(of: ts.Expression): number | undefined {
  const [first] = callsIn(of).flatMap(({ name, call }) => (/^(status|code|sendStatus)$/.test(name) ? call.arguments.slice(0, 1) : []));
  return first && numberIn(first);
}

/** The calls in a chain of methods, the last first. */
function callsIn(of: ts.Expression): readonly { readonly name: string; readonly call: ts.CallExpression }[] {
  const calls: { readonly name: string; readonly call: ts.CallExpression }[] = [];
  for (let node = unwrapped(of); ; ) {
    if (ts.isCallExpression(node)) {
      const { expression } = node;
      calls.push({ name: ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText(), call: node });
      node = unwrapped(expression);
    } else if (ts.isPropertyAccessExpression(node)) node = unwrapped(node.expression);
    else return calls;
  }
}

/** The status that an argument states: itself, or in an object. */
function statusIn(argument: ts.Expression | undefined): number | undefined {
  if (argument === undefined) return undefined;
  const node = unwrapped(argument);
  if (!ts.isObjectLiteralExpression(node)) return numberIn(node);
  const status = propertyOf(node, "statusCode") ?? propertyOf(node, "status");
  return status && numberIn(status);
}

function propertyOf({ properties }: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const property = properties.filter(ts.isPropertyAssignment).find((one) => "text" in one.name && one.name.text === name);
  return property?.initializer;
}

function numberIn(expression: ts.Expression): number | undefined {
  const node = unwrapped(expression);
  return ts.isNumericLiteral(node) ? Number(node.text) : undefined;
}

function isErrorStatus(status: number | undefined): boolean {
  return status !== undefined && status >= 400;
}
