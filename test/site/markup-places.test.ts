import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkMarkup } from "../../generator/build/markup-holes.ts";
import { places } from "../../generator/tools/site/encode.ts";

interface Sample {
  readonly why: string;
  readonly template: string;
  readonly path?: string;
  readonly refused?: string;
}

const samples = JSON.parse(readFileSync(new URL("markup-places.json", import.meta.url), "utf8")) as Sample[];

describe("A template of the site", () => {
  for (const { why, template, path = "a.html.hbs", refused } of samples) {
    test(`${refused === undefined ? "may have" : "may not have"} ${why}.`, () => {
      const check = () => checkMarkup(path, template, places);
      if (refused === undefined) expect(check).not.toThrow();
      else expect(check).toThrow(new Error(`${path}: ${refused}`.replace(/: (\d)/, ":$1")));
    });
  }
});
