import { describe, expect, test } from "vitest";
import { text } from "../../generator/tools/import/read/text.ts";
import { reading } from "./reading.ts";

const read = (...lines: string[]) => reading(text, "page.txt", lines.join("\n"));

describe("A page that was copied from a browser", () => {
  test("has rows that begin with a code, below a line of headings, and a heading above each table.", async () => {
    const { places, rows, unread } = await read(
      "Errors of the shop",
      "",
      "Last updated: 2026-06-14 14:44:24",
      "",
      "1. Carts",
      "",
      "Each cart can fail in two ways.",
      "",
      "错误码 描述",
      "1001 购物车为空。",
      "1002 购物车已锁定，",
      "请稍后重试。",
      "1003, 1004 购物车不存在。",
      "",
      "2. Orders",
      "",
      "    错误码 描述",
      "    2001 订单不存在。",
      "",
      "Was this page helpful?",
    );
    expect(places).toEqual(["错误码: code", "描述", "section"]);
    expect(rows).toEqual([
      [10, { 错误码: "1001", 描述: "购物车为空。", section: "1. Carts" }],
      [11, { 错误码: "1002", 描述: "购物车已锁定，\n请稍后重试。", section: "1. Carts" }],
      [13, { 错误码: "1003", 描述: "购物车不存在。", section: "1. Carts" }],
      [13, { 错误码: "1004", 描述: "购物车不存在。", section: "1. Carts" }],
      [18, { 错误码: "2001", 描述: "订单不存在。", section: "2. Orders" }],
    ]);
    expect(unread).toEqual([]);
  });

  test("has cells in a line each; a record with a line too few is reported, and one with a line too many has it in its last cell.", async () => {
    const { rows, unread } = await read(
      "Error Code",
      "",
      "Message",
      "",
      "Solution",
      "",
      "4001",
      "No name.",
      "Send a name.",
      "",
      "4002",
      "No price.",
      "",
      "4003",
      "No stock.",
      "Wait.",
      "Or order less.",
      "",
      "4004",
      "400",
      "Send it again.",
      "4005",
    );
    expect(rows).toEqual([
      [7, { "Error Code": "4001", Message: "No name.", Solution: "Send a name." }],
      [14, { "Error Code": "4003", Message: "No stock.", Solution: "Wait.\nOr order less." }],
      [19, { "Error Code": "4004", Message: "400", Solution: "Send it again." }],
    ]);
    expect(unread).toEqual([
      "11 4002 · No price.: it has 2 lines, but there are 3 headings",
      "22 4005: it has 1 line, but there are 3 headings",
    ]);
  });

  test.each([
    ["tabs", ["Code\tMessage", "E100\tNo name.", "E101\tNo price,", "or no stock.", "E102\tGone."]],
    [
      "bars",
      ["| Code | Message |", "|------+---------|", "| E100 | No name. |", "| E101 | No price,<br>or no stock. |", "| E102 | Gone. |"],
    ],
    ["spaces", ["Code    Message", "-----   -------", "E100    No name.", "E101    No price, or no stock.", "E102    Gone."]],
  ])("has cells between %s.", async (_, lines) => {
    const { rows } = await read("Errors", "", ...lines);
    expect(rows.map(([, { Code, Message }]) => [Code, String(Message).replaceAll(/\n|<br>/g, " ")])).toEqual([
      ["E100", "No name."],
      ["E101", "No price, or no stock."],
      ["E102", "Gone."],
    ]);
  });

  test("has lines with codes and no headings, codes with their text below, and bullets.", async () => {
    const { rows } = await read(
      "Error codes",
      "",
      "E100: No name.",
      "E101 - No price.",
      "",
      "ERR_NO_STOCK",
      "    Nothing is left,",
      "    not even one.",
      "",
      "ERR_GONE",
      "    It is gone.",
      "",
      "Others",
      "",
      "• E102: Too late.",
      "• E103: Too early.",
    );
    expect(rows.map(([line, { code, text }]) => [line, code, text])).toEqual([
      [3, "E100", "No name."],
      [4, "E101", "No price."],
      [6, "ERR_NO_STOCK", "Nothing is left, not even one."],
      [10, "ERR_GONE", "It is gone."],
      [15, "E102", "Too late."],
      [16, "E103", "Too early."],
    ]);
  });
});

test("Codes of digits and letters are rows like the codes of digits among them.", async () => {
  const { rows } = await read("Error codes", "", "01000 warning", "0100C dynamic result sets", "22P02 invalid text");
  expect(rows.map(([, { code, text }]) => [code, text])).toEqual([
    ["01000", "warning"],
    ["0100C", "dynamic result sets"],
    ["22P02", "invalid text"],
  ]);
});

test("The cost of a page grows with its length.", async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => `${10_000 + i} The thing ${i} failed`);
  expect((await read("Error Code Description", ...rows)).rows).toHaveLength(20_000);
  const records = Array.from({ length: 20_000 }, (_, i) => [String(10_000 + i), `The thing ${i} failed`, "Try again"]).flat();
  expect((await read("Error Code", "Message", "Solution", ...records)).rows).toHaveLength(20_000);
});
