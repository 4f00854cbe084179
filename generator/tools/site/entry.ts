import type { Catalog, Entry, Text, Texts, Vendor } from "../../catalog/catalog.ts";
import { canonicalLocale } from "../../catalog/locale.ts";
import { compareVersions } from "../../catalog/versions.ts";
import { named, sameInAll, say, type Told } from "./interface-text.ts";
import { languageName, readable } from "./names.ts";

/** One error as a page shows it. */
export interface EntryView {
  readonly code: string;
  readonly category: string;
  readonly categoryName: Told;
  readonly retry: string;
  readonly retryName: Told;
  readonly actor: string;
  readonly actorName: Told;
  /** Short facts beside the first three. */
  readonly facts: readonly Told[];
  readonly isOver: boolean;
  readonly replacedBy: string | undefined;
  /** Codes that this one has replaced. */
  readonly replaces: readonly string[];
  readonly texts: readonly TextView[];
  readonly vendor: readonly VendorView[];
}

/** What is said in one locale. */
export interface TextView {
  readonly locale: string;
  readonly language: string;
  readonly message: string;
  readonly solution: string | undefined;
  /** What a reader must know to weigh the words. */
  readonly marks: readonly Told[];
}

/** What one document says. */
export interface VendorView {
  readonly language: string;
  readonly source: string;
  readonly section: string | undefined;
  readonly url: string | undefined;
  readonly fields: readonly { readonly field: string; readonly text: string }[];
}

/** The errors of a catalog as a page shows them, in the catalog's order. */
export function entryViews({ entries, sources }: Catalog): readonly EntryView[] {
  const first = firstVersion(entries);
  const replaced = new Map<string, string[]>();
  for (const { code, replacedBy } of entries) {
    if (replacedBy !== undefined && replaced.get(replacedBy)?.push(code) === undefined) replaced.set(replacedBy, [code]);
  }
  return entries.map((entry) => ({
    code: entry.code,
    category: entry.category,
    categoryName: named("category", entry.category),
    retry: entry.retry,
    retryName: named("retry", entry.retry),
    actor: entry.actor,
    actorName: named("actor", entry.actor),
    facts: facts(entry, first),
    isOver: entry.deprecated !== undefined || entry.removed !== undefined,
    replacedBy: entry.replacedBy,
    replaces: replaced.get(entry.code) ?? [],
    texts: textViews(entry.messages, entry.solution),
    vendor: vendorViews(entry.vendor, sources),
  }));
}

/** The version in which the oldest of these codes came. */
export function firstVersion(entries: readonly Entry[]): string {
  return entries.map(({ since }) => since).reduce((first, one) => (compareVersions(one, first) < 0 ? one : first));
}

function facts({ status, since, deprecated, removed }: Entry, first: string): Told[] {
  return [
    ...(status === undefined ? [] : [sameInAll(`HTTP ${status}`)]),
    ...(since === first ? [] : [say("error.since", { release: since })]),
    ...(deprecated === undefined ? [] : [say("error.deprecated", { release: deprecated })]),
    ...(removed === undefined ? [] : [say("error.removed", { release: removed })]),
  ];
}

/** Messages, each with the solution in its locale. */
export function textViews(messages: Texts, solution: Texts = {}): readonly TextView[] {
  const solutions = readable(solution);
  const written = Object.values(messages);
  return [...readable(messages)].map(([locale, message], i) => ({
    locale,
    language: languageName(locale),
    message,
    solution: solutions.get(locale),
    marks: marks(written[i]),
  }));
}

function marks(text: Text | undefined): Told[] {
  return [
    ...(text?.origin === "vendor" ? [say("text.vendor")] : []),
    ...(text?.state === "draft" ? [say("text.draft")] : []),
    ...(text?.state === "translated" ? [say("text.translated")] : []),
  ];
}

/** What the documents say, each record with its source. */
export function vendorViews(vendor: readonly Vendor[], sources: Catalog["sources"]): readonly VendorView[] {
  return vendor.map(({ source, section, fields }) => {
    const { language = "", publisher = source, title = "", url } = sources[source] ?? {};
    return {
      language: canonicalLocale(language) ?? language,
      source: [publisher, title].filter(Boolean).join(" · "),
      section,
      url,
      fields: Object.entries(fields).map(([field, text]) => ({ field, text })),
    };
  });
}
