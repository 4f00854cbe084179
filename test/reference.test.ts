import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { generate } from "../generator/generate.ts";
import { read } from "../generator/read.ts";
import { answeredFormats } from "../generator/tools/openapi/answered-formats.ts";
import { errorDocument } from "../generator/tools/openapi/document.ts";
import { errorParts } from "../generator/tools/openapi/parts.ts";
import { makePackage } from "./made-package.ts";
import { project } from "./project.ts";
import { packagesOf, siteOf } from "./site/made-site.ts";

const reference = "https://docs.example.com/errors";

/** A catalog of an API that answers with problem details. */
const shop = {
  id: "shop",
  name: "Shop",
  version: "1.0.0",
  wire: "problem+json",
  entries: [
    { code: "stock.insufficient", status: 409, message: { en: "Not enough in stock." } },
    { code: "余额 不足", status: 402, message: { en: "Not enough money." } },
    { code: "own/page", status: 400, url: "https://wiki.example.com/own?page#it", message: { en: "This has a page of its own." } },
    { code: "constructor", status: 400, message: { en: "It is called so." } },
  ],
} as const;

const addresses: Readonly<Record<string, string>> = {
  "stock.insufficient": `${reference}/shop/stock.insufficient.html`,
  "余额 不足": `${reference}/shop/~4f59~~989d~~20~~4e0d~~8db3~.html`,
  "own/page": "https://wiki.example.com/own?page#it",
  constructor: `${reference}/shop/constructor.html`,
};

interface Index {
  readonly facts: Readonly<Record<string, { readonly url?: string }>>;
  readonly parse: (value: unknown) => { readonly code: string } | undefined;
}

interface Server {
  readonly make: (code: string) => Readonly<Record<string, unknown>>;
  readonly serialize: (error: object) => { readonly status: number; readonly body: { readonly type: string; readonly code: string } };
}

describe("With the address of a reference", () => {
  const made = makePackage(shop, { reference });

  test("facts have the address of each code's page, and a page that the catalog names wins", async () => {
    const { facts } = await made.load<Index>("index");
    expect(Object.fromEntries(Object.entries(facts).map(([code, { url }]) => [code, url]))).toEqual(addresses);
  });

  test("these addresses lead to pages of the site", () => {
    const site = siteOf([shop]);
    for (const address of Object.values(addresses).filter((one) => one.startsWith(reference)))
      expect(site.has(address.slice(reference.length + 1)), address).toBe(true);
  });

  test("problem details have the page of their code as type, and the parser reads them as before", async () => {
    const [{ parse }, { make, serialize }] = [await made.load<Index>("index"), await made.load<Server>("server")];
    const { parse: before } = await makePackage(shop).load<Index>("index");
    for (const [code, address] of Object.entries(addresses)) {
      const { status, body } = serialize(make(code));
      expect(body).toMatchObject({ type: address, code });
      for (const one of [parse, before]) expect(one({ status, data: body })?.code).toBe(code);
    }
  });

  test("an error that the catalog does not list has no page", async () => {
    const { serialize } = await made.load<Server>("server");
    for (const rawCode of ["new", "toString", "__proto__", ""])
      expect(serialize({ provider: "shop", code: "$unknown", rawCode, status: 400 }).body.type).toBe("about:blank");
  });

  test("an error is as it is without: the address is in the table alone", async () => {
    const { make } = await made.load<Server>("server");
    expect(make("stock.insufficient")).toEqual((await makePackage(shop).load<Server>("server")).make("stock.insufficient"));
  });

  test("OpenAPI documents link to the pages, and hovers do", () => {
    const [catalog] = read([{ path: "shop.json", bytes: Buffer.from(JSON.stringify(shop)) }], [], { reference }).catalogs;
    if (catalog === undefined) throw new Error("no catalog");
    const document = JSON.stringify(errorDocument(catalog.provider, errorParts(catalog.provider, answeredFormats(catalog)), "3.1"));
    for (const address of Object.values(addresses)) {
      expect(document).toContain(`"externalDocs":{"url":${JSON.stringify(address)}}`);
      expect(document).toContain(`"type":${JSON.stringify(address)}`);
    }
    expect(readFileSync(`${made.folder}/errors.d.ts`, "utf8")).toContain(` * @see {@link ${addresses["stock.insufficient"]}`);
  });
});

test("without one, no file of a package differs, whatever pages the catalog names", () => {
  const bytes = Buffer.from(JSON.stringify(shop));
  const [without] = generate([{ path: "shop.json", bytes }]).packages;
  for (const path of ["facts.js", "server.js", "index.js"]) expect(without?.files.get(path), path).not.toMatch(/url|pageOf/);
  expect(packagesOf(["catalogs/gengo.json"])[0]?.files.get("facts.js")).toBe(readFileSync("generated/gengo/facts.js", "utf8"));
});

describe("errcat.config.json", () => {
  const config = (more: object) =>
    project({ "catalogs/shop.json": JSON.stringify(shop), "errcat.config.json": JSON.stringify({ out: "errors", ...more }) });

  test.each([reference, `${reference}/`])("takes %s, and packages type-check with it", async (address) => {
    const { errcat, read } = config({ reference: address });
    expect(await errcat("generate", "--verify")).toMatchObject({ code: 0, errors: "" });
    expect(read("errors/shop/facts.ts")).toContain(`url: "${addresses["stock.insufficient"]}"`);
    expect((await errcat("generate", "--check")).code).toBe(0);
  });

  test.each([
    ["http://docs.example.com", '"reference" does not begin with https://.'],
    ["https://user@docs.example.com", '"reference" contains a user name, which readers might mistake for the host.'],
    ["https://docs.example.com/errors?page=", '"reference" cannot have a query or a fragment: the pages for the codes are below this URL.'],
    ["https://docs.example.com/#", '"reference" cannot have a query or a fragment: the pages for the codes are below this URL.'],
  ])("refuses %s", async (address, message) => {
    const { code, errors } = await config({ reference: address }).errcat("generate");
    expect({ code, errors }).toEqual({ code: 2, errors: expect.stringContaining(message) });
  });
});
