import { describe, expect, test, vi } from "vitest";
import { countedReads } from "./counted-reads.ts";
import { type Parser, parserOf, parsers } from "./parsers.ts";

/** The characters of all texts that are parsed as JSON while a parser looks for every error. */
function charactersOf({ parseAll }: Parser, value: unknown): number {
  const parse = vi.spyOn(JSON, "parse");
  try {
    parseAll(value);
    return parse.mock.calls.reduce((sum, [text]) => sum + text.length, 0);
  } finally {
    parse.mockRestore();
  }
}

const many = <Value>(count: number, make: (i: number) => Value) => Array.from({ length: count }, (_, i) => make(i));
const named = <Value>(count: number, make: (i: number) => Value) => Object.fromEntries(many(count, (i) => [`job_${i}`, make(i)]));

const large: readonly [string, (size: number) => unknown][] = [
  ["an object with many keys", (size) => named(size, (i) => i)],
  ["an object with many objects", (size) => named(size, (i) => ({ a: i }))],
  ["an object with many arrays", (size) => named(size, (i) => [i, i, i])],
  ["a long array", (size) => many(size, (i) => i)],
  ["a long array of objects", (size) => many(size, (i) => ({ code: i, message: "no", msg: "no" }))],
  ["many jobs that failed", (size) => ({ opstat: "error", err: named(size, () => [{ code: 1350, msg: ["no", "no"] }]) })],
  ["one job that failed in many ways", (size) => ({ opstat: "error", err: { job_1: many(size, () => ({ code: 1350, msg: "no" })) } })],
  ["many bare jobs", (size) => named(size, () => [{ code: 1350, msg: "no" }])],
  ["many jobs inside a success", (size) => ({ opstat: "ok", response: { jobs: named(size, () => ({ err: { code: 1802 } })) } })],
  ["many words", (size) => ({ opstat: "error", err: { code: 2401, msg: many(size, () => "no") } })],
  [
    "many files",
    (size) => ({ status: "success", data: { items: many(size, () => ({ error: true, errorCode: 40_700, errorMessage: "no" })) } }),
  ],
  ["many resources", (size) => ({ code: 5400, message: "no", detail: named(size, () => ({ code: 5100, message: "(1) no" })) })],
  [
    "many errors of a query",
    (size) => ({ errors: many(size, () => ({ message: "no", path: many(4, String), locations: [], extensions: { code: "FORBIDDEN" } })) }),
  ],
  ["a large batch", (size) => many(size, (id) => ({ jsonrpc: "2.0", error: { code: -32601, message: "no" }, id }))],
  [
    "many details",
    (size) => ({
      error: {
        code: 403,
        status: "PERMISSION_DENIED",
        details: many(size, () => ({ "@type": "x", fieldViolations: [{ field: "a", reason: "FIELD_FORMAT" }] })),
      },
    }),
  ],
  ["many headers", (size) => ({ status: 400, headers: named(size, String), body: { error: { code: 400_036, message: "no" } } })],
  ["a long chain of causes", (size) => many(size, (i) => i).reduce<unknown>((cause) => ({ cause }), {})],
];

describe.for(large)("%s: twice the size is at most twice the work", ([, make]) => {
  test.for(parsers)("for the parser of $id", (parser) => {
    const [small, big] = [countedReads(parser.parseAll, make(1000)), countedReads(parser.parseAll, make(2000))];
    expect(big).toBeLessThanOrEqual(2 * small + 100);
    expect(big).toBeLessThan(2000 * 60);
  });
});

test("parse reads no more items than it needs.", () => {
  const value = { opstat: "error", err: named(1000, () => [{ code: 1350, msg: "no" }]) };
  const { parse, parseAll } = parserOf("gengo");
  const [one, all] = [countedReads(parse, value), countedReads(parseAll, value)];
  expect(one).toBeLessThan(2 * 1000 + 100);
  expect(all).toBeGreaterThan(3 * 1000);
});

test("A text is parsed as JSON once for each layer, whatever its size, and not at all beyond the limit.", () => {
  for (const parser of parsers) {
    for (const size of [1000, 5_000_000]) {
      const text = JSON.stringify({ data: "x".repeat(size) });
      const twice = JSON.stringify(text);
      expect(charactersOf(parser, { body: text })).toBe(text.length);
      expect(charactersOf(parser, twice)).toBe(twice.length + text.length);
      expect(charactersOf(parser, { response: { data: text, text } })).toBe(2 * text.length);
      expect(charactersOf(parser, { body: `ERROR ${text}` })).toBe(0);
    }
    const longest = JSON.stringify("x".repeat(8_388_608 - 2));
    expect(charactersOf(parser, { body: longest })).toBe(8_388_608);
    expect(charactersOf(parser, { body: ` ${longest}` })).toBe(0);
  }
});
