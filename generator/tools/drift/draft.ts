import type { Entry, Texts } from "../../catalog/catalog.ts";
import { categoryOf, usual } from "../../expand/facts.ts";
import type { Provider, ProviderEntry } from "../../normalize/provider.ts";
import { sourceHash } from "../../normalize/translation.ts";
import type { ReadCatalog } from "../../read.ts";
import type { DriftRow } from "./report.ts";

/**
 * Returns drafts of entries for the codes in the rows of one provider that its catalog does not list by now, the most frequent first. They
 * are new in a version.
 */
export function draftsOf({ provider }: ReadCatalog, rows: readonly DriftRow[], since: string): readonly Entry[] {
  const listed = new Map(provider.entries.map((entry) => [entry.code, entry]));
  const byCode = new Map<string, DriftRow[]>();
  for (const row of rows) {
    const { drift, rawCode } = row;
    if (drift !== "code" || rawCode === undefined || listed.has(rawCode)) continue;
    const known = byCode.get(rawCode);
    if (known === undefined) byCode.set(rawCode, [row]);
    else known.push(row);
  }
  const message = textsOf(provider);
  // Programs may count on a status where every code has one.
  const isStated = provider.entries.every(({ status }) => status !== undefined);
  return [...byCode].map(([code, seen]): Entry => {
    const near = listed.get(seen.find(({ nearest }) => nearest !== undefined)?.nearest ?? "");
    return { code, ...factsOf(near, seen, isStated), since, message, vendor: [] };
  });
}

/** Returns the facts of the nearest entry, or else what is usual for the most frequent status. */
function factsOf(near: ProviderEntry | undefined, seen: readonly DriftRow[], isStated: boolean): Partial<Entry> {
  const status = seen.find((row) => row.status !== undefined)?.status ?? (isStated ? near?.status : undefined);
  const category = near?.category ?? categoryOf(status);
  const { retry, actor } = near ?? usual[category];
  // Of an error that is sent with several statuses, or with that of a success, the status says nothing.
  const isTelling = isStated || ((status ?? 0) >= 400 && seen.every((row) => row.status === status));
  return { category, ...(isTelling && status !== undefined && { status }), retry, actor };
}

/** Returns the text of a draft in those locales of the catalog that errcat can write, and in its source locale. */
function textsOf({ locales, sourceLocale, writtenLocales }: Provider): Texts {
  const source = texts[sourceLocale] ?? english;
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const text = locale === sourceLocale ? source : texts[locale];
      if (text === undefined) return [];
      const written = writtenLocales[locale] ?? locale;
      const hash = locale === sourceLocale ? {} : { sourceHash: sourceHash(source) };
      return [[written, { text, origin: "project", state: "draft", ...hash }] as const];
    }),
  );
}

const english = "The service returned an error that is not described yet.";

const texts: Readonly<Record<string, string>> = { en: english, "zh-Hans": "服务返回了一个尚无说明的错误。" };
