import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { address, attribute, code, encoders, html, number, page, path, places, ui, way, word } from "../../generator/tools/site/encode.ts";

/** What a browser makes of the characters that an encoder has written as numbers. */
const read = (text: string): string => text.replaceAll(/&#(\d+);/g, (_, unit: string) => String.fromCharCode(Number(unit)));

const text = fc.string({ unit: "binary", maxLength: 60 });

test("Every encoder has a place.", () => {
  expect(Object.keys(places)).toEqual(Object.keys(encoders));
});

describe("Text", () => {
  test("is read as it was written, and holds nothing that begins markup.", () => {
    fc.assert(
      fc.property(text, (value) => {
        const made = html(value);
        expect(made).not.toMatch(/[<>"'`]|&(?!#\d+;)/);
        // What no reader could see is shown as an escape instead.
        if (!made.includes("\\u")) expect(read(made)).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });

  test("keeps Chinese and emoji, and shows what changes its direction or cannot be seen.", () => {
    expect(html("“错误” 😀\n")).toBe("“错误” 😀\n");
    expect(html("a\u202eb\u2028c\u0000d\ud800e")).toBe("a\\u202eb\\u2028c\\u0000d\\ud800e");
  });

  test("in an attribute stays in one line.", () => {
    expect(attribute("a \"b\"\n\t'c' `d`")).toBe("a &#34;b&#34;&#10;&#9;&#39;c&#39; &#96;d&#96;");
  });

  test("of the interface is there in both languages.", () => {
    expect(ui({ en: "<b>", "zh-Hans": "是" })).toBe(
      '<span class="ui" lang="en">&#60;b&#62;</span><span class="ui" lang="zh-Hans">是</span>',
    );
  });
});

test.each([
  ["path", path, ["", "..", "a/b", "../a", "a b", ".a", "a:b", "javascript:x"], ["gengo", "zh-Hans", "matrix.en.svg"]],
  ["page", page, ["", ".", "..", "a/b", ".a", "_a", "a b", "a:b", "错"], ["2700", "-1", "a~2f~b", "FailedOperation.NoFreeAmount"]],
  ["word", word, ["", "A", "a b", "-a", 'a"'], ["after_change", "heat-5"]],
  ["way", way, ["/", "../../", "https://x/", "./"], ["", "../"]],
  ["address", address, ["http://x", "javascript:x", "//x", "https://", ""], ["https://a.example/b?c=1"]],
] as const)("A %s that is none is refused.", (_, encode: (value: string) => string, wrong, right) => {
  for (const value of wrong) expect(() => encode(value), value).toThrow(TypeError);
  for (const value of right) expect(encode(value)).toBe(value);
});

test("A code becomes an id and what stands after #, and no two codes the same.", () => {
  for (const plain of ["401001", "-1", "FailedOperation.NoFreeAmount", "a/b:c_d"]) expect(code(plain)).toBe(plain);
  const codes = ["a b", "a\u00a0b", "a~20~b", "a%20b", '"', "$main", "main$", "a#b", "错", "😀", "a&b", "'", "a?b"];
  const ids = codes.map((one) => code(one));
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_.:/~-]+$/);
  expect(new Set(ids).size).toBe(codes.length);
});

test("What an address may not hold is percent-encoded.", () => {
  expect(address("https://错.example/误?x y=\u202e&z")).toBe("https://%E9%94%99.example/%E8%AF%AF?x%20y=%E2%80%AE&#38;z");
});

test("A number is finite and short.", () => {
  expect([number(0.1 + 0.2), number(-3), number(12.345)]).toEqual(["0.3", "-3", "12.35"]);
  for (const value of [Number.NaN, Infinity, 1e21]) expect(() => number(value)).toThrow(TypeError);
});
