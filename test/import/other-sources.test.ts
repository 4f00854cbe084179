import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { pattern } from "../../generator/tools/import/read/pattern.ts";
import { po } from "../../generator/tools/import/read/po.ts";
import { xlsx } from "../../generator/tools/import/read/xlsx.ts";
import { reading, shown } from "./reading.ts";

describe("--pattern", () => {
  const source = `-- errors of the shop
E1001  404  Order is gone | 订单不存在
E1002  400  Order is late | 太晚
E1003  broken
see E1001 above`;

  test("makes rows of matches, and reports lines that look like one.", async () => {
    expect(
      await reading(pattern, "errors.sql", source, {
        pattern: String.raw`^(?<code>E\d+) +(?<status>\d{3}) +(?<en>[^|\n]+?) \| (?<zhHans>.+)$`,
      }),
    ).toEqual({
      places: ["code: code", "status: status", "en: text en", "zhHans: text zh-Hans"],
      rows: [
        [2, { code: "E1001", status: "404", en: "Order is gone", zhHans: "订单不存在" }],
        [3, { code: "E1002", status: "400", en: "Order is late", zhHans: "太晚" }],
      ],
      unread: [
        "4 E1003  broken: it looks like an error, but --pattern does not match it",
        "5 see E1001 above: it looks like an error, but --pattern does not match it",
      ],
    });
  });

  test("may match over several lines; groups that match nothing have no value.", async () => {
    const { places, rows } = await reading(pattern, "x.lua", "a = 1\n  -- one\nb = 2\n", {
      pattern: String.raw`(?<name>\w+) = (?P<code>\d+)\n(?:  -- (?<solution_en>.+)\n)?`,
    });
    expect(places).toEqual(["name: name", "code: code", "solution_en: solution en"]);
    expect(rows).toEqual([
      [1, { name: "a", code: "1", solution_en: "one" }],
      [3, { name: "b", code: "2" }],
    ]);
  });

  test.each([
    [undefined, "--from pattern needs --pattern."],
    ["E\\d+", "--pattern has no named group."],
    ["(?<code>X)", "--pattern matches nothing in the file."],
    ["(?<code>", "--pattern is not a valid regular expression: "],
    ["(?<code>a)(?=b)", "--pattern is not a valid regular expression: "],
  ])("is refused if it cannot find anything: %s", async (expression, message) => {
    await expect(reading(pattern, "x.sql", source, expression === undefined ? {} : { pattern: expression })).rejects.toThrow(message);
  });

  test("takes linear time, whatever the expression.", async () => {
    const text = `${"a".repeat(20_000)}!\nE1`;
    expect((await reading(pattern, "x", text, { pattern: "(?<code>(a+)+b|E1)" })).rows).toEqual([[2, { code: "E1" }]]);
  });
});

describe("gettext", () => {
  test("Keys are codes.", async () => {
    expect(
      await reading(
        po,
        "zh_CN.po",
        `msgid ""
msgstr "Language: zh_CN\\n"

#. shown at the till
msgid "order.gone"
msgstr "订单"
"不存在"

#, fuzzy
msgid "order.late"
msgstr "太晚"

msgid "order.new"
msgstr ""

msgid "order.count"
msgid_plural "orders"
msgstr[0] "%d 个"
`,
      ),
    ).toEqual({
      places: ["msgid: code", "msgstr: text zh-Hans", "comment", "fuzzy"],
      rows: [
        [5, { msgid: "order.gone", msgstr: "订单不存在", comment: "shown at the till" }],
        [10, { msgid: "order.late", msgstr: "太晚", fuzzy: true }],
        [13, { msgid: "order.new" }],
      ],
      unread: ["16 order.count: it has a text for each plural form; write it as one text with {count, plural, …}"],
    });
  });

  test("Where the keys are sentences, the contexts are codes.", async () => {
    const { places } = await reading(po, "e.po", `msgctxt "E1"\nmsgid "It is gone."\nmsgstr "没了。"\n`);
    expect(places).toEqual(["msgctxt: code", "msgid: text en", "msgstr: text"]);
  });

  test("A mistake has its line.", async () => {
    await expect(reading(po, "e.po", `msgid "a"\nmsgstr b\n`)).rejects.toThrow("e.po:2: ");
  });
});

describe("Workbooks of Excel", () => {
  const part = (xml: string) => new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${xml}`);
  const sheet = (rows: string) => part(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);
  const workbook = (sheets: Readonly<Record<string, string>>, strings = "") =>
    zipSync({
      "[Content_Types].xml": part("<Types/>"),
      "xl/workbook.xml": part(
        `<workbook xmlns:r="x"><sheets>${Object.keys(sheets)
          .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
          .join("")}</sheets></workbook>`,
      ),
      "xl/_rels/workbook.xml.rels": part(
        `<Relationships>${Object.keys(sheets)
          .map((_, i) => `<Relationship Id="rId${i + 1}" Target="${i === 0 ? "/xl/" : ""}worksheets/sheet${i + 1}.xml"/>`)
          .join("")}</Relationships>`,
      ),
      "xl/sharedStrings.xml": part(`<sst>${strings}</sst>`),
      ...Object.fromEntries(Object.values(sheets).map((rows, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheet(rows)])),
    });
  const read = async (bytes: Uint8Array) => shown(await xlsx.read({ path: "errors.xlsx", text: "", bytes }, { places: [] }));

  test("The first sheet with rows is the list; rows of others are reported.", async () => {
    const bytes = workbook(
      {
        Cover: "",
        Errors: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Status</t></is></c></row>
          <row r="3"><c r="A3"><v>1.0021E9</v></c><c r="B3" t="s"><v>2</v></c><c r="C3"><v>404</v></c></row>
          <row r="4"><c r="A4"><v>1002100001</v></c><c r="C4" t="b"><v>1</v></c></row>`,
        Old: `<row r="7"><c r="A7" t="str"><v>x</v></c></row>`,
      },
      `<si><t>错误码</t></si><si><t>描述</t></si><si><r><t>订单 &amp; </t></r><r><t xml:space="preserve">货</t></r><rPh><t>x</t></rPh></si>`,
    );
    expect(await read(bytes)).toEqual({
      places: ["错误码", "描述", "Status"],
      rows: [
        [3, { 错误码: "1002100000", 描述: "订单 & 货", Status: "404" }],
        [4, { 错误码: "1002100001", Status: "true" }],
      ],
      unread: ['7 x: it is on the sheet "Old", not on the first one, "Errors"; save that sheet as CSV to import it'],
    });
  });

  test("What is no workbook is refused.", async () => {
    await expect(read(Uint8Array.from([0x50, 0x4b, 3, 4, 0]))).rejects.toThrow('"errors.xlsx" is not an Excel workbook');
    await expect(read(workbook({ Empty: "" }))).rejects.toThrow('No sheet of "errors.xlsx" has any rows.');
  });
});
