import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { files } from "./chinese.ts";
import { project } from "./project.ts";

/** The documents that people read on the repository's page; what stands in `generated/` and `test/` has tests of its own. */
const documents = files().filter((path) => path.endsWith(".md") && !/^(generated|test)\//.test(path));

/** The names of the headings of a document, as GitHub makes them into anchors. */
function anchors(path: string): readonly string[] {
  return [...readFileSync(path, "utf8").matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** The links of a document that lead nowhere in this repository. */
function broken(path: string): readonly string[] {
  const prose = readFileSync(path, "utf8").replaceAll(/^ *```[^]*?^ *```$/gm, "");
  const links = [...prose.matchAll(/\]\((?![a-z]+:)([^)#]*)(?:#([^)]*))?\)/g)];
  return links.flatMap(([link, target = "", anchor]) => {
    const file = target === "" ? path : join(dirname(path), target);
    return existsSync(file) && (anchor === undefined || anchors(file).includes(anchor)) ? [] : [link];
  });
}

describe("links between documents lead to files and headings that exist", () => {
  test("in the READMEs, the guides, and the rest", () => {
    expect(documents).toEqual(expect.arrayContaining(["README.md", "README.zh-Hans.md", "docs/versions.md", "CONTRIBUTING.md"]));
  });

  test.each(documents)("%s", (path) => {
    expect(broken(path)).toEqual([]);
  });
});

test("every guide exists in English and in Chinese, and each links to the other", () => {
  const guides = documents.filter((path) => path.startsWith("docs/"));
  const english = guides.filter((path) => !path.endsWith(".zh-Hans.md"));
  const chinese = english.map((path) => path.replace(/\.md$/, ".zh-Hans.md"));
  expect(guides.toSorted()).toEqual([...english, ...chinese].sort());
  for (const [a = "", b = ""] of [...english.map((path, i) => [path, chinese[i]]), ...chinese.map((path, i) => [path, english[i]])])
    expect(readFileSync(a, "utf8"), a).toContain(`](${b.slice("docs/".length)})`);
});

/** The commands that a help text lists. */
async function commandsOf(...group: readonly string[]): Promise<readonly string[]> {
  const { output } = await project().errcat(...group, "--help");
  const [, list = ""] = output.split("\nCommands:\n");
  return [...list.matchAll(/^ {2}([a-z]+)/gm)].map(([, name = ""]) => name);
}

test("commands that the documents name exist", async () => {
  const commands = await commandsOf();
  const named = documents.flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(/(?:`|npx |\$ |": "|&& )errcat ([a-z]+)(?: (export|import)\b)?/g)].map(
      ([, name = "", inner]) => ({
        path,
        name,
        inner,
      }),
    ),
  );
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter(({ name }) => !commands.includes(name))).toEqual([]);
  const inner = named.filter((one) => one.inner !== undefined);
  for (const group of new Set(inner.map(({ name }) => name)))
    expect(await commandsOf(group), group).toEqual(
      expect.arrayContaining(inner.filter(({ name }) => name === group).map((one) => one.inner)),
    );
});
