import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { formatNamed, formatOf } from "../../generator/tools/import/detect.ts";
import type { List } from "../../generator/tools/import/list.ts";
import { layouts } from "../documents/layouts.ts";
import { firstCatalogOf, type Provider, providers, quoted } from "../documents/quoted.ts";
import type { Row } from "../documents/read-document.ts";
import { project } from "../project.ts";

/** The documents themselves, where a checkout has them beside it, by the number their names start with. */
const originals = new URL("../../../shared/sources/", import.meta.url);
const numbers: Readonly<Record<Provider, string>> = {
  "rozetta-t4oo": "000",
  "azure-translator": "001",
  "tencent-tmt": "002",
  gengo: "003",
  "tencent-api2": "004",
};

/** The fourth document has lost the border between two columns: the second text begins with a capital. */
const border = "^\\s*(?<code>\\d{4}) (?<type>[A-Z]\\w* [a-z ]+) (?<description>[A-Z].*)$";

/** Where a list has what a catalog quotes. The fourth document has lost the border between two columns, so that their texts stand in one. */
const fields: Readonly<Record<Provider, Readonly<Record<string, (fields: Row["fields"]) => string | undefined>>>> = {
  "rozetta-t4oo": {
    Message: ({ message }) => message,
    Description: ({ description }) => description,
    Solution: ({ solution }) => solution,
  },
  "azure-translator": { Description: ({ description }) => description },
  "tencent-tmt": { text: ({ description }) => description },
  gengo: { text: ({ message }) => message },
  "tencent-api2": { "Error Type Description": ({ type, description }) => `${type} ${description}` },
};

const rowsOf = (provider: Provider): readonly Row[] =>
  JSON.parse(readFileSync(new URL(`../documents/${provider}.json`, import.meta.url), "utf8"));

function original(provider: Provider): string | undefined {
  const name = existsSync(originals) && readdirSync(originals).find((file) => file.startsWith(`${numbers[provider]}_`));
  return name ? readFileSync(new URL(name, originals), "utf8") : undefined;
}

async function imported(text: string, format: string): Promise<List> {
  const file = { path: "document.txt", text, bytes: new TextEncoder().encode(text) };
  expect((await formatOf(file))?.format.name).toBe(format);
  return (await formatNamed(format).reader()).read(file, { places: [] });
}

describe.each(providers)("The document of %s", (provider) => {
  const format = provider === "tencent-tmt" || provider === "gengo" ? "markdown" : "text";
  const laidOut = layouts[provider](rowsOf(provider));

  test.each([...new Set([laidOut, original(provider) ?? laidOut])])(
    "becomes a catalog that quotes it, word for word, by one command.",
    async (text) => {
      const { errcat, folder } = project({ "document.txt": text });
      const flags = provider === "tencent-api2" ? ["--pattern", border] : [];
      expect((await errcat("import", "document.txt", "--id", provider, "--source", "https://example.com/errors", ...flags)).code).toBe(0);
      const { entries } = parse(readFileSync(`${folder}/catalogs/${provider}.yaml`, "utf8")) as {
        entries: { code: string; vendor: { section?: string; fields: object }[] }[];
      };
      // A cell with several codes is not a text of any of them.
      const texts = (fields: object): string[] =>
        Object.values(fields)
          .filter((text) => !/^\d+(, \d+)+$/.test(text))
          .sort();
      const rows = (all: readonly { code: string; section?: string | undefined; fields: object }[], withSection: boolean): string[] =>
        [
          ...new Set(all.map(({ code, section, fields }) => JSON.stringify([code, ...(withSection ? [section] : []), texts(fields)]))),
        ].sort();
      const read = entries.flatMap(({ code, vendor }) => vendor.map((row) => ({ code, ...row })));
      const quotes = quoted(firstCatalogOf(provider), "document");
      expect(rows(read, false)).toEqual(rows(quotes, false));
      // A row that says the same of a code in another section is reported as a duplicate.
      expect(rows(quotes, true)).toEqual(expect.arrayContaining(rows(read, true)));
    },
  );

  test.each([...new Set([laidOut, original(provider) ?? laidOut])])(
    "gives every code and every text that the catalog quotes, word for word.",
    async (text) => {
      const list = await imported(text, format);
      const code = list.places[0]?.place ?? "";
      const section = list.places.some(({ place }) => place === "section");
      const read = list.rows.map(({ values }) => [
        values.get(code),
        ...Object.keys(fields[provider]).map((place) => values.get(place)),
        ...(section && provider === "tencent-tmt" ? [values.get("section")] : []),
      ]);
      const quotes = quoted(firstCatalogOf(provider), "document").map((row) => [
        row.code,
        ...Object.values(fields[provider]).map((field) => field(row.fields)),
        ...(row.section === undefined ? [] : [row.section]),
      ]);
      expect(read.toSorted(byWords)).toEqual(quotes.toSorted(byWords));
      expect([...new Set(read.map(([code]) => code))]).toEqual(firstCatalogOf(provider).entries.map(({ code }) => code));
    },
  );
});

const byWords = (a: readonly unknown[], b: readonly unknown[]): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

test("The rows of HTTP statuses, which are no codes of Azure, are reported with their lines.", async () => {
  const { unread } = await imported(layouts["azure-translator"](rowsOf("azure-translator")), "text");
  expect(unread.map(({ line, text, reason }) => `${line} ${text.slice(0, 14)}: ${reason}`)).toEqual([
    "6 200 · Success.: 200 is an HTTP status, but the other codes are not",
    "7 400 · One of t: 400 is an HTTP status, but the other codes are not",
    "8 401 · The requ: 401 is an HTTP status, but the other codes are not",
    "9 403 · The requ: 403 is an HTTP status, but the other codes are not",
    "10 408 · The requ: 408 is an HTTP status, but the other codes are not",
    "11 429 · The serv: 429 is an HTTP status, but the other codes are not",
    "12 500 · An unexp: 500 is an HTTP status, but the other codes are not",
    "13 503 · Server t: 503 is an HTTP status, but the other codes are not",
  ]);
});
