import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { documentFormatNames, formatNames, pageFormatNames } from "../generator/tools/export/format-names.ts";
import { project } from "./project.ts";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");
const small = read("catalogs/small.json");
const shop = read("catalogs/shop.json");
const { id } = JSON.parse(small);

describe("errcat export", () => {
  test("writes a file for each provider and locale, where the library looks for it", async () => {
    const { errcat, files } = project({ "catalogs/small.json": small });
    expect(await errcat("export", "i18next")).toEqual({
      code: 0,
      output: "i18next  1 catalog  2 files in locales, 2 changed\n",
      errors: "",
    });
    expect(Object.keys(files("locales")).sort()).toEqual(["locales/.errcat.json", `locales/en/${id}.json`, `locales/zh-Hans/${id}.json`]);
    expect((await errcat("export", "vue-i18n", "--out", "src/messages")).code).toBe(0);
    expect(Object.keys(files("src/messages")).sort()).toEqual([
      "src/messages/.errcat.json",
      `src/messages/${id}/en.json`,
      `src/messages/${id}/zh-Hans.json`,
    ]);
  });

  test("writes nothing the second time, and leaves files of others alone", async () => {
    const { errcat, files, write } = project({ "catalogs/small.json": small, "locales/en/app.json": "{}" });
    await errcat("export", "i18next");
    const before = files("locales");
    expect((await errcat("export", "i18next")).output).toBe("i18next  1 catalog  2 files in locales, unchanged\n");
    expect(files("locales")).toEqual(before);
    write("catalogs/small.json", small.replace("The key is missing.", "There is no key."));
    expect((await errcat("export", "i18next")).output).toBe("i18next  1 catalog  2 files in locales, 1 changed\n");
  });

  test("replaces nothing that it did not write, or that was edited since, unless it is told to", async () => {
    const { errcat, read, write } = project({ "catalogs/small.json": small, [`locales/en/${id}.json`]: "{}" });
    const mine =
      `locales/en/${id}.json was edited by hand, or not written by errcat.\nNothing was written.\n` +
      "fix: Move it elsewhere, or export to another folder with --out; --force replaces it.\n";
    expect(await errcat("export", "i18next")).toEqual({ code: 1, output: mine, errors: "" });
    expect(read(`locales/en/${id}.json`)).toBe("{}");
    expect(await errcat("export", "i18next", "--force")).toMatchObject({
      code: 0,
      output: "i18next  1 catalog  2 files in locales, 2 changed\n",
    });
    write(`locales/en/${id}.json`, "{}");
    expect((await errcat("export", "i18next")).output).toBe(mine);
  });

  test("keeps what it wrote before for another locale", async () => {
    const { errcat, files, write } = project({ "catalogs/small.json": small });
    await errcat("export", "i18next", "--locale", "en");
    await errcat("export", "i18next", "--locale", "zh-Hans");
    write("catalogs/small.json", small.replace("The key is missing.", "There is no key."));
    expect(await errcat("export", "i18next", "--locale", "en")).toMatchObject({
      code: 0,
      output: "i18next  1 catalog  1 file in locales, 1 changed\n",
    });
    expect(Object.keys(files("locales")).sort()).toEqual(["locales/.errcat.json", `locales/en/${id}.json`, `locales/zh-Hans/${id}.json`]);
  });

  test("writes a locale under the name it is asked for, and solutions and the pseudo-locale on demand", async () => {
    const { errcat, files, read } = project({ "catalogs/shop.json": shop });
    expect((await errcat("export", "formatjs", "--locale", "zh-CN", "zh_TW", "--solutions", "--pseudo")).code).toBe(0);
    expect(Object.keys(files("locales")).sort()).toEqual(
      [
        "locales/.errcat.json",
        ...["en-XA", "zh-CN", "zh_TW"].flatMap((name) => [`locales/shop/${name}.json`, `locales/shop/solutions/${name}.json`]),
      ].sort(),
    );
    expect(JSON.parse(read("locales/shop/zh-CN.json"))["shop.body_malformed"]).toContain("请求正文");
    expect(JSON.parse(read("locales/shop/zh_TW.json"))["shop.body_malformed"]).toContain("請求本文");
    expect(JSON.parse(read("locales/shop/solutions/en-XA.json"))).toHaveProperty(["shop.$solution.cart_limit"]);
  });

  test("writes nothing at all if the library cannot say one of the texts", async () => {
    const { errcat, files } = project({ "catalogs/shop.json": shop, "catalogs/small.json": small, "locales/app.json": "{}" });
    const { code, output } = await errcat("export", "i18next");
    expect(code).toBe(1);
    expect(output).toMatch(/^catalogs\/shop\.json:\d+:\d+ error The text selects by \{reason\} and \{final\}.*export-choice\n/);
    expect(output).toMatch(/\n4 errors\.\nNothing was written\.\n$/);
    expect(Object.keys(files("locales"))).toEqual(["locales/app.json"]);
  });

  test("writes nothing if a catalog has a mistake", async () => {
    const { errcat, files } = project({ "catalogs/small.json": small.replace('"too_large"', '"too_big"'), "locales/app.json": "{}" });
    const { code, output } = await errcat("export", "inlang");
    expect(code).toBe(1);
    expect(output).toContain('"category" of entry');
    expect(output).toMatch(/Nothing was written\.\n$/);
    expect(Object.keys(files("locales"))).toEqual(["locales/app.json"]);
  });

  test.each([
    [["export", "i18next", "--locale", "fr"], 'No catalog has the locale "fr".\nfix: Use one of en, zh-Hans.\n'],
    [["export", "i18next", "--locale", "../en"], 'No catalog has the locale "../en".\nfix: Use one of en, zh-Hans.\n'],
    [["export", "xliff"], `Allowed choices are ${[...formatNames, ...pageFormatNames, ...documentFormatNames].join(", ")}.`],
  ])("%j is wrong usage", async (args, message) => {
    const { code, errors } = await project({ "catalogs/small.json": small }).errcat(...args);
    expect(code).toBe(2);
    expect(errors).toContain(message);
  });

  test("explains every format in its help", async () => {
    const { output } = await project().errcat("export", "--help");
    for (const name of formatNames) expect(output).toMatch(new RegExp(`^  ${name} +<out>`, "m"));
  });
});
