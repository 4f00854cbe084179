import { ts } from "ts-morph";
import { encoders } from "../../render/encode.ts";

/** How a file is written, so that what is added to it looks like the rest. */
export interface Style {
  readonly newline: "\n" | "\r\n";
  readonly quote: '"' | "'";
  /** What stands at the end of a statement. */
  readonly semicolon: ";" | "";
  /** One step of indentation. */
  readonly indent: string;
}

export function styleOf(file: ts.SourceFile): Style {
  const { text } = file;
  const counts = { double: 0, single: 0, ended: 0, open: 0 };
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node)) counts[text[node.getStart(file)] === "'" ? "single" : "double"]++;
    if (ts.isExpressionStatement(node) || ts.isVariableStatement(node) || ts.isImportDeclaration(node) || ts.isReturnStatement(node))
      counts[text[node.end - 1] === ";" ? "ended" : "open"]++;
    ts.forEachChild(node, visit);
  };
  visit(file);
  const lines = text.split("\n");
  return {
    newline: lines.filter((line) => line.endsWith("\r")).length * 2 > lines.length - 1 && lines.length > 1 ? "\r\n" : "\n",
    quote: counts.single > counts.double ? "'" : '"',
    semicolon: counts.open > counts.ended ? "" : ";",
    indent: step(lines),
  };
}

/** The least that a line begins with, of tabs or of spaces, whichever most lines begin with. */
function step(lines: readonly string[]): string {
  const starts = lines.flatMap((line) => /^(\t+|  +)(?=[^\s*])/.exec(line)?.[1] ?? []);
  const tabs = starts.filter((start) => start.startsWith("\t"));
  const usual = tabs.length * 2 > starts.length ? tabs : starts.filter((start) => !start.startsWith("\t"));
  return usual.reduce((least, start) => (start.length < least.length ? start : least), usual[0] ?? "  ").slice(0, 8);
}

/** A string in the quotes of the file. */
export function quoted(text: string, quote: string): string {
  const double = encoders.string(text);
  if (quote === '"') return double;
  const inner = double
    .slice(1, -1)
    .replaceAll(/\\.|['`]|\$(?=\{)/gs, (part) =>
      part === '\\"' ? '"' : part === quote || (part === "$" && quote === "`") ? `\\${part}` : part,
    );
  return quote + inner + quote;
}

/** The white space that the line of a place begins with. */
export function indentAt(text: string, place: number): string {
  const start = text.lastIndexOf("\n", place - 1) + 1;
  return /^[\t ]*/.exec(text.slice(start, place))?.[0] ?? "";
}

/** Whether nothing stands before a place in its line. */
export function beginsLine(text: string, place: number): boolean {
  return text.slice(text.lastIndexOf("\n", place - 1) + 1, place).trim() === "";
}

/** Where the comments end that follow a place in its line. */
export function afterComments(text: string, place: number): number {
  return ts.getTrailingCommentRanges(text, place)?.at(-1)?.end ?? place;
}

/** A step further in, in what the lines around are indented with. */
export function stepLike(margin: string, { indent }: Style): string {
  return margin.includes("\t") && !indent.includes("\t") ? "\t" : indent;
}

/** Where the next token stands, comments aside, if it is of a kind. */
export function tokenAfter(text: string, place: number, kind: ts.SyntaxKind): number | undefined {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, undefined, text, undefined, place);
  return scanner.scan() === kind ? scanner.getTokenStart() : undefined;
}
