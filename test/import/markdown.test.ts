import { describe, expect, test } from "vitest";
import { markdown } from "../../generator/tools/import/read/markdown.ts";
import { reading } from "./reading.ts";

const read = (...lines: string[]) => reading(markdown, "docs/errors.md", lines.join("\n"));

describe("Tables", () => {
  test("are read with their headings, without the markup in their cells, each row with its line.", async () => {
    const { places, rows, unread } = await read(
      "---",
      "title: Errors",
      "---",
      "# Errors",
      "",
      "| Code | Message | What to do |",
      "|------|:-------:|------------|",
      "| `cart_empty` | The **cart** is empty\\. | Add [an item](https://example.com/items). |",
      "| [`price_gone`](#gone) | The price &lt; 1 \\| is gone. | Reload.<br>Then try again. |",
      "| cart\\_locked | `a|b` is *locked* |",
      "",
    );
    expect(places).toEqual(["Code", "Message", "What to do"]);
    expect(rows).toEqual([
      [8, { Code: "cart_empty", Message: "The cart is empty.", "What to do": "Add an item." }],
      [9, { Code: "price_gone", Message: "The price < 1 | is gone.", "What to do": "Reload.\nThen try again." }],
      [10, { Code: "cart_locked", Message: "`a", "What to do": "b` is locked" }],
    ]);
    expect(unread).toEqual([]);
  });

  test("of one document are one list: the same column has one place, whatever heads it, and the section of each is a value.", async () => {
    const { places, rows, unread } = await read(
      "# 错误码",
      "## 公共错误",
      "| 错误码 | 说明 |",
      "| --- | --- |",
      "| 10001 | 系统错误 |",
      "| 10002 | 参数错误 |",
      "## 订单",
      "| 返回码 | 描述 | 处理建议 |",
      "| --- | --- | --- |",
      "| 20001 | 订单不存在 | 检查订单号 |",
      "## 请求参数",
      "| 参数 | 类型 | 说明 |",
      "| --- | --- | --- |",
      "| order_id | string | 订单号 |",
    );
    expect(places).toEqual(["错误码: code", "说明", "处理建议", "section"]);
    expect(rows).toEqual([
      [5, { 错误码: "10001", 说明: "系统错误", section: "公共错误" }],
      [6, { 错误码: "10002", 说明: "参数错误", section: "公共错误" }],
      [10, { 错误码: "20001", 说明: "订单不存在", 处理建议: "检查订单号", section: "订单" }],
    ]);
    expect(unread).toEqual(["14 order_id · string · 订单号: its table does not list errors"]);
  });

  test("keep every column, even if one is called in one table what another is called in the next.", async () => {
    const { places, rows } = await read(
      "| Code | Description |",
      "|---|---|",
      "| E100 | No name |",
      "| E101 | No price |",
      "",
      "| Error code | Message | Description |",
      "|---|---|---|",
      "| E200 | Gone | The order is gone |",
      "| E201 | Closed | It is closed |",
    );
    expect(places).toEqual(["Code: code", "Description", "Description (2)"]);
    expect(rows.map(([, values]) => values)).toEqual([
      { Code: "E100", Description: "No name" },
      { Code: "E101", Description: "No price" },
      { Code: "E200", Description: "Gone", "Description (2)": "The order is gone" },
      { Code: "E201", Description: "Closed", "Description (2)": "It is closed" },
    ]);
  });

  test("are read in the same way if the place of the code is given, whichever table has it.", async () => {
    const lines = [
      "# Errors",
      "| Code | Text |",
      "|---|---|",
      "| E100 | No name |",
      "",
      "| Error | Text |",
      "|---|---|",
      "| E_GONE | Gone |",
    ];
    const guessed = await read(...lines);
    expect(guessed.rows).toHaveLength(2);
    expect(await reading(markdown, "docs/errors.md", lines.join("\n"), { code: "Code" })).toEqual(guessed);
    const other = await reading(markdown, "docs/errors.md", lines.join("\n"), { code: "Error" });
    expect(other.rows.map(([, values]) => values)).toEqual([
      { Error: "E100", Text: "No name" },
      { Error: "E_GONE", Text: "Gone" },
    ]);
  });

  test("of HTTP statuses are reported if other tables have the codes, and are the codes if there are no others.", async () => {
    const statuses = ["| Status | Meaning |", "|---|---|", "| 400 | Bad request |", "| 404 | Not found |"];
    const codes = ["", "| Error code | Meaning |", "|---|---|", "| E100 | No name |"];
    expect((await read(...statuses)).rows).toEqual([
      [3, { Status: "400", Meaning: "Bad request" }],
      [4, { Status: "404", Meaning: "Not found" }],
    ]);
    const both = await read(...statuses, ...codes);
    expect(both.rows).toEqual([[8, { "Error code": "E100", Meaning: "No name" }]]);
    expect(both.unread).toEqual([
      "3 400 · Bad request: 400 is an HTTP status, but the other codes are not",
      "4 404 · Not found: 404 is an HTTP status, but the other codes are not",
    ]);
  });

  test("have a row for each code of a cell, report rows without a code, and take rows of one cell as sections.", async () => {
    const { rows, unread } = await read(
      "| Code | Text |",
      "|---|---|",
      "| **Carts** | |",
      "| 1001, 1002 | Empty |",
      "| Code | Text |",
      "| **Orders** | |",
      "| 1003 / 1004 | Closed |",
      "| | Nobody knows |",
    );
    expect(rows).toEqual([
      [4, { Code: "1001", Text: "Empty", section: "Carts" }],
      [4, { Code: "1002", Text: "Empty", section: "Carts" }],
      [7, { Code: "1003", Text: "Closed", section: "Orders" }],
      [7, { Code: "1004", Text: "Closed", section: "Orders" }],
    ]);
    expect(unread).toEqual(["8 Nobody knows: it has no code"]);
  });

  test.each([
    ["1001 (NO_NAME)", "1002 (NO_PRICE)", "name"],
    ["`1001` `NO_NAME`", "`1002` `NO_PRICE`", "name"],
    ["1001<br>NO_NAME", "1002<br>NO_PRICE", "name"],
    ["NO_NAME（1001）", "NO_PRICE（1002）", "number"],
  ])("may have two codes in a cell: %s.", async (first, second, place) => {
    const { places, rows } = await read(
      "| 错误码 | 说明 |",
      "|---|---|",
      "| **商品** | |",
      `| ${first} | 没有名称 |`,
      `| ${second} | 没有价格 |`,
    );
    expect(places).toEqual(["错误码", "说明", place]);
    const values = rows.map(([, all]) => [all["错误码"], all["说明"], all[place]]);
    const names = [
      ["1001", "没有名称", "NO_NAME"],
      ["1002", "没有价格", "NO_PRICE"],
    ];
    expect(values).toEqual(place === "name" ? names : names.map(([a, b, c]) => [c, b, a]));
  });

  test("may be written in HTML, with empty lines in them.", async () => {
    const { rows } = await read(
      "<table>",
      "<tr><th>Code</th><th>Text</th></tr>",
      "",
      "<tr><td><code>E100</code></td><td>No <b>name</b></td></tr>",
      "",
      "<tr><td>E101</td><td>No &amp; price</td></tr>",
      "</table>",
      "",
      "Nothing else.",
    );
    expect(rows).toEqual([
      [4, { Code: "E100", Text: "No name" }],
      [6, { Code: "E101", Text: "No & price" }],
    ]);
  });
});

describe("Lists", () => {
  test.each([
    ["bold codes", ["- **CART_EMPTY**: The cart is empty.", "- **CART_GONE:** It is gone."]],
    ["codes in code", ["* `CART_EMPTY` – The cart is empty.", "* `CART_GONE` - It is gone."]],
    ["plain codes", ["+ CART_EMPTY: The cart is empty.", "+ CART_GONE - It is gone."]],
    ["codes in brackets", ["1. [CART_EMPTY] The cart is empty.", "2. 【CART_GONE】It is gone."]],
    ["codes with links", ["- [CART_EMPTY](#empty): The cart is empty.", "- [`CART_GONE`](#gone): It is gone."]],
    ["definitions", ["CART_EMPTY", ": The cart is empty.", "", "CART_GONE", ": It is gone."]],
    ["definitions in items", ["* CART_EMPTY", ": The cart is empty.", "", "* CART_GONE", ": It is gone."]],
    ["lines of a paragraph", ["CART_EMPTY: The cart is empty.", "CART_GONE: It is gone."]],
    ["paragraphs", ["`CART_EMPTY`: The cart is empty.", "", "`CART_GONE`: It is gone."]],
    ["headings", ["### CART_EMPTY", "The cart is empty.", "### CART_GONE", "", "It is gone."]],
    ["headings with words", ["### CART_EMPTY: The cart is empty.", "### `CART_GONE` It is gone."]],
    ["headings with a tab", ["- ###### CART_EMPTY\tThe ", "cart is empty.", "- ###### CART_GONE\t", "It is gone."]],
  ])("of %s are read.", async (_, lines) => {
    const { rows, places } = await read("# Errors", "", ...lines);
    expect(rows.map(([, values]) => values)).toEqual([
      { code: "CART_EMPTY", text: "The cart is empty." },
      { code: "CART_GONE", text: "It is gone." },
    ]);
    expect(places).toEqual(["code: code", "text: text"]);
  });

  test("have what is labelled below a code in places of their own.", async () => {
    const { places, rows } = await read(
      "# Error reference",
      "## E1001: (HTTP 409) Name taken",
      "Somebody has this name",
      "already.",
      "",
      "```json",
      '{"code": "E1001"}',
      "```",
      "**Solution**: Choose another name.",
      "## E1002",
      "### Description",
      "The name is too long.",
      "### Solution",
      "Choose a shorter name.",
      "",
      "- HTTP status: 400",
    );
    expect(places).toEqual(["code: code", "text: text", "status: status", "Solution", "description"]);
    expect(rows).toEqual([
      [
        2,
        {
          code: "E1001",
          text: "Name taken",
          status: 409,
          description: "Somebody has this name already.",
          Solution: "Choose another name.",
        },
      ],
      [10, { code: "E1002", text: "The name is too long.", Solution: "Choose a shorter name.", status: 400 }],
    ]);
  });

  test("have a row for each code that stands with others.", async () => {
    const { rows } = await read("# Errors", "### 10002 / 10003 — Wrong input", "Check it.", "### `10004`, `10005`", "Too much.");
    expect(rows.map(([line, { code, text }]) => [line, code, text])).toEqual([
      [2, "10002", "Wrong input"],
      [2, "10003", "Wrong input"],
      [4, "10004", "Too much."],
      [4, "10005", "Too much."],
    ]);
  });

  test("have labels in the lines of one paragraph.", async () => {
    const { rows } = await read(
      "# Errors",
      "### E001 - No name",
      "**HTTP status**: 400  ",
      "**Causes**:",
      "- empty",
      "- missing",
      "",
      "**Resolution**: Send one.",
      "### E002 - No price",
      "**HTTP status**: 422  ",
      "**Resolution**: Send one.",
    );
    expect(rows).toEqual([
      [2, { code: "E001", text: "No name", status: 400, Causes: "empty\nmissing", Resolution: "Send one." }],
      [9, { code: "E002", text: "No price", status: 422, Resolution: "Send one." }],
    ]);
  });

  test("below an HTTP status have that status; numbers with names have both.", async () => {
    const { places, rows } = await read(
      "# Error codes",
      "## 400 Bad Request",
      "- `1001` NAME_MISSING: There is no name.",
      "- `1002` NAME_LONG: The name is too long.",
      "## 404 Not Found",
      "- `1003` NOT_FOUND",
    );
    expect(places).toEqual(["code: code", "text: text", "name: name", "status: status", "section"]);
    expect(rows).toEqual([
      [3, { code: "1001", text: "There is no name.", name: "NAME_MISSING", status: 400, section: "400 Bad Request" }],
      [4, { code: "1002", text: "The name is too long.", name: "NAME_LONG", status: 400, section: "400 Bad Request" }],
      [6, { code: "1003", name: "NOT_FOUND", status: 404, section: "404 Not Found" }],
    ]);
  });

  test("leave the fields of an error, options and contents alone, and report a code that stands alone.", async () => {
    const { rows, unread } = await reading(
      markdown,
      "guide.md",
      [
        "# Errors",
        "- [`NO_NAME`](#no_name)",
        "",
        "The body has:",
        "- `code`: the code",
        "- `message`: the text",
        "",
        "**NO_PRICE**: alone in a paragraph.",
        "",
        "### `NO_NAME`",
        "There is no name.",
        "# Options",
        "- `max_size`: the size",
        "- `min_size`: the other size",
      ].join("\n"),
    );
    expect(rows).toEqual([[10, { code: "NO_NAME", text: "There is no name." }]]);
    expect(unread).toEqual([
      "2 NO_NAME: the code has its text on line 10",
      "8 NO_PRICE: alone in a paragraph.: it is not in a list or a table of errors",
    ]);
  });
});

test("Lines that break a Chinese text are joined without a space.", async () => {
  const { rows } = await read("# 错误", "- `NO_NAME`：没有", "  名称，请", "  check 名称", "- `NO_PRICE`：没有价格");
  expect(rows[0]?.[1]).toEqual({ code: "NO_NAME", text: "没有名称，请 check 名称" });
});

test("The cost of a document grows with its length.", async () => {
  const table = [
    "| Code | Text |",
    "|---|---|",
    ...Array.from({ length: 20_000 }, (_, i) => `| E${i} | The \`thing\` ${i} [failed](#a) |`),
  ];
  const list = Array.from({ length: 20_000 }, (_, i) => `- **F${i}**: The thing ${i} failed`);
  const headings = Array.from({ length: 20_000 }, (_, i) => `### G${i}\nThe thing ${i} failed\n`);
  const { rows } = await read("# Errors", ...table, "", ...list, "", ...headings);
  expect(rows).toHaveLength(60_000);
});
