import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { transformSync } from "oxc-transform";
import { expect, test } from "vitest";
import { project } from "./project.ts";

const read = (path: string): string => readFileSync(`test/projects/shop/${path}`, "utf8");
const paths = ["catalogs/shop.yaml", "errcat.config.json", "src/main.ts"];

test("25 codes in two languages take at most 140 lines of YAML", () => {
  const text = read("catalogs/shop.yaml");
  expect(text.match(/^ {2}- code: /gm)).toHaveLength(25);
  expect(text.trimEnd().split("\n").length).toBeLessThanOrEqual(140);
});

test("they are valid, complete, and generated; the program that uses them compiles and runs", async () => {
  const { errcat, folder, files, read: readFile, write } = project(Object.fromEntries(paths.map((path) => [path, read(path)])));
  expect(await errcat("validate")).toMatchObject({ code: 0, output: "1 catalog, 25 codes: no errors.\n" });
  expect((await errcat("messages", "--min", "100")).code).toBe(0);
  expect((await errcat("generate", "--verify")).code).toBe(0);
  // As the program's own compiler would do it.
  write("package.json", '{ "type": "module" }');
  for (const path of Object.keys(files("src")))
    if (path.endsWith(".ts")) write(path.replace(/\.ts$/, ".js"), transformSync(path, readFile(path)).code);
  const { told } = (await import(pathToFileURL(join(folder, "src/main.js")).href)) as {
    told: (caught: unknown, language: string) => string | undefined;
  };
  const body = { type: "about:blank", title: "Conflict", status: 409, code: "stock.insufficient", available: 2, sku: "A-1" };
  expect(told(body, "en")).toBe("Only 2 pieces of A-1 left.");
  expect(told({ ...body, available: 1 }, "en")).toBe("Only 1 piece of A-1 left.");
  expect(told(body, "zh")).toBe("A-1 库存仅剩 2 件。");
  expect(told({ ...body, available: 0 }, "en")).toBe("Sold out.");
  expect(told({ code: "payment.declined", status: 402 }, "en")).toBe("The card was declined.");
  expect(told({ code: "payment.required", status: 402, total: 1280.5 }, "en")).toBe("The order over CN¥1,280.50 has not been paid for.");
  expect(told({ code: "payment.required", status: 402, total: 1280.5 }, "zh")).toBe("订单金额 ¥1,280.50 尚未支付。");
  expect(told({ code: "refund.too_late", status: 409, end: "2026-03-01" }, "en")).toBe("The time for a refund ended on March 1, 2026.");
  expect(told({ code: "refund.too_late", status: 409, end: "2026-03-01" }, "zh")).toBe("退款期限已于 2026年3月1日 结束。");
  expect(told({ unrelated: true }, "en")).toBeUndefined();
});
