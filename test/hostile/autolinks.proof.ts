import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generate } from "../../generator/generate.ts";
import { read } from "../../generator/read.ts";
import { encoders, escapeInvisible } from "../../generator/render/encode.ts";
import { changelog } from "../../generator/tools/diff/changelog.ts";
import { changeset } from "../../generator/tools/diff/changeset.ts";
import { diff } from "../../generator/tools/diff/diff.ts";
import corpus from "./autolinks.json" with { type: "json" };
import { compositions, expectNoLinks, expectPlain, places, seen } from "./autolinks.ts";
import { quoted } from "./catalogs.ts";
import { commentsOf } from "./doc-comments.ts";
import { renderers } from "./rendered.ts";

const texts = corpus.map(({ text }) => text);

describe.each(Object.entries(renderers))("%s makes no link of a text", (_, render) => {
  test.each(Object.entries(places))("in %s, and shows it as it is", (_, place) => {
    for (const text of texts) expectPlain(text, place, render);
    fc.assert(
      fc.property(compositions, (text) => expectPlain(text, place, render)),
      { numRuns: 60 },
    );
  });

  test("where a name that no code span can hold stands for one", () => {
    for (const text of texts) {
      const rendered = render(`- ${encoders.code(`${text}|`)}\n`);
      expect(rendered.text, text).toBe(seen(`${text}|`));
      expectNoLinks(rendered, text);
    }
  });
});

test.each(corpus)("$text", ({ text, markdown }) => {
  expect(encoders.markdown(text)).toBe(markdown);
});

const small = JSON.parse(readFileSync(new URL("../catalogs/small.json", import.meta.url), "utf8"));
const address = "https://acme.example/errors?a=1&b=2#c";

/** The small catalog with one entry for each text, with the text wherever one may stand. */
function catalogOf(all: readonly string[], version = "1.0.0"): object {
  const own = (text: string) => ({ text, origin: "project", state: "draft" });
  const both = (text: string) => ({ en: own(quoted(text)), "zh-Hans": own(quoted(`看${text}`)) });
  return {
    ...small,
    version,
    sources: {
      ...small.sources,
      ...Object.fromEntries(all.map((text, i) => [`s${i}`, { title: text, publisher: text, language: "en", url: address }])),
    },
    remarks: all.map((text, i) => ({ id: `r${i}`, vendor: small.entries[0].vendor, message: both(text) })),
    entries: all.map((text, i) => ({ ...small.entries[0], code: String(1000 + i), message: both(text), solution: both(text) })),
  };
}

/** Those of the corpus that a catalog may hold. */
const fitting = texts.filter((text) => !/[\u202e]/.test(text));

test("the README of a package has the links of its sources, and no others", () => {
  const [made] = generate([{ path: "catalogs/small.json", bytes: Buffer.from(JSON.stringify(catalogOf(fitting))) }]).packages;
  for (const render of Object.values(renderers)) {
    const { links, prose, text } = render(made?.files.get("README.md") ?? "");
    expect(links).toEqual(fitting.map(() => address));
    expectNoLinks({ links: [], text, prose: prose.filter((one) => one !== address) }, "the README");
    for (const one of fitting) expect(text).toContain(seen(`看${one}`));
  }
});

test("changelogs and changesets have no links", () => {
  const [before, after] = [small, catalogOf(fitting, "2.0.0")].map(
    (catalog) => read([{ path: "catalogs/small.json", bytes: Buffer.from(JSON.stringify(catalog)) }]).catalogs[0]?.provider,
  );
  if (before === undefined || after === undefined) throw new Error("no catalogs");
  const compared = [{ difference: diff(before, after), before, after }];
  for (const document of [
    changelog(compared, ["en", "zh-Hans"]),
    changeset(compared, ["en", "zh-Hans"], (id) => `@acme/${id}`).replace(/^---[^]*?---\n/, ""),
  ]) {
    for (const render of Object.values(renderers)) {
      const rendered = render(document);
      expectNoLinks(rendered, "the document");
      for (const one of fitting.slice(1)) expect(rendered.text).toContain(seen(one));
    }
  }
});

describe("an editor makes no link of a text in a doc comment", () => {
  test.each(["5.4", "5.9", "6.0"] as const)("as TypeScript %s reads it, and shows it as it is", (version) => {
    const all = [...texts, ...fc.sample(compositions, { numRuns: 500, seed: 1 })];
    const comments = commentsOf(
      version,
      all.map((text) => encoders.comment(text)),
    );
    all.forEach((text, i) => {
      const { documentation, tags } = comments[i]!;
      expect(tags, text).toEqual(["deprecated"]);
      for (const comment of documentation) {
        const rendered = renderers.marked(comment);
        expect(rendered.links, text).toEqual([]);
        expect(withoutBackticks(escapeInvisible(text), rendered.text), text).toBe(rendered.text.replaceAll(/\s+/g, ""));
      }
    });
  });
});

/** What is left of a text without those backticks that are not shown, because they make a word code. */
function withoutBackticks(text: string, shown: string): string {
  const rest = shown.replaceAll(/\s+/g, "");
  let left = "";
  for (const character of text.replaceAll(/\s+/g, "")) if (character !== "`" || rest[left.length] === "`") left += character;
  return left;
}
