import { describe, expect, test } from "vitest";
import { nearestWord, nearestWords } from "../generator/problems/nearest-word.ts";

const fields = ["code", "category", "status", "retry", "actor", "messages", "solution", "vendor"];

test.each([
  ["one letter too many", "categoryy", "category"],
  ["one letter too few", "mesages", "messages"],
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
