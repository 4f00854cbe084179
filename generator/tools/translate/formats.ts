import { csv } from "./csv.ts";
import type { Format } from "./format.ts";
import type { ExchangeFormatName } from "./format-names.ts";
import { po } from "./po.ts";
import { xliff } from "./xliff.ts";

/** The file formats for translators, by name. */
export const exchangeFormats: Readonly<Record<ExchangeFormatName, Format>> = { csv, po, xliff };

/** Returns the format of a file, based on its extension. */
export function formatOf(path: string): Format | undefined {
  const extension = path.toLowerCase().replace(/^.*\./, "");
  return Object.values(exchangeFormats).find((format) => format.extension === extension || (format === xliff && extension === "xliff"));
}
