import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { runInThisContext } from "node:vm";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { readTranslationProject } from "../generator/command/read-workplace.ts";
import { translationsExportCommand } from "../generator/command/translations-export.ts";
import { translationsImportCommand } from "../generator/command/translations-import.ts";
import { targetLocales } from "../generator/normalize/translation.ts";
import { type Format, idOf } from "../generator/tools/translate/format.ts";
import { type ExchangeFormatName, exchangeFormatNames } from "../generator/tools/translate/format-names.ts";
import { exchangeFormats } from "../generator/tools/translate/formats.ts";
import { importSheet } from "../generator/tools/translate/import.ts";
import { pluralForms } from "../generator/tools/translate/plural-forms.ts";
import { rows } from "../generator/tools/translate/rows.ts";
import { misfits } from "../generator/tools/translate/structure.ts";
import type { Unfinished } from "../generator/tools/translate/unfinished.ts";
import { row } from "./exchange-rows.ts";
import { type Told, told } from "./told.ts";

const bakery = "test/exchange/bakery";
const folder = mkdtempSync(join(tmpdir(), "errcat-exchange-"));
afterAll(() => rmSync(folder, { recursive: true }));

const names = exchangeFormatNames;
const extension = (name: ExchangeFormatName) => exchangeFormats[name].extension;
const read = (path: string): string => readFileSync(path, "utf8");
const unix = (text: string): string => text.replaceAll("\r\n", "\n");

interface ExportOptions {
  readonly catalogs?: string;
  readonly locale?: string;
  readonly out?: string;
  readonly provider?: readonly string[];
}

/** Runs an export; gives what it told, and what it wrote to standard output. */
async function exporting(
  name: ExchangeFormatName,
  { catalogs = bakery, ...options }: ExportOptions,
): Promise<Told & { readonly text: string }> {
  let text = "";
  const write = (written: string) => void (text += written);
  return { ...(await told((reporter) => translationsExportCommand(name, { catalogs: [catalogs], ...options }, reporter, write))), text };
}

async function exportedFrom(name: ExchangeFormatName, options: ExportOptions = {}): Promise<string> {
  const { code, text } = await exporting(name, { locale: "zh-Hans", ...options });
  expect(code).toBe(0);
  return text;
}

const bakeryFiles = new Map(
  await Promise.all(
    names.map(async (name): Promise<[ExchangeFormatName, string]> => [name, (await exporting(name, { locale: "zh-Hans" })).text]),
  ),
);

/** The bakery's file for translators into Chinese. */
function exported(name: ExchangeFormatName): string {
  return bakeryFiles.get(name) ?? "";
}

interface Desk {
  readonly place: string;
  readonly run: (dryRun?: boolean) => Promise<Told>;
  readonly catalog: () => string;
}

/** A folder of its own with the bakery in it, changed, and a file from a translator. */
function desk(file: string, text: string, change: (catalog: string) => string = (catalog) => catalog): Desk {
  const place = mkdtempSync(join(folder, "desk-"));
  mkdirSync(join(place, "catalogs"));
  writeFileSync(join(place, "catalogs", "bakery.json"), change(read(`${bakery}/bakery.json`)));
  writeFileSync(join(place, file), text);
  const run = async (dryRun = false): Promise<Told> => {
    const { code, printed } = await told((reporter) =>
      translationsImportCommand(join(place, file), { catalogs: [join(place, "catalogs")], dryRun }, reporter),
    );
    return { code, printed: printed.replaceAll(`${relative(process.cwd(), place)}/`, "").replaceAll(`${place}/`, "") };
  };
  return { place, run, catalog: () => read(join(place, "catalogs", "bakery.json")) };
}

/** The text of an export with some words replaced, each of which must be there. */
function changed(text: string, ...changes: readonly [before: string, after: string][]): string {
  return changes.reduce((all, [before, after]) => {
    expect(all).toContain(before);
    return all.replace(before, after);
  }, text);
}

describe.each(names)("%s", (name) => {
  const format: Format = exchangeFormats[name];
  const file = `zh-Hans.${extension(name)}`;

  test("an export is the file that stands in test/exchange, whatever name the locale is called by", async () => {
    expect(unix(exported(name))).toBe(read(`${bakery}/exported/${file}`));
    expect(await exportedFrom(name, { locale: "zh_CN" })).toBe(exported(name));
  });

  test("what a translator sent back becomes the catalog that stands beside it: the same in every format", async () => {
    const { run, catalog } = desk(file, read(`${bakery}/answers/${file}`));
    expect(await run()).toEqual({
      code: 0,
      printed: "catalogs/bakery.json  1 new, 3 changed, 1 with a different state\nRun `errcat generate` to update the generated files.\n",
    });
    expect(catalog()).toBe(read(`${bakery}/answers/bakery.json`));
    expect(await run()).toEqual({ code: 0, printed: "The catalogs already have these texts.\n" });
  });

  test("a dry run shows each change and writes nothing", async () => {
    const { run, catalog } = desk(file, read(`${bakery}/answers/${file}`));
    const { code, printed } = await run(true);
    expect(code).toBe(0);
    expect(printed).toMatch(/^-.*"蛋糕已被取走。"[^]*^\+.*"蛋糕已经被取走。"[^]*^\+.*"请另选一个蛋糕。"[^]*Nothing was written/m);
    expect(catalog()).toBe(read(`${bakery}/bakery.json`));
  });

  test("a file with mistakes gets the report that stands beside it, and nothing is written", async () => {
    const { run, catalog } = desk(file, read(`${bakery}/refused/${file}`));
    const report = read(`${bakery}/refused/${extension(name)}.txt`).replaceAll(`${bakery}/refused/`, "");
    expect(await run()).toEqual({ code: 1, printed: report });
    expect(catalog()).toBe(read(`${bakery}/bakery.json`));
  });

  test("an import keeps the line ends, the indent and the byte order mark of the catalog", async () => {
    const disguise = (text: string) => `\ufeff${text.replaceAll("  ", "\t").replaceAll("\n", "\r\n")}`;
    const { run, catalog } = desk(file, read(`${bakery}/answers/${file}`), disguise);
    expect((await run()).code).toBe(0);
    expect(catalog()).toBe(disguise(read(`${bakery}/answers/bakery.json`)));
  });

  test("the export of every catalog and locale says, when it is read, what was written; imported, it changes nothing", async () => {
    let locales = 0;
    for (const place of ["catalogs", "test/exchange/bakery", "test/messages/garden", "test/lint/sound"]) {
      const { catalogs, terms } = await readTranslationProject({ catalogs: [place] });
      for (const locale of new Set(catalogs.flatMap(({ catalog }) => targetLocales(catalog)))) {
        const wanted = rows(
          catalogs.filter(({ catalog }) => targetLocales(catalog).includes(locale)),
          locale,
        );
        const sheet = format.read(file, format.write(wanted, locale));
        expect(sheet.answers.map(({ id, source, target, mark }) => ({ id, source, target, mark }))).toEqual(
          wanted.map((row) => ({
            id: idOf(row),
            source: row.source,
            target: row.target,
            mark: row.target === "" && name === "xliff" ? "" : format.shown(row.state),
          })),
        );
        expect(importSheet(catalogs, sheet, format, file, terms)).toEqual({ imported: [], problems: [] });
        locales++;
      }
    }
    expect(locales).toBe(7);
  });

  test("a locale that was lost comes back from its export, byte for byte where the format knows who wrote and read it", async () => {
    const { catalogs, terms } = await readTranslationProject({ catalogs: ["catalogs"] });
    // No format says that words are the vendor's, and PO does not say that they were reviewed.
    const told = (text: string) =>
      (name === "po" ? text.replaceAll('"state": "reviewed", "sourceHash"', '"state": "translated", "sourceHash"') : text).replaceAll(
        /("zh-Hans": \{ "text": .*)"origin": "vendor"/g,
        '$1"origin": "project"',
      );
    for (const one of catalogs) {
      const sheet = format.read(file, format.write(rows([one], "zh-Hans"), "zh-Hans"));
      // As if the file did not say what it showed: what nobody touched would otherwise stay lost.
      const answers = sheet.answers.map(({ id, source, target, mark, place }) => ({ id, source, target, mark, place }));
      const text = (one.texts.get(one.path) ?? "").replaceAll(/,\n *"zh-Hans": \{ "text": .*/g, "");
      const [lost] = await unfinishedOf(one.path, text);
      const { imported, problems } = importSheet(lost ? [lost] : [], { ...sheet, answers }, format, file, terms);
      expect(problems).toEqual([]);
      expect(imported.map(({ added }) => added)).toEqual([answers.length]);
      expect(told(imported[0]?.files[0]?.after ?? "")).toBe(told(one.texts.get(one.path) ?? ""));
    }
  });

  test("whatever stands in a text, a file gives it back", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (made) => {
        const unique = [...new Map(made.map((one) => [idOf(one), one])).values()];
        const sheet = format.read(file, format.write(unique, "ja"));
        expect(sheet.problems).toEqual([]);
        expect(sheet.locale?.replace("_", "-")).toBe("ja");
        expect(sheet.answers.map(({ id, source, target }) => ({ id, source, target }))).toEqual(
          unique.map((one) => ({ id: idOf(one), source: one.source, target: one.target })),
        );
      }),
      { numRuns: 300 },
    );
  });
});

/** A catalog as it would be with this text. */
async function unfinishedOf(path: string, text: string): Promise<readonly Unfinished[]> {
  const place = mkdtempSync(join(folder, "lost-"));
  writeFileSync(join(place, path.replace(/^.*\//, "")), text);
  return (await readTranslationProject({ catalogs: [place] })).catalogs;
}

describe("csv", () => {
  test("opens right in a spreadsheet: a byte order mark, CRLF after every record, the same number of cells in each", () => {
    const text = exported("csv");
    expect(text.startsWith("\ufeffprovider,")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text.endsWith("\r\n")).toBe(true);
    expect(new Set(parse(text, { bom: true, relax_column_count: true }).map(({ length }) => length))).toEqual(new Set([8]));
  });

  test.each([",", ";", "\t"])("is read with %j between the cells, and with or without quotes and byte order mark", async (delimiter) => {
    const records = parse(exported("csv"), { bom: true });
    const text = records.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join("\n");
    const { run } = desk("back.csv", changed(text, ["夜间会拒绝所有请求。", "夜里会拒绝所有请求。"]));
    expect((await run()).printed).toContain("1 changed");
  });
});

describe("a state", () => {
  const state = (text: string, code: string): string =>
    new RegExp(`"code": "${code}"[^]*?"zh-Hans": \\{.*"state": "([a-z]+)"`).exec(text)?.[1] ?? "";
  const line = (before: string, after: string): [string, string] => [before, after];

  test("of words that changed is translated, though the file still shows that the words before were reviewed", async () => {
    const { run, catalog } = desk("back.csv", changed(exported("csv"), line("烤箱是冷的。,reviewed", "烤箱还是冷的。,reviewed")));
    expect((await run()).code).toBe(0);
    expect(state(catalog(), "-1")).toBe("translated");
  });

  test("that somebody set is taken over: reviewed, draft or translated, with other words or the same", async () => {
    const { run, catalog } = desk(
      "back.csv",
      changed(
        exported("csv"),
        line("蛋糕已被取走。,draft", "蛋糕已经被取走。,reviewed"),
        line("烤箱是冷的。,reviewed", "烤箱是冷的。,draft"),
      ),
    );
    expect((await run()).printed).toContain("1 changed, 1 with a different state");
    expect([state(catalog(), "cake_taken"), state(catalog(), "-1")]).toEqual(["reviewed", "draft"]);
  });

  test("set on a stale text says that it was looked at again; a draft says that it was not", async () => {
    const stale = "请从 {bag} 中取出面包。,stale";
    for (const [word, hash] of [
      ["reviewed", "6be71a52"],
      ["draft", "2d351876"],
    ]) {
      const { run, catalog } = desk("back.csv", changed(exported("csv"), line(stale, stale.replace("stale", word ?? ""))));
      expect((await run()).printed).toContain("1 with a different state");
      expect(catalog()).toContain(`"请从 {bag} 中取出面包。", "origin": "project", "state": "${word}", "sourceHash": "${hash}"`);
    }
  });

  test("is a draft where gettext says fuzzy, and translated where it no longer does", async () => {
    const { run, catalog } = desk(
      "back.po",
      changed(
        exported("po"),
        ['#, fuzzy\nmsgctxt "bakery/cake_taken/message"', 'msgctxt "bakery/cake_taken/message"'],
        ['msgctxt "bakery/-1/message"', '#, fuzzy\nmsgctxt "bakery/-1/message"'],
      ),
    );
    expect((await run()).printed).toContain("2 with a different state");
    expect([state(catalog(), "cake_taken"), state(catalog(), "-1")]).toEqual(["translated", "draft"]);
  });

  test("is reviewed where XLIFF says signed-off, final or approved, and not where the approval was taken back", async () => {
    const draft = '<target state="needs-review-translation">';
    const unit = 'id="bakery/cake_taken/message" ';
    const after = async (...changes: [string, string][]): Promise<string> => {
      const { run, catalog } = desk("back.xlf", changed(exported("xliff"), ...changes));
      expect((await run()).code).toBe(0);
      return catalog();
    };
    expect(state(await after([draft, '<target state="signed-off">']), "cake_taken")).toBe("reviewed");
    expect(state(await after([draft, '<target state="final">']), "cake_taken")).toBe("reviewed");
    expect(state(await after([unit, `${unit} approved="yes" `]), "cake_taken")).toBe("reviewed");
    expect(state(await after(['id="bakery/-1/message" approved="yes"', 'id="bakery/-1/message" approved="no"']), "-1")).toBe("translated");
  });
});

describe("a catalog that changed while the translator worked", () => {
  const otherSource = (catalog: string) => changed(catalog, ["The oven is cold.", "The oven is out of order."]);
  const otherTarget = (catalog: string) => changed(catalog, ['"烤箱是冷的。"', '"烤箱凉了。"']);
  const answer = () => changed(exported("csv"), ["烤箱是冷的。", "烤箱还是冷的。"]);

  test("in its source text is warned of, and the translation is taken in as stale", async () => {
    const { run, catalog, place } = desk("back.csv", answer(), otherSource);
    const { code, printed } = await run();
    expect(code).toBe(0);
    expect(printed).toContain("warning The source text of bakery/-1/message has changed since the file was exported. import-source");
    expect(catalog()).toContain('"烤箱还是冷的。"');
    expect(await exportedFrom("csv", { catalogs: join(place, "catalogs") })).toContain("烤箱还是冷的。,stale");
  });

  test("in the same translation is a conflict", async () => {
    const { run, catalog } = desk("back.csv", answer(), otherTarget);
    expect(await run()).toMatchObject({
      code: 1,
      printed: expect.stringContaining(
        "error The translation of bakery/-1/message has also changed in the catalog since the file was exported. import-conflict",
      ),
    });
    expect(catalog()).toContain('"烤箱凉了。"');
  });

  test("in a translation of which the translator only changed the state is a conflict, too", async () => {
    const { run } = desk("back.csv", changed(exported("csv"), ["烤箱是冷的。,reviewed", "烤箱是冷的。,draft"]), otherTarget);
    expect((await run()).printed).toContain("import-conflict");
  });

  test("in the same words is none", async () => {
    const { run } = desk("back.csv", answer(), (catalog) => changed(catalog, ['"烤箱是冷的。"', '"烤箱还是冷的。"']));
    expect((await run()).printed).toBe("The catalogs already have these texts.\n");
  });

  test.each(names)("keeps what it has now where the translator touched nothing: %s", async (name) => {
    for (const change of [otherSource, otherTarget, (catalog: string) => catalog.replaceAll('"state": "reviewed"', '"state": "draft"')]) {
      const { run, catalog } = desk(`back.${extension(name)}`, exported(name), change);
      expect((await run()).printed).toBe("The catalogs already have these texts.\n");
      expect(catalog()).toBe(change(read(`${bakery}/bakery.json`)));
    }
  });

  test("and a file that does not say what it showed: everything that differs is a change", async () => {
    const plain = parse(exported("csv"), { bom: true })
      .map((cells) =>
        cells
          .slice(0, 6)
          .map((cell) => `"${cell.replaceAll('"', '""')}"`)
          .join(","),
      )
      .join("\n");
    expect(plain).not.toContain("exported");
    expect((await desk("back.csv", plain).run()).printed).toBe("The catalogs already have these texts.\n");
    expect((await desk("back.csv", plain, otherTarget).run()).printed).toContain("1 changed");
  });
});

describe("a new locale", () => {
  const withGerman = (catalog: string) =>
    catalog
      .replace('"locales": ["en", "zh-Hans"]', '"locales": ["en", "de-DE", "zh-Hans"]')
      .replace('"en": "Bakery"', '"en": "Bakery", "de-DE": "Bäckerei"');

  test("starts as a file without translations, and each one stands where the catalog lists its locale, under its name there", async () => {
    const { place, run, catalog } = desk("de.csv", "", withGerman);
    const empty = await exportedFrom("csv", { catalogs: join(place, "catalogs"), locale: "de-DE" });
    expect(empty.match(/,missing,/g)).toHaveLength(9);
    writeFileSync(join(place, "de.csv"), changed(empty, ["The oven is cold.,,missing", "The oven is cold.,Der Ofen ist kalt.,missing"]));
    expect((await run()).printed).toContain("1 new");
    expect(catalog()).toContain(
      '"state": "reviewed" },\n        "de-DE": { "text": "Der Ofen ist kalt.", "origin": "project", "state": "translated", "sourceHash": "22e4cb91" },\n        "zh-Hans": { "text": "烤箱是冷的。"',
    );
  });
});

describe("an import is refused whole:", () => {
  const csv = () => exported("csv");
  const cases: readonly [what: string, file: string, text: () => string, message: RegExp][] = [
    ["a CSV file with other columns", "back.csv", () => "a,b\r\n1,2\r\n", /first cell is not "provider"/],
    [
      "a CSV file that lost a column",
      "back.csv",
      () => csv().replace("target (zh-Hans)", "translation"),
      /The table has no column "target \(…\)"/,
    ],
    ["a CSV file whose quotes do not close", "back.csv", () => `${csv()}bakery,"x`, /This is not CSV/],
    ["a CSV file in a locale that is none", "back.csv", () => csv().replace("(zh-Hans)", "(Simplified Chinese)"), /not a BCP 47 tag/],
    [
      "a CSV file in the source locale",
      "back.csv",
      () => csv().replace("(zh-Hans)", "(en)"),
      /bakery is written in en, not translated into it/,
    ],
    [
      "a CSV file in a locale that the catalog does not have",
      "back.csv",
      () => csv().replace("(zh-Hans)", "(ja)"),
      /bakery does not have the locale ja[^]*Add "ja" to "locales"/,
    ],
    ["an empty file", "back.csv", () => "", /first cell/],
    ["a PO file that is not PO", "back.po", () => "nonsense here", /back\.po:1:1 error This is not PO/],
    [
      "a PO file that breaks off",
      "back.po",
      () => exported("po").replace('"X-Generator: errcat\\n"', '"X-Generator: errcat\\n'),
      /This is not PO/,
    ],
    [
      "a PO file that does not say its language",
      "back.po",
      () => exported("po").replace(/"Language.*\n/, ""),
      /does not name its target locale/,
    ],
    ["an XLIFF file that is not XML", "back.xlf", () => exported("xliff").replace("</body>", ""), /This is not XML/],
    [
      "an XLIFF file that lost the end of a unit",
      "back.xlf",
      () => exported("xliff").replace("</trans-unit>", ""),
      /The trans-unit "bakery\/-1\/message" contains another trans-unit/,
    ],
    [
      "an XLIFF file with entities of its own",
      "back.xlf",
      () => exported("xliff").replace("<xliff", '<!DOCTYPE xliff [<!ENTITY a "aaaa">]>\n<xliff').replace("烤箱", "&a;"),
      /This is not XML: Invalid character entity/,
    ],
    [
      "an XLIFF 2 file",
      "back.xlf",
      () => '<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0"></xliff>',
      /This is XLIFF 2\.0/,
    ],
    ["an XML file that is not XLIFF", "back.xlf", () => "<html/>", /This is not XLIFF/],
    [
      "an XLIFF file in two languages",
      "back.xlf",
      () => exported("xliff").replace("</file>", '</file><file original="x" source-language="en" target-language="ja"><body/></file>'),
      /several target languages: zh-Hans, ja/,
    ],
  ];

  test.each(cases)("%s", async (_, file, text, message) => {
    const { run, catalog } = desk(file, text());
    const { code, printed } = await run();
    expect(printed).toMatch(message);
    expect(printed).toContain("fix:");
    expect(printed.endsWith("Nothing was written.\n")).toBe(true);
    expect(code).toBe(1);
    expect(catalog()).toBe(read(`${bakery}/bakery.json`));
  });

  test("a file that is not UTF-8", async () => {
    const { place, run } = desk("back.csv", "");
    writeFileSync(join(place, "back.csv"), Buffer.from([0x70, 0xb2, 0xbb]));
    expect(await run()).toMatchObject({ code: 1, printed: expect.stringContaining("The file is not UTF-8") });
  });

  test("a file into catalogs that have an error of their own", async () => {
    const { run } = desk("back.csv", exported("csv"), (catalog) => catalog.replace('"category": "conflict"', '"category": "conflicts"'));
    expect(await run()).toMatchObject({ code: 1, printed: expect.stringContaining('Did you mean "conflict"?') });
  });
});

describe("a translation fits its source text", () => {
  const cases: readonly [what: string, locale: string, source: string, target: string, message: RegExp][] = [
    ["with the same parameters in another order", "zh-Hans", "{a} of {b}", "{b} 的 {a}", /^$/],
    ["with a parameter said twice", "zh-Hans", "{a} is not {b}.", "{a} 不是 {b}，而是 {a}。", /^$/],
    [
      "with one form, in a language that has one",
      "ja",
      "{n, plural, one {# file} other {# files}}",
      "{n, plural, other {# 個のファイル}}",
      /^$/,
    ],
    ["without a plural, in a language that has one form", "ja", "{n, plural, one {# file} other {# files}}", "{n} 個のファイル", /^$/],
    [
      "with a plural of its own, in a language that needs it",
      "ru",
      "At most {n}.",
      "Не больше {n, plural, one {# файла} few {# файлов} many {# файлов} other {# файла}}.",
      /^$/,
    ],
    [
      "not without a plural, in a language that has several forms",
      "de",
      "{n, plural, one {# file} other {# files}}",
      "{n} Dateien",
      /no \{n, plural, …\}/,
    ],
    [
      "not without a form that its language needs",
      "ru",
      "{n, plural, one {# file} other {# files}}",
      "{n, plural, one {# файл} other {# файла}}",
      /no case "many"[^]*no case "few"/,
    ],
    ["not without a number that is told apart", "zh-Hans", "{n, plural, =0 {none} other {#}}", "{n, plural, other {#}}", /no case "=0"/],
    ["not with a number of its own", "zh-Hans", "{n, plural, other {#}}", "{n, plural, =5 {五} other {#}}", /the case "=5", which/],
    [
      "not with an ordinal instead of a plural",
      "en-GB",
      "{n, plural, one {#} other {#}}",
      "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}",
      /no \{n, plural, …\}/,
    ],
    ["not without a select", "zh-Hans", "{k, select, a {A} other {B}}", "{k}", /no \{k, select, …\}/],
    ["not with a select of its own", "zh-Hans", "{k}", "{k, select, a {A} other {B}}", /selects by \{k\}/],
    [
      "not with translated words to choose by",
      "zh-Hans",
      "{k, select, yes {A} other {B}}",
      "{k, select, 是 {A} other {B}}",
      /no case "yes"[^]*the case "是"/,
    ],
    ["not with a translated name", "zh-Hans", "{name} is missing.", "缺少 {名称}。", /\{名称\}/],
    [
      "not with a name in other letters",
      "zh-Hans",
      "{fileName} is missing.",
      "缺少 {filename}。",
      /^The translation uses \{filename\}, which the source text does not have\.$/,
    ],
    ["not with braces that do not close", "zh-Hans", "{a}", "{a", /\{ without a matching \}/],
  ];

  test.each(cases)("%s", async (_, locale, source, target, message) => {
    const found = misfits(source, target, locale);
    expect(found.map((misfit) => misfit.message).join("\n")).toMatch(message);
    for (const { cure } of found) expect(cure).toMatch(/\.$/);
  });
});

describe("an export", () => {
  test("goes into a file that is asked for, and says what is left to do", async () => {
    const out = join(folder, "new", "zh-Hans.po");
    expect(await exporting("po", { locale: "zh", out })).toEqual({
      code: 0,
      printed: `${out}  9 texts in zh-Hans, 2 to translate\n`,
      text: "",
    });
    expect(read(out)).toBe(read(`${bakery}/exported/zh-Hans.po`));
  });

  test("can be of one provider", async () => {
    const cells = parse(await exportedFrom("csv", { catalogs: "catalogs", provider: ["gengo"] }), {
      bom: true,
      columns: true,
    }) as unknown as { provider: string }[];
    expect(new Set(cells.map(({ provider }) => provider))).toEqual(new Set(["gengo"]));
  });

  test.each([
    ["locale to translate into is missing", {}],
    ['into "fr"', { locale: "fr" }],
    ['into "en"', { locale: "en" }],
    ['No catalog has the ID "backery"', { locale: "zh", provider: ["backery"] }],
  ])("tells a wrong use as one: %s", async (what, options) => {
    expect(await exporting("csv", options)).toMatchObject({ code: 2, printed: expect.stringContaining(what), text: "" });
  });

  test("of a character that XML cannot hold is refused as XLIFF, and not as the others", async () => {
    const place = mkdtempSync(join(folder, "xml-"));
    writeFileSync(join(place, "bakery.json"), read(`${bakery}/bakery.json`).replace("The oven is cold.", "The oven is \ufffe cold."));
    expect(await exporting("xliff", { catalogs: place, locale: "zh" })).toMatchObject({
      code: 2,
      printed: expect.stringContaining("bakery/-1/message contains a character that is not allowed in XML"),
      text: "",
    });
    expect(await exportedFrom("csv", { catalogs: place })).toContain("\ufffe");
    expect(await exportedFrom("po", { catalogs: place })).toContain("\ufffe");
  });
});

test("an import of a file that is not there, or of a kind that is unknown, is a wrong use", async () => {
  copyFileSync(`${bakery}/bakery.json`, join(folder, "back.json"));
  const importing = (file: string) =>
    told((reporter) => translationsImportCommand(join(folder, file), { catalogs: [bakery], dryRun: false }, reporter));
  expect(await importing("gone.csv")).toMatchObject({ code: 2, printed: expect.stringContaining("There is no file") });
  expect(await importing("back.json")).toMatchObject({
    code: 2,
    printed: expect.stringContaining("whose name ends in .csv, .po, .xlf, or .xliff"),
  });
  expect(existsSync(join(folder, "gone.csv"))).toBe(false);
});

/**
 * Numbers that have the same form in gettext have it in CLDR, and the reverse, up to 200; CLDR has forms beyond, for fractions and
 * millions.
 */
test.each(
  "ar be bg bs ca cs da de el en es et eu fa fi fr gl he hi hr hu id it ja ko lt nb nl pl pt ro ru sk sl sr sv th tr uk vi zh".split(" "),
)("the plural forms of %s tell the same numbers apart as CLDR", (locale) => {
  const [, count, formula] = /^nplurals=([0-9]); plural=(.*);$/.exec(pluralForms(locale) ?? "") ?? [];
  const form = runInThisContext(`(n) => Number(${formula})`) as (n: number) => number;
  const rules = new Intl.PluralRules(locale);
  const pairs = new Set(Array.from({ length: 201 }, (_, n) => `${form(n)} ${rules.select(n)}`));
  expect(new Set([...pairs].map((pair) => pair.split(" ")[0])).size).toBe(pairs.size);
  expect(new Set([...pairs].map((pair) => pair.split(" ")[1])).size).toBe(pairs.size);
  expect(pairs.size).toBe(Number(count));
});
