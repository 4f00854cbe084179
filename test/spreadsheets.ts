import { CsvError, parse } from "csv-parse/sync";

/** The cells of a table. */
type Reader = (text: string, delimiter: string) => readonly string[];

/**
 * How programs take a table apart, whatever they were told divides its cells. A quote means something only at the beginning of a cell, as
 * RFC 4180 says; programs differ in where such a cell ends.
 */
export const spreadsheets: Readonly<Record<string, Reader>> = {
  /** By the letter of RFC 4180; of what does not keep to it, nothing is read. */
  strict: (text, delimiter) => {
    try {
      return parse(text, {
        bom: true,
        delimiter,
        relax_quotes: true,
        relax_column_count: true,
        record_delimiter: ["\r\n", "\n", "\r"],
      }).flat();
    } catch (error) {
      if (error instanceof CsvError) return [];
      throw error;
    }
  },
  /** Excel: after the quote that closes, everything up to the delimiter still belongs to the cell. */
  excel: (text, delimiter) => cells(text, delimiter, () => true),
  /** LibreOffice: a quote closes only where a delimiter or the end of the line follows. */
  libreOffice: (text, delimiter) => cells(text, delimiter, (next) => next === undefined || next === delimiter || /[\r\n]/.test(next)),
  /** A program that knows nothing of quotes, except that it removes them. */
  blind: (text, delimiter) =>
    text
      .replace(/^\ufeff/, "")
      .split(/\r\n|\n|\r/)
      .flatMap((line) => line.split(delimiter))
      .map((cell) => cell.replace(/^"+/, "")),
};

function cells(text: string, delimiter: string, closes: (next: string | undefined) => boolean): readonly string[] {
  const all: string[] = [];
  let at = text.startsWith("\ufeff") ? 1 : 0;
  while (at < text.length) {
    let cell = "";
    if (text[at] === '"') {
      for (at++; at < text.length; at++) {
        if (text[at] === '"' && text[at + 1] === '"') at++;
        else if (text[at] === '"' && closes(text[at + 1])) break;
        cell += text[at];
      }
      at++;
    }
    for (; at < text.length && text[at] !== delimiter && !/[\r\n]/.test(text[at] ?? ""); at++) cell += text[at];
    all.push(cell);
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
  return all;
}
