import { expect, test } from "vitest";
import { python } from "../../generator/tools/import/read/python.ts";
import { reading } from "./reading.ts";

const read = (text: string) => reading(python, "errors.py", text);

test("An enum of tuples: the parameters of __init__ are the places.", async () => {
  expect(
    await read(`# -*- coding: utf-8 -*-
from enum import Enum

class ErrorCode(Enum):
    """All codes: A = 1."""
    USER_GONE = (1001, "用户不存在", HTTPStatus.NOT_FOUND)
    USER_LATE = (1002,
        _("太晚"), 400)  # too late
    BAD = find(x)

    def __init__(self, code: int, message: str, status: int = 400):
        self.code = code
        OTHER = 7

NAMES = {
    ErrorCode.USER_GONE: "is gone",
    ErrorCode.USER_LATE: f"too {late}",
}
ERR_ODD: int = 1003  # odd one`),
  ).toEqual({
    places: ["constant: name", "code", "message", "status", "NAMES", "value", "comment"],
    rows: [
      [6, { constant: "USER_GONE", code: 1001, message: "用户不存在", status: 404, NAMES: "is gone" }],
      [7, { constant: "USER_LATE", code: 1002, message: "太晚", status: 400, NAMES: "too {late}", comment: "too late" }],
      [13, { constant: "OTHER", value: 7 }],
      [19, { constant: "ERR_ODD", value: 1003, code: 1003, comment: "odd one" }],
    ],
    unread: ["9 BAD = find(x): its value is not a number, a string, or a combination of these"],
  });
});

test("Constants with comments, and calls with names.", async () => {
  expect(
    await read(`class ErrCode:
    ERR_OK = 100200  # 正常
    ERR_GONE = 100601    # 用户名不存在
    ERR_LATE = 'late'
`),
  ).toMatchObject({
    places: ["constant: name", "value: code", "comment: text"],
    rows: [
      [2, { constant: "ERR_OK", value: 100200, comment: "正常" }],
      [3, { constant: "ERR_GONE", value: 100601, comment: "用户名不存在" }],
      [4, { constant: "ERR_LATE", value: "late" }],
    ],
  });
  expect((await read(`ERR_GONE = ErrorInfo(code=1003, message="no %(name)s", status=404)`)).rows).toEqual([
    [1, { constant: "ERR_GONE", code: 1003, message: "no %(name)s", status: 404 }],
  ]);
});

test.each(["class", "A =", "A = (", "class E:\n    A = (1,", 'A = """', "def __init__("])(
  "A file that ends too early is read as far as it goes: %j",
  async (text) => {
    expect((await read(text)).rows.length).toBeLessThan(2);
  },
);
