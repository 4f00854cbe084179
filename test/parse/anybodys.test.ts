import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parserOf, published } from "./parsers.ts";

/** The rows of the table of formats that could be anybody's: a package, a format, and the format in which its errors are found. */
const rowsOf = (page: string): string[][] =>
  [...readFileSync(page, "utf8").matchAll(/^\| `@errcat\/([a-z0-9-]+)` \| `(\{.*?\})` \| (?:`(\{.*?\})`|–) \|$/gm)].map((row) =>
    row.slice(1),
  );

const rows = rowsOf("docs/clients.md");

describe("Formats that could be anybody's", () => {
  test("are in the docs, in both languages", () => {
    expect(rows.length).toBeGreaterThanOrEqual(14);
    expect(rowsOf("docs/clients.zh-Hans.md")).toEqual(rows);
    expect([...new Set(rows.map(([id]) => id))]).toEqual(published.map(({ id }) => id));
  });

  test.each(rows)("of %s: %s is nobody's error, and %s is its error alone", (id, anybodys, found) => {
    for (const value of [JSON.parse(anybodys!), anybodys])
      for (const parser of published) expect([parser.id, parser.parseAll(value)]).toEqual([parser.id, []]);
    if (found === undefined) return;
    for (const parser of published)
      expect([parser.id, parser.parseAll(JSON.parse(found)).length]).toEqual([parser.id, parser.id === id ? 1 : 0]);
    const { rawCode, code } = parserOf(id!).parse(JSON.parse(found)) as { code: string; rawCode?: string };
    expect(rawCode ?? code).toBe(String((/"code":"?([^",}]+)/.exec(found) ?? ["", ""])[1]));
  });
});
