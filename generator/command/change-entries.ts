import { exitCodes, UsageError } from "../problems/exit-codes.ts";
import { nearestWord } from "../problems/nearest-word.ts";
import { ProblemsError } from "../problems/problem.ts";
import type { Reporter } from "../problems/reporter/reporter.ts";
import { indexOf } from "../tools/entries/entries.ts";
import type { TextEdits } from "../tools/translate/text-edits.ts";
import { readUnfinished, type Unfinished } from "../tools/translate/unfinished.ts";
import { writeTexts } from "../tools/translate/write-texts.ts";
import { replace } from "../write/replace.ts";
import type { TranslationProjectOptions } from "./read-workplace.ts";

/** The options of commands that change the entries of a catalog. */
export interface EntryOptions extends TranslationProjectOptions {
  /** The id of the catalog, where several are configured. */
  readonly provider?: string;
}

/** Writes the changed files, unless the catalog would have errors then, and prints what else there is to say. */
export function change(
  one: Unfinished,
  edits: readonly TextEdits[],
  what: string,
  reporter: Reporter,
  more: readonly string[] = [],
): number {
  const files = writeTexts(one, edits);
  const after = new Map([...one.texts, ...files.map((file) => [file.path, file.after] as const)]);
  const bytes = ([path, text]: readonly [string, string]) => ({ path, bytes: new TextEncoder().encode(text) });
  try {
    readUnfinished([
      { ...bytes([one.path, after.get(one.path) ?? ""]), parts: [...after].filter(([path]) => path !== one.path).map(bytes) },
    ]);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    for (const { message, cure } of error.problems) reporter.print(`${message}\nfix: ${cure}`);
    reporter.print("Nothing was written.");
    reporter.result({ exitCode: exitCodes.problems, written: [] });
    return exitCodes.problems;
  }
  replace(files.map(({ path, before, after }) => ({ file: path, text: after, before })));
  for (const { path } of files) reporter.print(`${path}  ${what}`);
  for (const line of more) reporter.print(line);
  reporter.print("Run `errcat generate` to update the generated files.");
  reporter.result({ exitCode: exitCodes.fine, written: files.map(({ path }) => path) });
  return exitCodes.fine;
}

/** Returns the catalog with an id, or the only one. Throws {@link UsageError}. */
export function chosen({ catalogs }: { readonly catalogs: readonly Unfinished[] }, provider: string | undefined): Unfinished {
  const ids = catalogs.map(({ catalog }) => catalog.id);
  const found =
    provider === undefined ? (catalogs.length === 1 ? catalogs[0] : undefined) : catalogs.find(({ catalog }) => catalog.id === provider);
  if (found) return found;
  if (provider === undefined)
    throw new UsageError(`There are several catalogs: ${ids.join(", ")}.`, "Specify one of them with --provider.");
  const meant = nearestWord(provider, ids);
  throw new UsageError(`No catalog here has the ID "${provider}".`, meant ? `Did you mean "${meant}"?` : `Use one of ${ids.join(", ")}.`);
}

/** Returns the catalog that has a code. Throws {@link UsageError}. */
export function withCode(project: { readonly catalogs: readonly Unfinished[] }, code: string, provider: string | undefined): Unfinished {
  const having = project.catalogs.filter((one) => indexOf(one, code) >= 0 && (provider === undefined || one.catalog.id === provider));
  if (having.length > 0) return chosen({ catalogs: having }, provider);
  const codes = project.catalogs.flatMap(({ catalog }) => catalog.entries.map((entry) => entry.code));
  const meant = nearestWord(code, codes);
  throw new UsageError(`No catalog here has the code "${code}".`, meant ? `Did you mean "${meant}"?` : "`errcat list` shows the catalogs.");
}
