import type { Defaulted } from "../expand/defaulted.ts";
import { targetLocales } from "../normalize/translation.ts";
import { ConfigError } from "../problems/config-error.ts";
import { counted } from "../problems/counted.ts";
import { exitCodes, UsageError } from "../problems/exit-codes.ts";
import { type Problem, ProblemsError } from "../problems/problem.ts";
import type { Reporter } from "../problems/reporter/reporter.ts";
import { visibleJson } from "../problems/visible.ts";
import { lint } from "../tools/lint/lint.ts";
import { type LocaleReport, messagesReport, messagesTable } from "../tools/translate/locale-report.ts";
import { stamps } from "../tools/translate/stamp.ts";
import { writeTexts } from "../tools/translate/write-texts.ts";
import { replace } from "../write/replace.ts";
import { readTranslationProject, type TranslationProject, type TranslationProjectOptions, targetLocale } from "./read-workplace.ts";

export interface MessagesOptions extends TranslationProjectOptions {
  /** The only locale to check. */
  readonly locale?: string;
  /** How complete every locale must be, in percent. */
  readonly min?: string;
  /** The maximum number of warnings. */
  readonly maxWarnings?: string;
  /** Whether to print the report as JSON. */
  readonly json: boolean;
  /** Whether to first record that the translations match the current source texts. */
  readonly stamp: boolean;
}

/**
 * Runs `errcat messages`: reports how complete the messages are in each locale, and what could be better in them. Returns the exit code.
 */
export async function messagesCommand(options: MessagesOptions, reporter: Reporter): Promise<number> {
  const [min, maxWarnings] = [number(options.min, "--min", 100), number(options.maxWarnings, "--max-warnings")];
  const { print, problems: report } = options.json ? { print: () => {}, problems: () => {} } : reporter;
  const end = (
    exitCode: number,
    reports: readonly LocaleReport[],
    problems: readonly Problem[],
    defaults: readonly Defaults[] = [],
  ): number => {
    if (options.json) reporter.print(visibleJson({ reports, defaults, problems }));
    reporter.result({ exitCode, reports });
    return exitCode;
  };
  let place: TranslationProject;
  try {
    place = await readTranslationProject(options);
    if (options.stamp) place = await stamp(options, place, print);
  } catch (error) {
    if (!(error instanceof ProblemsError) || error instanceof ConfigError || !options.json) throw error;
    return end(exitCodes.problems, [], error.problems);
  }
  const only = options.locale === undefined ? undefined : targetLocale(options.locale, place.catalogs);
  const read = place.catalogs.map((one) => ({ catalog: one.catalog, findings: lint(one.catalog, one.document, place.terms(one)) }));
  const reports = read
    .flatMap(({ catalog, findings }) => messagesReport(catalog, findings))
    .filter(({ locale, source }) => only === undefined || locale === only || source);
  const problems = [...place.problems, ...read.flatMap(({ findings }) => findings)];
  if (problems.length > 0) {
    report(problems);
    print("");
  }
  print(messagesTable(reports));
  const defaults = place.catalogs.map(({ catalog, defaulted }): Defaults => ({ provider: catalog.id, fields: defaulted }));
  const demands = [...untracked(reports), ...leftOut(defaults), ...incomplete(reports, min), ...tooMany(problems, maxWarnings)];
  for (const { message, cure } of demands) print(`${message}\nfix: ${cure}`);
  return end(demands.some(({ fatal }) => fatal) ? exitCodes.problems : exitCodes.fine, reports, problems, defaults);
}

async function stamp(
  options: MessagesOptions,
  { catalogs }: TranslationProject,
  print: (line: string) => void,
): Promise<TranslationProject> {
  const only = options.locale === undefined ? undefined : targetLocale(options.locale, catalogs);
  const stamped = catalogs.map((catalog) => {
    const edits = targetLocales(catalog.catalog)
      .filter((locale) => only === undefined || locale === only)
      .flatMap((locale) => stamps(catalog, locale));
    return { path: catalog.path, edits, files: writeTexts(catalog, edits) };
  });
  replace(stamped.flatMap(({ files }) => files.map(({ path, before, after }) => ({ file: path, text: after, before }))));
  for (const { path, edits } of stamped)
    print(`${path}  ${edits.length === 0 ? "already stamped" : `${counted(edits.length, "translation")} stamped`}`);
  print("");
  return readTranslationProject(options);
}

/** A follow-up to the table's figures: what is wrong, and the cure. */
interface Demand {
  readonly message: string;
  readonly cure: string;
  readonly fatal: boolean;
}

function untracked(reports: readonly LocaleReport[]): readonly Demand[] {
  const count = reports.reduce((sum, one) => sum + one.untracked, 0);
  if (count === 0) return [];
  return [
    {
      message: `${counted(count, "translation")} ${count === 1 ? "is" : "are"} untracked: no source text is recorded, so errcat cannot tell whether ${count === 1 ? "it is" : "they are"} stale.`,
      cure: "Check that each one is correct, then run `errcat messages --stamp`.",
      fatal: false,
    },
  ];
}

/** How often a catalog leaves each field to its default. */
interface Defaults {
  readonly provider: string;
  readonly fields: Defaulted;
}

function leftOut(all: readonly Defaults[]): readonly Demand[] {
  const lines = all.flatMap(({ provider, fields }) => {
    const counts = Object.entries(fields).map(([field, count]) => `${count} × ${field}`);
    return counts.length === 0 ? [] : [`Defaults in ${provider}: ${counts.join(", ")}. The catalog does not state these values.`];
  });
  const cure = "Wherever the default is wrong, state the value; `errcat validate --strict` lists every value that is not stated.";
  return lines.length > 0 ? [{ message: lines.join("\n"), cure, fatal: false }] : [];
}

function incomplete(reports: readonly LocaleReport[], min = 0): readonly Demand[] {
  const below = reports
    .filter(({ percent }) => percent < min)
    .map(({ provider, locale, percent, missing, stale }) => {
      const what = [...(missing > 0 ? [`${missing} missing`] : []), ...(stale > 0 ? [`${stale} stale`] : [])].join(", ");
      return `${provider} is ${percent}% complete in ${locale}, less than ${min}%: ${what}.`;
    });
  const cure =
    "Run `errcat translations export <format> --locale <locale>`, translate what is missing or stale, and `errcat translations import <file>`.";
  return below.length > 0 ? [{ message: below.join("\n"), cure, fatal: true }] : [];
}

function tooMany(problems: readonly Problem[], most = Infinity): readonly Demand[] {
  return problems.length > most
    ? [
        {
          message: `${counted(problems.length, "warning")} found, more than the ${most} allowed.`,
          cure: "Apply the fix for each warning above.",
          fatal: true,
        },
      ]
    : [];
}

function number(value: string | undefined, option: string, most = Infinity): number | undefined {
  if (value === undefined) return undefined;
  if (/^[0-9]+$/.test(value) && Number(value) <= most) return Number(value);
  throw new UsageError(`${option} cannot be "${value}".`, `Write a whole number${most === Infinity ? "" : ` from 0 to ${most}`}.`);
}
