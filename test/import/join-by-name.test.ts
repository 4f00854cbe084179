import { expect, test } from "vitest";
import { joined } from "../../generator/tools/import/join-lists.ts";
import { go } from "../../generator/tools/import/read/go.ts";
import { shown } from "./reading.ts";

const list = async (path: string, text: string) => ({
  path,
  list: await go.read({ path, text, bytes: new Uint8Array() }, { places: [] }),
});

test("Codes in one file and their texts in another are one list, in any order; what is in one only is kept.", async () => {
  const codes = await list("e/code.go", "package e\nconst (\n\tGONE = 10001 // gone\n\tLATE = 10002\n)");
  const texts = await list("e/msg.go", 'package e\nvar Flags = map[int]string{\n\tGONE: "不存在",\n\tLATE: "太晚",\n\tODD: "奇怪",\n}');
  const expected = {
    places: ["constant: name", "value: code", "comment", "msg value: text"],
    rows: [
      [3, { constant: "GONE", value: 10001, comment: "gone", "msg value": "不存在" }],
      [4, { constant: "LATE", value: 10002, "msg value": "太晚" }],
      [5, { constant: "ODD", "msg value": "奇怪" }],
    ],
    unread: [],
  };
  expect(shown(joined([codes, texts]))).toEqual(expected);
  expect(shown(joined([texts, codes]))).toEqual(expected);
  expect(joined([codes, texts]).rows.map(({ file }) => file)).toEqual(["e/code.go", "e/code.go", "e/msg.go"]);
});

test("Files about different constants stay one after the other.", async () => {
  const one = await list("a.go", "package e\nconst (\n\tGONE = 10001\n\tLATE = 10007\n)");
  const other = await list("b.go", "package e\nconst (\n\tODD = 20001\n\tLOST = 20009\n)");
  expect(shown(joined([one, other])).rows.map(([, values]) => values)).toEqual([
    { constant: "GONE", value: 10001 },
    { constant: "LATE", value: 10007 },
    { constant: "ODD", value: 20001 },
    { constant: "LOST", value: 20009 },
  ]);
});
