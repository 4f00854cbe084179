import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { fixturesOf } from "../../generator/compile/fixtures.ts";
import { presets } from "../../generator/expand/presets.ts";
import type { ReadCatalog } from "../../generator/read.ts";
import { answeredFormats } from "../../generator/tools/openapi/answered-formats.ts";
import { errorSchema } from "../../generator/tools/openapi/json-schema.ts";
import { errorParts } from "../../generator/tools/openapi/parts.ts";
import { readOf } from "../server/round-trip.ts";

const ids = ["azure-translator", "gengo", "rozetta-t4oo", "tencent-api2", "tencent-tmt"];

/** A catalog in one of the known formats, with parameters of each type. */
function ofFormat(wire: string): object {
  const codes = wire === "status" ? ["404", "409", "503"] : ["not_found", "stock.insufficient", "Some.Long-Code_9"];
  const parameters = {
    sku: { type: "string", required: true },
    tags: { type: "strings" },
    available: { type: "integer" },
    price: { type: "number" },
    preorder: { type: "boolean" },
    from: { type: "date" },
    reason: { type: "string", enum: ["sold_out", "recalled"] },
  };
  const message = (i: number) => ({
    en: i === 1 ? "Only {available} are left." : "It failed.",
    "zh-Hans": i === 1 ? "仅剩 {available} 件。" : "失败。",
  });
  const entries = codes.map((code, i) => ({
    code,
    ...(i === 1 && { parameters }),
    ...(i === 2 && { expose: false }),
    message: message(i),
  }));
  return { id: "shop", name: "Shop", version: "1.0.0", wire, entries };
}

/** A validator for each component, by its name, with the code that it is for. */
function validators(read: ReadCatalog) {
  const parts = errorParts(read.provider, answeredFormats(read));
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(errorSchema(read.provider, parts), "errors");
  const all = Object.entries(parts.schemas).map(([name, schema]) => {
    const { code, format } = (schema as { "x-error": { code: string; format?: string } })["x-error"];
    return { code, format, isValid: ajv.compile({ $ref: `errors#/$defs/${name}` }), describes: ajv.compile(closed(schema)) };
  });
  return { parts, all, ajv };
}

/** The answers with codes that have not been removed. */
function liveFixtures(read: ReadCatalog): ReturnType<typeof fixturesOf> {
  const removed = new Set(read.provider.entries.flatMap(({ code, lifecycle: { stage } }) => (stage === "removed" ? [code] : [])));
  return fixturesOf(read).filter(({ code }) => !removed.has(code));
}

/** A schema that accepts no field that it does not describe, at any depth. */
function closed(schema: unknown): object {
  const text = JSON.stringify(schema, (_, value: unknown) =>
    typeof value === "object" && value !== null && "properties" in value && "type" in value
      ? { ...value, unevaluatedProperties: false }
      : value,
  );
  return JSON.parse(text) as object;
}

const own = ids.map((id) => [id, `catalogs/${id}.json`] as const);
const formats = Object.keys(presets).map((format) => [format, ofFormat(format)] as const);
const json = [
  ...own,
  ["acme", "test/catalogs/acme.json"] as const,
  ...formats.filter(([format]) => format !== "aws-xml" && format !== "status"),
];

describe.each(json)("the schemas of %s", (_, catalog) => {
  const read = readOf(catalog);
  const { all, parts, ajv } = validators(read);

  test("accept each answer with their own code, and none with another", () => {
    for (const { code, format, answer } of liveFixtures(read)) {
      const accepting = all.filter(({ isValid }) => isValid(answer.body));
      expect(
        accepting.map((one) => one.code),
        `${code}, ${format}`,
      ).toContain(code);
      expect(
        accepting.filter((one) => one.code !== code).map((one) => one.code),
        `${code}, ${format}`,
      ).toEqual([]);
    }
  });

  test("are in the response with the status of each answer, which accepts it", () => {
    for (const { code, answer } of liveFixtures(read)) {
      const { content } = parts.responsesWith([code])[String(answer.status)] ?? {};
      const [type = ""] = (answer.headers["content-type"] ?? "").split(";");
      const schema = JSON.parse(JSON.stringify(content?.[type]?.schema).replaceAll("#/components/schemas/", "errors#/$defs/")) as object;
      expect(ajv.validate(schema, answer.body), code).toBe(true);
    }
  });

  test("have examples that they accept, and describe each of their fields", () => {
    for (const one of Object.values(parts.examples) as { value: unknown; "x-error": string }[])
      expect(
        all.some(({ code, describes }) => code === one["x-error"] && describes(one.value)),
        one["x-error"],
      ).toBe(true);
  });
});

test("A schema requires what is always there, with its types", () => {
  const { parts } = validators(readOf(ofFormat("flat")));
  expect(parts.schemas["ShopStockInsufficient"]).toMatchObject({
    description: "Only {available} are left.",
    "x-error": { code: "stock.insufficient", category: "other", message: { "zh-Hans": "仅剩 {available} 件。" } },
    properties: {
      code: { type: "string", enum: ["stock.insufficient"] },
      sku: { type: "string" },
      tags: { type: "array", items: { type: "string" } },
      available: { type: "integer" },
      price: { type: "number" },
      preorder: { type: "boolean" },
      from: { anyOf: [{ type: "string", format: "date-time" }, { type: "number" }] },
      reason: { type: "string", enum: ["sold_out", "recalled"] },
    },
  });
  const { required } = parts.schemas["ShopStockInsufficient"] as { required: string[] };
  expect(required).toEqual(expect.arrayContaining(["code", "sku", "available"]));
  expect(required).not.toContain("price");
});

test("A deprecated code says so, and one that has been removed is in no part of a document", () => {
  const { entries, ...shop } = ofFormat("flat") as { readonly entries: readonly object[] };
  const versions = [{ removed: "1.1.0" }, { deprecated: "1.1.0", replacedBy: "Some.Long-Code_9" }, { since: "1.2.0" }];
  const read = readOf({ ...shop, version: "1.2.0", entries: entries.map((entry, i) => ({ ...entry, ...versions[i] })) });
  const parts = errorParts(read.provider, answeredFormats(read));
  expect(Object.keys(parts.schemas)).toEqual(["ShopStockInsufficient", "ShopSomeLongCode9"]);
  expect(JSON.stringify([parts, parts.responsesWith(["not_found"]), errorSchema(read.provider, parts)])).not.toContain("not_found");
  expect(parts.schemas["ShopStockInsufficient"]).toMatchObject({
    deprecated: true,
    "x-error": { since: "1.0.0", deprecated: "1.1.0", replacedBy: "Some.Long-Code_9" },
  });
  expect(parts.schemas["ShopSomeLongCode9"]).not.toHaveProperty("deprecated");
  expect(parts.schemas["ShopSomeLongCode9"]).toMatchObject({ "x-error": { since: "1.2.0" } });
});

test("A body in XML is a text, and its schema has what the catalog says of the code", () => {
  const read = readOf(ofFormat("aws-xml"));
  const parts = errorParts(read.provider, answeredFormats(read));
  expect(parts.schemas["ShopNotFound"]).toMatchObject({ type: "string", "x-error": { code: "not_found", retry: "never" } });
  for (const { value } of Object.values(parts.examples) as { value: string }[]) expect(value).toMatch(/^<(\w+)>(?!.*<\1>).*<\/\1>$/s);
  const { 500: response } = parts.responsesWith(["not_found", "stock.insufficient"]);
  expect(response?.content?.["application/xml"]?.schema).toMatchObject({
    anyOf: expect.arrayContaining([{ $ref: "#/components/schemas/ShopNotFound" }]),
  });
  expect(new Ajv2020({ strict: false }).validate(errorSchema(read.provider, parts), "<Error/>")).toBe(true);
});

test("A code whose answer has no body has what the catalog says of it beside the bodies", () => {
  const wire = { codes: { format: "token" }, shapes: [{ name: "header", code: { header: "x-error-code" } }] };
  const samples = [{ name: "gone", status: 404, headers: { "x-error-code": "gone" }, errors: [{ code: "gone" }] }];
  const entries = [{ code: "gone", status: 404, message: { en: "It is gone." } }];
  const read = readOf({ id: "shop", name: "Shop", version: "1.0.0", wire, samples, entries });
  const parts = errorParts(read.provider, answeredFormats(read));
  expect(parts.responsesWith(["gone"])["404"]).not.toHaveProperty("content");
  expect(parts.schemas["ShopGone"]).toMatchObject({ "x-error": { code: "gone", message: { en: "It is gone." } } });
  expect(new Ajv2020({ strict: false }).validate(errorSchema(read.provider, parts), {})).toBe(false);
});

test("A response says which of its errors it is by the code, and lists examples in each locale", () => {
  const { parts } = validators(readOf(ofFormat("flat")));
  const { 500: response } = parts.responsesWith(["not_found", "stock.insufficient"]);
  expect(response?.description).toBe("Internal Server Error: not_found, stock.insufficient");
  expect(response?.["x-errors"]).toEqual(["not_found", "stock.insufficient"]);
  expect(response?.content?.["application/json"]?.schema).toMatchObject({
    oneOf: [{ $ref: "#/components/schemas/ShopNotFound" }, { $ref: "#/components/schemas/ShopStockInsufficient" }],
    discriminator: {
      propertyName: "code",
      mapping: {
        not_found: "#/components/schemas/ShopNotFound",
        "stock.insufficient": "#/components/schemas/ShopStockInsufficient",
      },
    },
  });
  expect(Object.keys(response?.content?.["application/json"]?.examples ?? {})).toEqual([
    "not_found",
    "not_found (zh-Hans)",
    "stock.insufficient",
    "stock.insufficient (zh-Hans)",
  ]);
  expect(JSON.stringify(parts.examples["ShopStockInsufficient.zh-Hans"])).toContain("仅剩 3 件。");
});

test("A code that is the status has a response without a schema for each", () => {
  const { parts } = validators(readOf(ofFormat("status")));
  expect(Object.keys(parts.responsesWith(["404", "409"]))).toEqual(["404", "409"]);
});
