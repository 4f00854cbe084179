import { createContext, runInContext } from "node:vm";
import { parse } from "csv-parse/sync";
import sax from "sax";
import { describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { exportCatalogs, formats } from "../../generator/tools/export/export.ts";
import type { Row } from "../../generator/tools/translate/format.ts";
import { exchangeFormats } from "../../generator/tools/translate/formats.ts";
import { exported } from "../openapi/exported.ts";
import { importedFrom } from "../openapi/imported.ts";
import { readOf } from "../server/round-trip.ts";
import { catalogWith, fitting, quoted } from "./catalogs.ts";
import { isNested, kindsIn, siteOf, tagsOf, twins } from "./outputs.ts";
import { hostileTexts, take } from "./strings.ts";

const [hostile, harmless] = twins(hostileTexts(21, { wild: true }), { entries: 60, others: 12 });

/** What no reader sees, or what turns lines around, in a file of ours. */
const unclean = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

describe("a site made from hostile texts", () => {
  const [loud, quiet] = [siteOf(hostile), siteOf(harmless)];

  test("has the files of any other, and those of a code lie where any other's do", () => {
    const [one, other] = [loud, quiet].map((files) =>
      [...files.keys()].map((path) => path.replace(/^(hostile\/).*(\.(?:html|md))$/, "$1…$2")),
    );
    expect(one).toEqual(other);
    expect([...loud.keys()].filter((path) => !/^(?:[a-z][\w-]*\/)?[\w~-][\w.~-]*$/.test(path))).toEqual([]);
    expect(
      [...loud].filter(([path, text]) => /\.(html|svg|css|md|json|txt)$/.test(path) && unclean.test(text)).map(([path]) => path),
    ).toEqual([]);
  });

  test.each([...loud].filter(([path]) => /\.(html|svg)$/.test(path)))(
    "%s has no element and no attribute that pages from harmless texts have not, and all of them end in order",
    (path, text) => {
      const known = new Set([...quiet.values()].flatMap(tagsOf));
      expect(tagsOf(text).filter((tag) => !known.has(tag))).toEqual([]);
      expect(isNested(text)).toBe(true);
      expect(isNested(quiet.get(path) ?? "<")).toBe(true);
    },
  );

  test.each([...loud].filter(([path]) => path.endsWith(".svg")))("%s is XML", (_, text) => {
    const parser = sax.parser(true);
    parser.onerror = (error) => {
      throw error;
    };
    expect(() => parser.write(text).close()).not.toThrow();
  });

  test.each([...loud].filter(([path]) => path.endsWith(".js")))(
    "%s is the program that it is from harmless texts, and runs without a trace",
    (path, text) => {
      expect(kindsIn(text)).toBe(kindsIn(quiet.get(path) ?? ""));
      if (!/^(data(\.\d+)?|parsers)\.js$/.test(path)) return;
      const world = createContext({ dispatchEvent: () => {}, Event: class {}, document: { currentScript: null, dispatchEvent: () => {} } });
      runInContext(text, world);
      expect(Object.keys(world).filter((name) => /canary|polluted/.test(name))).toEqual([]);
    },
  );

  test("no script and no style stands in a page, and no address leads to a program", () => {
    for (const [path, text] of loud) {
      if (!path.endsWith(".html")) continue;
      expect([...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, inside]) => inside).filter(Boolean), path).toEqual([]);
      expect(
        [...text.matchAll(/ (?:href|src)="([^"]*)"/g)]
          .map(([, address = ""]) => address)
          .filter((address) => !/^(https:\/\/|\.\.?\/|#|[a-z0-9~-][\w.~/-]*([?#]|$)|$)/i.test(address)),
        path,
      ).toEqual([]);
      expect(text).not.toMatch(/ on[a-z]+="| style="[^"]*(url|expression)/);
    }
  });
});

describe("a file for translators made from hostile texts", () => {
  const texts = take(4000, hostileTexts(22)).map((text, i) => quoted(fitting("text", text, i)) + (i % 3 === 0 ? " {then}" : ""));
  const rows = texts.map(
    (source, i): Row => ({
      provider: "hostile",
      code: `c${i}`,
      kind: "message",
      sourceLocale: "en",
      source,
      target: texts[(i * 7 + 1) % texts.length] ?? "",
      state: "reviewed",
      comment: [texts[(i * 11 + 3) % texts.length] ?? ""].map((line) => line.replaceAll(/\s+/g, " ").trim()),
      reference: { file: "x.json", line: i + 1 },
    }),
  );

  test.each(Object.entries(exchangeFormats))("as %s says what the texts say, after a way through it, and nothing else", (_, format) => {
    const { answers, problems } = format.read("x", format.write(rows, "zh-Hans"));
    expect(problems).toEqual([]);
    expect(answers.map(({ id, source, target }) => ({ id, source, target }))).toEqual(
      rows.map(({ code, source, target }) => ({ id: `hostile/${code}/message`, source, target })),
    );
  });

  test("as CSV has no cell that a spreadsheet runs", () => {
    const cells = (parse(exchangeFormats.csv.write(rows, "zh-Hans"), { bom: true }) as string[][]).flat();
    expect(cells.length).toBe((rows.length + 1) * 8);
    expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
    expect(cells.filter((cell) => /^'[=+\-@]/.test(cell)).length).toBeGreaterThan(50);
  });

  test("as XLIFF has no element that it does not have from harmless texts", () => {
    const quiet = rows.map((row) => ({ ...row, source: "{x}", target: "x", comment: ["x"] }));
    const known = new Set(tagsOf(exchangeFormats.xliff.write(quiet, "zh-Hans")).map((tag) => tag.replace(/ .*/, "")));
    const found = new Set(tagsOf(exchangeFormats.xliff.write(rows, "zh-Hans")).map((tag) => tag.replace(/ .*/, "")));
    expect([...found].filter((tag) => !known.has(tag))).toEqual([]);
  });
});

describe("an OpenAPI document made from hostile texts", () => {
  // In a known form, as errcat cannot write errors at hostile places.
  const texts = hostileTexts(23, { wild: true });
  let n = 0;
  const { wire: _, ...made } = catalogWith((kind) => fitting(kind, texts.next().value, n++), { entries: 40, others: 12 });
  const entries = made.entries.map(({ parameters: _, ...entry }, i) => (i % 3 === 2 ? { ...entry, message: entry.solution } : entry));
  const catalog = readOf({ ...made, entries, wire: "flat" });
  const calls = catalog.provider.operations.all.map(({ id, method, path }) => ({ id, method, path }));

  test("has the ids, the calls, and the summaries of the operations as they are", () => {
    const { paths, components } = parseYaml(exported(catalog, "3.1", "own")) as {
      readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId: string; readonly summary: string }>>>>;
      readonly components: { readonly schemas: Readonly<Record<string, { readonly "x-error": { readonly code: string } }>> };
    };
    const found = Object.entries(paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, { operationId, summary }]) => ({ id: operationId, method, path, summary })),
    );
    expect(found).toHaveLength(12);
    expect(found).toEqual(catalog.provider.operations.all.map(({ id, method, path, summary }) => ({ id, method, path, summary })));
    expect(Object.values(components.schemas).map((one) => one["x-error"].code)).toEqual(entries.map(({ code }) => code));
    expect(Object.keys(components.schemas).filter((name) => !/^Hostile\w*$/.test(name))).toEqual([]);
    expect("__canary" in globalThis || "polluted" in {}).toBe(false);
  });

  test.each(["own", "YAML", "JSON"] as const)("comes back with the same operations: %s", async (format) => {
    const { found } = await importedFrom(exported(catalog, "3.1", format));
    expect(found.operations?.all.map(({ id, method, path }) => ({ id, method, path }))).toEqual(calls);
  });
});

describe("message files made from hostile texts", () => {
  test.each(Object.entries(formats))("for %s are JSON with the keys that were asked for, and texts", (_, format) => {
    const { files } = exportCatalogs([hostile], format, { solutions: true });
    expect(files.size).toBeGreaterThan(1);
    for (const [path, text] of files) {
      expect(path).toMatch(/^[A-Za-z0-9-]+(\/[A-Za-z0-9-]+)*(\.solutions)?\.json$/);
      expect(unclean.test(text)).toBe(false);
      const found = JSON.parse(text) as object;
      expect(Object.getPrototypeOf(found)).toBe(Object.prototype);
      const codes = new Set(hostile.catalog.entries.map(({ code }) => code));
      const bare = Object.keys(found).map((key) => key.replace(/^hostile[._](\$?solution[s]?[._])?/, ""));
      if (format !== formats.inlang) expect(bare.filter((key) => !codes.has(key) && !/^\$|_/.test(key))).toEqual([]);
    }
    expect("__canary" in globalThis || "polluted" in {}).toBe(false);
  });
});
