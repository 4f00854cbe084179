import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { inOrder, type Problem } from "../generator/problems/problem.ts";
import { lint } from "../generator/tools/lint/lint.ts";
import { readTerms } from "../generator/tools/lint/read-terms.ts";
import { fullPunctuation } from "../generator/tools/lint/writing.ts";
import { readUnfinished } from "../generator/tools/translate/unfinished.ts";
import { type Alternative, type Cure, edited, expectCured } from "./cures/follow.ts";
import cures from "./cures/lint.json" with { type: "json" };

const small = readFileSync("test/catalogs/small.json", "utf8");
const flawed = readFileSync("test/lint/flawed/flawed.json", "utf8");
const terms = {
  "en.json": readFileSync("test/lint/flawed/terms/en.json", "utf8"),
  "zh-Hans.json": readFileSync("test/lint/flawed/terms/zh-Hans.json", "utf8"),
};

/** What the linter finds in a catalog, with the terms of the flawed one and changes to those in Chinese. */
function found(text: string, edits: Alternative["edits"] = []): readonly Problem[] {
  const words = Object.entries({ ...terms, "zh-Hans.json": edited(terms["zh-Hans.json"], edits) });
  const agreed = words.flatMap(([name, text]) => readTerms(name, name, Buffer.from(text)).terms ?? []);
  const { catalogs } = readUnfinished([{ path: "flawed.json", bytes: Buffer.from(text) }]);
  return inOrder(catalogs.flatMap(({ catalog, document }) => lint(catalog, document, agreed)));
}

describe("each cure of the linter can be followed, and cures", () => {
  const before = found(flawed);
  const all = cures as unknown as readonly (Cure & { readonly message: string })[];

  test("and each is followed here", () => {
    expect(all.map(({ message, cure }) => ({ message, cure }))).toEqual(before.map(({ message, cure }) => ({ message, cure })));
  });

  test.each(all.map((one, i) => [one.message, one, i] as const))("%s", (_, { follow }, i) => {
    const problem = before[i];
    expect(follow.length).toBeGreaterThan(0);
    for (const { edits, terms, then } of follow) if (problem) expectCured(problem, before, found(edited(flawed, edits), terms), then);
  });
});

test.each([..."、。，．：；？！（）［］｛｝～〈〉《》「」『』【】〔〕〖〗〘〙〚〛"])(
  "what the linter says of %s in English can be written",
  (mark) => {
    expect(mark).toMatch(new RegExp(`[${fullPunctuation}]`));
    const text = (written: string): string => small.replace("The key is missing.", `The key${written} is missing.`);
    const before = found(text(mark));
    expect(before.map(({ rule }) => rule)).toEqual(["punctuation-width"]);
    const written =
      /^Write "(.+)"\.$/.exec(before[0]?.cure ?? "")?.[1] ??
      (before[0]?.cure === "Write the quotation marks of this language." ? "“" : mark);
    expect(found(text(written)).map(({ rule }) => rule)).toEqual([]);
  },
);
