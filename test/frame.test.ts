import { describe, expect, test } from "vitest";
import { frame } from "../generator/problems/frame.ts";

const place = (line: number, column: number, length = 1) => ({ path: "acme.json", line, column, length, pointer: "" });
const picture = (...rows: string[]) => rows.join("\n");

describe("the caret stands under the place", () => {
  test("in ASCII, with the line before", () => {
    expect(frame(['{ "id": 1,', '  "name": true }'], place(2, 11, 4))).toBe(
      picture(' 1 | { "id": 1,', ' 2 |   "name": true }', "   |           ^^^^"),
    );
  });

  test("after and under Chinese, where each character takes two cells", () => {
    expect(frame(["缺少密钥，请添加。"], place(1, 3, 2))).toBe(picture(" 1 | 缺少密钥，请添加。", "   |     ^^^^"));
  });

  test("after emoji, full-width letters, kana and Hangul", () => {
    expect(frame(["😀Ａか한x"], place(1, 6))).toBe(picture(" 1 | 😀Ａか한x", "   |         ^"));
  });

  test("after letters with combining marks, which take no cell of their own", () => {
    expect(frame(["e\u0301e\u0301x"], place(1, 5))).toBe(picture(" 1 | e\u0301e\u0301x", "   |   ^"));
  });

  test("after a tab, which is shown as four spaces", () => {
    expect(frame(["\t\tx"], place(1, 3))).toBe(picture(" 1 |         x", "   |         ^"));
  });

  test("under a character that cannot be seen, which is shown by its number", () => {
    expect(frame(["ab\u202ecd"], place(1, 3))).toBe(picture(" 1 | ab<202e>cd", "   |   ^^^^^^"));
    expect(frame(["a\u001b[31mb"], place(1, 7))).toBe(picture(" 1 | a<001b>[31mb", "   |            ^"));
  });

  test("after the end of a line", () => {
    expect(frame(["abc"], place(1, 4))).toBe(picture(" 1 | abc", "   |    ^"));
  });
});

describe("a long line is shown around the place", () => {
  const long = "0123456789".repeat(50);

  test("the beginning, if the place is there", () => {
    expect(frame([long], place(1, 3, 2))).toBe(picture(` 1 | ${long.slice(0, 100)}…`, "   |   ^^"));
  });

  test("the middle, without the line before", () => {
    expect(frame(["before", long], place(2, 301, 2))).toBe(picture(` 2 | …${long.slice(250, 350)}…`, `   | ${" ".repeat(51)}^^`));
  });

  test("the end", () => {
    expect(frame([long], place(1, 500))).toBe(picture(` 1 | …${long.slice(449)}`, `   | ${" ".repeat(51)}^`));
  });

  test("carets never go beyond what is shown", () => {
    expect(frame([long], place(1, 11, 490))).toBe(picture(` 1 | ${long.slice(0, 100)}…`, `   | ${" ".repeat(10)}${"^".repeat(90)}`));
    expect(frame([long], place(1, 99, 402))).toBe(picture(` 1 | …${long.slice(48, 148)}…`, `   | ${" ".repeat(51)}${"^".repeat(50)}`));
  });

  test("no character is cut in two", () => {
    const emoji = "\ud83d\ude00".repeat(200);
    for (const column of [1, 2, 99, 100, 101, 151, 152, 301, 399]) expect(frame([emoji], place(1, column)).isWellFormed()).toBe(true);
  });
});

describe("at the edges", () => {
  test("the first line has none before it, and the gutter is as wide as the number", () => {
    const lines = Array.from({ length: 100 }, (_, i) => `line ${i + 1}`);
    expect(frame(lines, place(1, 1))).toBe(picture(" 1 | line 1", "   | ^"));
    expect(frame(lines, place(100, 6, 3))).toBe(picture("  99 | line 99", " 100 | line 100", "     |      ^^^"));
  });

  test("a line that is not there gives no frame", () => {
    expect(frame([], place(1, 1))).toBe("");
  });
});
