import { expect, test } from "vitest";
import { go } from "../../generator/tools/import/read/go.ts";
import { reading } from "./reading.ts";

const read = (text: string) => reading(go, "errors.go", text);

test("iota, comments with names and statuses, and skipped numbers.", async () => {
  expect(
    await read(`package code

// Base errors.
const (
	// ErrOrderGone - 404: Order is gone.
	ErrOrderGone Errno = iota + 110001

	// ErrOrderLate - 400: Order is too late.
	ErrOrderLate
	_
	// ErrOrderOdd order is odd
	ErrOrderOdd
	// ErrOrderBad is returned when nothing else fits.
	ErrOrderBad
)`),
  ).toEqual({
    places: ["constant: name", "value: code", "status", "comment: text"],
    rows: [
      [6, { constant: "ErrOrderGone", value: 110001, status: 404, comment: "Order is gone." }],
      [9, { constant: "ErrOrderLate", value: 110002, status: 400, comment: "Order is too late." }],
      [12, { constant: "ErrOrderOdd", value: 110004, comment: "order is odd" }],
      [14, { constant: "ErrOrderBad", value: 110005, comment: "ErrOrderBad is returned when nothing else fits." }],
    ],
    unread: [],
  });
});

test("Codes and maps of their texts are one list.", async () => {
  expect(
    await read(`package e
const (
	SUCCESS, ERROR = 200, 500
	ERROR_GONE     = BASE + 1 // gone
	BASE           = 10000
	ERROR_LATE     = BASE << 1
)

var zhMessages = map[int]string{
	SUCCESS:    "好",
	ERROR:      "出错",
	ERROR_GONE: "不存在",
	e.ERROR_LATE: "太" +
		"晚",
}

func Message(code int) string {
	en := map[int]string{ERROR: "error", ERROR_LATE: \`too late\`, SUCCESS: "ok"}
	for i := 0; i < 3; i++ {}
	return en[code]
}`),
  ).toEqual({
    places: ["constant: name", "value: code", "zhMessages", "en"],
    rows: [
      [3, { constant: "SUCCESS", value: 200, zhMessages: "好", en: "ok" }],
      [3, { constant: "ERROR", value: 500, zhMessages: "出错", en: "error" }],
      [5, { constant: "BASE", value: 10000 }],
      [6, { constant: "ERROR_LATE", value: 20000, zhMessages: "太晚", en: "too late" }],
      [12, { constant: "ERROR_GONE", zhMessages: "不存在" }],
    ],
    unread: ["4 ERROR_GONE = BASE + 1: its value is not a number, a string, or a combination of these"],
  });
});

test("Variables that are errors: by their names, by an argument, or by a field.", async () => {
  expect(
    await read(`package e
var (
	ErrGone = errors.New("it's gone")
	ErrLate = fmt.Errorf("%s is too late", name)
	client  = connect()
	ErrBad  = make()
)
const timeout = 3`),
  ).toEqual({
    places: ["constant: name", "#1: text", "#2"],
    rows: [
      [3, { constant: "ErrGone", "#1": "it's gone" }],
      [4, { constant: "ErrLate", "#1": "%s is too late", "#2": "name" }],
    ],
    unread: [
      "6 ErrBad = make(): its value is not a number, a string, or a combination of these",
      '8 timeout 3: unlike "ErrGone", "timeout" does not look like a list of errors',
    ],
  });
  expect(await read(`package e\nvar ErrLate = New(1002, "太晚", "too late")\nvar ErrOdd = New(1003, "奇怪", "so odd")`)).toMatchObject({
    places: ["constant: name", "#1: code", "#2: text", "#3: text"],
    rows: [
      [2, { constant: "ErrLate", "#1": 1002, "#2": "太晚", "#3": "too late" }],
      [3, {}],
    ],
  });
  expect((await read(`package e\nvar ErrOdd = &Errno{Code: 1003, Message: "odd", HTTP: http.StatusNotFound}`)).rows).toEqual([
    [2, { constant: "ErrOdd", Code: 1003, Message: "odd", HTTP: 404 }],
  ]);
});

test.each([
  "package e\nconst (",
  "package e\nconst",
  "package e\nvar x = map[",
  'package e\nconst ( A = "',
  "package e\nconst ) }",
  "package e\nvar (\n}\n)",
])("A file that ends too early is read as far as it goes: %j", async (text) => {
  expect((await read(text)).rows.length).toBeLessThan(2);
});

test("20,000 constants take as many steps as their text is long.", async () => {
  const many = Array.from({ length: 20_000 }, (_, i) => `\tErr${i} = ${i + 7} // Text ${i}`).join("\n");
  const texts = Array.from({ length: 20_000 }, (_, i) => `\tErr${i}: "text ${i}",`).join("\n");
  const { rows } = await read(`package e\nconst (\n${many}\n)\nvar texts = map[int]string{\n${texts}\n}`);
  expect(rows).toHaveLength(20_000);
  expect(rows.at(-1)).toEqual([20_002, { constant: "Err19999", value: 20_006, texts: "text 19999", comment: "Text 19999" }]);
});
