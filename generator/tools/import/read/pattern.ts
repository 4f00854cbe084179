import { UsageError } from "../../../problems/exit-codes.ts";
import type { List, ListPlace, ListRow, Role } from "../list.ts";
import { localeNamed } from "../locale-names.ts";
import type { ReadChoices, Reader, SourceFile } from "../reader.ts";
import { linesLike } from "../source/lines-like.ts";

/** Any text, by a regular expression whose named groups are the places. RE2 reads it, because it takes linear time for every expression. */
export const pattern: Reader = { accepts: () => false, read };

async function read({ text }: SourceFile, choices: ReadChoices): Promise<List> {
  if (choices.pattern === undefined)
    throw new UsageError(
      "--from pattern needs --pattern.",
      "Write --pattern '(?<code>[0-9]+) (?<text>.+)', with a named group for each part.",
    );
  const { RE2JS } = await import("re2js");
  const expression = compiled(choices.pattern, (source) => RE2JS.compile(source, RE2JS.MULTILINE));
  const names = Object.keys(expression.namedGroups());
  if (names.length === 0)
    throw new UsageError("--pattern has no named group.", "Name the groups, for example (?<code>[0-9]+) and (?<text>.+).");
  const rows: ListRow[] = [];
  const spans: { readonly start: number; readonly end: number }[] = [];
  const matcher = expression.matcher(text);
  let [line, from] = [1, 0];
  while (matcher.find()) {
    const [start, end] = [matcher.start(), matcher.end()];
    line += lineEndsIn(text, from, start);
    from = start;
    if (start === end) continue;
    const values = names.flatMap((name) => {
      const value = matcher.group(name);
      return value === null || value === "" ? [] : [[name, value] as const];
    });
    spans.push({ start, end });
    rows.push({ line, values: new Map(values) });
  }
  if (rows.length === 0) throw new UsageError("--pattern matches nothing in the file.", "Test it on one line of the file first.");
  return { places: names.map(placeOf), rows, unread: linesLike(text, spans, rows) };
}

function compiled<Expression>(source: string, compile: (source: string) => Expression): Expression {
  try {
    return compile(source);
  } catch (error) {
    throw new UsageError(
      `--pattern is not a valid regular expression: ${(error as Error).message}.`,
      "Use RE2 syntax, which has no lookaround or backreferences.",
    );
  }
}

function lineEndsIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

/** A group is named after what it holds: `code`, `status`, `text`, `solution`, or a locale, as in `zhHans` and `solution_en`. */
function placeOf(name: string): ListPlace {
  const role = roleOf(name);
  return { place: name, heading: name, ...(role && { role }) };
}

function roleOf(name: string): Role | undefined {
  if (name === "code" || name === "name" || name === "status" || name === "category" || name === "url" || name === "deprecated")
    return { is: name };
  const [, kind, rest = ""] = /^(text|message|solution)?_?(.*)$/.exec(name) ?? [];
  const is = kind === "solution" ? "solution" : "text";
  if (kind !== undefined && rest === "") return { is };
  const locale = localeNamed(rest.replaceAll("_", "-").replaceAll(/(?<=[a-z])(?=[A-Z])/g, "-"));
  return locale === undefined ? undefined : { is, locale };
}
