import { ts } from "ts-morph";
import { unwrapped } from "./trace.ts";

/**
 * The names under which files keep texts as constants: variables, fields of objects and classes, lists, and what exports and imports call
 * these.
 */
export function constantNames(files: readonly ts.SourceFile[], isWanted: (text: string) => boolean): ReadonlySet<string> {
  const names = new Set<string>();
  const renamed: (ts.ImportSpecifier | ts.ExportSpecifier)[] = [];
  const visit = (node: ts.Node): void => {
    if (
      (ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node) || ts.isPropertyDeclaration(node)) &&
      node.initializer &&
      "text" in node.name &&
      holds(node.initializer, isWanted)
    )
      names.add(node.name.text);
    else if ((ts.isExportSpecifier(node) || ts.isImportSpecifier(node)) && node.propertyName) renamed.push(node);
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(file);
  // What is exported under another name may be imported under a third one.
  for (const { propertyName, name } of [...renamed.filter(ts.isExportSpecifier), ...renamed.filter(ts.isImportSpecifier)])
    if (propertyName && names.has(propertyName.text)) names.add(name.text);
  return names;
}

function holds(expression: ts.Expression, isWanted: (text: string) => boolean): boolean {
  const node = unwrapped(expression);
  if (ts.isArrayLiteralExpression(node)) return node.elements.some((one) => holds(one, isWanted));
  return ts.isStringLiteralLike(node) && isWanted(node.text);
}
