import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { parseMessage } from "../generator/catalog/message.ts";
import type { Problem } from "../generator/problems/problem.ts";
import { report } from "../generator/problems/report.ts";
import { exportCatalogs, formats } from "../generator/tools/export/export.ts";
import { formatNames } from "../generator/tools/export/format-names.ts";
import { apps } from "./export/apps.ts";
import { readCatalog, type Said, type Speaker, speaker } from "./export/said.ts";

const everything = { solutions: true, pseudo: true };

const inFolder = (path: string, recursive = false): URL[] =>
  readdirSync(new URL(path, import.meta.url), { recursive, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => new URL(path + name, import.meta.url));
const users = await Promise.all(
  [...inFolder("export/catalogs/"), ...["acme", "shop"].map((name) => new URL(`catalogs/${name}.json`, import.meta.url))].map(
    async (url) => ({ url, ...(await speaker(readCatalog(url))) }),
  ),
);

describe.each(users.map((user) => [user.catalog.catalog.id, user] as const))("of the catalog %s", (id, user) => {
  describe.each(formatNames)("%s", (name) => {
    const { problems } = exportCatalogs([user.catalog], formats[name], everything);

    test("refuses what it cannot say, each with its place and the cure", async () => {
      const file = new URL(`export/refused/${id}.${name}.txt`, import.meta.url);
      if (problems.length === 0) expect(existsSync(file)).toBe(false);
      else
        await expect(`${stripVTControlCharacters(report(problems, () => user.catalog.document.lines))}\n`).toMatchFileSnapshot(
          fileURLToPath(file),
        );
    });

    test("says all the rest as the package does", async () => {
      const rest = without(user, problems);
      const exported = exportCatalogs([rest.catalog], formats[name], everything);
      expect(exported.problems).toEqual([]);
      const app = apps[name](exported.files);
      expect(await Promise.all(rest.says.map(async ({ text, ...error }) => ({ ...error, text: await app(error) })))).toEqual(rest.says);
    });
  });
});

describe("the files of a catalog with parameters are, as real files, those of", () => {
  test.each(formatNames)("%s", async (name) => {
    const shop = users.find(({ catalog }) => catalog.catalog.id === "shop");
    if (shop === undefined) throw new Error("there is no shop");
    const rest = without(shop, exportCatalogs([shop.catalog], formats[name], everything).problems);
    const { files } = exportCatalogs([rest.catalog], formats[name], { solutions: true, locales: ["en", "zh-CN"] });
    for (const [path, text] of files) await expect(text).toMatchFileSnapshot(`export/files/${name}/${path}`);
    expect([...files.keys()].sort()).toEqual(
      inFolder(`export/files/${name}/`, true).map(({ pathname }) => pathname.split(`/files/${name}/`)[1]),
    );
  });
});

test.each([
  ["{number, plural, =1 {one} other {#}}", "fr", "integer", []],
  ["{number, plural, =1 {one} other {#}}", "fr", "number", ["i18next has one text for 1 and 0.1, but this text differs between them."]],
  [
    "{number, plural, =365 {a year of} other {#}} days",
    "en",
    "integer",
    ["i18next has one text for 2 and 365, but this text differs between them."],
  ],
] as const)("i18next is asked about telling numbers: %s in %s, of an %s", (text, locale, type, expected) => {
  const messages: string[] = [];
  formats.i18next.print("key", { sentence: parseMessage(text), locale, parameters: { number: { type } } }, (_, message) =>
    messages.push(message),
  );
  expect(messages).toEqual(expected);
});

test.each([
  ["{number, plural, one {# day} other {# days}}", "{n} day | {n} days"],
  ["{number, plural, =0 {no days} one {# day} other {# days}}", "no days | {n} day | {n} days"],
  ["{number, plural, =0 {} one {a } other {b}}", "{''} | a{' '} | b"],
  // Older versions read %{name} as a parameter.
  ["5 % of 100 %{name}", "5 % of 100 {'%'}{name}"],
])("vue-i18n says %s as %s", (text, expected) => {
  const parameters = { name: { type: "string" }, number: { type: "integer" } } as const;
  expect(formats["vue-i18n"].print("key", { sentence: parseMessage(text), locale: "en", parameters }, () => {})).toEqual([
    ["key", expected],
  ]);
});

test("i18next has an ellipsis where a parameter was lost, as the packages do", () => {
  const rest = users.map((user) => without(user, exportCatalogs([user.catalog], formats.i18next, everything).problems));
  const app = apps.i18next(
    exportCatalogs(
      rest.map(({ catalog }) => catalog),
      formats.i18next,
      everything,
    ).files,
  );
  const said = rest.flatMap(({ saysWithout }) => saysWithout);
  expect(said.length).toBeGreaterThan(20);
  expect(said.map(({ text, ...error }) => ({ ...error, text: app(error) }))).toEqual(said);
});

/** What is left of a catalog when the entries with problems are taken out. */
function without({ url, catalog, says, saysWithout }: Speaker & { url: URL }, problems: readonly Problem[]): Speaker {
  const refused = new Set(problems.map(({ place }) => Number(/^\/entries\/(\d+)\//.exec(place.pointer)?.[1])));
  const codes = new Set(catalog.catalog.entries.filter((_, i) => refused.has(i)).map(({ code }) => code));
  const kept = ({ code }: Said): boolean => !codes.has(code);
  return { catalog: readCatalog(url, refused), says: says.filter(kept), saysWithout: saysWithout.filter(kept) };
}
