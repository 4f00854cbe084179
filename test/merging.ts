import type { Catalog } from "../generator/catalog/catalog.ts";
import { listed } from "../generator/tools/import/import.ts";
import { firstVersion } from "../generator/tools/import/new-catalog.ts";
import { created, type Outcome, updated } from "../generator/tools/import/outcome.ts";
import { csv } from "../generator/tools/import/read/csv.ts";
import { readRecord } from "../generator/tools/import/record.ts";
import { readUnfinished, type Unfinished } from "../generator/tools/translate/unfinished.ts";

/** A list: the texts of each code in two languages, and its status. */
export type List = Readonly<Record<string, { readonly en: string; readonly zh: string; readonly status: number }>>;

/** A catalog and the record beside it, as texts. */
export interface Files {
  readonly path: string;
  readonly catalog: string;
  readonly record: string;
}

const text = (list: List): string =>
  ["code,status,en,zh", ...Object.entries(list).map(([code, { en, zh, status }]) => `${code},${status},${en},${zh}`)].join("\n");

async function entriesOf(list: List, into: { readonly version: string; readonly sourceLocale?: string }) {
  const read = await csv.read({ path: "list.csv", text: text(list), bytes: new Uint8Array() }, { places: [] });
  const found = listed(
    read,
    {
      places: {
        code: "code",
        status: "status",
        texts: [
          { locale: "en", place: "en" },
          { locale: "zh-Hans", place: "zh" },
        ],
      },
    },
    into,
  );
  if (found === undefined) throw new Error("no code was found");
  return found;
}

export const read = ({ path, catalog }: Files): Unfinished =>
  readUnfinished([{ path, bytes: new TextEncoder().encode(catalog) }]).catalogs[0]!;

export async function first(path: string, list: List): Promise<Files> {
  const found = await entriesOf(list, { version: firstVersion, sourceLocale: "en" });
  const { files } = created(path, { id: "shop", wire: "problem+json", schema: "schema.json" }, found);
  return { path, catalog: files[0]!.after, record: files[1]!.after };
}

export async function again(files: Files, list: List, retire = false): Promise<{ readonly files: Files; readonly outcome: Outcome }> {
  const one = read(files);
  const found = await entriesOf(list, { version: one.catalog.version, sourceLocale: one.catalog.sourceLocale });
  const outcome = updated(one, found, { ...readRecord("shop.import", files.record), text: files.record }, { retire, flags: {} });
  const after = (path: string, before: string): string => outcome.files.find((file) => file.path === path)?.after ?? before;
  return { files: { path: files.path, catalog: after(files.path, files.catalog), record: after("shop.import", files.record) }, outcome };
}

export const entriesIn = (files: Files) =>
  new Map((read(files).written.value as Catalog).entries.map((entry) => [entry.code, entry] as const));

/** A list of many codes. */
export function large(count: number, word: string): List {
  const codes = Array.from({ length: count }, (_, i) => i);
  return Object.fromEntries(
    codes.map((i) => [`E${i}`, { en: `Order ${i} is {0} ${word}.`, zh: `订单 ${i} {0} ${word}。`, status: 400 + (i % 90) }]),
  );
}
