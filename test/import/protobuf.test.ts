import { describe, expect, test } from "vitest";
import { protobuf } from "../../generator/tools/import/read/protobuf.ts";
import { reading } from "./reading.ts";

const read = (text: string) => reading(protobuf, "errors.proto", text);

test("kratos: the name is the code, the option is the status, comments are texts.", async () => {
  expect(
    await read(`syntax = "proto3";
import "errors/errors.proto";
enum ErrorReason {
  option (errors.default_code) = 500;
  option allow_alias = true;
  reserved 9, 10 to 12;
  // 订单
  // 不存在
  ORDER_NOT_FOUND = 0 [(errors.code) = 404];
  /* 库存不足 */
  STOCK = 1 [deprecated = true, (errors.code) = 409];
  // 其他
  OTHER = -2;
}`),
  ).toEqual({
    places: ["name: code", "number", "(errors.code): status", "deprecated: deprecated", "comment: text"],
    rows: [
      [9, { name: "ORDER_NOT_FOUND", number: 0, "(errors.code)": 404, comment: "订单不存在" }],
      [11, { name: "STOCK", number: 1, "(errors.code)": 409, deprecated: true, comment: "库存不足" }],
      [13, { name: "OTHER", number: -2, "(errors.code)": 500, comment: "其他" }],
    ],
    unread: [],
  });
});

test("Numbers with gaps are the codes; a comment above few constants is a title.", async () => {
  expect(
    await read(`enum ErrCode {
  // ===== users =====
  // 用户 (40001-)
  USER_GONE = 40001; // User not found
  USER_OLD = 40007; // User is too old
}`),
  ).toEqual({
    places: ["name: name", "number: code", "comment: text", "note"],
    rows: [
      [4, { name: "USER_GONE", number: 40001, comment: "User not found", note: "users 用户 (40001-)" }],
      [5, { name: "USER_OLD", number: 40007, comment: "User is too old" }],
    ],
    unread: [],
  });
});

test("Options that are messages are several places.", async () => {
  const { rows } = await read(`enum E {
  A = 1 [(x.info) = { code: 7 message: "It's " 'gone; {0}', nested { a: true } }, (y) = 0x10];
}`);
  expect(rows).toEqual([
    [2, { name: "A", number: 1, "(x.info).code": 7, "(x.info).message": "It's gone; {0}", "(x.info).nested.a": true, "(y)": "0x10" }],
  ]);
});

test("What is not an error is reported, line by line.", async () => {
  expect(
    (
      await read(`message Order {
  enum State { STATE_UNSPECIFIED = 0; OPEN = 1; }
}
enum OrderError { ORDER_ERROR_UNSPECIFIED = 0; LATE = 1; broken; WORSE = x; }
enum Empty {}`)
    ).unread,
  ).toEqual([
    "2 STATE_UNSPECIFIED = 0: in Protobuf, this value means that no error was specified",
    "4 ORDER_ERROR_UNSPECIFIED = 0: in Protobuf, this value means that no error was specified",
    "4 broken: it is not a value of an enum",
    "4 WORSE = x: it is not a value of an enum",
    '2 OPEN 1: unlike "OrderError", "State" does not look like a list of errors',
  ]);
});

describe("A file that ends too early", () => {
  test.each(["enum E {", "enum E { A = 1", "enum E { A = 1 [(x) = {", 'enum E { A = 1 [(x) = "', "enum E { /* A = 1;", "enum E { ] } )"])(
    "is read as far as it goes: %s",
    async (text) => {
      const { rows, unread } = await read(text);
      expect(rows.length + unread.length).toBeLessThanOrEqual(1);
    },
  );
});

test("A list of 20,000 values takes as many steps as its text is long.", async () => {
  const many = Array.from({ length: 20_000 }, (_, i) => `  // Text ${i}\n  NAME_${i} = ${i + 1} [(errors.code) = 404];`).join("\n");
  const { rows } = await read(`enum Errors {\n${many}\n}`);
  expect(rows).toHaveLength(20_000);
  expect(rows.at(-1)).toEqual([40_001, { name: "NAME_19999", number: 20_000, "(errors.code)": 404, comment: "Text 19999" }]);
});
