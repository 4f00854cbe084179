import { ts } from "ts-morph";
import type { ByType } from "./by-type.ts";
import { madeByHand } from "./made-by-hand.ts";
import { nearestCode } from "./nearest-code.ts";
import { isGenerated } from "./open.ts";
import { type Literal, listsOf, literalsOf, objectsOf, unwrapped } from "./trace.ts";
import { argumentUses, literalTypesOf, typeUses } from "./type-uses.ts";
import type { Form, Handlers, Use, Uses } from "./use.ts";
import type { UsedPackage } from "./used-package.ts";
import { valueUses, type Wanted } from "./value-uses.ts";

/** Every use of codes that a file leads to. Of values that have a code's type and nothing else about them, those that are `wanted`. */
export function usesIn(file: ts.SourceFile, types: ByType, providers: readonly UsedPackage[], wanted: Wanted): Uses {
  if (providers.length === 0) return { uses: [], handlers: [], switches: [] };
  const { checker } = types;
  const uses = new Map<ts.Node, Use>();
  const handlers = new Map<ts.Node, Handlers>();
  const switches: Uses["switches"][number][] = [];
  const isKey = (name: string): boolean => name === "$unknown" || wanted.isWanted(name) || providers.some(({ codes }) => codes.has(name));

  const add = (node: Use["node"], code: string, providers: readonly UsedPackage[], form: Form, checked = true): void => {
    if (providers.length > 0 && !uses.has(node)) uses.set(node, { node, code, providers, form, checked, isConstant: false });
  };
  /** What a literal is written as in this file: a constant that a package declares stands for it. */
  const addWritten = (literal: Literal, as: ts.Expression, providers: readonly UsedPackage[], form: Form, checked = true): void => {
    const name = isGenerated(literal.getSourceFile()) ? nameIn(as) : undefined;
    if (name === undefined) return add(literal, literal.text, providers, form, checked);
    if (providers.length > 0 && !uses.has(name))
      uses.set(name, { node: name, code: literal.text, providers, form, checked, isConstant: true });
  };
  const addLiterals = (expression: ts.Expression, providers: readonly UsedPackage[], form: Form, checked = true): void => {
    for (const literal of literalsOf(expression, checker)) addWritten(literal, expression, providers, form, checked);
  };
  /** Only those that are codes, because other texts may stand there as well. */
  const addListed = (expression: ts.Expression, providers: readonly UsedPackage[], form: Form): void => {
    for (const literal of providers.length > 0 ? literalsOf(expression, checker) : [])
      addWritten(
        literal,
        expression,
        providers.filter(({ codes }) => codes.has(literal.text)),
        form,
      );
  };
  /** Only what is meant to be one of the codes: an error of another version may have others. */
  const addMade = (code: ts.Expression, providers: readonly UsedPackage[]): void => {
    for (const literal of literalsOf(code, checker)) {
      const meant = wanted.isWanted(literal.text) || nearestCode(literal.text, providers) !== undefined;
      const listing = providers.filter(({ codes }) => codes.has(literal.text));
      addWritten(literal, code, listing.length > 0 || !meant ? listing : providers, "made");
    }
  };
  const addKeys = (object: ts.ObjectLiteralExpression, providers: readonly UsedPackage[], form: Form, checked = true): void => {
    for (const property of object.properties) {
      if (ts.isSpreadAssignment(property)) {
        for (const inner of objectsOf(property.expression, checker)) addKeys(inner, providers, form, checked);
        continue;
      }
      const computed = ts.isComputedPropertyName(property.name) ? property.name.expression : undefined;
      if (computed) addLiterals(computed, providers, form, checked);
      else if ("text" in property.name) add(property.name, property.name.text, providers, form, checked);
    }
  };
  const addHandlers = (object: ts.ObjectLiteralExpression, provider: UsedPackage, exhaustive: boolean, call?: ts.CallExpression): void => {
    addKeys(object, [provider], "handler");
    if (!handlers.has(object)) handlers.set(object, { object, provider, exhaustive, call });
  };

  const comparison = ({ left, right, operatorToken }: ts.BinaryExpression): void => {
    if (operatorToken.kind === ts.SyntaxKind.InKeyword) keyed(unwrapped(left), right);
    if (
      ![
        ts.SyntaxKind.EqualsEqualsToken,
        ts.SyntaxKind.EqualsEqualsEqualsToken,
        ts.SyntaxKind.ExclamationEqualsToken,
        ts.SyntaxKind.ExclamationEqualsEqualsToken,
      ].includes(operatorToken.kind)
    )
      return;
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const) {
      if (literalsOf(other, checker).length === 0) continue;
      const found = types.codeOf(one);
      if (found.length > 0) addLiterals(other, found, "comparison");
      else addListed(other, types.codeAmongTexts(one), "comparison");
    }
  };
  const switched = (node: ts.SwitchStatement): void => {
    const found = types.codeOf(node.expression);
    if (found.length > 0) switches.push({ node, providers: found });
    const among = found.length > 0 ? [] : types.codeAmongTexts(node.expression);
    for (const clause of node.caseBlock.clauses) {
      if (!ts.isCaseClause(clause)) continue;
      if (found.length > 0) addLiterals(clause.expression, found, "case");
      else addListed(clause.expression, among, "case");
    }
  };
  const called = (node: ts.CallExpression): void => {
    const callee = types.callee(node);
    if (callee && /^match(Or)?$/.test(callee.name)) {
      const argument = node.arguments[1];
      for (const object of argument ? objectsOf(argument, checker) : [])
        addHandlers(object, callee.provider, callee.name !== "matchOr", node);
    } else if (callee?.name === "is") {
      for (const argument of node.arguments.slice(1)) {
        if (!ts.isSpreadElement(argument)) addLiterals(argument, [callee.provider], "argument");
        else
          for (const list of listsOf(argument.expression, checker))
            for (const one of list.elements) addLiterals(one, [callee.provider], "argument");
      }
    } else if (callee?.name === "make" && node.arguments[0]) {
      addLiterals(node.arguments[0], [callee.provider], "made");
    } else if (
      !callee &&
      ts.isPropertyAccessExpression(node.expression) &&
      /^(includes|indexOf|has|get)$/.test(node.expression.name.text)
    ) {
      lookedUp(node.expression.expression, node.arguments[0]);
    }
  };
  const lookedUp = (collection: ts.Expression, code: ts.Expression | undefined): void => {
    const lists = code ? listsOf(collection, checker) : [];
    const found = code && lists.length > 0 ? types.codeOf(code) : [];
    for (const list of found.length > 0 ? lists : []) {
      for (const element of list.elements) {
        const pair = unwrapped(element);
        const key = ts.isArrayLiteralExpression(pair) ? pair.elements[0] : element;
        for (const literal of key ? literalsOf(key, checker) : []) add(literal, literal.text, found, "list", isChecked(literal));
      }
    }
  };
  const isChecked = (literal: ts.Expression): boolean => {
    const type = checker.getContextualType(literal);
    return type !== undefined && types.codesIn(type).length > 0;
  };
  const keyed = (key: ts.Node, table: ts.Expression | ts.ObjectBindingPattern): void => {
    if ((!ts.isStringLiteralLike(key) && !ts.isIdentifier(key)) || !wanted.isWanted(key.text)) return;
    const found = types.keysOf(checker.getTypeAtLocation(table));
    if (found.length > 0) add(key, key.text, found, "member");
  };
  const member = (node: ts.ElementAccessExpression | ts.PropertyAccessExpression): void => {
    const literal = ts.isPropertyAccessExpression(node) ? node.name : unwrapped(node.argumentExpression);
    if (ts.isStringLiteralLike(literal) || ts.isIdentifier(literal)) {
      if (ts.isPropertyAccessExpression(node) || ts.isStringLiteralLike(literal)) return keyed(literal, node.expression);
    }
    if (ts.isPropertyAccessExpression(node)) return;
    const objects = objectsOf(node.expression, checker);
    const found = objects.length > 0 ? types.codeOf(node.argumentExpression) : [];
    for (const object of found.length > 0 ? objects : []) {
      const keyed = checker.getContextualType(object);
      addKeys(object, found, "lookup", keyed !== undefined && types.keysOf(keyed).length > 0);
    }
  };
  const table = (object: ts.ObjectLiteralExpression): void => {
    if (handlers.has(object) || !object.properties.some(({ name }) => name && isKey(textOf(name)))) return;
    const type = checker.getContextualType(object);
    const found = type ? types.keysOf(type) : [];
    const [provider] = found;
    if (type === undefined || provider === undefined) return;
    const some = checker.getPropertyOfType(type, "$unknown");
    const isHandlers =
      some !== undefined && /Handlers/.test([type, ...(type.aliasTypeArguments ?? [])].map((one) => one.aliasSymbol?.name ?? "").join());
    if (isHandlers) addHandlers(object, provider, !(some.flags & ts.SymbolFlags.Optional));
    else addKeys(object, found, "key");
  };
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node)) comparison(node);
    else if (ts.isSwitchStatement(node)) switched(node);
    else if (ts.isCallExpression(node)) called(node);
    else if (ts.isElementAccessExpression(node) || ts.isPropertyAccessExpression(node)) member(node);
    else if (ts.isObjectLiteralExpression(node)) {
      const made = madeByHand(node, providers, checker);
      if (made) addMade(made.code, made.providers);
      table(node);
    } else if (ts.isSatisfiesExpression(node)) {
      const found = types.codeOf(node.expression);
      if (found.length > 0) for (const literal of literalTypesOf(node.type, checker)) add(literal, literal.text, found, "type");
    } else if (ts.isTypeReferenceNode(node) || ts.isIndexedAccessTypeNode(node)) {
      for (const { literal, providers } of typeUses(node, types)) add(literal, literal.text, providers, "type");
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) keyed(node.propertyName ?? node.name, node.parent);
    for (const { literal, providers } of argumentUses(node, types)) add(literal, literal.text, providers, "type");
    for (const { literal, providers } of valueUses(node, types, wanted)) add(literal, literal.text, providers, "value");
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { uses: [...uses.values()], handlers: [...handlers.values()], switches };
}

/** The name under which an expression takes a value: of a variable, or after a dot. */
function nameIn(expression: ts.Expression): ts.Identifier | undefined {
  const node = unwrapped(expression);
  const name = ts.isPropertyAccessExpression(node) ? node.name : node;
  return ts.isIdentifier(name) ? name : undefined;
}

function textOf(name: ts.PropertyName): string {
  if (ts.isComputedPropertyName(name)) return ts.isStringLiteralLike(name.expression) ? name.expression.text : "";
  return "text" in name ? name.text : "";
}
