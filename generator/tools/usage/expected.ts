import { ts } from "ts-morph";
import type { ByType } from "./by-type.ts";
import { parametersOfCalled, providersNamedIn } from "./type-uses.ts";
import { stringsIn, type UsedPackage } from "./used-package.ts";

/**
 * The packages of which a code is wanted where an expression stands, whatever the syntax around it, if the text there is one of their
 * codes.
 */
export function expectedCodes(node: ts.Expression, text: string, types: ByType): readonly UsedPackage[] {
  const { checker } = types;
  const type = checker.getContextualType(node);
  if (type === undefined) return [];
  const whole = types.codesIn(type);
  if (whole.length > 0) return whole;
  const beside = [...types.codesAmong(type), ...someOf(node, type, types)].filter(({ codes }) => codes.has(text));
  if (beside.length > 0) return beside;
  return stringsIn(type).includes(text) ? inferred(node, types) : [];
}

/**
 * The packages whose types a type of fewer codes is written with: `AcmeCodeAsOf<"1.0.0">`, `Exclude<AcmeCode, "…">`, and names for these.
 */
function someOf(node: ts.Expression, type: ts.Type, types: ByType): readonly UsedPackage[] {
  const strings = stringsIn(type);
  if (strings.length === 0) return [];
  const names = (type.aliasSymbol?.declarations ?? []).filter(ts.isTypeAliasDeclaration);
  const written = [...names.map((one) => one.type), ...annotations(node, types.checker)];
  return [...new Set(written.flatMap((one) => providersNamedIn(one, types)))].filter(({ codes }) => strings.every((one) => codes.has(one)));
}

/** The types that are written where it is decided what may stand at a place. */
function annotations(node: ts.Expression, checker: ts.TypeChecker): readonly ts.TypeNode[] {
  const place = ts.findAncestor(node.parent, (one) => ts.isCallLikeExpression(one) || ("type" in one && one.type !== undefined));
  if (place === undefined) return [];
  if (!ts.isCallLikeExpression(place)) return "type" in place ? [place.type as ts.TypeNode] : [];
  const parameters: readonly ts.Node[] = checker.getResolvedSignature(place)?.declaration?.parameters ?? [];
  return parameters.flatMap((one) => (ts.isParameter(one) && one.type ? [one.type] : []));
}

/**
 * The packages whose codes a parameter of the type of what is called stands for, where the type at a place is only what was inferred from
 * the place itself.
 */
function inferred(node: ts.Expression, types: ByType): readonly UsedPackage[] {
  const { checker } = types;
  const call = ts.findAncestor(node.parent, (one) => ts.isCallLikeExpression(one) || ts.isFunctionLike(one));
  if (call === undefined || !ts.isCallLikeExpression(call)) return [];
  return [
    ...new Set(
      parametersOfCalled(call, checker).flatMap(({ constraint }) => (constraint ? codesOfConstraint(constraint, call, types) : [])),
    ),
  ];
}

/** The packages whose codes a constraint lists: by itself, or as the keys of what another argument is. */
function codesOfConstraint(constraint: ts.TypeNode, call: ts.CallLikeExpression, types: ByType): readonly UsedPackage[] {
  const { checker } = types;
  const itself = types.codesIn(checker.getTypeFromTypeNode(constraint));
  if (itself.length > 0 || !ts.isTypeOperatorNode(constraint) || !("arguments" in call)) return itself;
  const of = constraint.type.getText();
  const parameters: readonly ts.Node[] = checker.getResolvedSignature(call)?.declaration?.parameters ?? [];
  const at = parameters.findIndex((one) => ts.isParameter(one) && one.type?.getText() === of);
  const argument = call.arguments?.[at];
  return argument ? types.keysOf(checker.getTypeAtLocation(argument)) : [];
}
