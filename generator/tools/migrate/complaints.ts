import { ts } from "ts-morph";
import type { Problem } from "../../problems/problem.ts";
import { placeIn } from "../usage/place.ts";
import type { UsedPackage } from "../usage/used-package.ts";

/** What the compiler says of a file. */
export function complaintsOf(program: ts.Program, path: string, which: "syntax" | "all"): readonly Problem[] {
  const file = program.getSourceFile(path);
  if (file === undefined) return [];
  const diagnostics: readonly ts.Diagnostic[] = [
    ...program.getSyntacticDiagnostics(file),
    ...(which === "all" ? program.getSemanticDiagnostics(file) : []),
  ];
  return diagnostics
    .filter(({ category }) => category === ts.DiagnosticCategory.Error)
    .map(
      ({ code, messageText, start = 0, length = 0 }): Problem => ({
        rule: which === "syntax" ? "syntax" : "compiler",
        severity: which === "syntax" ? "error" : "warning",
        message: `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, " ").replaceAll(/\s+/g, " ")}`,
        cure: which === "syntax" ? "Correct it first. Nothing was written." : "Correct it by hand: a change here caused this error.",
        place: placeIn(file, start, start + length),
      }),
    );
}

/** Those that were not there before, wherever they stood. */
export function newComplaints(before: readonly Problem[], after: readonly Problem[]): readonly Problem[] {
  const left = before.map(({ message }) => message);
  return after.filter(({ message }) => {
    const i = left.indexOf(message);
    if (i >= 0) left.splice(i, 1);
    return i < 0;
  });
}

/** Whether a complaint is about errors of these packages: it names their types or their codes. */
export function isAbout({ message }: Problem, providers: readonly UsedPackage[]): boolean {
  const quoted = new Set([...message.matchAll(/["'](?:no handler for )?([^"']+)["']/g)].map(([, text = ""]) => text));
  return providers.some(
    ({ type, codes }) =>
      new RegExp(`\\b${type}(?:Error|Code|Handlers|Messages|Solutions|Facts)`).test(message) ||
      [...quoted].some((text) => codes.has(text) && !/^\w{1,3}$/.test(text)),
  );
}

/** A complaint that was there before, and that is nothing that could be done without a person. */
export function openComplaint(complaint: Problem): Problem {
  return { ...complaint, cure: "Correct it by hand: only you know what belongs here." };
}
