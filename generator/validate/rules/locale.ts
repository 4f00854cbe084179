import { canonicalLocale } from "../../catalog/locale.ts";
import { isDevice } from "../../catalog/names.ts";
import { below } from "../../catalog/pointer.ts";
import type { FullCatalog } from "../../expand/full-catalog.ts";
import type { Report } from "./rule.ts";
import { type Table, tablesIn } from "./tables.ts";

/** Requires every locale to have one name, and every text to be present in the source locale; warns of missing translations. */
export function localeRules(catalog: Partial<FullCatalog>, report: Report, strict: boolean): void {
  if (!catalog.locales) return;
  const tables = tablesIn(catalog);
  const locales = new Map<string, string>();
  catalog.locales.forEach((locale, i) => {
    const [at, part] = placeOf(locale, i, tables, report);
    const twin = locales.get(same(locale));
    if (canonicalLocale(locale) === undefined)
      report(
        "locale-unknown",
        at,
        `"${locale}" is not a BCP 47 tag.`,
        "Write one, for example en, zh-Hans, or pt-BR, here and in every text.",
        part,
      );
    else if (twin !== undefined)
      report("locale-duplicate", at, `"${locale}" and "${twin}" are the same locale, ${same(locale)}.`, "Remove one of the two.", part);
    if (isDevice(locale))
      report(
        "locale-device",
        at,
        `Windows reserves the name "${locale}" for a device, so no file can have it.`,
        `Add the script subtag, here and in every text, for example ${locale}-Latn.`,
        part,
      );
    locales.set(same(locale), twin ?? locale);
  });
  const gaps = new Gaps(locales, tables.length, strict, report);
  for (const table of tables) parity(table, locales, gaps, report);
  gaps.report();
}

/** Returns where a locale is named: in the list of locales, or else in the first text. */
function placeOf(locale: string, i: number, tables: readonly Table[], report: Report): [pointer: string, more: { part?: "key" }] {
  if (report.has("/locales")) return [`/locales/${i}`, {}];
  const table = tables.find(({ pointer }) => report.has(below(pointer, locale)));
  return [below(table?.pointer ?? "", locale), { part: "key" }];
}

const fromOverlay = "Remove it: an overlay cannot add a locale to the catalog.";
const fromCatalog = 'Remove it here, or add it to "locales" of the catalog and write every text in it.';

/** Requires only locales of the catalog, each once, under any of their names, and notes those that are missing. */
function parity({ what, pointer, texts }: Table, locales: ReadonlyMap<string, string>, gaps: Gaps, report: Report): void {
  // Most texts are complete and in the order of the catalog.
  if (texts.length === locales.size && texts.every(({ locale }, i) => same(locale) === gaps.order[i])) return;
  const missing = new Map(locales);
  for (const { locale } of texts) missing.delete(same(locale));
  const first = new Map<string, string>();
  for (const { locale } of texts) {
    const twin = first.get(same(locale));
    first.set(same(locale), twin ?? locale);
    const say = (rule: string, message: string, cure: string) => report(rule, below(pointer, locale), message, cure, { part: "key" });
    if (twin !== undefined)
      say(
        "locale-duplicate",
        `${what} is given under "${locale}" and under "${twin}", which are the same locale.`,
        "Remove one of the two.",
      );
    else if (!locales.has(same(locale))) {
      const meant = report.meant(locale, missing.values());
      if (meant !== undefined) missing.delete(same(meant));
      say(
        "locale-extra",
        `${what} has the locale "${locale}", which the catalog does not have.`,
        meant ? `Did you mean "${meant}"?` : report.isOverlaid(below(pointer, locale)) ? fromOverlay : fromCatalog,
      );
    }
  }
  for (const locale of missing.keys()) gaps.add(locale, what, pointer);
}

/** The texts that are missing in each locale. */
class Gaps {
  /** The canonical names of the locales, the source locale first. */
  readonly order: readonly string[];
  readonly #names: ReadonlyMap<string, string>;
  readonly #texts: number;
  readonly #strict: boolean;
  readonly #report: Report;
  readonly #missing = new Map<string, { readonly what: string; readonly pointer: string; count: number }>();

  constructor(names: ReadonlyMap<string, string>, texts: number, strict: boolean, report: Report) {
    this.order = [...names.keys()];
    this.#names = names;
    this.#texts = texts;
    this.#strict = strict;
    this.#report = report;
  }

  /** Notes a missing translation; reports a text that is missing in the source locale, or any if the catalog must be complete. */
  add(locale: string, what: string, pointer: string): void {
    const name = this.#names.get(locale) ?? locale;
    const isSource = locale === this.order[0];
    if (isSource || this.#strict) {
      const where = isSource && this.order.length > 1 ? `${name}, the source locale` : name;
      this.#report("locale-missing", pointer, `${what} is missing in ${where}.`, `Add it under "${name}".`);
    } else {
      const gap = this.#missing.get(locale) ?? { what, pointer, count: 0 };
      gap.count++;
      this.#missing.set(locale, gap);
    }
  }

  /** Reports how many translations are missing, in one warning for each locale. */
  report(): void {
    const [source = ""] = this.order;
    for (const [locale, { what, pointer, count }] of this.#missing) {
      const name = this.#names.get(locale) ?? locale;
      const others = [...this.#names.values()].filter((one) => one !== name);
      const meant = count * 2 > this.#texts && !this.#report.has("/locales") ? this.#report.meant(name, others) : undefined;
      const texts = count === 1 ? `${what} is missing in ${name}` : `${count} of ${this.#texts} texts are missing in ${name}`;
      this.#report(
        "locale-missing",
        pointer,
        `${texts}; the package uses the ${count === 1 ? "text" : "texts"} in ${this.#names.get(source) ?? source} instead.`,
        meant
          ? `Did you mean "${meant}" instead of "${name}"?`
          : `Write ${count === 1 ? "it" : `them, beginning with this text,`} under "${name}"; \`errcat messages --min 100\` fails as long as any text is missing.`,
        { severity: "warning" },
      );
    }
  }
}

/** Returns the same name for all names of a locale. */
function same(locale: string): string {
  return canonicalLocale(locale) ?? locale;
}
