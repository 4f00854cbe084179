import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearestWord, nearestWords } from "../generator/problems/nearest-word.ts";

const fields = ["code", "category", "status", "retry", "actor", "message", "solution", "vendor"];

test.each([
  ["one letter too many", "categoryy", "category"],
  ["one letter too few", "mesage", "message"],
  ["another letter", "solytion", "solution"],
  ["two neighbors exchanged", "cdoe", "code"],
  ["another case", "Retry", "retry"],
  ["several mistakes in a long word", "katergory", "category"],
])("%s: %s means %s", (_, word, meant) => {
  expect(nearestWord(word, fields)).toBe(meant);
});

test.each(["severity", "xy", "", "codecodecode"])("%j means none of them", (word) => {
  expect(nearestWord(word, fields)).toBeUndefined();
});

test("the nearest of several is meant, and the first of equals", () => {
  expect(nearestWord("2001", ["2100", "2000", "2002"])).toBe("2000");
});

test("of any words, it is the first of those that differ in the fewest letters", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "A"), maxLength: 14 });
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 6 }), (written, words) => {
      const near = words
        .map((one) => ({ one, changes: changesBetween(written.toLowerCase(), one.toLowerCase()) }))
        .filter(({ changes }) => changes <= Math.floor(Math.max(2, written.length) / 3));
      expect(nearestWord(written, words)).toBe(near.find(({ changes }) => near.every((other) => changes <= other.changes))?.one);
    }),
    { numRuns: 2000 },
  );
});

/** The letters that are inserted, removed, replaced, or swapped with their neighbour: as it is defined, without a thought for cost. */
function changesBetween(a: string, b: string): number {
  const table = new Map<string, number>();
  const between = (i: number, j: number): number => {
    const key = `${i} ${j}`;
    const known = table.get(key);
    if (known !== undefined) return known;
    const all =
      i === 0 || j === 0
        ? [Math.max(i, j)]
        : [between(i - 1, j) + 1, between(i, j - 1) + 1, between(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)];
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) all.push(between(i - 2, j - 2) + 1);
    table.set(key, Math.min(...all));
    return Math.min(...all);
  };
  return between(a.length, b.length);
}

describe("after much looking, it is looked for no more:", () => {
  const codes = Array.from({ length: 500 }, (_, i) => `Code.Number${i}`);

  test("in many searches of one list", () => {
    const effort = { left: 50_000 };
    const meant = Array.from({ length: 500 }, (_, i) => nearestWord(`Cade.Nomber${i}`, codes, effort));
    expect(meant[0]).toBe("Code.Number0");
    expect(meant.at(-1)).toBeUndefined();
    expect(effort.left).toBeGreaterThan(-1000);
  });

  test("in one search among long words", () => {
    const effort = { left: 20_000 };
    expect(nearestWord("a".repeat(10_000), ["b".repeat(10_000), "a".repeat(9999)], effort)).toBeUndefined();
    expect(nearestWords("a".repeat(10_000), ["b".repeat(10_000), "a".repeat(9999)], 5, { left: 20_000 })).toEqual([]);
    expect(effort.left).toBeGreaterThan(-30_000);
  });
});

describe("the words that were perhaps meant", () => {
  const codes = [
    "FailedOperation",
    "FailedOperation.NoFreeAmount",
    "FailedOperation.ServiceIsolate",
    "InternalError",
    "NoFreeAmounts",
    "Quota.FreeAmount",
  ];

  test.each([
    ["a typo in a whole code", "FailedOperation.NoFreeAmont", ["FailedOperation.NoFreeAmount", "NoFreeAmounts", "Quota.FreeAmount"]],
    ["a last part alone, with a typo", "NoFreeAmont", ["FailedOperation.NoFreeAmount", "NoFreeAmounts", "Quota.FreeAmount"]],
    ["a last part in the wrong family", "InternalError.ServiceIsolated", ["FailedOperation.ServiceIsolate", "InternalError"]],
    ["a piece of a code", "Isolate", ["FailedOperation.ServiceIsolate"]],
    ["nothing like any", "Nonsense", []],
  ])("for %s", (_, word, meant) => {
    expect(nearestWords(word, codes, 3)).toEqual(meant);
  });
});
