import { ts } from "ts-morph";
import { withoutEnd } from "../../catalog/without-end.ts";
import type { ByType } from "../usage/by-type.ts";
import { nearestCode } from "../usage/nearest-code.ts";
import { mayBecome } from "../usage/required.ts";
import type { Use } from "../usage/use.ts";
import { ended } from "../usage/used-package.ts";
import { fallsThrough } from "./cases.ts";
import type { Context, Step } from "./context.ts";
import { afterComments, beginsLine, tokenAfter } from "./style.ts";
import type { TextEdit } from "./text-edit.ts";

/** Takes out what handles codes that the packages do not list any more, where it no longer compiles and nothing else depends on it. */
export function remove({ types, uses: { uses } }: Context): readonly Step[] {
  return uses
    .filter((use) => isGone(use) || isOver(use, types))
    .flatMap((use): Step[] => {
      const { node, code, providers } = use;
      const edits = isGone(use) && isMisspelt(use) ? [] : removal(use);
      return edits.map((edit) => ({
        file: node.getSourceFile(),
        ...edit,
        kind: "removed",
        provider: providers[0]?.id ?? "",
        what: [code],
      }));
    });
}

/** Whether the compiler asks for a code here, and this is none. */
export function isGone({ code, providers, checked }: Use): boolean {
  return checked && providers.length > 0 && !code.startsWith("$") && providers.every(({ codes }) => !codes.has(code));
}

/** Whether it is the case of a code that has ended, in a `switch` that such a code does not come to. */
function isOver(use: Use, types: ByType): boolean {
  return use.form === "case" && use.providers.some((provider) => ended(provider).has(use.code)) && !mayBecome(use, use.code, types);
}

/** Whether it was never a code, but almost is one: then its handler is somebody's intention. */
function isMisspelt({ code, providers }: Use): boolean {
  return nearestCode(code, providers) !== undefined;
}

function removal({ node, form }: Use): readonly TextEdit[] {
  const holder = node.parent;
  if (form === "handler" || form === "key") {
    const property = ts.isComputedPropertyName(holder) ? holder.parent : holder;
    return ts.isObjectLiteralElementLike(property) && ts.isObjectLiteralExpression(property.parent)
      ? fromList(property, property.parent.properties)
      : [];
  }
  if (form === "case") {
    const clause = ts.findAncestor(node, ts.isCaseClause);
    return clause ? [caseRemoval(clause)] : [];
  }
  if (form === "argument" && ts.isCallExpression(holder) && holder.arguments.length > 2) return fromList(node, holder.arguments);
  // What a value is for nobody knows here; a list that codes are looked up in, or a key with its value, is no poorer without one that never
  // comes.
  if (form !== "value" && form !== "made" && ts.isArrayLiteralExpression(holder))
    return ts.isArrayLiteralExpression(holder.parent) ? fromList(holder, holder.parent.elements) : fromList(node, holder.elements);
  if (form === "type" && ts.isLiteralTypeNode(holder) && ts.isUnionTypeNode(holder.parent)) return fromUnion(holder, holder.parent.types);
  return [];
}

/** Takes one out of several that commas divide, with the comments that are about it. */
function fromList(node: ts.Node, all: ts.NodeArray<ts.Node>): readonly TextEdit[] {
  const file = node.getSourceFile();
  const { text } = file;
  const i = all.indexOf(node);
  const start = startWithComments(node);
  const comma = tokenAfter(text, node.end, ts.SyntaxKind.CommaToken);
  const end = afterComments(text, comma === undefined ? node.end : comma + 1);
  const previous = all[i - 1];
  // A comma that nothing follows any more goes with it, where the last one had none.
  const before = comma === undefined && previous ? tokenAfter(text, previous.end, ts.SyntaxKind.CommaToken) : undefined;
  const withoutComma: TextEdit[] = before === undefined ? [] : [{ start: before, end: before + 1, text: "" }];
  if (beginsLine(text, start) && /^[\t ]*(\r?\n|$)/.test(text.slice(end))) {
    const line = text.lastIndexOf("\n", start - 1) + 1;
    const next = text.indexOf("\n", end);
    return [...withoutComma, { start: line, end: next < 0 ? text.length : next + 1, text: "" }];
  }
  // Between the comma and what goes there may be comments about something else.
  return before !== undefined && text.slice(before + 1, start).trim() === ""
    ? [{ start: before, end, text: "" }]
    : [...withoutComma, withSpace(text, start, end)];
}

/** A part of a line with the white space that would be left behind it, or at its end. */
function withSpace(text: string, start: number, end: number): TextEdit {
  const after = end + (/^[\t ]*/.exec(text.slice(end))?.[0].length ?? 0);
  const before = withoutEnd(text.slice(0, start), "\t ").length;
  return /[\r\n]/.test(text[after] ?? "\n") ? { start: before, end: after, text: "" } : { start, end: after, text: "" };
}

function fromUnion(node: ts.TypeNode, all: ts.NodeArray<ts.TypeNode>): readonly TextEdit[] {
  const file = node.getSourceFile();
  const [i, start] = [all.indexOf(node), node.getStart(file)];
  const [previous, next] = [all[i - 1], all[i + 1]];
  if (previous) return [{ start: previous.end, end: node.end, text: "" }];
  return next ? [{ start, end: next.getStart(file), text: "" }] : [];
}

/** A label alone if others share what follows it, and otherwise the whole case. */
function caseRemoval(clause: ts.CaseClause): TextEdit {
  const file = clause.getSourceFile();
  const { text } = file;
  const { clauses } = clause.parent;
  const previous = clauses[clauses.indexOf(clause) - 1];
  const isShared = previous !== undefined && fallsThrough(previous);
  const start = startWithComments(clause);
  const [first] = clause.statements;
  if (isShared && first) {
    const colon = (tokenAfter(text, clause.expression.end, ts.SyntaxKind.ColonToken) ?? clause.expression.end) + 1;
    const isLine = beginsLine(text, clause.getStart(file)) && /^[\t ]*\r?\n/.test(text.slice(colon));
    if (isLine) return { start: text.lastIndexOf("\n", clause.getStart(file)) + 1, end: text.indexOf("\n", colon) + 1, text: "" };
    // What stood behind the label stands behind the one before it.
    return previous.statements.length === 0 && beginsLine(text, clause.getStart(file))
      ? { start: previous.end, end: colon, text: "" }
      : withSpace(text, clause.getStart(file), colon);
  }
  const end = afterComments(text, clause.end);
  if (!beginsLine(text, start)) return withSpace(text, start, end);
  const next = text.indexOf("\n", end);
  const restIsBlank = next >= 0 && text.slice(end, next).trim() === "";
  return { start: restIsBlank ? text.lastIndexOf("\n", start - 1) + 1 : start, end: restIsBlank ? next + 1 : end, text: "" };
}

/** Where something begins, with the comments in lines of their own directly above it, and those directly before it. */
function startWithComments(node: ts.Node): number {
  const file = node.getSourceFile();
  let start = node.getStart(file);
  for (const { pos, end } of (ts.getLeadingCommentRanges(file.text, node.pos) ?? []).toReversed()) {
    const isApart = /\n[^\n]*\n/.test(file.text.slice(end, start));
    const isBehindSomething = !beginsLine(file.text, pos) && file.text.slice(end, start).includes("\n");
    if (isApart || isBehindSomething) break;
    start = pos;
  }
  return start;
}
