import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** A sentence that a reader who had not seen a file before would not publish. */
interface Correction {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

const read = (path: string): string => readFileSync(path, "utf8");
const isChinese = (path: string): boolean => path.endsWith(".zh-Hans.md");
const pages = readdirSync("docs").flatMap((name) => (name.endsWith(".md") ? [`docs/${name}`] : []));

/** The files that could have a sentence of a file again: sentences move between the pages of one language. */
function homes(file: string): readonly string[] {
  return file.startsWith("docs/") ? pages.filter((page) => isChinese(page) === isChinese(file)) : [file];
}

describe.each(["docs.en", "docs.zh-Hans", "guides.en", "guides.zh-Hans", "tool.en"])("The sentences of %s", (list) => {
  const all: readonly Correction[] = JSON.parse(read(`test/readings/${list}.json`));
  // Some messages were read as the tool printed them, with the command in place of a file.
  const corrections = all.filter(({ file }) => list !== "tool.en" || existsSync(file));

  test("are in their files no more, nor in other pages.", () => {
    for (const { file } of corrections) expect(homes(file)).toContain(file);
    expect(corrections.filter(({ file, from }) => homes(file).some((home) => read(home).includes(from)))).toEqual([]);
  });

  test("are each listed once, with another sentence and a reason.", () => {
    expect(corrections.length).toBeGreaterThan(30);
    expect(corrections.filter(({ from, to, why }) => from === to || to === "" || why === "")).toEqual([]);
    const places = corrections.map(({ file, from }) => `${file}\n${from}`);
    expect(places).toEqual([...new Set(places)]);
  });
});
