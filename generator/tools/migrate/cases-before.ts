import { ts } from "ts-morph";
import { unwrapped } from "../usage/trace.ts";
import { fallsThrough } from "./cases.ts";

/** The case that codes came to before they had one of their own. */
export interface CasesBefore {
  readonly clause: ts.CaseClause;
  /** The clauses that are gone through from there on. */
  readonly reached: readonly ts.CaseOrDefaultClause[];
  /**
   * Where it reads of the error what was otherwise before its code was listed, and what has to be read instead; `asUnknown` is what makes
   * the error as it was.
   */
  readonly reads: readonly Read[];
  /** Whether what has to be read instead needs that. */
  readonly takesUnknown: boolean;
}

export interface Read {
  readonly node: ts.Node;
  readonly instead: (asUnknown: string) => string;
}

/** Where a `switch` went with codes that it did not list: to its case for `$added`, or else to that for `$unknown`. */
export function casesBefore(node: ts.SwitchStatement, checker: ts.TypeChecker): CasesBefore | undefined {
  const { clauses } = node.caseBlock;
  const labelled = (label: string): ts.CaseClause | undefined =>
    clauses.find(
      (one): one is ts.CaseClause => ts.isCaseClause(one) && ts.isStringLiteralLike(one.expression) && one.expression.text === label,
    );
  const [added, unknown] = [labelled("$added"), labelled("$unknown")];
  const clause = added ?? unknown;
  if (clause === undefined) return undefined;
  // In the `default` stands what asks whether every case is there, and no case comes to that.
  const rest = clauses.slice(clauses.indexOf(clause));
  const end = rest.findIndex(ts.isDefaultClause);
  const from = end < 0 ? rest : rest.slice(0, end);
  const last = from.findIndex((one) => one.statements.length > 0 && !fallsThrough(one));
  const reached = last < 0 ? from : from.slice(0, last + 1);
  const reads = readsIn(reached, unwrapped(node.expression), added !== undefined, checker);
  return { clause, reached, reads, takesUnknown: reads.some(({ instead }) => instead("?").includes("?")) };
}

function readsIn(
  clauses: readonly ts.CaseOrDefaultClause[],
  subject: ts.Expression,
  isAdded: boolean,
  checker: ts.TypeChecker,
): readonly Read[] {
  const error = errorOf(subject, checker);
  const fields = fieldsBeside(subject, checker);
  const reads: Read[] = [];
  const visit = (node: ts.Node): void => {
    if (error && isSame(node, error, checker)) {
      const read = isAdded ? ofAdded(node, error.getText()) : ofUnknown(node, error.getText());
      if (read) reads.push(read);
      return;
    }
    const field = ts.isIdentifier(node) ? fields.get(symbolOf(node, checker)) : undefined;
    const value = field && constant(field, isAdded);
    if (value) reads.push(replaced(node, () => value));
    ts.forEachChild(node, visit);
  };
  for (const { statements } of clauses) for (const statement of statements) visit(statement);
  return reads;
}

/** The error whose code is asked for: `error` of `error.code`, and of `const { code } = error`. */
function errorOf(subject: ts.Expression, checker: ts.TypeChecker): ts.Expression | undefined {
  if (ts.isPropertyAccessExpression(subject) || ts.isElementAccessExpression(subject)) return unwrapped(subject.expression);
  const declaration = checker.getSymbolAtLocation(subject)?.valueDeclaration;
  if (declaration && ts.isVariableDeclaration(declaration))
    return declaration.initializer && errorOf(unwrapped(declaration.initializer), checker);
  const source = declaration && ts.isBindingElement(declaration) ? declaration.parent.parent : undefined;
  return source && ts.isVariableDeclaration(source) && source.initializer ? unwrapped(source.initializer) : undefined;
}

/** Which fields of the error variables hold: the code itself, and what was taken out of the error together with it. */
function fieldsBeside(subject: ts.Expression, checker: ts.TypeChecker): ReadonlyMap<ts.Symbol | undefined, string> {
  const symbol = ts.isIdentifier(subject) ? checker.getSymbolAtLocation(subject) : undefined;
  const declaration = symbol?.valueDeclaration;
  if (declaration === undefined || !ts.isBindingElement(declaration)) return symbol ? new Map([[symbol, "code"]]) : new Map();
  return new Map(
    declaration.parent.elements.flatMap((one) =>
      ts.isOmittedExpression(one) || !ts.isIdentifier(one.name)
        ? []
        : [[checker.getSymbolAtLocation(one.name), (one.propertyName ?? one.name).getText()] as const],
    ),
  );
}

function isSame(node: ts.Node, error: ts.Expression, checker: ts.TypeChecker): boolean {
  if (node.kind !== error.kind || node.getText() !== error.getText()) return false;
  return !ts.isIdentifier(node) || (!isFieldName(node) && symbolOf(node, checker) === checker.getSymbolAtLocation(error));
}

function symbolOf(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  return ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
}

function isFieldName(node: ts.Identifier): boolean {
  return (
    (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
    (ts.isPropertyAssignment(node.parent) && node.parent.name === node)
  );
}

/** Of an error that was unknown, all but these fields are as they were. */
const otherwise = new Set(["code", "rawCode", "nearest", "category", "retry", "actor", "parameters"]);

function ofUnknown(node: ts.Node, error: string): Read | undefined {
  const field = fieldRead(node);
  return field !== undefined && !otherwise.has(field) ? undefined : replaced(node, (asUnknown) => `${asUnknown}(${error})`);
}

/** An error that had been added was beside what it was, `$added` with the error in it. */
export function ofAdded(node: ts.Node, error: string): Read | undefined {
  const field = fieldRead(node);
  if (field === "error") return { node: node.parent, instead: () => error };
  if (field === "code") return { node: node.parent, instead: () => '"$added"' };
  return field === undefined ? replaced(node, () => `{ ...${error}, code: "$added", error: ${error} }`) : undefined;
}

function fieldRead(node: ts.Node): string | undefined {
  return ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node ? node.parent.name.text : undefined;
}

function constant(field: string, isAdded: boolean): string | undefined {
  if (field === "code") return isAdded ? '"$added"' : '"$unknown"';
  return !isAdded && /^(category|retry|actor)$/.test(field) ? '"unknown"' : undefined;
}

function replaced(node: ts.Node, instead: Read["instead"]): Read {
  const key = ts.isShorthandPropertyAssignment(node.parent) ? `${node.getText()}: ` : "";
  return { node, instead: (asUnknown) => key + instead(asUnknown) };
}
