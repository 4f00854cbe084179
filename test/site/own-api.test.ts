import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { runInThisContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { generateCommand } from "../../generator/command/generate.ts";
import { siteCommand } from "../../generator/command/site.ts";
import type { FullCatalog as Catalog } from "../../generator/expand/full-catalog.ts";
import { decode } from "../../generator/tools/site/browser/decode.ts";
import type { Package } from "../../generator/tools/site/browser/packages.ts";
import { packagesName } from "../../generator/tools/site/parsers.ts";
import { project } from "../project.ts";
import { told } from "../told.ts";
import { siteOf } from "./made-site.ts";

const shop = JSON.parse(readFileSync("test/catalogs/shop.json", "utf8")) as Catalog;
/** An API of one's own quotes no documents. */
const own: Catalog = { ...shop, entries: shop.entries.map((entry) => ({ ...entry, vendor: [] })) };
const limited = { code: "cart_limit", message: "The cart c-1 can hold at most 5 articles.", request_id: "r-1", limit: 5, cart: "c-1" };
const sample = {
  name: "a full cart",
  status: 409,
  body: { error: limited },
  errors: [{ code: "cart_limit", detail: limited.message, requestId: "r-1", parameters: { limit: 5, cart: "c-1" } }],
};

/** The site and the generated files of a project with the catalog of an API of its own. */
async function made(config: object | undefined, folder = ".") {
  const files = {
    [`${folder}/catalogs/shop.json`]: JSON.stringify(own),
    ...(config && { [`${folder}/errcat.config.json`]: JSON.stringify(config) }),
  };
  const { folder: root, read } = project(files);
  const base = join(root, folder);
  const before = process.cwd();
  process.chdir(base);
  try {
    expect(await told((reporter) => siteCommand({ out: "site" }, reporter))).toMatchObject({ code: 0 });
    expect(await told((reporter) => generateCommand({ check: false, dryRun: false, verify: false, force: false }, reporter))).toMatchObject(
      { code: 0 },
    );
  } finally {
    process.chdir(before);
  }
  const page = read(`${folder}/site/shop/index.html`);
  return {
    page,
    commands: [...page.matchAll(/<pre tabindex="0"><code>([^<]*)/g)].map(([, code = ""]) => code.replaceAll("&#34;", '"')),
    specifier: / data-import="([^"]*)"/.exec(page)?.[1] ?? "",
    exists: (path: string) => existsSync(resolve(base, path)),
    manifest: (path: string) => JSON.parse(readFileSync(resolve(base, path, "package.json"), "utf8")) as { readonly name: string },
  };
}

describe("What the site tells to write is there, where the configuration makes", () => {
  test.each([
    ["nothing, so that all is as it is by default", undefined, ".", "./src/errors/shop/index.js", "src/errors/shop/index.ts"],
    ["source", { as: "source", out: "lib/api errors" }, ".", "./lib/api errors/shop/index.js", "lib/api errors/shop/index.ts"],
    ["source for Deno", { as: "source", extension: "ts" }, ".", "./src/errors/shop/index.ts", "src/errors/shop/index.ts"],
    ["source for Next.js", { as: "source", extension: "none" }, ".", "./src/errors/shop", "src/errors/shop/index.ts"],
    [
      "source outside of its folder",
      { as: "source", out: "../app/src/errors" },
      "tools",
      "../app/src/errors/shop/index.js",
      "../app/src/errors/shop/index.ts",
    ],
  ] as const)("%s.", async (_, config, folder, specifier, file) => {
    const one = await made(config, folder);
    expect(one.specifier).toBe(specifier);
    expect(one.commands).toEqual([`import * as shop from "${specifier}";`]);
    expect(one.exists(file)).toBe(true);
    expect(one.page).not.toMatch(/npm install|@errcat/);
  });

  test.each([
    ["packages", {}, ["npm install @acme/shop", "npm install ./packages/shop"]],
    ["packages that are not published", { packageJson: { private: true } }, ["npm install ./packages/shop"]],
    ["packages that are published", { packageJson: { publishConfig: { access: "public" } } }, ["npm install @acme/shop"]],
  ] as const)("%s.", async (_, more, commands) => {
    const one = await made({ as: "package", out: "packages", scope: "@acme", ...more });
    expect(one.commands).toEqual(commands);
    expect(one.specifier).toBe("@acme/shop");
    expect(one.manifest("packages/shop").name).toBe("@acme/shop");
    expect(one.page).not.toContain("@errcat");
  });

  test("the same catalog twice: it is shown once, with both.", async () => {
    const one = await made({
      outputs: [
        { out: "app/errors", locales: ["en"] },
        { as: "package", out: "packages", scope: "@acme", locales: ["ja"] },
      ],
    });
    expect(one.commands).toEqual([
      'import * as shop from "./app/errors/shop/index.js";',
      "npm install @acme/shop",
      "npm install ./packages/shop",
    ]);
    expect([...new Set([...one.page.matchAll(/<div lang="([^"]*)">/g)].map(([, locale]) => locale))]).toEqual(["en", "ja"]);
  });
});

describe("The site of one's own API", () => {
  const files = siteOf([own]);
  const page = files.get("shop/index.html") ?? "";

  test("does not ask for documents that nobody wrote.", () => {
    for (const [path, text] of files)
      if (path.endsWith(".html"))
        expect(text, path).not.toMatch(/do not list this code|来源文档中没有|Documentation and|Quoted from|Not documented/);
    expect(page.match(/<details class="only-code">/g)).toHaveLength(own.entries.length);
  });

  test("of somebody else's says of which code the documents are silent.", () => {
    const [first, ...others] = shop.entries;
    const other = siteOf([{ ...shop, entries: [{ ...first, vendor: [] }, ...others] }]).get("shop/index.html") ?? "";
    expect(other.match(/do not list this code/g)).toHaveLength(1);
    expect(other.match(/Documentation and sample code/g)).toHaveLength(shop.entries.length);
    expect(other).not.toContain("only-code");
  });

  test.each(["shop/index.html", "data.0.js"])("shows every case of a plural and of a select in %s.", (path) => {
    const text = (files.get(path) ?? "").replaceAll(/<[^>]*>/g, "\n");
    for (const said of [
      "The cart {cart} can hold at most {limit} articles.",
      "The cart {cart} can hold no articles.",
      "The cart {cart} can hold only 1 article.",
      "购物车 {cart} 不能放入商品。",
      "Remove articles until none is left.",
      "The payment of {amount} was declined.",
      "The payment of {amount} was declined, because the account holds too little.",
      "The payment of {amount} was declined, because the card has expired.",
      "The payment of {amount} was declined. It cannot be tried again.",
      "{amount} の支払いが拒否されました。残高が不足しています。",
    ])
      expect(text, said).toContain(said);
    for (const when of ["limit = 0", "limit = 1", "reason = funds", "reason = expired", "final = true"]) expect(text, when).toContain(when);
  });

  test("shows which case has changed.", () => {
    const changed = JSON.parse(JSON.stringify(own).replace("only # article", "just # article")) as Catalog;
    const text = siteOf([changed], [own]).get("shop/changes.html") ?? "";
    expect(text).toMatch(
      /<del>limit = 1: The cart \{cart\} can hold only 1 article\.<\/del> <ins>limit = 1: The cart \{cart\} can hold just 1 article\.<\/ins>/,
    );
  });

  test("has an example as a sample shows it, with its parameters.", async () => {
    const [first] = own.entries;
    const alone = siteOf([{ ...own, entries: [first], samples: [sample] }]);
    const body = (/data-body="([^"]*)"/.exec(alone.get("decoder.html") ?? "")?.[1] ?? "").replaceAll(/&#(\d+);/g, (_, unit: string) =>
      String.fromCharCode(Number(unit)),
    );
    expect(JSON.parse(body)).toEqual(sample.body);
    const { errors } = decode(body, await packagesIn(alone.get("parsers.js") ?? ""), []);
    expect(errors.map(({ texts }) => texts[0]?.message)).toEqual([limited.message]);
  });

  test("offers no example where no sample shows how an error is written.", () => {
    expect(siteOf([own]).get("decoder.html")).not.toContain("$examples");
  });
});

/** The packages that the decoder of a site loads. */
async function packagesIn(script: string): Promise<readonly Package[]> {
  const { loadPackages } = await import("../../generator/tools/site/browser/packages.ts");
  runInThisContext(script);
  expect(globalThis).toHaveProperty([packagesName]);
  return loadPackages();
}
