import { existsSync, readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { linesOf } from "../lines.ts";
import type { Problem } from "../problem.ts";
import { report } from "../report.ts";
import { visible, visibleLines } from "../visible.ts";
import type { Reporter, Streams } from "./reporter.ts";

/** Returns the reporter for people, which shows problems with the lines around them. */
export function pretty({ out, err }: Streams): Reporter {
  return {
    print: (lines) => out(visibleLines(lines)),
    problems: (problems) => out(reportOf(problems)),
    misconfigured: (problems) => err(process.stderr.isTTY ? reportOf(problems) : stripVTControlCharacters(reportOf(problems))),
    failed: (message, cure) => err(`${message.split("\n").map(visible).join("\n")}\nfix: ${visible(cure)}`),
    result: () => {},
  };
}

/** Formats problems for people, each with its lines from the file on disk. */
export function reportOf(problems: readonly Problem[]): string {
  const lines = new Map<string, readonly string[]>();
  return report(problems, (path) => {
    if (!lines.has(path)) lines.set(path, existsSync(path) ? linesOf(readFileSync(path, "utf8").replace(/^\ufeff/, "")) : []);
    return lines.get(path) ?? [];
  });
}
