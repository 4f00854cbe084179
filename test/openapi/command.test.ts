import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type ExportDocumentOptions, exportDocumentCommand } from "../../generator/command/export-document.ts";
import { project } from "../project.ts";
import { told } from "../told.ts";

const shop = {
  id: "shop",
  name: "Shop",
  version: "1.0.0",
  wire: "flat",
  operations: {
    "*": { codes: ["internal"] },
    placeOrder: { method: "post", path: "/orders", codes: ["stock.*"] },
    readOrder: { method: "get", path: "/orders/{id}", codes: ["order.gone"] },
  },
  entries: [
    { code: "internal", status: 500, expose: false, message: { en: "It failed.", "zh-Hans": "出错了。" } },
    { code: "stock.insufficient", status: 409, message: { en: "Only {available} are left.", "zh-Hans": "仅剩 {available} 件。" } },
    { code: "stock.locked", status: 409, retry: "later", message: { en: "The stock is being counted.", "zh-Hans": "正在盘点库存。" } },
    {
      code: "order.gone",
      status: 404,
      url: "https://example.com/errors/gone",
      message: { en: "There is no such order.", "zh-Hans": "订单不存在。" },
    },
  ],
};

const api = `openapi: 3.1.0 # by hand
info: {title: Shop, version: '2'}
paths:
  /orders:
    post:
      # what customers do
      operationId: placeOrder
      responses:
        '201':
          description: Placed.
        '409':
          description: Not now.   # as the team says it
          content:
            application/json:
              schema: {$ref: '#/components/schemas/AnyError'}
              example: {code: x}
  '/orders/{orderId}':
    get:
      responses:
        '200': {description: Here it is.}
        '404': {$ref: '#/components/responses/Missing'}
    delete:
      operationId: dropOrder
      responses:
        '204': {description: Gone.}
components:
  responses:
    Missing: {description: Not here.}
  schemas:
    AnyError: {type: object}
`;

/** Runs the command in a project. */
async function ran(
  options: Partial<ExportDocumentOptions>,
  files: Readonly<Record<string, string>> = {},
  catalog: object = shop,
  format: "openapi" | "json-schema" = "openapi",
) {
  const made = project({
    "shop.json": JSON.stringify(catalog),
    "errcat.config.json": JSON.stringify({ catalogs: ["shop.json"] }),
    ...files,
  });
  const before = process.cwd();
  process.chdir(made.folder);
  let written = "";
  try {
    const { code, printed } = await told((reporter) =>
      exportDocumentCommand(format, { check: false, ...options }, reporter, (text) => {
        written += text;
      }),
    );
    return { code, printed, written, read: made.read, again: made.folder };
  } finally {
    process.chdir(before);
  }
}

describe("a document of its own", () => {
  test("has each operation with its responses, by the codes that it may return", async () => {
    const { code, written } = await ran({});
    expect(code).toBe(0);
    const document = parse(written);
    expect(document.openapi).toBe("3.1.1");
    expect(Object.keys(document.paths["/orders"].post.responses)).toEqual(["409", "500"]);
    expect(document.paths["/orders"].post.responses["409"]["x-errors"]).toEqual(["stock.insufficient", "stock.locked"]);
    expect(document.paths["/orders"].post.responses["409"].headers).toHaveProperty("Retry-After");
    expect(document.paths["/orders/{id}"].get.responses["404"].headers).toBeUndefined();
    expect(document.components.schemas.ShopOrderGone.externalDocs).toEqual({ url: "https://example.com/errors/gone" });
    expect(Object.keys(document.components.schemas)).toHaveLength(4);
    expect(document.components.examples["ShopInternal.zh-Hans"].value.message).toBe("出错了。");
  });

  test("can be of OpenAPI 3.0, and without operations has responses to refer to", async () => {
    const { operations: _, ...catalog } = shop;
    const document = parse((await ran({ openapi: "3.0" }, {}, catalog)).written);
    expect(document.openapi).toBe("3.0.4");
    expect(document.paths).toEqual({});
    expect(Object.keys(document.components.responses)).toEqual(["Shop404", "Shop409", "Shop500"]);
  });
});

test("the schemas alone are JSON", async () => {
  const { code, written } = await ran({}, {}, shop, "json-schema");
  expect(code).toBe(0);
  const schema = JSON.parse(written) as { readonly anyOf: readonly object[]; readonly $defs: object };
  expect(Object.keys(schema.$defs)).toHaveLength(4);
  expect(schema.anyOf).toHaveLength(4);
  expect((await ran({ into: "x.json" }, {}, shop, "json-schema")).printed).toContain("--into is only for openapi.");
});

test("Warnings are no part of the document", async () => {
  const { errcat } = project({
    "shop.json": JSON.stringify({
      ...shop,
      entries: shop.entries.map((entry, i) => (i === 0 ? { ...entry, message: { en: "No." } } : entry)),
    }),
  });
  const { output, errors } = await errcat("export", "openapi", "--catalogs", "shop.json");
  expect(output).toMatch(/^openapi: 3\.1\.1\n/);
  expect(errors).toContain("locale-missing");
});

describe("--into", () => {
  test("puts the errors into a document, and leaves the rest as it is", async () => {
    const { code, printed, read } = await ran({ into: "api.yaml" }, { "api.yaml": api });
    expect(code).toBe(0);
    expect(printed).toContain("The catalog lists no codes for DELETE /orders/{orderId} (dropOrder).");
    expect(printed).toContain("api.yaml was updated.");
    const after = read("api.yaml");
    const kept = api.split("\n").filter((line) => !/AnyError'|example: |Missing'/.test(line));
    const lines = after.split("\n");
    expect(kept.filter((line) => !lines.includes(line))).toEqual([]);
    const document = parse(after);
    const conflict = document.paths["/orders"].post.responses["409"];
    expect(conflict.description).toBe("Not now.");
    expect(conflict.content["application/json"]).not.toHaveProperty("example");
    expect(conflict.content["application/json"].schema.oneOf).toHaveLength(2);
    expect(document.paths["/orders/{orderId}"].get.responses["404"]["x-errors"]).toEqual(["order.gone"]);
    expect(document.paths["/orders/{orderId}"].get.responses["200"]).toEqual({ description: "Here it is." });
    expect(document.components.responses.Missing).toEqual({ description: "Not here." });
  });

  test("changes nothing the second time, in YAML and in JSON, and --check says so", async () => {
    for (const [name, text] of [
      ["api.yaml", api],
      ["api.json", JSON.stringify(parse(api), null, 4)],
    ] as const) {
      const first = await ran({ into: name }, { [name]: text });
      const after = first.read(name);
      const second = await ran({ into: name }, { [name]: after });
      expect(second.printed).toContain(`${name} is up to date.`);
      expect(second.read(name)).toBe(after);
      expect((await ran({ into: name, check: true }, { [name]: after })).code).toBe(0);
      const stale = await ran({ into: name, check: true }, { [name]: text });
      expect(stale.code).toBe(1);
      expect(stale.printed).toContain(`fix: Run \`errcat export openapi --into ${name}`);
      expect(stale.read(name)).toBe(text);
    }
  });

  test("says which responses referred to another file", async () => {
    const text = api.replace("'404': {$ref: '#/components/responses/Missing'}", "'404': {$ref: './errors.yaml#/Missing'}");
    const { printed, read } = await ran({ into: "api.yaml" }, { "api.yaml": text });
    const line =
      "The response 404 of GET /orders/{orderId} no longer refers to ./errors.yaml#/Missing, another file: it has the errors of the catalog.";
    expect(printed.split("\n")).toContain(line);
    expect((await ran({ into: "api.yaml" }, { "api.yaml": read("api.yaml") })).printed).not.toContain("errors.yaml");
  });

  test("takes out what the catalog no longer has", async () => {
    const first = (await ran({ into: "api.yaml" }, { "api.yaml": api })).read("api.yaml");
    const fewer = {
      ...shop,
      operations: { placeOrder: { method: "post", path: "/orders", codes: ["stock.locked"] } },
      entries: shop.entries.filter(({ code }) => code.startsWith("stock.l")),
    };
    const document = parse((await ran({ into: "api.yaml" }, { "api.yaml": first }, fewer)).read("api.yaml"));
    expect(Object.keys(document.components.schemas)).toEqual(["AnyError", "ShopStockLocked"]);
    expect(Object.keys(document.paths["/orders"].post.responses)).toEqual(["201", "409"]);
    expect(document.paths["/orders"].post.responses["409"]["x-errors"]).toEqual(["stock.locked"]);
    expect(Object.keys(document.paths["/orders/{orderId}"].get.responses)).toEqual(["200"]);
  });

  test("leaves what a response describes that APIs answer errors with, too", async () => {
    const rpc = { ...shop, wire: "json-rpc", entries: shop.entries.map((entry) => ({ ...entry, status: 200 })) };
    const calls = `openapi: 3.1.0
info: {title: Shop, version: '2'}
paths:
  /orders:
    post:
      operationId: placeOrder
      responses:
        '200':
          description: Placed.   # as the team says it
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Order'}
              examples:
                placed: {value: {id: 7}}
  '/orders/{orderId}':
    get:
      responses:
        '200': {$ref: '#/components/responses/Found'}
components:
  responses:
    Found: {description: Here it is.}
  schemas:
    Order: {type: object}
`;
    const first = (await ran({ into: "api.yaml" }, { "api.yaml": calls }, rpc)).read("api.yaml");
    const response = parse(first).paths["/orders"].post.responses["200"];
    expect(response.description).toBe("Placed.");
    expect(response.content["application/json"].schema).toEqual({
      anyOf: ["Order", "ShopInternal", "ShopStockInsufficient", "ShopStockLocked"].map((name) => ({
        $ref: `#/components/schemas/${name}`,
      })),
    });
    expect(Object.keys(response.content["application/json"].examples).slice(0, 2)).toEqual(["placed", "internal"]);
    const { 200: found } = parse(first).paths["/orders/{orderId}"].get.responses;
    expect([found.description, found["x-errors"]]).toEqual(["Here it is.", ["internal", "order.gone"]]);
    expect((await ran({ into: "api.yaml" }, { "api.yaml": first }, rpc)).read("api.yaml")).toBe(first);
    const none = { ...rpc, operations: { readOrder: { codes: ["order.gone"] } } };
    const last = parse((await ran({ into: "api.yaml" }, { "api.yaml": first }, none)).read("api.yaml"));
    expect(last.paths["/orders"]).toEqual(parse(calls).paths["/orders"]);
    expect(last.components.responses).toEqual({ Found: { description: "Here it is." } });
  });

  test("says which operations of the catalog the document does not have", async () => {
    const { printed } = await ran({ into: "api.yaml" }, { "api.yaml": "openapi: 3.0.0\ninfo:\n  title: x\n  version: '1'\npaths: {}\n" });
    expect(printed).toContain("api.yaml has no operation placeOrder (POST /orders), which the catalog lists.");
  });

  test("counts the operations without codes in one line, and follows references of paths within the document", async () => {
    const paths = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`/things/${i}`, { get: { operationId: `thing${i}`, responses: {} } }]),
    );
    const item = { post: { operationId: "placeOrder", responses: { "201": { description: "Placed." } } } };
    const text = JSON.stringify({
      openapi: "3.1.0",
      paths: { ...paths, "/orders": { $ref: "#/components/pathItems/Orders" }, "/carts": { $ref: "./carts.yaml" } },
      components: { pathItems: { Orders: item } },
    });
    const { printed, read } = await ran({ into: "api.json" }, { "api.json": text });
    expect(printed.match(/.*lists no codes for.*/g)).toEqual([
      "The catalog lists no codes for 30 operations: GET /things/0 (thing0), GET /things/1 (thing1), GET /things/2 (thing2), " +
        "GET /things/3 (thing3), GET /things/4 (thing4), and 25 more.",
    ]);
    expect(printed).toContain("The operations of /carts are not in api.json: the path refers to ./carts.yaml.");
    const document = JSON.parse(read("api.json")) as {
      components: { pathItems: { Orders: { post: { responses: object } } } };
      paths: object;
    };
    expect(Object.keys(document.components.pathItems.Orders.post.responses)).toEqual(["201", "409", "500"]);
    expect(document.paths).toHaveProperty("/orders", { $ref: "#/components/pathItems/Orders" });
  });

  test.each([
    ["swagger: '2.0'\n", "has version 2.0, but errcat requires OpenAPI 3."],
    ["a: 1\n", "is not an OpenAPI document."],
    ["openapi: 3.1.0\n  x: [\n", "cannot be read:"],
    [
      api.replace("schemas:\n", "schemas: &all\n").replace("AnyError: {", "ShopInternal: &old {x-error: {}, ").concat("x-old: *old\n"),
      "cannot be put into",
    ],
  ])("refuses what it cannot write", async (text, message) => {
    const { code, printed, read } = await ran({ into: "api.yaml" }, { "api.yaml": text });
    expect(code).toBe(2);
    expect(printed).toContain(message);
    expect(read("api.yaml")).toBe(text);
  });

  test("needs a file, and --check needs --into", async () => {
    expect((await ran({ into: "api.yaml" })).printed).toContain('There is no file "api.yaml".');
    expect((await ran({ check: true })).printed).toContain("--check compares a document, but none was specified.");
  });
});
