import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { exportCatalogs, formats } from "../generator/tools/export/export.ts";
import { formatNames } from "../generator/tools/export/format-names.ts";
import { apps, i18nextApp } from "./export/apps.ts";
import { readCatalog, speaker } from "./export/said.ts";

const everything = { solutions: true, pseudo: true };
const catalogs = new URL("../catalogs/", import.meta.url);
const ours = await Promise.all(
  readdirSync(catalogs)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => speaker(readCatalog(new URL(name, catalogs)))),
);

describe("the texts of the catalogs of this repository come out of the real library as the packages say them", () => {
  test.each(formatNames)("%s", async (name) => {
    const { files, problems } = exportCatalogs(
      ours.map(({ catalog }) => catalog),
      formats[name],
      everything,
    );
    expect(problems).toEqual([]);
    const app = apps[name](files);
    const said = ours.flatMap(({ says }) => says);
    expect(await Promise.all(said.map(async ({ text, ...error }) => ({ ...error, text: await app(error) })))).toEqual(said);
  });

  test("and those are the messages of all codes in each locale", () => {
    const codes = ours.flatMap(({ catalog }) => catalog.catalog.entries);
    expect(codes.length).toBeGreaterThanOrEqual(230);
    for (const locale of ["en", "zh-Hans", "en-XA"]) {
      expect(
        new Set(
          ours
            .flatMap(({ says }) => says)
            .filter((one) => one.locale === locale && one.kind === "messages" && !one.code.startsWith("$"))
            .map(({ provider, code }) => `${provider} ${code}`),
        ).size,
      ).toBe(codes.length);
    }
  });

  test("i18next finds them with its own separators, too", () => {
    const app = i18nextApp(
      exportCatalogs(
        ours.map(({ catalog }) => catalog),
        formats.i18next,
        everything,
      ).files,
      {},
    );
    for (const { text, ...error } of ours.flatMap(({ says }) => says)) expect(app(error)).toBe(text);
  });
});
