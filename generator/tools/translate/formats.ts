import { csv } from "./csv.ts";
import type { Format } from "./format.ts";
import type { ExchangeFormatName } from "./format-names.ts";
import { po } from "./po.ts";
import { xliff } from "./xliff.ts";

/** The kinds of file that translators work in, by name. */
export const exchangeFormats: Readonly<Record<ExchangeFormatName, Format>> = { csv, po, xliff };

/** The format of a file, by how its name ends. */
export function formatOf(path: string): Format | undefined {
  const extension = path.toLowerCase().replace(/^.*\./, "");
  return Object.values(exchangeFormats).find((format) => format.extension === extension || (format === xliff && extension === "xliff"));
}
