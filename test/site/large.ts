import type { FullCatalog as Catalog } from "../../generator/expand/full-catalog.ts";
import { ownCatalog } from "./made-site.ts";

/** A catalog of so many codes, in the words of one of this project's own. */
export function large(count: number): Catalog {
  const catalog = ownCatalog("tencent-tmt");
  const { entries } = catalog;
  return {
    ...catalog,
    id: "large",
    typeName: "Large",
    remarks: [],
    entries: Array.from({ length: count }, (_, i) => {
      const {
        replacedBy: _replaced,
        deprecated: _deprecated,
        parameters: _parameters,
        ...entry
      } = entries[i % entries.length] ?? entries[0]!;
      const numbered = (text: string) => `${text.replaceAll(/[{}]/g, "")} (${i})`;
      const message = Object.fromEntries(
        Object.entries(entry.message).map(([locale, text]) => [locale, { ...text, text: numbered(text.text), origin: "project" as const }]),
      );
      return { ...entry, code: `Family${i % 97}.Code${i}`, since: catalog.version, message };
    }),
  };
}
