import { describe, expect, test } from "vitest";
import { type Case, reading } from "../generator/catalog/message-cases.ts";

/** The cases as lines. */
const lines = (cases: readonly Case[]): readonly string[] => cases.map(({ when, text }) => `${when}: ${text}`);

describe("A text shows every case", () => {
  test.each([
    ["a text without any", "en", "Only {count} left.", "Only {count} left.", []],
    [
      "a plural",
      "en",
      "{count, plural, one {# item is} other {# items are}} left.",
      "{count} items are left.",
      ["count = 1: 1 item is left."],
    ],
    [
      "a plural with a number of its own",
      "en",
      "The cart holds {limit, plural, =0 {nothing} one {one item} other {# items}}.",
      "The cart holds {limit} items.",
      ["limit = 0: The cart holds nothing.", "limit = 1: The cart holds one item."],
    ],
    [
      "a select",
      "en",
      "Declined{reason, select, funds {: too little money} expired {: the card has expired} other {}}.",
      "Declined.",
      ["reason = funds: Declined: too little money.", "reason = expired: Declined: the card has expired."],
    ],
    [
      "a select of true and false",
      "en",
      "Declined.{final, select, true { For good.} other {}}",
      "Declined.",
      ["final = true: Declined. For good."],
    ],
    ["two selects, one by one", "en", "{a, select, x {A} other {B}}{b, select, y {C} other {D}}", "BD", ["a = x: AD", "b = y: BC"]],
    [
      "a plural in a select",
      "en",
      "{kind, select, file {{count, plural, one {a file} other {# files}}} other {things}}",
      "things",
      ["kind = file: {count} files", "kind = file, count = 1: a file"],
    ],
    [
      "two plurals that count the same",
      "en",
      "{n, plural, one {# file} other {# files}} {n, plural, =0 {were} one {is} other {are}} left",
      "{n} files are left",
      ["n = 1: 1 file is left", "n = 0: 0 files were left"],
    ],
    [
      "an ordinal",
      "en",
      "The {n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} line",
      "The {n}th line",
      ["n = 1, 21, 31, …: The {n}st line", "n = 2, 22, 32, …: The {n}nd line", "n = 3, 23, 33, …: The {n}rd line"],
    ],
    [
      "a language that counts otherwise",
      "pl",
      "{n, plural, one {# plik} few {# pliki} many {# plików} other {# pliku}}",
      "{n} pliku",
      ["n = 1: 1 plik", "n = 2, 3, 4, …: {n} pliki", "n = 0, 5, 6, …: {n} plików"],
    ],
    [
      "a language in which one is two numbers",
      "fr",
      "{n, plural, one {# fichier} other {# fichiers}}",
      "{n} fichiers",
      ["n = 0, 1: {n} fichier"],
    ],
    [
      "a language with a word for fractions",
      "cs",
      "{n, plural, one {# den} few {# dny} many {# dne} other {# dnů}}",
      "{n} dnů",
      ["n = 1: 1 den", "n = 2, 3, 4: {n} dny", "n = 1.5, …: {n} dne"],
    ],
    ["what no number of the language is", "zh-Hans", "{n, plural, one {一个} other {# 个}}", "{n} 个", []],
    ["what cannot be at the same time", "en", "{a, select, x {1{a, select, y {2} other {3}}} other {4}}", "4", ["a = x: 13"]],
  ])("of %s.", (_, locale, text, general, cases) => {
    const read = reading(text, locale);
    expect(read.text).toBe(general);
    expect(lines(read.cases)).toEqual(cases);
  });

  test("of very many, in proportion to the text.", () => {
    const text = (count: number) =>
      `${"Before. ".repeat(20)}{code, select, ${Array.from({ length: count }, (_, i) => `c${i} {case ${i}}`).join(" ")} other {}}${" After.".repeat(20)}`;
    expect(lines(reading(text(13), "en").cases)).toEqual(Array.from({ length: 13 }, (_, i) => `code = c${i}: … case ${i} …`));
    const length = (count: number) => JSON.stringify(reading(text(count), "en")).length;
    expect(length(400)).toBeLessThan(5 * length(100));
  });
});
