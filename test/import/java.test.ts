import { expect, test } from "vitest";
import { java } from "../../generator/tools/import/read/java.ts";
import { reading } from "./reading.ts";

const read = (text: string, path = "ErrorCode.java") => reading(java, path, text);

test("An enum of Java: the parameters of its constructor are the places.", async () => {
  expect(
    await read(`package shop;
/** All errors. */
@Getter
public enum ErrorCode implements Coded<Integer> {
    /** ===== orders ===== */
    ORDER_NOT_FOUND(40401, "订单不存在", "Order not found"),
    @Deprecated
    ORDER_LOCKED(BASE + 1, "订单" +
        "已锁定", "Order \\"{0}\\" is locked", HttpStatus.LOCKED.value()), // since 2
    PAY(40_403L, null, "Pay first", 402) { int x() { return 1; } },
    bad bad,
    LAST("x");

    private static final int BASE = 40410;
    private final int code;
    ErrorCode(int code, String zhMsg, String enMsg, @NonNull int status) { this.code = code; }
    ErrorCode(int code, String zhMsg, String enMsg) { this(code, zhMsg, enMsg, 404); }
    public String getMsg() { return zhMsg; }
}`),
  ).toEqual({
    places: ["constant: name", "code", "zhMsg", "enMsg", "status", "deprecated", "comment", "note"],
    rows: [
      [6, { constant: "ORDER_NOT_FOUND", code: 40401, zhMsg: "订单不存在", enMsg: "Order not found", note: "orders" }],
      [
        8,
        {
          constant: "ORDER_LOCKED",
          code: 40411,
          zhMsg: "订单已锁定",
          enMsg: 'Order "{0}" is locked',
          status: 423,
          deprecated: true,
          comment: "since 2",
        },
      ],
      [10, { constant: "PAY", code: 40403, enMsg: "Pay first", status: 402 }],
      [12, { constant: "LAST", code: "x" }],
    ],
    unread: ["11 bad bad: it is not a constant of an enum"],
  });
});

test("Lombok makes the constructor: the fields are the places.", async () => {
  const { rows } = await read(`@AllArgsConstructor
enum Failure {
  A("A0001", HttpStatus.NOT_FOUND, "Not there"), B("A0002", HttpStatus.INTERNAL_SERVER_ERROR, "Broken");
  private static final Map<String, Failure> ALL = new HashMap<>();
  private final String errorCode; private final HttpStatus httpStatus;
  private final String message;
}`);
  expect(rows.map(([, values]) => values)).toEqual([
    { constant: "A", errorCode: "A0001", httpStatus: 404, message: "Not there" },
    { constant: "B", errorCode: "A0002", httpStatus: 500, message: "Broken" },
  ]);
});

test("An enum without arguments: comments are the texts.", async () => {
  expect(
    await read(`public enum ErrorCode {
  /**
   * The order does not exist.
   * @since 2
   */
  ORDER_GONE,
  // The stock is gone.
  STOCK_GONE
}`),
  ).toEqual({
    places: ["constant: name", "comment: text"],
    rows: [
      [6, { constant: "ORDER_GONE", comment: "The order does not exist." }],
      [8, { constant: "STOCK_GONE", comment: "The stock is gone." }],
    ],
    unread: [],
  });
});

test("Constants of an interface or a class.", async () => {
  expect(
    await read(`public interface ErrorCodes {
    // ===== settings 1-002-000-000 =====
    ErrorCode SETTING_GONE = new ErrorCode(1_002_000_000, "参数配置不存在");
    ErrorCode SETTING_TWICE =
        new ErrorCode(1_002_000_001, "参数配置 {} 重复");
    ErrorCode ODD = Codes.find(x -> x);
    ErrorCode LATE = new ErrorCode(1_002_000_003, "太晚");
}`),
  ).toEqual({
    places: ["constant: name", "#1: code", "#2: text", "note"],
    rows: [
      [3, { constant: "SETTING_GONE", "#1": 1002000000, "#2": "参数配置不存在", note: "settings 1-002-000-000" }],
      [4, { constant: "SETTING_TWICE", "#1": 1002000001, "#2": "参数配置 {} 重复" }],
      [7, { constant: "LATE", "#1": 1002000003, "#2": "太晚" }],
    ],
    unread: ["6 ODD = Codes.find(x -> x): its value is not a number, a string, or a combination of these"],
  });
  expect(
    await read(`class Errors {
  private static final long serialVersionUID = 1L;
  public static final int NOT_FOUND = 1001; // Not found
  public static final int NOT_ALLOWED = NOT_FOUND + 1; // Not allowed
  void f() { int x = 3; if (x == 3) return; }
}`),
  ).toEqual({
    places: ["constant: name", "value: code", "comment: text"],
    rows: [
      [3, { constant: "NOT_FOUND", value: 1001, comment: "Not found" }],
      [4, { constant: "NOT_ALLOWED", value: 1002, comment: "Not allowed" }],
    ],
    unread: [],
  });
});

test("Kotlin.", async () => {
  const { rows } = await read(
    `enum class ErrorCode(val code: Int, override val text: String = "") : Coded {
    GONE(1001, "Gone"), // gone
    OLD(1002, "Too old"),
    ;
    companion object { const val OTHER = 7 }
}
const val ERR_LATE = 1003 // Late
const val ERR_LATER = 1004 // Later`,
    "ErrorCode.kt",
  );
  expect(rows.map(([, values]) => values)).toEqual([
    { constant: "GONE", code: 1001, text: "Gone", comment: "gone" },
    { constant: "OLD", code: 1002, text: "Too old" },
    { constant: "ERR_LATE", value: 1003, code: 1003, comment: "Late" },
    { constant: "ERR_LATER", value: 1004, code: 1004, comment: "Later" },
  ]);
});

test("C#: values, attributes, and summaries.", async () => {
  const { places, rows } = await read(
    `namespace Shop
{
    public enum ErrorCode
    {
        /// <summary>
        /// Not found.
        /// </summary>
        NotFound = 1001,
        [Description("Not allowed at all")]
        NotAllowed = 1002,
        [Obsolete] Late,
    }
    public static class ErrorNames { public const string NotFound = "not_found"; }
}`,
    "ErrorCode.cs",
  );
  expect(places).toEqual(["constant: name", "value: code", "Description", "deprecated", "comment"]);
  expect(rows).toEqual([
    [8, { constant: "NotFound", value: 1001, comment: "Not found." }],
    [10, { constant: "NotAllowed", value: 1002, Description: "Not allowed at all" }],
    [11, { constant: "Late", deprecated: true }],
    [13, { constant: "NotFound", value: "not_found" }],
  ]);
});

test.each([
  "enum",
  "enum E",
  "enum E {",
  "enum E { A(",
  'enum E { A(1, "',
  "enum E { @",
  "interface I { X Y =",
  "enum E { A } }",
  "enum E { A, ) }",
])("A file that ends too early is read as far as it goes: %s", async (text) => {
  const { rows, unread } = await read(text);
  expect(rows.length + unread.length).toBeLessThanOrEqual(2);
});

test("20,000 constants take as many steps as their text is long.", async () => {
  const many = Array.from({ length: 20_000 }, (_, i) => `  NAME_${i}(${i + 1}, "Text ${i}")`).join(",\n");
  const { rows } = await read(`enum Errors {\n${many};\n  Errors(int code, String message) {}\n}`);
  expect(rows).toHaveLength(20_000);
  expect(rows.at(-1)).toEqual([20_001, { constant: "NAME_19999", code: 20_000, message: "Text 19999" }]);
});
