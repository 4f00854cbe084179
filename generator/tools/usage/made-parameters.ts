import { ts } from "ts-morph";

/** Whether a call of `make` that names a code compiles with another one: with the parameters that it gives. */
export function mayBeMade(node: ts.Node, code: string, checker: ts.TypeChecker): boolean {
  const call = ts.findAncestor(node, ts.isCallExpression);
  const declaration = call && checker.getResolvedSignature(call)?.declaration;
  if (declaration === undefined || !ts.isFunctionDeclaration(declaration) || declaration.name?.text !== "make") return true;
  if (!call?.arguments[0] || !contains(call.arguments[0], node)) return true;
  const table = declaration
    .getSourceFile()
    .statements.find((one): one is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(one) && one.name.text.endsWith("MakeParameters"));
  const property = table && checker.getPropertyOfType(checker.getTypeAtLocation(table), code);
  const taken = property && checker.getTypeOfSymbol(property);
  const [, given] = call.arguments;
  const type = given && checker.getTypeAtLocation(given);
  const needs = taken?.getProperties().some(({ flags }) => !(flags & ts.SymbolFlags.Optional)) ?? false;
  if (type === undefined || type.flags & ts.TypeFlags.Undefined) return !needs;
  const isKnown = ({ name }: ts.Symbol): boolean => taken !== undefined && checker.getPropertyOfType(taken, name) !== undefined;
  return type.getProperties().every(isKnown) && (taken === undefined || checker.isTypeAssignableTo(type, taken));
}

function contains(outer: ts.Node, inner: ts.Node): boolean {
  return outer.getSourceFile() === inner.getSourceFile() && outer.pos <= inner.pos && inner.end <= outer.end;
}
