import { expect, test } from "vitest";
import type { Provider } from "../../generator/normalize/provider.ts";
import { read } from "../../generator/read.ts";
import { page } from "../../generator/tools/export/markdown/page.ts";
import { twins } from "../../generator/tools/site/twins.ts";
import { catalogWith, type Fill, fitting } from "./catalogs.ts";
import { differences, expecting, word } from "./differences.ts";
import { hostileTexts } from "./strings.ts";

function provider(fill: Fill): Provider {
  const [one] = read([
    { path: "catalogs/x.json", bytes: Buffer.from(JSON.stringify(catalogWith(fill, { entries: 24, others: 6 }))) },
  ]).catalogs;
  if (one === undefined) throw new Error("no catalog");
  return one.provider;
}

/** The Markdown of a catalog's pages, which have the same names whatever its codes. */
function pages(one: Provider): ReadonlyMap<string, string> {
  return twins(one, new Map(one.entries.map(({ code }, i) => [code, `code-${i}`])));
}

/** The pages of a catalog for a docs site, with the same anchors whatever its codes. */
function exported(one: Provider): ReadonlyMap<string, string> {
  const anchors = new Map(one.entries.map(({ code }, i) => [code, `code-${i}`]));
  return new Map(one.locales.map((locale) => [`${locale}.md`, page(one, locale, anchors)]));
}

test.each([
  ["a site", pages],
  ["a docs site", exported],
] as const)("pages of hostile texts in Markdown for %s are those of harmless ones in everything but the texts", (_, made) => {
  for (const seed of [51, 52, 53]) {
    const texts = hostileTexts(seed);
    const hostile: string[] = [];
    const loud: Fill = (kind) => {
      const text = fitting(kind, texts.next().value, hostile.length);
      hostile.push(text);
      return text;
    };
    let words = 0;
    const quiet: Fill = (kind) => (kind === "short" ? word(words++).padEnd(3) : kind === "code" ? `a.${word(words++)}` : word(words++));
    const [one, other] = [loud, quiet].map((fill) => made(provider(fill)));
    const expected = expecting((n) => hostile[n]);
    expect(one?.size).toBeGreaterThan(1);
    for (const text of one?.values() ?? []) expect(text).not.toMatch(/^(?:import|export|---)/m);
    expect(differences(one ?? new Map(), other ?? new Map(), (text) => expected(text.replaceAll(/\ba\.(?=zq\d+x)/g, "")))).toEqual([]);
  }
});
