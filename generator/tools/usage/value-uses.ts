import { ts } from "ts-morph";
import type { ByType } from "./by-type.ts";
import { expectedCodes } from "./expected.ts";
import { type Literal, listsOf, literalsOf } from "./trace.ts";
import type { UsedPackage } from "./used-package.ts";

/** A text that stands where a code is wanted, or is kept under a name that stands there. */
export interface ValueUse {
  readonly literal: Literal;
  readonly providers: readonly UsedPackage[];
}

/** Which texts are looked for, and the names of the constants that keep them. */
export interface Wanted {
  readonly isWanted: (text: string) => boolean;
  readonly names: ReadonlySet<string>;
}

/**
 * What an expression is used as, if a code is wanted where it stands. Asks for the type of no other expression than one that may be a
 * wanted text.
 */
export function valueUses(node: ts.Node, types: ByType, { isWanted, names }: Wanted): readonly ValueUse[] {
  if (ts.isStringLiteralLike(node)) return ts.isExpression(node) && isWanted(node.text) ? uses(node, [node], types) : [];
  if (!isReference(node, names)) return [];
  if (ts.isSpreadElement(node.parent)) return spread(node, node.parent, types).filter(({ literal }) => isWanted(literal.text));
  const literals = literalsOf(node, types.checker).filter(({ text }) => isWanted(text));
  if (literals.length > 0) return uses(node, literals, types);
  const elements = elementsOf(node, types).filter(({ text }) => isWanted(text));
  const element = elements.length > 0 ? types.checker.getContextualType(node)?.getNumberIndexType() : undefined;
  return element ? elements.map((literal) => ({ literal, providers: types.codesIn(element) })) : [];
}

/** A list in another one, or in the arguments for the last parameter. */
function spread(list: ts.Expression, { parent }: ts.SpreadElement, types: ByType): readonly ValueUse[] {
  const { checker } = types;
  const last = ts.isCallLikeExpression(parent) ? checker.getResolvedSignature(parent)?.parameters.at(-1) : undefined;
  const whole = last ? checker.getTypeOfSymbol(last) : ts.isArrayLiteralExpression(parent) ? checker.getContextualType(parent) : undefined;
  const element = whole?.getNumberIndexType();
  return element ? elementsOf(list, types).map((literal) => ({ literal, providers: types.codesIn(element) })) : [];
}

function uses(place: ts.Expression, literals: readonly Literal[], types: ByType): readonly ValueUse[] {
  return literals.map((literal) => ({ literal, providers: expectedCodes(place, literal.text, types) }));
}

function elementsOf(node: ts.Expression, { checker }: ByType): readonly Literal[] {
  return listsOf(node, checker).flatMap(({ elements }) => elements.flatMap((one) => literalsOf(one, checker)));
}

/** Whether a constant is read here that may keep a wanted text. */
function isReference(node: ts.Node, names: ReadonlySet<string>): node is ts.Identifier | ts.PropertyAccessExpression {
  if (ts.isPropertyAccessExpression(node)) return names.has(node.name.text);
  if (!ts.isIdentifier(node) || !names.has(node.text)) return false;
  const { parent } = node;
  const isName =
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ("name" in parent && parent.name === node && !ts.isShorthandPropertyAssignment(parent));
  return (
    !isName &&
    !ts.isImportSpecifier(parent) &&
    !ts.isExportSpecifier(parent) &&
    !ts.isTypeNode(parent) &&
    !ts.isShorthandPropertyAssignment(parent)
  );
}
