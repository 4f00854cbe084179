import { ts } from "ts-morph";
import { listsOf, literalsOf, objectsOf, unwrapped } from "../usage/trace.ts";

/** A place where something that is called a code meets texts that are written down. */
export interface Site {
  readonly subject: ts.Expression;
  readonly written: readonly Written[];
  /** The `switch`, if it is one. */
  readonly statement: ts.SwitchStatement | undefined;
}

export interface Written {
  readonly node: ts.Node;
  readonly code: string;
}

const equality = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

/** Every such place in a file: comparisons, cases, lists and sets and maps that are asked for it, objects that it is looked up in. */
export function sitesIn(file: ts.SourceFile, checker: ts.TypeChecker): readonly Site[] {
  const sites: Site[] = [];
  const add = (subject: ts.Expression | undefined, written: readonly Written[], statement?: ts.SwitchStatement): void => {
    if (subject && written.length > 0) sites.push({ subject, written, statement });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && equality.has(node.operatorToken.kind)) {
      add(node.left, writtenIn(node.right, checker));
      add(node.right, writtenIn(node.left, checker));
    } else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword) {
      add(node.left, keysIn(node.right, checker));
    } else if (ts.isSwitchStatement(node)) {
      add(
        node.expression,
        node.caseBlock.clauses.flatMap((clause) => (ts.isCaseClause(clause) ? writtenIn(clause.expression, checker) : [])),
        node,
      );
    } else if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      /^(includes|indexOf|has|get)$/.test(node.expression.name.text)
    ) {
      add(
        node.arguments[0],
        listsOf(node.expression.expression, checker).flatMap(({ elements }) => elements.flatMap((one) => writtenIn(keyOf(one), checker))),
      );
    } else if (ts.isElementAccessExpression(node)) {
      add(node.argumentExpression, keysIn(node.expression, checker));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return sites;
}

function writtenIn(expression: ts.Expression, checker: ts.TypeChecker): readonly Written[] {
  const node = unwrapped(expression);
  if (ts.isNumericLiteral(node)) return [{ node, code: node.text }];
  return literalsOf(expression, checker).map((literal) => ({ node: literal, code: literal.text }));
}

function keysIn(expression: ts.Expression, checker: ts.TypeChecker): readonly Written[] {
  return objectsOf(expression, checker).flatMap(({ properties }) =>
    properties.flatMap(({ name }): readonly Written[] => {
      if (name === undefined) return [];
      if (ts.isComputedPropertyName(name)) return writtenIn(name.expression, checker);
      return "text" in name ? [{ node: name, code: name.text }] : [];
    }),
  );
}

/** Of a pair, the key. */
function keyOf(element: ts.Expression): ts.Expression {
  const pair = unwrapped(element);
  return ts.isArrayLiteralExpression(pair) ? (pair.elements[0] ?? element) : element;
}

/** Whether an expression is called as error codes are, and is no more than text to the compiler. */
export function isLooseCode(expression: ts.Expression, program: ts.Program, depth = 0): boolean {
  const checker = program.getTypeChecker();
  const node = unwrapped(expression);
  const name = ts.isPropertyAccessExpression(node)
    ? node.name
    : ts.isElementAccessExpression(node)
      ? unwrapped(node.argumentExpression)
      : node;
  const text = ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : "";
  if (node !== name && !isCalledCode(text)) return false;
  if (ts.isIdentifier(name)) {
    const declaration = checker.getSymbolAtLocation(name)?.valueDeclaration;
    if (declaration && program.isSourceFileDefaultLibrary(declaration.getSourceFile())) return false;
    if (declaration && depth < 4 && ts.isVariableDeclaration(declaration) && declaration.initializer && !/code$/i.test(text))
      return isLooseCode(declaration.initializer, program, depth + 1);
    if (declaration && ts.isBindingElement(declaration) && declaration.propertyName && ts.isIdentifier(declaration.propertyName))
      return isCalledCode(declaration.propertyName.text) && isLoose(checker.getTypeAtLocation(node));
  }
  return isCalledCode(text) && isLoose(checker.getTypeAtLocation(node));
}

function isCalledCode(name: string): boolean {
  return /^(raw|sdk|api|vendor|provider)?_?(err|error)?_?code$/i.test(name);
}

/** Text, a number, or anything. A type that lists its values is somebody else's. */
function isLoose(type: ts.Type): boolean {
  const all = type.isUnion() ? type.types : [type];
  const empty = ts.TypeFlags.Undefined | ts.TypeFlags.Null;
  return (
    all.every(({ flags }) => flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.String | ts.TypeFlags.Number | empty)) &&
    all.some(({ flags }) => !(flags & empty))
  );
}
