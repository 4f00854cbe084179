import { basename } from "node:path";
import type { Vendor } from "../../catalog/catalog.ts";
import { parametersOf, parseMessage } from "../../catalog/message.ts";
import { below } from "../../catalog/pointer.ts";
import type { Provider, ProviderEntry } from "../../normalize/provider.ts";
import { stateOf, type Translation, translations } from "../../normalize/translation.ts";
import type { Row } from "./format.ts";
import type { Unfinished } from "./unfinished.ts";

/** Returns the texts to translate into a locale: every text of the catalogs that have it. */
export function rows(catalogs: readonly Unfinished[], locale: string): readonly Row[] {
  return catalogs.flatMap(({ catalog, document }) =>
    translations(catalog, locale).map((translation): Row => {
      const { provider, code, kind, source, target } = translation;
      const { path, line } = document.locate(below(source.pointer, "text"));
      return {
        provider,
        code,
        kind,
        sourceLocale: catalog.sourceLocale,
        source: source.text,
        target: target?.text ?? "",
        state: stateOf(translation),
        comment: comment(catalog, translation).map((line) => line.replaceAll(/\s+/g, " ").trim()),
        reference: { file: basename(path), line },
      };
    }),
  );
}

function comment(catalog: Provider, { kind, pointer, source }: Translation): readonly string[] {
  const index = Number(pointer.split("/")[2]);
  if (kind === "remark") return vendorWords(catalog, catalog.remarks[index]?.vendor ?? []);
  const entry = catalog.entries[index];
  return entry ? [facts(entry), ...parameters(entry, source.text, catalog.locales[0] ?? ""), ...vendorWords(catalog, entry.vendor)] : [];
}

function facts({ category, retry, actor, status }: ProviderEntry): string {
  return `category: ${category}, retry: ${retry}, actor: ${actor}${status === undefined ? "" : `, HTTP status: ${status}`}`;
}

function parameters({ parameters }: ProviderEntry, text: string, locale: string): readonly string[] {
  const used = parametersOf(parseMessage(text));
  return Object.entries(parameters)
    .filter(([name]) => used.has(name))
    .map(([name, { type, description }]) => `{${name}}: ${type}${description[locale] === undefined ? "" : `. ${description[locale]}`}`);
}

function vendorWords({ sources }: Provider, vendor: readonly Vendor[]): readonly string[] {
  return [
    ...new Set(
      vendor.flatMap(({ source, fields }) => Object.values(fields).map((words) => `${sources[source]?.publisher ?? source}: ${words}`)),
    ),
  ];
}
