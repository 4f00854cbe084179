import { ts } from "ts-morph";
import { unwrapped } from "../usage/trace.ts";
import type { Handlers } from "../usage/use.ts";
import { ofAdded } from "./cases-before.ts";
import { isSteady, isThis, mentions, readsArgument, takesNothing } from "./steady.ts";

/** The handler that codes went to before they had one of their own, and how a new one does the same as it. */
export interface Before {
  /** Whether it has to be handed the error as it was when no catalog listed its code. */
  readonly takesUnknown: boolean;
  /** Whether it reads what `$added` was given of the error. */
  readonly takesAdded?: boolean;
  /** A property with that name. */
  readonly property: (key: string, names: Names) => string;
}

interface Names {
  /** What makes the error that the handler took. */
  readonly asUnknown: string;
  /** What stands behind the name of an argument whose type nothing else says. */
  readonly type: string;
}

/**
 * What an object of handlers did with codes that it did not list: its handler for `$added` if it is for a version, or else that for
 * `$unknown`. `"unclear"` if that cannot be written a second time.
 */
export function handledBefore({ object, call }: Handlers, isPinned: boolean, checker: ts.TypeChecker): Before | "unclear" | undefined {
  for (const name of isPinned ? ["$added", "$unknown"] : ["$unknown"]) {
    const found = holderOf(name, object, checker);
    if (found) return again(found, { name, isOwn: call !== undefined && call === object.parent, checker }) ?? "unclear";
  }
  return undefined;
}

/** The last property that gives a name its value, also inside of what is spread. */
function holderOf(name: string, object: ts.ObjectLiteralExpression, checker: ts.TypeChecker): ts.ObjectLiteralElementLike | undefined {
  for (const property of object.properties.toReversed()) {
    if (!ts.isSpreadAssignment(property)) {
      if (nameOf(property.name) === name) return property;
      continue;
    }
    const inner = unwrapped(property.expression);
    const found = ts.isObjectLiteralExpression(inner)
      ? holderOf(name, inner, checker)
      : checker.getPropertyOfType(checker.getTypeAtLocation(inner), name) && property;
    if (found) return found;
  }
  return undefined;
}

function nameOf(name: ts.PropertyName): string | undefined {
  const text = ts.isComputedPropertyName(name) ? unwrapped(name.expression) : name;
  return "text" in text ? (text.text as string) : undefined;
}

interface About {
  readonly name: string;
  /** Whether the object is made for one error. */
  readonly isOwn: boolean;
  readonly checker: ts.TypeChecker;
}

function again(property: ts.ObjectLiteralElementLike, about: About): Before | undefined {
  const { name, checker } = about;
  const isAdded = name === "$added";
  if (ts.isMethodDeclaration(property)) return method(property, isAdded, checker);
  if (ts.isGetAccessor(property)) {
    const [only] = property.body?.statements ?? [];
    return only && ts.isReturnStatement(only) && only.expression && !mentions(only.expression, isThis)
      ? value(only.expression, about)
      : undefined;
  }
  if (ts.isShorthandPropertyAssignment(property)) return value(property.name, about);
  if (ts.isPropertyAssignment(property)) return value(property.initializer, about);
  if (!ts.isSpreadAssignment(property) || !isSteady(property.expression)) return undefined;
  const symbol = checker.getPropertyOfType(checker.getTypeAtLocation(property.expression), name);
  if (symbol && symbol.flags & ts.SymbolFlags.Optional) return undefined;
  const handlers = unwrapped(property.expression);
  const holder = ts.isIdentifier(handlers) || ts.isPropertyAccessExpression(handlers) ? handlers.getText() : `(${handlers.getText()})`;
  return calling(`${holder}.${name}`, isAdded);
}

function method(node: ts.MethodDeclaration, isAdded: boolean, checker: ts.TypeChecker): Before | undefined {
  const text = node.getSourceFile().text;
  if (mentions(node, (one) => one.kind === ts.SyntaxKind.SuperKeyword)) return undefined;
  const [front, rest] = [text.slice(node.getStart(), node.name.getStart()), text.slice(node.name.end, node.end)];
  if (!readsArgument(node)) return { takesUnknown: false, property: (key) => front + key + rest };
  if (isAdded) {
    const own = withoutAdded(node, node.name.end, checker);
    if (own !== undefined) return { takesUnknown: false, takesAdded: true, property: (key) => front + key + own };
  }
  return calling(`(${front.includes("async") ? "async " : ""}function${node.asteriskToken ? "*" : ""} ${rest.trimStart()})`, isAdded);
}

function value(expression: ts.Expression, { name, isOwn, checker }: About): Before | undefined {
  const node = unwrapped(expression);
  const isAdded = name === "$added";
  const text = expression.getText();
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) {
    if (!readsArgument(node)) return { takesUnknown: false, property: (key) => `${key}: ${text}` };
    const own = isAdded && node === expression ? withoutAdded(node, node.getStart(), checker) : undefined;
    if (own !== undefined) return { takesUnknown: false, takesAdded: true, property: (key) => `${key}: ${own}` };
    return (!isAdded && node === expression && ts.isArrowFunction(node) && withArgument(node, checker)) || calling(`(${text})`, isAdded);
  }
  // What is made anew for each error may be made once more, but not what several errors share.
  const isMadeAnew = isOwn && !mentions(node, (one) => ts.isAwaitExpression(one) || ts.isYieldExpression(one));
  if (!isSteady(node) && !isMadeAnew) return undefined;
  if (takesNothing(node, checker)) return { takesUnknown: false, property: (key) => `${key}: ${text}` };
  return calling(
    ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) || ts.isCallExpression(node) ? node.getText() : `(${text})`,
    isAdded,
  );
}

/** A function from `start` on, as it reads the error itself: `(e) => e.code` for `(e) => e.error.code`. */
function withoutAdded(node: ts.FunctionLikeDeclaration, start: number, checker: ts.TypeChecker): string | undefined {
  const parameter = onlyParameter(node);
  if (!parameter || parameter.type) return undefined;
  const { text: name } = parameter.name;
  const reads = node.body ? readsOf(parameter.name, node.body, checker) : [];
  const isPlain = reads.every((one) => ts.isPropertyAccessExpression(one.parent) && one.parent.expression === one);
  if (!isPlain || mentions(node, (one) => ts.isIdentifier(one) && one.text === "arguments")) return undefined;
  const { text } = node.getSourceFile();
  let [own, from] = ["", start];
  for (const { node: read, instead } of reads.flatMap((one) => ofAdded(one, name) ?? [])) {
    own += text.slice(from, read.getStart()) + instead("");
    from = read.end;
  }
  return own + text.slice(from, node.end);
}

type NamedParameter = ts.ParameterDeclaration & { readonly name: ts.Identifier };

/** The parameter of a function that has one alone, which is a plain name without a default. */
function onlyParameter({ parameters }: ts.FunctionLikeDeclaration): NamedParameter | undefined {
  const [parameter, ...others] = parameters;
  if (!parameter || others.length > 0 || parameter.initializer || parameter.dotDotDotToken) return undefined;
  return isNamed(parameter) ? parameter : undefined;
}

function isNamed(parameter: ts.ParameterDeclaration): parameter is NamedParameter {
  return ts.isIdentifier(parameter.name);
}

/** Where a parameter is read, in the order of the text. */
function readsOf(parameter: ts.Identifier, body: ts.Node, checker: ts.TypeChecker): readonly ts.Identifier[] {
  const symbol = checker.getSymbolAtLocation(parameter);
  const reads: ts.Identifier[] = [];
  const visit = (one: ts.Node): void => {
    if (
      ts.isIdentifier(one) &&
      one.text === parameter.text &&
      (ts.isShorthandPropertyAssignment(one.parent) || checker.getSymbolAtLocation(one) === symbol)
    )
      reads.push(one);
    ts.forEachChild(one, visit);
  };
  visit(body);
  return reads;
}

/** `(e) => asUnknown(e).rawCode` for `(e) => e.rawCode`: an arrow function that reads its argument in one place. */
function withArgument(node: ts.ArrowFunction, checker: ts.TypeChecker): Before | undefined {
  const { text } = node.getSourceFile();
  const parameter = onlyParameter(node);
  if (!parameter || node.typeParameters || ts.isBlock(node.body)) return undefined;
  const { text: name } = parameter.name;
  const reads = readsOf(parameter.name, node.body, checker);
  const [read] = reads;
  if (!read || reads.length > 1 || ts.isShorthandPropertyAssignment(read.parent)) return undefined;
  const [front, middle, back] = [
    text.slice(node.getStart(), parameter.getStart()) + name,
    text.slice(parameter.end, read.getStart()),
    text.slice(read.end, node.end),
  ];
  return { takesUnknown: true, property: (key, { asUnknown, type }) => `${key}: ${front}${type}${middle}${asUnknown}(${name})${back}` };
}

/** A handler that calls another one. */
function calling(handler: string, isAdded: boolean): Before {
  const property: Before["property"] = (key, { asUnknown, type }) => {
    const taken = new Set(`${asUnknown} ${handler}`.match(/[\w$]+/g));
    const name = ["e", "error", "listed", "found"].find((one) => !taken.has(one)) ?? "errorWithCode";
    return `${key}: (${name}${type}) => ${handler}(${isAdded ? `{ ...${name}, code: "$added", error: ${name} }` : `${asUnknown}(${name})`})`;
  };
  return { takesUnknown: !isAdded, takesAdded: isAdded, property };
}
