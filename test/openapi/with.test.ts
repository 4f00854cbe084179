import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { project } from "../project.ts";

const shop = {
  id: "shop",
  name: "Shop",
  version: "1.0.0",
  wire: "flat",
  operations: {
    "*": { codes: ["internal"] },
    placeOdrer: { codes: ["stock.low"] },
    readOrder: { method: "get", path: "/order/{id}", codes: ["order.gone"] },
    payOrder: { method: "post", path: "/payments", codes: ["stock.low"] },
    getPayments: { codes: ["stock.low"] },
    ours: { method: "get", path: "/parts/{part}", codes: ["stock.low"] },
    dropOrder: { codes: ["order.gone"] },
  },
  entries: [
    { code: "internal", status: 500, message: { en: "It failed." } },
    { code: "stock.low", status: 409, message: { en: "Few are left." } },
    { code: "order.gone", status: 404, message: { en: "It is gone." } },
  ],
};

const api = `openapi: 3.1.0
info: { title: Shop, version: 1.0 }
paths:
  /orders:
    post: { operationId: placeOrder }
    get: { operationId: listOrders }
  /orders/{id}:
    $ref: "#/components/pathItems/Order"
  /payments: { post: { operationId: pay }, get: {} }
  /parts/{number}: { get: {} }
components:
  pathItems:
    Order:
      get: { operationId: readOrder }
      delete: { operationId: dropOrder }
`;

const configuration = { catalogs: ["shop.json"], out: "errors" };

/** A project with a catalog, a document, and a configuration. */
function shopProject(more: object = {}, text = api, catalog: object = shop) {
  return project({
    "shop.json": JSON.stringify(catalog, null, 2),
    "openapi.yaml": text,
    "errcat.config.json": JSON.stringify({ ...configuration, ...more }),
  });
}

const carried = (text: string) => (JSON.parse(text) as typeof shop).operations;

describe("generate --with", () => {
  test("takes ids, methods, and paths from the document, and gives its other operations the codes of every operation", async () => {
    const { errcat, read } = shopProject({ as: "package", scope: "@acme" });
    expect((await errcat("generate", "--with", "openapi.yaml")).code).toBe(0);
    expect(carried(read("errors/shop/catalog.json"))).toEqual({
      "*": { codes: ["internal"] },
      placeOdrer: { codes: ["stock.low"] },
      readOrder: { method: "get", path: "/orders/{id}", codes: ["order.gone"] },
      pay: { method: "post", path: "/payments", codes: ["stock.low"] },
      getPayments: { method: "get", path: "/payments", codes: ["stock.low"] },
      ours: { method: "get", path: "/parts/{number}", codes: ["stock.low"] },
      dropOrder: { method: "delete", path: "/orders/{id}", codes: ["order.gone"] },
      placeOrder: { method: "post", path: "/orders", codes: [] },
      listOrders: { method: "get", path: "/orders", codes: [] },
    });
    expect(read("errors/shop/src/errors.ts")).toMatch(/POST \/orders \*\/\n\s*readonly "placeOrder"/);
    expect(read("errors/shop/src/within.ts")).toContain('"listOrders": [],');
  });

  test("reports what only one side has, and what they say differently, each with its place and cure", async () => {
    const { errcat } = shopProject();
    const { output } = await errcat("generate", "--with", "openapi.yaml");
    const reports = output.split("\n\n").filter((one) => one.includes(" warning "));
    expect(reports.map((one) => one.split("\n")[0])).toEqual([
      expect.stringMatching(/^openapi\.yaml:5:5 warning The catalog lists no codes for 2 operations: placeOrder and listOrders\. /),
      expect.stringMatching(/^shop\.json:12:5 warning openapi\.yaml has no operation "placeOdrer"\. operation-missing$/),
      expect.stringMatching(/^shop\.json:19:15 warning In openapi\.yaml, "readOrder" is GET \/orders\/\{id\}, not GET \/order\/\{id\}\. /),
      expect.stringMatching(/^shop\.json:24:5 warning openapi\.yaml calls POST \/payments "pay", not "payOrder"\. operation-renamed$/),
    ]);
    expect(reports[0]).toMatch(
      / 5 \| {5}post: .*\n +\| +\^\^\^\^\n fix: List them under "operations" in shop\.json; until then, only the codes of "\*" apply\./,
    );
    expect(reports[1]).toContain('fix: Did you mean "placeOrder"?');
  });

  test("says nothing where both have the same", async () => {
    const { placeOdrer, readOrder, payOrder, ...others } = shop.operations;
    const operations = {
      ...others,
      placeOrder: placeOdrer,
      readOrder: { codes: readOrder.codes },
      pay: payOrder,
      listOrders: { codes: [] },
    };
    const { errcat } = shopProject({}, api, { ...shop, operations });
    expect((await errcat("generate", "--with", "openapi.yaml")).output).not.toContain("warning");
  });

  test("counts many operations without codes, and names a few", async () => {
    const paths = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`/things/${i}`, { get: { operationId: `readThing${i}` } }]));
    const { errcat } = shopProject({}, `openapi: 3.0.4\n${stringify({ paths })}`);
    const { output } = await errcat("generate", "--with", "openapi.yaml");
    expect(output).toContain(
      "no codes for 40 operations: readThing0, readThing1, readThing2, readThing3, readThing4, and 35 more. operation-unlisted",
    );
  });

  test("has no operation of which nothing is known", async () => {
    const { "*": _, ...operations } = shop.operations;
    const { errcat, read } = shopProject({}, api, { ...shop, operations });
    const { output } = await errcat("generate", "--with", "openapi.yaml");
    expect(output).toContain(
      'until then, the package does not list these operations. Codes that every operation returns belong under "*".',
    );
    expect(read("errors/shop/within.ts")).not.toContain("listOrders");
    const { operations: none, ...without } = shop;
    expect(none).toBeDefined();
    const plain = shopProject({}, api, without);
    expect((await plain.errcat("generate", "--with", "openapi.yaml")).output).toContain("no codes for 7 operations");
    expect(plain.files("errors")).not.toHaveProperty("errors/shop/within.ts");
  });

  test("reports ids that cannot be, and references that it does not follow", async () => {
    const odd = `openapi: 3.0.0
paths:
  /a: { get: { operationId: "a*" }, put: { operationId: readOrder } }
  /b: { get: { operationId: readOrder } }
  /c: { $ref: ./c.yaml }
  /d: { $ref: "#/components/pathItems/D" }
  /e: { $ref: "#/paths/~1f" }
  /f: { $ref: "#/paths/~1e" }
`;
    const { errcat, read } = shopProject({}, odd);
    const { code, output } = await errcat("generate", "--with", "openapi.yaml");
    expect(code).toBe(0);
    expect(output).toMatch(/openapi\.yaml:3:29 warning The operationId "a\*" has characters that an ID in a catalog cannot have\./);
    expect(output).toMatch(/openapi\.yaml:4:29 warning Another operation has the same operationId, "readOrder"\./);
    expect(output).toMatch(/openapi\.yaml:5:15 warning The operations of \/c are in another file, \.\/c\.yaml, which is not read\./);
    expect(output).toMatch(/openapi\.yaml:6:15 warning The operations of \/d are missing: there is no #\/components\/pathItems\/D\./);
    expect(output).toMatch(/openapi\.yaml:7:15 warning The operations of \/e are missing: /);
    expect(output).toContain("or specify a bundled document: paths in other files are not read.");
    expect(read("errors/shop/within.ts")).toMatch(/"getA": \[\],\n\s*"getB": \[\],/);
  });

  test.each([
    ["openapi: [", /openapi\.yaml:1:\d+ error /],
    ["swagger: '2.0'\n", /openapi\.yaml:1:1 error openapi\.yaml has version 2\.0, but errcat requires OpenAPI 3\. document-version/],
    ["a: 1\n", /openapi\.yaml:1:1 error openapi\.yaml is not an OpenAPI document\. document-version/],
  ])("writes nothing with a document that it cannot use: %s", async (text, report) => {
    const { errcat, files } = shopProject({}, text);
    const { code, output } = await errcat("generate", "--with", "openapi.yaml");
    expect(code).toBe(1);
    expect(output).toMatch(report);
    expect(output).toContain("Nothing was written.");
    expect(Object.keys(files("."))).toHaveLength(3);
  });

  test("reads JSON, and is for one catalog", async () => {
    const { errcat, read, write } = shopProject();
    write("openapi.json", JSON.stringify(parse(api)));
    expect((await errcat("generate", "--with", "openapi.json")).code).toBe(0);
    expect(read("errors/shop/within.ts")).toContain('"listOrders": [],');
    const several = await errcat("generate", "--with", "openapi.json", "--catalogs", "shop.json", "errcat:gengo");
    expect(several).toMatchObject({ code: 2, errors: expect.stringContaining("openapi.json is for one catalog, but there are 2 here.") });
    expect(await errcat("generate", "--with", "opnapi.json")).toMatchObject({
      code: 2,
      errors: expect.stringContaining('Did you mean "openapi.json"?'),
    });
  });
});

describe("with in the configuration", () => {
  test("is for the only catalog, or for each id", async () => {
    const { errcat, read, write } = shopProject({ with: "openapi.yaml" });
    expect((await errcat("generate")).code).toBe(0);
    const alone = read("errors/shop/within.ts");
    expect(alone).toContain('"listOrders": [],');
    write(
      "errcat.config.json",
      JSON.stringify({ ...configuration, catalogs: ["shop.json", "errcat:gengo"], with: { shop: "openapi.yaml" } }),
    );
    expect((await errcat("generate", "--check", "--filter", "shop")).code).toBe(0);
    expect((await errcat("generate", "--check", "--filter", "gengo")).output).not.toContain("openapi.yaml");
    expect((await errcat("generate")).code).toBe(0);
    expect(read("errors/shop/within.ts")).toBe(alone);
  });

  test("is a mistake for no catalog, for several, and without a file, each with its place", async () => {
    const wrong = async (more: object) => (await shopProject(more).errcat("generate")).errors;
    expect(await wrong({ with: { shp: "openapi.yaml" } })).toMatch(
      /errcat\.config\.json:1:\d+ error No catalog here has the ID "shp"\. config\n[^]*fix: Did you mean "shop"\?/,
    );
    expect(await wrong({ with: "openapi.yaml", catalogs: ["shop.json", "errcat:gengo"] })).toMatch(
      /errcat\.config\.json:1:\d+ error openapi\.yaml is for one catalog, but there are 2 here\. config\n[^]*fix: .*"with": \{ "shop": "openapi\.yaml" \}/,
    );
    expect(await wrong({ with: { shop: "api/*.yaml" } })).toContain('"api/*.yaml" is a pattern');
    expect(await wrong({ with: 7 })).toMatch(/errcat\.config\.json:1:\d+ error /);
  });

  test("counts for --check, and a run that changes nothing repeats the warnings until the document changes", async () => {
    const { errcat, read, write, folder } = shopProject({ with: "openapi.yaml" });
    write("node_modules/x", folder);
    expect((await errcat("generate")).code).toBe(0);
    const again = await errcat("generate");
    expect(again.output).toContain("is up to date.");
    expect(again.output).toContain("operation-missing");
    expect((await errcat("generate", "--check")).code).toBe(0);
    write("openapi.yaml", api.replace("listOrders", "findOrders"));
    const check = await errcat("generate", "--check");
    expect(check.code).toBe(1);
    expect(check.output).toContain('+  "findOrders": [],');
    expect((await errcat("generate")).code).toBe(0);
    expect(read("errors/shop/within.ts")).toContain('"findOrders": [],');
  });

  test("counts wherever operations are shown or compared", async () => {
    const { errcat, read, write } = shopProject({ with: "openapi.yaml", as: "package", scope: "@acme" });
    expect((await errcat("explain", "order.gone")).output).toMatch(/operation +dropOrder: DELETE \/orders\/\{id\}/);
    expect((await errcat("export", "openapi")).output).toMatch(/\/orders:\n {4}post:\n {6}operationId: placeOrder\n/);
    expect((await errcat("validate")).output).toContain("operation-missing");
    expect((await errcat("site")).code).toBe(0);
    expect(read("site/shop/index.html")).toContain("listOrders");
    await errcat("generate");
    expect((await errcat("diff", "errors/shop")).output).not.toContain("listOrders");
    write("openapi.yaml", api.replace("listOrders", "findOrders"));
    expect((await errcat("diff", "errors/shop")).output).toContain("findOrders");
  });
});
