import { styleText } from "node:util";
import { counted } from "./counted.ts";
import { type Folded, folded } from "./fold.ts";
import { frame } from "./frame.ts";
import { inOrder, mostProblems, type Problem } from "./problem.ts";
import { visible } from "./visible.ts";

const most = 100;

/**
 * Formats problems for people: place, message, lines, and cure; file by file, from top to bottom. It shows at most 100, errors before
 * warnings, and the count. Equal warnings of a file are shown as one.
 */
export function report(problems: readonly Problem[], linesOf: (path: string) => readonly string[]): string {
  const all = folded(inOrder(problems));
  const isErroneous = ({ problem }: Folded): boolean => isError(problem);
  const kept = new Set([...all.filter(isErroneous), ...all.filter((one) => !isErroneous(one))].slice(0, most));
  const shown = all
    .filter((one) => kept.has(one))
    .map(({ problem, more }) => one(problem, more, problem.place.line > 0 ? linesOf(problem.place.path) : []));
  return [...shown, count(problems, all.length)].join("\n\n");
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}

function one({ rule, severity, message, cure, place }: Problem, more: Folded["more"], lines: readonly string[]): string {
  const paint = severity === "error" ? "red" : "yellow";
  const path = visible(place.path);
  const where = styleText("bold", place.line > 0 ? `${path}:${place.line}:${place.column}` : path);
  const rows = [
    `${where} ${styleText(paint, severity)} ${visible(message)} ${styleText("dim", rule)}`,
    frame(lines, place),
    ` fix: ${visible(cure)}`,
    more.length > 0 ? ` ${more.length} more on ${linesIn(more)}` : "",
  ];
  return rows.filter(Boolean).join("\n");
}

/** The most lines that are listed of equal warnings. */
const mostLines = 100;

/** Returns the lines of places: `line 3`, or `lines 3, 7`. */
function linesIn(places: Folded["more"]): string {
  const numbers = [...new Set(places.map(({ line }) => line))];
  const rest = numbers.length > mostLines ? ", …; --reporter json lists all of them" : "";
  return `${numbers.length === 1 ? "line" : "lines"} ${numbers.slice(0, mostLines).join(", ")}${rest}`;
}

function count(problems: readonly Problem[], shown: number): string {
  const errors = problems.filter(isError).length;
  const warnings = problems.length - errors;
  // Validation stops at this number of problems, so there may be more.
  const least = problems.length >= mostProblems ? "At least " : "";
  const parts = [...(errors > 0 ? [counted(errors, "error")] : []), ...(warnings > 0 ? [counted(warnings, "warning")] : [])];
  const rest = shown > most ? ` The first ${most} are shown.` : "";
  return `${least}${parts.join(", ")}.${rest}`;
}
