import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { large } from "./large.ts";
import { ownCatalogs, packagesOf, siteOf, siteWithoutDecoder } from "./made-site.ts";

const files = siteOf(ownCatalogs);
const pages = [...files].filter(([path]) => path.endsWith(".html"));

test("There is a page for each provider and an address for each code.", () => {
  for (const { provider } of packagesOf(ownCatalogs)) {
    const page = files.get(`${provider.id}/index.html`) ?? "";
    for (const { code, lifecycle } of provider.entries)
      expect(page, code).toContain(`<article class="entry${lifecycle.stage === "current" ? "" : " over"}" id="${code}"`);
  }
});

test("Every link, script, style and picture leads to a file of the site, and every fragment to an element.", () => {
  const broken = pages.flatMap(([page, text]) =>
    [...text.matchAll(/ (?:href|src|action)="([^"]*)"/g)].flatMap(([, address = ""]) => {
      const { origin, pathname, hash } = new URL(address, `https://site/${page}`);
      if (origin !== "https://site") return [];
      const target = files.get(pathname.slice(1));
      const isThere = target !== undefined && (hash === "" || target.includes(` id="${hash.slice(1)}"`));
      return isThere ? [] : [`${page}: ${address}`];
    }),
  );
  expect(broken).toEqual([]);
});

test("Every id is there once.", () => {
  for (const [page, text] of pages) {
    const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(
      ids.filter((id, i) => ids.indexOf(id) !== i),
      page,
    ).toEqual([]);
  }
});

test("Every label, description and reference names an element of its page.", () => {
  for (const [page, text] of pages) {
    const named = [...text.matchAll(/ (?:for|aria-labelledby|aria-describedby)="([^"]*)"/g)].flatMap(([, ids = ""]) => ids.split(" "));
    expect(
      named.filter((id) => !text.includes(` id="${id}"`)),
      page,
    ).toEqual([]);
  }
});

/** The pages that load parts of the index, through a policy of the site's own. */
const searchable = /^(?:[\w-]+\/)?index\.html$|^decoder\.html$/;

test("No page holds a script, a style or a handler, and each forbids them.", () => {
  for (const [page, text] of pages) {
    expect(text, page).toContain(
      `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types ${searchable.test(page) ? "errcat" : "'none'"}">`,
    );
    expect(text, page).not.toMatch(/<script(?! src="[^"]*"( defer)?><\/script>)|<style| style=| on[a-z]+=|javascript:/);
  }
});

/** What a browser loads with the first page of a site, compressed. */
function firstPage(site: ReadonlyMap<string, string>): number {
  const first = site.get("index.html") ?? "";
  const loaded = [...first.matchAll(/<(?:script|link)[^>]* (?:src|href)="([^"]*)"/g)].map(([, path = ""]) => path);
  expect(loaded).toEqual(["icon.svg", "style.css", "reference.js", "data.js", "settings.js"]);
  return ["index.html", ...loaded].reduce((all, path) => all + gzipSync(site.get(path) ?? "").length, 0);
}

test("The first page, with everything it loads, is under 100 KB compressed, and no larger for more codes.", () => {
  const [few, many] = [large(100), large(2000)].map((one) => firstPage(siteWithoutDecoder(one)));
  expect(firstPage(files)).toBeLessThan(100_000);
  expect(many).toBeLessThan((few ?? 0) + 100);
});

test("The same catalogs make the same site.", () => {
  expect(siteOf(ownCatalogs)).toEqual(files);
});

describe("of any catalogs", () => {
  const shop = siteOf(["test/catalogs/shop.json", "test/site/catalogs/harmless.json"]);

  test("every locale can be chosen", () => {
    expect([...(shop.get("index.html") ?? "").matchAll(/name="language" value="([^"]*)"/g)].map(([, locale]) => locale)).toEqual([
      "en",
      "zh-Hans",
      "zh-Hant",
      "ja",
      "all",
    ]);
    expect(shop.get("style.css")).toContain('html[data-texts="ja"] .in-ja > [lang]:not([lang="ja"]) { display: none }');
  });

  test("a text is marked that is a draft, not reviewed, or quoted", () => {
    const marks = [...(shop.get("stranger/index.html") ?? "").matchAll(/<p class="mark"><span class="ui" lang="en">([^<]*)/g)].map(
      ([, mark]) => mark,
    );
    expect(new Set(marks)).toEqual(new Set(["Draft", "Not reviewed yet", "Quoted from the documentation"]));
  });
});
