import { existsSync, readFileSync } from "node:fs";
import { pathOfFlag } from "../config/path-mistake.ts";
import { targetLocales } from "../normalize/translation.ts";
import { counted } from "../problems/counted.ts";
import { exitCodes, UsageError } from "../problems/exit-codes.ts";
import type { Reporter } from "../problems/reporter/reporter.ts";
import type { ExchangeFormatName } from "../tools/translate/format-names.ts";
import { exchangeFormats } from "../tools/translate/formats.ts";
import { rows } from "../tools/translate/rows.ts";
import { replace } from "../write/replace.ts";
import { readTranslationProject, type TranslationProjectOptions, targetLocale } from "./read-workplace.ts";

export interface TranslationsExportOptions extends TranslationProjectOptions {
  /** The locale to translate into; the command fails without it. */
  readonly locale?: string;
  /** The output file; defaults to standard output. */
  readonly out?: string;
  /** Whether to replace a file with different content, which may be a translator's work. */
  readonly force?: boolean;
  /** The only providers to export. */
  readonly provider?: readonly string[];
}

/** Runs `errcat translations export`: writes a file for translators. Returns the exit code. */
export async function translationsExportCommand(
  name: ExchangeFormatName,
  options: TranslationsExportOptions,
  { print, result }: Reporter,
  write: (text: string) => void,
): Promise<number> {
  const { catalogs } = await readTranslationProject(options);
  const ids = catalogs.map(({ catalog }) => catalog.id);
  for (const wanted of options.provider ?? [])
    if (!ids.includes(wanted)) throw new UsageError(`No catalog has the ID "${wanted}".`, `Use one of ${ids.join(", ")}.`);
  const wanted = catalogs.filter(({ catalog }) => options.provider?.includes(catalog.id) ?? true);
  if (options.locale === undefined)
    throw new UsageError(
      "The locale to translate into is missing.",
      `Add --locale with one of ${[...new Set(wanted.flatMap(({ catalog }) => targetLocales(catalog)))].join(", ")}.`,
    );
  const locale = targetLocale(options.locale, wanted);
  const texts = rows(
    wanted.filter(({ catalog }) => targetLocales(catalog).includes(locale)),
    locale,
  );
  const file = exchangeFormats[name].write(texts, locale);
  if (options.out === undefined) {
    write(file);
    return exitCodes.fine;
  }
  const out = pathOfFlag(options.out, "file");
  const before = existsSync(out) ? readFileSync(out, "utf8") : undefined;
  if (before !== undefined && before !== file && !options.force)
    throw new UsageError(
      `"${out}" already exists and has different content.`,
      "If a translator has edited it, import it first. Then add --force, or specify another file with --out.",
    );
  replace([{ file: out, text: file, before }]);
  const waiting = texts.filter(({ state }) => state === "missing" || state === "stale").length;
  print(`${out}  ${counted(texts.length, "text")} in ${locale}, ${waiting === 0 ? "all translated" : `${waiting} to translate`}`);
  result({ exitCode: exitCodes.fine, file: out, locale, texts: texts.length, waiting });
  return exitCodes.fine;
}
