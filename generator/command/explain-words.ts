import { styleText } from "node:util";
import { counted } from "../problems/counted.ts";
import { exitCodes } from "../problems/exit-codes.ts";
import type { Reporter } from "../problems/reporter/reporter.ts";
import { visible, visibleJson } from "../problems/visible.ts";
import { fieldsFrom } from "../tools/search/fields.ts";
import { type Fields, search } from "../tools/search/search.ts";
import { asData, called, type ExplainedEntry, meaning, told } from "./explained.ts";

/** The number of errors that are shown; the rest is counted. */
const mostShown = 5;

/**
 * Explains the errors whose codes, texts, or documents have these words, in any language, the best first. Returns the exit code, or
 * `undefined` if nothing has them.
 */
export function explainWords(
  words: string,
  all: readonly ExplainedEntry[],
  { json, only }: { readonly json: boolean; readonly only: string | undefined },
  { print, result }: Reporter,
): number | undefined {
  const { found, meant } = search(all.map(findable), words, fieldsOf);
  if (found.length === 0) return undefined;
  const exitCode = exitCodes.fine;
  const shown = found.slice(0, mostShown).map(({ one }) => one);
  const data = { words, total: found.length, ...(meant && { meant: meant.meant }), found: shown.map((one) => asData(one, only)) };
  if (json) print(visibleJson(data));
  else print([heading(words, found.length, meant?.meant), ...shown.map((one) => shortly(one, only)), moreAbout(shown)].join("\n\n"));
  result({ exitCode, ...data });
  return exitCode;
}

interface Findable {
  readonly one: ExplainedEntry;
  readonly code: string;
  readonly name: string | undefined;
}

function findable(one: ExplainedEntry): Findable {
  return { one, code: one.entry.code, name: one.entry.name };
}

const known = new WeakMap<Findable, Fields>();

function fieldsOf(findable: Findable): Fields {
  const before = known.get(findable);
  if (before) return before;
  const { code, name, category, retry, status, message, solution, vendor } = findable.one.entry;
  const texts = (table: ExplainedEntry["entry"]["message"]) => told(table, undefined).map(([, { text }]) => text);
  const fields = fieldsFrom({
    code,
    name,
    messages: texts(message),
    labels: [category, category.replaceAll("_", " "), retry, status === undefined ? "" : `http ${status}`],
    solutions: texts(solution),
    vendor: vendor.flatMap(({ fields }) => Object.values(fields)),
  });
  known.set(findable, fields);
  return fields;
}

function heading(words: string, total: number, meant: string | undefined): string {
  return `${counted(total, "error")} for ${JSON.stringify(words)}${meant === undefined ? "" : `, read as "${meant}"`}${total > mostShown ? `; the ${mostShown} best matches:` : ":"}`;
}

/** Explains an entry in a few lines: what happened, what to do, and whether to send the request again. */
function shortly({ known: { provider }, entry }: ExplainedEntry, only: string | undefined): string {
  const solutions = new Map(told(entry.solution, only));
  const row = (label: string, text: string) => `  ${label.padEnd(9)} ${visible(text.replaceAll(/\s+/g, " "))}`;
  return [
    `${styleText("bold", called(entry))}  ${visible(provider.title)}`,
    ...told(entry.message, only).flatMap(([locale, { text }]) => {
      const solution = solutions.get(locale);
      return [row(locale, text), ...(solution ? [row("", `→ ${solution.text}`)] : [])];
    }),
    row("retry", `${entry.retry}: ${meaning("Retry", entry.retry)}`),
    row("actor", `${entry.actor}: ${meaning("Actor", entry.actor)}`),
  ].join("\n");
}

function moreAbout([first]: readonly ExplainedEntry[]): string {
  if (first === undefined) return "";
  const { code } = first.entry;
  const quoted = /^[\w.:/-]+$/.test(code) ? code : `'${code}'`;
  return `\`errcat explain ${quoted} --provider ${first.known.provider.id}\` shows everything about one of these errors.`;
}
