import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csv } from "../generator/tools/translate/csv.ts";
import type { Row } from "../generator/tools/translate/format.ts";
import { guard, unguard } from "../generator/tools/translate/guard.ts";
import { row, words } from "./exchange-rows.ts";
import { spreadsheets } from "./spreadsheets.ts";

const delimiters = [",", ";", "\t"];

/** What a spreadsheet takes for the beginning of a formula. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Texts that hold a formula for some reader: one that splits at semicolons, tabs or commas, that heeds no quotes, or that ends a cell at a
 * quote.
 */
const formulas = [
  "a;=1+1;b",
  "a,=1+1",
  "a\t=1+1\tb",
  "a\n=1+1",
  "a\r\n@x",
  'a;"=1+1"',
  'a;""=1+1""',
  '"=1+1"',
  "a;'=1",
  "a;-1",
  ";+1",
  "a;;@x",
  "a;\t=1",
  "a;＝1",
  "a;＋1,－1\t＠x",
  "=1;=2,=3\t=4",
  "'=1;''=2",
  "1,-2",
  "007;=1",
];

const plain: Row = {
  provider: "bakery",
  code: "a",
  kind: "message",
  sourceLocale: "en",
  source: "A.",
  target: "",
  state: "missing",
  comment: [],
  reference: { file: "bakery.json", line: 1 },
};

describe.each(Object.entries(spreadsheets))("a table that %s splits", (_, read) => {
  const dangerous = (rows: readonly Row[], delimiter: string) =>
    read(csv.write(rows, "ja"), delimiter).filter((cell) => formula.test(cell));

  test.each(delimiters)("at %j has no cell that begins a formula", (delimiter) => {
    for (const text of formulas)
      expect(dangerous([{ ...plain, source: text, target: text, comment: [text] }, plain], delimiter), text).toEqual([]);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 3 }), (rows) => dangerous(rows, delimiter).length === 0),
      { numRuns: 500 },
    );
  });

  test.each(delimiters)("at %j would have one if nothing guarded it", (delimiter) => {
    const quoted = formulas.map((text) => `x,"${text.replaceAll('"', '""')}"\r\n`).join("");
    expect(read(quoted, delimiter).filter((cell) => formula.test(cell))).not.toEqual([]);
  });
});

describe("an import gives back what was exported", () => {
  test.each(formulas)("%j", (text) => {
    const { answers } = csv.read("back.csv", csv.write([{ ...plain, source: text, target: text }], "ja"));
    expect(answers.map(({ source, target }) => [source, target])).toEqual([[text, text]]);
  });

  test("in any text", () => {
    fc.assert(
      fc.property(words, (text) => unguard(guard(text)) === text),
      { numRuns: 5000 },
    );
  });
});

test("an apostrophe comes only where there is need of it, and one that was there stays", () => {
  expect(["=1", "'=1", "''=1", "'a", "-1", "007", "1E5", "1/2", "12345678901234", "1100", "it's"].map(guard)).toEqual([
    "'=1",
    "''=1",
    "'''=1",
    "'a",
    "'-1",
    "'007",
    "'1E5",
    "'1/2",
    "'12345678901234",
    "1100",
    "it's",
  ]);
  expect(["a;=1+1;b", "a;'=1", 'a;"=1"', "a; b", "a;b", "1,-2", "a - b", "a = b"].map(guard)).toEqual([
    "a;'=1+1;b",
    "a;''=1",
    `a;"'=1"`,
    "a; b",
    "a;b",
    "1,'-2",
    "a - b",
    "a = b",
  ]);
});
