import { anything, constantFrom, double, oneof, option, property, assert as propertyHolds, record } from "fast-check";
import { describe, expect, test } from "vitest";
import { makePackage } from "./made-package.ts";

interface Retryable {
  readonly retry: string;
  readonly retryAfter?: number | undefined;
  readonly status?: number | undefined;
}

interface Options {
  readonly base?: number;
  readonly max?: number;
  readonly random?: () => number;
}

interface Package {
  retryDelay(error: Retryable, attempt: number, options?: Options): number | undefined;
  parse(value: unknown): Retryable | undefined;
}

const { retryDelay, parse } = await makePackage(new URL("catalogs/acme.json", import.meta.url).pathname).load<Package>("index");
const longest = (): number => 1;
const half = (): number => 0.5;
const later = { retry: "later" };

test("a retry that the catalog calls pointless has no delay, whatever the response says", () => {
  for (const retry of ["never", "after_change"])
    for (const retryAfter of [undefined, 0, 3]) expect(retryDelay({ retry, retryAfter, status: 503 }, 1)).toBeUndefined();
});

describe("what the response asks for decides", () => {
  test.each([
    [0, 0],
    [1, 1000],
    [120, 120_000],
    [0.0125, 13],
    [1.25, 1250],
    [86_400, 86_400_000],
    [2_147_483.648, 2_147_483_647],
    [2 ** 31, 2_147_483_647],
  ])("%d seconds are %d milliseconds", (retryAfter, expected) => {
    for (const retry of ["later", "now", "unknown"])
      for (const attempt of [1, 2, 50]) expect(retryDelay({ retry, retryAfter }, attempt, { random: half, max: 10 })).toBe(expected);
  });

  test("unless it is nothing that a parser returns", () => {
    for (const retryAfter of [NaN, -1, undefined, null as never, "soon" as never])
      expect(retryDelay({ ...later, retryAfter }, 1, { random: half })).toBe(500);
  });
});

describe("otherwise it doubles with each attempt, with full jitter and a ceiling", () => {
  test("of a minute, from a second", () => {
    const delays = Array.from({ length: 9 }, (_, i) => retryDelay(later, i + 1, { random: longest }));
    expect(delays).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000]);
    expect(delays.map((delay) => (delay ?? 0) / 2)).toEqual(
      Array.from({ length: 9 }, (_, i) => retryDelay(later, i + 1, { random: half })),
    );
    expect(retryDelay(later, 5, { random: () => 0 })).toBe(0);
  });

  test("of one's own", () => {
    expect([1, 2, 3, 4].map((attempt) => retryDelay(later, attempt, { base: 100, max: 500, random: longest }))).toEqual([
      100, 200, 400, 500,
    ]);
    expect(retryDelay(later, 1, { base: 100, max: 50, random: longest })).toBe(50);
    expect(retryDelay(later, 40, { max: Infinity, random: longest })).toBe(2_147_483_647);
  });

  test("with the machine's random numbers, if none are passed", () => {
    const delays = Array.from({ length: 100 }, () => retryDelay(later, 3) ?? NaN);
    expect(delays.every((delay) => Number.isInteger(delay) && delay >= 0 && delay <= 4000)).toBe(true);
    expect(new Set(delays).size).toBeGreaterThan(1);
  });

  test("and the same random numbers give the same delays", () => {
    const numbers = [0.1, 0.9, 0.3];
    const delays = () => {
      const left = [...numbers];
      return numbers.map((_, i) => retryDelay(later, i + 1, { random: () => left.shift() ?? 0 }));
    };
    expect(delays()).toEqual([100, 1800, 1200]);
    expect(delays()).toEqual(delays());
  });
});

test.each([
  [0, 1000],
  [-1, 1000],
  [-Infinity, 1000],
  [NaN, 1000],
  [undefined as never, 1000],
  [0.5, 1000],
  [1.5, 1414],
  [1e9, 60_000],
  [1e308, 60_000],
  [Infinity, 60_000],
  [Number.MAX_SAFE_INTEGER, 60_000],
])("attempt %d waits up to %d", (attempt, expected) => {
  expect(retryDelay(later, attempt, { random: longest })).toBe(expected);
});

test("what may be sent again at once is, the first time", () => {
  const now = { retry: "now" };
  expect([1, 2, 3].map((attempt) => retryDelay(now, attempt, { random: longest }))).toEqual([0, 2000, 4000]);
  for (const attempt of [0, -1, NaN]) expect(retryDelay(now, attempt, { random: longest })).toBe(0);
});

test("for a code that is not listed, the status decides", () => {
  const delay = (status: number | undefined) => retryDelay({ retry: "unknown", status }, 1, { random: longest });
  for (const status of [408, 425, 429, 500, 502, 503, 504]) expect(delay(status), String(status)).toBe(1000);
  for (const status of [undefined, 200, 400, 401, 403, 404, 409, 422, 501, 505]) expect(delay(status), String(status)).toBeUndefined();
});

test("a parsed error is what it takes", () => {
  const error = parse({ status: 429, headers: { "retry-after": "7" }, body: { error: { code: "007" } } });
  expect(error).toMatchObject({ code: "007", retry: "later" });
  expect(error && retryDelay(error, 1)).toBe(7000);
  const unknown = parse({ status: 503, headers: {}, body: { error: { code: "new" } } });
  expect(unknown && retryDelay(unknown, 2, { random: half })).toBe(1000);
});

test("whatever is passed, it is nothing or whole milliseconds that a timer can wait", () => {
  const numbers = oneof(double(), constantFrom(0, -1, NaN, Infinity, 1e308));
  const errors = record({
    retry: constantFrom("never", "after_change", "later", "now", "unknown", "other"),
    retryAfter: option(oneof(numbers, anything() as never), { nil: undefined }),
    status: option(numbers, { nil: undefined }),
  });
  propertyHolds(
    property(errors, numbers, numbers, numbers, numbers, (error, attempt, base, max, random) => {
      const delay = retryDelay(error as Retryable, attempt, { base, max, random: () => random });
      expect(
        delay === undefined || (Number.isInteger(delay) && !Object.is(delay, -0) && delay >= 0 && delay <= 2_147_483_647),
        String(delay),
      ).toBe(true);
    }),
    { numRuns: 2000, seed: 15 },
  );
});
