import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { load } from "../generator/load/load.ts";

const acme = readFileSync(new URL("catalogs/small.json", import.meta.url), "utf8");

describe("a file that is fine", () => {
  test("gives the value JSON.parse gives", () => {
    const { value, problems } = load("acme.json", Buffer.from(acme));
    expect(problems).toEqual([]);
    expect(value).toEqual(JSON.parse(acme));
  });

  test("may begin with a byte order mark, which no place counts", () => {
    const { value, locate, lines } = load("acme.json", Buffer.from(`\ufeff${acme}`));
    expect(value).toEqual(JSON.parse(acme));
    expect(lines[0]).toBe("{");
    expect(locate("")).toMatchObject({ line: 1, column: 1 });
  });

  test.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
    ["CR", "\r"],
  ])("may end its lines with %s, and every place is the same", (_, end) => {
    const { value, locate, lines } = load("acme.json", Buffer.from(acme.replaceAll("\n", end)));
    expect(value).toEqual(JSON.parse(acme));
    expect(lines).toEqual(acme.split("\n"));
    expect(locate("/entries/1/code")).toMatchObject({ line: 33, column: 15, length: 6 });
  });

  test("may nest 64 levels deep", () => {
    expect(load("deep.json", Buffer.from("[".repeat(64) + "]".repeat(64))).problems).toEqual([]);
  });

  test("may hold any number of brackets in a text", () => {
    expect(load("text.json", Buffer.from(`{ "a": "\\"${"[".repeat(100)}" }`)).value).toEqual({ a: `"${"[".repeat(100)}` });
  });

  test("may have the key __proto__, which is only a key", () => {
    const { value, problems } = load("proto.json", Buffer.from('{ "__proto__": { "polluted": true } }'));
    expect(problems).toEqual([]);
    expect(Object.keys(value as object)).toEqual(["__proto__"]);
    expect((value as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe("a file that is no JSON in UTF-8 is refused, with the place", () => {
  const found = (bytes: Uint8Array) =>
    load("acme.json", bytes).problems.map(({ rule, message, place }) => [rule, place.line, place.column, message]);

  test("bytes of another encoding, here GBK in the third line", () => {
    const gbk = Buffer.concat([
      Buffer.from('{\n  "id": "acme",\n  "name": { "zh-Hans": "'),
      Buffer.from([0xc3, 0xdc, 0xd4, 0xbf]),
      Buffer.from('" }\n}\n'),
    ]);
    expect(found(gbk)).toEqual([["utf-8", 3, 25, "The file is not UTF-8: these bytes do not form a character."]]);
  });

  test("UTF-16, as some editors save it", () => {
    const utf16 = Buffer.from(`\ufeff${acme}`, "utf16le");
    expect(found(utf16)).toEqual([["utf-8", 1, 1, "The file is not UTF-8: these bytes do not form a character."]]);
  });

  test("UTF-16 without a mark, and any other NUL", () => {
    expect(found(Buffer.from('{ "id": 1 }', "utf16le"))).toEqual([["json-syntax", 1, 2, "The file contains a NUL character."]]);
    expect(found(Buffer.from('{\n  "id": "ac\0me" }'))).toEqual([["json-syntax", 2, 12, "The file contains a NUL character."]]);
  });

  test("65 levels, however long the file goes on", () => {
    expect(found(Buffer.from("[".repeat(100_000)))).toEqual([["json-depth", 1, 65, "The values are nested deeper than 64 levels."]]);
  });

  test("the same key twice, as often as it is repeated", () => {
    const twice = '{\n  "a": 1,\n  "b": { "a": 2 },\n  "a": 3,\n  "a": 4\n}';
    expect(found(Buffer.from(twice))).toEqual([
      ["duplicate-key", 4, 3, 'The key "a" is already on line 2, in the same object.'],
      ["duplicate-key", 5, 3, 'The key "a" is already on line 2, in the same object.'],
    ]);
  });

  test("a file cut off anywhere", () => {
    const text = acme.trimEnd();
    for (let end = 0; end < text.length; end++) {
      const [problem, ...more] = found(Buffer.from(text.slice(0, end)));
      expect(problem, `cut off at ${end}`).toBeDefined();
      expect(more).toEqual([]);
    }
  });
});

test("exactly what JSON.parse takes is taken, and gives the same value", () => {
  const strange = fc.constantFrom(
    "",
    '"',
    "\\",
    "\\u",
    ",",
    ":",
    "{",
    "}",
    "[",
    "]",
    "\n",
    "\t",
    "\r",
    " ",
    "\u00a0",
    "\u2028",
    "\ufeff",
    "0",
    "-",
    "+",
    ".",
    "e",
    "//",
    "/**/",
    "'",
    "，",
    "true",
    "NaN",
    "\u0001",
    "\ud83d\ude00",
  );
  const json = `${acme.slice(0, acme.indexOf(',\n  "entries"'))}\n}\n`;
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(json.length), fc.nat(2), strange), { minLength: 1, maxLength: 3 }), (changes) => {
      // A change may cut a character in two; a file of bytes cannot hold half of one.
      const changed = changes
        .reduce((before, [at, removed, added]) => before.slice(0, at) + added + before.slice(at + removed), json)
        .toWellFormed();
      if (changed.startsWith("\ufeff")) return;
      let expected: unknown;
      try {
        expected = JSON.parse(changed);
      } catch {
        expected = undefined;
      }
      const { value, problems } = load("acme.json", Buffer.from(changed));
      if (problems.some(({ rule }) => rule === "duplicate-key")) return;
      expect(value).toEqual(expected);
      expect(problems.length).toBe(expected === undefined ? 1 : 0);
    }),
    { numRuns: 3000 },
  );
});

describe("every node has its place", () => {
  const { locate } = load("places.json", Buffer.from('{\n  "a/b": ["x", { "~": "密钥\\u0041\\n\ud83d\ude00!" }]\n}'));

  test("a value, and the name of a property", () => {
    expect(locate("/a~1b")).toMatchObject({ line: 2, column: 10, pointer: "/a~1b" });
    expect(locate("/a~1b", "key")).toMatchObject({ line: 2, column: 3, length: 5 });
    expect(locate("/a~1b/1/~0")).toMatchObject({ line: 2, column: 23, length: 15 });
  });

  test("one code unit of a text, also after escapes and wide characters", () => {
    expect([0, 1, 2, 3, 4, 6].map((unit) => locate("/a~1b/1/~0", unit)).map(({ column, length }) => [column, length])).toEqual([
      [24, 1],
      [25, 1],
      [26, 6],
      [32, 2],
      [34, 1],
      [36, 1],
    ]);
  });

  test("of a key that stands twice, the last, whose value is the one that counts", () => {
    const { locate, value } = load("twice.json", Buffer.from('{\n"a": 1,\n"a": 2\n}'));
    expect(value).toEqual({ a: 2 });
    expect(locate("/a")).toMatchObject({ line: 3, column: 6 });
  });

  test("what is not there has the place of the nearest value around it", () => {
    expect(locate("/a~1b/7/x")).toMatchObject({ line: 2, column: 10 });
    expect(locate("/c", "key")).toMatchObject({ line: 1, column: 1 });
  });
});
