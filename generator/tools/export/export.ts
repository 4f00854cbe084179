import { canonicalLocale } from "../../catalog/locale.ts";
import type { Message } from "../../catalog/message.ts";
import { below } from "../../catalog/pointer.ts";
import { type LocaleModel, localeModel } from "../../model/locale-table.ts";
import { pseudoLocale, pseudoTable } from "../../model/pseudo.ts";
import type { Provider } from "../../normalize/provider.ts";
import type { Problem } from "../../problems/problem.ts";
import type { ReadCatalog } from "../../read.ts";
import { escapeInvisible } from "../../render/encode.ts";
import type { Files } from "../../render/render.ts";
import type { ExportText, Format, Kind } from "./format.ts";
import type { FormatName } from "./format-names.ts";
import { formatjs } from "./formatjs.ts";
import { i18next } from "./i18next.ts";
import { inlang } from "./inlang.ts";
import { vueI18n } from "./vue-i18n.ts";

/** The formats of all supported libraries, by name. */
export const formats: Readonly<Record<FormatName, Format>> = { i18next, formatjs, "vue-i18n": vueI18n, inlang };

export interface ExportOptions {
  /** The locales to export, under any of their names, which the files then use; defaults to all locales under their canonical names. */
  readonly locales?: readonly string[];
  /** Whether to export solutions, too. */
  readonly solutions?: boolean;
  /** Whether to add the pseudo-locale. */
  readonly pseudo?: boolean;
}

/** Returns the message files of catalogs for another library, in memory. If there are problems, the files must not be used. */
export function exportCatalogs(
  catalogs: readonly ReadCatalog[],
  format: Format,
  options: ExportOptions = {},
): { readonly files: Files; readonly problems: readonly Problem[] } {
  const files = new Map<string, string>();
  const problems = new Map<string, Problem>();
  for (const { provider, document } of catalogs) {
    for (const { table, name, places } of tables(provider, options)) {
      for (const kind of options.solutions ? (["messages", "solutions"] as const) : (["messages"] as const)) {
        const entries = new Map<string, unknown>(Object.entries(format.preamble ?? {}));
        for (const { code, pointer, ...text } of texts(provider, table, places, kind)) {
          const report = (rule: string, message: string, cure: string): void => {
            problems.set(`${rule} ${pointer} ${message}`, { rule, severity: "error", message, cure, place: document.locate(pointer) });
          };
          for (const [key, value] of format.print(format.key(provider.id, code, kind), text, report)) {
            if (entries.has(key))
              report(
                "export-key",
                `${format.title} would find two texts under the key "${key}".`,
                "Rename the select case, or remove one of the two texts.",
              );
            entries.set(key, value);
          }
        }
        if (entries.size > Object.keys(format.preamble ?? {}).length) files.set(format.path(provider.id, name, kind), json(entries));
      }
    }
  }
  return { files, problems: [...problems.values()] };
}

/** A table, the name for its files, and the locale of its texts in the catalog. */
interface Table {
  readonly table: LocaleModel;
  readonly name: string;
  readonly places: string;
}

function tables(provider: Provider, { locales, pseudo }: ExportOptions): Table[] {
  const all = provider.locales.map((locale) => localeModel(provider, locale));
  const named = locales ?? all.map(({ locale }) => locale);
  const wanted = named.flatMap((name) =>
    all.filter(({ locale }) => locale === canonicalLocale(name)).map((table): Table => ({ table, name, places: table.locale })),
  );
  const source = all.find(({ locale }) => locale === "en") ?? all[0];
  if (!pseudo || source === undefined) return wanted;
  return [...wanted, { table: pseudoTable(source), name: pseudoLocale, places: source.locale }];
}

/** Returns the texts of a table, each with its place; the messages end with those for unlisted codes. */
function texts(
  { entries }: Provider,
  { locale, messages, solutions, unknown }: LocaleModel,
  places: string,
  kind: Kind,
): (ExportText & { code: string; pointer: string })[] {
  const indexes = new Map(entries.map(({ code }, i) => [code, i]));
  const listed = (kind === "messages" ? messages : solutions).flatMap(({ code, text }) => {
    const i = indexes.get(code) ?? 0;
    const field = kind === "messages" ? "message" : "solution";
    const entry = entries[i];
    const written = entry?.[field][places];
    // The other library has its own way to fall back to another language.
    if (written === undefined) return [];
    return {
      code,
      sentence: text.parts,
      locale,
      parameters: entry?.parameters ?? {},
      pointer: below(written.pointerIn(below("/entries", i, field)), "text"),
    };
  });
  if (kind === "solutions") return listed;
  const own = { locale, parameters: { rawCode: { type: "string" } }, pointer: "/name" } as const;
  const withCode: Message = [
    { kind: "text", text: unknown.before },
    { kind: "show", parameter: "rawCode" },
    { kind: "text", text: unknown.after },
  ];
  return [
    ...listed,
    { ...own, code: "$unknown", sentence: withCode },
    { ...own, code: "$codeless", sentence: [{ kind: "text", text: unknown.codeless }], parameters: {} },
  ];
}

/** Writes JSON line by line: an object would move numeric codes to the front. */
function json(entries: ReadonlyMap<string, unknown>): string {
  const lines = [...entries].map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value, null, 2).replaceAll("\n", "\n  ")}`);
  return `${escapeInvisible(`{\n${lines.join(",\n")}\n}`)}\n`;
}
