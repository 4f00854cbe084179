import { ts } from "ts-morph";
import type { ByType } from "./by-type.ts";
import type { UsedPackage } from "./used-package.ts";

/** A code that is written as a type, and the packages whose code it is. */
export interface TypeUse {
  readonly literal: ts.StringLiteralLike;
  readonly providers: readonly UsedPackage[];
}

/** The codes in one type: `AcmeErrorOf<"…">`, `AcmeErrors["…"]`, `Exclude<AcmeCode, "…">`, `Extract<AcmeError, { code: "…" }>`. */
export function typeUses(node: ts.TypeReferenceNode | ts.IndexedAccessTypeNode, types: ByType): readonly TypeUse[] {
  const { checker } = types;
  const all = (type: ts.TypeNode | undefined, providers: readonly UsedPackage[]): readonly TypeUse[] =>
    type && providers.length > 0 ? literalTypesOf(type, checker).map((literal) => ({ literal, providers })) : [];
  if (ts.isIndexedAccessTypeNode(node)) return all(node.indexType, types.keysOf(checker.getTypeFromTypeNode(node.objectType)));
  const declared = types.declared(checker.getSymbolAtLocation(node.typeName));
  if (declared) return namesVersion(declared.name) ? [] : (node.typeArguments ?? []).flatMap((type) => all(type, [declared.provider]));
  if (!/^(Extract|Exclude|Pick|Omit)$/.test(node.typeName.getText())) return [];
  const [of, which] = node.typeArguments ?? [];
  return all(which, of ? providersNamedIn(of, types) : []);
}

/**
 * The codes that are given for a parameter of a type which takes a code: `Failed<"…">`, `fail<"…">(…)`, `<Code extends AcmeCode = "…">`.
 */
export function argumentUses(node: ts.Node, types: ByType): readonly TypeUse[] {
  if (ts.isTypeParameterDeclaration(node)) return constrained([node], [node.default], types);
  if (ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node)) {
    if (!node.typeArguments) return [];
    const symbol = types.checker.getSymbolAtLocation(ts.isTypeReferenceNode(node) ? node.typeName : node.expression);
    const named = symbol && symbol.flags & ts.SymbolFlags.Alias ? types.checker.getAliasedSymbol(symbol) : symbol;
    return constrained(
      named?.declarations?.flatMap((one) => ("typeParameters" in one ? [...((one as ts.ClassDeclaration).typeParameters ?? [])] : [])) ??
        [],
      node.typeArguments,
      types,
    );
  }
  if (!ts.isCallLikeExpression(node) || !("typeArguments" in node) || !node.typeArguments) return [];
  return constrained(parametersOfCalled(node, types.checker), node.typeArguments, types);
}

function constrained(
  parameters: readonly ts.TypeParameterDeclaration[],
  given: readonly (ts.TypeNode | undefined)[],
  types: ByType,
): readonly TypeUse[] {
  return given.flatMap((type, i) => {
    const constraint = parameters[i]?.constraint;
    const literals = type && constraint ? literalTypesOf(type, types.checker) : [];
    const providers = constraint && literals.length > 0 ? types.codesIn(types.checker.getTypeFromTypeNode(constraint)) : [];
    return providers.length > 0 ? literals.map((literal) => ({ literal, providers })) : [];
  });
}

/** The parameters for types of what is called; of what is made with `new`, those of its class. */
export function parametersOfCalled(call: ts.CallLikeExpression, checker: ts.TypeChecker): readonly ts.TypeParameterDeclaration[] {
  const declaration = checker.getResolvedSignature(call)?.declaration;
  if (declaration === undefined || ts.isJSDocSignature(declaration)) return [];
  return declaration.typeParameters ?? (ts.isClassLike(declaration.parent) ? declaration.parent.typeParameters : undefined) ?? [];
}

/** Whether the first argument of a package's type is a version, and not a code. */
export function namesVersion(type: string): boolean {
  return /(AsOf|AddedError|LaterError)$/.test(type);
}

/** The string literals that a type is made of, also behind the names of types. */
export function literalTypesOf(node: ts.TypeNode, checker: ts.TypeChecker, depth = 0): readonly ts.StringLiteralLike[] {
  const further = (one: ts.TypeNode | undefined): readonly ts.StringLiteralLike[] =>
    one && depth < 8 ? literalTypesOf(one, checker, depth + 1) : [];
  if (ts.isLiteralTypeNode(node)) return ts.isStringLiteralLike(node.literal) ? [node.literal] : [];
  if (ts.isUnionTypeNode(node)) return node.types.flatMap(further);
  if (ts.isParenthesizedTypeNode(node)) return further(node.type);
  if (ts.isTypeLiteralNode(node))
    return node.members.flatMap((member) =>
      ts.isPropertySignature(member) && member.name.getText() === "code" ? further(member.type) : [],
    );
  if (!ts.isTypeReferenceNode(node) || node.typeArguments) return [];
  const symbol = checker.getSymbolAtLocation(node.typeName);
  const [declaration] = (symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol)?.declarations ?? [];
  return declaration && ts.isTypeAliasDeclaration(declaration) && !declaration.typeParameters ? further(declaration.type) : [];
}

/** The packages whose types a type names. */
export function providersNamedIn(type: ts.TypeNode, types: ByType): readonly UsedPackage[] {
  const found = new Set<UsedPackage>();
  const visit = (node: ts.Node): void => {
    const declared = ts.isTypeReferenceNode(node) ? types.declared(types.checker.getSymbolAtLocation(node.typeName)) : undefined;
    if (declared) found.add(declared.provider);
    ts.forEachChild(node, visit);
  };
  visit(type);
  return [...found];
}
