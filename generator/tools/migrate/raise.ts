import { ts } from "ts-morph";
import { compareVersions } from "../../catalog/versions.ts";
import { listed } from "../../problems/listed.ts";
import type { Problem } from "../../problems/problem.ts";
import { placeIn } from "../usage/place.ts";
import { neverCheckOf } from "../usage/required.ts";
import { literalsOf } from "../usage/trace.ts";
import { literalTypesOf, namesVersion } from "../usage/type-uses.ts";
import type { Use } from "../usage/use.ts";
import type { UsedPackage } from "../usage/used-package.ts";
import type { Context, Step } from "./context.ts";

/** Versions that are raised, and what keeps others where they are. */
export interface Raised {
  readonly steps: readonly Step[];
  readonly problems: readonly Problem[];
}

/**
 * A version that could be raised, and whether the program itself decides what becomes of `$added`: handlers of `match` are added where they
 * are missing.
 */
interface Pin {
  readonly literal: ts.StringLiteralLike;
  readonly provider: UsedPackage;
  readonly to: string;
  readonly isOfErrors: boolean;
}

/**
 * Raises the versions that files name: in `asOf`, and in the types that end with `AsOf`; but not those of errors that a program asks for
 * `$added` by hand, where what came later would not get any more.
 */
export function raise(files: readonly ts.SourceFile[], context: Context): Raised {
  const pins = files.flatMap((file) => pinsIn(file, context));
  const asked = context.uses.uses.filter((use) => isAskedByHand(use, context));
  const held = pins.filter(({ provider, isOfErrors }) => isOfErrors && asked.some(({ providers }) => providers.includes(provider)));
  const stay = new Set(held.map(({ literal }) => literal));
  const steps = pins
    .filter(({ literal }) => !stay.has(literal))
    .map(({ literal, provider, to }): Step => {
      const file = literal.getSourceFile();
      return {
        file,
        start: literal.getStart(file) + 1,
        end: literal.end - 1,
        text: to,
        kind: "raised",
        provider: provider.id,
        what: [`${literal.text} → ${to}`],
      };
    });
  return { steps, problems: asked.filter(({ providers }) => held.some(({ provider }) => providers.includes(provider))).map(complaint) };
}

function pinsIn(file: ts.SourceFile, { types, target }: Context): readonly Pin[] {
  const { checker } = types;
  const pins: Pin[] = [];
  const add = (literal: ts.StringLiteralLike, provider: UsedPackage, isOfErrors: boolean): void => {
    const to = target(provider);
    if (to !== undefined && /^\d+\.\d+\.\d+$/.test(literal.text) && compareVersions(literal.text, to) < 0)
      pins.push({ literal, provider, to, isOfErrors });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const callee = types.callee(node);
      const [version] = node.arguments;
      // Within an operation, handlers that a later version asks for are not added.
      if (callee?.name === "asOf" && version && !isOfOperation(node, types))
        for (const literal of literalsOf(version, checker)) add(literal, callee.provider, !isMatched(node, types));
    } else if (ts.isTypeReferenceNode(node)) {
      const declared = types.declared(checker.getSymbolAtLocation(node.typeName));
      const [version] = node.typeArguments ?? [];
      if (declared && version && namesVersion(declared.name))
        for (const literal of literalTypesOf(version, checker)) add(literal, declared.provider, !declared.name.includes("Handlers"));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return pins;
}

/** Whether a call stands where `match` takes its error. */
function isMatched(node: ts.CallExpression, types: Context["types"]): boolean {
  return ts.isCallExpression(node.parent) && node.parent.arguments[0] === node && types.callee(node.parent)?.name === "match";
}

/** Whether what `asOf` sees comes from, or goes into, `within`. */
function isOfOperation({ arguments: [, error], parent }: ts.CallExpression, types: Context["types"]): boolean {
  const isWithin = (node: ts.Node | undefined): boolean =>
    node !== undefined && ts.isCallExpression(node) && types.callee(node)?.name === "within";
  return isWithin(parent) || isWithin(error);
}

/** Whether `$added` is asked for where no case could be added for what came later. */
function isAskedByHand({ code, form, node }: Use, { types }: Context): boolean {
  if (code !== "$added" || form === "handler") return false;
  const statement = form === "case" ? ts.findAncestor(node, ts.isSwitchStatement) : undefined;
  return statement === undefined || neverCheckOf(statement, types.checker) === undefined;
}

function complaint({ node, providers }: Use): Problem {
  const file = node.getSourceFile();
  return {
    rule: "pinned",
    severity: "warning",
    message:
      `The versions pinned for errors of ${listed(providers.map(({ id }) => id))} stay as they are, ` +
      'because the code here tests for "$added" itself: a later version would send new codes elsewhere.',
    cure: "Check the error in a `switch` that ends with `assertNever`, or in handlers, and run `errcat migrate` again; or update the versions by hand.",
    place: placeIn(file, node.getStart(file), node.end),
  };
}
