import { ts } from "ts-morph";
import { codeSets, isOpen } from "./code-sets.ts";
import { isGenerated } from "./open.ts";
import { unwrapped } from "./trace.ts";
import { stringsIn, type UsedPackage } from "./used-package.ts";

/** What a program's types and symbols say about where errors of generated packages are. */
export interface ByType {
  readonly checker: ts.TypeChecker;
  /** The packages whose error code a value is. */
  readonly codeOf: (expression: ts.Expression) => readonly UsedPackage[];
  /** The packages whose error code a value may be, beside other texts. */
  readonly codeAmongTexts: (expression: ts.Expression) => readonly UsedPackage[];
  /** The packages whose codes are the values of a type. */
  readonly codesIn: (type: ts.Type) => readonly UsedPackage[];
  /** The packages whose codes are values of a type, beside other texts. */
  readonly codesAmong: (type: ts.Type) => readonly UsedPackage[];
  /** The packages whose codes are the keys of a type. */
  readonly keysOf: (type: ts.Type) => readonly UsedPackage[];
  /** The packages that declare what a type name stands for, and the name as they declare it. */
  readonly declared: (symbol: ts.Symbol | undefined) => Declared | undefined;
  /** The function of a package that is called. */
  readonly callee: (call: ts.CallExpression) => Declared | undefined;
}

export interface Declared {
  readonly provider: UsedPackage;
  readonly name: string;
}

/** The fields of an error that hold a code. */
const fields = new Set(["code", "nearest"]);

const keyed = /^(Facts|Errors|Messages|Solutions|Handlers\w*)$/;

export function byType(program: ts.Program, providers: readonly UsedPackage[]): ByType {
  const checker = program.getTypeChecker();
  const nearestFirst = [...providers].sort((a, b) => b.folder.length - a.folder.length);
  const ofFile = new Map<string, UsedPackage | undefined>();
  const ofType = new Map<ts.Type, { readonly whole: readonly UsedPackage[]; readonly isClosed: boolean }>();
  const ofKeys = new Map<ts.Type, readonly UsedPackage[]>();

  const providerOfNode = (node: ts.Node): UsedPackage | undefined => {
    const file = node.getSourceFile();
    const { fileName } = file;
    if (!ofFile.has(fileName))
      ofFile.set(fileName, isGenerated(file) ? nearestFirst.find(({ folder }) => fileName.startsWith(folder)) : undefined);
    return ofFile.get(fileName);
  };
  const declaring = (symbol: ts.Symbol | undefined): readonly UsedPackage[] => [
    ...new Set((symbol?.declarations ?? []).flatMap((one) => providerOfNode(one) ?? [])),
  ];
  const resolved = (symbol: ts.Symbol | undefined): ts.Symbol | undefined =>
    symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

  const declared: ByType["declared"] = (symbol) => {
    const found = resolved(symbol);
    const [provider] = declaring(found);
    return found && provider && { provider, name: found.name };
  };

  const codesOfType = (type: ts.Type): { readonly whole: readonly UsedPackage[]; readonly isClosed: boolean } =>
    memo(ofType, type, () => {
      const constraint = type.isTypeParameter() ? checker.getBaseConstraintOfType(type) : type;
      const values = new Set(constraint ? stringsIn(constraint) : []);
      const whole =
        values.size > 1
          ? providers.filter((provider) =>
              codeSets(provider).some((codes) => codes.length <= values.size && codes.every((code) => values.has(code))),
            )
          : [];
      return {
        whole,
        isClosed:
          constraint !== undefined &&
          !isOpen(constraint) &&
          [...values].every((value) => value.startsWith("$") || whole.some(({ codes }) => codes.has(value))),
      };
    });
  const codesAmong: ByType["codesAmong"] = (type) => codesOfType(type).whole;
  const codesIn: ByType["codesIn"] = (type) => (codesOfType(type).isClosed ? codesAmong(type) : []);

  const keysOf: ByType["keysOf"] = (type) =>
    memo(ofKeys, type, () => {
      const named = [type.aliasSymbol, type.symbol as ts.Symbol | undefined].flatMap((symbol) => {
        const found = declared(symbol);
        return found && found.name.startsWith(found.provider.type) && keyed.test(found.name.slice(found.provider.type.length))
          ? [found.provider]
          : [];
      });
      if (named.length > 0) return named;
      if (type.isUnionOrIntersection()) return [...new Set(type.types.flatMap((one) => keysOf(one)))];
      if (!(type.flags & ts.TypeFlags.Object)) return [];
      const unknown = checker.getPropertyOfType(type, "$unknown");
      if (unknown && declaring(unknown).length > 0) return declaring(unknown);
      return providers.filter(({ codes }) => codes.size > 1 && [...codes.keys()].every((code) => checker.getPropertyOfType(type, code)));
    });

  const fieldOf = (symbol: ts.Symbol | undefined): readonly UsedPackage[] => (symbol && fields.has(symbol.name) ? declaring(symbol) : []);

  const codeBy = (expression: ts.Expression, codes: ByType["codesIn"]): readonly UsedPackage[] => {
    const node = unwrapped(expression);
    if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
      const symbol = checker.getSymbolAtLocation(ts.isPropertyAccessExpression(node) ? node.name : node.argumentExpression);
      const found = fieldOf(symbol);
      if (found.length > 0) return found;
      // Not the type that is left after other comparisons, but that which was declared.
      const declared = ts.isPropertyAccessExpression(node) && symbol ? codes(checker.getTypeOfSymbol(symbol)) : [];
      return declared.length > 0 ? declared : codes(checker.getTypeAtLocation(node));
    }
    if (!ts.isIdentifier(node)) return codes(checker.getTypeAtLocation(node));
    const symbol = checker.getSymbolAtLocation(node);
    const declaration = symbol?.valueDeclaration;
    if (declaration && ts.isBindingElement(declaration) && ts.isObjectBindingPattern(declaration.parent)) {
      const name = declaration.propertyName ?? declaration.name;
      const property =
        ts.isIdentifier(name) || ts.isStringLiteral(name)
          ? checker.getPropertyOfType(checker.getTypeAtLocation(declaration.parent), name.text)
          : undefined;
      const found = fieldOf(property);
      if (found.length > 0) return found;
    }
    if (
      declaration &&
      ts.isVariableDeclaration(declaration) &&
      declaration.initializer &&
      !declaration.type &&
      declaration.parent.flags & ts.NodeFlags.Const
    ) {
      const found = codeBy(declaration.initializer, codes);
      if (found.length > 0) return found;
    }
    return symbol ? codes(checker.getTypeOfSymbol(symbol)) : [];
  };
  const codeOf: ByType["codeOf"] = (expression) => codeBy(expression, codesIn);
  const codeAmongTexts: ByType["codeAmongTexts"] = (expression) => codeBy(expression, codesAmong);

  const callee: ByType["callee"] = ({ expression }) => declared(checker.getTypeAtLocation(expression).symbol as ts.Symbol | undefined);

  return { checker, codeOf, codeAmongTexts, codesIn, codesAmong, keysOf, declared, callee };
}

function memo<Key, Value>(known: Map<Key, Value>, key: Key, find: () => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = find();
  known.set(key, found);
  return found;
}
