import type { FullCatalog as Catalog, FullEntry as Entry } from "../../../generator/expand/full-catalog.ts";

/** What a list of errors says of one of them. */
export interface Row {
  readonly code: string;
  readonly en: string;
  readonly zhHans: string;
  readonly facts: Pick<Entry, "category" | "retry" | "actor" | "status">;
}

/** A catalog of errors that somebody else has listed, word for word. */
export function plain(id: string, typeName: string, name: string, format: "integer" | "token", rows: readonly Row[]): Catalog {
  // Their words may hold braces, which are only braces.
  const text = (words: string) =>
    ({ text: words.replaceAll("'", "''").replaceAll(/[{}]+/g, "'$&'").trim(), origin: "project", state: "translated" }) as const;
  return {
    $schema: "../schema/catalog.schema.json",
    id,
    name: { en: name, "zh-Hans": name },
    typeName,
    version: "1.0.0",
    locales: ["en", "zh-Hans"],
    sources: { list: { title: name, publisher: name, language: "en" } },
    wire: { codes: { format }, shapes: [{ name: "error", code: "/code", detail: "/message" }] },
    entries: rows.map(({ code, en, zhHans, facts }) => ({
      code,
      ...facts,
      since: "1.0.0",
      message: { en: text(en), "zh-Hans": text(zhHans) },
      vendor: [{ source: "list", fields: { message: en.trim() } }],
    })) as Entry[],
  };
}
