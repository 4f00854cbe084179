import { relative, resolve, sep } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { counted } from "../counted.ts";
import { inOrder, type Problem } from "../problem.ts";
import { visible, visibleLines } from "../visible.ts";
import type { Reporter, Streams } from "./reporter.ts";

/** GitHub shows at most ten errors and ten warnings per step; the log has all of them. */
const shown = 10;

/**
 * Returns the reporter for GitHub Actions: each problem becomes an
 * [annotation](https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands) of its line, errors before warnings,
 * followed by the count.
 */
export function github({ out }: Streams): Reporter {
  const annotate = (problems: readonly Problem[]): void => {
    const ordered = inOrder(problems);
    const [errors, warnings] = [ordered.filter(isError), ordered.filter((problem) => !isError(problem))];
    for (const problem of [...errors, ...warnings]) out(annotation(problem));
    const more = Math.max(errors.length, warnings.length) > shown ? ` GitHub shows the first ${shown} of each.` : "";
    out(`${counted(errors.length, "error")}, ${counted(warnings.length, "warning")}.${more}`);
  };
  return {
    print: (lines) => out(commandless(visibleLines(stripVTControlCharacters(lines)))),
    problems: annotate,
    misconfigured: annotate,
    failed: (message, cure) => out(`::error title=errcat::${data(visibleLines(`${message}\nfix: ${cure}`))}`),
    result: () => {},
  };
}

/** Prefixes lines that GitHub would read as workflow commands: a text of a catalog may begin with `::`. */
function commandless(lines: string): string {
  return lines.replaceAll(/^([^\S\n\r\u2028\u2029]*)(?=::|##\[)/gm, "$1\\");
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}

function annotation({ rule, severity, message, cure, place }: Problem): string {
  const where = place.line > 0 ? [`line=${place.line}`, `col=${place.column}`] : [];
  return `::${severity} ${[`file=${property(visible(fromRoot(place.path)))}`, ...where, `title=${property(`errcat: ${rule}`)}`].join(",")}::${data(`${visible(message)}\nfix: ${visible(cure)}`)}`;
}

/** Returns a path relative to the top of the repository, as GitHub requires, from any working folder. */
function fromRoot(path: string): string {
  const root = process.env["GITHUB_WORKSPACE"];
  const inside = root === undefined ? path : relative(root, resolve(path));
  return inside.startsWith("..") ? path : inside.replaceAll(sep, "/");
}

/** Escapes text after the `::` of a workflow command. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** Escapes the value of a property in a workflow command. */
function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
