import { ts } from "ts-morph";

/** An expression without what changes only its type. */
export function unwrapped(expression: ts.Expression): ts.Expression {
  const isWrapped =
    ts.isParenthesizedExpression(expression) ||
    ts.isAsExpression(expression) ||
    ts.isSatisfiesExpression(expression) ||
    ts.isNonNullExpression(expression) ||
    ts.isTypeAssertionExpression(expression);
  return isWrapped ? unwrapped(expression.expression) : expression;
}

/** A string that is written where it stands. */
export type Literal = ts.StringLiteral | ts.NoSubstitutionTemplateLiteral;

/** The strings that an expression may be, as far as they are written down: itself, or behind constants. */
export function literalsOf(expression: ts.Expression, checker: ts.TypeChecker): readonly Literal[] {
  return origins(expression, checker).filter(ts.isStringLiteralLike);
}

/** The object literals that an expression may be. */
export function objectsOf(expression: ts.Expression, checker: ts.TypeChecker): readonly ts.ObjectLiteralExpression[] {
  return origins(expression, checker).filter(ts.isObjectLiteralExpression);
}

/** The array literals that an expression may be, also inside `new Set(…)`. */
export function listsOf(expression: ts.Expression, checker: ts.TypeChecker): readonly ts.ArrayLiteralExpression[] {
  return origins(expression, checker).flatMap((origin) => {
    if (ts.isArrayLiteralExpression(origin)) return [origin];
    if (!ts.isNewExpression(origin) || !ts.isIdentifier(origin.expression) || !/^(Set|Map)$/.test(origin.expression.text)) return [];
    const [list] = origin.arguments ?? [];
    return list ? listsOf(list, checker) : [];
  });
}

/** The value of a property; of `{ code }`, that of the constant. */
export function valueOf(property: ts.ObjectLiteralElementLike, checker: ts.TypeChecker): ts.Expression | undefined {
  if (ts.isPropertyAssignment(property)) return property.initializer;
  if (!ts.isShorthandPropertyAssignment(property)) return undefined;
  const symbol = checker.getShorthandAssignmentValueSymbol(property);
  const declaration = (symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol)?.valueDeclaration;
  return declaration && ts.isVariableDeclaration(declaration) && declaration.parent.flags & ts.NodeFlags.Const
    ? declaration.initializer
    : undefined;
}

/** What an expression was before it was given names: through constants, fields of constant objects, choices and `Object.freeze`. */
function origins(expression: ts.Expression, checker: ts.TypeChecker, depth = 0): readonly ts.Expression[] {
  const node = unwrapped(expression);
  const further = (one: ts.Expression | undefined): readonly ts.Expression[] => (one && depth < 8 ? origins(one, checker, depth + 1) : []);
  if (ts.isConditionalExpression(node)) return [...further(node.whenTrue), ...further(node.whenFalse)];
  if (ts.isCallExpression(node) && node.expression.getText() === "Object.freeze") return further(node.arguments[0]);
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return [node];
  const symbol = checker.getSymbolAtLocation(ts.isIdentifier(node) ? node : node.name);
  const declaration = (symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol)?.valueDeclaration;
  if (
    declaration &&
    ts.isVariableDeclaration(declaration) &&
    ts.isVariableDeclarationList(declaration.parent) &&
    declaration.parent.flags & ts.NodeFlags.Const
  )
    return declaration.initializer ? further(declaration.initializer) : declaredText(declaration);
  if (declaration && (ts.isPropertyAssignment(declaration) || (ts.isPropertyDeclaration(declaration) && isConstant(declaration))))
    return further(declaration.initializer);
  if (declaration && ts.isShorthandPropertyAssignment(declaration)) return [];
  return [node];
}

/** The text that a constant is declared to be, as declarations of a package do. */
function declaredText({ type }: ts.VariableDeclaration): readonly ts.Expression[] {
  return type && ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? [type.literal] : [];
}

/** `static readonly`: nobody gives it another value. */
function isConstant(declaration: ts.PropertyDeclaration): boolean {
  return (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Readonly) !== 0;
}
