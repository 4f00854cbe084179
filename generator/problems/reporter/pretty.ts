import { existsSync, readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { linesOf } from "../lines.ts";
import type { Problem } from "../problem.ts";
import { report } from "../report.ts";
import { visible, visibleLines } from "../visible.ts";
import type { Reporter, Streams } from "./reporter.ts";

/** For people: problems with the lines they stand in. */
export function pretty({ out, err }: Streams): Reporter {
  return {
    print: (lines) => out(visibleLines(lines)),
    problems: (problems) => out(reportOf(problems)),
    misconfigured: (problems) => err(process.stderr.isTTY ? reportOf(problems) : stripVTControlCharacters(reportOf(problems))),
    failed: (message, cure) => err(`${message.split("\n").map(visible).join("\n")}\ncure: ${visible(cure)}`),
    result: () => {},
  };
}

/** Problems as a person reads them, each with its lines as they stand on disk. */
export function reportOf(problems: readonly Problem[]): string {
  const lines = new Map<string, readonly string[]>();
  return report(problems, (path) => {
    if (!lines.has(path)) lines.set(path, existsSync(path) ? linesOf(readFileSync(path, "utf8").replace(/^\ufeff/, "")) : []);
    return lines.get(path) ?? [];
  });
}
