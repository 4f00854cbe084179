import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Catalog } from "../../generator/catalog/catalog.ts";
import { project } from "../project.ts";
import { importedFrom } from "./imported.ts";

/** A document with operations of all kinds: codes in schemas, in examples, in fields of its own, and as the types of RFC 9457. */
const api = `openapi: 3.0.3
info: { title: Shop, version: "1" }
paths:
  /orders:
    parameters: []
    post:
      operationId: placeOrder
      summary: Places an order.
      responses:
        "200": { description: Placed. }
        "409":
          description: Not now.
          content:
            application/json:
              schema: { type: object, properties: { code: { type: string, enum: [stock_low, cart_empty] } } }
        default: { $ref: "#/components/responses/Fault" }
  /orders/{id}:
    get:
      x-error-codes: [ORDER_GONE]
      responses:
        default: { $ref: "#/components/responses/Fault" }
    delete:
      operationId: placeOrder
      responses:
        "404":
          description: Not here.
          content:
            application/problem+json:
              example: { type: "https://example.com/errors/order-missing", title: There is no such order. }
        default: { $ref: "#/components/responses/Fault" }
  /health:
    get:
      operationId: health
      responses: { "200": { description: Fine. }, "503": { description: Not yet. } }
components:
  responses:
    Fault:
      description: Something else.
      content:
        application/json:
          schema: { type: object, properties: { code: { type: string, enum: [internal, busy] } } }
`;

const operations = {
  "*": { codes: ["internal", "busy"] },
  placeOrder: { method: "post", path: "/orders", summary: "Places an order.", codes: ["stock_low", "cart_empty"] },
  getOrdersById: { method: "get", path: "/orders/{id}", codes: ["ORDER_GONE"] },
  deleteOrdersById: { method: "delete", path: "/orders/{id}", codes: ["https://example.com/errors/order-missing"] },
};

const operationsOf = (text: string) => (parse(text) as Catalog).operations;

test("A document has the codes of its operations; what all of them return is written once, and silent ones are reported", async () => {
  const { catalog, outcome } = await importedFrom(api);
  expect(operationsOf(catalog)).toEqual(operations);
  expect(outcome.operations).toEqual({ added: 3, changed: 0, silent: ["health"] });
});

test("The command reports what it adds, and the operations without codes", async () => {
  const { errcat, read } = project({ "openapi.yaml": api });
  const { code, output } = await errcat("import", "openapi.yaml", "--id", "shop");
  expect(code).toBe(0);
  expect(output).toContain("1 operation for which the list names no code: health");
  expect(output).toContain("catalogs/shop.yaml  6 added, 3 operations added");
  expect(operationsOf(read("catalogs/shop.yaml"))).toEqual(operations);
});

test("A document that names no codes for operations makes no operations", async () => {
  const { catalog, outcome } = await importedFrom(`openapi: 3.0.3
x-error-codes: [a_code]
paths:
  /orders: { get: { operationId: list, responses: { default: { description: It failed. } } } }
`);
  expect(operationsOf(catalog)).toBeUndefined();
  expect(outcome.operations).toEqual({ added: 0, changed: 0, silent: ["list"] });
});

test("Imported again, a document adds codes and operations in place; comments and what people wrote stay", async () => {
  const first = await importedFrom(api);
  const edited = first.catalog
    .replace("  placeOrder:", "  # the till\n  placeOrder:")
    .replace(/ {4}codes:\n {6}- stock_low\n {6}- cart_empty/, "    codes:\n      - stock_low # often");
  expect(operationsOf(edited)?.["placeOrder"]?.codes).toEqual(["stock_low"]);
  const same = await importedFrom(api, { catalog: edited, record: first.record });
  expect(same.outcome.files).toEqual([]);
  expect(same.outcome.kept).toEqual(["placeOrder: cart_empty"]);
  const newer = api.replace("[stock_low, cart_empty]", "[stock_low, cart_empty, sold_out]").replace(
    "  /health:",
    `  /carts:
    put:
      operationId: fillCart
      responses: { default: { $ref: "#/components/responses/Fault" }, "400": { description: Wrong, x-errors: [cart_empty] } }
  /health:`,
  );
  const { catalog, record, outcome } = await importedFrom(newer, { catalog: edited, record: first.record });
  expect(outcome.operations).toMatchObject({ added: 1, changed: 1 });
  expect(catalog).toContain("  # the till\n  placeOrder:");
  expect(catalog).toMatch(/- stock_low # often\n\s+- sold_out/);
  expect(operationsOf(catalog)).toEqual({
    ...operations,
    placeOrder: { ...operations.placeOrder, codes: ["stock_low", "sold_out"] },
    fillCart: { method: "put", path: "/carts", codes: ["cart_empty"] },
  });
  expect((await importedFrom(newer, { catalog, record })).outcome.files).toEqual([]);
});

test("Operations that people wrote get what is missing; what a document no longer names is reported once and stays", async () => {
  const first = await importedFrom(api);
  const own = first.catalog.replace(
    /^operations:\n(?: .*\n)*/m,
    "operations:\n  place: { method: post, path: /orders } # ours\n  health: { method: get, path: /health, codes: [busy] }\n",
  );
  expect(Object.keys(operationsOf(own) ?? {})).toEqual(["place", "health"]);
  const { catalog, record } = await importedFrom(api, { catalog: own });
  expect(catalog).toContain("# ours");
  expect(operationsOf(catalog)).toEqual({
    place: { method: "post", path: "/orders", codes: ["internal", "busy", "stock_low", "cart_empty"] },
    health: { method: "get", path: "/health", codes: ["busy"] },
    getOrdersById: { ...operations.getOrdersById, codes: ["internal", "busy", "ORDER_GONE"] },
    deleteOrdersById: { ...operations.deleteOrdersById, codes: ["internal", "busy", "https://example.com/errors/order-missing"] },
  });
  const fewer = api.replace("enum: [stock_low, cart_empty]", "enum: [stock_low]") + "x-error-codes: [cart_empty]\n";
  const after = await importedFrom(fewer, { catalog, record });
  expect(after.catalog).toBe(catalog);
  expect(after.outcome.conflicts.map(({ of, reason }) => `${of}: ${reason}`)).toEqual([
    "placeOrder: the list no longer has cart_empty for this operation, but the catalog does",
  ]);
  expect((await importedFrom(fewer, { catalog, record: after.record })).outcome).toMatchObject({ files: [], conflicts: [] });
});

test("An answer of success names the codes of its operation only in a list of errors", async () => {
  const { catalog } = await importedFrom(`openapi: 3.1.0
paths:
  /orders:
    get:
      responses:
        "200":
          description: "Orders, sold_out ones as well."
          x-errors: [cart_empty]
          content:
            application/json: { schema: { properties: { code: { enum: [sold_out] } } } }
        "409":
          description: Conflict
          x-errors: [stock_low]
components:
  schemas:
    ErrorCode: { enum: [stock_low, cart_empty, sold_out] }
`);
  expect(operationsOf(catalog)).toEqual({ getOrders: { method: "get", path: "/orders", codes: ["cart_empty", "stock_low"] } });
});
