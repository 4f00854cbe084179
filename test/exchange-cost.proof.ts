import { describe, expect, test } from "vitest";
import { largeCatalog } from "./large-catalog.ts";
import { operations } from "./operations.ts";

// Modules count that are loaded from here on.
await operations(() => {});
const { exchangeFormats } = await import("../generator/tools/translate/formats.ts");
const { importSheet } = await import("../generator/tools/translate/import.ts");
const { rows } = await import("../generator/tools/translate/rows.ts");
const { edit } = await import("../generator/load/edit.ts");
const { load } = await import("../generator/load/load.ts");
const { readUnfinished } = await import("../generator/tools/translate/unfinished.ts");
const { overlay } = await import("../generator/validate/overlay/overlay.ts");
const { mostProblems } = await import("../generator/problems/problem.ts");
const { differencesText } = await import("../generator/write/differences-text.ts");

const names = ["csv", "po", "xliff"] as const;
type Name = (typeof names)[number];

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const catalogFile = (size: number) => ({ path: "large.json", bytes: bytes(JSON.stringify(largeCatalog(size), null, 2)) });
const large = oncePerSize((size) => readUnfinished([catalogFile(size)]).catalogs);
const texts = oncePerSize((size) => rows(large(size), "zh-Hans"));
const terms = () => [];

/** How many times as much four times as much costs. */
async function growth(size: number, work: (size: number) => unknown): Promise<number> {
  const few = await operations(() => work(size));
  return (await operations(() => work(4 * size))) / few;
}

/** Counts are exact: what is above four is what grows with the digits of numbers. */
const proportional = 4.2;

/** What is made once for each size, and no part of what is counted if it was made before. */
function oncePerSize<Made>(make: (size: number) => Made): (size: number) => Made {
  const made = new Map<number, Made>();
  return (size) => made.get(size) ?? made.set(size, make(size)).get(size)!;
}

/** How many times as much it costs to import four times as much: the export of a large catalog, with something in the file replaced. */
async function importGrowth(
  name: Name,
  size: number,
  change: (file: string) => string,
  expectProblems: (problems: number, size: number) => void,
): Promise<number> {
  const format = exchangeFormats[name];
  const files = new Map([size, 4 * size].map((size) => [size, change(format.write(texts(size), "zh-Hans"))]));
  return growth(size, (size) => {
    const catalogs = large(size);
    const { problems } = importSheet(catalogs, format.read("back", files.get(size) ?? ""), format, "back", terms);
    expectProblems(problems.length, size);
  });
}

/** Where translations and source texts stand in each format. */
const target: Readonly<Record<Name, RegExp>> = {
  csv: /(?<=,Error \d+\.,)Error (?=\d)/g,
  po: /(?<=msgstr ")Error (?=\d)/g,
  xliff: /(?<=<target[^>]*>)Error (?=\d)/g,
};
const source: Readonly<Record<Name, RegExp>> = {
  csv: /(?<=,message,)Error (?=\d)/g,
  po: /(?<=msgid ")Error (?=\d)/g,
  xliff: /(?<=<source>)Error (?=\d)/g,
};

const good = (name: Name) => (file: string) => file.replaceAll(new RegExp(`${target[name].source}(\\d+)\\.`, "g"), "错误 $1。");

describe("what grows faster than its input is seen,", () => {
  const list = (size: number) => Array.from({ length: size }, (_, i) => i);
  const text = (size: number) => "x".repeat(10 * size);

  test.each<[what: string, work: (size: number) => unknown]>([
    ["in loops", (size) => list(size).map((one) => list(size).filter((other) => other > one))],
    ["in texts that are copied", (size) => list(size).reduce((all, i) => all.slice(0, i) + all.slice(i + 1), text(size))],
    ["in texts that are searched", (size) => list(size).map(() => text(size).indexOf("y"))],
    ["in texts that patterns are tried on", (size) => list(size).map(() => /y/.test(text(size)))],
    ["in lists that are copied", (size) => list(size).map((one) => [...list(size), one])],
    ["in lists that are searched", (size) => list(size).filter((one) => list(size).includes(-1 - one))],
  ])("%s", async (_, work) => {
    expect(await growth(150, work)).toBeGreaterThan(10);
  });
});

test.each(names)("four times as many good texts cost four times as much: %s", async (name) => {
  expect(await importGrowth(name, 100, good(name), (problems) => expect(problems).toBe(0))).toBeLessThanOrEqual(proportional);
});

test("four times as many unknown codes cost less than that, as no more than so many are told of", async () => {
  const unknown = (file: string) => file.replaceAll(/^large,Code\.Number/gm, "large,Cade.Nomber");
  const told = (problems: number, size: number) => expect(problems).toBe(Math.min(size, mostProblems));
  expect(await importGrowth("csv", 0.3 * mostProblems, unknown, told)).toBeLessThanOrEqual(2);
});

const doubled = (file: string) => file + file.slice(file.indexOf("\r\n") + 2);

describe("four times as many rows cost four times as much that hold", () => {
  test.each<[what: string, change: (file: string) => string]>([
    ["conflicts", (file) => good("csv")(file).replaceAll(/(?<=reviewed )[0-9a-f]{8}/g, "00000000")],
    ["parameters that the source text does not have", (file) => file.replaceAll(target.csv, "错误 {count} ")],
    ["braces that do not close", (file) => file.replaceAll(target.csv, "错误 {")],
    ["source texts that have changed since", (file) => good("csv")(file).replaceAll(source.csv, "Mistake ")],
    ["the same text twice", doubled],
    ["no text", (file) => file.replaceAll(/(?<=,Error \d+\.,)Error \d+\./g, "")],
    ["states that there are not", (file) => file.replaceAll(",reviewed,", ",reviewd,")],
    ["kinds that there are not", (file) => file.replaceAll(",message,", ",massage,")],
    ["what the linter warns of", (file) => file.replaceAll(target.csv, "错误! ")],
    ["what no catalog may hold", (file) => file.replaceAll(target.csv, "错误\u202e ")],
  ])("%s", async (_, change) => {
    const least = (problems: number, size: number) => expect(problems).toBeGreaterThanOrEqual(Math.min(size, mostProblems));
    expect(await importGrowth("csv", 100, change, least)).toBeLessThanOrEqual(proportional);
  });
});

test.each(names)("four times as many texts cost four times as much to export: %s", async (name) => {
  for (const size of [250, 1000]) texts(size);
  expect(await growth(250, (size) => exchangeFormats[name].write(texts(size), "zh-Hans"))).toBeLessThanOrEqual(proportional);
});

test("four times as many texts cost four times as much to gather for an export", async () => {
  const gathered = (size: number) => rows(readUnfinished([catalogFile(size)]).catalogs, "zh-Hans");
  expect(await growth(250, (size) => expect(gathered(size)).toHaveLength(size))).toBeLessThanOrEqual(proportional);
});

describe("four times as much of a file that nobody writes in earnest costs four times as much to read:", () => {
  const head = 'msgid ""\nmsgstr "Language: ja\\n"\n\nmsgctxt "a/b/c"\nmsgid "x"\n';
  const unit = '<?xml version="1.0"?>\n<xliff version="1.2"><file target-language="ja"><body><trans-unit id="a/b/message"><source>';

  test.each<[what: string, name: Name, text: (size: number) => string]>([
    ["PO with many translations of one text", "po", (size) => head + 'msgstr "y"\n'.repeat(size)],
    ["PO with many plurals of one text", "po", (size) => `${head}msgid_plural "y"\n${'msgstr[1] "y"\n'.repeat(size)}`],
    ["PO with a text in many lines", "po", (size) => `${head}msgstr ""\n${'"y"\n'.repeat(size)}`],
    ["PO with many notes", "po", (size) => `${"#. exported\n#, fuzzy\n".repeat(size)}${head}msgstr ""\n`],
    ["PO with a long text of backslashes", "po", (size) => `${head}msgstr "${"\\\\".repeat(size)}x"\n`],
    ["PO with a word that does not end", "po", (size) => `${head}${"x".repeat(size)}${" ".repeat(size)}x`],
    [
      "PO with many texts that lack a context",
      "po",
      (size) => head + 'msgstr ""\n' + Array.from({ length: size }, (_, i) => `msgid "${i}"\nmsgstr ""\n`).join(""),
    ],
    [
      "XLIFF with tags in tags",
      "xliff",
      (size) => `${unit}${"<g>x".repeat(size)}${"</g>".repeat(size)}</source></trans-unit></body></file></xliff>`,
    ],
    [
      "XLIFF in one line",
      "xliff",
      (size) =>
        `${unit}${'</source></trans-unit><trans-unit id="a/b/message"><source>'.repeat(size)}</source></trans-unit></body></file></xliff>`,
    ],
    ["XLIFF with many entities", "xliff", (size) => `${unit}${"&amp;".repeat(size)}</source></trans-unit></body></file></xliff>`],
    ["CSV in one line", "csv", (size) => `provider,code,kind,source,target (ja)${",x".repeat(size)}`],
    ["CSV with a cell that does not end", "csv", (size) => `provider,code,kind,source,target (ja)\n"${"x\n".repeat(size)}`],
    ["CSV with a cell in many lines", "csv", (size) => `provider,code,kind,source,target (ja)\na,b,c,d,"${"x\n".repeat(size)}"`],
    [
      "CSV with a cell of apostrophes",
      "csv",
      (size) => `provider,code,kind,source,target (ja)\na,b,c,d,"${",''".repeat(size)}${"'".repeat(size)}"`,
    ],
    ["CSV of nothing but quotes", "csv", (size) => `provider,code,kind,source,target (ja)\na,b,c,d,${'"'.repeat(2 * size)}`],
  ])("%s", async (_, name, text) => {
    expect(await growth(1500, (size) => exchangeFormats[name].read("back", text(size)))).toBeLessThanOrEqual(proportional);
  });
});

test("four times as many edits cost four times as much", async () => {
  const texts = (size: number) => JSON.stringify(Object.fromEntries(Array.from({ length: size }, (_, i) => [`k${i}`, { a: "x", b: "y" }])));
  const edits = (size: number) =>
    Array.from({ length: size }, (_, i) => [
      { at: `/k${i}/a`, value: "z" },
      { after: `/k${i}/b`, key: "c", value: "w" },
    ]).flat();
  expect(await growth(1000, (size) => edit(texts(size), edits(size)))).toBeLessThanOrEqual(proportional);
});

test("changes cost no more to show than the most that are compared", async () => {
  const lines = (size: number, word: string) => Array.from({ length: size }, (_, i) => `${word} ${i}\nsame ${i}\n`).join("");
  expect(
    await growth(640, (size) =>
      differencesText("out", [{ path: "a", kind: "changed", before: lines(size, "one"), after: lines(size, "two"), owned: true }]),
    ),
  ).toBeLessThanOrEqual(1.1);
});

test("each further unknown code in an overlay costs the same, once the effort to find the code that was meant is spent", async () => {
  const change = (size: number) => Object.fromEntries(Array.from({ length: size }, (_, i) => [`Cade.Nomber${i}`, { category: "quota" }]));
  const laid = (size: number) =>
    overlay(
      [load("large.json", bytes(JSON.stringify(largeCatalog(size))))],
      [load("overlay.json", bytes(JSON.stringify({ catalog: "large", reason: "Why.", change: change(size) })))],
    );
  const cost = (size: number) =>
    operations(() => expect(laid(size).problems.filter(({ rule }) => rule === "overlay-code")).toHaveLength(size));
  const [spent, twice, four] = [await cost(500), await cost(1000), await cost(2000)];
  expect((four - twice) / (twice - spent)).toBeLessThanOrEqual(2.1);
  expect(twice / spent).toBeLessThanOrEqual(1.2);
});
