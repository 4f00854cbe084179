import { describe, expect, test } from "vitest";
import { deadAddressesIn, deadLinksIn } from "../../generator/tools/site/links/dead-links.ts";
import { lookupIn } from "../../generator/tools/site/links/targets.ts";
import { project } from "../project.ts";
import { ownCatalogs, siteOf } from "./made-site.ts";

const reference = "https://docs.example.com/errors";
const [old, renamed] = [`${reference}/shop/cart.full.html`, `${reference}/shop/cart_limit.html`];

/** A catalog with one code, which once had another name. */
const shop = {
  id: "shop",
  name: "Shop",
  version: "2.0.0",
  wire: "problem+json",
  entries: [
    { code: "cart.full", status: 409, message: { en: "The cart is full." }, since: "1.0.0", removed: "2.0.0", replacedBy: "cart_limit" },
    { code: "cart_limit", status: 409, message: { en: "The cart is full." }, since: "2.0.0" },
  ],
};

function shopProject(more: Readonly<Record<string, string>> = {}, catalog: object = shop) {
  return project({
    "catalogs/shop.json": JSON.stringify(catalog, null, 2),
    "errcat.config.json": JSON.stringify({ out: "errors", reference }),
    ...more,
  });
}

const withMessage = (en: string) => ({ ...shop, entries: [shop.entries[0], { ...shop.entries[1], message: { en } }] });

describe("errcat site --check-links", () => {
  test("finds nothing where every link leads somewhere, that of a renamed code included, and makes the site.", async () => {
    const text = `See ${old}, ${renamed}#cart_limit, ${reference}/shop/cart_limit.md, ${reference}/shop/, ${reference}/shop/index.html#cart.full (${reference}). Not ours: ${reference}-old/x, https://other.example/errors/x.`;
    const { errcat, read } = shopProject({ "guide.md": text }, withMessage(`As ${old} says.`));
    expect((await errcat("generate")).code).toBe(0);
    expect(await errcat("site", "--check-links", "guide.md")).toMatchObject({ code: 0, errors: "" });
    expect(read("site/shop/cart.full.html")).toContain('<a href="cart_limit.html">');
  });

  test.each([
    ["a message", "catalogs/shop.json", withMessage(`See ${reference}/shop/gone.html.`), "gone.html", "the site has no shop/gone.html"],
    [
      "the page of a code",
      "catalogs/shop.json",
      { ...shop, entries: [{ ...shop.entries[1], url: `${reference}/shop/gone.html` }] },
      "gone.html",
      "the site has no shop/gone.html",
    ],
    [
      "an anchor",
      "catalogs/shop.json",
      withMessage(`See ${reference}/shop/index.html#gone.`),
      "index.html#gone",
      "shop/index.html has no gone",
    ],
    ["a field of one's own", "catalogs/shop.json", { ...shop, "x-page": `${reference}/cart/` }, "cart/", "the site has no cart/index.html"],
  ])("reports a dead address in %s, with its place and a cure, and writes nothing.", async (_, path, catalog, address, why) => {
    const { errcat, files } = shopProject({}, catalog);
    const { code, output } = await errcat("site", "--check-links");
    expect(code).toBe(1);
    const place = new RegExp(
      `^${path}:(\\d+):(\\d+) error https://\\S*/${address.replaceAll(".", "\\.")} leads nowhere: ${why}\\. dead-link$`,
      "m",
    );
    const [, line = "", column = ""] = place.exec(output) ?? [];
    const lines = JSON.stringify(catalog, null, 2).split("\n");
    expect(lines[Number(line) - 1]?.slice(Number(column) - 1)).toMatch(/^https:\/\/docs\.example\.com\/errors\//);
    expect(output).toMatch(/ fix: \S/);
    expect(output).toContain("Nothing was written.");
    expect(Object.keys(files("."))).not.toContain("./site/index.html");
  });

  test.each([
    ["a guide", "docs/guide.md", `# Errors\n\nSee [it](${reference}/shop/CART_LIMIT.html).\n`, 3],
    [
      "an OpenAPI document",
      "openapi.yaml",
      `openapi: 3.1.0\ncomponents:\n  schemas:\n    a:\n      externalDocs:\n        url: ${reference}/shop/CART_LIMIT.html\n`,
      6,
    ],
    ["a program", "docs/help.ts", `export const help = "${reference}/shop/cart_limit";\n`, 1],
  ])("reports a dead address in %s, and the address that is meant.", async (_, path, text, line) => {
    const { errcat } = shopProject({ [path]: text });
    const { code, output } = await errcat("site", "--check-links", path.startsWith("docs/") ? "docs" : path);
    expect(code).toBe(1);
    expect(output).toContain(`${path}:${line}:`);
    expect(output).toContain(`fix: Write ${renamed}.`);
    expect(output).toContain("1 error.");
  });

  test("reports addresses of a document that the configuration names.", async () => {
    const { errcat } = shopProject({
      "openapi.yaml": `openapi: 3.1.0\ninfo: { title: Shop, version: "1" }\nexternalDocs: { url: "${reference}/shop/gone.html" }\npaths: {}\n`,
      "errcat.config.json": JSON.stringify({ out: "errors", reference, with: "openapi.yaml" }),
    });
    const { code, output } = await errcat("site", "--check-links");
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining("openapi.yaml:3:23 error") });
  });

  test("reports addresses of packages that were generated before a code was dropped, or for another site.", async () => {
    const { errcat, write } = shopProject();
    expect((await errcat("generate")).code).toBe(0);
    write("catalogs/shop.json", JSON.stringify({ ...shop, entries: [{ ...shop.entries[1] }] }));
    const { code, output } = await errcat("site", "--check-links");
    expect(code).toBe(1);
    expect(output).toMatch(new RegExp(`^errors/shop/facts\\.ts:\\d+:\\d+ error ${old.replaceAll(".", "\\.")} leads nowhere`, "m"));
    expect(output).toContain("fix: Run `errcat generate`. If the URL does not change, correct it in the catalog.");
    expect((await errcat("generate")).code).toBe(0);
    expect((await errcat("site", "--check-links")).code).toBe(0);
  });

  test("reports dead links of pages that stand beside those of errcat.", async () => {
    const { errcat } = shopProject({
      "site/guide.html":
        '<p>\n<a href="shop/cart_limit.html#cart_limit">fine</a> <a href="shop/gone.html">not</a> <a href="mailto:a@b.example">fine</a>\n',
      "site/guide.md": "[fine](shop/index.md) `[no link](x)`\n\n[not](Shop/Cart_Limit.md#x)\n",
    });
    const { code, output } = await errcat("site", "--check-links");
    expect(code).toBe(1);
    expect(output).toContain("site/guide.html:2:61 error shop/gone.html leads nowhere: the site has no shop/gone.html. dead-link");
    expect(output).toContain("site/guide.md:3:7 error Shop/Cart_Limit.md#x leads nowhere: the site has no Shop/Cart_Limit.md. dead-link");
    expect(output).toContain("fix: In the site's folder, change the link to shop/cart_limit.html.");
    expect(output).toContain("2 errors.");
  });

  test("checks the links of the site alone where no reference is configured, and says so.", async () => {
    const { errcat } = shopProject({ "errcat.config.json": JSON.stringify({ out: "errors" }) }, withMessage(`See ${reference}/gone.`));
    const { code, output } = await errcat("site", "--check-links");
    expect({ code, output }).toEqual({
      code: 0,
      output: expect.stringMatching(/^The configuration has no "reference": only the links between the files/),
    });
  });

  test("does not know files that are not there.", async () => {
    expect(await shopProject().errcat("site", "--check-links", "none")).toMatchObject({
      code: 2,
      errors: 'There is no file or folder "none".\nfix: Specify the files or folders whose links are to be checked.\n',
    });
  });
});

describe("The links of a site", () => {
  const files = siteOf([...ownCatalogs, "test/site/catalogs/hostile.json", "test/catalogs/acme.json"]);
  const dead = (site: ReadonlyMap<string, string>) => {
    const lookup = lookupIn(site);
    return [...site].flatMap(([path, text]) => deadLinksIn(path, text, lookup).map(({ address }) => `${path}: ${address}`));
  };

  test("all lead somewhere.", () => {
    expect(dead(files)).toEqual([]);
  });

  test.each([
    ["a page", "gengo/2700.html", ["gengo/index.html: 2700.html", "errors.json: gengo/2700.html"]],
    ["a page in Markdown", "gengo/2700.md", ["gengo/index.md: 2700.md", "gengo/2700.html: 2700.md", "errors.json: gengo/2700.md"]],
    ["a picture", "matrix.en.svg", ["index.html: matrix.en.svg"]],
    ["a script", "settings.js", ["index.html: settings.js", "gengo/2700.html: ../settings.js"]],
    ["errors.json", "errors.json", ["index.html: errors.json", "llms.txt: errors.json"]],
    ["a provider's page in Markdown", "gengo/index.md", ["llms.txt: gengo/index.md", "gengo/2700.md: index.md"]],
  ])("are reported if %s is missing.", (_, path, expected) => {
    const found = dead(new Map([...files].filter(([one]) => one !== path)));
    for (const one of expected) expect(found).toContain(one);
  });
});

test("Each page is searched for ids once, however many addresses lead to it.", () => {
  let reads = 0;
  const files = new Map([["shop/index.html", '<p id="a">']]);
  const counting = Object.assign(new Map(files), { get: (path: string) => (reads++, files.get(path)) });
  const text = Array.from({ length: 1000 }, (_, i) => `${reference}/shop/index.html#a${i} `).join("");
  expect(deadAddressesIn(text, reference, lookupIn(counting))).toHaveLength(1000);
  expect(reads).toBe(1);
});
