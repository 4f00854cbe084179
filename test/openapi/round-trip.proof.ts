import { expect, test } from "vitest";
import { openapiVersions } from "../../generator/tools/openapi/versions.ts";
import { expectRandomRoundTrips, expectRoundTrip } from "./imported.ts";

const ids = ["azure-translator", "gengo", "rozetta-t4oo", "tencent-api2", "tencent-tmt"];

const shop = {
  id: "shop",
  name: "Shop",
  version: "1.2.0",
  wire: "flat",
  operations: {
    "*": { codes: ["internal", "busy", "teapot"] },
    placeOrder: { method: "post", path: "/orders", summary: "Places an order.", codes: ["stock.*"] },
    readOrder: { method: "get", path: "/orders/{id}", codes: ["order.gone"] },
    "drop order": { method: "delete", path: "/orders/{id}", codes: ["order.gone", "stock.locked"] },
  },
  entries: [
    { code: "internal", status: 500, expose: false, message: { en: "It failed.", "zh-Hans": "出错了。" } },
    {
      code: "busy",
      name: "SERVER_BUSY",
      category: "quota",
      retry: "now",
      actor: "operator",
      message: { en: "Too much to do: '{'{count, plural, one {# job} other {# jobs}}'}'.", "zh-Hans": "太忙：{count} 个任务。" },
      solution: { en: "Wait {count} seconds.", "zh-Hans": "等待 {count} 秒。" },
    },
    { code: "stock.insufficient", status: 409, message: { en: "Only {available} are left.", "zh-Hans": "仅剩 {available} 件。" } },
    { code: "stock.locked", status: 409, retry: "later", message: { en: "The stock is being counted.", "zh-Hans": "正在盘点库存。" } },
    {
      code: "order.gone",
      status: 404,
      url: "https://example.com/errors/gone",
      message: { en: "There is no such order.", "zh-Hans": "订单不存在。" },
    },
    {
      code: "stock.out",
      status: 409,
      deprecated: "1.1.0",
      replacedBy: "stock.insufficient",
      message: { en: "None left.", "zh-Hans": "缺货。" },
    },
    { code: "teapot", status: 418, removed: "1.1.0", message: { en: "I am a teapot.", "zh-Hans": "我是茶壶。" } },
    { code: "OK", message: { en: "Success", "zh-Hans": "成功" } },
    { code: "404", message: { en: "Not found", "zh-Hans": "无" } },
    { code: "two words*", message: { en: "50 %s, :name and {{x}}".replaceAll(/[{}]/g, ""), "zh-Hans": "无" } },
  ],
};

test.each(openapiVersions)("a shop with operations that is exported to OpenAPI %s and imported is the same", async (version) => {
  await expect(expectRoundTrip(shop, version)).resolves.toBeUndefined();
});

test("Codes that the wire writes in another way come back as the catalog has them", async () => {
  const wire = { codes: { format: "token" }, shapes: [{ name: "body", code: { at: "/type", afterLast: "#" } }] };
  const samples = [{ name: "documented", status: 404, body: { type: "com.example#order.gone" }, errors: [{ code: "order.gone" }] }];
  await expect(expectRoundTrip({ ...shop, wire, samples }, "3.1")).resolves.toBeUndefined();
});

test.each(["aws-xml", "status"])("a shop whose wire is %s comes back as well", async (wire) => {
  const { entries, operations: _, ...rest } = shop;
  const codes = wire === "status" ? ["404", "409", "503"] : ["order.gone", "stock.locked", "stock.insufficient"];
  const shown = codes.map((code, i) => ({ ...entries[3]!, code, ...(i === 1 && { deprecated: "1.1.0", replacedBy: codes[0] }) }));
  await expect(expectRoundTrip({ ...rest, wire, entries: shown }, "3.1")).resolves.toBeUndefined();
});

test.each(ids)("%s that is exported to OpenAPI and imported is the same", async (id) => {
  await expect(expectRoundTrip(`catalogs/${id}.json`, "3.1")).resolves.toBeUndefined();
});

test("random catalogs that are exported to OpenAPI and imported are the same", async () => {
  await expect(expectRandomRoundTrips(25, 1)).resolves.toBeUndefined();
});
