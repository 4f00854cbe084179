import { existsSync, readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { readTranslationProject } from "../generator/command/read-workplace.ts";
import { builtInIds } from "../generator/config/built-in.ts";
import type { FullCatalog as Catalog } from "../generator/expand/full-catalog.ts";
import { edit } from "../generator/load/edit.ts";
import { load } from "../generator/load/load.ts";
import { normalize } from "../generator/normalize/normalize.ts";
import { translations } from "../generator/normalize/translation.ts";
import type { Problem } from "../generator/problems/problem.ts";
import { reportOf } from "../generator/problems/reporter/pretty.ts";
import { lint } from "../generator/tools/lint/lint.ts";

const found = async (folder: string): Promise<readonly Problem[]> => {
  const { catalogs, terms } = await readTranslationProject({ catalogs: [folder] });
  return catalogs.flatMap((one) => lint(one.catalog, one.document, terms(one)));
};

describe("a catalog with a mistake of every kind", async () => {
  const findings = await found("test/lint/flawed");

  test("gets the report that stands beside it", () => {
    expect(stripVTControlCharacters(reportOf(findings))).toBe(readFileSync("test/lint/flawed/report.txt", "utf8").trimEnd());
  });

  test("gets warnings only", () => {
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(["warning"]));
  });
});

test("nothing is found in good texts in English, Chinese, German and Japanese, nor in what is quoted from the vendor", async () => {
  expect(await found("test/lint/sound")).toEqual([]);
});

describe("the catalogs of this repository", async () => {
  const { catalogs, terms } = await readTranslationProject({ catalogs: ["catalogs"] });

  test("have no finding", () => {
    expect(catalogs).toHaveLength(builtInIds().length);
    expect(catalogs.flatMap((one) => lint(one.catalog, one.document, terms(one)))).toEqual([]);
  });

  /** One mistake in every text of our own that can have it, and the rule that must see it. */
  const mistakes: readonly [what: string, rule: string, locale: string, (text: string) => string][] = [
    ["a sentence without its end", "punctuation-end", "zh-Hans", (text) => text.replace(/。$/, "")],
    ["a sentence without its end in English", "punctuation-end", "en", (text) => text.replace(/\.$/, "")],
    ["a comma of half the width", "punctuation-width", "zh-Hans", (text) => text.replace("，", ",")],
    ["a full stop of half the width", "punctuation-width", "zh-Hans", (text) => text.replace(/(?<=[一-龥])。$/, ".")],
    ["a comma of full width in English", "punctuation-width", "en", (text) => text.replace(", ", "，")],
    ["a doubled space", "spaces-doubled", "en", (text) => text.replace(" ", "  ")],
    ["a Latin word with no space before it", "spaces-han", "zh-Hans", (text) => text.replace(/(?<=[一-龥]) (?=[A-Za-z0-9])/, "")],
    ["a space after a comma", "spaces-punctuation", "zh-Hans", (text) => text.replace("，", "， ")],
    [
      "a digit of full width",
      "width-mixed",
      "en",
      (text) => text.replace(/[0-9]/, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    ],
    ["a Traditional character", "script-mixed", "zh-Hans", (text) => text.replace("请", "請")],
    ["another number", "parity-number", "zh-Hans", (text) => text.replace(/(?<=[一-龥] )[0-9]+(?= )/, "987")],
    [
      "a word of the code in other letters",
      "parity-word",
      "zh-Hans",
      (text) => text.replace(/[A-Za-z]+(?:_[a-z]+|[A-Z][a-z]+)/, (word) => `${word}Z`),
    ],
    ["a term in other words", "term-missing", "zh-Hans", (text) => text.replaceAll("稍后", "一会儿后")],
    ["a word that was decided against", "term-forbidden", "zh-Hans", (text) => text.replace("账号", "帐号")],
    ["a problem that remains", "phrase", "en", (text) => text.replace("problem persists", "problem remains")],
    ["content split over requests", "phrase", "en", (text) => text.replace("across several", "over several")],
    ["requests sent too often", "phrase", "en", (text) => text.replace("Too many requests:", "Requests are sent too often:")],
    ["an error message read for the reason", "phrase", "en", (text) => text.replace("for the cause", "for the reason")],
    ["the permission to do something", "phrase", "en", (text) => text.replace(/(?<=[a-z]) permission to /, " the permission to ")],
    ["a slip of a vendor's document", "typo", "en", (text) => text.replace("contact", "contacut")],
  ];

  test.each(mistakes)("%s is seen wherever it is made", (_, rule, locale, spoil) => {
    let made = 0;
    // The largest two have texts of the same kind as the others, and would take several times as long as all others together.
    for (const { catalog, texts, path } of catalogs.filter(({ catalog }) => !["node", "postgresql"].includes(catalog.id))) {
      const text = texts.get(path) ?? "";
      const spoiled = translations(catalog, locale).flatMap(({ target }) =>
        target && target.origin === "project" && spoil(target.text) !== target.text ? [target] : [],
      );
      made += spoiled.length;
      const document = load(
        path,
        Buffer.from(
          edit(
            text,
            spoiled.map(({ pointer, text }) => ({ at: `${pointer}/text`, value: spoil(text) })),
          ),
        ),
      );
      const seen = new Set(
        lint(normalize(document.value as Catalog), document, terms({ path }))
          .filter((finding) => finding.rule === rule)
          .map(({ place }) => place.pointer.split("/").slice(0, 4).join("/")),
      );
      expect(spoiled.map(({ pointer }) => pointer.split("/").slice(0, 4).join("/")).filter((pointer) => !seen.has(pointer))).toEqual([]);
    }
    expect(made).toBeGreaterThan(0);
  });
});

test("a user's catalog needs no terms, and has only those beside it", async () => {
  expect(existsSync("test/lint/sound/terms")).toBe(false);
  const { catalogs, terms } = await readTranslationProject({ catalogs: ["test/lint/sound", "test/lint/flawed/flawed.json"] });
  expect(catalogs.map((one) => [one.catalog.id, terms(one).map(({ locale }) => locale)])).toEqual([
    ["sound", []],
    ["vendor", []],
    ["flawed", ["en", "zh-Hans"]],
  ]);
});

test("of very many mistakes in one text, a hundred are placed and the others are counted", () => {
  const bytes = readFileSync("test/catalogs/small.json", "utf8");
  const linted = (count: number) => {
    const text = `${"错a".repeat(count)}。`;
    const document = load("small.json", Buffer.from(bytes.replace("缺少密钥。", text)));

    let places = 0;
    const counting = { ...document, locate: (...of: Parameters<typeof document.locate>) => (places++, document.locate(...of)) };
    const problems = lint(normalize(document.value as Catalog), counting, []);
    return { places, spaces: problems.filter(({ rule }) => rule === "spaces-han") };
  };
  const { places, spaces } = linted(2000);
  expect(spaces).toHaveLength(101);
  expect(spaces.at(-1)).toMatchObject({
    message: "There are 1900 more findings in this text.",
    cure: "Address the findings above, and check again.",
  });
  expect(places).toBe(linted(8000).places);
});
