import { ts } from "ts-morph";
import type { ByType } from "./by-type.ts";
import { mayBeMade } from "./made-parameters.ts";
import { literalsOf } from "./trace.ts";
import type { Handlers, Use } from "./use.ts";
import { codesAsOf, ended, stringsIn, type UsedPackage } from "./used-package.ts";

/** The codes that an object of handlers must have; none if it may leave out any. */
export function requiredHandlers(handlers: Handlers, types: ByType): readonly string[] {
  return handlers.exhaustive ? handledCodes(handlers, types).filter((code) => !ended(handlers.provider).has(code)) : [];
}

/** The codes that may come to an object of handlers, in the order of the catalog. */
function handledCodes({ object, provider, call }: Handlers, { checker }: ByType): readonly string[] {
  const all = [...provider.codes.keys()];
  const given = new Set(call && codesOf(call, checker));
  if (given.size > 0) return [...all, "$unknown", "$added", "$other"].filter((code) => given.has(code));
  if (call !== undefined || !isAsOf(object, checker)) return [...all, "$unknown"];
  const [version] = stringsIn(aliasArgument(object, checker));
  return version === undefined || !provider.versions.has(version) ? [] : [...codesAsOf(provider, version), "$unknown", "$added"];
}

/** Whether an object of handlers is for one version. */
export function isPinned({ object, call }: Pick<Handlers, "object" | "call">, { checker }: ByType): boolean {
  return call ? codesOf(call, checker).includes("$added") : isAsOf(object, checker);
}

/** Whether an object of handlers is for one operation. */
export function isWithin({ call }: Pick<Handlers, "call">, { checker }: ByType): boolean {
  return call !== undefined && codesOf(call, checker).includes("$other");
}

/** The codes of the errors that a call of `match` is given. */
function codesOf({ arguments: [error] }: ts.CallExpression, checker: ts.TypeChecker): readonly string[] {
  const code = error && checker.getPropertyOfType(checker.getTypeAtLocation(error), "code");
  return code ? stringsIn(checker.getTypeOfSymbol(code)) : [];
}

/** Where the compiler is asked whether every case is handled, and of what. */
export interface NeverCheck {
  readonly asked: ts.Expression;
}

/** What a `switch` hands to `assertNever` or the like: in its `default`, or directly after it. */
export function neverCheckOf(node: ts.SwitchStatement, checker: ts.TypeChecker): NeverCheck | undefined {
  const clause = node.caseBlock.clauses.find(ts.isDefaultClause);
  if (clause) return checkIn(clause.statements, checker);
  if (!("statements" in node.parent)) return undefined;
  const siblings = node.parent.statements as ts.NodeArray<ts.Statement>;
  const next = siblings[siblings.indexOf(node) + 1];
  return next && checkIn([next], checker);
}

function checkIn(statements: readonly ts.Statement[], checker: ts.TypeChecker): NeverCheck | undefined {
  let found: NeverCheck | undefined;
  const isNever = (type: ts.TypeNode): boolean => type.kind === ts.SyntaxKind.NeverKeyword;
  const visit = (node: ts.Node): void => {
    if (found || ts.isFunctionLike(node)) return;
    if (ts.isSatisfiesExpression(node) && isNever(node.type)) found = { asked: node.expression };
    else if (ts.isVariableDeclaration(node) && node.type && isNever(node.type) && node.initializer) found = { asked: node.initializer };
    else if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const [asked] = node.arguments ?? [];
      if (asked && takesNever(node, checker)) found = { asked };
    }
    ts.forEachChild(node, visit);
  };
  for (const statement of statements) visit(statement);
  return found;
}

function takesNever(call: ts.CallExpression | ts.NewExpression, checker: ts.TypeChecker): boolean {
  const type = checker.getTypeAtLocation(call.expression);
  const [signature] = ts.isNewExpression(call) ? type.getConstructSignatures() : type.getCallSignatures();
  const [parameter] = signature?.parameters ?? [];
  return parameter !== undefined && (checker.getTypeOfSymbol(parameter).flags & ts.TypeFlags.Never) !== 0;
}

/** The codes that a `switch` leaves to its check, beyond those that it has a case for. */
export function requiredCases(node: ts.SwitchStatement, { asked }: NeverCheck, checker: ts.TypeChecker): readonly string[] {
  const type = checker.getTypeAtLocation(asked);
  const code = checker.getPropertyOfType(type, "code");
  const left = code ? stringsIn(checker.getTypeOfSymbol(code)) : stringsIn(type);
  const handled = new Set(
    node.caseBlock.clauses.flatMap((clause) =>
      ts.isCaseClause(clause) ? literalsOf(clause.expression, checker).map(({ text }) => text) : [],
    ),
  );
  return left.filter((one) => !handled.has(one));
}

function isAsOf(object: ts.ObjectLiteralExpression, checker: ts.TypeChecker): boolean {
  return checker.getContextualType(object)?.aliasSymbol?.name.endsWith("AsOf") ?? false;
}

function aliasArgument(object: ts.ObjectLiteralExpression, checker: ts.TypeChecker): ts.Type {
  return checker.getContextualType(object)?.aliasTypeArguments?.[0] ?? checker.getNeverType();
}

/** The packages whose errors a `switch` is about, in which a code is listed. */
export function listing(providers: readonly UsedPackage[], code: string): UsedPackage | undefined {
  return providers.find(({ codes }) => codes.has(code)) ?? providers[0];
}

/** Whether what is there compiles only because it has this code, which the package lists. */
export function isNeeded({ node, code, form }: Use, types: ByType, handlers: readonly Handlers[]): boolean {
  const { checker } = types;
  const object = ts.findAncestor(node, ts.isObjectLiteralExpression);
  // As of a version that had the code, its handler stays.
  if (form === "handler")
    return handlers.some(
      (one) => one.object === object && (isPinned(one, types) ? handledCodes(one, types) : requiredHandlers(one, types)).includes(code),
    );
  if (form === "key" || form === "lookup") {
    const type = object && checker.getContextualType(object);
    const property = type && checker.getPropertyOfType(type, code);
    return property !== undefined && !(property.flags & ts.SymbolFlags.Optional);
  }
  const statement = form === "case" ? ts.findAncestor(node, ts.isSwitchStatement) : undefined;
  return statement !== undefined && neverCheckOf(statement, checker) !== undefined && mayBe(statement.expression, code, checker);
}

/** Whether another code may stand in the place of one, by what is known there of the error. */
export function mayBecome({ node, form }: Use, to: string, { checker }: ByType): boolean {
  const statement = form === "case" ? ts.findAncestor(node, ts.isSwitchStatement) : undefined;
  if (statement) return mayBe(statement.expression, to, checker);
  if (form === "made") return mayBeMade(node, to, checker);
  const comparison = node.parent;
  return (
    form !== "comparison" ||
    !ts.isBinaryExpression(comparison) ||
    mayBe(comparison.left === node ? comparison.right : comparison.left, to, checker)
  );
}

function mayBe(expression: ts.Expression, text: string, checker: ts.TypeChecker): boolean {
  const strings = stringsIn(checker.getTypeAtLocation(expression));
  return strings.length === 0 || strings.includes(text);
}
