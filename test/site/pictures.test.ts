import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pictures } from "../../generator/tools/site/site.ts";
import { ownCatalogs, packagesOf } from "./made-site.ts";

const folder = "docs/pictures";

test("The READMEs' pictures show the catalogs as they are; if not, run `npm run pictures`.", () => {
  const made = pictures(packagesOf(ownCatalogs).map(({ provider }) => provider));
  for (const [name, text] of made) expect(readFileSync(`${folder}/${name}`, "utf8"), name).toBe(text);
  expect(
    readdirSync(folder)
      .filter((name) => /^(matrix|completeness)\./.test(name))
      .sort(),
  ).toEqual([...made.keys()].sort());
});

test("A picture is well-formed, and nothing in it runs.", () => {
  for (const [name, text] of pictures(packagesOf([...ownCatalogs, "test/site/catalogs/hostile.json"]).map(({ provider }) => provider))) {
    const open: string[] = [];
    for (const [, end, tag = "", attributes = "", empty] of text.matchAll(/<(\/?)([a-z]+)((?: [a-zA-Z-]+="[^"<&]*")*)(\/?)>/g)) {
      if (end) expect(open.pop(), name).toBe(tag);
      else if (!empty) open.push(tag);
      expect(attributes).not.toMatch(/ (on[a-z]+|href|style)=/);
    }
    expect(open).toEqual([]);
    expect(text.replaceAll(/<\/?[a-z]+(?: [a-zA-Z-]+="[^"<&]*")*\/?>/g, ""), name).not.toMatch(/[<>]/);
  }
});
