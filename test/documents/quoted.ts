import { readFileSync } from "node:fs";
import type { Vendor } from "../../generator/catalog/catalog.ts";
import type { FullCatalog as Catalog } from "../../generator/expand/full-catalog.ts";
import type { Row } from "./read-document.ts";

export const providers = ["rozetta-t4oo", "azure-translator", "tencent-tmt", "gengo", "tencent-api2"] as const;
export type Provider = (typeof providers)[number];

const read = (path: string): Catalog => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));

/** A provider's catalog as it is now. */
export const catalogOf = (provider: Provider): Catalog => read(`../../catalogs/${provider}.json`);

/** A provider's catalog as the documents have it. */
export const firstCatalogOf = (provider: Provider): Catalog => read(`../catalogs/1.0.0/${provider}.json`);

/** The rows a catalog quotes from one source, in the form of a document's rows. */
export function quoted({ entries }: Catalog, source: string): Row[] {
  const row = (code: string, { section, fields }: Vendor): Row => ({ code, ...(section !== undefined && { section }), fields });
  return entries.flatMap(({ code, vendor }) => vendor.filter((record) => record.source === source).map((record) => row(code, record)));
}

/** Rows in a form that can be compared, whatever their order. */
export const sorted = (rows: readonly Row[]): string[] =>
  rows.map(({ code, section = "", fields }) => JSON.stringify([code, section, Object.entries(fields).sort()])).sort();
