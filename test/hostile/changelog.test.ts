import { expect, test } from "vitest";
import { read } from "../../generator/read.ts";
import { changelog } from "../../generator/tools/diff/changelog.ts";
import { changeset } from "../../generator/tools/diff/changeset.ts";
import { compared } from "../../generator/tools/diff/pairs.ts";
import { catalogWith, type Fill, fitting, withCodes } from "./catalogs.ts";
import { differences, expecting, word } from "./differences.ts";
import { hostileTexts } from "./strings.ts";

const size = { entries: 12, others: 4 };

function provider(fill: Fill, version: string, isSame: boolean) {
  const made = catalogWith(fill, size);
  const catalog = { ...(isSame ? withCodes(made, (i) => `code-${i}`) : made), version };
  const [one] = read([{ path: "catalogs/x.json", bytes: Buffer.from(JSON.stringify(catalog)) }]).catalogs;
  if (one === undefined) throw new Error("no catalog");
  return one.provider;
}

test.each([
  ["other codes", false],
  ["the same codes", true],
])("a changelog of hostile texts with %s before and after is that of harmless ones in everything but the texts", (_, isSame) => {
  for (const seed of [41, 42, 43]) {
    const texts = hostileTexts(seed);
    const hostile: string[] = [];
    const loud: Fill = (kind) => {
      const text = fitting(kind, texts.next().value, hostile.length);
      hostile.push(text);
      return text;
    };
    let words = 0;
    const quiet: Fill = (kind) => (kind === "short" ? word(words++).padEnd(3) : kind === "code" ? `a.${word(words++)}` : word(words++));
    const [one, other] = [loud, quiet].map((fill) => compared([provider(fill, "2.0.0", isSame)], [provider(fill, "3.0.0", isSame)]));
    const documents = (all: NonNullable<typeof one>): ReadonlyMap<string, string> =>
      new Map([
        ["changelog.md", changelog(all, ["en", "zh-Hans"])],
        ["changeset.md", changeset(all, ["en", "zh-Hans"], (id) => `@acme/${id}`)],
      ]);
    const expected = expecting((n) => hostile[n]);
    expect(one?.[0]?.difference.changes.length).toBeGreaterThan(50);
    expect(differences(documents(one ?? []), documents(other ?? []), (text) => expected(text.replaceAll(/\ba\.(?=zq\d+x)/g, "")))).toEqual(
      [],
    );
  }
});
