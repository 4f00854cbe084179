import { posix } from "node:path";
import { ts } from "ts-morph";
import type { ByType } from "../usage/by-type.ts";
import type { UsedPackage } from "../usage/used-package.ts";
import { afterComments, beginsLine, indentAt, styleOf } from "./style.ts";
import type { TextEdit } from "./text-edit.ts";

/** What `asUnknown` of a package is called at a place, and what has to be added so that it is. */
export interface Named {
  readonly name: string;
  readonly imports: readonly TextEdit[];
}

type Names = ts.NamedImports | ts.ObjectBindingPattern;

/** A way in which a scope comes to what a package exports. */
type Way = { readonly whole: ts.Identifier } | { readonly names: Names } | Module;

/** A module that is imported, or that such a module exports from, by the path that leads to it. */
interface Module {
  readonly after: ts.ImportDeclaration;
  readonly specifier: ts.Expression;
  readonly from: string;
}

/**
 * Finds the shortest way from a place to the function: a namespace, names that are imported already, or a new import beside one of types.
 */
export function asUnknownAt(place: ts.Node, provider: UsedPackage, types: ByType): Named | undefined {
  const file = place.getSourceFile();
  const ways = waysFrom(place, types.checker);
  const reaching = ways.map((way) => ({ way, provider: providerOf(way, types) }));
  const own = reaching.flatMap((one) => (one.provider === provider ? [one.way] : []));
  for (const way of own) {
    if ("whole" in way) return { name: `${way.whole.text}.asUnknown`, imports: [] };
    const known =
      "names" in way ? [...way.names.elements].find((one) => (one.propertyName ?? one.name).getText() === "asUnknown") : undefined;
    if (known) return { name: known.name.getText(), imports: [] };
  }
  // Two packages may export it to the same file.
  const isTaken = /\basUnknown\b/.test(file.text) || reaching.some((one) => one.provider && one.provider !== provider);
  const name = isTaken ? `as${provider.type}Unknown` : "asUnknown";
  const [way] = [...own.filter((one) => "names" in one), ...own];
  if (way === undefined || "whole" in way) return undefined;
  return { name, imports: ["names" in way ? further(way.names, name) : another(way, name)] };
}

/** All that is imported or required in the scopes around a place, the innermost first. */
function waysFrom(place: ts.Node, checker: ts.TypeChecker): readonly Way[] {
  const ways: Way[] = [];
  for (let scope: ts.Node = place; ; scope = scope.parent) {
    if ("statements" in scope)
      for (const statement of scope.statements as ts.NodeArray<ts.Statement>) ways.push(...waysIn(statement, checker));
    if (ts.isSourceFile(scope)) return ways;
  }
}

function waysIn(statement: ts.Statement, checker: ts.TypeChecker): readonly Way[] {
  if (ts.isImportEqualsDeclaration(statement)) return statement.isTypeOnly ? [] : [{ whole: statement.name }];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name, initializer }): Way[] => {
      if (initializer === undefined || !isLoading(initializer) || ts.isArrayBindingPattern(name)) return [];
      return [ts.isIdentifier(name) ? { whole: name } : { names: name }];
    });
  }
  if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
  const { importClause, moduleSpecifier } = statement;
  const modules: Way[] = [{ after: statement, specifier: moduleSpecifier, from: moduleSpecifier.text }, ...reExported(statement, checker)];
  if (importClause === undefined || importClause.isTypeOnly) return modules;
  const { name, namedBindings } = importClause;
  const whole: Way[] = [
    ...(name ? [{ whole: name }] : []),
    ...(namedBindings && ts.isNamespaceImport(namedBindings) ? [{ whole: namedBindings.name }] : []),
  ];
  return [...whole, ...(namedBindings && ts.isNamedImports(namedBindings) ? [{ names: namedBindings }] : []), ...modules];
}

/** `require("…")` or `await import("…")`. */
function isLoading(expression: ts.Expression): boolean {
  const call = ts.isAwaitExpression(expression) ? expression.expression : expression;
  return ts.isCallExpression(call) && (call.expression.kind === ts.SyntaxKind.ImportKeyword || call.expression.getText() === "require");
}

/** Where a module of one's own has from what it exports. */
function reExported(after: ts.ImportDeclaration, checker: ts.TypeChecker): readonly Module[] {
  const module = checker.getSymbolAtLocation(after.moduleSpecifier)?.valueDeclaration;
  if (module === undefined || !ts.isSourceFile(module) || module.isDeclarationFile) return [];
  return module.statements.flatMap((one): Module[] => {
    if (!ts.isExportDeclaration(one) || !one.moduleSpecifier || !ts.isStringLiteral(one.moduleSpecifier)) return [];
    const { text } = one.moduleSpecifier;
    const path = posix.relative(posix.dirname(after.getSourceFile().fileName), posix.join(posix.dirname(module.fileName), text));
    return [{ after, specifier: one.moduleSpecifier, from: !text.startsWith(".") ? text : path.startsWith(".") ? path : `./${path}` }];
  });
}

function providerOf(way: Way, { checker, declared }: ByType): UsedPackage | undefined {
  if ("whole" in way) return declared(checker.getPropertyOfType(checker.getTypeAtLocation(way.whole), "asUnknown"))?.provider;
  if ("names" in way && ts.isObjectBindingPattern(way.names)) {
    const { initializer } = way.names.parent;
    return declared(initializer && checker.getPropertyOfType(checker.getTypeAtLocation(initializer), "asUnknown"))?.provider;
  }
  const module = checker.getSymbolAtLocation(
    "names" in way ? (way.names.parent.parent as ts.ImportDeclaration).moduleSpecifier : way.specifier,
  );
  return declared(module && checker.getExportsOfModule(module).find(({ name }) => name === "asUnknown"))?.provider;
}

/** One more name in a list of those that are imported. */
function further(names: Names, name: string): TextEdit {
  const { text } = names.getSourceFile();
  const last = names.elements.at(-1);
  const added = name === "asUnknown" ? name : ts.isNamedImports(names) ? `asUnknown as ${name}` : `asUnknown: ${name}`;
  if (last === undefined) return { start: names.getStart() + 1, end: names.getStart() + 1, text: ` ${added} ` };
  const gap = beginsLine(text, last.getStart()) ? styleOf(names.getSourceFile()).newline + indentAt(text, last.getStart()) : " ";
  return { start: last.end, end: last.end, text: `,${gap}${added}` };
}

/** An import of its own, behind one that loads nothing. */
function another({ after, from }: Module, name: string): TextEdit {
  const file = after.getSourceFile();
  const { newline, semicolon } = styleOf(file);
  const quote = after.moduleSpecifier.getText()[0] ?? '"';
  const start = afterComments(file.text, after.end);
  return {
    start,
    end: start,
    text: `${newline}import { ${name === "asUnknown" ? name : `asUnknown as ${name}`} } from ${quote}${from}${quote}${semicolon}`,
  };
}
