import { describe, expect, test } from "vitest";
import calls from "./documents/calls.json" with { type: "json" };
import later from "./documents/later.json" with { type: "json" };
import laterRemarks from "./documents/later-remarks.json" with { type: "json" };
import { catalogOf, firstCatalogOf, providers, quoted, sorted } from "./documents/quoted.ts";
import type { Row } from "./documents/read-document.ts";

const additions = { "rozetta-t4oo": 0, "azure-translator": 2, "tencent-tmt": 27, gengo: 3, "tencent-api2": 7 } as const;

/** What was seen after the documents were written, or beside them: in newer lists, in clients, on the wire. */
describe.each(providers)("%s after its document", (provider) => {
  const catalog = catalogOf(provider);
  const before = firstCatalogOf(provider);
  const evidence: readonly (Row & { source: string })[] = later[provider];
  const known = new Set(before.entries.map(({ code }) => code));

  test("every code that evidence adds is an entry of 1.1.0, and no other code is", () => {
    const added = catalog.entries.filter(({ since }) => since !== "1.0.0");
    expect(added.map(({ code }) => code).sort()).toEqual(
      [...new Set(evidence.map(({ code }) => code).filter((code) => !known.has(code)))].sort(),
    );
    expect(new Set(added.map(({ since }) => since))).toEqual(new Set(added.length > 0 ? ["1.1.0"] : []));
    expect(catalog.version).toBe(added.length > 0 ? "1.1.0" : "1.0.0");
    expect(added).toHaveLength(additions[provider]);
  });

  test("the evidence is quoted word for word, once, and nothing else is", () => {
    const sources = Object.keys(catalog.sources).filter((source) => !(source in before.sources));
    const remarked: readonly { source: string }[] = laterRemarks[provider];
    const listing = provider in calls ? [calls[provider as keyof typeof calls]] : [];
    expect(sources).toEqual([...new Set([...evidence, ...remarked, ...listing].map(({ source }) => source))]);
    for (const source of sources) expect(sorted(quoted(catalog, source))).toEqual(sorted(evidence.filter((row) => row.source === source)));
  });

  test("what a remark quotes of such evidence is quoted word for word, and can be looked up", () => {
    const quotes = (catalog.remarks ?? []).flatMap(({ id, vendor }) =>
      vendor.filter(({ source }) => !(source in before.sources)).map(({ source, fields }) => ({ source, remark: id, fields })),
    );
    expect(quotes).toEqual(laterRemarks[provider]);
    expect(quotes.filter(({ source }) => catalog.sources[source]?.url === undefined)).toEqual([]);
  });

  test("an added code's evidence can be looked up, and says where it was seen", () => {
    const cited = catalog.entries
      .filter(({ code }) => !known.has(code))
      .flatMap(({ vendor }) => vendor.map(({ source }) => catalog.sources[source]));
    expect(cited.filter((source) => source?.url === undefined || source.note === undefined)).toEqual([]);
  });

  test("what 1.0.0 listed is listed still, since 1.0.0", () => {
    const still = catalog.entries.filter(({ code }) => known.has(code));
    expect(still.map(({ code, since }) => [code, since])).toEqual(before.entries.map(({ code }) => [code, "1.0.0"]));
    expect(before.version).toBe("1.0.0");
  });
});

test("codes that no document lists, because they were only seen on the wire, are known by their evidence", () => {
  const onlySeen = providers.flatMap((provider) => {
    const { sources, entries } = catalogOf(provider);
    return entries
      .filter(({ vendor }) => vendor.every(({ source }) => sources[source]?.kind === "answer"))
      .map(({ code }) => `${provider} ${code}`);
  });
  expect(onlySeen).toEqual(["azure-translator 401001", "azure-translator 404", "gengo 400", "gengo 404", "gengo 500"]);
});

test("the five catalogs hold 191 codes since 1.0.0, and 39 since 1.1.0", () => {
  const entries = providers.flatMap((provider) => catalogOf(provider).entries);
  expect(entries.filter(({ since }) => since === "1.0.0")).toHaveLength(191);
  expect(entries.filter(({ since }) => since === "1.1.0")).toHaveLength(39);
  expect(entries).toHaveLength(230);
});

test("a code that newer lists leave out is deprecated, and no other is", () => {
  const deprecated = providers.flatMap((provider) =>
    catalogOf(provider)
      .entries.filter((entry) => entry.deprecated !== undefined)
      .map(({ code, deprecated }) => `${provider} ${code} ${deprecated}`),
  );
  expect(deprecated).toEqual(["tencent-api2 4200 1.1.0"]);
});
