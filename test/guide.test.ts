import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const consumers = new URL("consumers/", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

/** What the projects configure. */
const configurations = readdirSync(consumers, { recursive: true, encoding: "utf8" })
  .filter((path) => /(config\.js|rc\.json|package\.json|errcat\.config\.json)$/.test(path) && !path.includes("node_modules"))
  .map((path) => readFileSync(new URL(path, consumers), "utf8"));

function blocks(guide: string): string[] {
  return [...guide.matchAll(/^```\w+\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);
}

const english = blocks(read("../docs/ci-and-publishing.md"));

describe("the guide to CI and publishing", () => {
  test.each(english)("shows what a project in test/consumers has, and what is proved there: %s", (block) => {
    expect(configurations.filter((text) => text.includes(block.trimEnd()))).toHaveLength(1);
  });

  test("shows the same in Chinese", () => {
    expect(blocks(read("../docs/ci-and-publishing.zh-Hans.md"))).toEqual(english);
  });
});
