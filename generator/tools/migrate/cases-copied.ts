import { ts } from "ts-morph";
import type { Arm } from "./arms.ts";
import { addLabels, fallsThrough } from "./cases.ts";
import type { CasesBefore } from "./cases-before.ts";
import { beginsLine, indentAt, type Style } from "./style.ts";
import { applied, type TextEdit } from "./text-edit.ts";

/** Adds a case that does what another one does, with the error as it was. It stands where nothing falls into it. */
export function addCopy({ clause, reached, reads }: CasesBefore, arms: readonly Arm[], asUnknown: string, style: Style): TextEdit {
  const { text } = clause.getSourceFile();
  const { clauses } = clause.parent;
  let at = clauses.indexOf(clause);
  while (at > 0 && fallsThrough(clauses[at - 1])) at--;
  const labels = addLabels(clauses[at] as ts.CaseClause, arms, style);
  const statements = reached.flatMap((one) => [...one.statements]);
  const [first, last] = [statements[0], statements.at(-1)];
  const copy = (one: ts.Statement): string =>
    applied(
      text.slice(one.getStart(), one.end),
      reads
        .filter(({ node }) => node.pos >= one.pos && node.end <= one.end)
        .map(({ node, instead }) => ({
          start: node.getStart() - one.getStart(),
          end: node.end - one.getStart(),
          text: instead(asUnknown),
        })),
    ).text;
  const isInLine = first === undefined || !beginsLine(text, first.getStart());
  const [margin, inner] = [indentAt(text, clause.getStart()), first && !isInLine ? indentAt(text, first.getStart()) : ""];
  const gap = isInLine ? " " : style.newline + inner;
  const body = [
    ...statements.map(copy),
    ...(fallsThrough(reached.at(-1)) || last === undefined ? [`break${style.semicolon || (isInLine ? ";" : "")}`] : []),
  ].join(gap);
  const isScoped = statements.some(
    (one) =>
      ts.isClassDeclaration(one) ||
      ts.isFunctionDeclaration(one) ||
      (ts.isVariableStatement(one) && one.declarationList.flags & ts.NodeFlags.BlockScoped),
  );
  const [open, close] = isScoped ? [" {", isInLine ? " }" : `${style.newline}${margin}}`] : ["", ""];
  const end = beginsLine(text, clause.getStart()) ? style.newline + margin : " ";
  return { ...labels, text: labels.text.trimEnd() + open + gap + body + close + end };
}
