import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Catalog } from "../generator/catalog/catalog.ts";
import { CodeIndex } from "../generator/catalog/code-index.ts";
import { hasParts, partsOfPattern, patternOfCode } from "../generator/catalog/code-pattern.ts";
import { load } from "../generator/load/load.ts";
import { normalize } from "../generator/normalize/normalize.ts";
import { validate } from "../generator/validate/validate.ts";
import { operations as countOf } from "./operations.ts";
import { project } from "./project.ts";

const codes = ["auth.missing", "auth.expired", "cart.empty", "cart.full", "stock.insufficient", "App\\Error\\Late", "odd*"];

function catalogWith(operations: unknown, listed: readonly string[] = codes): Catalog {
  return {
    id: "shop",
    name: "Shop",
    version: "1.0.0",
    operations,
    entries: listed.map((code) => ({ code, message: { en: "No." } })),
  } as Catalog;
}

describe("a pattern", () => {
  test.each([
    ["cart.*", ["cart.empty", "cart.full"]],
    ["*", codes],
    ["*.e*", ["auth.expired", "cart.empty"]],
    ["cart.full*", ["cart.full"]],
    ["*cart.full", ["cart.full"]],
    ["cart.full", ["cart.full"]],
    ["cart", []],
    ["*tt*", []],
    ["odd\\*", ["odd*"]],
    ["odd*", ["odd*"]],
    ["App\\Error\\Late", ["App\\Error\\Late"]],
    ["App\\\\*", ["App\\Error\\Late"]],
    ["App\\*", []],
    ["**", codes],
  ])("%s", (pattern, meant) => {
    expect(new CodeIndex(codes).find(pattern).map((place) => codes[place])).toEqual(meant);
  });

  const word = fc.string({ unit: fc.constantFrom("a", "b", ".", "*", "\\"), maxLength: 8 });

  /** A part as a pattern: every backslash before a star counts, and before the star that follows it. */
  const escaped = (part: string, isBeforeStar: boolean): string =>
    part.replaceAll(isBeforeStar ? /\\*(\*|$)/g : /\\*\*/g, (found) => found.replaceAll(/[\\*]/g, "\\$&"));

  test("of a code means this code, whatever it is made of", () => {
    fc.assert(
      fc.property(word, word, (code, other) => {
        expect(partsOfPattern(patternOfCode(code))).toEqual([code]);
        expect(hasParts(other, partsOfPattern(patternOfCode(code)))).toBe(other === code);
      }),
    );
  });

  test("means what a regular expression with .* between its parts means", () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.array(word, { maxLength: 20 }), (parts, words) => {
        const pattern = parts.map((part, i) => escaped(part, i < parts.length - 1)).join("*");
        const expression = new RegExp(`^${parts.map((part) => part.replaceAll(/[\\.*]/g, "\\$&")).join(".*")}$`);
        const all = [...new Set([...words, parts.join(""), parts.join("a")])];
        expect(partsOfPattern(pattern)).toEqual(parts);
        expect(new CodeIndex(all).find(pattern).map((place) => all[place])).toEqual(all.filter((one) => expression.test(one)));
      }),
    );
  });
});

describe("the operations of a provider", () => {
  test("have the codes that their patterns mean, in the order of the catalog, without those of all operations", () => {
    const catalog = catalogWith({
      placeOrder: {
        method: "post",
        path: "/orders",
        summary: "Places an order.",
        codes: ["stock.insufficient", "cart.*", "auth.missing"],
        "x-team": "orders",
      },
      "*": { codes: ["auth.*"] },
      ping: {},
    });
    const { operations } = normalize(catalog);
    expect(operations).toEqual({
      common: ["auth.missing", "auth.expired"],
      all: [
        {
          id: "placeOrder",
          method: "post",
          path: "/orders",
          summary: "Places an order.",
          codes: ["cart.empty", "cart.full", "stock.insufficient"],
          vendor: [],
          extensions: { "x-team": "orders" },
        },
        { id: "ping", method: undefined, path: undefined, summary: undefined, codes: [], vendor: [], extensions: {} },
      ],
    });
  });

  test("are none in a catalog that lists none", () => {
    expect(normalize(catalogWith(undefined)).operations).toEqual({ common: [], all: [] });
  });

  test("are looked up in time that grows with the codes that they list, not with operations times codes", async () => {
    const work = async (size: number): Promise<number> => {
      const listed = Array.from({ length: size * 5 }, (_, i) => `group${Math.floor(i / 5)}.code${i % 5}`);
      const all = Array.from({ length: size }, (_, i) => [`operation${i}`, { codes: [`group${i}.*`, `group${(i + 1) % size}.code1`] }]);
      const document = load("shop.json", Buffer.from(JSON.stringify(catalogWith(Object.fromEntries(all), listed))));
      return countOf(() => {
        const { catalog, problems } = validate(document);
        expect(problems).toEqual([]);
        if (catalog) normalize(catalog);
      });
    };
    await work(10);
    const [small, large] = [await work(40), await work(320)];
    expect(large / small).toBeLessThan(10);
  });

  test("are refused where their lists would fill the memory", () => {
    const listed = Array.from({ length: 2_000 }, (_, i) => `c${i}`);
    const problemsOf = (patterns: (i: number) => readonly string[]) => {
      const all = Object.fromEntries(Array.from({ length: 1_001 }, (_, i) => [`operation${i}`, { codes: patterns(i) }]));
      return validate(load("shop.json", Buffer.from(JSON.stringify(catalogWith(all, listed))))).problems;
    };
    for (const patterns of [() => ["*"], (i: number) => [`*c${i}`]])
      expect(problemsOf(patterns)).toMatchObject([
        {
          rule: "operations-size",
          cure: 'Under "*", list codes that all operations may return, and start each pattern with the characters that its codes start with.',
        },
      ]);
    expect(problemsOf((i) => [`c${i}*`])).toEqual([]);
  });
});

describe("errcat validate", () => {
  test("notes the codes that no operation lists", async () => {
    const note = async (operations: unknown): Promise<string> =>
      (await project({ "catalogs/shop.json": JSON.stringify(catalogWith(operations)) }).errcat("validate")).output;
    expect(await note({ a: { codes: ["auth.*"] } })).toBe(
      'catalogs/shop.json: no operation lists "cart.empty", "cart.full", "stock.insufficient", "App\\\\Error\\\\Late", "odd*".\n1 catalog, 7 codes: no errors.\n',
    );
    expect(await note({ a: { codes: ["auth.missing"] } })).toContain('"App\\\\Error\\\\Late", and 1 more.\n');
    expect(await note({ a: {}, "*": { codes: ["*"] } })).toBe("1 catalog, 7 codes: no errors.\n");
    expect(await note(undefined)).toBe("1 catalog, 7 codes: no errors.\n");
  });
});

describe("errcat rename", () => {
  const yaml = `id: shop
name: Shop
version: 1.1.0
operations:
  "*":
    codes: [auth.*]
  placeOrder:
    codes:
      - stock.insufficient # rare
      - cart.*
  quote: { codes: [stock.insufficient, cart.full] }
  restock: { codes: [cart.empty] }
entries:
  - { code: stock.insufficient, since: 1.0.0, message: { en: None is left. } }
  - { code: cart.empty, since: 1.0.0, message: { en: The cart is empty. } }
  - { code: cart.full, since: 1.0.0, message: { en: The cart is full. } }
  - { code: auth.missing, since: 1.0.0, message: { en: Sign in. } }
`;

  test("lists the new code in every operation that listed the old one, as its list is written", async () => {
    const { errcat, read } = project({ "catalogs/shop.yaml": yaml });
    expect((await errcat("rename", "stock.insufficient", "stock.out")).code).toBe(0);
    const text = read("catalogs/shop.yaml");
    expect(text).toContain("      - stock.insufficient # rare\n      - stock.out\n      - cart.*\n");
    expect(text).toContain("  quote: { codes: [stock.insufficient, stock.out, cart.full] }\n");
    expect(text).toContain("  restock: { codes: [cart.empty] }\n");
    expect((await errcat("validate")).output).not.toContain("operation-");
  });

  test("adds nothing where a pattern means the new code, or all operations list it", async () => {
    const { errcat, read } = project({ "catalogs/shop.yaml": yaml });
    expect((await errcat("rename", "cart.empty", "cart.nothing")).code).toBe(0);
    expect(read("catalogs/shop.yaml")).toContain("      - cart.*\n  quote");
    expect(read("catalogs/shop.yaml")).toContain("  restock: { codes: [cart.empty, cart.nothing] }\n");
    expect((await errcat("rename", "auth.missing", "login")).code).toBe(0);
    expect(read("catalogs/shop.yaml")).toContain("    codes: [auth.*, login]\n");
  });

  test("writes a code with a star as what it is", async () => {
    const json = JSON.stringify(catalogWith({ a: { codes: ["cart.full"] } }), null, 2);
    const { errcat, read } = project({ "catalogs/shop.json": json });
    expect((await errcat("rename", "cart.full", "cart*")).code).toBe(0);
    const written = JSON.parse(read("catalogs/shop.json")) as Catalog;
    expect(written.operations?.["a"]?.codes).toEqual(["cart.full", "cart\\*"]);
    expect(read("catalogs/shop.json")).toContain('      "codes": [\n        "cart.full",\n        "cart\\\\*"\n      ]');
  });

  test("changes the head of a folder", async () => {
    const head = yaml.replace(/entries:[^]*/, "entries: []\n").replace("entries: []\n", "");
    const { errcat, read } = project({
      "catalogs/shop/catalog.yaml": head,
      "catalogs/shop/entries.yaml": yaml.slice(yaml.indexOf("  - { code")).replaceAll(/^ {2}/gm, ""),
    });
    expect((await errcat("rename", "stock.insufficient", "stock.out")).output).toContain("catalogs/shop/catalog.yaml");
    expect(read("catalogs/shop/catalog.yaml")).toContain("[stock.insufficient, stock.out, cart.full]");
    expect(read("catalogs/shop/entries.yaml")).toContain("stock.out");
    expect((await errcat("validate")).code).toBe(0);
  });

  test("is not needed where errcat retire names what replaces a code", async () => {
    const { errcat, read } = project({ "catalogs/shop.yaml": yaml });
    expect((await errcat("retire", "cart.empty", "--removed", "--replaced-by", "stock.insufficient")).code).toBe(0);
    expect(read("catalogs/shop.yaml")).toContain("  restock: { codes: [cart.empty, stock.insufficient] }\n");
    expect(read("catalogs/shop.yaml")).toContain("      - stock.insufficient # rare\n      - cart.*\n  quote");
    expect((await errcat("validate")).output).not.toContain("operation-");
  });
});
