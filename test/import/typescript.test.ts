import { expect, test } from "vitest";
import { typescript } from "../../generator/tools/import/read/typescript.ts";
import { reading } from "./reading.ts";

const read = (text: string, path = "errors.ts") => reading(typescript, path, text);
const rowsOf = async (text: string, path?: string) => (await read(text, path)).rows.map(([, values]) => values);

test("An enum and tables of its messages are one list.", async () => {
  expect(
    await read(`/** All codes. */
export const enum ErrorCode {
  /** The order does not exist. */
  NotFound = 40401,
  Locked, // Locked by someone
  Late = "late",
}
export const messages: Record<ErrorCode, string> = {
  [ErrorCode.NotFound]: "Order " + "{id} is gone",
  [ErrorCode.Locked]: \`Locked by \${user.name}\`,
};
const zh = { NotFound: "订单不存在", 'Locked': "已锁定", Extra: "多余" } as const;`),
  ).toEqual({
    places: ["constant: name", "value: code", "messages", "zh", "comment"],
    rows: [
      [4, { constant: "NotFound", value: 40401, messages: "Order {id} is gone", zh: "订单不存在", comment: "The order does not exist." }],
      [5, { constant: "Locked", value: 40402, messages: `Locked by \${user.name}`, zh: "已锁定", comment: "Locked by someone" }],
      [6, { constant: "Late", value: "late" }],
      [12, { constant: "Extra", zh: "多余" }],
    ],
    unread: [],
  });
});

test("A union of literals.", async () => {
  expect(
    await read(`export type ErrorCode =
  | "order.gone" // The order is gone
  | "order.late" /* Too late */
  /** In the way */
  | \`order.blocked\`;
type Other = string | number;`),
  ).toEqual({
    places: ["constant: name", "comment: text"],
    rows: [
      [2, { constant: "order.gone", comment: "The order is gone" }],
      [3, { constant: "order.late", comment: "Too late" }],
      [5, { constant: "order.blocked", comment: "In the way" }],
    ],
    unread: [],
  });
});

test("Objects by code, nested in groups.", async () => {
  expect(
    await read(`export const ERRORS = Object.freeze({
  AUTH: {
    TOKEN: { code: "AUTH_TOKEN", status: HttpStatus.UNAUTHORIZED, message: (name: string) => \`No \${name}\`, meta: { retry: true } },
    EXPIRED: { code: "AUTH_EXPIRED", status: 401, message: "Expired" },
  },
  "stock-gone": new AppError("STOCK_GONE", "Stock is gone", 409),
  ...more,
  gone() {},
  [computed()]: 1,
} satisfies Errors);`),
  ).toEqual({
    places: ["constant: name", "code", "status", "message", "meta.retry", "#1", "#2: text", "#3"],
    rows: [
      [3, { constant: "AUTH.TOKEN", code: "AUTH_TOKEN", status: 401, message: `No \${name}`, "meta.retry": true }],
      [4, { constant: "AUTH.EXPIRED", code: "AUTH_EXPIRED", status: 401, message: "Expired" }],
      [6, { constant: "stock-gone", code: "STOCK_GONE", "#1": "STOCK_GONE", "#2": "Stock is gone", "#3": 409 }],
    ],
    unread: [
      "7 ...more: its value is not written here",
      "8 gone() {}: its value is not written here",
      "9 [computed()]: 1: its value is not written here",
    ],
  });
});

test("Names and texts, codes that are their names, and numbers with texts.", async () => {
  expect((await read(`module.exports = { GONE: "The order is gone", "LATE": 'Too late' };`, "errors.cjs")).places).toEqual([
    "constant: name",
    "value: text",
  ]);
  expect(await rowsOf(`export const Codes = { GONE: "GONE", LATE: "LATE" } as const;`)).toEqual([
    { constant: "GONE" },
    { constant: "LATE" },
  ]);
  expect((await read(`export default { 401: "Unauthorized", [404]: "Gone" };`)).places).toEqual(["constant: name", "value: text"]);
});

test("Comments that are all HTTP statuses are statuses; titles are no texts.", async () => {
  expect(await read(`export const Codes = {\n  // Users\n  GONE: "GONE", // 404\n  LATE: "LATE", // 400\n  ODD: "ODD",\n};`)).toEqual({
    places: ["constant: name", "status", "note"],
    rows: [
      [3, { constant: "GONE", status: 404, note: "Users" }],
      [4, { constant: "LATE", status: 400 }],
      [5, { constant: "ODD" }],
    ],
    unread: [],
  });
});

test("Messages by locale.", async () => {
  expect(
    await read(`export const texts = { en: { GONE: "It is gone", LATE: "Too late" }, "zh-CN": { GONE: "不存在", LATE: "太晚" } };`),
  ).toMatchObject({
    rows: [
      [1, { constant: "GONE", value: "It is gone", "texts zh-CN": "不存在" }],
      [1, { constant: "LATE", value: "Too late", "texts zh-CN": "太晚" }],
    ],
    unread: [],
  });
});

test("Arrays, a Map, static fields, single constants, and declarations.", async () => {
  expect(await rowsOf(`export const CODES = ["gone", "late"] as const;`)).toEqual([{ constant: "gone" }, { constant: "late" }]);
  expect(await rowsOf(`export const list = [{ code: 1, en: "Gone", "zh-CN": "没了" }];`)).toEqual([
    { code: 1, en: "Gone", "zh-CN": "没了" },
  ]);
  expect(await rowsOf(`const errors = new Map([["gone", "It is gone"], ["late", "Too late"]]);`)).toEqual([
    { constant: "gone", value: "It is gone" },
    { constant: "late", value: "Too late" },
  ]);
  expect(await rowsOf(`class Errors { static readonly GONE = new E("order.gone", "It is gone", 404); private x = 1; }`)).toEqual([
    { constant: "GONE", "#1": "order.gone", "#2": "It is gone", "#3": 404 },
  ]);
  expect(await rowsOf(`export const ERR_GONE = 1001; // Gone\nexport const ERR_LATE = -1002n; // Late`)).toEqual([
    { constant: "ERR_GONE", value: 1001, comment: "Gone" },
    { constant: "ERR_LATE", value: "-1002", comment: "Late" },
  ]);
  expect(
    await rowsOf(`export declare const ErrorCode: { readonly GONE: "order.gone" };\ninterface ErrorMap { LATE: 7 }`, "e.d.ts"),
  ).toEqual([{ constant: "LATE", value: 7 }]);
});

test("Other constants of the file are reported.", async () => {
  expect((await read(`enum ErrorCode { A = 1, B = 3 }\nenum Color { Red = "r" }`)).unread).toEqual([
    '2 Red r: unlike "ErrorCode", "Color" does not look like a list of errors',
  ]);
});

test("Groups with codes in different places have them in one.", async () => {
  expect(await rowsOf(`enum ErrorCode { A = 1, B = 3 }\nconst errors = { C: { code: "c", message: "See" } };`)).toEqual([
    { constant: "A", value: 1, code: 1 },
    { constant: "B", value: 3, code: 3 },
    { constant: "C", code: "c", message: "See" },
  ]);
});

test("Where a file stops being TypeScript, the report says so.", async () => {
  const { rows, unread } = await read(`enum ErrorCode { A = 1, }\nenum Broken { ( }`);
  expect(rows).toEqual([[1, { constant: "A", value: 1 }]]);
  expect(unread).toEqual(["2 enum Broken { ( }: this is not TypeScript, so the codes after it may be missing"]);
});

test("20,000 codes take as many steps as their text is long.", async () => {
  const many = Array.from({ length: 20_000 }, (_, i) => `  // Text ${i}\n  NAME_${i}: { code: ${i}, message: "Text ${i}" },`).join("\n");
  const { rows } = await read(`export const errors = {\n${many}\n};`);
  expect(rows).toHaveLength(20_000);
  expect(rows.at(-1)).toEqual([40_001, { constant: "NAME_19999", code: 19_999, message: "Text 19999", comment: "Text 19999" }]);
});

test("A file that is nested too deeply is refused.", async () => {
  await expect(read("(".repeat(100_000))).rejects.toThrow('"errors.ts" is nested too deeply to read.');
});
