import { ts } from "ts-morph";
import { hasSibling } from "../usage/has-sibling.ts";
import { isNeeded, mayBecome } from "../usage/required.ts";
import type { Use } from "../usage/use.ts";
import { ended, type UsedPackage } from "../usage/used-package.ts";
import { type Context, replacementOf, type Step } from "./context.ts";
import { isName, isNumber, keyText } from "./key.ts";
import { quoted, styleOf } from "./style.ts";

/** Writes the code that took the place of another, wherever it is used and the old one need not be named. */
export function rename(context: Context): readonly Step[] {
  const { uses, handlers } = context.uses;
  return uses.flatMap((use): Step[] => {
    if (use.isConstant) return [];
    const [provider, to] = renaming(use, context) ?? [];
    if (provider === undefined || to === undefined) return [];
    if (
      hasSibling(use, to) ||
      (provider.codes.has(use.code) && (isNeeded(use, context.types, handlers) || !mayBecome(use, to, context.types)))
    )
      return [];
    return [
      { file: use.node.getSourceFile(), ...renamed(use.node, to), kind: "renamed", provider: provider.id, what: [`${use.code} → ${to}`] },
    ];
  });
}

/** The package that has another code in the place of this one, if no other package of this place lists it. */
function renaming({ code, providers }: Use, { known }: Context): readonly [UsedPackage, string] | undefined {
  if (providers.some((one) => one.codes.has(code) && !ended(one).has(code))) return undefined;
  for (const provider of providers) {
    const to = replacementOf(provider, code, known);
    if (to !== undefined) return [provider, to];
  }
  return undefined;
}

/** The edit that writes another code in the place of one, in the way in which it was written. */
function renamed(node: Use["node"], to: string): { readonly start: number; readonly end: number; readonly text: string } {
  const file = node.getSourceFile();
  const [start, end] = [node.getStart(file), node.end];
  if (ts.isStringLiteralLike(node)) return { start, end, text: quoted(to, file.text[start] ?? '"') };
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) {
    if (isName(to)) return { start, end, text: to };
    const dot = parent.questionDotToken ? "?." : "";
    return { start: parent.expression.end, end, text: `${dot}[${quoted(to, styleOf(file).quote)}]` };
  }
  const object = parent.parent;
  const key =
    ts.isNumericLiteral(node) && isNumber(to)
      ? to
      : ts.isObjectLiteralExpression(object)
        ? keyText(to, object, styleOf(file))
        : quoted(to, styleOf(file).quote);
  return { start, end, text: ts.isShorthandPropertyAssignment(parent) ? `${key}: ${node.getText(file)}` : key };
}
