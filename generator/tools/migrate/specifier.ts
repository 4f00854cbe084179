import { ts } from "ts-morph";
import type { TextEdit } from "./text-edit.ts";

type Specifier = ts.ImportSpecifier | ts.ExportSpecifier;

/**
 * The edits that import another name in the place of one, and that use it wherever the old one is used. If the file has the new name
 * already, the old one stays as an alias, unless it still means something else: then there are no edits.
 */
export function renamedSpecifier(specifier: Specifier, to: string, isThere: boolean, checker: ts.TypeChecker): readonly TextEdit[] {
  const { propertyName, name } = specifier;
  const file = specifier.getSourceFile();
  if (propertyName) return [replaced(propertyName, to)];
  if (ts.isExportSpecifier(specifier)) return [replaced(name, `${to} as ${name.text}`)];
  const identifiers = identifiersIn(file);
  if (identifiers.has(to)) return isThere ? [] : [replaced(name, `${to} as ${name.text}`)];
  const symbol = checker.getSymbolAtLocation(name);
  const references = (identifiers.get(name.text) ?? []).filter((one) => one !== name && meant(one, checker) === symbol);
  return [replaced(name, to), ...references.map((one) => reference(one, to))];
}

function replaced(node: ts.Node, text: string): TextEdit {
  return { start: node.getStart(), end: node.end, text };
}

/** The identifiers of a file by their names. */
function identifiersIn(file: ts.SourceFile): ReadonlyMap<string, readonly ts.Identifier[]> {
  const before = known.get(file);
  if (before) return before;
  const found = new Map<string, ts.Identifier[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && found.get(node.text)?.push(node) === undefined) found.set(node.text, [node]);
    ts.forEachChild(node, visit);
  };
  visit(file);
  known.set(file, found);
  return found;
}

const known = new WeakMap<ts.SourceFile, ReadonlyMap<string, readonly ts.Identifier[]>>();

/** What an identifier stands for: of `{ name }`, the variable. */
function meant(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isShorthandPropertyAssignment(node.parent)) return checker.getShorthandAssignmentValueSymbol(node.parent);
  if (ts.isExportSpecifier(node.parent)) return checker.getExportSpecifierLocalTargetSymbol(node.parent);
  return checker.getSymbolAtLocation(node);
}

function reference(node: ts.Identifier, to: string): TextEdit {
  if (ts.isShorthandPropertyAssignment(node.parent)) return replaced(node, `${node.text}: ${to}`);
  if (ts.isExportSpecifier(node.parent) && !node.parent.propertyName) return replaced(node, `${to} as ${node.text}`);
  return replaced(node, to);
}
