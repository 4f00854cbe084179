import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const pages = ["docs/architecture.md", "docs/architecture.zh-Hans.md"].map((path) => [path, readFileSync(path, "utf8")] as const);

/** What the listing on a page names, from top to bottom. */
function listing(page: string): readonly string[] {
  const block = page.split("```").find((one) => one.startsWith("\ncatalog/")) ?? "";
  return block
    .split("\n")
    .flatMap((line) => /^(.+?)(?: {3,}|$)/.exec(line)?.[1]?.split("  ") ?? [])
    .filter((name) => name !== "");
}

/** The parts of the generator, in the order in which lint lets them import. */
function inOrderOfLint(): readonly string[] {
  const parts = [
    ...readFileSync(".oxlintrc.json", "utf8").matchAll(/"files": \["generator\/([^"]+)"\], "rules": \{ "no-restricted-imports": \[/g),
  ];
  return parts.map(([, path = ""]) => path.replace("**", "")).filter((path) => existsSync(`generator/${path}`));
}

const folder = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
const parts = folder("generator")
  .flatMap((name) => (name === "tools/" ? folder("generator/tools").map((tool) => `tools/${tool}`) : [name]))
  .filter((name) => name !== "built/" && name !== "tsconfig.json");

describe.each(pages)("%s", (_, page) => {
  test("lists every part of the generator", () => {
    expect(listing(page).toSorted()).toEqual(parts.toSorted());
  });

  test("lists them in the order in which lint lets them import", () => {
    const order = inOrderOfLint();
    expect(order.length).toBeGreaterThan(15);
    expect(listing(page).slice(0, order.length)).toEqual(order);
  });

  test("names files and folders that exist", () => {
    const named = [...page.matchAll(/`((?:generator|test|schema|docs|\.ci)\/[^`<*\s]*)`/g)].map(([, path = ""]) => path);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !existsSync(path) && path !== "generator/built/")).toEqual([]);
  });

  test("names commands that exist", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: object };
    const named = [...page.matchAll(/`npm (?:run )?(?:--silent )?([a-z-]+)`/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

test("both pages name the same files and commands", () => {
  const [english, chinese] = pages.map(([, page]) => {
    const prose = page.replaceAll(/^```[^]*?^```$/gm, "");
    return [...prose.matchAll(/`[^`\n]+`/g)].map(([span]) => span).sort();
  });
  expect(chinese).toEqual(english);
});
