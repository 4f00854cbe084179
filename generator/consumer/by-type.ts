import { ts } from "ts-morph";
import { isGenerated } from "./open.ts";
import { type Provider, stringsIn } from "./provider.ts";
import { unwrapped } from "./trace.ts";

/** What a program's types and symbols say about where errors of generated packages are. */
export interface ByType {
  readonly checker: ts.TypeChecker;
  /** The packages whose error code a value is. */
  readonly codeOf: (expression: ts.Expression) => readonly Provider[];
  /** The packages whose codes are the values of a type. */
  readonly codesIn: (type: ts.Type) => readonly Provider[];
  /** The packages whose codes are the keys of a type. */
  readonly keysOf: (type: ts.Type) => readonly Provider[];
  /** The packages that declare what a type name stands for, and the name as they declare it. */
  readonly declared: (symbol: ts.Symbol | undefined) => Declared | undefined;
  /** The function of a package that is called. */
  readonly callee: (call: ts.CallExpression) => Declared | undefined;
}

export interface Declared {
  readonly provider: Provider;
  readonly name: string;
}

/** The fields of an error that hold a code. */
const fields = new Set(["code", "nearest"]);

const keyed = /^(Facts|Errors|Messages|Solutions|Handlers\w*)$/;

export function byType(program: ts.Program, providers: readonly Provider[]): ByType {
  const checker = program.getTypeChecker();
  const nearestFirst = [...providers].sort((a, b) => b.folder.length - a.folder.length);
  const ofFile = new Map<string, Provider | undefined>();
  const ofType = new Map<ts.Type, readonly Provider[]>();
  const ofKeys = new Map<ts.Type, readonly Provider[]>();

  const providerOfNode = (node: ts.Node): Provider | undefined => {
    const file = node.getSourceFile();
    const { fileName } = file;
    if (!ofFile.has(fileName)) ofFile.set(fileName, isGenerated(file) ? nearestFirst.find(({ folder }) => fileName.startsWith(folder)) : undefined);
    return ofFile.get(fileName);
  };
  const declaring = (symbol: ts.Symbol | undefined): readonly Provider[] => [...new Set((symbol?.declarations ?? []).flatMap((one) => providerOfNode(one) ?? []))];
  const resolved = (symbol: ts.Symbol | undefined): ts.Symbol | undefined => (symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);

  const declared: ByType["declared"] = (symbol) => {
    const found = resolved(symbol);
    const [provider] = declaring(found);
    return found && provider && { provider, name: found.name };
  };

  const codesIn: ByType["codesIn"] = (type) => memo(ofType, type, () => {
    const constraint = type.isTypeParameter() ? checker.getBaseConstraintOfType(type) : type;
    if (constraint === undefined) return [];
    const values = new Set(stringsIn(constraint));
    const whole = providers.filter(({ codes }) => codes.size > 1 && codes.size <= values.size && [...codes.keys()].every((code) => values.has(code)));
    return [...values].every((value) => value.startsWith("$") || whole.some(({ codes }) => codes.has(value))) ? whole : [];
  });

  const keysOf: ByType["keysOf"] = (type) => memo(ofKeys, type, () => {
    const named = [type.aliasSymbol, type.symbol as ts.Symbol | undefined].flatMap((symbol) => {
      const found = declared(symbol);
      return found && found.name.startsWith(found.provider.type) && keyed.test(found.name.slice(found.provider.type.length)) ? [found.provider] : [];
    });
    if (named.length > 0) return named;
    if (type.isUnionOrIntersection()) return [...new Set(type.types.flatMap((one) => keysOf(one)))];
    if (!(type.flags & ts.TypeFlags.Object)) return [];
    const unknown = checker.getPropertyOfType(type, "$unknown");
    if (unknown && declaring(unknown).length > 0) return declaring(unknown);
    return providers.filter(({ codes }) => codes.size > 1 && [...codes.keys()].every((code) => checker.getPropertyOfType(type, code)));
  });

  const fieldOf = (symbol: ts.Symbol | undefined): readonly Provider[] => (symbol && fields.has(symbol.name) ? declaring(symbol) : []);

  const codeOf: ByType["codeOf"] = (expression) => {
    const node = unwrapped(expression);
    if (ts.isPropertyAccessExpression(node)) {
      const found = fieldOf(checker.getSymbolAtLocation(node.name));
      return found.length > 0 ? found : codesIn(checker.getTypeAtLocation(node));
    }
    if (ts.isElementAccessExpression(node)) {
      const found = fieldOf(checker.getSymbolAtLocation(node.argumentExpression));
      return found.length > 0 ? found : codesIn(checker.getTypeAtLocation(node));
    }
    if (!ts.isIdentifier(node)) return codesIn(checker.getTypeAtLocation(node));
    const symbol = checker.getSymbolAtLocation(node);
    const declaration = symbol?.valueDeclaration;
    if (declaration && ts.isBindingElement(declaration) && ts.isObjectBindingPattern(declaration.parent)) {
      const name = declaration.propertyName ?? declaration.name;
      const property = ts.isIdentifier(name) || ts.isStringLiteral(name) ? checker.getPropertyOfType(checker.getTypeAtLocation(declaration.parent), name.text) : undefined;
      const found = fieldOf(property);
      if (found.length > 0) return found;
    }
    if (declaration && ts.isVariableDeclaration(declaration) && declaration.initializer && !declaration.type && declaration.parent.flags & ts.NodeFlags.Const) {
      const found = codeOf(declaration.initializer);
      if (found.length > 0) return found;
    }
    // Not the type that is left after other comparisons, but that which was declared.
    return symbol ? codesIn(checker.getTypeOfSymbol(symbol)) : [];
  };

  const callee: ByType["callee"] = ({ expression }) => declared(checker.getTypeAtLocation(expression).symbol as ts.Symbol | undefined);

  return { checker, codeOf, codesIn, keysOf, declared, callee };
}

function memo<Key, Value>(known: Map<Key, Value>, key: Key, find: () => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = find();
  known.set(key, found);
  return found;
}
