import { styleText } from "node:util";
import type { Provider } from "../../normalize/provider.ts";
import { targetLocales, translations, type Written } from "../../normalize/translation.ts";
import type { Problem } from "../../problems/problem.ts";
import { tableLines } from "../../problems/table.ts";
import { completenessOf } from "./completeness.ts";

/** The completeness of a catalog's texts in one locale. */
export interface LocaleReport {
  readonly provider: string;
  readonly locale: string;
  /** Whether the other locales are translated from this one. */
  readonly source: boolean;
  /** The number of messages, solutions, and remarks to translate. */
  readonly texts: number;
  /** The percentage of texts that exist and are not stale, rounded down. */
  readonly percent: number;
  readonly missing: number;
  /** Translations whose source text has changed since. */
  readonly stale: number;
  /** Translations that do not record which source text they were made from. */
  readonly untracked: number;
  /** Texts that are drafts, without the stale ones. */
  readonly drafts: number;
  /** Texts that no second person has reviewed, including drafts. */
  readonly unreviewed: number;
  readonly findings: number;
}

/** Returns a report for each locale of a catalog, the source locale first. */
export function messagesReport(catalog: Provider, findings: readonly Problem[]): readonly LocaleReport[] {
  const source = catalog.sourceLocale;
  return [source, ...targetLocales(catalog)].map((locale) => {
    const all = translations(catalog, locale);
    const { total, percent, counts } = completenessOf(catalog, locale, all);
    const count = (holds: (one: Written) => boolean) => all.filter(({ target }) => target !== undefined && holds(target)).length;
    const own = new Set(all.flatMap(({ target }) => target?.pointer ?? []));
    return {
      provider: catalog.id,
      locale,
      source: locale === source,
      texts: total,
      percent,
      missing: counts.missing,
      stale: counts.stale,
      untracked: locale === source ? 0 : count(({ sourceHash }) => sourceHash === undefined),
      drafts: counts.draft,
      unreviewed: count(({ state }) => state !== "reviewed"),
      findings: findings.filter(({ place }) => isWithin(own, place.pointer)).length,
    };
  });
}

/** Whether a pointer leads into one of these. */
function isWithin(pointers: ReadonlySet<string>, pointer: string): boolean {
  for (let at = pointer.lastIndexOf("/"); at > 0; at = pointer.lastIndexOf("/", at - 1))
    if (pointers.has(pointer.slice(0, at))) return true;
  return false;
}

const columns = ["missing", "stale", "untracked", "drafts", "unreviewed", "findings"] as const;

/** Formats the reports as a table. */
export function messagesTable(reports: readonly LocaleReport[]): string {
  const head = ["provider", "locale", "texts", "complete", ...columns];
  const rows = reports.map((one, i) => [
    one.provider === reports[i - 1]?.provider ? "" : one.provider,
    one.locale,
    String(one.texts),
    `${one.percent}%`,
    // Columns that do not apply to the source locale are blank; a 0 would claim that something was counted.
    ...columns.map((column) => (one.source && ["missing", "stale", "untracked"].includes(column) ? "" : String(one[column]))),
  ]);
  const [first = "", ...lines] = tableLines([head, ...rows], (column) => column >= 2);
  return [styleText("dim", first), ...lines].join("\n");
}
