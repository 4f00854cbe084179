import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { translationsImportCommand } from "../generator/command/translations-import.ts";
import { type Told, told } from "./told.ts";

/** What somebody has written in a file is imported, or it is told why it is not: no word is lost in silence. */
const folder = mkdtempSync(join(tmpdir(), "errcat-loss-"));
afterAll(() => rmSync(folder, { recursive: true }));

const bakery = readFileSync("test/exchange/bakery/bakery.json", "utf8");
const exported = (name: string): string => readFileSync(`test/exchange/bakery/exported/zh-Hans.${name}`, "utf8");

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");

async function importing(file: string, bytes: Uint8Array): Promise<Told & { readonly catalog: string }> {
  const place = mkdtempSync(join(folder, "desk-"));
  mkdirSync(join(place, "catalogs"));
  writeFileSync(join(place, "catalogs", "bakery.json"), bakery);
  writeFileSync(join(place, file), bytes);
  const result = await told((reporter) =>
    translationsImportCommand(join(place, file), { catalogs: [join(place, "catalogs")], dryRun: false }, reporter),
  );
  return { ...result, catalog: readFileSync(join(place, "catalogs", "bakery.json"), "utf8") };
}

const [before, after] = ["烤箱是冷的。", "烤箱还是冷的。"];
const csv = exported("csv").replace(before, after);
const po = exported("po").replace(before, after);
const xliff = exported("xlf").replace(before, after);

describe("is imported:", () => {
  test.each<[what: string, file: string, bytes: Uint8Array]>([
    [
      "a table in UTF-16, as spreadsheets save Unicode text",
      "back.csv",
      utf16(`\ufeff${csv.replace(/^\ufeff/, "").replaceAll(/,(?=(?:[^"\n]*"[^"\n]*")*[^"\n]*$)/gm, "\t")}`),
    ],
    ["a table in UTF-16 with the larger byte first", "back.csv", utf16(csv.startsWith("\ufeff") ? csv : `\ufeff${csv}`).swap16()],
    ["XLIFF in UTF-16", "back.xlf", utf16(`\ufeff${xliff.replace("UTF-8", "UTF-16")}`)],
    ["PO with a byte order mark", "back.po", utf8(`\ufeff${po}`)],
    ["PO with CRLF", "back.po", utf8(po.replaceAll("\n", "\r\n"))],
    [
      "a table in which somebody has written with other line ends",
      "back.csv",
      utf8(
        csv
          .replaceAll("\r\n", "\n")
          .replace("\n", "\r\n")
          .replace(/\n(?=bakery,hours)/, "\r"),
      ),
    ],
    [
      "a table with rows and columns of nothing",
      "back.csv",
      utf8(csv.replaceAll("\r\n", "\n").replaceAll("\n", ",,\n").replace(/\n/, "\n,,,,,,,,,\n\n").concat(",,,,,,,,,\n")),
    ],
    [
      "a table that lacks cells at the ends of rows",
      "back.csv",
      utf8(
        csv
          .replaceAll("\r\n", "\n")
          .replace("Sold out.,已售罄。,reviewed,", "Sold out.,已售罄。\nbakery,hours,remark,x,夜间会拒绝所有请求。\n#,")
          .replace(/\n#[^]*$/, "\n"),
      ),
    ],
  ])("%s", async (_, file, bytes) => {
    const { code, printed, catalog } = await importing(file, bytes);
    expect(printed).toContain("1 changed");
    expect(code).toBe(0);
    expect(catalog).toContain(`"${after}"`);
  });

  test("a table with a column of one's own, and it is told that nobody reads the column", async () => {
    const rows = csv
      .trimEnd()
      .split("\n")
      .map((line, i) => `${line},${i === 0 ? "remarks of ours" : "cold?"}\n`)
      .join("");
    const { code, printed } = await importing("back.csv", utf8(rows));
    expect(printed).toMatch(/warning errcat does not read the column "remarks of ours"\. csv-columns[^]*fix: .*[^]*1 changed/);
    expect(code).toBe(0);
  });

  test("a text that is called like a property of every object", async () => {
    const named = (text: string) => text.replaceAll("The oven is cold.", "constructor");
    const place = mkdtempSync(join(folder, "named-"));
    writeFileSync(join(place, "bakery.json"), named(bakery));
    writeFileSync(join(place, "back.po"), named(po));
    const { code } = await told((reporter) =>
      translationsImportCommand(join(place, "back.po"), { catalogs: [join(place, "bakery.json")], dryRun: false }, reporter),
    );
    expect(code).toBe(0);
    expect(readFileSync(join(place, "bakery.json"), "utf8")).toContain(`"${after}"`);
  });
});

describe("is refused, with the line and a cure:", () => {
  const line = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split("\n").length;

  test.each<[what: string, file: string, bytes: Uint8Array, report: string | RegExp]>([
    [
      "a table with two columns of translations",
      "back.csv",
      utf8(csv.replace("comment", "target (ja)")),
      'The table has several columns of translations: "target (zh-Hans)", "target (ja)".',
    ],
    [
      "a table with the same column twice",
      "back.csv",
      utf8(csv.replace("comment", "target (zh-Hans)")),
      'The table has several columns of translations: "target (zh-Hans)", "target (zh-Hans)".',
    ],
    ["a table with two columns of states", "back.csv", utf8(csv.replace("comment", "state")), 'The table has the column "state" twice.'],
    [
      "a translation with a comma that is not in quotes",
      "back.csv",
      utf8(csv.replace(after, "烤箱,还是冷的。").replace(/(烤箱.*?)"category.*"/, "$1x, y")),
      /back\.csv:2:\d+ error/,
    ],
    [
      "a cell behind the last column",
      "back.csv",
      utf8(csv.replace("reviewed e5f4c53d", "reviewed e5f4c53d,又冷了")),
      /back\.csv:2:1 error "又冷了" is in a column without a heading\. csv-columns/,
    ],
    ["a cell under no heading", "back.csv", utf8(csv.replace("comment", "")), "is in a column without a heading"],
    [
      "UTF-16 without a byte order mark",
      "back.csv",
      utf16(csv.replace(/^\ufeff/, "").replaceAll(/[^\x00-\x7f]/g, "x")),
      "The file contains a NUL character: it is probably UTF-16",
    ],
    [
      "UTF-16 that breaks off in a character",
      "back.csv",
      utf16(`\ufeff${csv}`).subarray(0, -1),
      "The file begins like UTF-16, but is not valid UTF-16.",
    ],
    [
      "UTF-16 in which a half of a character is lost",
      "back.csv",
      Buffer.concat([utf16(`\ufeff${csv}`), Buffer.from([0x00, 0xd8])]),
      "The file begins like UTF-16, but is not valid UTF-16.",
    ],
    ["GBK", "back.csv", Buffer.from([0xbf, 0xbe, 0xcf, 0xe4]), "The file is not UTF-8."],
    [
      "PO that says it is GBK",
      "back.po",
      utf8(po.replace(/charset=utf-8/i, "charset=GBK")),
      'The file declares the encoding "GBK", but is UTF-8.',
    ],
    [
      "XLIFF that says it is Latin 1",
      "back.xlf",
      utf8(xliff.replace("UTF-8", "ISO-8859-1")),
      'The file declares the encoding "ISO-8859-1", but is UTF-8.',
    ],
    [
      "PO with a second translation",
      "back.po",
      utf8(po.replace(`msgstr "${after}"`, `msgstr "x"\nmsgstr "${after}"`)),
      `:${line(po, `msgstr "${after}"`) + 1}:1 error This is not PO: the entry has a second msgstr.`,
    ],
    [
      "PO with the same text twice",
      "back.po",
      utf8(`${po}\nmsgctxt "bakery/-1/message"\nmsgid "The oven is cold."\nmsgstr "又冷了。"\n`),
      /error The text bakery\/-1\/message is already on line 1\d\. import-duplicate/,
    ],
    [
      "PO that lost a line",
      "back.po",
      utf8(po.replace(`msgstr "${after}"\n`, "")),
      "This is not PO: the entry before this line has no msgstr.",
    ],
    [
      "PO that breaks off",
      "back.po",
      utf8(po.slice(0, po.lastIndexOf("msgstr"))),
      "This is not PO: the entry before this line has no msgstr.",
    ],
    ["PO that breaks off in a text", "back.po", utf8(po.slice(0, -4)), "This is not PO: this string has no closing quotation mark."],
    [
      "PO with a quote in a text",
      "back.po",
      utf8(po.replace(after, '烤"箱')),
      `:${line(po, `msgstr "${after}"`)}:1 error This is not PO: there is a quotation mark inside this string.`,
    ],
    [
      "PO with an escape that means nothing here",
      "back.po",
      utf8(po.replace(after, "\\346\\226\\207")),
      "This is not PO: errcat does not support the escape \\3.",
    ],
    [
      "PO with a text without its msgid",
      "back.po",
      utf8(po.replace('msgid "The oven is cold."\n', "")),
      "This is not PO: there is no msgid before this msgstr.",
    ],
    [
      "PO with a word of its own",
      "back.po",
      utf8(po.replace("msgctxt", "msgctx")),
      "This is not PO: this line is neither a comment nor a string.",
    ],
    [
      "PO without the source text of a translation",
      "back.po",
      utf8(po.replace('msgctxt "bakery/-1/message"\nmsgid "The oven is cold."', 'msgctxt ""\nmsgid "The oven is cold."')),
      '"" does not identify a text.',
    ],
    [
      "XLIFF with two translations of one text",
      "back.xlf",
      utf8(xliff.replace(/(<target.*<\/target>)/, "$1$1")),
      'The trans-unit "bakery/-1/message" has a second target.',
    ],
    [
      "XLIFF with a unit in a unit",
      "back.xlf",
      utf8(xliff.replace("</trans-unit>", "").replace("</body>", "</trans-unit></body>")),
      'The trans-unit "bakery/-1/message" contains another trans-unit.',
    ],
  ])("%s", async (_, file, bytes, report) => {
    const { code, printed, catalog } = await importing(file, bytes);
    expect(printed).toMatch(report instanceof RegExp ? report : new RegExp(report.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")));
    expect(printed).toMatch(/:\d+:\d+ error/);
    expect(printed).toContain("fix:");
    expect(code).toBe(1);
    expect(catalog).toBe(bakery);
  });
});
