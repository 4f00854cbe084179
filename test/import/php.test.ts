import { expect, test } from "vitest";
import { php } from "../../generator/tools/import/read/php.ts";
import { reading } from "./reading.ts";

const read = (text: string) => reading(php, "ErrorCode.php", text);

test("Constants with annotations, comments, and a table.", async () => {
  expect(
    await read(`<?php
namespace App;
#[Constants]
class ErrorCode extends AbstractConstants
{
    /**
     * @Message("Server Error！")
     */
    public const SERVER_ERROR = 500100;

    #[Message("签名错误")]
    public const int SIGN_ERROR = self::SERVER_ERROR + 1;
    const GONE = 'gone'; // It is gone
    public static $texts = [
        self::SERVER_ERROR => 'Server error',
        self::SIGN_ERROR => "Wrong \\$name signature",
        ErrorCode::GONE => '没了',
    ];
    # a comment with 'a quote
    const LATE = null;
}`),
  ).toEqual({
    places: ["constant: name", "value: code", "Message", "texts", "comment"],
    rows: [
      [9, { constant: "SERVER_ERROR", value: 500100, Message: "Server Error！", texts: "Server error" }],
      [12, { constant: "SIGN_ERROR", value: 500101, Message: "签名错误", texts: "Wrong $name signature" }],
      [13, { constant: "GONE", value: "gone", texts: "没了", comment: "It is gone" }],
    ],
    unread: ["20 LATE = null: its value is not a number, a string, or a combination of these"],
  });
});

test("An array that is returned, enums with a match, and define.", async () => {
  expect(
    await read(`<?php return [
    'user.gone' => ['code' => 1001, 'msg' => '用户不存在', 'http' => 404],
    'user.late' => array('code' => 1002, 'msg' => 'x' . 'y'),
];`),
  ).toEqual({
    places: ["constant: name", "code", "msg", "http"],
    rows: [
      [2, { constant: "user.gone", code: 1001, msg: "用户不存在", http: 404 }],
      [3, { constant: "user.late", code: 1002, msg: "xy" }],
    ],
    unread: [],
  });
  expect(
    await read(`<?php
enum ErrorCode: int {
    case Gone = 1001;
    case Late = 1002;
    public function text(): string { return match ($this) { self::Gone => 'It is gone', self::Late => 'Too late' }; }
}
define('ERR_ODD', 1003); // odd one`),
  ).toMatchObject({
    rows: [
      [3, { constant: "Gone", value: 1001, messages: "It is gone" }],
      [4, { constant: "Late", value: 1002, messages: "Too late" }],
      [7, { constant: "ERR_ODD", value: 1003, comment: "odd one" }],
    ],
    unread: [],
  });
});

test.each(["<?php return [", "<?php class", "<?php const A =", "<?php match", "<?php define('A'", "<?php /* "])(
  "A file that ends too early is read as far as it goes: %s",
  async (text) => {
    expect((await read(text)).rows).toEqual([]);
  },
);
