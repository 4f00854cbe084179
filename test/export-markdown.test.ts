import { readFileSync } from "node:fs";
import { marked } from "marked";
import { describe, expect, test } from "vitest";
import { anchorOf } from "../generator/catalog/anchor.ts";
import { normalize } from "../generator/normalize/normalize.ts";
import type { Provider } from "../generator/normalize/provider.ts";
import { read } from "../generator/read.ts";
import { markdownPages } from "../generator/tools/export/markdown/page.ts";
import { project } from "./project.ts";
import { large } from "./site/large.ts";

const acme = readFileSync("test/catalogs/acme.json");
const shop = readFileSync("test/catalogs/shop.json", "utf8");
const [{ provider } = { provider: undefined }] = read([{ path: "acme.json", bytes: acme }]).catalogs;

describe("errcat export markdown", () => {
  test("writes a page for each catalog and locale, and nothing the second time; what others wrote stays.", async () => {
    const { errcat, files } = project({ "catalogs/shop.json": shop, "docs/errors/en/index.md": "# Errors" });
    expect(await errcat("export", "markdown")).toEqual({
      code: 0,
      output: "Markdown  1 catalog  4 files in docs/errors, 4 changed\n",
      errors: "",
    });
    expect(Object.keys(files("docs/errors")).sort()).toEqual(
      [".errcat.json", "en/index.md", ...["en", "ja", "zh-Hans", "zh-Hant"].map((locale) => `${locale}/shop.md`)].map(
        (path) => `docs/errors/${path}`,
      ),
    );
    expect((await errcat("export", "markdown")).output).toContain("unchanged");
  });

  test("writes the locales that are asked for, under the names that are asked for.", async () => {
    const { errcat, files, read } = project({ "catalogs/shop.json": shop });
    expect((await errcat("export", "markdown", "--out", "guide", "--locale", "zh-CN")).code).toBe(0);
    expect(Object.keys(files("guide")).sort()).toEqual(["guide/.errcat.json", "guide/zh-CN/shop.md"]);
    expect(read("guide/zh-CN/shop.md")).toContain("购物车 \\{cart\\} 最多可放入 \\{limit\\} 件商品。");
  });

  test("shows a text that is not translated in the source locale.", async () => {
    const { errcat, read } = project({
      "catalogs/a.json": JSON.stringify({
        id: "a",
        name: "A",
        version: "1.0.0",
        wire: "problem+json",
        entries: [
          { code: "one", status: 400, message: { en: "The first.", "zh-Hans": "第一个。" }, solution: { en: "Begin again." } },
          { code: "two", status: 400, message: { en: "The second." } },
        ],
      }),
    });
    expect((await errcat("export", "markdown")).code).toBe(0);
    expect(read("docs/errors/zh-Hans/a.md")).toContain("消息：第一个。\n\n解决办法：Begin again.");
    expect(read("docs/errors/zh-Hans/a.md")).toContain("消息：The second.");
  });
});

describe("A page", () => {
  const page = markdownPages(provider === undefined ? [] : [provider]).get("en/acme.md") ?? "";
  const html = marked.parse(page, { async: false });

  test("has every code with its anchor, its facts, and its texts, once.", () => {
    expect(provider?.entries.length).toBeGreaterThan(5);
    for (const { code, category, message } of provider?.entries ?? []) {
      const parts = page.split(`<a id="${anchorOf(code)}"></a>\n\n## \`${code}\`\n\n`);
      expect(parts, code).toHaveLength(2);
      const [section = ""] = (parts[1] ?? "").split("\n## ", 1);
      expect(section).toContain(`- Category: \`${category}\``);
      expect(message["en"]).toBeDefined();
      expect(section).toContain("\nWhat happened: ");
    }
  });

  test("has links only to codes on it, and to pages that the catalog names.", () => {
    const links = [...html.matchAll(/ href="([^"]*)"/g)].map(([, to = ""]) => to);
    expect(links.length).toBeGreaterThan(5);
    for (const to of links) {
      if (to.startsWith("#")) expect(page, to).toContain(`<a id="${to.slice(1)}"></a>`);
      else expect(to).toMatch(/^https:\/\/acme\.example\/errors/);
    }
  });

  test("of four times as many codes is made from at most five times as many reads.", () => {
    const reads = (count: number): number => {
      let reads = 0;
      const one = normalize(large(count));
      const entries = new Proxy(one.entries, {
        get: (all, key, receiver) => {
          if (typeof key === "string" && /^\d+$/.test(key)) reads++;
          return Reflect.get(all, key, receiver) as unknown;
        },
      });
      markdownPages([{ ...one, entries } satisfies Provider]);
      return reads;
    };
    expect(reads(200)).toBeGreaterThan(0);
    expect(reads(800)).toBeLessThan(5 * reads(200));
  });
});
