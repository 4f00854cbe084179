import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Edit, edit } from "../generator/load/edit.ts";

/**
 * A text, edits, and the text that must come out. They stand here and not in files, because version control would change their line ends.
 */
const cases: readonly [what: string, before: string, edits: readonly Edit[], after: string][] = [
  ["a string in the middle", '{\n  "a": "one",\n  "b": 2\n}\n', [{ at: "/a", value: "two" }], '{\n  "a": "two",\n  "b": 2\n}\n'],
  ["a string in an array", '["a", ["b", "c"]]', [{ at: "/1/0", value: "x" }], '["a", ["x", "c"]]'],
  ["a key with what a pointer escapes", '{ "a/b": { "c~d": "one" } }', [{ at: "/a~1b/c~0d", value: "two" }], '{ "a/b": { "c~d": "two" } }'],
  ["a key written with escapes", '{ "\\u0061": "one" }', [{ at: "/a", value: "two" }], '{ "\\u0061": "two" }'],
  [
    "a key that means something to JavaScript",
    '{ "__proto__": "one", "constructor": "x" }',
    [{ at: "/__proto__", value: "two" }],
    '{ "__proto__": "two", "constructor": "x" }',
  ],
  [
    "quotes, backslashes and line ends in the new text",
    '{ "a": "one" }',
    [{ at: "/a", value: 'a "b" \\ c\n' }],
    '{ "a": "a \\"b\\" \\\\ c\\n" }',
  ],
  ["Chinese, where the file has Chinese", '{ "a": "一", "b": "二" }', [{ at: "/a", value: "三" }], '{ "a": "三", "b": "二" }'],
  ["Chinese, where the file escapes it", '{ "a": "\\u4e00" }', [{ at: "/a", value: "三𠮷" }], '{ "a": "\\u4e09\\ud842\\udfb7" }'],
  [
    "CRLF and tabs",
    '{\r\n\t"a": "one",\r\n\t"b": "two"\r\n}\r\n',
    [{ at: "/b", value: "three" }],
    '{\r\n\t"a": "one",\r\n\t"b": "three"\r\n}\r\n',
  ],
  ["a byte order mark", '\ufeff{"a":"one"}', [{ at: "/a", value: "two" }], '\ufeff{"a":"two"}'],
  ["spaces where nobody expects them", '{"a" :\n"one"  ,"b":[ ]  }  ', [{ at: "/a", value: "two" }], '{"a" :\n"two"  ,"b":[ ]  }  '],
  [
    "a property after the last of a line",
    '{ "a": { "text": "x", "state": "draft" } }',
    [{ after: "/a/state", key: "hash", value: "1" }],
    '{ "a": { "text": "x", "state": "draft", "hash": "1" } }',
  ],
  ["a property in the middle", '{ "a": 1, "b": 2 }', [{ after: "/a", key: "c", value: "x" }], '{ "a": 1, "c": "x", "b": 2 }'],
  ["a property after the only one", '{ "a": 1 }', [{ after: "/a", key: "b", value: "x" }], '{ "a": 1, "b": "x" }'],
  ["a property in a minified text", '{"a":{"b":1,"c":2}}', [{ after: "/a/c", key: "d", value: "x" }], '{"a":{"b":1,"c":2,"d":"x"}}'],
  [
    "a property in a line of its own",
    '{\n    "a": 1,\n    "b": 2\n}',
    [{ after: "/b", key: "c", value: "x" }],
    '{\n    "a": 1,\n    "b": 2,\n    "c": "x"\n}',
  ],
  ["a property with CRLF and tabs", '{\r\n\t"a": 1\r\n}', [{ after: "/a", key: "b", value: "x" }], '{\r\n\t"a": 1,\r\n\t"b": "x"\r\n}'],
  ["a property where the colons have spaces around them", '{"a" : 1}', [{ after: "/a", key: "b", value: "x" }], '{"a" : 1,"b" : "x"}'],
  [
    "an object in a line, like its neighbour",
    '{\n  "en": { "text": "x", "state": "draft" }\n}',
    [{ after: "/en", key: "ja", value: { text: "y", state: "draft" } }],
    '{\n  "en": { "text": "x", "state": "draft" },\n  "ja": { "text": "y", "state": "draft" }\n}',
  ],
  [
    "an object in lines, like its neighbour",
    '{\n  "en": {\n    "text": "x",\n    "state": "draft"\n  }\n}',
    [{ after: "/en", key: "ja", value: { text: "y", state: "draft" } }],
    '{\n  "en": {\n    "text": "x",\n    "state": "draft"\n  },\n  "ja": {\n    "text": "y",\n    "state": "draft"\n  }\n}',
  ],
  [
    "an object in a minified text",
    '{"en":{"text":"x"}}',
    [{ after: "/en", key: "ja", value: { text: "y", state: "draft" } }],
    '{"en":{"text":"x"},"ja":{"text":"y","state":"draft"}}',
  ],
  [
    "several edits, in any order",
    '{ "a": "1", "b": "2", "c": "3" }',
    [
      { at: "/c", value: "three" },
      { at: "/a", value: "one" },
      { after: "/a", key: "x", value: "X" },
      { after: "/a", key: "y", value: "Y" },
    ],
    '{ "a": "one", "x": "X", "y": "Y", "b": "2", "c": "three" }',
  ],
  [
    "a property after one that changes, the last of its object",
    '{ "a": { "b": "1" } }',
    [
      { after: "/a/b", key: "c", value: "2" },
      { at: "/a/b", value: "one" },
    ],
    '{ "a": { "b": "one", "c": "2" } }',
  ],
  [
    "a property that goes, in one line",
    '{ "a": { "b": "one", "c": "two", "d": "three" } }',
    [{ remove: "/a/c" }],
    '{ "a": { "b": "one", "d": "three" } }',
  ],
  [
    "the last properties, which go with their lines, and one that is added before them",
    '{\r\n  "a": "one",\r\n  "b": "two",\r\n  "c": "three"\r\n}',
    [{ after: "/a", key: "d", value: "x" }, { remove: "/b" }, { remove: "/c" }],
    '{\r\n  "a": "one",\r\n  "d": "x"\r\n}',
  ],
  ["the first properties, which go", '{\n  "a": 1,\n  "b": 2,\n  "c": 3\n}', [{ remove: "/a" }, { remove: "/b" }], '{\n  "c": 3\n}'],
  ["nothing", " [ 1,2 ]\r\n", [], " [ 1,2 ]\r\n"],
];

describe("edits only what it is told to:", () => {
  test.each(cases)("%s", (_, before, edits, after) => {
    expect(edit(before, edits)).toBe(after);
    expect(() => JSON.parse(after.replace(/^\ufeff/, ""))).not.toThrow();
  });
});

const mistakes: readonly [what: string, edit: Edit][] = [
  ["a key that is not there", { at: "/b", value: "x" }],
  ["a place inside a string", { at: "/a/0", value: "x" }],
  ["a place beyond the end of an array", { at: "/list/1", value: "x" }],
  ["a value that is no string", { at: "/list", value: "x" }],
  ["the only property", { remove: "/only/a" }],
  ["an item that should go like a property", { remove: "/list/0" }],
  ["a property after an item of an array", { after: "/list/0", key: "b", value: "x" }],
  ["a property after the whole document", { after: "", key: "b", value: "x" }],
];

test.each(mistakes)("throws at %s, and at nothing else of these", (_, wrong) => {
  const text = '{ "a": "one", "list": ["x"], "only": { "a": 1 } }';
  expect(() => edit(text, [wrong])).toThrow(TypeError);
  expect(edit(text, [{ at: "/list/0", value: "y" }])).toBe('{ "a": "one", "list": ["y"], "only": { "a": 1 } }');
});

describe("for any texts, keys and indents,", () => {
  const word = fc.string({ unit: "binary", maxLength: 12 }).filter((text) => text.isWellFormed());
  const layout = fc.constantFrom<string | number>("", 2, 4, "\t");
  const escaped = (key: string) => key.replaceAll("~", "~0").replaceAll("/", "~1");

  test("what is replaced is what is read back, and all else stays as it was", () => {
    fc.assert(
      fc.property(
        fc.dictionary(word, word, { minKeys: 1, maxKeys: 5, noNullPrototype: true }),
        word,
        fc.nat(),
        layout,
        fc.boolean(),
        (object, value, nth, indent, crlf) => {
          const text = JSON.stringify({ outer: object }, null, indent).replaceAll("\n", crlf ? "\r\n" : "\n");
          const key = Object.keys(object)[nth % Object.keys(object).length] ?? "";
          const after = edit(text, [{ at: `/outer/${escaped(key)}`, value }]);
          expect(JSON.parse(after)).toEqual({ outer: { ...object, [key]: value } });
          expect(edit(after, [{ at: `/outer/${escaped(key)}`, value: object[key] ?? "" }])).toBe(text);
        },
      ),
    );
  });

  test("what is inserted comes after the property it was told to, in the layout that is there", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          word.filter((key) => !/^[0-9]+$|[\u0000-\u001f]/.test(key) && key !== "__proto__" && key !== "new"),
          { minLength: 1, maxLength: 5 },
        ),
        word,
        fc.nat(),
        layout,
        (keys, value, nth, indent) => {
          const n = nth % keys.length;
          const text = JSON.stringify(Object.fromEntries(keys.map((key) => [key, "x"])), null, indent);
          const wanted = [...keys.slice(0, n + 1), "new", ...keys.slice(n + 1)];
          const after = edit(text, [{ after: `/${escaped(keys[n] ?? "")}`, key: "new", value }]);
          expect(after).toBe(JSON.stringify(Object.fromEntries(wanted.map((key) => [key, key === "new" ? value : "x"])), null, indent));
        },
      ),
    );
  });
});
