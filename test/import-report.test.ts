import { expect, test } from "vitest";
import { project } from "./project.ts";

const numbers = Array.from({ length: 14 }, (_, i) => 20_001 + i);
const rows = (texts: Readonly<Record<number, string>> = {}): string =>
  `错误码,说明\n${numbers.map((code) => `${code},${texts[code] ?? "订单不存在"}`).join("\n")}\n`;

test("A long list of guessed categories says how many are not shown, and the JSON report has them all", async () => {
  const { errcat } = project({ "errors.csv": rows() });
  const { output } = await errcat("import", "errors.csv", "--id", "shop", "--dry-run");
  expect(output).toContain(", 20010 (not_found), and 4 more (--reporter json lists all).\n");
  const { output: json } = await errcat("import", "errors.csv", "--id", "shop", "--reporter", "json");
  const { guessedCategories } = JSON.parse(json) as { guessedCategories: string[] };
  expect(guessedCategories).toEqual(numbers.map((code) => `${code} (not_found)`));
});

test("A changed text that changes how a code is handled is reported by its code", async () => {
  const { errcat, write } = project({ "errors.csv": rows({ 20006: "优惠券异常", 20007: "优惠券无效" }) });
  await errcat("import", "errors.csv", "--id", "shop");
  write("errors.csv", rows({ 20006: "优惠券已被使用", 20007: "优惠券失效" }));
  const { output } = await errcat("import", "errors.csv", "--id", "shop");
  expect(output).toMatch(
    /^Handling has changed for these codes in the catalog:\n {2}20006: category other → conflict(?:, \w+ \S+ → \S+)*\n(?! )/m,
  );
  expect(output).not.toContain("20007: category");
  expect((await errcat("import", "errors.csv", "--id", "shop")).output).not.toContain("Changes in how to handle");
});

test("What stands beside a code in a table is reported, and a code in a program is what it is", async () => {
  const codes = ["order.closed", "order.paid", "not an order", "order.1-order.9", "order.lost"];
  const { errcat } = project({
    "errors.csv": `code,message\n${codes.map((code, i) => `${code},Text ${i}.`).join("\n")}\n`,
    "errors.json": JSON.stringify(codes.map((code, i) => ({ code, message: `Text ${i}.` }))),
    "words.csv": "code,message\nclosed,Text.\npaid,Text.\nlost,Text.\nlate,Text.\nnot an order,Text.\n",
  });
  const table = await errcat("import", "errors.csv", "--id", "shop");
  expect(table.output).toContain("5 rows: 4 codes, 1 reported\n  errors.csv:4  not an order: it contains spaces");
  expect((await errcat("import", "errors.json", "--id", "orders")).output).toContain("5 rows: 5 codes, 0 reported\n");
  expect((await errcat("import", "words.csv", "--id", "words")).output).toContain("5 rows: 5 codes, 0 reported\n");
});

test("Numbered placeholders are reported once, with what gives their parameters values", async () => {
  const { errcat, write, read } = project({ "errors.csv": "code,message\nE1,Order {0} of {1} is closed.\nE2,Order {0} is paid.\n" });
  const { output } = await errcat("import", "errors.csv", "--id", "shop", "--wire", "flat");
  expect(output.split("\n").filter((line) => line.includes("does not name its placeholders"))).toEqual([
    'The list does not name its placeholders, so the parameters are called value0, value1, and no response has fields with these names. Use "at" in the catalog to specify where each value is in a response, for example "parameters": { "value0": { "type": "string", "at": "/data/orderId" } }; otherwise the values are missing, and only error.detail has the text from the server.',
  ]);
  expect((await errcat("import", "errors.csv", "--id", "shop")).output).not.toContain("does not name its placeholders");
  // What the report gives as an example is valid.
  write(
    "catalogs/shop.yaml",
    read("catalogs/shop.yaml").replace(
      "  - code: E2\n",
      '  - code: E2\n    parameters: { "value0": { "type": "string", "at": "/data/orderId" } }\n',
    ),
  );
  expect((await errcat("validate")).code).toBe(0);
});

test("Placeholders with names are reported once, with the place where the error format has their values", async () => {
  const { errcat, write, read } = project({ "errors.csv": "code,message\nE1,Order {order} is closed.\n" });
  const { output } = await errcat("import", "errors.csv", "--id", "shop", "--wire", "flat");
  expect(output).not.toContain("does not name its placeholders");
  expect(output).toContain(
    'Parameters are read from fields of the same name, such as order from /order. If a value is elsewhere in a response, specify its place with "at" in the catalog, for example "parameters": { "order": { "at": "/data/order" } }.\n',
  );
  expect((await errcat("import", "errors.csv", "--id", "shop")).output).not.toContain("Parameters are read");
  write("catalogs/shop.yaml", `${read("catalogs/shop.yaml")}    "parameters": { "order": { "at": "/data/order" } }\n`);
  expect((await errcat("validate")).code).toBe(0);
  const nested = await errcat("import", "errors.csv", "--id", "other", "--wire", "google-rpc");
  expect(nested.output).toContain("such as order from /error/details/*/metadata/order.");
});

test("Columns that became fields of one's own are named, and the JSON report has all of them", async () => {
  const files = { "errors.csv": "code,message,Owner,Severity level\nE1,It is closed.,ops,\n" };
  const { errcat } = project(files);
  expect((await errcat("import", "errors.csv", "--id", "shop")).output).toContain("\nKept as custom fields: x-owner (Owner).\n");
  const { output } = await project(files).errcat("import", "errors.csv", "--id", "shop", "--reporter", "json");
  expect(JSON.parse(output)).toMatchObject({ ownFields: ["x-owner (Owner)"] });
});

test("A source locale that is not the first of the list is reported, with the codes that decide it, and only for a new catalog", async () => {
  const { errcat, write, read } = project({});
  const list = (english: string) => `Code,Message,说明\nPAPER_JAM,The paper is jammed.,卡纸。\nTONER_LOW,${english},墨粉不足。\n`;
  write("errors.csv", list(""));
  const said =
    "The source locale is zh-Hans, because 1 code has no text in en: TONER_LOW. To make en the source locale, add that text to the list, and import it into a new catalog.";
  expect((await errcat("import", "errors.csv", "--id", "printer")).output).toContain(`\n${said}\n`);
  expect((await errcat("import", "errors.csv", "--id", "printer")).output).not.toContain("source locale");
  write("filled.csv", list("The toner is low."));
  expect((await errcat("import", "filled.csv", "--id", "copier")).output).not.toContain("source locale");
  expect(read("catalogs/copier.yaml").indexOf("The paper is jammed.")).toBeLessThan(read("catalogs/copier.yaml").indexOf("卡纸。"));
});
