import { ts } from "ts-morph";
import { encoders } from "../../render/encode.ts";
import { type Arm, throwing } from "./arms.ts";
import { beginsLine, indentAt, quoted, type Style, stepLike } from "./style.ts";
import type { TextEdit } from "./text-edit.ts";

/**
 * Adds cases to a `switch`: before the one for `$unknown` where that comes last, and otherwise before the `default`. No case falls into
 * another that did not before.
 */
export function addCases({ caseBlock }: ts.SwitchStatement, arms: readonly Arm[], style: Style): readonly TextEdit[] {
  const file = caseBlock.getSourceFile();
  const { text } = file;
  const { clauses } = caseBlock;
  const end = clauses.findIndex(ts.isDefaultClause);
  let at = end < 0 ? clauses.length : end;
  const before = (): ts.CaseOrDefaultClause | undefined => clauses[at - 1];
  const isSpecial = (clause: ts.CaseOrDefaultClause | undefined): boolean =>
    clause !== undefined && ts.isCaseClause(clause) && ts.isStringLiteralLike(clause.expression) && clause.expression.text.startsWith("$");
  while (at > 0 && (isSpecial(before()) || (at < clauses.length && fallsThrough(before())))) at--;

  const next = clauses[at];
  const labels = (arm: Arm): string => `case ${quoted(arm.code, quoteIn(clauses, style))}:`;
  if (next === undefined) {
    const last = clauses.at(-1);
    const isOpen = fallsThrough(last) && last !== undefined && last.statements.length > 0;
    const indent =
      last && beginsLine(text, last.getStart(file))
        ? indentAt(text, last.getStart(file))
        : indentAt(text, caseBlock.getStart(file)) + stepLike(indentAt(text, caseBlock.getStart(file)), style);
    const place = last?.end ?? caseBlock.getStart(file) + 1;
    const stop = isOpen ? `${style.newline}${indent}${stepLike(indent, style)}break${style.semicolon}` : "";
    return [{ start: place, end: place, text: stop + arms.map((arm) => style.newline + lines(arm, labels(arm), indent, style)).join("") }];
  }
  const start = next.getStart(file);
  if (!beginsLine(text, start))
    return [
      {
        start,
        end: start,
        text: arms
          .map((arm) => `/* TODO: ${encoders.comment(arm.message)} */ ${labels(arm)} ${throwing(arm.code, { ...style, semicolon: ";" })} `)
          .join(""),
      },
    ];
  const indent = indentAt(text, start);
  const place = startWithComments(next);
  return [
    {
      start: place,
      end: place,
      text: arms.map((arm) => `${lines(arm, labels(arm), indent, style).slice(indent.length)}${style.newline}${indent}`).join(""),
    },
  ];
}

/** Lets a case be handled with another one, by a label of its own in front of it. */
export function addLabel(clause: ts.CaseClause, code: string, style: Style): TextEdit {
  const file = clause.getSourceFile();
  const start = clause.getStart(file);
  const gap = beginsLine(file.text, start) ? style.newline + indentAt(file.text, start) : " ";
  return { start, end: start, text: `case ${quoted(code, quoteIn([clause], style))}:${gap}` };
}

/** Lets codes go where another case goes, by labels of their own in front of it. */
export function addLabels(clause: ts.CaseClause, arms: readonly Arm[], style: Style): TextEdit {
  const file = clause.getSourceFile();
  const place = startWithComments(clause);
  const labels = (arm: Arm): string => `case ${quoted(arm.code, quoteIn([clause], style))}:`;
  if (!beginsLine(file.text, clause.getStart(file)))
    return { start: place, end: place, text: arms.map((arm) => `/* TODO: ${encoders.comment(arm.message)} */ ${labels(arm)} `).join("") };
  const gap = style.newline + indentAt(file.text, place);
  return { start: place, end: place, text: arms.map((arm) => `// TODO: ${encoders.line(arm.message)}${gap}${labels(arm)}${gap}`).join("") };
}

/** Whether what follows a clause is reached from it, as far as its last statement shows. */
export function fallsThrough(clause: ts.CaseOrDefaultClause | undefined): boolean {
  return clause !== undefined && !ends(clause.statements.at(-1));
}

function ends(statement: ts.Statement | undefined): boolean {
  if (statement === undefined) return false;
  if (ts.isBlock(statement)) return ends(statement.statements.at(-1));
  if (ts.isIfStatement(statement)) return ends(statement.thenStatement) && ends(statement.elseStatement);
  if (ts.isTryStatement(statement))
    return (
      ends(statement.finallyBlock) ||
      (ends(statement.tryBlock) && (statement.catchClause === undefined || ends(statement.catchClause.block)))
    );
  return (
    ts.isReturnStatement(statement) || ts.isThrowStatement(statement) || ts.isBreakStatement(statement) || ts.isContinueStatement(statement)
  );
}

function lines({ code, message }: Arm, label: string, indent: string, style: Style): string {
  return [
    `${indent}// TODO: ${encoders.line(message)}`,
    `${indent}${label}`,
    `${indent}${stepLike(indent, style)}${throwing(code, style)}`,
  ].join(style.newline);
}

/** Where a clause begins, with the comments that stand in lines of their own directly above it. */
function startWithComments(clause: ts.CaseOrDefaultClause): number {
  const file = clause.getSourceFile();
  let start = clause.getStart(file);
  for (const { pos, end } of (ts.getLeadingCommentRanges(file.text, clause.pos) ?? []).toReversed()) {
    if (!beginsLine(file.text, pos) || /\n[^\n]*\n/.test(file.text.slice(end, start))) break;
    start = pos;
  }
  return start;
}

function quoteIn(clauses: readonly ts.CaseOrDefaultClause[], style: Style): string {
  const [first] = clauses.flatMap((clause) =>
    ts.isCaseClause(clause) && ts.isStringLiteral(clause.expression) ? [clause.expression.getText()[0] ?? style.quote] : [],
  );
  return first ?? style.quote;
}
