import { describe, expect, test } from "vitest";
import { normalize } from "../generator/normalize/normalize.ts";
import { read } from "../generator/read.ts";
import { kinds } from "../generator/tools/diff/change.ts";
import { diff } from "../generator/tools/diff/diff.ts";
import { ways } from "../generator/tools/diff/way.ts";
import { catalogs, expected, mutated, mutations } from "./diff/mutations.ts";

const needed = { none: "1.1.0", patch: "1.1.1", minor: "1.2.0", major: "2.0.0" };

describe.each(mutations)("$name", (mutation) => {
  test.each(catalogs.map((catalog) => [catalog.id, catalog] as const))("in %s", (_, catalog) => {
    const [before, after] = mutated(catalog, mutation);
    const { changes, level, ways: verdicts, version } = diff(normalize(before), normalize(after));
    expect(changes.map(({ kind }) => kind).sort()).toEqual(mutation.kinds.toSorted());
    expect(Object.fromEntries(ways.map((way) => [way, verdicts[way].effect]))).toEqual(expected(mutation));
    expect(level).toBe(mutation.level);
    expect(version).toEqual({ before: "1.1.0", after: "1.2.0", needed: needed[mutation.level], isEnough: mutation.level !== "major" });
  });
});

test("before and after, the smallest of the catalogs is a catalog like any other", () => {
  const smallest = catalogs.toSorted((a, b) => a.entries.length - b.entries.length)[0]!;
  for (const mutation of mutations) {
    for (const one of mutated(smallest, mutation))
      expect(() => read([{ path: "catalog.json", bytes: Buffer.from(JSON.stringify(one)) }]), mutation.name).not.toThrow();
  }
});

test("every kind of change is among them, but for catalogs that come and go as a whole", () => {
  const seen = new Set<string>(mutations.flatMap((mutation) => mutation.kinds));
  expect(kinds.filter((kind) => !seen.has(kind))).toEqual(["catalog-added", "catalog-dropped"]);
});
