import { symlinkSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Catalog } from "../../generator/catalog/catalog.ts";
import { project } from "../project.ts";

const api = `openapi: 3.1.0
info: { title: Shop, version: "1" }
paths:
  /orders:
    $ref: ./paths/orders.yaml
  /carts:
    $ref: "#/components/pathItems/Carts"
components:
  pathItems:
    Carts:
      put:
        operationId: fillCart
        responses:
          "409": { $ref: "errors.yaml#/components/responses/Full" }
  schemas:
    Limit: { type: integer }
`;

const orders = `post:
  operationId: placeOrder
  responses:
    "404": { $ref: "../errors.yaml#/components/responses/Missing" }
    "409":
      description: Not now.
      content:
        application/json:
          schema: { type: object, properties: { code: { $ref: "../schemas/conflict.json" }, limit: { $ref: "../openapi.yaml#/components/schemas/Limit" } } }
`;

const errors = `components:
  responses:
    Missing:
      description: Not here.
      content:
        application/json:
          schema: { $ref: "#/components/schemas/MissingError" }
    Full:
      description: Full.
      x-errors: [cart_full]
  schemas:
    MissingError: { type: object, properties: { code: { type: string, enum: [order_missing] } } }
`;

const conflict = JSON.stringify({ type: "string", enum: ["stock_low", "cart_empty"] }, null, 2);

const files = {
  "api/openapi.yaml": api,
  "api/paths/orders.yaml": orders,
  "api/errors.yaml": errors,
  "api/schemas/conflict.json": conflict,
};

const catalogIn = (text: string) => parse(text) as Catalog;

test("An import follows references to other files, and to what these refer to", async () => {
  const { errcat, read } = project(files);
  const { code, output } = await errcat("import", "api/openapi.yaml", "--id", "shop");
  expect(code).toBe(0);
  expect(output).not.toContain("not followed");
  const { entries, operations } = catalogIn(read("catalogs/shop.yaml"));
  expect(entries.map((one) => one.code).sort()).toEqual(["cart_empty", "cart_full", "order_missing", "stock_low"]);
  expect(operations).toEqual({
    placeOrder: { method: "post", path: "/orders", codes: ["order_missing", "stock_low", "cart_empty"] },
    fillCart: { method: "put", path: "/carts", codes: ["cart_full"] },
  });
});

test("What is reported has the file that it is in, and its line there", async () => {
  const silent = orders.replace('    "409":', '    "500": { description: Broken. }\n    "409":');
  const { errcat } = project({ ...files, "api/paths/orders.yaml": silent });
  const { output } = await errcat("import", "api/openapi.yaml", "--id", "shop");
  expect(output).toMatch(/ {2}api\/paths\/orders\.yaml:5 {2}500 Broken\.: the document lists no code for this response/);
});

test.each([
  ["https://example.com/errors.yaml#/x", "it is a URL or an absolute path"],
  ["/etc/errors.yaml", "it is a URL or an absolute path"],
  ["./missing.yaml#/x", 'There is no file or folder "api/missing.yaml"'],
  ["./intro.md", "it is neither JSON nor YAML"],
  ["../../outside.yaml", "is outside the current folder"],
  ["./linked.yaml", '"api/linked.yaml" is outside the current folder'],
])("A reference that is not followed is reported with the reason: %s", async (reference, reason) => {
  const outside = project({ "outside.yaml": "get: { responses: { '404': { description: x, x-errors: [stolen] } } }\n" });
  const one = project(files);
  symlinkSync(`${outside.folder}/outside.yaml`, `${one.folder}/api/linked.yaml`);
  one.write("api/openapi.yaml", api.replace("  /carts:", `  /more:\n    $ref: "${reference}"\n  /carts:`));
  const { code, output } = await one.errcat("import", "openapi.yaml", "--into", "shop.yaml", "--cwd", "api");
  expect(code).toBe(0);
  const report = output.split("\n").find((line) => line.includes("not followed"));
  expect(report).toContain(`openapi.yaml:7  $ref ${reference}: the reference is not followed: `);
  expect(report).toContain(reason.replaceAll("api/", ""));
  expect(one.read("api/shop.yaml")).not.toContain("stolen");
});

test("References that lead in a circle end", async () => {
  const { errcat, read } = project({
    "openapi.yaml": 'openapi: 3.0.0\npaths: { /a: { $ref: "a.yaml" } }\n',
    "a.yaml": 'get: { operationId: a, responses: { "404": { $ref: "b.yaml#/one" } } }\n',
    "b.yaml": 'one: { $ref: "c.yaml#/two" }\n',
    "c.yaml": 'two: { $ref: "b.yaml#/three" }\nthree: { $ref: "#/three" }\n',
  });
  const { errors: said } = await errcat("import", "openapi.yaml", "--id", "shop");
  expect(said).toContain("openapi.yaml");
  expect(() => read("catalogs/shop.yaml")).toThrow("ENOENT");
});
