import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { english, englishIn } from "./english/texts.ts";

interface Pattern {
  readonly words: string;
  readonly instead: string;
  readonly fine?: readonly string[];
  /** A sentence in which the words are wrong. */
  readonly example?: string;
}

const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(`english/${name}.json`, import.meta.url), "utf8"));
const patterns = read<readonly Pattern[]>("patterns");
/** Texts in which the words are right, and why. */
const exceptions =
  read<readonly { readonly path: string; readonly words: string; readonly in: string; readonly reason: string }[]>("exceptions");

const spaced = (text: string) => ` ${text.toLowerCase().replaceAll(/[^a-z0-9'…-]+/g, " ")} `;

/** The patterns in a text, without the phrases in which their words are right. */
function found(text: string): readonly Pattern[] {
  const all = spaced(text);
  return patterns.filter(({ words, fine = [] }) => fine.reduce((rest, one) => rest.replaceAll(one, "…"), all).includes(` ${words} `));
}

const hits = english().flatMap(({ place, text }) => {
  const path = place.slice(0, place.indexOf(":"));
  return found(text).map(({ words, instead }) => ({ place, path, words, text, advice: `${place}  ${words} → ${instead}: ${text.trim()}` }));
});
const isException = ({ path, words, text }: (typeof hits)[number]) =>
  exceptions.some((one) => one.path === path && one.words === words && text.includes(one.in));

describe("the English that users meet", () => {
  test("has none of the patterns that a native editor would rewrite", () => {
    expect(hits.filter((hit) => !isException(hit)).map(({ advice }) => advice)).toEqual([]);
  });

  test("needs every exception", () => {
    for (const one of exceptions)
      expect(
        hits.filter(({ path, words, text }) => one.path === path && one.words === words && text.includes(one.in)),
        one.in,
      ).not.toEqual([]);
  });
});

test("every pattern is listed once", () => {
  const words = patterns.map((one) => one.words);
  expect(words).toEqual([...new Set(words)]);
});

test.each(patterns.flatMap(({ words, example }) => (example === undefined ? [] : [[words, example] as const])))(
  "%s is found in its example: %s",
  (words, example) => {
    const [text = { text: "" }] = englishIn("README.md", () => example);
    expect(found(text.text).map((one) => one.words)).toContain(words);
  },
);

describe("a pattern is found", () => {
  const sentence = "A string is no code.";
  const planted: readonly [path: string, text: string][] = [
    ["README.md", sentence],
    ["docs/versions.md", `# A heading\n\n| \`is\` | ${sentence} |`],
    ["generator/render/template/src/is.ts.hbs", `/** ${sentence} */`],
    ["generator/render/template/README.md.hbs", `{{#if codes}}${sentence}{{/if}}`],
    ["schema/catalog.schema.json", JSON.stringify({ properties: { code: { description: sentence } } })],
    ["schema/catalog.schema.json", JSON.stringify({ items: [{ enumDescriptions: [sentence] }] })],
    ["generator/tools/site/interface.json", JSON.stringify({ entries: [{ messages: { en: { text: sentence } } }] })],
    ["generator/validate/rules/codes.ts", `  problem("code", "${sentence}"),`],
    ["generator/validate/rules/codes.ts", `  problem(\`${sentence}\`),`],
  ];

  test.each(planted)("in %s: %s", (path, text) => {
    expect(
      englishIn(path, () => text)
        .flatMap((one) => found(one.text))
        .map(({ words }) => words),
    ).toEqual(["is no"]);
  });

  test.each(["There is no code.", "It is no longer a code.", "`is no code`"])("but not in: %s", (text) => {
    expect(englishIn("README.md", () => text).flatMap((one) => found(one.text))).toEqual([]);
  });

  test.each([
    ["docs/versions.zh-Hans.md", sentence],
    ["README.md", `\`\`\`ts\n// ${sentence}\n\`\`\``],
    ["generator/render/template/src/is.ts.hbs", sentence],
    ["generator/validate/rules/codes.ts", `// "${sentence}"`],
  ])("but not in what users do not read, in %s: %s", (path, text) => {
    expect(englishIn(path, () => text)).toEqual([]);
  });
});
