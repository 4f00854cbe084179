import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { catalogOf, type Provider, providers, quoted, sorted } from "./documents/quoted.ts";
import { type Row, readDocument } from "./documents/read-document.ts";
import remarks from "./documents/remarks.json" with { type: "json" };

/** The documents themselves, where a checkout has them beside it, by the number their names start with. */
const originals = new URL("../../shared/sources/", import.meta.url);
const numbers = { "rozetta-t4oo": "000", "azure-translator": "001", "tencent-tmt": "002", gengo: "003", "tencent-api2": "004" } as const;
const counts = { "rozetta-t4oo": 35, "azure-translator": 40, "tencent-tmt": 38, gengo: 62, "tencent-api2": 16 } as const;
/** The vendors' texts in the other language, by the key of their source in the catalog. */
const translations = { "rozetta-t4oo": "zh-Hans", "azure-translator": "zh-Hans", "tencent-tmt": "en", "tencent-api2": "zh-Hans" } as const;

const copyOf = (name: string): Row[] => JSON.parse(readFileSync(new URL(`./documents/${name}.json`, import.meta.url), "utf8"));

function original(provider: Provider): string | undefined {
  const name = existsSync(originals) && readdirSync(originals).find((file) => file.startsWith(`${numbers[provider]}_`));
  return name ? readFileSync(new URL(name, originals), "utf8") : undefined;
}

describe.each(providers)("%s", (provider) => {
  const catalog = catalogOf(provider);
  const copy = copyOf(provider);
  const text = original(provider);

  /** The document's rows; where a checkout has no document beside it, the copy stands for it. */
  const rows = text === undefined ? copy : (readDocument[provider]?.(text) ?? []);

  test("every code of the document is an entry of 1.0.0, in the document's order, and no other code is", () => {
    const codes = [...new Set(rows.map(({ code }) => code).filter((code) => provider !== "azure-translator" || code.length === 6))];
    expect(catalog.entries.filter(({ since }) => since === "1.0.0").map(({ code }) => code)).toEqual(codes);
    expect(codes).toHaveLength(counts[provider]);
  });

  test("every row of the document is quoted word for word, once, and nothing else is", () => {
    const statuses = (catalog.statuses ?? []).flatMap(({ status, vendor }) =>
      vendor.map(({ fields }) => ({ code: String(status), fields })),
    );
    const quotes = sorted([...quoted(catalog, "document"), ...statuses]);
    expect(quotes).toEqual(sorted(rows));
    expect(quotes).toEqual(sorted(copy));
  });

  test("what remarks quote stands in the document", () => {
    const quotes = (catalog.remarks ?? []).flatMap(({ vendor }) => vendor.flatMap(({ fields }) => Object.values(fields)));
    expect(quotes).toEqual(remarks[provider]);
    const lines = (whole: string) =>
      whole
        .split("\n")
        .map((line) => line.trim())
        .join("\n");
    const translated = provider in translations ? copyOf(`${provider}.${translations[provider as keyof typeof translations]}`) : [];
    const cells = [...copy, ...translated].flatMap(({ fields }) => Object.values(fields));
    for (const quote of quotes.filter((quote) => !cells.includes(quote)))
      expect(lines(text ?? remarks[provider].join("\n"))).toContain(lines(quote));
  });
});

describe.each(Object.entries(translations) as [keyof typeof translations, string][])("%s in %s", (provider, language) => {
  test("the vendor's texts in the other language are quoted word for word", () => {
    const catalog = catalogOf(provider);
    const source = Object.keys(catalog.sources).find((key) => key !== "document") ?? "";
    expect(catalog.sources[source]?.language).toBe(language);
    expect(sorted(quoted(catalog, source))).toEqual(sorted(copyOf(`${provider}.${language}`)));
  });
});

test("Azure's statuses are the first three digits of its codes, and its eight documented statuses are there", () => {
  const { entries, statuses = [] } = catalogOf("azure-translator");
  for (const { code, status } of entries) expect(status).toBe(Number(code.slice(0, 3)));
  expect(statuses.map(({ status }) => status)).toEqual([200, 400, 401, 403, 408, 429, 500, 503]);
});

test("known mistakes of the documents stay in the quotes and stand in none of our own texts", () => {
  const mistakes = [
    "contacut",
    "xlxs",
    "valuesare",
    "needs to be make",
    "services_api_error_codes",
    "View request limits",
    "\u2ed3",
    "Nounce",
    "發",
  ];
  const catalogs = providers.map(catalogOf);
  const own = catalogs.flatMap(({ entries }) =>
    entries.flatMap(({ messages, solution = {} }) => [...Object.values(messages), ...Object.values(solution)].map(({ text }) => text)),
  );
  const quotes = JSON.stringify(catalogs.map(({ entries }) => entries.map(({ vendor }) => vendor)));
  for (const mistake of mistakes) {
    expect(quotes).toContain(mistake);
    expect(own.filter((text) => text.includes(mistake))).toEqual([]);
  }
});

describe("retry agrees with what the vendors state", () => {
  const factsOf = (provider: Provider, code: string) => {
    const { category, retry, actor } = catalogOf(provider).entries.find((entry) => entry.code === code) ?? {};
    return [category, retry, actor];
  };
  test.each([
    ["azure-translator", "401001", "authentication", "after_change", "operator"],
    ["azure-translator", "408001", "unavailable", "later", "provider"],
    ["azure-translator", "408002", "timeout", "later", "developer"],
    ["azure-translator", "429000", "rate_limit", "later", "developer"],
    ["azure-translator", "429001", "rate_limit", "later", "developer"],
    ["azure-translator", "429002", "rate_limit", "later", "developer"],
    ["azure-translator", "500000", "internal", "later", "provider"],
    ["azure-translator", "503000", "unavailable", "later", "provider"],
    ["tencent-tmt", "InternalError.BackendTimeout", "timeout", "later", "provider"],
    ["tencent-tmt", "DryRunOperation", "dry_run", "after_change", "developer"],
    ["tencent-api2", "5400", "partial", "after_change", "developer"],
    ["tencent-api2", "6000", "internal", "later", "provider"],
    ["tencent-api2", "6200", "unavailable", "later", "provider"],
    ["tencent-tmt", "LimitExceeded.LimitedAccessFrequency", "rate_limit", "later", "developer"],
    ["tencent-tmt", "FailedOperation.UserHasNoFreeAmount", "quota", "after_change", "operator"],
    ["tencent-api2", "4104", "authentication", "after_change", "operator"],
    ["gengo", "500", "internal", "later", "provider"],
    ["gengo", "2800", "unavailable", "later", "provider"],
    ["rozetta-t4oo", "40103", "rate_limit", "later", "developer"],
  ] as const)("%s %s", (provider, code, ...facts) => {
    expect(factsOf(provider, code)).toEqual(facts);
  });
});
