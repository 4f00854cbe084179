import { styleText } from "node:util";
import { frame } from "./frame.ts";
import { inOrder, mostProblems, type Problem } from "./problem.ts";
import { visible } from "./visible.ts";

const most = 100;

/**
 * Formats problems for people: place, message, lines, and cure; file by file, from top to bottom. It shows at most 100, errors before
 * warnings, and the count.
 */
export function report(problems: readonly Problem[], linesOf: (path: string) => readonly string[]): string {
  const ordered = inOrder(problems);
  const kept = [...ordered.filter(isError), ...ordered.filter((problem) => !isError(problem))].slice(0, most);
  const shown = inOrder(kept).map((problem) => one(problem, problem.place.line > 0 ? linesOf(problem.place.path) : []));
  return [...shown, count(problems)].join("\n\n");
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}

function one({ rule, severity, message, cure, place }: Problem, lines: readonly string[]): string {
  const paint = severity === "error" ? "red" : "yellow";
  const path = visible(place.path);
  const where = styleText("bold", place.line > 0 ? `${path}:${place.line}:${place.column}` : path);
  const rows = [
    `${where} ${styleText(paint, severity)} ${visible(message)} ${styleText("dim", rule)}`,
    frame(lines, place),
    ` cure: ${visible(cure)}`,
  ];
  return rows.filter(Boolean).join("\n");
}

function count(problems: readonly Problem[]): string {
  const errors = problems.filter(isError).length;
  const warnings = problems.length - errors;
  // Validation stops at this number of problems, so there may be more.
  const least = problems.length >= mostProblems ? "At least " : "";
  const parts = [...(errors > 0 ? [plural(errors, "error")] : []), ...(warnings > 0 ? [plural(warnings, "warning")] : [])];
  const rest = problems.length > most ? ` The first ${most} are shown.` : "";
  return `${least}${parts.join(", ")}.${rest}`;
}

function plural(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? "" : "s"}`;
}
