import { ts } from "ts-morph";
import type { ByType } from "../usage/by-type.ts";
import type { UsedPackage } from "../usage/used-package.ts";
import type { TextEdit } from "./text-edit.ts";

/** A constant that is taken from a whole module of constants: `codes.KEY_MISSING`, `const { KEY_MISSING } = await import("…/codes")`. */
export interface Member {
  readonly provider: UsedPackage;
  readonly name: string;
  /** Returns the edit that takes another constant. */
  readonly taking: (other: string) => TextEdit;
}

/** Returns the constants that a file takes from whole modules, of those that are asked for. Asks for the type of nothing else. */
export function membersIn(
  file: ts.SourceFile,
  providers: readonly UsedPackage[],
  { checker }: ByType,
  isAsked: (name: string) => boolean,
): readonly Member[] {
  const members: Member[] = [];
  const add = (of: ts.Node, name: string, taking: Member["taking"]): void => {
    const type = checker.getTypeAtLocation(of);
    const provider = providerOf(type.symbol as ts.Symbol | undefined, providers) ?? providerOf(moduleIn(type, checker), providers);
    if (provider) members.push({ provider, name, taking });
  };
  const visit = (node: ts.Node): void => {
    const taken = takenBy(node);
    if (taken && isAsked(taken.name.text)) add(taken.of, taken.name.text, taken.taking);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return members;
}

/** Returns the package whose constants a module holds. */
export function providerOf(module: ts.Symbol | undefined, providers: readonly UsedPackage[]): UsedPackage | undefined {
  const file = module?.declarations?.find(ts.isSourceFile);
  return file && providers.find(({ folder }) => file.fileName.startsWith(`${folder}codes.`));
}

/** Returns the module that `await import` returns with a `default` beside its exports. */
function moduleIn(type: ts.Type, checker: ts.TypeChecker): ts.Symbol | undefined {
  const property = checker.getPropertyOfType(type, "default");
  return property && (checker.getTypeOfSymbol(property).symbol as ts.Symbol | undefined);
}

interface Taken {
  readonly of: ts.Node;
  readonly name: { readonly text: string };
  readonly taking: Member["taking"];
}

function takenBy(node: ts.Node): Taken | undefined {
  if (ts.isPropertyAccessExpression(node)) return { of: node.expression, name: node.name, taking: (other) => replaced(node.name, other) };
  if (ts.isQualifiedName(node)) return { of: node.left, name: node.right, taking: (other) => replaced(node.right, other) };
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    const key = node.argumentExpression;
    return { of: node.expression, name: key, taking: (other) => ({ start: key.getStart() + 1, end: key.end - 1, text: other }) };
  }
  if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return undefined;
  const name = node.propertyName ?? node.name;
  if (!ts.isIdentifier(name)) return undefined;
  // The variable keeps its name.
  return { of: node.parent, name, taking: (other) => replaced(name, node.propertyName ? other : `${other}: ${name.text}`) };
}

function replaced(node: ts.Node, text: string): TextEdit {
  return { start: node.getStart(), end: node.end, text };
}
