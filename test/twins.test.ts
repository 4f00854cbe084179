import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { generate } from "../generator/generate.ts";
import { read } from "../generator/read.ts";
import { shorten, written } from "./short-form/shorten.ts";

const ids = ["azure-translator", "gengo", "rozetta-t4oo", "tencent-api2", "tencent-tmt"];
const twins = ids.map((id) => {
  const file = { path: `${id}.json`, bytes: readFileSync(`catalogs/${id}.json`) };
  const { short, lock } = shorten(read([file]).catalogs[0]!.catalog);
  const text = written(short);
  return { id, file, text, twin: { ...file, bytes: Buffer.from(text), parts: [{ path: `${id}.lock`, bytes: Buffer.from(lock) }] } };
});

describe.each(twins)("the twin of $id, without all that a default restores,", ({ file, twin }) => {
  const [long, short] = [file, twin].map((one) => read([one]).catalogs[0]!);

  test("means the same", () => {
    expect(short?.provider).toEqual(long?.provider);
  });

  test("says beside it what it leaves out", () => {
    expect(long?.defaulted).toEqual({});
    expect(Object.keys(short?.defaulted ?? {}).length).toBeGreaterThan(4);
  });

  test("becomes the same package, byte for byte", () => {
    const [one, other] = [file, twin].map((each) => [...generate([each]).packages[0]!.files]);
    expect(other).toEqual(one);
  });
});

test("together, the twins have at most 45 % of the lines", () => {
  const counts = twins.map(({ file, text }) => [lines(text), lines(file.bytes.toString())] as const);
  const sum = (all: readonly number[]): number => all.reduce((one, other) => one + other, 0);
  expect(sum(counts.map(([short]) => short)) / sum(counts.map(([, long]) => long))).toBeLessThanOrEqual(0.45);
});

// No default restores the words of a document: where a catalog quotes two for each code, its twin has nearly as many lines of quotes.
test.each(twins)("without its quotes, the twin of $id has at most 40 % of the lines", ({ file, text }) => {
  const long = withoutOperations(file.bytes.toString());
  const short = withoutOperations(text);
  expect(quotes(short)).toBeLessThanOrEqual(quotes(long));
  expect((lines(short) - quotes(short)) / (lines(long) - quotes(long))).toBeLessThanOrEqual(0.4);
});

/** How many lines a catalog has. Samples and operations have no defaults; they stand in both in the same way. */
function lines(text: string): number {
  return withoutOperations(text)
    .replace(/\n {2}"samples": \[[^]*?\n {2}\],?(?=\n)/, "")
    .trimEnd()
    .split("\n").length;
}

function withoutOperations(text: string): string {
  return text.replace(/\n {2}"operations": \{[^]*?\n {2}\},?(?=\n)/, "");
}

/** How many of the lines quote documents. */
function quotes(text: string): number {
  const found = text.match(/\n *"vendor": (?:\[\n[^]*?\n *\](?: \})?,?|\[.*\](?: \})?,?)(?=\n)/g) ?? [];
  return found.reduce((count, one) => count + one.split("\n").length - 1, 0);
}
