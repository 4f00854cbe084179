import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anchorOf } from "../../generator/catalog/anchor.ts";
import { pageNames } from "../../generator/catalog/page-names.ts";
import type { FullCatalog as Catalog } from "../../generator/expand/full-catalog.ts";
import { ownCatalog, ownCatalogs, packagesOf, siteOf } from "./made-site.ts";

const acme = "test/catalogs/acme.json";
const stranger = "test/site/catalogs/hostile.json";
const catalogs = [...ownCatalogs, acme, stranger];
const files = siteOf(catalogs);
const providers = packagesOf(catalogs).map(({ provider }) => ({ provider, names: pageNames(provider.entries) }));
const namesOf = (...codes: readonly (string | readonly [code: string, since: string])[]) =>
  pageNames(
    codes.map((one) =>
      typeof one === "string" ? { code: one, lifecycle: { since: "1.0.0" } } : { code: one[0], lifecycle: { since: one[1] } },
    ),
  );

describe("The name of a code's page", () => {
  test.each([
    ["FailedOperation.NoFreeAmount", "FailedOperation.NoFreeAmount"],
    ["stock.insufficient", "stock.insufficient"],
    ["-1", "-1"],
    ["a/b:c", "a~2f~b~3a~c"],
    ["..", "~2e~."],
    ["_links", "~5f~links"],
    ["余额不足", "~4f59~~989d~~4e0d~~8db3~"],
    ["full 📦", "full~20~~1f4e6~"],
    ["Order #7 failed", "Order~20~~23~7~20~failed"],
    ["con", "~63~on"],
    ["LPT1.full", "~4c~PT1.full"],
    ["index", "~69~ndex"],
    ["Changes", "~43~hanges"],
    ["index.html", "index.html"],
  ])("of %s is %s.", (code, name) => {
    expect(namesOf(code).get(code)).toBe(name);
  });

  test("works as a path and as an address, whatever the codes, and no two are the same where case is ignored.", () => {
    const text = fc.oneof(
      fc.string({ minLength: 1, maxLength: 256 }),
      fc.string({ unit: fc.constantFrom("a", "A", "~", "2", "f", "/", "错"), minLength: 1 }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(text, { maxLength: 30 }), (codes) => {
        const names = [...namesOf(...codes).values()];
        expect(names).toHaveLength(codes.length);
        for (const name of names) {
          expect(name).toMatch(/^[A-Za-z0-9~-][A-Za-z0-9_.~-]{0,212}$/);
          expect(encodeURI(name)).toBe(name);
        }
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(codes.length);
      }),
    );
  });

  test("stays when a code is added that differs in case alone, and does not depend on the order of the codes.", () => {
    const before = namesOf("NotFound", "other");
    const after = namesOf(["NOTFOUND", "1.1.0"], ["notfound", "1.1.0"], "NotFound", "other");
    for (const [code, name] of before) expect(after.get(code)).toBe(name);
    expect(after.get("NOTFOUND")).toMatch(/^NOTFOUND~[0-9a-f]{12}$/);
    expect(after.get("notfound")).toMatch(/^notfound~[0-9a-f]{12}$/);
    expect(namesOf("b", "a", "A", "B")).toEqual(new Map(namesOf("A", "B", "a", "b")));
  });
});

test.each(["docs/reference.md", "docs/reference.zh-Hans.md"])("The addresses in %s are those of the codes beside them.", (path) => {
  const guide = readFileSync(path, "utf8");
  const rows = [...guide.matchAll(/^\| `([^`]+)` \| `([^`]+)\.html` \|$/gm)].map(([, code = "", name = ""]) => [code, name] as const);
  expect(rows).toHaveLength(3);
  for (const [code, name] of rows) expect(namesOf(code).get(code)).toBe(name);
  expect(guide).toContain(`\`${namesOf("notFound", ["notfound", "1.1.0"]).get("notfound")}.html\``);
});

test("Every code has a page and its twin, and answers at the anchor that it had before.", () => {
  for (const { provider, names } of providers) {
    const whole = files.get(`${provider.id}/index.html`) ?? "";
    for (const { code } of provider.entries) {
      const name = names.get(code) ?? "";
      const page = files.get(`${provider.id}/${name}.html`) ?? "";
      expect(whole, code).toContain(` id="${anchorOf(code)}"`);
      expect(page, code).toContain(` id="${anchorOf(code)}"`);
      expect(page, code).toContain(`<link rel="alternate" type="text/markdown" href="${name}.md">`);
      expect(files.get(`${provider.id}/${name}.md`), code).toContain("\n- Category: `");
    }
  }
});

test("Each link of the Markdown and of llms.txt leads to a file of the site.", () => {
  const links = [...files].flatMap(([path, text]) =>
    /\.(md|txt)$/.test(path)
      ? [...text.matchAll(/(?<!\\)\]\(([^)<]+)\)/g)].map(([, to = ""]) => ({ path, target: new URL(to, `https://site/${path}`) }))
      : [],
  );
  const own = links.filter(({ target }) => target.origin === "https://site");
  expect(own.length).toBeGreaterThan(2 * providers.reduce((all, { provider }) => all + provider.entries.length, 0));
  expect(own.filter(({ target }) => !files.has(target.pathname.slice(1)))).toEqual([]);
});

test("errors.json has every code with its facts, its texts, and addresses that lead to files.", () => {
  const { errors } = JSON.parse(files.get("errors.json") ?? "") as { errors: Record<string, any>[] };
  const wanted = providers.flatMap(({ provider }) =>
    provider.entries.map(({ code, category, retry, actor, status, message }) => ({
      provider: provider.id,
      code,
      category,
      retry,
      actor,
      ...(status !== undefined && { status }),
      message: Object.fromEntries(Object.entries(message).map(([locale, { text }]) => [locale, text])),
    })),
  );
  expect(errors).toHaveLength(wanted.length);
  errors.forEach((error, i) => expect(error).toMatchObject(wanted[i] ?? {}));
  for (const { page, markdown } of errors) for (const path of [page, markdown]) expect(files.has(path), path).toBe(true);
});

describe("A code that was renamed and removed", () => {
  const gengo = ownCatalog("gengo");
  const renamed: Catalog = {
    ...gengo,
    entries: gengo.entries.flatMap((entry) =>
      entry.code === "2700"
        ? [
            { ...entry, removed: gengo.version, replacedBy: "2701" },
            { ...entry, code: "2701", since: gengo.version },
          ]
        : [entry],
    ),
  };
  const site = siteOf([renamed]);

  test("keeps its addresses, and its page leads on to the code that replaces it.", () => {
    const link = '<a href="2701.html"><code>2701</code></a>';
    expect(site.get("gengo/2700.html")?.split("<article", 1)[0]).toContain(link);
    expect(site.get("gengo/index.html")?.split(' id="2700" ', 2)[1]?.split("</article>", 1)[0]).toContain(link);
    expect(site.get("gengo/2701.html")).toContain('<a href="2700.html"><code>2700</code></a>');
  });

  test("does so in Markdown and in errors.json, too.", () => {
    expect(site.get("gengo/2700.md")).toContain("\n- Replaced by: [`2701`](2701.md)\n");
    expect(site.get("gengo/index.md")).toMatch(
      /^## Deprecated and removed codes\n\n- \[`2700`\]\(2700\.md\): .* Replaced by \[`2701`\]\(2701\.md\)\.$/m,
    );
    expect(site.get("errors.json")).toContain(`"code":"2700","category":"billing"`);
    expect(site.get("errors.json")).toContain(`"removed":"${gengo.version}","replacedBy":"2701","page":"gengo/2700.html"`);
  });
});

test("A page says what a code was called, and shows the code as it is, where an id cannot hold it.", () => {
  const page = siteOf([
    { ...ownCatalog("gengo"), samples: [], entries: [{ ...ownCatalog("gengo").entries[0]!, code: "Order #7 failed" }] },
  ]).get("gengo/Order~20~~23~7~20~failed.html");
  expect(page).toContain(' id="Order~20~~23~7~20~failed" ');
  expect(page).toContain(' data-code="Order #7 failed" ');
});
